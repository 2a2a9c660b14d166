"""The state machine of a case as a table: what may be done, from where, to where, by whom, and what it demands.

The refusal, the closed doors of `imdi sak vis` and the written routine (`imdi rutine`) come from these same rows.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

S = Sakstatus


class KanIkkeNaa(Avslag):
    """The case is not in a state from which this may be done."""


class Hinder(NamedTuple):
    """What stands in the way of a transition: what is missing, by which paragraph, and the command that mends it."""

    hva: str
    hjemmel: str
    neste: str


class Vilkar(NamedTuple):
    """A condition of a transition: its words in the written routine, its paragraph, and the test.

    The test gives the words for what is missing and the command that mends it, or None when the condition is met.
    """

    tekst: str
    hjemmel: str
    test: Callable[[Saksinnhold], tuple[str, str] | None]


class Overgang(NamedTuple):
    """One row of the machine. `fra` is empty for the start; `til` None when the state stays the same.

    `verb` is the command without the case number («sak forelegg»), `hvem` the role, `frister` the ids of the rules
    whose clocks it starts.
    """

    handling: str
    verb: str
    fra: tuple[Sakstatus, ...]
    til: Sakstatus | None
    hvem: str
    vilkar: tuple[Vilkar, ...]
    hjemmel: str
    frister: tuple[str, ...] = ()


def hinder(o: Overgang, s: Saksinnhold) -> list[Hinder]:
    """List the conditions of a transition that the case does not meet."""
    ut = []
    for v in o.vilkar:
        if (mangler := v.test(s)) is not None:
            ut.append(Hinder(mangler[0], v.hjemmel, mangler[1]))
    return ut


def apne(overganger: Iterable[Overgang], s: Saksinnhold) -> list[Overgang]:
    """List what may be done with a case as it stands."""
    return [o for o in overganger if s.sak.status in o.fra and not hinder(o, s)]


def stengt(overganger: Iterable[Overgang], s: Saksinnhold) -> list[tuple[Overgang, list[Hinder]]]:
    """List what could be done from where the case stands, but for what is missing."""
    return [(o, h) for o in overganger if s.sak.status in o.fra and (h := hinder(o, s))]


def krev(o: Overgang, s: Saksinnhold, neste: str) -> Overgang:
    """Give the transition back, or refuse it with the state or the conditions that stand in the way.

    `neste` is the command to type when the state is the wrong one. Raises KanIkkeNaa.
    """
    if s.sak.status not in o.fra:
        raise KanIkkeNaa(
            f"{s.sak.nr} står som «{s.sak.status.value}». «imdi {o.verb}» kan brukes når den står som "
            f"{' eller '.join(f'«{f.value}»' for f in o.fra)}.",
            hjemmel=o.hjemmel,
            neste=neste,
        )
    if mangler := hinder(o, s):
        raise KanIkkeNaa(
            f"{s.sak.nr}: {mangler[0].hva}",
            hjemmel=mangler[0].hjemmel,
            neste=mangler[0].neste,
            fakta=[(h.hjemmel, h.hva) for h in mangler[1:]],
        )
    return o
