"""The SQL of the routine: versions are added, and adopted; a text is never changed."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.dokument import Blokk, Slag
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.rutine.typer import Versjon

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

RUTINE = Tabell(
    "rutine",
    ("versjon",),
    ("dato", "utkast_av", "avtrykk", "vedtatt", "vedtatt_av"),
    skjult=("grunnlag", "innhold"),
)


def sett_inn(s: "Skritt", v: Versjon, *, grunnlag: str, blokker: Iterable[Blokk]) -> None:
    """Keep a draft, with what it was drafted from and its text."""
    s.sett_inn(
        RUTINE,
        {
            "versjon": v.versjon,
            "dato": v.dato,
            "utkast_av": v.utkast_av,
            "avtrykk": v.avtrykk,
            "grunnlag": grunnlag,
            "innhold": json.dumps([b._asdict() for b in blokker], ensure_ascii=False, sort_keys=True),
        },
    )


def vedta(s: "Skritt", v: Versjon, *, dag: str, av: str) -> None:
    """Say that a draft is adopted."""
    s.endre(RUTINE, {"versjon": v.versjon}, {"vedtatt": dag, "vedtatt_av": av}, sist=v.sist)


def versjoner(base: Base) -> list[Versjon]:
    """Fetch every version without its text, oldest first."""
    return [Versjon(*r) for r in base.hent(f"SELECT {', '.join(Versjon._fields)} FROM rutine ORDER BY versjon")]


def grunnlag(base: Base, versjon: int) -> str:
    """Fetch what a version was drafted from, as JSON."""
    return str(base.hent("SELECT grunnlag FROM rutine WHERE versjon = :v", v=versjon)[0][0])


def blokker(base: Base, versjon: int) -> tuple[Blokk, ...]:
    """Fetch the text of a version."""
    rad = base.hent("SELECT innhold FROM rutine WHERE versjon = :v", v=versjon)[0]
    return tuple(Blokk(Slag(b["slag"]), tuple(b["linjer"]), b["nivaa"]) for b in json.loads(rad[0]))


def gjeldende(base: Base) -> int | None:
    """Give the number of the version in force: the newest that is adopted."""
    (versjon,) = base.hent("SELECT max(versjon) FROM rutine WHERE vedtatt IS NOT NULL")[0]
    return None if versjon is None else int(versjon)
