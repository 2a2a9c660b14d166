"""Reading a tolkenummer as it is typed. The list needs it, and nothing else of what commands share."""

from imdi_cli.kjerne.avslag import Bruksfeil


def les_tolkenummer(tekst: str) -> int:
    """Read a tolkenummer. Raises Bruksfeil when it is none."""
    if not (tekst.isascii() and tekst.isdigit() and len(tekst) <= 18):  # what 64 bits hold
        raise Bruksfeil(f"«{tekst}» er ikke et tolkenummer.", neste="Søk i registeret:  imdi tolk liste")
    return int(tekst)
