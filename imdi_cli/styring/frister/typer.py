"""What a running deadline is."""

from typing import NamedTuple


class Fristrad(NamedTuple):
    """One deadline, as stored. Dates are ISO text; `flyttet` says what moved the last day."""

    id: int
    gjelder: str
    regel: str
    hva: str
    hjemmel: str
    antatt: bool
    binder: str
    ansvarlig: str | None
    start: str
    streng: str
    siste: str
    flyttet: str
    neste: str
    lukket: str | None
    lukket_som: str | None
    grunn: str | None
    sist: int
