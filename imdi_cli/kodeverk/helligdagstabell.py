"""Norwegian public holidays as a dated table."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kodeverk.laster import les_rader

FORSTE_AAR = 1995
SISTE_AAR = 2060


@cache
def helligdager() -> Mapping[str, str]:
    """Load helligdager.csv, once: name by ISO date, only for the years that `dekker` says yes to.

    A date that is not there is no holiday; ask `helligdag` where the year may lie outside the table.
    """
    return MappingProxyType(dict(les_rader("helligdager.csv")))


def dekker(aar: int) -> bool:
    """Whether the table holds the holidays of a year."""
    return FORSTE_AAR <= aar <= SISTE_AAR


def helligdag(dato: str) -> str | None:
    """Return the name of the holiday on an ISO date, None on other days. Raises Feil outside the table."""
    if not dekker(int(dato[:4])):
        raise Feil(
            f"Helligdagene for {dato[:4]} er ikke kjent: tabellen dekker {FORSTE_AAR} til {SISTE_AAR}.",
            neste="Sjekk at året er skrevet riktig",
        )
    return helligdager().get(dato)
