"""`imdi utvalg råd | protokoll`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.typer.koder import Alvor, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.raad import NyttRaad
from imdi_cli.tolk.utvalg.kommando import felles
from imdi_cli.tolk.utvalg.steg import protokoll as minutter
from imdi_cli.tolk.utvalg.steg import raad as steg
from imdi_cli.tolk.utvalg.steg.felles import LESEROLLER, ROLLER, les_nr, les_sak
from imdi_cli.tolk.utvalg.typer.nytt import Avstemning
from imdi_cli.tolk.varsel.typer.koder import Brudd


@kommando(
    eksempler=[
        "imdi utvalg råd U-2026-0001 --sak S-2026-0001 --brudd 'GT-KOMP=brudd' --alvor vesentlig "
        "--anbefalt utestenging --fil råd.txt",
        "imdi utvalg råd U-2026-0001 --sak S-2026-0001 --brudd 'GT-KOMP=ikke brudd' --anbefalt ikke-brudd "
        "--fil råd.txt --stemme 3=advarsel --dissens-fil dissens.txt",
    ]
)
@click.argument("nr", metavar="MØTE")
@click.option("--sak", metavar="SAKSNUMMER", required=True, help="Saken det gis råd i.")
@click.option(
    "--brudd",
    metavar="KODE=KODE",
    multiple=True,
    help=f"Hva utvalget mener om et påstått brudd ({', '.join(v.value for v in Vurdering)}). Oppgis for hvert.",
)
@click.option("--alvor", metavar="KODE", help="vesentlig eller ikke vesentlig, når det er brudd.")
@click.option(
    "--anbefalt", metavar="KODE", help=f"Reaksjonen utvalget anbefaler ({', '.join(u.value for u in Utfall)})."
)
@click.option("--fil", metavar="FIL", help="Rådet, fra en fil (- for standard inn).")
@click.option("--deltok", metavar="ID", type=int, multiple=True, help="Hvem som deltok. Alle som kan, ellers.")
@click.option(
    "--stemme", metavar="ID=KODE", multiple=True, help="En som stemte for en annen reaksjon enn den anbefalte."
)
@click.option("--dissens", metavar="ID", type=int, multiple=True, help="En som er uenig i noe annet enn reaksjonen.")
@click.option("--dissens-fil", metavar="FIL", help="Hva de uenige mener, fra en fil.")
@click.option("--leder-avgjør", "leder", is_flag=True, help="Stemmene var like, og møtelederens syn avgjorde.")
def raad(
    okt: Okt,
    nr: str,
    sak: str,
    brudd: tuple[str, ...],
    alvor: str | None,
    anbefalt: str | None,
    fil: str | None,
    deltok: tuple[int, ...],
    stemme: tuple[str, ...],
    dissens: tuple[int, ...],
    dissens_fil: str | None,
    leder: bool,
) -> None:
    """Før utvalgets råd i en sak: hvert brudd, alvoret, reaksjonen og stemmene."""
    nummer, saken = les_nr(nr), les_sak(sak)
    per_brudd = [_brudd(b) for b in brudd]
    if len({kode for kode, _ in per_brudd}) < len(per_brudd):
        raise Bruksfeil("Samme brudd er oppgitt to ganger (--brudd).", neste="Oppgi hvert brudd én gang.")
    utfall = felles.krev_kode(okt, Utfall, anbefalt, "--anbefalt", "Hvilken reaksjon anbefaler utvalget?")
    tekst = felles.krev_tekst(okt, fil, "Hva er rådet?", "--fil")
    a = Avstemning(
        NyttRaad(
            str(nummer),
            tuple(per_brudd),
            Alvor(les_kode(Alvor, alvor, "--alvor")) if alvor else None,
            utfall,
            felles.les_fil(dissens_fil),
            tekst,
        ),
        deltok,
        tuple(_stemme(s) for s in stemme),
        dissens,
        leder,
    )
    with okt.kontekst(*ROLLER) as k:
        g = steg.gi(k, nummer, saken, a)
    felles.vis_mote(okt, g.bilde, f"Utvalget har gitt råd i {saken}: {utfall.tekst}.", merknader=list(g.merknader))
    for merknad in g.merknader:
        okt.flate.advarsel(merknad)


@kommando(
    eksempler=[
        "imdi utvalg protokoll U-2026-0001",
        "imdi utvalg protokoll U-2026-0001 --ut protokoll.docx",
        "imdi utvalg protokoll U-2026-0001 --signer",
        "imdi utvalg protokoll U-2026-0001 --tillegg-fil tillegg.txt",
    ]
)
@click.argument("nr", metavar="MØTE")
@click.option("--signer", is_flag=True, help="Signer protokollen. Den som leder møtet, gjør det.")
@click.option("--tillegg-fil", metavar="FIL", help="Rett en signert protokoll med et tillegg, fra en fil.")
@click.option("--ut", metavar="FIL", help="Skriv protokollen til en fil: .docx eller .txt.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
@felles.med_malform
def protokoll(
    okt: Okt, nr: str, signer: bool, tillegg_fil: str | None, ut: str | None, overskriv: bool, malform: str | None
) -> None:
    """Vis, signer eller legg til i protokollen fra et møte.

    Den bygger på det som er ført. Etter at den er signert, endres ingenting i den.
    """
    if signer and tillegg_fil:
        raise Bruksfeil("Oppgi bare ett av --signer og --tillegg-fil.")
    slag = ut.rpartition(".")[2].lower() if ut else ""
    if ut and slag not in ("docx", "txt"):
        raise Bruksfeil(f"Kan ikke skrive protokollen til «{ut}».", neste="La navnet slutte på .docx eller .txt.")
    nummer, valgt = les_nr(nr), felles.les_malform(malform)
    tillegg = felles.krev_tekst(okt, tillegg_fil, "Hva skal legges til?", "--tillegg-fil") if tillegg_fil else None
    with okt.kontekst(*LESEROLLER) as k:
        if signer:
            p = minutter.signer(k, nummer, malform=valgt)
        elif tillegg:
            p = minutter.legg_til(k, nummer, tillegg)
        else:
            p = minutter.vis(k, nummer, malform=valgt)
    tekst = minutter.tekst(p)
    sti = _skriv(ut, minutter.som_docx(p) if slag == "docx" else tekst.encode(), overskriv) if ut else None
    okt.flate.resultat(
        {
            "nr": p.mote.nr,
            "signert": p.mote.signert,
            "brev": p.mote.protokoll,
            "tekst": tekst,
            "tillegg": [t._asdict() for t in p.tillegg],
            "fil": sti,
            "antatt": list(p.antatt),
        }
    )
    if sti:
        okt.flate.setning(f"Protokollen ligger i {sti}")
    else:
        okt.flate.avsnitt(tekst)
    if p.mote.signert is None:
        okt.flate.melding("Dette er et utkast. Det følger det som er ført, til møtelederen signerer.")
    if p.antatt:
        okt.flate.advarsel(f"Protokollen bygger på regler som ikke er avklart: {', '.join(p.antatt)}.")
    signert = f"imdi brev sendt {p.mote.protokoll}"
    okt.flate.neste(signert if p.mote.signert else f"imdi utvalg protokoll {p.mote.nr} --signer")


def _brudd(tekst: str) -> tuple[Brudd, Vurdering]:
    kode, vurdering = felles.les_par(tekst, "--brudd", "GT-KOMP=brudd")
    return Brudd(les_kode(Brudd, kode, "--brudd")), Vurdering(les_kode(Vurdering, vurdering, "--brudd"))


def _stemme(tekst: str) -> tuple[int, Utfall]:
    medlem, utfall = felles.les_par(tekst, "--stemme", "3=advarsel")
    return felles.les_id(medlem, "--stemme"), Utfall(les_kode(Utfall, utfall, "--stemme"))


def _skriv(ut: str, data: bytes, overskriv: bool) -> str:
    from imdi_cli.filer.skriv.atomisk import skriv_fil

    return str(skriv_fil(ut, data, overskriv=overskriv))
