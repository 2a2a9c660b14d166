"""The rows that are kept of the committee. Dates are ISO text."""

from typing import NamedTuple

from imdi_cli.styring.habilitet.typer import Habilitetssvar
from imdi_cli.tolk.register.typer import Kjonn
from imdi_cli.tolk.sak.typer.koder import Utfall
from imdi_cli.tolk.utvalg.typer.koder import Plass, Utvalgsrolle


class Utlysning(NamedTuple):
    """A call for nominations."""

    id: int
    kunngjort: str
    frist: str


class Nominasjon(NamedTuple):
    """One nomination; `rang` is None until a caseworker has ranked it."""

    id: int
    utlysning: int
    rolle: Utvalgsrolle
    navn: str
    nominert_av: str
    mottatt: str
    kjonn: Kjonn | None
    fylke: str | None
    sprak: tuple[str, ...]
    arbeidsgivere: tuple[str, ...]
    tolkenummer: int | None
    adresse: str | None
    rang: int | None
    rangert_av: str | None
    rangert: str | None
    sist: int


class Medlem(NamedTuple):
    """One term of one person. `taushet` is the day of the declaration, `fratradt` the first day without them."""

    id: int
    nominasjon: int
    rolle: Utvalgsrolle
    plass: Plass
    navn: str
    kjonn: Kjonn | None
    fylke: str | None
    sprak: tuple[str, ...]
    arbeidsgivere: tuple[str, ...]
    tolkenummer: int | None
    adresse: str | None
    fra: str
    til: str
    oppnevnt_av: str
    oppnevnt: str
    taushet: str | None
    fratradt: str | None
    fratradt_grunn: str | None
    sist: int

    @property
    def person(self) -> str:
        """What the table of habilitet calls the member."""
        return f"utvalgsmedlem:{self.id}"

    def sitter(self, dag: str) -> bool:
        """Say whether the member has the seat on an ISO day."""
        return self.fra <= dag <= self.til and (self.fratradt is None or dag < self.fratradt)


class Sete(NamedTuple):
    """One of the eight seats, and who has it on a day; None when it is empty."""

    rolle: Utvalgsrolle
    plass: Plass
    medlem: Medlem | None


class Mote(NamedTuple):
    """One meeting. `sted` is None for one on a screen; `protokoll` is the letter's number once it is signed."""

    aar: int
    lopenr: int
    dato: str
    kl: str | None
    sted: str | None
    leder: str
    innkalt: str | None
    protokoll: int | None
    signert: str | None
    sist: int

    @property
    def nr(self) -> str:
        """The number, «U-2026-0001»."""
        return f"U-{self.aar}-{self.lopenr:04d}"


class Motesak(NamedTuple):
    """A case of a meeting; `framlegg` is the number of the redacted paper once it is made."""

    sak: str
    merknad: str | None
    framlegg: int | None
    sist: int


class Innkalling(NamedTuple):
    """One call: a member, or a vara in place of `i_stedet_for`, for the meeting or one case."""

    id: int
    medlem: int
    i_stedet_for: int | None
    sak: str | None
    innkalt: str
    forfall: str | None
    brev: int
    erklaring: int
    sist: int

    def gjelder(self, sak: str) -> bool:
        """Say whether whoever is called is to take part in a case."""
        return self.forfall is None and self.sak in (None, sak)


class Avgjort(NamedTuple):
    """Who took part when the committee decided on a member's habilitet. `alle` as in the table."""

    habilitet: int
    deltok: tuple[int, ...]
    alle: bool


class Stemme(NamedTuple):
    """One vote."""

    raad: int
    medlem: int
    i_stedet_for: int | None
    stemme: Utfall
    dissens: bool


class Tillegg(NamedTuple):
    """What was added to signed minutes; `av` is a name."""

    nr: int
    dato: str
    av: str
    tekst: str


class Varselord(NamedTuple):
    """What a varsel says that may show a member's tie, and the name it uses of the interpreter."""

    tolk: str | None
    sprak: str | None
    oppdragsgiver: str | None


class Deltaker(NamedTuple):
    """A member or vara who is called for a case: the answer about habilitet, and whose place they have."""

    medlem: Medlem
    i_stedet_for: int | None
    svar: Habilitetssvar | None
