"""`imdi godkjenning språkkontroll | varsling | oppfør | avslutt`."""

from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.kommando.vurdering import SPRAK
from imdi_cli.tolk.godkjenning.steg import etterpaa as steg
from imdi_cli.tolk.godkjenning.steg import varsling as varsler
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr, les_soknad
from imdi_cli.tolk.godkjenning.typer.vurdering import Dom, Sprakresultat


@kommando(
    eksempler=[
        "imdi godkjenning språkkontroll G-2026-0001 --tvil-fil tvil.txt --forholdsmessig-fil hvorfor.txt",
        "imdi godkjenning språkkontroll G-2026-0001 --resultat tilstrekkelig --dato 20.1.2027",
    ]
)
@inndata.SAK
@click.option("--tvil-fil", metavar="FIL", help="Den alvorlige og konkrete tvilen.")
@click.option(
    "--forholdsmessig-fil", metavar="FIL", help="Hvorfor kontrollen står i forhold til det som skal utføres."
)
@click.option("--resultat", metavar="KODE", help=f"Hva kontrollen viste ({', '.join(Sprakresultat)}).")
@click.option("--dato", metavar="DATO", help="Dagen for kontrollen, eller for underretningen.")
def sprakkontroll(
    okt: Okt, nr: str, tvil_fil: str | None, forholdsmessig_fil: str | None, resultat: str | None, dato: str | None
) -> None:
    """Vedta en kontroll av norskkunnskaper, eller før hva den viste.

    Bare etter godkjenning, ved alvorlig og konkret tvil, og i rimelig forhold til det som skal utføres (forskriften
    §§ 8-3 og 11-9). Godkjenningen gjelder uansett.
    """
    sak = les_nr(nr)
    viste = inndata.kode(Sprakresultat, resultat, "--resultat")
    with okt.kontekst(ROLLE) as k:
        dag = inndata.les_dag(dato, k.i_dag)
        if viste is not None:
            steg.sprakresultat(k, sak, viste, dag or k.i_dag)
            visning.kort(okt, bilde(k, sak), f"Språkkontrollen er ført: {viste.tekst}.")
            return
        tvil = inndata.krev_tekst(okt, tvil_fil, "Hva er den alvorlige og konkrete tvilen?", "--tvil-fil")
        hvorfor = inndata.krev_tekst(
            okt, forholdsmessig_fil, "Hvorfor står kontrollen i rimelig forhold?", "--forholdsmessig-fil"
        )
        _, v = steg.sprakkontroll(k, sak, tvil, hvorfor)
        b = bilde(k, sak)
    visning.med_brev(okt, b, f"Vedtak {v.nr} om språkkontroll er truffet.", v.brev or 0)


@kommando(
    eksempler=[
        "imdi godkjenning varsling G-2026-0001 --kvalifikasjon 1 --domstol 'Oslo tingrett' --dom 1.11.2026 "
        "--kjent 20.11.2026",
        "imdi godkjenning varsling G-2026-0001 --send --omfang 'forbud mot å utøve yrket' --fra 1.11.2026",
        "imdi godkjenning varsling G-2026-0001 --opphørt 1.6.2027",
        "imdi godkjenning varsling G-2026-0001 --slettet 2.6.2027",
    ]
)
@inndata.SAK
@click.option("--dom", metavar="DATO", help="Før en dom for bruk av falske dokumenter, fra denne dagen.")
@click.option("--kvalifikasjon", metavar="NR", type=click.IntRange(1, 10**4), help="Kvalifikasjonen dommen gjelder.")
@click.option("--domstol", metavar="NAVN", default="", help="Domstolen som har dømt.")
@click.option("--kjent", metavar="DATO", help="Dagen IMDi fikk vite om dommen. I dag, om den ikke oppgis.")
@click.option("--send", is_flag=True, help="Varsle i IMI, og underrett den det gjelder i samme steg.")
@click.option("--omfang", metavar="TEKST", default="", help="Omfanget av begrensningen.")
@click.option("--fra", metavar="DATO", help="Når den gjelder fra.")
@click.option("--til", metavar="DATO", help="Når den gjelder til.")
@click.option("--opphørt", "opphort", metavar="DATO", help="Dagen dommen opphørte.")
@click.option("--slettet", metavar="DATO", help="Dagen varselet ble slettet i IMI.")
def varsling(okt: Okt, nr: str, **v: Any) -> None:
    """Før en dom for bruk av falske dokumenter, varsle de andre EØS-statene i IMI, eller før at varselet er slettet.

    Bare etter dom, aldri på mistanke (yrkeskvalifikasjonsloven § 20). Den det gjelder, underrettes samtidig, og kan
    klage.
    """
    sak = les_nr(nr)
    gjor = inndata.bare_en(
        {"--dom": v["dom"], "--send": v["send"], "--opphørt": v["opphort"], "--slettet": v["slettet"]},
        f"imdi godkjenning varsling {sak} --dom DATO --kvalifikasjon NR --domstol NAVN",
    )
    brev: int | None = None
    with okt.kontekst(ROLLE) as k:
        if gjor == "--dom":
            dag = inndata.krev_dag(okt, v["dom"], k.i_dag, "Når er dommen fra?", "--dom")
            kjent = inndata.les_dag(v["kjent"], k.i_dag) or k.i_dag
            varsler.dom(k, sak, Dom(v["kvalifikasjon"] or 0, v["domstol"], dag, kjent))
            hva = "Dommen er ført. De andre statene skal varsles innen tre dager."
        elif gjor == "--send":
            fra = inndata.krev_dag(okt, v["fra"], k.i_dag, "Når gjelder begrensningen fra?", "--fra")
            _, vedtak = varsler.send(k, sak, v["omfang"], fra, inndata.les_dag(v["til"], k.i_dag))
            brev = vedtak.brev
            hva = f"Vedtak {vedtak.nr}: legg varselet inn i IMI, og send brevet samtidig."
        elif gjor == "--opphørt":
            dag = inndata.krev_dag(okt, v["opphort"], k.i_dag, "Når opphørte dommen?", "--opphørt")
            varsler.opphor(k, sak, dag)
            hva = "Det er ført at dommen er opphørt. Varselet skal slettes innen tre dager."
        else:
            dag = inndata.krev_dag(okt, v["slettet"], k.i_dag, "Når ble varselet slettet?", "--slettet")
            varsler.slettet(k, sak, dag)
            hva = "Varselet er slettet."
        b = bilde(k, sak)
    if brev is None:
        visning.kort(okt, b, hva)
    else:
        visning.med_brev(okt, b, hva, brev)


@kommando(
    eksempler=[
        "imdi godkjenning oppfør G-2026-0001",
        "imdi godkjenning oppfør G-2026-0001 --søknad R-2026-0007",
        "imdi godkjenning oppfør G-2026-0001 --språk somali",
    ]
)
@inndata.SAK
@SPRAK
@click.option(
    "--søknad", "soknad", metavar="SØKNAD", help="Søknaden om oppføring, når søkeren ikke står i registeret."
)
def oppfor(okt: Okt, nr: str, sprak: str | None, soknad: str | None) -> None:
    """Før en godkjenning inn i registeret, i kategorien den tilsvarer.

    Hever kategorien i det språket for den som står der. For andre går den inn i søknaden om oppføring, som avgjøres
    med imdi tolk oppfør. Godkjenning og oppføring er to vedtak (tolkeforskriften §§ 10 og 12).
    """
    sak = les_nr(nr)
    til = les_soknad(soknad) if soknad else None
    with okt.kontekst(ROLLE) as k:
        r = steg.oppfor(k, sak, sprak=sprak, soknad=til)
        b = bilde(k, sak)
    navn = ", ".join(f"{v.oppforing}: kategori {v.kategori}" for v in r.vedtak)
    hvor = f"søknaden {til}. Avgjør den:  imdi tolk oppfør {til}" if til else "registeret"
    visning.kort(
        okt,
        b,
        f"{navn} er ført inn i {hvor}.",
        kategoriendringer=[e._asdict() for e in r.endringer],
        brev_id=list(r.brev),
        merknader=list(r.merknader),
    )
    for merknad in r.merknader:
        okt.flate.advarsel(f"Oppføring krever mer: {merknad}")


@kommando(eksempler=["imdi godkjenning avslutt G-2026-0001"])
@inndata.SAK
def avslutt(okt: Okt, nr: str) -> None:
    """Avslutt en søknad som er avgjort, når klagefristen er ute."""
    sak = les_nr(nr)
    with okt.kontekst(ROLLE) as k:
        steg.avslutt(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er avsluttet.")
