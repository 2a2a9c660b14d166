"""The committee's advice as a case receives it."""

from typing import NamedTuple

from imdi_cli.tolk.sak.typer.koder import Alvor, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd


class NyttRaad(NamedTuple):
    """Advice about to be recorded: what is found of each alleged breach, how grave, and the recommended outcome."""

    mote: str
    per_brudd: tuple[tuple[Brudd, Vurdering], ...]
    alvor: Alvor | None
    anbefalt: Utfall
    dissens: str | None
    tekst: str
