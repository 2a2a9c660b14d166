"""The rows that are kept of a case. Dates are ISO text."""

from typing import NamedTuple

from imdi_cli.tolk.sak.typer.koder import Alvor, Godtatt, Grunnlag, Kravutfall, Sakstatus, Unntak, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd


class Sak(NamedTuple):
    """One case. `vent_til` and `vent_grunn` while it is put aside; `saksbehandler` None when nobody has it.

    `apning_oppfort` and `apning_autorisert` (languages) are what the interpreter was when it was opened. `rutine`
    is the version of the written routine it follows.
    """

    aar: int
    lopenr: int
    tolkenummer: int
    apnet: str
    status: Sakstatus
    saksbehandler: str | None
    vent_til: str | None
    vent_grunn: str | None
    apning_oppfort: bool
    apning_autorisert: tuple[str, ...]
    rutine: int | None
    avsluttet: str | None
    sist: int

    @property
    def nr(self) -> str:
        """The case number, «S-2026-0001»."""
        return f"S-{self.aar}-{self.lopenr:04d}"


class Saksbrudd(NamedTuple):
    """An alleged breach, and what IMDi finds of it; None while that is not decided.

    `godtatt` is why the public body used an interpreter it knew was disqualified.
    """

    kode: Brudd
    sprak: str | None
    vurdering: Vurdering | None
    alvor: Alvor | None
    begrunnelse: str | None
    sist: int
    godtatt: Godtatt | None = None


class Krav(NamedTuple):
    """Information asked for. `frivillig` is true when § 19 third paragraph gives no right to it."""

    nr: int
    til: str
    frivillig: bool
    hva: str
    nodvendig: str
    begrensning: str | None
    sendt: str
    svarfrist: str
    utfall: Kravutfall | None
    svart: str | None
    svar: str | None
    brev: int | None
    sist: int


class Forelegging(NamedTuple):
    """What was laid before the interpreter, with its deadline, or the exception; and what they answered.

    `reaksjoner` are the outcomes the letter named as possible, `brudd` the alleged breaches it told of; `lagt` is
    the journal row that did it.
    """

    nr: int
    dato: str
    frist: str | None
    reaksjoner: tuple[Utfall, ...]
    unntak: Unntak | None
    unntak_grunn: str | None
    uttalt: str | None
    uttalelse: str | None
    brev: int | None
    sist: int
    brudd: tuple[Brudd, ...] = ()
    lagt: int = 0


class Raad(NamedTuple):
    """The committee's advice: per alleged breach, gravity, the recommended outcome, and dissent."""

    nr: int
    mote: str
    dato: str
    alvor: Alvor | None
    anbefalt: Utfall
    dissens: str | None
    tekst: str
    per_brudd: tuple[tuple[Brudd, Vurdering], ...]


class Beslutning(NamedTuple):
    """A decision, or a proposal while `besluttet` is None.

    `tilbakekall` is true when a bevilling is called back too; `sprak` are its languages. `avvik` is why it departs
    from the advice, `uten_utvalg` why there is none, `uten_nytt_brudd` why the third warning is enough. `telt` are
    the reactions that counted when it was signed, `oppfort` and `autorisert` what the interpreter was that day,
    `trukket` the day a proposal was taken back.
    """

    nr: int
    utfall: Utfall
    grunnlag: Grunnlag | None
    periode_til: str | None
    sprak: tuple[str, ...]
    tilbakekall: bool
    begrunnelse: str
    avvik: str | None
    uten_utvalg: str | None
    uten_nytt_brudd: str | None
    foreslatt_av: str
    foreslatt: str
    besluttet_av: str | None
    besluttet: str | None
    telt: tuple[int, ...]
    oppfort: bool | None
    autorisert: tuple[str, ...]
    brev: int | None
    trukket: str | None
    sist: int


class Saksinnhold(NamedTuple):
    """A case and all its rows: what the guards of a transition look at.

    `habilitet` is what whoever has the case has answered («habil», «inhabil», «forelagt», None); `oppfort` and
    `autorisert` what the interpreter is today; `utvalg_forst` whether the committee is asked before a reaction;
    `fikk_hore` whether the interpreter has been told of the outcome; `i_dag` today, ISO. `varsel_koblet` is the
    journal row that last put a varsel in the case, `saksbehandler` the name of whoever has it («» when nobody has).
    """

    sak: Sak
    varsler: tuple[str, ...]
    brudd: tuple[Saksbrudd, ...]
    krav: tuple[Krav, ...]
    foreleggelser: tuple[Forelegging, ...]
    raad: tuple[Raad, ...]
    beslutninger: tuple[Beslutning, ...]
    habilitet: str | None
    oppfort: bool
    autorisert: tuple[str, ...]
    utvalg_forst: bool
    fikk_hore: bool
    i_dag: str
    varsel_koblet: int = 0
    saksbehandler: str = ""

    @property
    def forslag(self) -> Beslutning | None:
        """The proposal that waits to be signed, if any."""
        return next((b for b in self.beslutninger if b.besluttet is None and b.trukket is None), None)

    @property
    def apne_krav(self) -> list[Krav]:
        """The questions that nobody has answered yet."""
        return [k for k in self.krav if k.utfall is None]

    @property
    def beslutning(self) -> Beslutning | None:
        """The newest signed decision, if any."""
        return next((b for b in reversed(self.beslutninger) if b.besluttet is not None), None)


class Sakslinje(NamedTuple):
    """One line of the list."""

    nr: str
    apnet: str
    tolkenummer: int
    tolk: str
    status: Sakstatus
    vent_til: str | None
    varsler: int
    neste_frist: str | None
    saksbehandler: str
