"""A registered user, and the roles there are."""

from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Rolle(Kode):
    """What a user may do."""

    SAKSBEHANDLER = "saksbehandler", "registrerer og behandler saker"
    BESLUTTER = "beslutter", "treffer vedtak som en annen har forberedt"
    STATISTIKER = "statistiker", "leser inn tall og lager statistikk"
    LEDER = "leder", "forvalter brukere og database"
    LESER = "leser", "leser, men endrer ingenting"


LESEROLLER = tuple(r.value for r in Rolle)


class Brukerrad(NamedTuple):
    """One registered user, as stored."""

    login: str
    navn: str
    roller: tuple[str, ...]
    leder: str | None
    ser_identitet: bool
    fra: str
    til: str | None
    sist: int

    def gjelder(self, dag: str) -> bool:
        """Say whether the user is one on an ISO day."""
        return self.fra <= dag and (self.til is None or self.til >= dag)
