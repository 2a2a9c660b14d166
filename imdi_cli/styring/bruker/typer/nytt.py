"""What is typed to register a user."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from imdi_cli.kjerne.felt import Felt
from imdi_cli.styring.bruker.typer.rader import Rolle


@dataclass(frozen=True)
class NyBruker:
    """The input of `imdi bruker ny`."""

    navn: Annotated[str, Felt("Fullt navn")]
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
