"""A table from a file as it comes: CSV or an Excel workbook, told by its first bytes and not by its name."""

from collections.abc import Collection, Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from imdi_cli.filer.les import csv


class Tabell(Protocol):
    """What both kinds of table have."""

    navn: str
    kolonner: list[str]

    def __enter__(self) -> Self: ...

    def __exit__(
        self, slag: type[BaseException] | None, feil: BaseException | None, spor: TracebackType | None
    ) -> None: ...

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the number of a row and its cells."""

    def kolonnebolker(self, antall: int) -> Iterator[csv.Kolonnebolk]:
        """Yield `antall` rows at a time, turned on their side: their numbers, and the cells of each column."""


def les_tabell(sti: Path, *, datokolonner: Collection[str] = (), tegnsett: str = "") -> Tabell:
    """Open a file as a table; `datokolonner` is for a workbook, `tegnsett` for CSV. Raises Feil for neither kind."""
    if _start(sti) in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        from imdi_cli.filer.les import xlsx  # not to be paid for by who reads CSV

        return xlsx.les_tabell(sti, datokolonner=datokolonner)
    return csv.les_tabell(sti, tegnsett=tegnsett)


def _start(sti: Path) -> bytes:
    """Give the first bytes of a file; none when it cannot be read, which the reader then says."""
    try:
        if not sti.is_file():
            return b""
        with sti.open("rb") as fil:
            return fil.read(4)
    except OSError:
        return b""
