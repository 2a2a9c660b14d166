"""The SQL of the published figures."""

from imdi_cli.base.tabell import Tabell
from imdi_cli.bosetting.grunnlag.typer import Form, Innlesing, Tall
from imdi_cli.kjerne.kontekst import Base, Rad

INNLESING = Tabell("innlesing", ("id",), ("slag", "sha256", "rader", "dato"), skjult=("filnavn",))
TALL = Tabell("bosetting_tall", ("innlesing", "enhet", "aar", "kommune", "serie"), ("symbol", "verdi", "linje"))
_FELT = "id, slag, filnavn, sha256, rader, dato"
# Kept constant for the index: the forms are the kinds of `innlesing` that are ours.
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
    rader = base.hent(
        "SELECT aar, innlesing FROM bosetting_tall "
        "WHERE enhet = 'personer' AND symbol = 'tall' AND kommune <> '9999' "
        "GROUP BY innlesing, aar ORDER BY innlesing, aar"
    )
    return [(aar, nr) for aar, nr in rader]


def personer(base: Base, innlesing: int, fra: int, til: int) -> dict[int, dict[str, dict[str, Tall]]]:
    """Fetch the figures in persons from one import and a span of years: year → kommune → series → figure."""
    ut: dict[int, dict[str, dict[str, Tall]]] = {}
    like: dict[tuple[str, str | None], Tall] = {}  # the same few figures come again and again
    for aar, kommune, serie, symbol, verdi in base.hent(
        "SELECT aar, kommune, serie, symbol, verdi FROM bosetting_tall "
        "WHERE innlesing = :innlesing AND enhet = 'personer' AND aar BETWEEN :fra AND :til "
        "ORDER BY aar, kommune, serie",
        innlesing=innlesing,
        fra=fra,
        til=til,
    ):
        tall = like.get((symbol, verdi))
        if tall is None:
            tall = like[symbol, verdi] = Tall(symbol, None if verdi is None else int(verdi))
        ut.setdefault(aar, {}).setdefault(kommune, {})[serie] = tall
    return ut
