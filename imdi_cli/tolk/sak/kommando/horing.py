"""`imdi sak forelegg | uttalelse`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.kommando import visning
from imdi_cli.tolk.sak.kommando.inndata import (
    MALFORM,
    VEDLEGG,
    krev_dag,
    krev_tekst,
    les_dag,
    les_malform,
    les_vedlegg,
)
from imdi_cli.tolk.sak.steg import horing as steg
from imdi_cli.tolk.sak.steg.bilde import bilde
from imdi_cli.tolk.sak.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.sak.typer.koder import REAKSJON, Unntak, Utfall

_ROPER = (
    "Teksten kan røpe hvem som har varslet: den har et navn, en adresse eller et nummer fra varselet "
    "(forvaltningsloven § 19 andre ledd bokstav b)."
)


@kommando(
    eksempler=[
        "imdi sak forelegg S-2026-0001 --fakta-fil fakta.txt",
        "imdi sak forelegg S-2026-0001 --fakta-fil fakta.txt --reaksjon advarsel --frist 15.12.2026",
        "imdi sak forelegg S-2026-0001 --uten-varsel 16-3-b --grunn-fil grunn.txt",
    ]
)
@click.argument("nr", metavar="SAK")
@click.option("--fakta-fil", metavar="FIL", help="Det vi har fått opplyst, uten navn på andre.")
@click.option(
    "--reaksjon",
    metavar="KODE",
    multiple=True,
    help=f"Det brevet skal nevne ({', '.join(u.value for u in REAKSJON)}). Alt loven åpner for, om den ikke oppgis.",
)
@click.option("--frist", metavar="DATO", help="Siste dag for å uttale seg, når den ikke skal regnes ut.")
@click.option("--uten-varsel", metavar="KODE", help=f"Unntaket i loven ({', '.join(u.value for u in Unntak)}).")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor unntaket gjelder.")
@click.option("--kontrollert", is_flag=True, help="Du har sett etter at teksten ikke røper hvem som har varslet.")
@MALFORM
def forelegg(
    okt: Okt,
    nr: str,
    fakta_fil: str | None,
    reaksjon: tuple[str, ...],
    frist: str | None,
    uten_varsel: str | None,
    grunn_fil: str | None,
    kontrollert: bool,
    malform: str | None,
) -> None:
    """Varsle tolken om saken, og legg fram det vi har fått vite.

    Skriv fakta med egne ord. Brevet tar ikke med noe fra varselet av seg selv. Kan tolken ikke varsles, oppgir du
    unntaket og grunnen (forvaltningsloven §§ 16 og 17).
    """
    sak = les_nr(nr)
    if uten_varsel:
        unntak = Unntak(les_kode(Unntak, uten_varsel, "--uten-varsel"))
        grunn = krev_tekst(okt, grunn_fil, "Hvorfor gjelder unntaket?", "--grunn-fil")
        with okt.kontekst(ROLLE) as k:
            steg.unnta(k, sak, unntak, grunn)
            b = bilde(k, sak)
        visning.kort(okt, b, f"Unntaket i {sak} er ført: {unntak.hjemmel}.")
        return
    hjelp = "Skriv det tolken må vite for å svare, uten navn på andre."
    fakta = krev_tekst(okt, fakta_fil, "Hva har vi fått opplyst?", "--fakta-fil", hjelp)
    valgte = [Utfall(les_kode(Utfall, r, "--reaksjon")) for r in reaksjon]
    with okt.kontekst(ROLLE) as k:
        roper = not kontrollert and steg.roper(k, sak, fakta or "")
        _bekreft(okt, roper)
        ny = steg.NyForelegging(fakta, valgte, les_dag(frist, k.i_dag))
        _, brev, rad = steg.forelegg(k, sak, ny, malform=les_malform(malform))
        b = bilde(k, sak)
    svarfrist = visning.dag(rad.siste)
    setning = f"Forhåndsvarselet i {sak} er laget. Tolken kan svare til {svarfrist}."
    visning.kort(okt, b, setning, brev_id=brev, kan_rope=roper)
    if roper:
        okt.flate.advarsel(f"{_ROPER} Se over brevet før det sendes:  imdi brev vis {brev}")
    okt.flate.melding("Se etter at brevet ikke har navn på brukere, pasienter, barn eller andre før du sender det.")


def _bekreft(okt: Okt, roper: bool) -> None:
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if roper and dialog.mulig:
        okt.flate.setning(_ROPER)
        if not dialog.bekreft("Vil du lage brevet likevel?", opsjon="--kontrollert"):
            raise click.Abort


@kommando(eksempler=["imdi sak uttalelse S-2026-0001 --mottatt 10.12.2026 --fil uttalelse.txt"])
@click.argument("nr", metavar="SAK")
@click.option("--mottatt", metavar="DATO", help="Dagen uttalelsen kom.")
@click.option("--fil", metavar="FIL", help="Det tolken skriver, fra en fil (- for standard inn).")
@VEDLEGG
def uttalelse(okt: Okt, nr: str, mottatt: str | None, fil: str | None, vedlegg: tuple[str, ...]) -> None:
    """Registrer hva tolken svarer, også etter fristen."""
    sak = les_nr(nr)
    filer = les_vedlegg(vedlegg)
    with okt.kontekst(ROLLE) as k:
        dag = krev_dag(okt, mottatt, k.i_dag, "Når kom uttalelsen?", "--mottatt")
        tekst = krev_tekst(okt, fil, "Hva skriver tolken?", "--fil") if fil or not filer else None
        _, sent = steg.uttalelse(k, sak, dag, tekst, filer)
        b = bilde(k, sak)
    visning.kort(okt, b, f"Uttalelsen i {sak} er registrert." + (" Den kom etter fristen." if sent else ""))
