"""The SQL of deadlines."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.frister.typer import Fristrad

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

FRIST = Tabell(
    "frist",
    ("id",),
    (
        *("gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig"),
        *("start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"),
    ),
    skjult=("grunn",),
)
_FELT = (
    "id, gjelder, regel, hva, hjemmel, antatt, binder, ansvarlig, start, streng, siste, flyttet, neste, "
    "lukket, lukket_som, grunn, sist"
)


def sett_inn(base: Base, s: "Skritt", verdier: dict[str, object]) -> int:
    """Store a new deadline; give its id."""
    id_ = neste_id(base, "frist")
    s.sett_inn(FRIST, {"id": id_, **verdier, "lukket_som": None, "lukket": None, "grunn": None})
    return id_


def aapne(base: Base, gjelder: str | None = None) -> list[Fristrad]:
    """Fetch the deadlines that run, nearest first; of one case or of all."""
    hvor = "" if gjelder is None else "AND gjelder = :gjelder "
    verdier = {} if gjelder is None else {"gjelder": gjelder}
    rader = base.hent(
        f"SELECT {_FELT} FROM frist WHERE lukket IS NULL {hvor}ORDER BY siste, id",
        **verdier,
    )
    return [Fristrad(*r)._replace(antatt=bool(r[5])) for r in rader]


def til_sak(base: Base, gjelder: str) -> list[Fristrad]:
    """Fetch every deadline of a case, also those that are closed."""
    rader = base.hent(f"SELECT {_FELT} FROM frist WHERE gjelder = :gjelder ORDER BY siste, id", gjelder=gjelder)
    return [Fristrad(*r)._replace(antatt=bool(r[5])) for r in rader]
