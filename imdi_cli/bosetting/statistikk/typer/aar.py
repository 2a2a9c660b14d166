"""What a table of settlement is made of: cells, rows of kommuner, and sums of them."""

from collections.abc import Mapping
from typing import NamedTuple

from imdi_cli.bosetting.grunnlag.typer import MANGLER, SKJULT, Innlesing, Tall
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import Kode

IKKE_OPPGITT = ".."
LANDET, UTEN_FYLKE = "0", "99"


class Svar(Kode):
    """What a kommune answered when it was asked to settle refugees."""

    FLERE = "flere", "Flere enn anmodet"
    LIKE = "like", "Like mange"
    FAERRE = "faerre", "Færre enn anmodet"
    NEI = "nei", "Nei (vedtatt 0)"
    UTEN_VEDTAK = "uten_vedtak", "Uten vedtak"
    SKJULT = "skjult", "Skjult vedtak"
    IKKE_ANMODET = "ikke_anmodet", "Ikke anmodet"
    SKJULT_ANMODNING = "skjult_anmodning", "Skjult anmodning"


class Celle(NamedTuple):
    """A number, or the symbol that says why there is none: `:` hidden, `.` missing, `..` not in the file."""

    verdi: int | float | None
    symbol: str = ""

    @property
    def vist(self) -> int | float | str:
        """What stands in a table for people."""
        return self.symbol if self.verdi is None else self.verdi


SYMBOLTEKSTER = (
    (SKJULT, "skjult av hensyn til personvernet"),
    (MANGLER, "mangler i IMDis fil, eller kan ikke regnes ut"),
    (IKKE_OPPGITT, "står ikke i IMDis fil"),
)


class Maal(NamedTuple):
    """The figures of one kommune, fylke or the country; `andel` is bosatt of vedtatt in percent."""

    anmodet: Celle
    opprinnelig: Celle
    vedtatt: Celle
    bosatt: Celle
    andel: Celle


class Kommunerad(NamedTuple):
    """One kommune, as it stood in the file. `fylke` is UTEN_FYLKE when the number cannot be placed in one."""

    nummer: str
    navn: str
    fylke: str
    maal: Maal
    svar: Svar


class Sumrad(NamedTuple):
    """The country or a fylke: sums of what is visible, and how many kommuner are behind.

    `svar` has the kommuner asked by answer, and adds up to `anmodede`; NEI is not counted among FAERRE.
    `har_bosatt` and `over_vedtatt` count kommuner, and are no zero where no figure of settled is known.
    `skjult` is how many kommuner have a hidden figure, by name of the figure.
    """

    region: str
    navn: str
    maal: Maal
    anmodede: int
    svar: Mapping[Svar, int]
    har_vedtak: int
    har_bosatt: Celle
    over_vedtatt: Celle
    skjult: Mapping[str, int]


class Aarstabell(NamedTuple):
    """Everything that is told of one year. `uoppgitt` is the figures of 9999, which stand in no sum."""

    aar: int
    landet: Sumrad
    fylker: tuple[Sumrad, ...]
    kommuner: tuple[Kommunerad, ...]
    uoppgitt: Mapping[str, Tall]


class Utvalg(NamedTuple):
    """What an export is made of: the year, the country in it and the years before, and where it comes from.

    `kilder` is every import that was used, `kilde` that of the year, `eldre` those that have the year too but
    were read in before it; `utenfor` is how many numbers stood in a year they were no kommune.
    """

    tabell: Aarstabell
    historie: tuple[tuple[int, Sumrad], ...]
    kilder: tuple[Innlesing, ...]
    kilde: Innlesing
    eldre: tuple[Innlesing, ...]
    utenfor: int


class Merknad(NamedTuple):
    """A note: the sheets that refer to it, and its text. `egen` is said of this year, not of every year."""

    faner: tuple[str, ...]
    tekst: str
    egen: bool = False


class Eksport(NamedTuple):
    """A finished file, its name where none was asked for, and what must be said of just this year."""

    aar: int
    format: Filformat
    filnavn: str
    data: bytes
    sha256: str
    merknader: tuple[str, ...]
    kilde: Innlesing
