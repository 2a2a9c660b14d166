"""What a published figure is: a series, a unit, a year, a kommune, and a number or a symbol."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Serie(Kode):
    """The series of IMDi's file, with the words that stand there. They are never mixed."""

    ANMODET = "anmodet", "Anmodning om bosetting"
    OPPRINNELIG = "opprinnelig", "Opprinnelig anmodning"
    VEDTATT = "vedtatt", "Vedtak om bosetting"
    BOSATT = "bosatt", "Faktisk bosetting"
    BOSATT_SAMMENSLATT = "bosatt_sammenslatt", "Faktisk bosetting (sammenslått for tidligere fylker)"


class Enhet(Kode):
    """The units of IMDi's file."""

    PERSONER = "personer", "Personer"
    PROSENT = "prosent", "Prosent"


class Form(Kode):
    """The two forms IMDi publishes the figures in, each known by its header."""

    LANG = "bosetting.lang", "én rad for hvert tall"
    KRYSS = "bosetting.kryss", "krysstabell med én rad for hver kommune"


# What may stand where a number does not; an empty cell is stored as TOM. TALL counts the numbers.
SKJULT, MANGLER, TOM, TALL = ":", ".", "tom", "tall"
SYMBOLER = frozenset({SKJULT, MANGLER, "Inf", "NaN"})

UOPPGITT = "9999"

# (enhet, aar, kommune, then one cell for each Serie): the columns of the table. None is no row in the file.
Tallrad = tuple[str | int | None, ...]
NOKKEL = ("enhet", "aar", "kommune")
SUMMERES = ("anmodet", "opprinnelig", "vedtatt", "bosatt")
KOLONNER = (*NOKKEL, *(serie.value for serie in Serie))


class Steder(NamedTuple):
    """What numbers may stand for a kommune: those valid in a year, those of any year, and codes that are none."""

    gyldige: Callable[[int], Collection[str]]
    kjent: Callable[[str], bool]
    koder: Collection[str]


class Utenfor(NamedTuple):
    """Numbers that were in the file in years when they were no kommune: first and last year, numbers, figures."""

    fra: int
    til: int
    numre: tuple[str, ...]
    tall: int


class Lest(NamedTuple):
    """A file that has been read and found good: its rows in key order, and what is worth saying of it.

    `aar` is the first and the last year, `antall` how many numbers (TALL) and symbols of each kind there are.
    """

    rader: list[Tallrad]
    aar: tuple[int, int]
    antall: tuple[tuple[Serie, Enhet, dict[str, int]], ...]
    utenfor: tuple[Utenfor, ...]
    koder: tuple[Utenfor, ...]


class Innlesing(NamedTuple):
    """One file that was read in: `rader` is its figures and symbols, `dato` the local ISO day."""

    nr: int
    form: Form
    filnavn: str
    sha256: str
    rader: int
    dato: str


class Rapport(NamedTuple):
    """What an import has to tell: the file, and what was in it."""

    innlesing: Innlesing
    lest: Lest


class Tall(NamedTuple):
    """One figure in persons; `verdi` is None when `symbol` says why there is no number."""

    symbol: str
    verdi: int | None
