"""How a state table stands in the journal. A module of its own: lists need it, and not the journal."""

from typing import NamedTuple


class Tabell(NamedTuple):
    """How a state table stands in the journal.

    `koder` are columns whose values are codes and dates, `skjult` names and free text (a salted digest
    stands for them), `utenfor` what the journal must not hold at all. The key columns are always codes.
    """

    navn: str
    nokkel: tuple[str, ...]
    koder: tuple[str, ...]
    skjult: tuple[str, ...] = ()
    utenfor: tuple[str, ...] = ()
