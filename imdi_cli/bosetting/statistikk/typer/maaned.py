"""What a month is made of: the rules that hold on its day, rows and columns of a table, and exact cells."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.typer import Hendelse, Kommuneaar, Persontype, Sakstype, Status, Uttrekk
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import Kode

ALLE, TOTALT, SKJERMET = "alle", "totalt", "skjermet"
STATSLOS, LAND_UOPPGITT = 980, 990
INNEN = (3, 6, 12)  # months; the form of IMDi's annual reports
# The cell symbols of Statistics Norway.
UMULIG, MANGLER_DATA = ".", ".."
SAKSTYPER, PERSONTYPER = tuple(Sakstype), tuple(Persontype)
STATUSER = (Status.UNDER_KARTLEGGING, Status.FORDELINGSKLAR, Status.FORDELT, Status.TILDELT_KOMMUNE)


TABELLER: Mapping[str, str] = {
    "nøkkeltall": "De sju nøkkeltallene, med endring fra forrige måned og fra i fjor",
    "T1": "Bosatte etter sakstype og persontype",
    "T2": "Bosatte etter nasjonalitet",
    "T3": "Personer under 18 år blant bosatte og bosettingsklare",
    "T4": "Bosettingsklare etter sakstype og persontype",
    "T5": "Bosettingsklare etter nasjonalitet",
    "T6": "Bosettingsklare etter sakstype og status",
    "T7": "Ventetid fra vedtak, for bosatte og bosettingsklare",
    "T8": "Lengeventende",
    "T9a": "Vedtaksplasser i landet og fylkene",
    "T9b": "Kommunenes svar, og kommuner som har bosatt",
    "T9c": "Kommunene: anmodet, vedtatt, bosatt og avtalt",
    "T10": "Overføringsflyktninger som venter på innreise",
    "M15": "Flyt i beholdningen av bosettingsklare, med etterregistrering",
    "M17": "Nei til enkeltsaker (kvartal)",
    "M18": "Tid i hver fase (kvartal)",
    "M19": "Avtalt selvbosetting",
}
REVISJON = "revisjon"


class Slag(Kode):
    """What kind of value a column has, with its unit."""

    ANTALL = "antall", "antall"
    PROSENT = "prosent", "prosent"
    MAANEDER = "maaneder", "måneder"
    DAGER = "dager", "dager"
    MAANED = "maaned", "måned"


class Parametre(NamedTuple):
    """The rules of the day that the counting asks for. A tuple of four is one for each Persontype, in order."""

    tillatelser: frozenset[int]
    bare_mottak: frozenset[int]
    nasjonalitet: str
    nasjonaliteter: int
    em_alder_ved: str
    em_aldersgrense: int
    maal: tuple[int, ...]
    terskel: tuple[int, ...]
    bolker: tuple[int, int]
    dager_i_48_maaneder: int


class Celle(NamedTuple):
    """An exact value, or the symbol that says why there is none: `.` cannot occur, `..` is not known.

    A share is in percent and a wait in days or months, as a fraction that nobody has rounded.
    """

    verdi: int | Fraction | str | None
    symbol: str = ""


class Sted(NamedTuple):
    """Where a figure belongs in the tidy form; each is `alle`, or 0 for the whole country, until it is said."""

    sakstype: str = ALLE
    persontype: str = ALLE
    gruppe: str = ALLE
    region: str = "0"


class Hode(NamedTuple):
    """A column: its key, its heading, the block of columns it stands in, its kind, and the measure it shows.

    `endres` is whether its change over time means anything; `variabel` and `populasjon` are for the tidy form.
    """

    nokkel: str
    tekst: str
    slag: Slag
    maal: str
    populasjon: str
    bolk: str = ""
    variabel: str = ""
    sted: Sted = Sted()
    endres: bool = True

    @property
    def overskrift(self) -> str:
        """The heading where the blocks are not told apart in any other way."""
        return f"{self.bolk}: {self.tekst}" if self.bolk else self.tekst


class Rad(NamedTuple):
    """A row: its key, its words, and where it belongs. `nivaa` is how far it stands in, `foran` its leading codes.

    `uten` are the groups of persons that cannot stand in it. `maal` and `populasjon` are said where they differ from
    those of the column.
    """

    nokkel: str
    tekst: str
    sted: Sted = Sted()
    nivaa: int = 0
    uten: tuple[Persontype, ...] = ()
    foran: tuple[str, ...] = ()
    maal: str = ""
    populasjon: str = ""


class Tabell(NamedTuple):
    """A whole table: what it shows, of when, in rows of exact cells, and what must be said of it.

    `mangler` says what is missing when it could not be made; then there are no rows.
    """

    id: str
    fane: str
    tittel: str
    radnavn: tuple[str, ...]
    hoder: tuple[Hode, ...]
    rader: tuple[Rad, ...]
    celler: tuple[tuple[Celle, ...], ...]
    merknader: tuple[str, ...] = ()
    mangler: str = ""


class Kilder(NamedTuple):
    """What a month is made of besides the persons.

    `kommuner` are the rows of each year, `hendelser` those of the quarter (None when no log came with the extract),
    `kjent` the stock of the month before as the extract of that time had it, in all and by the key of the sakstype
    (None when there is none to compare with).
    """

    kommuner: Mapping[int, Sequence[Kommuneaar]]
    hendelser: Sequence[Hendelse] | None
    kjent: Mapping[str, int] | None


class Forklaring(NamedTuple):
    """What is said of a measure: one label and its text."""

    ledd: str
    tekst: str


class Endring(NamedTuple):
    """One figure as it was known then and as it is known now."""

    tabell: str
    rad: str
    kolonne: str
    slag: Slag
    da: Celle
    naa: Celle
    endring: Celle


class Maaned(NamedTuple):
    """A finished month: its tables, the extract it is from, and as it was known on which day (ISO, or «»)."""

    dag: date
    uttrekk: Uttrekk
    slik_det_var: str
    tabeller: Mapping[str, Tabell]
    revisjon: tuple[Endring, ...] | None = None

    @property
    def kode(self) -> str:
        """How the month is typed: «2021-11»."""
        return self.dag.isoformat()[:7]


class Maanedsfil(NamedTuple):
    """A finished file of a month, its name where none was asked for, and what was assumed in it."""

    maaned: Maaned
    format: Filformat
    filnavn: str
    data: bytes
    sha256: str
    antatt: tuple[str, ...]
