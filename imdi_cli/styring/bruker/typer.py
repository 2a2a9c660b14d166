"""What a user is."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.felt import Felt, Kode


class Rolle(Kode):
    """What a user may do."""

    SAKSBEHANDLER = "saksbehandler", "registrerer og behandler saker"
    BESLUTTER = "beslutter", "treffer vedtak som en annen har forberedt"
    STATISTIKER = "statistiker", "leser inn tall og lager statistikk"
    LEDER = "leder", "forvalter brukere og database"
    LESER = "leser", "leser, men endrer ingenting"


LESEROLLER = tuple(r.value for r in Rolle)


@dataclass(frozen=True)
class NyBruker:
    """The input of `imdi bruker ny`."""

    navn: Annotated[str, Felt("Hva heter brukeren?")]
    rolle: Annotated[tuple[Rolle, ...], Felt("Hvilke roller?", kolonne="Roller")]
    leder: Annotated[str | None, Felt("Hvem er nærmeste leder? (login)", sporres=False, kolonne="Nærmeste leder")] = (
        None
    )
    fra: Annotated[date | None, Felt("Fra hvilken dag?", sporres=False)] = None
    til: Annotated[date | None, Felt("Til og med hvilken dag?", sporres=False)] = None
    ser_identitet: Annotated[
        bool | None,
        Felt(
            "Skal brukeren kunne se hvem som har varslet?",
            sporres=False,
            hjelp="Gir rett til å be om en varslers navn. Hver gang logges.",
            hjemmel="forvaltningsloven § 13",
        ),
    ] = None


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
