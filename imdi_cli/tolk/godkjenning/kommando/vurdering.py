"""`imdi godkjenning vurder | forskjell`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import vurdering as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Utligning
from imdi_cli.tolk.godkjenning.typer.vurdering import (
    NyForskjell,
    NyVurdering,
    Utligningssvar,
    Vurderingstekster,
)
from imdi_cli.tolk.register.typer import Kvalifikasjon

SPRAK = click.option("--språk", "sprak", metavar="SPRÅK", help="Språket, når søknaden gjelder flere.")


@kommando(
    eksempler=[
        "imdi godkjenning vurder G-2026-0001 --kategori B --norsk-nivå D --norsk-nivå-grunn-fil niva.txt "
        "--godta 1 --begrunnelse-fil vurdering.txt",
        "imdi godkjenning vurder G-2026-0001 --språk somali --kategori D --norsk-nivå C "
        "--norsk-nivå-grunn-fil niva.txt --godta 2=grunnemne --begrunnelse-fil vurdering.txt",
    ]
)
@inndata.SAK
@med_felter(NyVurdering)
@click.option(
    "--godta",
    metavar="NR[=KODE]",
    multiple=True,
    help="Godta en kvalifikasjon, og som hva, når det ikke følger av typen. Kan oppgis flere ganger.",
)
@click.option("--begrunnelse-fil", metavar="FIL", help="Vurderingen, fra en fil (- for standard inn).")
@click.option("--norsk-nivå-grunn-fil", "niva_fil", metavar="FIL", help="Hvorfor det norske yrket er på det nivået.")
@click.option("--autorisasjon-grunn-fil", metavar="FIL", help="Hvorfor autorisasjonen gir det den gir.")
def vurder(
    okt: Okt,
    nr: str,
    godta: tuple[str, ...],
    begrunnelse_fil: str | None,
    niva_fil: str | None,
    autorisasjon_grunn_fil: str | None,
    **oppgitt: Any,
) -> None:
    """Vurder et språk: nivået, hva som godtas, og hvilken kategori det tilsvarer.

    Begynner vurderingen når søknaden er komplett. Før hver vesentlig forskjell etterpå, med imdi godkjenning
    forskjell. Hvilket nivå det norske yrket er på, er ikke avklart: du velger, og begrunner (forskriften § 3-1).
    """
    sak = les_nr(nr)
    godtas = tuple(map(_godta, godta))
    niva_grunn, aut_grunn = inndata.les_fil(niva_fil), inndata.les_fil(autorisasjon_grunn_fil)
    if not (godta or begrunnelse_fil or any(oppgitt.values())):
        with okt.kontekst(ROLLE) as k:
            begynner = steg.begynn_om_komplett(k, sak)
            b = bilde(k, sak)
        if begynner:
            visning.kort(okt, b, f"{sak} er under vurdering.")
            return
    with okt.kontekst(ROLLE) as k:
        ny = NyVurdering(**samle(okt, NyVurdering, oppgitt, k.i_dag))
        tekst = inndata.krev_tekst(okt, begrunnelse_fil, "Hvordan vurderer du kvalifikasjonene?", "--begrunnelse-fil")
        _, v = steg.vurder(k, sak, ny, Vurderingstekster(tekst, godtas, niva_grunn, aut_grunn))
        b = bilde(k, sak)
    gir = f"tilsvarer kategori {v.tilsvarer}" if v.komponenter else "ingen kvalifikasjon er godtatt"
    visning.kort(okt, b, f"{v.oppforing} er vurdert: {gir}.")


def _godta(tekst: str) -> tuple[int, Kvalifikasjon | None]:
    """Read «1» or «2=grunnemne». Raises Bruksfeil."""
    tall, er, som = tekst.partition("=")
    if not tall.strip().isdecimal() or (er and not som.strip()):
        raise Bruksfeil(f"«{tekst}» er ikke en kvalifikasjon.", neste="Skriv --godta 1 eller --godta 1=grunnemne.")
    return int(tall), Kvalifikasjon(les_kode(Kvalifikasjon, som, "--godta")) if som else None


@kommando(
    eksempler=[
        "imdi godkjenning forskjell G-2026-0001 --fag 'tolking i offentlig sektor' --type kunnskap --grunn a "
        "--nødvendig ja --grunn-fil hvorfor.txt",
        "imdi godkjenning forskjell G-2026-0001 --nr 1 --utlignet delvis --utlignet-fil erfaring.txt",
        "imdi godkjenning forskjell G-2026-0001 --nr 1 --fagliste nei",
    ]
)
@inndata.SAK
@SPRAK
@click.option("--nr", "forskjell_nr", metavar="NR", type=click.IntRange(1, 10**4), help="Vurder utligning av denne.")
@med_felter(NyForskjell)
@inndata.GRUNN
@click.option("--utlignet", metavar="KODE", help=f"Hva erfaring og læring utligner ({', '.join(Utligning)}).")
@click.option("--utlignet-fil", metavar="FIL", help="Hvorfor det utligner, eller ikke.")
def forskjell(
    okt: Okt,
    nr: str,
    sprak: str | None,
    forskjell_nr: int | None,
    grunn_fil: str | None,
    utlignet: str | None,
    utlignet_fil: str | None,
    **oppgitt: Any,
) -> None:
    """Før en vesentlig forskjell, eller hva erfaring og livslang læring utligner.

    Hver forskjell begrunnes for seg (forskriften §§ 3-4 og 3-6). Med --nr vurderes en som er ført.
    """
    sak = les_nr(nr)
    hvor_mye = inndata.kode(Utligning, utlignet, "--utlignet")
    hvorfor = inndata.les_fil(utlignet_fil or (grunn_fil if forskjell_nr else None))
    svar = Utligningssvar(hvor_mye, hvorfor) if hvor_mye else None
    with okt.kontekst(ROLLE) as k:
        if forskjell_nr is not None:
            gitt = {rad.navn: les_verdi(rad, oppgitt.get(rad.navn), k.i_dag) for rad in felter(NyForskjell)}
            if svar is None and gitt["fagliste"] is None:
                raise Bruksfeil(
                    f"Hva er nytt om forskjell {forskjell_nr}?",
                    neste="Oppgi --utlignet KODE eller --fagliste JA|NEI.",
                )
            steg.utlign(k, sak, forskjell_nr, svar, sprak=sprak, fagliste=gitt["fagliste"])
            hva = f"Forskjell {forskjell_nr} er vurdert."
        else:
            ny = NyForskjell(**samle(okt, NyForskjell, oppgitt, k.i_dag))
            grunn = inndata.krev_tekst(okt, grunn_fil, f"Hvorfor er {ny.fag} vesentlig forskjellig?", "--grunn-fil")
            _, fort = steg.forskjell(k, sak, ny, grunn, sprak=sprak, utligning=svar)
            hva = f"Forskjell {fort} er ført: {ny.fag}."
        b = bilde(k, sak)
    visning.kort(okt, b, hva)
