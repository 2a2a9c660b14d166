"""What may be done with an entry: made inactive, brought back, deleted (tolkeforskriften § 15, arkivlova § 13)."""

from collections.abc import Sequence
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.reaksjon.regler import i_ord
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Sperre
from imdi_cli.tolk.register.typer import Status, Tolk

_ARKIV = "tolkeforskriften § 15, arkivlova § 13"


class KanIkkeEndreStatus(Avslag):
    """The entry is not in a state from which this may be done, or the interpreter is barred."""


class KanIkkeSlette(Avslag):
    """Something needs the entry still; says what, and where the rest will lie."""


class Statusovergang(NamedTuple):
    """One thing that may be done with an entry: from which state, to which, what it is called, its paragraph."""

    handling: str
    hva: str
    fra: Status
    til: Status
    ledig: bool  # only for one who is not barred
    hjemmel: str


OVERGANGER = (
    Statusovergang("inaktiver", "gjøre tolken inaktiv", Status.OPPFORT, Status.INAKTIV, False, "tolkeloven § 17"),
    Statusovergang(
        "gjør synlig", "gjøre tolken synlig igjen", Status.INAKTIV, Status.OPPFORT, True, "tolkeloven § 17"
    ),
)


def statusovergang(handling: str, t: Tolk, sperre: Sperre | None) -> Statusovergang:
    """Give the transition, or refuse it."""
    o = next(o for o in OVERGANGER if o.handling == handling)
    if t.status is not o.fra:
        raise KanIkkeEndreStatus(
            f"Du kan ikke {o.hva}: tolk {t.tolkenummer} er {t.status.tekst}.",
            hjemmel=o.hjemmel,
            neste=f"Se tolken:  imdi tolk vis {t.tolkenummer} --internt",
        )
    if o.ledig and sperre and sperre.register:
        raise KanIkkeEndreStatus(
            f"Du kan ikke {o.hva}: tolk {t.tolkenummer} er utestengt ({i_ord(sperre.register)}).",
            hjemmel=sperre.register.type.hjemmel,
            neste=f"Se tolken:  imdi tolk vis {t.tolkenummer} --internt",
        )
    return o


class Bruk(NamedTuple):
    """What still needs an entry. `saker` are (kind, how many), the others case numbers or reactions."""

    saker: Sequence[tuple[str, int]]
    soknader: Sequence[str]
    bevillinger: Sequence[str]
    sperre: Sperre | None
    advarsler: Sequence[Reaksjon]


def krev_kan_slettes(t: Tolk, b: Bruk) -> None:
    """Refuse deletion while something needs the entry.

    Register data are deleted when they are no longer necessary (tolkeforskriften § 15). They are, while a
    case is open or a reaction counts; and the cases themselves are archive (arkivlova § 13).
    """
    grunner = [f"det finnes {antall} {hva}" for hva, antall in b.saker]
    grunner += [f"søknaden {nr} er ikke avgjort" for nr in b.soknader]
    grunner += [f"bevillingen {nr} gjelder, også uten oppføring (tolkeloven § 18)" for nr in b.bevillinger]
    for r in b.sperre or ():
        grunner += [f"en reaksjon gjelder: {i_ord(r)} ({r.type.hjemmel})"] if r else []
    if b.advarsler:
        grunner.append(f"{len(b.advarsler)} advarsel teller etter tolkeloven § 21 andre ledd")
    if grunner:
        raise KanIkkeSlette(
            f"Tolk {t.tolkenummer} kan ikke slettes: {'; '.join(grunner)}. Opplysningene er fortsatt nødvendige i "
            "registeret. Sakene og brevene er arkiv, og blir liggende der også når oppføringen slettes.",
            hjemmel=_ARKIV,
            neste=f"Vil tolken bare ikke være synlig?  imdi tolk inaktiver {t.tolkenummer}",
        )


BLIR = {
    Malform.BOKMAL: (
        "Søknader, vedtak og brev med journalposter: i saksarkivet (arkivlova § 13)",
        "Avsluttede bevillinger og reaksjoner: i saksarkivet, på tolkenummeret, uten navn (arkivlova § 13)",
        "Tolkebevis: nummer, dager og om det er sperret, på tolkenummeret, uten navn og begrunnelse",
        "Loggen: hvem som gjorde hva og når. Innholdet i radene om oppføringen er fjernet (tolkeforskriften § 15)",
        "Kopier av databasen som er tatt før i dag: til de blir slettet etter rutinen for sikkerhetskopier",
    ),
    Malform.NYNORSK: (
        "Søknader, vedtak og brev med journalpostar: i saksarkivet (arkivlova § 13)",
        "Avslutta løyve og reaksjonar: i saksarkivet, på tolkenummeret, utan namn (arkivlova § 13)",
        "Tolkebevis: nummer, dagar og om det er sperra, på tolkenummeret, utan namn og grunngiving",
        "Loggen: kven som gjorde kva og når. Innhaldet i radene om oppføringa er fjerna (tolkeforskrifta § 15)",
        "Kopiar av databasen som er tekne før i dag: til dei blir sletta etter rutinen for tryggingskopiar",
    ),
}
