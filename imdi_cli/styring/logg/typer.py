"""What a row of the journal says to a person."""

from typing import NamedTuple


class Loggrad(NamedTuple):
    """One row: number, time (UTC), login, name (the login where no user has it), code, words, and the case."""

    nr: int
    tid: str
    bruker: str
    navn: str
    handling: str
    hva: str
    gjelder: str


class Utsnitt(NamedTuple):
    """The newest rows that were asked for, oldest first, and how many there are in all."""

    rader: tuple[Loggrad, ...]
    alle: int


class Loggkontroll(NamedTuple):
    """What the check of the journal found; `siste` is when the last row was written (UTC, «» for none)."""

    antall: int
    siste: str
    sjekkpunkt: str
    feil: tuple[str, ...]
    merknader: tuple[str, ...]
