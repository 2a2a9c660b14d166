"""The SQL of notices."""

from typing import TYPE_CHECKING

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.underretning.typer import Kanal, Mottattfordi, Underretning

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

UNDERRETNING = Tabell(
    "underretning",
    ("gjelder", "nr"),
    (
        *("brev", "kanal", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt"),
        "mottatt_fordi",
    ),
)


def til(base: Base, gjelder: str) -> list[Underretning]:
    """Fetch the notices of a decision, oldest first."""
    rader = base.hent(
        "SELECT gjelder, nr, brev, kanal, reservert, postlagt, tilgjengelig, varslet, varslet_igjen, apnet, mottatt, "
        "mottatt_fordi, sist FROM underretning WHERE gjelder = :gjelder ORDER BY nr",
        gjelder=gjelder,
    )
    return [
        Underretning._make(
            [
                *r[:3],
                Kanal(r[3]),
                None if r[4] is None else r[4] == 1,
                *r[5:11],
                Mottattfordi(r[11]) if r[11] else None,
                r[12],
            ]
        )
        for r in rader
    ]


def skriv(s: "Skritt", gjelder: str, nr: int, verdier: dict[str, object], *, sist: int | None) -> None:
    """Store a notice: a new one when `sist` is None, else more of one that is there."""
    nokkel = {"gjelder": gjelder, "nr": nr}
    if sist is None:
        s.sett_inn(UNDERRETNING, nokkel | verdier)
    else:
        s.endre(UNDERRETNING, nokkel, verdier, sist=sist)
