"""The SQL of an entry that an utestenging ended: what it was, and giving it back."""

from imdi_cli.base.journal import Skritt
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base

OPPHORT = Tabell("oppforing_opphort", ("reaksjon",), ("tolkenummer", "dato", "status", "sprak"))


def sett_inn(s: Skritt, reaksjon: int, verdier: dict[str, object]) -> None:
    """Keep what an entry was when a reaction ended it."""
    s.sett_inn(OPPHORT, {"reaksjon": reaksjon, **verdier})


def finn(base: Base, reaksjon: int) -> tuple[int, str, str] | None:
    """Fetch what an entry was when a reaction ended it: (tolkenummer, status, languages)."""
    rad = base.en("SELECT tolkenummer, status, sprak FROM oppforing_opphort WHERE reaksjon = :id", id=reaksjon)
    return (rad[0], rad[1], rad[2]) if rad else None


def fort(base: Base, tolkenummer: int) -> list[tuple[str, str, int]]:
    """Fetch the languages that are entered: (language, kind, sist)."""
    rader = base.hent(
        "SELECT sprak, tolketype, sist FROM tolk_sprak WHERE tolkenummer = :nr AND uten_oppforing IS NULL "
        "ORDER BY sprak, tolketype",
        nr=tolkenummer,
    )
    return [(r[0], r[1], r[2]) for r in rader]


def ikke_fort(base: Base, tolkenummer: int) -> list[tuple[str, str, int]]:
    """Fetch the languages that are not entered: (language, kind, sist)."""
    rader = base.hent(
        "SELECT sprak, tolketype, sist FROM tolk_sprak WHERE tolkenummer = :nr AND uten_oppforing IS NOT NULL "
        "ORDER BY sprak, tolketype",
        nr=tolkenummer,
    )
    return [(r[0], r[1], r[2]) for r in rader]
