"""`imdi bosetting valider`."""

from pathlib import Path
from typing import Any

import click

from imdi_cli.bosetting.uttrekk import steg
from imdi_cli.bosetting.uttrekk.kommando.felles import (
    kilder,
    kildevalg,
    oppsummert,
    personer,
    rapport_json,
    tatt,
    vis_funn,
)
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import i_skallet
from imdi_cli.kjerne.avslag import Bruksfeil


@kommando(
    eksempler=[
        "imdi bosetting valider",
        "imdi bosetting valider --uttrekk 14 --ut feil.xlsx",
        "imdi bosetting valider personer.csv --uttrekk-dato 2026-11-06 --kommuner kommuner.csv",
    ]
)
@click.argument("fil", required=False, type=click.Path(path_type=Path))
@click.option("--uttrekk", "nr", type=int, metavar="NR", help="Et uttrekk som er lest inn. Ellers det nyeste.")
@click.option("--uttrekk-dato", metavar="DATO", help="Dagen filen er tatt ut av fagsystemet. Ellers i dag.")
@kildevalg
@click.option("--ut", metavar="FIL", help="Skriv hele listen til en fil: .xlsx, .csv eller .json.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def valider(
    okt: Okt,
    fil: Path | None,
    nr: int | None,
    uttrekk_dato: str | None,
    ut: str | None,
    overskriv: bool,
    **valg: Any,
) -> None:
    """Kontroller et uttrekk: hva er feil, hva bør sjekkes, og hva må gjøres med det.

    Uten fil vises det som ble funnet da et uttrekk ble lest inn. Med en fil blir den kontrollert, og ikke lest inn.
    Listen med --ut kan sendes til den som skal rette dataene; den har opplysninger om enkeltpersoner.
    """
    from imdi_cli.bosetting.uttrekk.steg import validering

    if fil and nr is not None:
        raise Bruksfeil("Velg enten en fil eller et uttrekk (--uttrekk).", neste="imdi bosetting valider --uttrekk 1")
    with okt.kontekst(*steg.ROLLER) as k:
        if fil:
            with okt.flate.fremdrift(f"Leser {fil.name}") as f:
                r = validering.valider_fil(k, kilder(k, fil, uttrekk_dato, valg), f.steg)
        else:
            r = validering.valider_uttrekk(k, nr)
        sti = validering.skriv_rapport(k, r, ut, overskriv=overskriv) if ut else None
    hva = f"Uttrekk {r.nr} fra {tatt(r.dato)}" if r.nr else r.navn
    okt.flate.resultat(
        rapport_json(r) | {"rapport": str(sti) if sti else None},
        [f"{hva}, {personer(r.personer)}: {oppsummert(r)}."],
    )
    if r.utelatt:
        okt.flate.setning(f"{personer(r.utelatt)} er utelatt fra tallene til feilene er rettet.")
    vis_funn(okt, r)
    if sti:
        okt.flate.fakta([("Rapport", sti)])
    elif r.linjer:
        hvilket = i_skallet(fil) if fil else f"--uttrekk {r.nr}"
        okt.flate.neste(f"imdi bosetting valider {hvilket} --ut feil.xlsx", ledetekst="Hele listen")
