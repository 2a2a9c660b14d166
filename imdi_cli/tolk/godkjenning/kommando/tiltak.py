"""`imdi godkjenning tiltak`."""

from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import tiltak as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype
from imdi_cli.tolk.godkjenning.typer.vurdering import Resultat


@kommando(
    eksempler=[
        "imdi godkjenning tiltak G-2026-0001 --valg egnethetsprøve --dato 10.1.2027",
        "imdi godkjenning tiltak G-2026-0001 --prøvedato 1.4.2027",
        "imdi godkjenning tiltak G-2026-0001 --start 1.2.2027 --slutt 1.2.2028 --veileder 'Ola Nordmann'",
        "imdi godkjenning tiltak G-2026-0001 --resultat bestått --dato 1.4.2027 --vurdering-fil vurdering.txt",
    ]
)
@inndata.SAK
@click.option("--språk", "sprak", metavar="SPRÅK", default="", help="Språket, når flere tiltak venter.")
@click.option("--valg", metavar="KODE", help="Hva søkeren har valgt: egnethetsprøve eller prøveperiode.")
@click.option("--prøvedato", "provedato", metavar="DATO", help="Kall inn til egnethetsprøve denne dagen.")
@click.option("--start", metavar="DATO", help="Begynn prøveperioden denne dagen.")
@click.option("--slutt", metavar="DATO", help="Siste dag i prøveperioden.")
@click.option("--veileder", metavar="NAVN", default="", help="Hvem som fører tilsyn i prøveperioden.")
@click.option("--resultat", metavar="KODE", help=f"Hva det ble ({', '.join(Tiltaksresultat)}).")
@click.option("--del", "del_", metavar="KODE", help="Om resultatet gjelder prøven eller perioden, når det er begge.")
@click.option("--vurdering-fil", metavar="FIL", help="Vurderingen, fra en fil (- for standard inn).")
@click.option("--dato", metavar="DATO", help="Dagen for valget eller resultatet. I dag, om den ikke oppgis.")
def tiltak(okt: Okt, nr: str, **v: Any) -> None:
    """Før hva søkeren har valgt, kall inn til prøve, begynn prøveperioden, eller før resultatet.

    Når tiltaket er over, avgjøres søknaden på nytt i det språket.
    """
    sak = les_nr(nr)
    gjor = inndata.bare_en(
        {"--valg": v["valg"], "--prøvedato": v["provedato"], "--start": v["start"], "--resultat": v["resultat"]},
        f"imdi godkjenning tiltak {sak} --valg KODE",
    )
    brev: int | None = None
    with okt.kontekst(ROLLE) as k:
        dag = inndata.les_dag(v["dato"], k.i_dag) or k.i_dag
        if gjor == "--valg":
            valg = inndata.kode(Tiltakstype, v["valg"], "--valg")
            assert valg is not None  # the option was typed
            steg.velg(k, sak, valg, dag, sprak=v["sprak"])
            hva = f"Søkeren har valgt {valg.tekst}."
        elif gjor == "--prøvedato":
            naar = inndata.krev_dag(okt, v["provedato"], k.i_dag, "Når er prøven?", "--prøvedato")
            _, brev = steg.innkall(k, sak, naar, sprak=v["sprak"])
            hva = "Innkallingen er laget."
        elif gjor == "--start":
            if v["slutt"] is None:
                raise Bruksfeil("Når slutter prøveperioden?", neste="Oppgi --slutt DATO.")
            fra = inndata.krev_dag(okt, v["start"], k.i_dag, "Når begynner perioden?", "--start")
            til = inndata.krev_dag(okt, v["slutt"], k.i_dag, "Når slutter perioden?", "--slutt")
            _, brev = steg.begynn_periode(k, sak, fra, til, v["veileder"], sprak=v["sprak"])
            hva = "Vilkårene for prøveperioden er laget."
        else:
            resultat = inndata.kode(Tiltaksresultat, v["resultat"], "--resultat")
            assert resultat is not None  # the option was typed
            tekst = inndata.krev_tekst(okt, v["vurdering_fil"], "Hva er vurderingen?", "--vurdering-fil")
            r = Resultat(resultat, dag, tekst, inndata.kode(Tiltakstype, v["del_"], "--del"))
            _, brev = steg.bedom(k, sak, r, sprak=v["sprak"])
            hva = f"Resultatet er ført: {resultat.tekst}."
        b = bilde(k, sak)
    if brev is None:
        visning.kort(okt, b, hva)
    else:
        visning.med_brev(okt, b, hva, brev)
