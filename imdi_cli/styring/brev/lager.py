"""The SQL of letters."""

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.brev.typer import Brevrad, Dokument

BREV = Tabell(
    "brev",
    ("id",),
    ("gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"),
    skjult=("tittel", "innhold"),
)
_FELT = ", ".join(Brevrad._fields)


def sett_inn(base: Base, s: Skritt, verdier: dict[str, object]) -> int:
    """Store a new letter; give its number."""
    id_ = neste_id(base, "brev")
    s.sett_inn(BREV, {"id": id_, **verdier, "sendt": None, "sha256": None, "vedlegg": None})
    return id_


def finn(base: Base, id_: int) -> Brevrad | None:
    """Fetch one letter, without its content."""
    rad = base.en(f"SELECT {_FELT} FROM brev WHERE id = :id", id=id_)
    return Brevrad(*rad) if rad else None


def innhold(base: Base, id_: int) -> str:
    """Fetch the content of a letter, as JSON."""
    return str(base.hent("SELECT innhold FROM brev WHERE id = :id", id=id_)[0][0])


def liste(base: Base, gjelder: str) -> list[Brevrad]:
    """Fetch the letters of a case, oldest first."""
    rader = base.hent(f"SELECT {_FELT} FROM brev WHERE gjelder = :gjelder ORDER BY id", gjelder=gjelder)
    return [Brevrad(*r) for r in rader]


def dokument(base: Base, vedlegg: int) -> Dokument:
    """Fetch the bytes that were sent."""
    type_, data = base.hent("SELECT type, innhold FROM vedlegg WHERE id = :id", id=vedlegg)[0]
    return Dokument(type_, bytes(data))
