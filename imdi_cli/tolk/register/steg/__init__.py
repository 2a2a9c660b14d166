"""Steps with the register: one function, one transaction. What writes stands in modules of its own."""

from imdi_cli.tolk.register.steg.oppslag import (
    ROLLER,
    finn,
    finn_naer,
    finn_navn,
    fylkesnavn,
    liste,
    offentlige,
    sok,
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
    "offentlige",
    "sok",
    "vis",
    "vis_internt",
]
