"""The SQL of reactions: rows are added, never changed."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjon, Reaksjonstype

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

REAKSJON = Tabell(
    "reaksjon",
    ("id",),
    (
        *("tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til"),
        *("for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"),
    ),
)


def sett_inn(base: Base, s: "Skritt", ny: NyReaksjon) -> int:
    """Record a reaction; give its id."""
    id_ = neste_id(base, "reaksjon")
    s.sett_inn(
        REAKSJON,
        {
            "id": id_,
            **ny._asdict(),
            "type": ny.type.value,
            "er_enkeltvedtak": ny.er_enkeltvedtak.value,
            "for_alltid": int(ny.type is Reaksjonstype.UTESTENGT_ALLTID),
        },
    )
    return id_


def til_tolk(base: Base, tolkenummer: int) -> list[Reaksjon]:
    """Fetch every reaction against an interpreter, oldest first, but the rows that only set others aside."""
    return _hent(base, "AND coalesce(m.beholdt, r.tolkenummer) = :nr", nr=tolkenummer)


def alle(base: Base) -> list[Reaksjon]:
    """Fetch every reaction, but the rows that only set others aside."""
    return _hent(base, "")


def _hent(base: Base, hvor: str, **verdier: object) -> list[Reaksjon]:
    """Fetch reactions. One that was decided under a number that is joined into another, is the other's."""
    rader = base.hent(
        "SELECT r.id, coalesce(m.beholdt, r.tolkenummer), r.type, r.sprak, r.beslutningsdato, r.mottatt_av_tolk, "
        "r.periode_fra, r.periode_til, r.er_enkeltvedtak, r.grunnlag, r.sak, o.beslutningsdato, o.id FROM reaksjon r "
        "LEFT JOIN reaksjon o ON o.opphever = r.id "
        "LEFT JOIN tolk_sammenslatt m ON m.tolkenummer = r.tolkenummer "
        f"WHERE r.opphever IS NULL {hvor} ORDER BY r.id",
        **verdier,
    )
    return [Reaksjon._make([*r[:2], Reaksjonstype(r[2]), *r[3:8], Enkeltvedtak(r[8]), *r[9:]]) for r in rader]
