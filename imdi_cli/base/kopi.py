"""Backup and restore through SQLite's backup API, each copy verified before it is trusted."""

import os
import sqlite3
from pathlib import Path

from imdi_cli.base import SISTE
from imdi_cli.base.ko import ko
from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import APPLICATION_ID, SQLite
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.filfeil import filfeil


def sikkerhetskopi(motor: Motor, fil: Path) -> str:
    """Copy the database to a new file, check the copy, and give its checkpoint.

    Raises Basefeil when the file is there already or the copy does not pass; no copy is then left.
    """
    kopier(motor, fil)
    try:
        return kontrollert(fil)
    except BaseException:
        fil.unlink(missing_ok=True)
        raise


def kopier(motor: Motor, fil: Path) -> None:
    """Copy the database to a new file as it is, whole or not.

    Raises Basefeil when the file is there already, cannot be made, or the database cannot be read.
    """
    try:
        os.close(os.open(fil, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError as feil:
        raise Basefeil(f"{fil} finnes fra før.", neste="Velg et annet filnavn med --ut.") from feil
    except OSError as feil:
        raise Basefeil(
            f"Kopien kan ikke lages i {fil.parent}: {filfeil(feil)}.", neste="Velg en annen mappe med --ut."
        ) from feil
    kilde = motor.driver
    assert isinstance(kilde, SQLite)
    try:
        maal = sqlite3.connect(fil)
        try:
            kilde.conn.backup(maal, progress=_ikke_vent)
        finally:
            maal.close()
    except sqlite3.Error as feil:
        fil.unlink(missing_ok=True)
        raise kilde.oversett(feil) from feil
    except BaseException:
        fil.unlink(missing_ok=True)
        raise


def kan_brukes(sti: Path) -> bool:
    """Say whether a database can be opened and read to the end; False also when nothing is there.

    A database that is only busy counts as one that can.
    """
    if not sti.is_file() or sti.stat().st_size == 0:
        return False
    try:
        conn = sqlite3.connect(sti, timeout=0)
        try:
            (helse,) = conn.execute("PRAGMA quick_check(1)").fetchone()
        finally:
            conn.close()
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False
    return bool(helse == "ok")


def kontrollert(fil: Path) -> str:
    """Check that a file is a whole imdi database with a whole journal; give its checkpoint.

    Raises Basefeil that says what is wrong.
    """
    if not fil.is_file():
        raise Basefeil(f"Finner ikke filen {fil}.", neste="Sjekk navnet.")
    try:
        conn = sqlite3.connect(f"{fil.absolute().as_uri()}?mode=ro", uri=True)
        try:
            (merke,) = conn.execute("PRAGMA application_id").fetchone()
            (skjema,) = conn.execute("PRAGMA user_version").fetchone()
            (helse,) = conn.execute("PRAGMA integrity_check(1)").fetchone()
            nokler = conn.execute("PRAGMA foreign_key_check").fetchall()
        finally:
            conn.close()
    except sqlite3.Error as feil:
        raise Basefeil(
            f"{fil} er ikke en imdi-database, eller den er skadet.", neste="Prøv en eldre sikkerhetskopi."
        ) from feil
    if merke != APPLICATION_ID:
        raise Basefeil(f"{fil} er ikke en imdi-database.", neste="Sjekk at du har valgt riktig fil.")
    if skjema > SISTE:
        raise Basefeil(
            f"{fil} er laget av en nyere imdi (skjema {skjema}; dette programmet kjenner {SISTE}).",
            neste="Oppdater imdi, og prøv igjen.",
        )
    if helse != "ok" or nokler:
        raise Basefeil(
            f"{fil} er skadet ({helse}, {len(nokler)} brutte koblinger).",
            neste="Prøv en eldre sikkerhetskopi.",
        )
    lest = Motor(SQLite(fil))
    try:
        svar = kontroller_kjede(lest)
    finally:
        lest.lukk()
    if svar.feil:
        raise Basefeil(f"Loggen i {fil} er ikke hel: {svar.feil[0]}", neste="Prøv en eldre sikkerhetskopi.")
    return svar.sjekkpunkt


def hent_tilbake(fil: Path, maal: Path, *, hode: tuple[int, str] | None = None) -> None:
    """Put a verified copy's content in place of the database, through the backup API into the open file.

    `hode` is (number, hash) of the newest journal row the caller has seen. Raises Basefeil, with everything as
    it was, when someone has written after it, or when the database is locked or cannot be written.
    """
    kilde = sqlite3.connect(f"{fil.absolute().as_uri()}?mode=ro", uri=True)
    ny = SQLite(maal)
    try:
        with ko(maal.with_name(maal.name + ".ko"), lambda: None):
            siste = ny.utfor("SELECT nr, hash FROM journal ORDER BY nr DESC LIMIT 1", {})[0] if hode else []
            if siste != ([hode] if hode else []):
                raise Basefeil(
                    "Noen skrev i databasen mens du holdt på.",
                    neste="Kjør kommandoen på nytt, så kommer det siste med i kopien som tas først.",
                )
            kilde.backup(ny.conn, progress=_ikke_vent)
    except sqlite3.Error as feil:
        raise ny.oversett(feil) from feil
    finally:
        ny.lukk()
        kilde.close()


def _ikke_vent(status: int, _igjen: int, _alt: int) -> None:
    # Python's backup tries again for ever while another process holds the lock; five seconds are enough.
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise sqlite3.OperationalError("database is locked")
