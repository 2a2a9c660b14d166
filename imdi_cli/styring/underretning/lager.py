"""The SQL of notices."""

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.underretning.typer import Kanal, Mottattfordi, Underretning

UNDERRETNING = Tabell(
    "underretning",
    ("gjelder", "nr"),
    (
        *("brev", "kanal", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt"),
        "mottatt_fordi",
    ),
)


def til(base: Base, gjelder: str) -> list[Underretning]:
    """Fetch the notices of a decision, oldest first."""
    rader = base.hent(
        "SELECT gjelder, nr, brev, kanal, postlagt, tilgjengelig, varslet, varslet_igjen, apnet, mottatt, "
        "mottatt_fordi, sist FROM underretning WHERE gjelder = :gjelder ORDER BY nr",
        gjelder=gjelder,
    )
    return [
        Underretning._make([*r[:3], Kanal(r[3]), *r[4:10], Mottattfordi(r[10]) if r[10] else None, r[11]])
        for r in rader
    ]
