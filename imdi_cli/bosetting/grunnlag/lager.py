"""The SQL of the published figures."""

from imdi_cli.base.tabell import Tabell
from imdi_cli.bosetting.grunnlag.typer import KOLONNER, NOKKEL, SUMMERES, Form, Innlesing, Tall
from imdi_cli.bosetting.grunnlag.typer import TALL as ET_TALL
from imdi_cli.kjerne.kontekst import Base, Rad

TALL = Tabell("bosetting_tall", ("innlesing", *NOKKEL), KOLONNER[len(NOKKEL) :])
_FELT = "id, slag, filnavn, sha256, rader, dato"
_VAARE = "slag IN ('bosetting.lang', 'bosetting.kryss')"


def _innlesing(rad: Rad) -> Innlesing:
    return Innlesing(rad[0], Form(rad[1]), *rad[2:])


def med_sha256(base: Base, sha256: str) -> Innlesing | None:
    """Fetch the import of a file by its digest."""
    rad = base.en(f"SELECT {_FELT} FROM innlesing WHERE {_VAARE} AND sha256 = :sha256", sha256=sha256)
    return _innlesing(rad) if rad else None


def alle(base: Base) -> list[Innlesing]:
    """Fetch every import, oldest first."""
    return [_innlesing(rad) for rad in base.hent(f"SELECT {_FELT} FROM innlesing WHERE {_VAARE} ORDER BY id")]


def aar_med_tall(base: Base) -> list[tuple[int, int]]:
    """List (year, import) for every year an import has a number for some kommune, oldest import first."""
    rader = base.hent(  # what lies between '0' and ':' begins with a digit
        "SELECT aar, innlesing FROM bosetting_tall WHERE enhet = 'personer' AND kommune <> '9999' "
        "AND ((anmodet >= '0' AND anmodet < ':') OR (vedtatt >= '0' AND vedtatt < ':') "
        "OR (bosatt >= '0' AND bosatt < ':')) GROUP BY innlesing, aar ORDER BY innlesing, aar"
    )
    return [(aar, nr) for aar, nr in rader]


def personer(base: Base, innlesing: int, fra: int, til: int) -> dict[int, dict[str, dict[str, Tall]]]:
    """Fetch the figures in persons from one import and a span of years: year → kommune → series → figure."""
    ut: dict[int, dict[str, dict[str, Tall]]] = {}
    like: dict[str, Tall] = {}  # the same few figures come again and again
    for aar, kommune, *celler in base.hent(
        "SELECT aar, kommune, anmodet, opprinnelig, vedtatt, bosatt FROM bosetting_tall "
        "WHERE innlesing = :innlesing AND enhet = 'personer' AND aar BETWEEN :fra AND :til ORDER BY aar, kommune",
        innlesing=innlesing,
        fra=fra,
        til=til,
    ):
        serier = ut.setdefault(aar, {})[kommune] = {}
        for serie, celle in zip(SUMMERES, celler, strict=True):
            if celle is not None:
                serier[serie] = like.get(celle) or like.setdefault(celle, _tall(celle))
    return ut


def _tall(celle: str) -> Tall:
    return Tall(ET_TALL, int(celle)) if celle.isdigit() else Tall(celle, None)
