"""`imdi bosetting importer`: an extract with persons, or a published file about kommuner."""

from pathlib import Path
from typing import Any

import click

from imdi_cli.bosetting.uttrekk import steg
from imdi_cli.bosetting.uttrekk.kommando import publisert
from imdi_cli.bosetting.uttrekk.kommando.felles import (
    kilder,
    kildevalg,
    oppsummert,
    personer,
    rapport_json,
    tatt,
    vis_funn,
)
from imdi_cli.bosetting.uttrekk.typer import Uttrekk, Valideringsrapport
from imdi_cli.flate.kommando import Okt, kommando


@kommando(
    eksempler=[
        "imdi bosetting importer bosatt_anmodede.csv",
        "imdi bosetting importer personer.csv --uttrekk-dato 2026-11-06 --kommuner kommuner.csv",
        "imdi bosetting importer personer.xlsx --uttrekk-dato 06.11.2026 --kolonne vedtaksdato=Vedtak",
    ]
)
@click.argument("fil", type=click.Path(path_type=Path))
@click.option("--uttrekk-dato", metavar="DATO", help="Dagen uttrekket med personer er tatt ut av fagsystemet.")
@kildevalg
def importer(okt: Okt, fil: Path, uttrekk_dato: str | None, **valg: Any) -> None:
    """Les inn et uttrekk med personer, eller IMDis publiserte tall for kommunene.

    Formen på filen avgjør. Et uttrekk krever --uttrekk-dato, og kan ha med filer om kommuner og hendelser; det får et
    nummer, og endres aldri. En publisert fil kan ha én rad for hvert tall, eller være en krysstabell. Alt leses inn,
    eller ingenting.
    """
    if uttrekk_dato is None and not any(valg.values()):
        with okt.kontekst(*steg.ROLLER) as k:
            from imdi_cli.bosetting.uttrekk.steg import innlesing

            rapport = innlesing.importer_publisert(k, fil)
        publisert.vis(okt, rapport)
        return
    if uttrekk_dato is None:
        raise click.UsageError("Et uttrekk må ha en dato: --uttrekk-dato DATO")
    _uttrekk(okt, fil, uttrekk_dato, valg)


def _uttrekk(okt: Okt, fil: Path, dato: str, valg: dict[str, Any]) -> None:
    from imdi_cli.bosetting.uttrekk.steg import innlesing, validering

    with okt.kontekst(*steg.ROLLER) as k:
        with okt.flate.fremdrift(f"Leser {fil.name}") as f:
            lest = innlesing.les(k, kilder(k, fil, dato, valg), f.steg)
        rapport = validering.rapport_av(lest)
        if lest.stoppet:
            okt.flate.resultat(rapport_json(rapport) | {"lagret": False}, [])
            vis_funn(okt, rapport)
            innlesing.krev_lesbar(k, lest)
        with okt.flate.fremdrift(f"Lagrer {personer(rapport.personer)}"):
            u = innlesing.lagre(k, lest)
    _vis(okt, u, rapport)


def _vis(okt: Okt, u: Uttrekk, rapport: Valideringsrapport) -> None:
    okt.flate.resultat(
        rapport_json(rapport) | {"uttrekk": u.nr, "sha256": u.sha256, "lagret": True},
        [f"{u.filnavn} er lest inn som uttrekk {u.nr}.", ""],
    )
    fakta: list[tuple[str, object]] = [
        ("Tatt", tatt(u.dato)),
        ("Personer", u.personer),
        ("Kontroll", oppsummert(rapport)),
        ("SHA-256", u.sha256),
    ]
    if u.utelatt:
        fakta.insert(2, ("Utelatt", f"{personer(u.utelatt)} er utelatt fra tallene til feilene er rettet"))
    okt.flate.fakta(fakta)
    okt.flate.neste(f"imdi bosetting valider --uttrekk {u.nr}")
