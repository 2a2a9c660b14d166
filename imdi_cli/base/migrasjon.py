"""Building and migrating the database: the numbered SQL files of schemas/database, each once.

The table `skjema` is the truth about which have run, with a checksum; `user_version` is stamped from it so
that opening need not read it. Each file runs in one transaction together with its record.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from imdi_cli import __version__
from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.skjema import skjemamappe

_TABELL = """CREATE TABLE skjema (
    nr INTEGER NOT NULL PRIMARY KEY, navn TEXT NOT NULL, sha256 TEXT NOT NULL,
    tid TEXT NOT NULL, program TEXT NOT NULL
) STRICT;
"""


class Migrasjon(NamedTuple):
    """One numbered step: the shared file and, where there is one, the engine's own."""

    nr: int
    navn: str
    sql: str

    @property
    def sha256(self) -> str:
        """The checksum that is recorded."""
        import hashlib  # only when something is to be built

        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrasjoner(dialekt: str, mappe: Path | None = None) -> list[Migrasjon]:
    """List the numbered steps for an engine, in order."""
    mappe = mappe or skjemamappe() / "database"
    steg: dict[int, tuple[str, str]] = {}
    for fil in sorted(mappe.glob("[0-9][0-9][0-9][0-9]_*.sql")):
        stamme, motor = fil.name.removesuffix(".sql"), ""
        if "." in stamme:
            stamme, motor = stamme.split(".")
        if motor not in ("", dialekt):
            continue
        nr = int(stamme[:4])
        navn, sql = steg.get(nr, ("", ""))
        steg[nr] = (navn or stamme, sql + fil.read_text("utf-8"))
    return [Migrasjon(nr, *steg[nr]) for nr in sorted(steg)]


def kjorte(base: Motor) -> dict[int, tuple[str, str]]:
    """Give the steps that have run: number → (name, checksum). Empty for a new database."""
    if not base.har_tabell("skjema"):
        return {}
    return {nr: (navn, sha) for nr, navn, sha in base.hent("SELECT nr, navn, sha256 FROM skjema ORDER BY nr")}


def migrer(base: Motor, tid: str, *, for_endring: Callable[[], None] | None = None) -> int:
    """Run the steps that are missing; give how many. `for_endring` is called first, to make a backup.

    Raises Basefeil when the database is newer than the program, or a step that has run has been changed.
    """
    steg = migrasjoner(base.dialekt)
    har = kjorte(base)
    if har and max(har) > steg[-1].nr:
        raise Basefeil(
            f"Databasen er laget av en nyere imdi (skjema {max(har)}; dette programmet kjenner {steg[-1].nr}).",
            neste="Oppdater imdi, og prøv igjen. Ingenting er endret i databasen.",
        )
    for m in steg:
        if m.nr in har and har[m.nr][1] != m.sha256:
            raise Basefeil(
                f"Skjemafilen {m.navn} er ikke den samme som databasen ble bygd med.",
                neste="Installer imdi på nytt fra den offisielle pakken.",
            )
    mangler = [m for m in steg if m.nr not in har]
    if mangler and har and for_endring:
        for_endring()
    for m in mangler:
        with base.atomisk():
            if not base.har_tabell("skjema"):
                base.skript(_TABELL)
            if base.en("SELECT 1 FROM skjema WHERE nr = :nr", nr=m.nr):
                continue  # another process got here first
            base.skript(m.sql)
            base.utfor(
                "INSERT INTO skjema (nr, navn, sha256, tid, program) VALUES (:nr, :navn, :sha, :tid, :program)",
                nr=m.nr,
                navn=m.navn,
                sha=m.sha256,
                tid=tid,
                program=__version__,
            )
            if base.dialekt == "sqlite":
                base.utfor(f"PRAGMA user_version = {m.nr}")
    return len(mangler)
