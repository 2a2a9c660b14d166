"""PostgreSQL: the same SQL through psycopg2. One of two dialect files; needs the extra `postgres`."""

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

import psycopg2

from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.kontekst import Rad

_NAVN = re.compile(r"(?<![:\w]):([a-zæøå_]\w*)")
_TEKST = re.compile(r"('(?:[^']|'')*')")
SKRIVELAAS = 0x494D4449


def oversett_sql(sql: str) -> str:
    """Turn `:navn` into `%(navn)s`; text constants are left alone but for their percent signs."""
    deler = _TEKST.split(sql.replace("%", "%%"))
    return "".join(d if i % 2 else _NAVN.sub(r"%(\1)s", d) for i, d in enumerate(deler))


def oversett_ddl(sql: str) -> str:
    """Turn the schema text into PostgreSQL's: STRICT out, 64-bit integers, BYTEA."""
    sql = re.sub(r"--[^\n]*", "", sql)
    sql = re.sub(r"\)\s*STRICT\s*;", ");", sql)
    sql = re.sub(r"\bINTEGER\b", "BIGINT", sql)
    return re.sub(r"\bBLOB\b", "BYTEA", sql)


class Postgres:
    """A connection to one PostgreSQL schema; same methods as `sqlite.SQLite`."""

    navn = "postgres"
    feil: type[Exception] = psycopg2.Error

    def __init__(self, dsn: str) -> None:
        try:
            self.conn = psycopg2.connect(dsn)
        except psycopg2.Error as feil:
            raise self.oversett(feil) from feil
        self.conn.autocommit = True
        with self.conn.cursor() as c:
            c.execute("SELECT datcollate FROM pg_database WHERE datname = current_database()")
            rad = c.fetchone()
        if rad is None or rad[0] not in ("C", "POSIX"):
            self.lukk()
            raise Basefeil(
                "PostgreSQL-databasen sorterer etter et språk. imdi trenger LC_COLLATE 'C'.",
                neste="Lag databasen på nytt:  CREATE DATABASE imdi LC_COLLATE 'C' TEMPLATE template0",
            )
        self.sti = dsn

    def utfor(self, sql: str, verdier: Mapping[str, object]) -> tuple[list[Rad], int]:
        """Run one statement; give its rows and how many it touched."""
        with self.conn.cursor() as c:
            c.execute(oversett_sql(sql), verdier)
            rader = [tuple(map(_verdi, r)) for r in c.fetchall()] if c.description else []
            return rader, c.rowcount

    def mange(self, sql: str, rader: Iterable[Rad]) -> None:
        """Run one statement, with `?` for the values, for each row."""
        with self.conn.cursor() as c:
            c.executemany(oversett_sql(sql).replace("?", "%s"), list(rader))

    def skript(self, sql: str) -> None:
        """Run a schema file inside the transaction that is open."""
        with self.conn.cursor() as c:
            c.execute(oversett_ddl(sql))

    def begynn(self) -> None:
        """Begin, and take the advisory lock: one writer at a time here too."""
        with self.conn.cursor() as c:
            c.execute("BEGIN")
            c.execute("SELECT pg_advisory_xact_lock(%s)", (SKRIVELAAS,))

    def skriv_ferdig(self) -> None:
        """Commit."""
        with self.conn.cursor() as c:
            c.execute("COMMIT")

    def angre(self) -> None:
        """Roll back; quiet when the connection is gone, and the transaction with it."""
        with suppress(psycopg2.Error), self.conn.cursor() as c:
            c.execute("ROLLBACK")

    def lukk(self) -> None:
        """Close the connection."""
        self.conn.close()

    def har_tabell(self, navn: str) -> bool:
        """Say whether a table is there."""
        sql = "SELECT 1 FROM information_schema.tables WHERE table_name = :navn AND table_schema = current_schema()"
        return bool(self.utfor(sql, {"navn": navn})[0])

    def tabeller_med(self, kolonne: str) -> list[str]:
        """List the tables that have a column of this name."""
        sql = (
            "SELECT table_name FROM information_schema.columns "
            "WHERE column_name = :kolonne AND table_schema = current_schema() ORDER BY table_name"
        )
        return [navn for (navn,) in self.utfor(sql, {"kolonne": kolonne})[0]]

    def oversett(self, feil: Exception) -> Basefeil:
        """Turn a driver error into the sentence a person reads.

        PostgreSQL's own text quotes the row that was refused, names and all: only its first line is used.
        """
        assert isinstance(feil, psycopg2.Error)
        if feil.diag.constraint_name:
            hva = f"Databasen godtok ikke opplysningene ({feil.diag.constraint_name})."
        elif (feil.diag.sqlstate or "").startswith("22"):  # a value of the wrong kind, which the text quotes
            hva = "Databasen godtok ikke opplysningene (en verdi er av feil slag)."
        else:
            hva = f"Databasen sa nei: {feil.diag.message_primary or str(feil).partition(chr(10))[0]}"
        return Basefeil(hva, neste="Gi denne meldingen til den som drifter imdi.")


def _verdi(verdi: Any) -> Any:
    return bytes(verdi) if isinstance(verdi, memoryview) else verdi
