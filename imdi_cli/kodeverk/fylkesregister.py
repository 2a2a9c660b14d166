"""Fylker by number and date."""

from functools import cache
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kodeverk.kommuneregister import FORSTE_DAG
from imdi_cli.kodeverk.laster import flerspraklig, les_rader

# Where SAERKODER belong. They are no fylker, and are not counted among them.
SAERFYLKER: dict[str, str] = {"21": "Svalbard", "22": "Jan Mayen", "99": "Uoppgitt"}


class Fylke(NamedTuple):
    """A fylke as it was from `gyldig_fra` up to, but not on, `gyldig_til` (ISO dates, "" when still valid)."""

    nummer: str
    navn: str
    samisk: str
    gyldig_fra: str
    gyldig_til: str

    @property
    def visningsnavn(self) -> str:
        """The name for tables, lists and figures, Norwegian first: «Trøndelag – Trööndelage»."""
        return flerspraklig(self.navn, self.samisk)


class Fylkesregister:
    """All fylker since 1995. Get the one there is from `fylker()`."""

    def __init__(self, rader: list[Fylke]) -> None:
        self._rader = rader

    def paa(self, dato: str) -> dict[str, Fylke]:
        """Return every fylke valid on an ISO date, by number. Raises Bruksfeil before 1995."""
        if dato < FORSTE_DAG:
            raise Bruksfeil(f"Fylkestabellen begynner i 1995; {dato} er før det.", neste="Velg 1995 eller senere")
        return {
            f.nummer: f for f in self._rader if f.gyldig_fra <= dato and (not f.gyldig_til or dato < f.gyldig_til)
        }

    def numre(self) -> set[str]:
        """Return every number a fylke has had since 1995."""
        return {f.nummer for f in self._rader}

    def navn(self, nummer: str, dato: str) -> str:
        """Return the name to show for a number: that of the date, else the nearest one; `SAERFYLKER` too.

        Raises Bruksfeil for an unknown number.
        """
        if nummer in SAERFYLKER:
            return SAERFYLKER[nummer]
        perioder = [f for f in self._rader if f.nummer == nummer]
        if not perioder:
            raise Bruksfeil(f"«{nummer}» er ikke et fylkesnummer som har vært i bruk siden 1995.")
        tidligere = [f for f in perioder if f.gyldig_fra <= dato]
        return (tidligere[-1] if tidligere else perioder[0]).visningsnavn


@cache
def fylker() -> Fylkesregister:
    """Load fylker.csv, once. Sources: KILDER.md."""
    return Fylkesregister([Fylke(*rad) for rad in les_rader("fylker.csv")])
