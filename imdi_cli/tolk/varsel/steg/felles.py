"""What the steps with varsler share: finding one, without all that is shown of it."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.varsel import lager
from imdi_cli.tolk.varsel.typer.rader import Varsel


def krev(k: Kontekst, nr: Saksnummer) -> Varsel:
    """Give the varsel, or stop when there is none with that number."""
    v = lager.finn(k.base, nr)
    if v is None:
        raise Bruksfeil(f"Varselet {nr} finnes ikke.", neste="Se hvilke som finnes:  imdi varsel liste")
    return v
