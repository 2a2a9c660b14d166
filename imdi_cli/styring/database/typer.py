"""What is said about a database."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.styring.bruker.typer.rader import Brukerrad, Rolle

FORSTE_ROLLER = (Rolle.SAKSBEHANDLER, Rolle.STATISTIKER, Rolle.LEDER)


class Utfall(Kode):
    """What one check came to."""

    OK = "ok"
    MERK = "merk", "verdt å vite"
    FEIL = "feil"


class Kontrollpunkt(NamedTuple):
    """One check of the database: what was checked, what it came to, and what was found."""

    hva: str
    utfall: Utfall
    funn: tuple[str, ...] = ()


class Kontroll(NamedTuple):
    """All checks, and the checkpoint of the journal's head («» when the journal cannot be read)."""

    punkter: tuple[Kontrollpunkt, ...]
    sjekkpunkt: str

    @property
    def hel(self) -> bool:
        """True when no check failed."""
        return all(p.utfall is not Utfall.FEIL for p in self.punkter)


class Opprettet(NamedTuple):
    """A database that was just made, and its first user."""

    sti: Path
    bruker: Brukerrad
    ovelse: bool


class Kopi(NamedTuple):
    """A backup that was just made. `sjekkpunkt` is the head of the journal in it, `byte` its size."""

    fil: Path
    sjekkpunkt: str
    byte: int


class Innhold(NamedTuple):
    """What a database holds, in short. `rader` is the length of its journal, `siste` when it last grew (UTC)."""

    id: str
    gren: str
    ovelse: bool
    rader: int
    hash: str
    siste: str


@dataclass
class Kladd:
    """A copy that is about to take the database's place: checked, migrated, and lying beside it.

    `hel_fra_for` says that a database that can be used lies there now; `ferdig` that this one
    is to take its place, and `bort` where to what cannot be used is then moved.
    """

    fil: Path
    sti: Path
    innhold: Innhold
    sjekkpunkt: str
    hel_fra_for: bool
    ferdig: bool = False
    bort: Path | None = None

    @property
    def skadd(self) -> bool:
        """True when something lies in its place that cannot be used."""
        return not self.hel_fra_for and self.sti.exists()


class Tap(NamedTuple):
    """What a restore takes away: the journal as it is now, and how many rows the copy lacks (None: unknown)."""

    naa: Innhold
    rader: int | None


class Gjenopprettet(NamedTuple):
    """A restore that was just done. `gammel` is where that which lay there before is now, None if nothing did."""

    sti: Path
    sjekkpunkt: str
    gammel: Path | None
