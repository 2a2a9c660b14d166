"""The SQL of habilitet: rows are added, and the newest counts."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar, Tilknytning

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

HABILITET = Tabell(
    "habilitet",
    ("id",),
    ("gjelder", "person", "svar", "grunnlag", "innsigelse", "avgjort_av", "dato"),
    skjult=("vurdering",),
)


def sett_inn(base: Base, s: "Skritt", verdier: dict[str, object]) -> int:
    """Store an answer; give its id."""
    id_ = neste_id(base, "habilitet")
    s.sett_inn(HABILITET, {"id": id_, **verdier})
    return id_


def til_sak(base: Base, gjelder: str) -> list[Habilitet]:
    """Fetch every answer in a case, oldest first."""
    rader = base.hent(
        "SELECT id, gjelder, person, svar, grunnlag, innsigelse, vurdering, avgjort_av, dato FROM habilitet "
        "WHERE gjelder = :gjelder ORDER BY id",
        gjelder=gjelder,
    )
    return [
        Habilitet._make([*r[:3], Habilitetssvar(r[3]), Tilknytning(r[4]) if r[4] else None, r[5] == 1, *r[6:]])
        for r in rader
    ]
