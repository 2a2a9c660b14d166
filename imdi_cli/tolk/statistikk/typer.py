"""What is counted of the register."""

from typing import NamedTuple

KATEGORIER = ("A", "B", "C", "D", "E", "")  # the last is an entry without a category
UTEN = "uten kategori"
UKJENT = "ikke oppgitt"
MERKE = "Ikke for publisering"  # on every sheet of a working copy, which hides nothing


class Antall(NamedTuple):
    """How many interpreters there are of something."""

    navn: str
    tolker: int


class Sprakrad(NamedTuple):
    """Interpreters in one language and kind of interpreting, in all and by category (in the order of KATEGORIER)."""

    sprak: str
    tolketype: str
    tolker: int
    kategorier: tuple[int, ...]


class Bestand(NamedTuple):
    """How many were oppført at the end of an ISO day, and their entries by category."""

    dag: str
    tolker: int
    kategorier: tuple[int, ...]


class Statistikk(NamedTuple):
    """All that is counted on an ISO day. `ingen` are languages without interpreters; `faa` at most `grense`."""

    dato: str
    tolker: int
    oppforinger: int
    sprak: tuple[Sprakrad, ...]
    kategorier: tuple[Antall, ...]
    fylker: tuple[Antall, ...]
    kapasitet: tuple[Antall, ...]
    oppfort: tuple[Antall, ...]
    over_tid: tuple[Bestand, ...]
    grense: int
    faa: tuple[Antall, ...]
    ingen: tuple[str, ...]
