"""`imdi sak innhent | til-utvalg`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.kommando import visning
from imdi_cli.tolk.sak.kommando.inndata import (
    MALFORM,
    VEDLEGG,
    krev_dag,
    krev_tekst,
    les_dag,
    les_fil,
    les_malform,
    les_vedlegg,
)
from imdi_cli.tolk.sak.steg import utredning as steg
from imdi_cli.tolk.sak.steg.bilde import bilde
from imdi_cli.tolk.sak.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.sak.typer.koder import Kilde, Kravutfall


@kommando(
    eksempler=[
        "imdi sak innhent S-2026-0001 --til 'Narvik tingrett' --hva-fil hva.txt --nødvendig-fil hvorfor.txt "
        "--frist 10.12.2026",
        "imdi sak innhent S-2026-0001 --til 'Tolk AS' --kilde privat --frivillig --hva-fil hva.txt "
        "--nødvendig-fil hvorfor.txt --frist 10.12.2026",
        "imdi sak innhent S-2026-0001 --krav 1 --mottatt 8.12.2026 --svar-fil svar.txt",
        "imdi sak innhent S-2026-0001 --krav 1 --nektet 8.12.2026 --svar-fil svar.txt",
    ]
)
@click.argument("nr", metavar="SAK")
@click.option("--til", metavar="NAVN", help="Hvem opplysningene skal komme fra.")
@click.option("--adresse", metavar="TEKST", help="Adressen i brevet, med komma mellom linjene.")
@click.option("--kilde", metavar="KODE", help=f"Hva slags mottaker det er ({', '.join(Kilde)}).")
@click.option("--frivillig", is_flag=True, help="Be om opplysningene i stedet for å kreve dem.")
@click.option("--hva-fil", metavar="FIL", help="Hvilke opplysninger det gjelder.")
@click.option("--nødvendig-fil", "nodvendig_fil", metavar="FIL", help="Hvorfor de er nødvendige.")
@click.option("--begrensning", metavar="TEKST", help="En begrensning i en annen lov som vi kjenner til.")
@click.option("--frist", metavar="DATO", help="Når svaret må komme.")
@MALFORM
@click.option("--krav", metavar="NR", type=click.IntRange(1, 10**6), help="Kravet som er besvart.")
@click.option("--mottatt", metavar="DATO", help="Dagen opplysningene kom.")
@click.option("--nektet", metavar="DATO", help="Dagen organet nektet.")
@click.option("--frafalt", metavar="DATO", help="Dagen kravet ble frafalt.")
@click.option("--svar-fil", metavar="FIL", help="Svaret, hvilken lov organet viste til, eller hvorfor det frafalles.")
@VEDLEGG
def innhent(
    okt: Okt,
    nr: str,
    til: str | None,
    adresse: str | None,
    kilde: str | None,
    frivillig: bool,
    hva_fil: str | None,
    nodvendig_fil: str | None,
    begrensning: str | None,
    frist: str | None,
    malform: str | None,
    krav: int | None,
    mottatt: str | None,
    nektet: str | None,
    frafalt: str | None,
    svar_fil: str | None,
    vedlegg: tuple[str, ...],
) -> None:
    """Krev eller be om opplysninger, eller før svaret.

    Offentlige organer har plikt til å svare (tolkeloven § 19 tredje ledd). Andre kan du be om å svare.
    """
    sak = les_nr(nr)
    dager = {Kravutfall.MOTTATT: mottatt, Kravutfall.NEKTET: nektet, Kravutfall.FRAFALT: frafalt}
    oppgitt = [(u, d) for u, d in dager.items() if d]
    if (krav is None) != (not oppgitt) or len(oppgitt) > 1:
        raise Bruksfeil(
            "Et svar hører til ett krav, og er ett av tre.",
            neste=f"imdi sak innhent {sak} --krav NR og en av --mottatt, --nektet og --frafalt DATO",
        )
    if krav is not None:
        utfall, dato = oppgitt[0]
        filer = les_vedlegg(vedlegg)
        with okt.kontekst(ROLLE) as k:
            dag = krev_dag(okt, dato, k.i_dag, "Når?", f"--{utfall}")
            steg.registrer_svar(k, sak, krav, steg.Kravsvar(utfall, dag, les_fil(svar_fil), filer))
            b = bilde(k, sak)
        visning.kort(okt, b, f"Krav {krav} i {sak}: {utfall.tekst}.")
        return
    if not til:
        raise Bruksfeil("Hvem skal opplysningene komme fra?", neste="Oppgi --til NAVN.")
    slag = Kilde(les_kode(Kilde, kilde, "--kilde")) if kilde else Kilde.ORGAN
    hva = krev_tekst(okt, hva_fil, "Hvilke opplysninger trenger vi?", "--hva-fil")
    nodvendig = krev_tekst(okt, nodvendig_fil, "Hvorfor er de nødvendige?", "--nødvendig-fil")
    with okt.kontekst(ROLLE) as k:
        nytt = steg.NyttKrav(
            til=til,
            kilde=slag,
            hva=hva,
            nodvendig=nodvendig,
            frist=les_dag(frist, k.i_dag),
            begrensning=begrensning,
            frivillig=frivillig,
            adresse=adresse or "",
        )
        _, brev = steg.innhent(k, sak, nytt, malform=les_malform(malform))
        b = bilde(k, sak)
    x = b.innhold.krav[-1]
    hva_ble_gjort = "Spørsmål" if x.frivillig else "Krav"
    visning.kort(okt, b, f"{hva_ble_gjort} {x.nr} til {x.til} er laget: imdi brev vis {brev}", brev_id=brev)


@kommando(eksempler=["imdi sak til-utvalg S-2026-0001"])
@click.argument("nr", metavar="SAK")
def til_utvalg(okt: Okt, nr: str) -> None:
    """Klargjør en sak som er godt nok opplyst, for utvalget."""
    sak = les_nr(nr)
    with okt.kontekst(ROLLE) as k:
        steg.til_utvalg(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er klargjort for utvalget.")
