"""The SQL of users."""

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.styring.bruker.typer.rader import Brukerrad

BRUKER = Tabell("bruker", ("login",), ("roller", "leder", "ser_identitet", "fra", "til"), skjult=("navn",))
_FELT = "login, navn, roller, leder, ser_identitet, fra, til, sist"


def _fra_rad(rad: Rad) -> Brukerrad:
    return Brukerrad(rad[0], rad[1], tuple(rad[2].split()), rad[3], bool(rad[4]), rad[5], rad[6], rad[7])


def finn(base: Base, login: str) -> Brukerrad | None:
    """Fetch a user by login."""
    rad = base.en(f"SELECT {_FELT} FROM bruker WHERE login = :login", login=login)
    return _fra_rad(rad) if rad else None


def alle(base: Base) -> list[Brukerrad]:
    """Fetch every user, also those who have left."""
    return [_fra_rad(rad) for rad in base.hent(f"SELECT {_FELT} FROM bruker ORDER BY login")]
