"""A state machine as a table: what may be done, from where, to where, by whom, and what it demands.

The refusal, the closed doors on the screen and the written routine come from the same rows. A noun has its own table
of `Overgang`, its own states `S`, and a value `T` that its conditions look at.
"""

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.kode import Kode

S = TypeVar("S", bound=Kode)
T = TypeVar("T")


class Hinder(NamedTuple):
    """What stands in the way of a transition: what is missing, by which paragraph, and the command that mends it."""

    hva: str
    hjemmel: str
    neste: str


class Vilkar(NamedTuple, Generic[T]):
    """A condition of a transition: its words in the written routine, its paragraph, and the test.

    The test gives the words for what is missing and the command that mends it, or None when the condition is met.
    """

    tekst: str
    hjemmel: str
    test: Callable[[T], tuple[str, str] | None]


class Overgang(NamedTuple, Generic[S, T]):
    """One row of the machine. `fra` is empty for the start; `til` None when the state stays the same.

    `verb` is the command without the case number («sak forelegg»), `hvem` the role, `frister` the ids of the rules
    whose clocks it starts.
    """

    handling: str
    verb: str
    fra: tuple[S, ...]
    til: S | None
    hvem: str
    vilkar: tuple[Vilkar[T], ...]
    hjemmel: str
    frister: tuple[str, ...] = ()


def hinder(o: Overgang[S, T], s: T) -> list[Hinder]:
    """List the conditions of a transition that the case does not meet."""
    ut = []
    for v in o.vilkar:
        if (mangler := v.test(s)) is not None:
            ut.append(Hinder(mangler[0], v.hjemmel, mangler[1]))
    return ut


def apne(overganger: Iterable[Overgang[S, T]], status: S, s: T) -> list[Overgang[S, T]]:
    """List what may be done with a case as it stands."""
    return [o for o in overganger if status in o.fra and not hinder(o, s)]


def stengt(overganger: Iterable[Overgang[S, T]], status: S, s: T) -> list[tuple[Overgang[S, T], list[Hinder]]]:
    """List what could be done from where the case stands, but for what is missing."""
    return [(o, h) for o in overganger if status in o.fra and (h := hinder(o, s))]


def krev(klasse: type[Avslag], o: Overgang[S, T], status: S, s: T, *, nr: str, neste: str) -> Overgang[S, T]:
    """Give the transition back, or refuse it with the state or the conditions that stand in the way.

    `klasse` is the noun's own refusal, `neste` the command to type when the state is the wrong one.
    """
    if status not in o.fra:
        *for_, sist = (f"«{f.value}»" for f in o.fra)
        raise klasse(
            f"{nr} står som «{status.value}». «imdi {o.verb}» kan brukes når den står som "
            f"{' eller '.join(filter(None, (', '.join(for_), sist)))}.",
            hjemmel=o.hjemmel,
            neste=neste,
        )
    if mangler := hinder(o, s):
        raise klasse(
            f"{nr}: {mangler[0].hva}",
            hjemmel=mangler[0].hjemmel,
            neste=mangler[0].neste,
            fakta=[(h.hjemmel, h.hva) for h in mangler[1:]],
        )
    return o
