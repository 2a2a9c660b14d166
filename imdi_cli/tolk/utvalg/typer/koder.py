"""The vocabularies of the committee."""

from imdi_cli.kjerne.kode import Kode


class Utvalgsrolle(Kode):
    """The four parties of the committee; each has a member and a vara (fag: tolkeloven §3.6)."""

    TOLK = "tolk", "tolk med tolkeutdanning, oppført i Nasjonalt tolkeregister"
    UTDANNING = "utdanning", "ansatt i undervisnings- og forskningsstilling ved en tolkeutdanning"
    BRUKER = "bruker", "brukerrepresentant fra den minoritetsspråklige befolkningen"
    BESTILLER = "bestiller", "tolkebestiller ansatt i offentlig virksomhet"


class Plass(Kode):
    """The two seats of a role."""

    FAST = "fast", "fast medlem"
    VARA = "vara", "varamedlem"
