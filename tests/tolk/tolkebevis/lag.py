"""What the tests of tolkebevis share: interpreters of every standing, a key, reactions."""

from pathlib import Path
from typing import Any

from tolk.register.registerfil import rad, skriv

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import lager as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjonstype
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.tolkebevis.steg import nokkel
from imdi_cli.tolk.tolkebevis.typer import NyNokkel

AMINA, BO, INAKTIV, IKKE, SENERE, TOM = 10482, 30, 50, 40, 60, 70


def tolker(k: Kontekst, mappe: Path) -> NyNokkel:
    """Read interpreters into the register, and make a key; give the key."""
    importer(
        k,
        skriv(
            mappe / "tolker.csv",
            rad(),
            rad(tolkenummer="30", fornavn="Bo", etternavn="Li", kvalifikasjon="grunnemne"),
            rad(tolkenummer="40", fornavn="Cy", etternavn="Ek", oppfort="", status="ikke oppført"),
            rad(tolkenummer="50", fornavn="Di", etternavn="Aa", status="inaktiv"),
            rad(tolkenummer="60", fornavn="Ed", etternavn="Bø"),
            rad(tolkenummer="70", fornavn="Fa", etternavn="Ro", kvalifikasjon="tao"),
        ),
    )
    return nokkel.lag(k, mappe)


def sett(k: Kontekst, sql: str, **verdier: object) -> None:
    """Change the register directly: what other rooms decide."""
    with k.base.atomisk():
        k.base.utfor(sql, **verdier)


def reager(k: Kontekst, tolk: int, type_: Reaksjonstype, **felt: Any) -> int:
    """Record a reaction from today; give its id."""
    ny = NyReaksjon(tolk, type_, k.i_dag.isoformat(), Enkeltvedtak.JA, **felt)
    with k.base.atomisk(), skritt(k, "reaksjon.ny", f"tolk:{tolk}") as s:
        return reaksjoner.sett_inn(k.base, s, ny)
