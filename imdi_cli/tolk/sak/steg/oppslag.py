"""The list of cases: felt a hundred times a day, so it brings in nothing but its SQL."""

from typing import Any

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.typer.rader import Sakslinje

LISTEROLLER = ("saksbehandler", "beslutter", "leder", "leser")


def liste(k: Kontekst, **filtre: Any) -> list[Sakslinje]:
    """List the cases, newest first; filters `alle`, `saksbehandler`, `status`, `tolk`."""
    k.krev_rolle(*LISTEROLLER)
    return lager.liste(k.base, **filtre)
