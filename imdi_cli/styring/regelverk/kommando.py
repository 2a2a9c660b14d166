"""What is typed after `imdi regelverk`."""

from dataclasses import asdict
from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.regelverk import TIDSENHETER, Regel, vis_periode, vis_verdi
from imdi_cli.styring.regelverk import steg

KOLONNER = (
    Kolonne("Regel", nokkel="id"),
    Kolonne("Verdi"),
    Kolonne("Hva den sier", nokkel="navn"),
    Kolonne("Gjelder"),
    Kolonne("Hjemmel"),
    Kolonne("Sikkerhet"),
)
_FRISTENHETER = (*TIDSENHETER, "straks")


@kommando(eksempler=["imdi regelverk liste", "imdi regelverk liste --dato 01.01.2023", "imdi regelverk liste --alle"])
@click.option("--dato", metavar="DATO", help="Reglene som gjelder denne dagen. I dag, om den ikke oppgis.")
@click.option("--alle", is_flag=True, help="Alle reglene, også de som ikke gjelder lenger.")
def liste(okt: Okt, dato: str | None, alle: bool) -> None:
    """List reglene."""
    if dato and alle:
        raise Bruksfeil("Velg enten --dato eller --alle.", neste="Se valgene:  imdi regelverk liste --help")
    with okt.kontekst() as k:
        dag = les_dato(dato, i_dag=k.i_dag) if dato else k.i_dag
        bolker = steg.liste(k, None if alle else dag)
    if not okt.flate.terminal or okt.flate.json:
        rader = [rad for _, bolk in bolker for rad in bolk]
        okt.flate.tabell(
            KOLONNER,
            [(r.id, vis_verdi(r), r.navn, vis_periode(r), r.hjemmel, r.sikkerhet) for r in rader],
            json_rader=[_som_json(r) for r in rader],
            tom="Ingen regler gjelder den dagen.",
        )
        return
    if not bolker:
        okt.flate.setning("Ingen regler gjelder den dagen.")
        return
    for overskrift, bolk in bolker:
        okt.flate.overskrift(overskrift)
        okt.flate.fakta([(r.id, [r.navn + ".", _kort(r, alle)]) for r in bolk])
    okt.flate.neste(f"imdi regelverk vis {bolker[0][1][0].id}", ledetekst="Mer om en regel")


@kommando(eksempler=["imdi regelverk vis klage.frist", "imdi regelverk vis utvalg.periode --dato 01.06.2023"])
@click.argument("regel", metavar="ID")
@click.option("--dato", metavar="DATO", help="Slik regelen er denne dagen. I dag, om den ikke oppgis.")
def vis(okt: Okt, regel: str, dato: str | None) -> None:
    """Vis en regel med hjemmel og kilde."""
    with okt.kontekst() as k:
        dag = les_dato(dato, i_dag=k.i_dag) if dato else k.i_dag
        rad, historikk = steg.vis(k, regel, dag)
    okt.flate.resultat({**_som_json(rad), "historikk": [_som_json(r) for r in historikk]}, [rad.navn + ".", ""])
    fakta = [
        ("Regel", rad.id),
        ("Verdi", vis_verdi(rad)),
        ("Løper fra", rad.starter),
        ("Gjelder", vis_periode(rad)),
        ("Hjemmel", rad.hjemmel),
        ("Kilde", rad.kilde),
        ("Sikkerhet", _sikkerhet(rad)),
        ("Siste dag", "flyttes fra lørdag, søndag og helligdag" if rad.flyttes else ""),
        ("Notat", rad.notat),
        ("Kalles også", ", ".join(rad.kortnavn)),
    ]
    okt.flate.fakta([(navn, verdi) for navn, verdi in fakta if verdi])
    if len(historikk) > 1:
        okt.flate.overskrift("Slik har den vært")
        okt.flate.tabell(
            ("Gjelder", "Verdi", "Hjemmel", "Sikkerhet"),
            [(vis_periode(r), vis_verdi(r), r.hjemmel, r.sikkerhet) for r in historikk],
            innrykk=2,
        )
    if rad.enhet in _FRISTENHETER:
        okt.flate.neste(f"imdi frister beregn {rad.id} --fra {kort_dato(dag)}", ledetekst="Regn ut en frist med den")


def _kort(rad: Regel, med_periode: bool) -> str:
    """Say a rule in one line under its name: value, paragraph, and what makes it uncertain."""
    antatt = f" ({rad.sikkerhet})" if rad.antatt else ""
    periode = f", {vis_periode(rad)}" if med_periode else ""
    return f"{vis_verdi(rad)}{periode} · {rad.hjemmel}{antatt}"


def _sikkerhet(rad: Regel) -> str:
    forklart = {
        "bekreftet": "bekreftet: lest i lov eller forskrift",
        "antatt": "antatt: lest et annet sted, eller vår tolkning",
        "ikke avklart": "ikke avklart: ingen har svart ennå, og verdien er en innstilling",
    }
    return forklart[rad.sikkerhet]


def _som_json(rad: Regel) -> dict[str, Any]:
    return {
        **{n: v for n, v in asdict(rad).items() if n != "merke"},
        "gyldig_til": rad.gyldig_til or None,
        "vist_verdi": vis_verdi(rad),
    }
