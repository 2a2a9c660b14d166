"""SQLite: the connection, its pragmas and its errors. One of two dialect files."""

import os
import re
import sqlite3
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress

from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.kontekst import Rad

APPLICATION_ID = 0x494D4449  # "IMDI"
VENTETID_MS = 5000
PRAGMAER = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "FULL", 2),
    ("busy_timeout", str(VENTETID_MS), VENTETID_MS),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
)
NETTVERKSFILSYSTEMER = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ncpfs",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.s3fs",
        "fuse.vmhgfs-fuse",
        "smb2",
        "vboxsf",
        "9p",
    ]
)
_MOUNTKODE = r"\\([0-7]{3})"  # space, tab, newline and backslash in the mount table


class SQLite:
    """A connection to one SQLite file, opened with every pragma set and read back."""

    navn = "sqlite"
    feil: type[Exception] = sqlite3.Error

    def __init__(self, sti: str | os.PathLike[str]) -> None:
        if sqlite3.sqlite_version_info < (3, 38):
            raise Basefeil(
                f"SQLite {sqlite3.sqlite_version} er for gammel. imdi trenger 3.38 eller nyere.",
                neste="Installer en nyere Python, eller be IT-avdelingen om det.",
            )
        self.sti = sti
        try:
            self.conn = sqlite3.connect(sti, isolation_level=None, timeout=VENTETID_MS / 1000)
        except sqlite3.Error as feil:
            raise oversett(feil, sti) from feil
        try:
            for navn, verdi, ventet in PRAGMAER:
                self.conn.execute(f"PRAGMA {navn} = {verdi}")
                (fikk,) = self.conn.execute(f"PRAGMA {navn}").fetchone()
                if fikk != ventet and str(sti) != ":memory:":
                    raise Basefeil(f"Databasen godtar ikke innstillingen {navn} = {verdi} (den ga {fikk}).")
        except sqlite3.Error as feil:
            self.conn.close()
            raise oversett(feil, sti) from feil
        except Basefeil:
            self.conn.close()
            raise

    def utfor(self, sql: str, verdier: Mapping[str, object]) -> tuple[list[Rad], int]:
        """Run one statement; give its rows and how many it touched."""
        svar = self.conn.execute(sql, verdier)
        return svar.fetchall(), svar.rowcount

    def mange(self, sql: str, rader: Iterable[Rad]) -> None:
        """Run one statement, with `?` for the values, for each row."""
        self.conn.executemany(sql, rader)

    def skript(self, sql: str) -> None:
        """Run the statements of a schema file inside the transaction that is open."""
        for setning in setninger(sql):
            self.conn.execute(setning)

    def begynn(self) -> None:
        """Take the write lock now, so that read-then-write cannot fail half-way."""
        self.conn.execute("BEGIN IMMEDIATE")

    def skriv_ferdig(self) -> None:
        """Commit."""
        self.conn.execute("COMMIT")

    def angre(self) -> None:
        """Roll back; quiet when there is nothing left to roll back."""
        with suppress(sqlite3.Error):
            self.conn.execute("ROLLBACK")

    def lukk(self) -> None:
        """Close the connection."""
        self.conn.close()

    def har_tabell(self, navn: str) -> bool:
        """Say whether a table is there."""
        sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
        return self.conn.execute(sql, (navn,)).fetchone() is not None

    def tabeller_med(self, kolonne: str) -> list[str]:
        """List the tables that have a column of this name."""
        sql = (
            "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) k "
            "WHERE t.type = 'table' AND k.name = ? ORDER BY t.name"
        )
        return [navn for (navn,) in self.conn.execute(sql, (kolonne,))]

    def oversett(self, feil: Exception) -> Basefeil:
        """Turn a driver error into the sentence a person reads."""
        assert isinstance(feil, sqlite3.Error)
        return oversett(feil, self.sti)


def setninger(sql: str) -> list[str]:
    """Split a schema file into statements, triggers kept whole.

    Raises ValueError when the last one lacks its semicolon: it would otherwise be left out in silence.
    """
    ut, samlet = [], ""
    for linje in sql.splitlines(keepends=True):
        samlet += linje
        if sqlite3.complete_statement(samlet):
            ut.append(samlet)
            samlet = ""
    if any(linje.strip() and not linje.strip().startswith("--") for linje in samlet.splitlines()):
        raise ValueError(f"setningen er ikke avsluttet: {samlet.strip()}")
    return ut


def oversett(feil: sqlite3.Error, sti: str | os.PathLike[str]) -> Basefeil:
    """Turn an SQLite error into the sentence a person reads; the raw text stands last, for IT."""
    raa = str(feil)
    if "locked" in raa or "busy" in raa:
        return Basefeil(
            "Databasen er opptatt: en annen har skrevet til den i over fem sekunder.",
            neste="Vent litt, og prøv igjen.",
        )
    if "constraint failed" in raa:  # names a CHECK, a column or nothing; never a value
        hva = raa.partition(": ")[2] or "noe de viser til, finnes ikke"
        return Basefeil(
            f"Databasen godtok ikke opplysningene ({hva}).",
            neste="Gi denne meldingen til den som drifter imdi.",
        )
    if "readonly" in raa or "read-only" in raa:
        return Basefeil(f"Databasen kan bare leses: {sti}", neste="Sjekk at du har skriverett til mappen.")
    if "not a database" in raa or "malformed" in raa or "disk image" in raa:
        return Basefeil(
            f"Filen er ikke en imdi-database, eller den er skadet: {sti}",
            neste="Hent fram siste sikkerhetskopi:  imdi database gjenopprett FIL",
        )
    if "disk is full" in raa or "disk I/O" in raa:
        return Basefeil("Disken er full eller kan ikke skrives til.", neste="Frigjør plass, og prøv igjen.")
    if "unable to open" in raa:
        return Basefeil(f"Databasen kan ikke åpnes: {sti}", neste="Sjekk at mappen finnes og at du har tilgang.")
    return Basefeil(f"Databasen sa nei: {raa}", neste="Gi denne meldingen til den som drifter imdi.")


def nettverk(sti: str | os.PathLike[str], mounts: str = "/proc/mounts") -> str | None:
    """Name the kind of network place a path lies in, or None.

    SQLite's locks do not hold over a network. UNC paths and GetDriveType on Windows, the mount table on
    Linux; other systems are not examined.
    """
    if sys.platform == "win32":  # pragma: no cover - only Windows can show it
        import ctypes

        rot = os.path.splitdrive(sti)[0] + "\\"
        if rot.startswith("\\\\"):
            return "en nettverksmappe (UNC)"
        return "en nettverksstasjon" if ctypes.windll.kernel32.GetDriveTypeW(rot) == 4 else None
    sti = os.path.realpath(sti)  # a folder on the way may be a symbolic link to a network place
    try:
        with open(mounts, encoding="utf-8", errors="replace") as fil:
            linjer = fil.read().splitlines()
    except OSError:
        return None
    best, slag = "", ""
    for linje in linjer:
        deler = linje.split()
        if len(deler) > 2:
            punkt = re.sub(_MOUNTKODE, lambda m: chr(int(m[1], 8)), deler[1])
            if len(punkt) < len(best):
                continue
            if punkt == "/" or sti == punkt or sti.startswith(punkt + "/"):
                best, slag = punkt, deler[2]
    return f"et nettverksområde ({slag})" if slag in NETTVERKSFILSYSTEMER else None
