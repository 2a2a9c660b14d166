"""The SQL of the database as a thing, and how it is built. sqlite-utils reads the schema; only SQLite has it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from imdi_cli.base import SISTE
from imdi_cli.base.migrasjon import kjorte, migrasjoner, migrer
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.database.typer import Innhold

if TYPE_CHECKING:
    from sqlite_utils import Database


def innhold(base: Base) -> Innhold:
    """Give in short what the database holds."""
    id_, gren, ovelse = base.hent("SELECT id, gren, ovelse FROM database")[0]
    rader = base.hent("SELECT nr, hash, tid FROM journal ORDER BY nr DESC LIMIT 1")
    nr, hash_, tid = rader[0] if rader else (0, "", "")
    return Innhold(id_, gren, bool(ovelse), nr, hash_, tid)


def ny_gren(base: Base, gren: str) -> None:
    """Give the database a new branch: from here on it is another than the one it was copied from."""
    base.utfor("UPDATE database SET gren = :gren", gren=gren)


def har_journalrad(base: Base, nr: int, hash_: str) -> bool:
    """Say whether the journal holds exactly this row."""
    return base.en("SELECT 1 FROM journal WHERE nr = :nr AND hash = :hash", nr=nr, hash=hash_) is not None


def skader(base: Base) -> list[str]:
    """Ask SQLite whether the file is whole; give its findings."""
    return [rad[0] for rad in base.hent("PRAGMA integrity_check(20)") if rad[0] != "ok"]


def brutte_koblinger(base: Base) -> list[str]:
    """Give the rows that point at something that is not there."""
    return [
        f"rad {rad} i {tabell} peker på noe som ikke finnes i {til}"
        for tabell, rad, til, _ in base.hent("PRAGMA foreign_key_check")
    ]


def skjemafeil(motor: Motor) -> list[str]:
    """Compare how the database is built with how the schema files build one; give the differences."""
    from sqlite_utils import Database  # 120 ms, so only here

    fasit = Motor(SQLite(":memory:"))
    try:
        migrer(fasit, "")
        ventet = _database(Database, fasit)
        har = _database(Database, motor)
        feil = list(_ulike_tabeller(ventet, har))
    finally:
        fasit.lukk()
    steg = kjorte(motor)
    for m in migrasjoner(motor.dialekt):
        if m.nr not in steg:
            feil.append(f"skjemafilen {m.navn} er ikke kjørt")
        elif steg[m.nr][1] != m.sha256:
            feil.append(f"skjemafilen {m.navn} er ikke den databasen ble bygd med")
    (merke,) = motor.hent("PRAGMA user_version")[0]
    if merke != SISTE:
        feil.append(f"databasen er merket med skjema {merke}, men skal være {SISTE}")
    return feil


def _database(klasse: "type[Database]", motor: Motor) -> "Database":
    assert isinstance(motor.driver, SQLite)
    return klasse(motor.driver.conn, recursive_triggers=False, execute_plugins=False)


def _ulike_tabeller(ventet: "Database", har: "Database") -> Iterator[str]:
    finnes = set(har.table_names())
    for navn in ventet.table_names():
        if navn not in finnes:
            yield f"tabellen {navn} mangler"
            continue
        skal, er = ventet.table(navn), har.table(navn)
        if skal.strict and not er.strict:
            yield f"tabellen {navn} er ikke STRICT"
        elif skal.columns != er.columns:
            yield f"tabellen {navn} har andre kolonner enn i skjemafilene"
        elif skal.schema != er.schema:
            yield f"tabellen {navn} har andre krav (CHECK eller koblinger) enn i skjemafilene"
        yield from _ulike("utløseren", navn, skal.triggers_dict, er.triggers_dict)
        yield from _ulike("indeksen", navn, *({i.name: repr(i[2:]) for i in t.indexes} for t in (skal, er)))
    for navn in sorted(finnes - set(ventet.table_names())):
        yield f"tabellen {navn} hører ikke til"
    for navn in har.view_names():
        yield f"utsnittet {navn} hører ikke til"


def _ulike(slag: str, tabell: str, ventet: dict[str, str], har: dict[str, str]) -> Iterator[str]:
    for navn in sorted(ventet.keys() | har.keys()):
        if navn not in har:
            yield f"{slag} {navn} på {tabell} mangler"
        elif navn not in ventet:
            yield f"{slag} {navn} på {tabell} hører ikke til"
        elif ventet[navn] != har[navn]:
            yield f"{slag} {navn} på {tabell} er endret"
