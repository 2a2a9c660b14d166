"""One open database: asking it, and the only door to writing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import chain, islice
from typing import TYPE_CHECKING

from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.kontekst import Rad

if TYPE_CHECKING:
    from imdi_cli.base.postgres import Postgres
    from imdi_cli.base.sqlite import SQLite

BOLK = 100  # rows to a statement; the widest table has 31 columns, and SQLite takes 32 766 values


class Motor:
    """An open database, the same on both engines (it is the `Base` that steps see).

    No error of the driver is caught inside a transaction: PostgreSQL has then abandoned it. Outside, each
    becomes a Basefeil with a sentence.
    """

    def __init__(
        self,
        dialekt: "SQLite | Postgres",
        *,
        ko: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._d = dialekt
        self._ko = ko
        self._dybde = 0

    @property
    def dialekt(self) -> str:
        """«sqlite» or «postgres»."""
        return self._d.navn

    @property
    def driver(self) -> "SQLite | Postgres":
        """The dialect object, for those parts of the base that only one engine has."""
        return self._d

    @property
    def i_transaksjon(self) -> bool:
        """True inside `atomisk`."""
        return self._dybde > 0

    def hent(self, sql: str, **verdier: object) -> list[Rad]:
        """Fetch all rows of a query, with no cursor left open."""
        return self._kjor(sql, verdier)[0]

    def en(self, sql: str, **verdier: object) -> Rad | None:
        """Fetch the first row, or None."""
        rader = self._kjor(sql, verdier)[0]
        return rader[0] if rader else None

    def utfor(self, sql: str, **verdier: object) -> int:
        """Run one statement and give the number of rows it touched."""
        return self._kjor(sql, verdier)[1]

    def mange(self, sql: str, rader: Iterable[Rad]) -> None:
        """Run one statement, with `?` for the values, for each row.

        What ends in `VALUES (?, …)` is run for a hundred rows at a time: SQLite then builds the lists of its
        CHECKs once a statement and not once a row, which halves the time, and PostgreSQL is asked less often.
        """
        hode, ord_, verdier = sql.rpartition(" VALUES ")
        rest: Iterable[Rad] = rader
        try:
            if ord_ and not verdier.strip("(?, )"):
                rest, alle = list[Rad](), iter(rader)
                self._d.mange(f"{hode} VALUES {', '.join([verdier] * BOLK)}", _bolker(alle, rest))
            self._d.mange(sql, rest)
        except self._d.feil as feil:
            raise self._d.oversett(feil) from feil

    def skript(self, sql: str) -> None:
        """Run a schema file."""
        self._d.skript(sql)

    def har_tabell(self, navn: str) -> bool:
        """Say whether a table is there."""
        return self._d.har_tabell(navn)

    def tabeller_med(self, kolonne: str) -> list[str]:
        """List the tables that have a column of this name."""
        return self._d.tabeller_med(kolonne)

    @contextmanager
    def atomisk(self) -> Iterator[None]:
        """Open the only door to writing: all of it or nothing, one writer at a time.

        Inside there is no prompt, rendering, other file, network or sleep. Raises Basefeil when the
        database cannot be locked or written.
        """
        if self._dybde:
            raise RuntimeError("atomisk kan ikke ligge i atomisk: ett steg er én transaksjon")
        with self._ko():
            self._dybde = 1
            try:
                self._d.begynn()
                yield
                self._d.skriv_ferdig()
            except self._d.feil as feil:
                self._d.angre()
                raise self._d.oversett(feil) from feil
            except BaseException:
                self._d.angre()
                raise
            finally:
                self._dybde = 0

    def lukk(self) -> None:
        """Close the database."""
        self._d.lukk()

    def _kjor(self, sql: str, verdier: Mapping[str, object]) -> tuple[list[Rad], int]:
        try:
            return self._d.utfor(sql, verdier)
        except self._d.feil as feil:
            raise self._d.oversett(feil) from feil


def _bolker(rader: Iterator[Rad], rest: list[Rad]) -> Iterator[Rad]:
    """Run hundred and hundred rows together into one; what is left at the end goes into `rest`."""
    while len(bolk := list(islice(rader, BOLK))) == BOLK:
        yield tuple(chain.from_iterable(bolk))
    rest += bolk


def uferdig() -> Basefeil:
    """Make the fault of a database whose making was cut off before it got its stamp."""
    return Basefeil(
        "Databasen ble aldri ferdig laget. Den inneholder ingen saker.",
        neste="Slett filen, og lag den på nytt:  imdi database opprett",
    )
