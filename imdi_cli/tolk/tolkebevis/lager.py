"""The SQL of tolkebevis and their keys."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.tolkebevis.typer import SERIE, Bevis, Kort, Nokkel, Sperregrunn

BEVIS = Tabell(
    "tolkebevis",
    ("aar", "lopenr"),
    ("tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"),
    skjult=("begrunnelse",),
)
NOKKEL = Tabell("tolkebevis_nokkel", ("id",), ("offentlig", "fra", "til"))
_FELT = ", ".join(Bevis._fields)


def finn(base: Base, nr: Saksnummer) -> Bevis | None:
    """Fetch one card."""
    return next(iter(_hent(base, "aar = :aar AND lopenr = :lopenr", aar=nr.aar, lopenr=nr.lopenr)), None)


def siste(base: Base, tolkenummer: int) -> Bevis | None:
    """Fetch an interpreter's newest card: the only one that can be valid."""
    rader = _hent(base, "tolkenummer = :nr", nr=tolkenummer)
    return rader[-1] if rader else None


def usperrede(base: Base) -> dict[int, Kort]:
    """Fetch every card that is not blocked, by tolkenummer; no interpreter has two."""
    rader = base.hent("SELECT tolkenummer, aar, lopenr, utstedt FROM tolkebevis WHERE sperret IS NULL")
    return {tolk: Kort(str(Saksnummer(SERIE, aar, lopenr)), utstedt) for tolk, aar, lopenr, utstedt in rader}


def nokkel(base: Base, id_: str) -> Nokkel | None:
    """Fetch a key by its name."""
    rad = base.en("SELECT id, offentlig, fra, til, sist FROM tolkebevis_nokkel WHERE id = :id", id=id_)
    return Nokkel(*rad) if rad else None


def aktiv_nokkel(base: Base) -> Nokkel | None:
    """Fetch the key that signs new cards."""
    rad = base.en("SELECT id, offentlig, fra, til, sist FROM tolkebevis_nokkel WHERE til IS NULL")
    return Nokkel(*rad) if rad else None


def _hent(base: Base, hvor: str, **verdier: object) -> list[Bevis]:
    rader = base.hent(f"SELECT {_FELT} FROM tolkebevis WHERE {hvor} ORDER BY aar, lopenr", **verdier)
    return [Bevis(*r)._replace(sperregrunn=Sperregrunn(r[7]) if r[7] else None) for r in rader]
