"""Kommuner by number and date, and what became of a number when kommuner merged, split or changed fylke."""

from functools import cache
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kodeverk.laster import flerspraklig, les_rader

FORSTE_DAG = "1995-01-01"

# Codes that stand where a kommune number stands, but are no kommune. Their fylke is 21, 22 or none.
SAERKODER: dict[str, str] = {
    "2100": "Svalbard",
    "2111": "Longyearbyen arealplanområde",
    "2112": "Sør-Spitsbergen nasjonalpark",
    "2113": "Nordenskiöld Land nasjonalpark",
    "2115": "Sassen-Bünsow Land nasjonalpark",
    "2121": "Bjørnøya",
    "2131": "Hopen",
    "2211": "Jan Mayen",
    "9999": "Uoppgitt",
}


class Kommune(NamedTuple):
    """A kommune as it was from `gyldig_fra` up to, but not on, `gyldig_til` (ISO dates, "" when still valid)."""

    nummer: str
    navn: str
    samisk: str
    fylke: str
    gyldig_fra: str
    gyldig_til: str

    @property
    def visningsnavn(self) -> str:
        """The name for tables, lists and figures, Norwegian first: «Røyrvik – Raarvihke»."""
        return flerspraklig(self.navn, self.samisk)

    def gjelder(self, dato: str) -> bool:
        """Whether the row is valid on an ISO date."""
        return self.gyldig_fra <= dato and (not self.gyldig_til or dato < self.gyldig_til)


class Kommuneregister:
    """All kommuner since 1995 and the changes between them. Get the one there is from `kommuner()`."""

    def __init__(self, rader: list[Kommune], endringer: list[tuple[str, str, str]]) -> None:
        self._rader = rader
        self._perioder: dict[str, list[Kommune]] = {}
        for rad in rader:
            self._perioder.setdefault(rad.nummer, []).append(rad)
        self._ut: dict[str, list[tuple[str, str]]] = {}
        self._inn: dict[str, list[tuple[str, str]]] = {}
        for dato, fra, til in endringer:
            self._ut.setdefault(fra, []).append((dato, til))
            self._inn.setdefault(til, []).append((dato, fra))

    def paa(self, dato: str) -> dict[str, Kommune]:
        """Return every kommune valid on an ISO date, by number.

        Raises Bruksfeil before 1995, where the table is not complete.
        """
        if dato < FORSTE_DAG:
            raise Bruksfeil(f"Kommunetabellen begynner i 1995; {dato} er før det.", neste="Velg 1995 eller senere")
        return {k.nummer: k for k in self._rader if k.gjelder(dato)}

    def i_aar(self, aar: int) -> dict[str, Kommune]:
        """Return every kommune valid on 1 July of a year, by number. Raises Bruksfeil before 1995."""
        return self.paa(f"{aar}-07-01")

    def finn(self, nummer: str, dato: str) -> Kommune | None:
        """Return the kommune with a number on an ISO date; None when the number was not in use then."""
        return next((k for k in self._perioder.get(nummer, ()) if k.gjelder(dato)), None)

    def gyldighet(self) -> dict[str, tuple[str, str]]:
        """Return for each number the first day it was in use and the first it was not ("" when still in use)."""
        return {nr: (perioder[0].gyldig_fra, perioder[-1].gyldig_til) for nr, perioder in self._perioder.items()}

    def kjent(self, nummer: str) -> bool:
        """Whether a number has been a kommune in any year. `SAERKODER` are not."""
        return nummer in self._perioder

    def navn(self, nummer: str, dato: str) -> str:
        """Return the name to show for a number: that of the date, else the nearest one; `SAERKODER` too.

        Raises Bruksfeil for an unknown number.
        """
        if nummer in SAERKODER:
            return SAERKODER[nummer]
        perioder = self._perioder.get(nummer)
        if perioder is None:
            raise Bruksfeil(f"«{nummer}» er ikke et kommunenummer som har vært i bruk siden 1995.")
        tidligere = [k for k in perioder if k.gyldig_fra <= dato]
        return (tidligere[-1] if tidligere else perioder[0]).visningsnavn

    def etterfolgere(self, nummer: str, fra: str, til: str) -> tuple[str, ...]:
        """Return the numbers that hold a kommune's area on the ISO date `til`.

        More than one where it was split, itself where nothing happened, none where the number is unknown
        or came later than `til`. A number that had ended before `fra` is followed all the same: statistics
        go on using numbers after they end. Raises ValueError when `til` is before `fra`.
        """
        if til < fra:
            raise ValueError(f"{til} er før {fra}")
        perioder = self._perioder.get(nummer)
        if perioder is None or til < perioder[0].gyldig_fra:
            return ()
        neste = [ny for dato, ny in self._ut.get(nummer, ()) if dato <= til]
        if not neste:
            return (nummer,)
        return tuple(dict.fromkeys(n for ny in neste for n in self.etterfolgere(ny, fra, til)))

    def forgjengere(self, nummer: str, dato: str) -> tuple[str, ...]:
        """Return the numbers that on an ISO date held the area, or part of it, that `nummer` came to hold.

        Itself first when it was in use then; none for an unknown number.
        """
        selv = (nummer,) if self.finn(nummer, dato) else ()
        tidligere = [gammel for da, gammel in self._inn.get(nummer, ()) if da > dato]
        return tuple(dict.fromkeys((*selv, *(n for g in tidligere for n in self.forgjengere(g, dato)))))

    def fylke_for(self, nummer: str, aar: int) -> str | None:
        """Return the fylke of a kommune number on 1 July of a year.

        A number outside its dates gets the fylke its successor, or predecessor, had that year: 1601 in 2018
        gives «50». Where those lay in several fylker the one with the same name decides; None where that
        does not settle it, or the number is unknown. Svalbard gives «21», Jan Mayen «22», «9999» None.
        """
        dato = f"{aar}-07-01"
        kommune = self.finn(nummer, dato)
        if kommune:
            return kommune.fylke
        if nummer in SAERKODER:
            return None if nummer == "9999" else nummer[:2]
        if not self.kjent(nummer):
            return None
        forste = self._perioder[nummer][0]
        numre = self.forgjengere(nummer, dato) if dato < forste.gyldig_fra else self.etterfolgere(nummer, dato, dato)
        funnet = [k for n in numre if (k := self.finn(n, dato))]
        for kandidater in (funnet, [k for k in funnet if k.navn == forste.navn]):
            fylker = {k.fylke for k in kandidater}
            if len(fylker) == 1:
                return fylker.pop()
        return None


@cache
def kommuner() -> Kommuneregister:
    """Load kommuner.csv and kommuneendringer.csv, once. Sources: KILDER.md."""
    return Kommuneregister(
        list(map(Kommune._make, les_rader("kommuner.csv"))),
        [(dato, fra, til) for dato, fra, til, _art in les_rader("kommuneendringer.csv")],
    )
