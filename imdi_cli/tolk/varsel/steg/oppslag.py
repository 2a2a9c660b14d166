"""The list of varsler: felt a hundred times a day, so it brings in nothing but its SQL."""

from typing import Any

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.varsel import lager
from imdi_cli.tolk.varsel.typer.rader import Linje

LISTEROLLER = ("saksbehandler", "beslutter", "leder", "leser")


def liste(k: Kontekst, **filtre: Any) -> list[Linje]:
    """List the varsler, newest first; filters `tolk`, `virkeomrade`, `saksbehandler`."""
    k.krev_rolle(*LISTEROLLER)
    return lager.liste(k.base, **filtre)
