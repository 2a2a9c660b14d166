"""The list of applications: felt a hundred times a day, so it brings in nothing but its SQL."""

from typing import Any

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.typer.rader import Linje

ROLLER = ("saksbehandler", "beslutter", "leder")  # it names applicants, so not for everyone who may read


def liste(k: Kontekst, **filtre: Any) -> list[Linje]:
    """List the applications, the nearest deadline first; filters `alle`, `saksbehandler`, `status`, `spor`."""
    k.krev_rolle(*ROLLER)
    from imdi_cli.kodeverk import stater  # 3 ms that an empty list should not pay

    rader = lager.liste(k.base, **filtre)
    return [r._replace(utdanningsstat=stater().kode(r.utdanningsstat).navn) for r in rader]
