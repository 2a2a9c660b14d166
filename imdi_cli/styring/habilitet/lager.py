"""The SQL of habilitet: rows are added, and the newest counts."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar, Habilitetsunntak, Stedfortreder, Tilknytning

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

HABILITET = Tabell(
    "habilitet",
    ("id",),
    ("gjelder", "person", "svar", "grunnlag", "innsigelse", "unntak", "avgjort_av", "dato"),
    skjult=("vurdering",),
)

STEDFORTREDER = Tabell("stedfortreder", ("id",), ("gjelder", "person", "i_stedet_for", "oppnevnt_av", "dato"))


def sett_inn(base: Base, s: "Skritt", verdier: dict[str, object]) -> int:
    """Store an answer; give its id."""
    id_ = neste_id(base, "habilitet")
    s.sett_inn(HABILITET, {"id": id_, **verdier})
    return id_


def til_sak(base: Base, gjelder: str) -> list[Habilitet]:
    """Fetch every answer in a case, oldest first."""
    rader = base.hent(
        "SELECT id, gjelder, person, svar, grunnlag, innsigelse, unntak, vurdering, avgjort_av, dato FROM habilitet "
        "WHERE gjelder = :gjelder ORDER BY id",
        gjelder=gjelder,
    )
    return [
        Habilitet._make(
            [
                *r[:3],
                Habilitetssvar(r[3]),
                Tilknytning(r[4]) if r[4] else None,
                r[5] == 1,
                Habilitetsunntak(r[6]) if r[6] else None,
                *r[7:],
            ]
        )
        for r in rader
    ]


def sett_stedfortreder(base: Base, s: "Skritt", verdier: dict[str, object]) -> None:
    """Store who acts instead of whom."""
    s.sett_inn(STEDFORTREDER, {"id": neste_id(base, "stedfortreder"), **verdier})


def stedfortredere(base: Base, gjelder: str) -> list[Stedfortreder]:
    """Fetch who acts instead of whom in a case, oldest first."""
    rader = base.hent(
        "SELECT person, i_stedet_for, oppnevnt_av, dato FROM stedfortreder WHERE gjelder = :gjelder ORDER BY id",
        gjelder=gjelder,
    )
    return [Stedfortreder._make(r) for r in rader]
