"""The state machine of a case: the common one (`kjerne/overganger.py`) with the states and the rows of a case.

The refusal, the closed doors of `imdi sak vis` and the written routine (`imdi rutine`) come from these same rows.
"""

from collections.abc import Iterable

from imdi_cli.kjerne import overganger
from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.overganger import Hinder
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

S = Sakstatus
Vilkar = overganger.Vilkar[Saksinnhold]
Overgang = overganger.Overgang[Sakstatus, Saksinnhold]
__all__ = ["Hinder", "KanIkkeNaa", "Overgang", "S", "Vilkar", "apne", "hinder", "krev", "stengt"]


class KanIkkeNaa(Avslag):
    """The case is not in a state from which this may be done."""


def hinder(o: Overgang, s: Saksinnhold) -> list[Hinder]:
    """List the conditions of a transition that the case does not meet."""
    return overganger.hinder(o, s)


def apne(rader: Iterable[Overgang], s: Saksinnhold) -> list[Overgang]:
    """List what may be done with a case as it stands."""
    return overganger.apne(rader, s.sak.status, s)


def stengt(rader: Iterable[Overgang], s: Saksinnhold) -> list[tuple[Overgang, list[Hinder]]]:
    """List what could be done from where the case stands, but for what is missing."""
    return overganger.stengt(rader, s.sak.status, s)


def krev(o: Overgang, s: Saksinnhold, neste: str) -> Overgang:
    """Give the transition back, or refuse it with the state or the conditions that stand in the way.

    `neste` is the command to type when the state is the wrong one. Raises KanIkkeNaa.
    """
    return overganger.krev(KanIkkeNaa, o, s.sak.status, s, nr=s.sak.nr, neste=neste)
