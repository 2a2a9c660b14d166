"""`imdi godkjenning bekreft | komplett | forleng`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import svar as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import les_nr


@kommando(
    eksempler=[
        "imdi godkjenning bekreft G-2026-0001",
        "imdi godkjenning bekreft G-2026-0001 --frist 15.01.2027",
        "imdi godkjenning bekreft G-2026-0001 --påminnelse --frist 15.02.2027",
        "imdi godkjenning bekreft G-2026-0001 --foreløpig --grunn-fil grunn.txt --ventes 31.01.2027",
    ]
)
@inndata.SAK
@click.option("--frist", metavar="DATO", help="Når det som mangler, må være sendt.")
@click.option("--påminnelse", "paminnelse", is_flag=True, help="Minn om det som mangler, og varsle om avvisning.")
@click.option("--foreløpig", "forelopig", is_flag=True, help="Gi et foreløpig svar i stedet.")
@inndata.GRUNN
@click.option("--ventes", metavar="DATO", help="Når svar kan ventes, i et foreløpig svar.")
def bekreft(
    okt: Okt,
    nr: str,
    frist: str | None,
    paminnelse: bool,
    forelopig: bool,
    grunn_fil: str | None,
    ventes: str | None,
) -> None:
    """Bekreft at søknaden er mottatt, og si hva som mangler.

    Innen en måned (yrkeskvalifikasjonsforskriften §§ 8-2 og 11-7). Mangler noe, må søkeren få en frist.
    """
    if paminnelse and forelopig:
        raise Bruksfeil("En påminnelse er ikke et foreløpig svar.", neste="Oppgi --påminnelse eller --foreløpig.")
    sak = les_nr(nr)
    with okt.kontekst() as k:
        dag = inndata.les_dag(frist, k.i_dag)
        if forelopig:
            grunn = inndata.krev_tekst(okt, grunn_fil, "Hvorfor tar saken tid?", "--grunn-fil")
            _, brev = steg.forelopig(k, sak, grunn, inndata.les_dag(ventes, k.i_dag))
            hva = "Foreløpig svar er laget."
        elif paminnelse:
            _, brev = steg.purr(k, sak, dag)
            hva = "Påminnelsen er laget."
        else:
            _, brev = steg.bekreft(k, sak, dag)
            hva = "Bekreftelsen er laget."
        b = bilde(k, sak)
    visning.med_brev(okt, b, hva, brev)


@kommando(eksempler=["imdi godkjenning komplett G-2026-0001"])
@inndata.SAK
def komplett(okt: Okt, nr: str) -> None:
    """Meld at alt som er krevd, er kommet.

    Fristen for vedtaket løper fra dagen det siste kom.
    """
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.komplett(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er komplett fra {visning.dag(b.innhold.sak.komplett)}.")


@kommando(eksempler=["imdi godkjenning forleng G-2026-0001 --grunn-fil grunn.txt"])
@inndata.SAK
@inndata.GRUNN
def forleng(okt: Okt, nr: str, grunn_fil: str | None) -> None:
    """Forleng fristen for vedtaket med en måned.

    Bare én gang, og bare før den er ute.
    """
    sak = les_nr(nr)
    grunn = inndata.krev_tekst(okt, grunn_fil, "Hvorfor trengs det mer tid?", "--grunn-fil")
    with okt.kontekst() as k:
        _, brev = steg.forleng(k, sak, grunn)
        b = bilde(k, sak)
    visning.med_brev(okt, b, f"Fristen er forlenget til {visning.dag(b.innhold.frist)}.", brev)
