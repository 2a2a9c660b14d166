"""Steps with the register: one function, one transaction. Reading a file in stands in `innlesing`."""

from imdi_cli.tolk.register.steg.oppslag import (
    ROLLER,
    finn,
    finn_naer,
    finn_navn,
    fylkesnavn,
    liste,
    naere_sprak,
    vis,
    vis_internt,
)

__all__ = [
    "ROLLER",
    "finn",
    "finn_naer",
    "finn_navn",
    "fylkesnavn",
    "liste",
    "naere_sprak",
    "vis",
    "vis_internt",
]
