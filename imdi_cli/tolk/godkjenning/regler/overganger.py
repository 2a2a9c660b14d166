"""The state machine of a recognition case: the common one (`kjerne/overganger.py`) with its states and rows."""

from collections.abc import Iterable

from imdi_cli.kjerne import overganger
from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.overganger import Hinder
from imdi_cli.tolk.godkjenning.regler import sprakvis
from imdi_cli.tolk.godkjenning.typer.koder import Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

S = Status
Vilkar = overganger.Vilkar[Innhold]
Overgang = overganger.Overgang[Status, Innhold]
__all__ = ["Hinder", "KanIkkeNaa", "Overgang", "S", "Vilkar", "apne", "hinder", "krev", "stengt"]


class KanIkkeNaa(Avslag):
    """The application is not where this may be done, or something it demands is missing."""


# What is decided in one language at a time; the door is open when it is open in some language.
SPRAKVIS = ("godkjenn", "pålegg utligningstiltak", "gi delvis adgang", "avslå")


def hinder(o: Overgang, s: Innhold) -> list[Hinder]:
    """List the conditions of a transition that the case does not meet.

    Of a decision in one language: those of the undecided language that lacks the least.
    """
    if o.handling not in SPRAKVIS or len(s.sprak) < 2:
        return overganger.hinder(o, s)
    apent = sprakvis.apne(s)
    hele = overganger.hinder(o, s)
    return min((overganger.hinder(o, sprakvis.snevr(s, x)) for x in apent), key=len, default=hele)


def apne(rader: Iterable[Overgang], s: Innhold) -> list[Overgang]:
    """List what may be done with a case as it stands."""
    return [o for o in rader if s.sak.status in o.fra and not hinder(o, s)]


def stengt(rader: Iterable[Overgang], s: Innhold) -> list[tuple[Overgang, list[Hinder]]]:
    """List what could be done from where the case stands, but for what is missing or what the law closes."""
    return [(o, h) for o in rader if s.sak.status in o.fra and (h := hinder(o, s))]


def krev(o: Overgang, s: Innhold) -> Overgang:
    """Give the transition back, or refuse it with the state or the conditions that stand in the way.

    Raises KanIkkeNaa.
    """
    neste = f"imdi godkjenning vis {s.sak.nr}"
    return overganger.krev(KanIkkeNaa, o, s.sak.status, s, nr=s.sak.nr, neste=neste)
