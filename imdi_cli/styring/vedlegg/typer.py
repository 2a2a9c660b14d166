"""What an attachment is."""

from typing import NamedTuple


class Vedlegg(NamedTuple):
    """An attachment or a sent document: where it belongs, its name as it was given, and its bytes."""

    id: int
    gjelder: str
    navn: str
    type: str
    sha256: str
    innhold: bytes
