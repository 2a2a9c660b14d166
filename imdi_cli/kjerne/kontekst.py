"""The context of one command: clock, user, base and rule book. Made once, at the door."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from imdi_cli.kjerne.avslag import AnnenPerson

if TYPE_CHECKING:
    from imdi_cli.kjerne.regelverk import Regelverk

Rad = tuple[Any, ...]


class Base(Protocol):
    """What a step may ask of the database, the same on SQLite and PostgreSQL."""

    @property
    def dialekt(self) -> str:
        """«sqlite» or «postgres»."""

    def hent(self, sql: str, **verdier: object) -> list[Rad]:
        """Fetch all rows of a query, with no cursor left open."""

    def en(self, sql: str, **verdier: object) -> Rad | None:
        """Fetch the first row, or None."""

    def utfor(self, sql: str, **verdier: object) -> int:
        """Run one statement and give the number of rows it touched."""

    def mange(self, sql: str, rader: Iterable[Rad]) -> None:
        """Run one statement, with `?` for the values, for each row."""

    def atomisk(self) -> AbstractContextManager[None]:
        """Open the only door to writing: all of it or nothing, one writer at a time."""

    @property
    def i_transaksjon(self) -> bool:
        """True inside `atomisk`."""


class Bruker(NamedTuple):
    """The person at the keyboard, as registered."""

    login: str
    navn: str
    roller: frozenset[str]
    leder: str | None
    ser_identitet: bool


class Kontekst:
    """Clock, user, base, rule book and holidays of one command.

    Nothing else in the house reads clock, environment or user. The rule book and the holidays are loaded
    when first asked for, so that a list does not pay for them.
    """

    def __init__(
        self,
        *,
        klokke: Callable[[], datetime],
        bruker: Bruker,
        base: Base,
        regelverk: Callable[[], "Regelverk"],
        helligdager: Callable[[], Mapping[str, str]],
        kolleger: Callable[[], list[tuple[str, frozenset[str]]]] = list,
        ovelse: bool = False,
    ) -> None:
        self._klokke = klokke
        self.bruker = bruker
        self.base = base
        self.ovelse = ovelse
        self._regelverk = regelverk
        self._helligdager = helligdager
        self._kolleger = kolleger

    @property
    def naa(self) -> datetime:
        """Now, in local time: read each time, since a dialogue may take long."""
        return self._klokke()

    @property
    def i_dag(self) -> date:
        """Today, as a local day."""
        return self.naa.date()

    @property
    def tid_utc(self) -> str:
        """Now as text in UTC, «2026-11-23T09:15:00.123456Z»: what the journal stores."""
        return som_utc(self.naa)

    @property
    def regelverk(self) -> "Regelverk":
        """The whole dated rule book."""
        return self._regelverk()

    @property
    def helligdager(self) -> Mapping[str, str]:
        """Holidays by ISO date, with their Norwegian names."""
        return self._helligdager()

    def krev_rolle(self, *roller: str) -> None:
        """Stop unless the user has one of the roles.

        Raises AnnenPerson (exit code 4) that names who has the role.
        """
        if self.bruker.roller.isdisjoint(roller):
            har = [navn for navn, har in self._kolleger() if not har.isdisjoint(roller)]
            raise AnnenPerson(
                f"Dette krever rollen {' eller '.join(roller)}. Du ({self.bruker.navn}) har rollen "
                f"{', '.join(sorted(self.bruker.roller))}.",
                neste=f"Be {' eller '.join(har)} om å gjøre det."
                if har
                else "Ingen har rollen nå. En leder kan gi den:  imdi bruker endre LOGIN --rolle …",
            )


def som_utc(naa: datetime) -> str:
    """Give a time as the database stores it: UTC with Z, «2026-11-23T09:15:00.123456Z»."""
    return naa.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def lokal_tid(utc: str) -> datetime:
    """Read a stored time as the time of the clock on the wall here."""
    return datetime.fromisoformat(utc).astimezone()
