"""Holding rows to the conditions of the table: all of them compiled into two functions of one person's row.

`noe` says whether any condition is met, and stops at the first; nearly every row meets none. `hvilke` is asked only
about those that do. A condition may name the columns as they are stored, `rad`, `slutt`, `status`, the words of Fast,
and the functions below.
"""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import combinations
from typing import Any, NamedTuple

from imdi_cli.bosetting.uttrekk.regler.felter import DATO, ETTER_LAGRET, JA_NEI, KOMMUNE
from imdi_cli.bosetting.uttrekk.regler.tabell import TABELL, Regel, form
from imdi_cli.bosetting.uttrekk.typer import (
    ALDRI,
    Avslutningsgrunn,
    Boform,
    Etat,
    Funn,
    Sakstype,
    Tallkode,
    Tillatelse,
    Virkning,
)
from imdi_cli.kjerne.dato import kort_dato

# The row of a person, in the order the functions take it.
RAD = ("rad", *ETTER_LAGRET, "slutt")
MAKS_FUNN = 5_000  # of one rule; the rest are counted
_KJEDE = ("vedtak", "kartlagt", "fordelingsklar", "fordelt", "tildelt", "bosatt")
_EGNE_REGLER = {("vedtak", "bosatt"), ("tildelt", "bosatt")}  # rules 18 and 19


class Fast(NamedTuple):
    """What is the same for every row: days worked out from the day of the extract, and the dated rules.

    `gyldig_fra` and `gyldig_til` are by kommune number; `samme` says whether two numbers are one area on a day,
    `sted` names one, `etterfolgere` tells what it is on the day of the extract.
    """

    dato: int
    eldste: int
    lenge_tildelt: int
    lenge_innreist: int
    tre_ar: int
    lagringstid: int
    kollektiv_fra: int
    har_status: bool
    gyldig_fra: Sequence[int]
    gyldig_til: Sequence[int]
    samme: Callable[[int, int, int], bool]
    sted: Callable[[int, int], str]
    etterfolgere: Callable[[int], str]


class Funnliste:
    """What has been found so far: at most MAKS_FUNN of each rule, and a count of them all."""

    def __init__(self) -> None:
        self._funn: list[Funn] = []
        self.antall: dict[int, int] = {}

    def full(self, regel: int) -> bool:
        """Count one finding of a rule of which there are enough already; say whether that is so."""
        if self.antall.get(regel, 0) < MAKS_FUNN:
            return False
        self.antall[regel] += 1
        return True

    def legg(self, funn: Funn) -> None:
        """Take one finding."""
        nr = self.antall[funn.regel] = self.antall.get(funn.regel, 0) + 1
        if nr <= MAKS_FUNN:
            self._funn.append(funn)

    def alle(self) -> list[Funn]:
        """Give the findings by rule and row; what was only counted stands as one last of its rule."""
        ut = sorted(self._funn, key=lambda f: (f.regel, f.rad))
        ut += [
            Funn(nr, 0, "", "", f"og {antall - MAKS_FUNN} til: samme feil", antall=antall - MAKS_FUNN)
            for nr, antall in self.antall.items()
            if antall > MAKS_FUNN
        ]
        return sorted(ut, key=lambda f: f.regel)


def alder(fodt: int, dag: int) -> int:
    """Give the age in whole years on a day. Born on 29 February is a birthday on the 28th in other years."""
    if fodt == ALDRI:  # could not be read, and no rule is held to the row
        return 0
    f, d = date.fromordinal(fodt), date.fromordinal(dag)
    dagen = (f.month, f.day)
    if dagen == (2, 29) and (d.year % 4 or (d.year % 100 == 0 and d.year % 400)):
        dagen = (2, 28)
    return d.year - f.year - ((d.month, d.day) < dagen)


def dag(nr: int) -> str:
    """Show a day number as a date; '' for none."""
    return kort_dato(date.fromordinal(nr)) if nr < ALDRI else ""


def vis(felt: str, verdi: Any) -> str:
    """Show a stored value as it would stand in the file."""
    slag = ETTER_LAGRET[felt].slag
    if isinstance(slag, type):
        medlem = slag.fra_nummer(verdi)
        return medlem.value if isinstance(medlem, Tallkode) else ""
    if slag == KOMMUNE:
        return f"{verdi:04}" if verdi else ""
    if slag == DATO:
        return dag(verdi)
    return ("ja" if verdi else "nei") if slag == JA_NEI else str(verdi)


def navn(felt: str) -> str:
    """Give the name in the file of a column as it is stored."""
    return ETTER_LAGRET[felt].navn


def uorden(*dager: int) -> dict[str, str]:
    """Find the first two dates of a case that are the wrong way round, those with rules of their own left out."""
    satt = [(felt, nr) for felt, nr in zip(_KJEDE, dager, strict=True) if nr < ALDRI]
    for (en, d1), (to, d2) in combinations(satt, 2):
        if d1 > d2 and (en, to) not in _EGNE_REGLER:
            return {"felt1": navn(en), "d1": dag(d1), "felt2": navn(to), "d2": dag(d2)}
    return {}


class Vilkar(NamedTuple):
    """One condition of the table, for one column where the rule is about several."""

    regel: Regel
    felt: str
    vilkar: str
    fyll: str


def vilkarene() -> list[Vilkar]:
    """Give every condition of the table, in its order."""
    return [
        Vilkar(r, r.felt.replace("{f}", f), r.vilkar.replace("{f}", f), r.fyll.replace("{f}", f))
        for r in TABELL
        if r.vilkar
        for f in r.hvert or ("",)
    ]


class Sjekk:
    """The conditions of the table, ready to be held against rows."""

    def __init__(self, fast: Fast) -> None:
        self._vilkar = vilkarene()
        self._samlet: dict[int, int] = {}
        self._rom: dict[str, Any] = {
            **fast._asdict(),
            **{"alder": alder, "dag": dag, "vis": vis, "navn": navn, "uorden": uorden, "aldri": ALDRI},
            "kommune": lambda nr, dagen: f"{nr:04} {fast.sted(nr, dagen)}",
            "utenfor": lambda nr, dagen, i_dag: _utenfor(fast, nr, dagen),
            "OVERFORING": Sakstype.OVERFORINGSFLYKTNING.nummer,
            "UTL34": Tillatelse.UTL34.nummer,
            "BUFETAT": Etat.BUFETAT.nummer,
            "PRIVAT": Boform.PRIVAT.nummer,
            "AMOT": Boform.AMOT.nummer,
            "FEILREGISTRERT": Avslutningsgrunn.FEILREGISTRERT.nummer,
        }
        alle = [f"({v.vilkar})" for v in self._vilkar]
        # What was recorded by mistake has nothing in it to correct.
        self.noe = self._lag(f"grunn != FEILREGISTRERT and ({' or '.join(alle)})")
        self._hvilke = self._lag(f"({', '.join(alle)})")
        self._fyll = [self._lag(v.fyll) for v in self._vilkar]

    def _lag(self, uttrykk: str) -> Callable[..., Any]:
        # The text is the table's own, a constant of the program: nothing of a file is ever in it.
        funksjon: Callable[..., Any] = eval(f"lambda {', '.join(RAD)}: {uttrykk}", self._rom)
        return funksjon

    def finn(self, verdier: Sequence[Any], funn: Funnliste) -> bool:
        """Put what a row is caught in among the findings; say whether the person must be left out."""
        ute = False
        rad: dict[str, Any] = {}
        for v, treff, fyll in zip(self._vilkar, self._hvilke(*verdier), self._fyll, strict=True):
            if not treff:
                continue
            ute = ute or v.regel.virkning is Virkning.UTELATER
            if v.regel.samlet:
                self._samlet[v.regel.nr] = self._samlet.get(v.regel.nr, 0) + 1
                continue
            if funn.full(v.regel.nr):
                continue
            rad = rad or dict(zip(RAD, verdier, strict=True))
            melding = v.regel.melding.format(rad=rad["rad"], id=rad["person_id"], **fyll(*verdier))
            funn.legg(
                Funn(
                    *(v.regel.nr, rad["rad"], navn(v.felt), vis(v.felt, rad[v.felt]), melding, rad["person_id"]),
                    form=form(v.regel),
                )
            )
        return ute

    def samlede(self) -> list[Funn]:
        """Give what is said once for all the rows it was found in."""
        return [
            Funn(v.regel.nr, 0, navn(v.felt), "", v.regel.melding.format(n=antall), antall=antall)
            for v in self._vilkar
            if (antall := self._samlet.get(v.regel.nr, 0))
        ]


def _utenfor(fast: Fast, nr: int, dagen: int) -> dict[str, str]:
    return {
        "nr": f"{nr:04}",
        "navn": fast.sted(nr, dagen),
        "ar": str(date.fromordinal(dagen).year),
        "forslag": fast.etterfolgere(nr) or "ingen",
    }
