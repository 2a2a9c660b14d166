"""The state machine of a recognition case: the common one (`kjerne/overganger.py`) with its states and rows."""

from collections.abc import Iterable

from imdi_cli.kjerne import overganger
from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.overganger import Hinder
from imdi_cli.tolk.godkjenning.typer.koder import Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

S = Status
Vilkar = overganger.Vilkar[Innhold]
Overgang = overganger.Overgang[Status, Innhold]
__all__ = ["Hinder", "KanIkkeNaa", "Overgang", "S", "Vilkar", "apne", "hinder", "krev", "stengt"]


class KanIkkeNaa(Avslag):
    """The application is not where this may be done, or something it demands is missing."""


def hinder(o: Overgang, s: Innhold) -> list[Hinder]:
    """List the conditions of a transition that the case does not meet."""
    return overganger.hinder(o, s)


def apne(rader: Iterable[Overgang], s: Innhold) -> list[Overgang]:
    """List what may be done with a case as it stands."""
    return overganger.apne(rader, s.sak.status, s)


def stengt(rader: Iterable[Overgang], s: Innhold) -> list[tuple[Overgang, list[Hinder]]]:
    """List what could be done from where the case stands, but for what is missing or what the law closes."""
    return overganger.stengt(rader, s.sak.status, s)


def krev(o: Overgang, s: Innhold) -> Overgang:
    """Give the transition back, or refuse it with the state or the conditions that stand in the way.

    Raises KanIkkeNaa.
    """
    neste = f"imdi godkjenning vis {s.sak.nr}"
    return overganger.krev(KanIkkeNaa, o, s.sak.status, s, nr=s.sak.nr, neste=neste)
