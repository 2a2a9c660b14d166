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

UTSATT = Tabell("reaksjon_utsatt", ("reaksjon", "nr"), ("fra", "til"))


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


def finn(base: Base, id_: int) -> Reaksjon | None:
    """Fetch one reaction; None when there is none, or the row only sets another aside."""
    return next(iter(_hent(base, "AND r.id = :id", id=id_)), None)


def til_sak(base: Base, sak: str) -> list[Reaksjon]:
    """Fetch the reactions that were decided in a case, oldest first."""
    return _hent(base, "AND r.sak = :sak", sak=sak)


def navn(base: Base) -> dict[int, str]:
    """Fetch the names of those who have a reaction and are still in the register, by tolkenummer."""
    rader = base.hent(
        "SELECT DISTINCT t.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn FROM tolk t "
        "JOIN reaksjon r ON r.tolkenummer = t.tolkenummer"
    )
    return {r[0]: " ".join(filter(None, r[1:])) for r in rader}


def utsett(base: Base, s: "Skritt", reaksjon: int, fra: str) -> None:
    """Record that a reaction is not carried out from a day on."""
    rad = base.hent("SELECT coalesce(max(nr), 0) + 1 FROM reaksjon_utsatt WHERE reaksjon = :id", id=reaksjon)
    s.sett_inn(UTSATT, {"reaksjon": reaksjon, "nr": int(rad[0][0]), "fra": fra, "til": None})


def sett_i_verk(base: Base, s: "Skritt", reaksjon: int, til: str) -> None:
    """Record that a reaction is carried out again from a day on."""
    rader = base.hent("SELECT nr, sist FROM reaksjon_utsatt WHERE reaksjon = :id AND til IS NULL", id=reaksjon)
    for nr, sist in rader:
        s.endre(UTSATT, {"reaksjon": reaksjon, "nr": nr}, {"til": til}, sist=sist)


# The day it was received: told with the row, else by the first notice of its case that came after it was decided.
_MOTTATT = (
    "coalesce(r.mottatt_av_tolk, (SELECT min(u.mottatt) FROM underretning u "
    "WHERE u.gjelder = r.sak AND u.mottatt >= r.beslutningsdato))"
)


def _hent(base: Base, hvor: str, **verdier: object) -> list[Reaksjon]:
    """Fetch reactions. One that was decided under a number that is joined into another, is the other's."""
    rader = base.hent(
        f"SELECT r.id, coalesce(m.beholdt, r.tolkenummer), r.type, r.sprak, r.beslutningsdato, {_MOTTATT}, "
        "r.periode_fra, r.periode_til, r.er_enkeltvedtak, r.grunnlag, r.sak, o.beslutningsdato, o.id, x.fra, x.til "
        "FROM reaksjon r LEFT JOIN reaksjon o ON o.opphever = r.id LEFT JOIN reaksjon_utsatt x ON x.reaksjon = r.id "
        "AND x.nr = (SELECT max(n.nr) FROM reaksjon_utsatt n WHERE n.reaksjon = r.id) "
        "LEFT JOIN tolk_sammenslatt m ON m.tolkenummer = r.tolkenummer "
        f"WHERE r.opphever IS NULL {hvor} ORDER BY r.id",
        **verdier,
    )
    return [Reaksjon._make([*r[:2], Reaksjonstype(r[2]), *r[3:8], Enkeltvedtak(r[8]), *r[9:]]) for r in rader]
