"""`imdi innspill be-om | ny | vurder | endre | avslutt`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.innspill.kommando import felles
from imdi_cli.tolk.innspill.steg import innhenting, vurdering
from imdi_cli.tolk.innspill.steg.bilde import ROLLER
from imdi_cli.tolk.innspill.typer import Foresporsel, Henvendelse, Svar, Utfall


@kommando(
    eksempler=[
        "imdi innspill be-om --tema 'tegnspråk i tolkeregisteret' --instans 'Norges Døveforbund' --frist 15.12.2026",
        "imdi innspill be-om --tema 'tegnspråk i tolkeregisteret' --instans 'OsloMet' --fil spørsmål.txt",
    ]
)
@med_felter(Foresporsel)
@click.option("--fil", metavar="FIL", help="Hva dere spurte om, fra en fil (- for standard inn).")
def be_om(okt: Okt, fil: str | None, **oppgitt: Any) -> None:
    """Registrer at en instans er bedt om innspill.

    Tildelingsbrevet ber IMDi «innhente og vurdere innspill fra de etablerte fagmiljøene» om oppføring av
    tegnspråktolker. Registrer hver instans som blir spurt, så teller rapporten hvem som svarte. imdi sender
    ikke forespørselen.
    """
    tekst = felles.les_fil(fil)
    with okt.kontekst(*ROLLER) as k:
        bilde = innhenting.be_om(k, Foresporsel(**samle(okt, Foresporsel, oppgitt, k.i_dag)), tekst)
    i = bilde.sak.innspill
    felles.vis(okt, bilde, f"{i.nr}: {i.instans} er bedt om innspill.")


@kommando(
    eksempler=[
        "imdi innspill ny N-2026-0001 --fil svar.txt --mottatt 1.12.2026",
        "imdi innspill ny --fil brev.txt --tema 'tegnspråk i tolkeregisteret' --instans 'Tolkeforbundet'",
    ]
)
@click.argument("nr", required=False)
@click.option("--fil", metavar="FIL", help="Teksten i innspillet, fra en fil (- for standard inn).")
@med_felter(Svar)
@med_felter(Henvendelse)
@click.option("--vedlegg", metavar="FIL", multiple=True, help="Legg ved en fil. Kan oppgis flere ganger.")
def ny(okt: Okt, nr: str | None, fil: str | None, vedlegg: tuple[str, ...], **oppgitt: Any) -> None:
    """Registrer et innspill som er kommet.

    Med NR er det svar på en forespørsel, eller en ny utgave av et svar. Uten NR kom det uoppfordret, og da må
    tema og instans oppgis.
    """
    hvem = [r.valg for r in felter(Henvendelse) if nr and oppgitt[r.navn]]
    if hvem:
        raise Bruksfeil(
            f"{' og '.join(hvem)} hører til et innspill uten nummer.",
            neste=f"Ta dem bort, eller rett forespørselen:  imdi innspill endre {nr}",
        )
    oppgitt["tekst"] = felles.les_fil(fil)
    filer = felles.les_vedlegg(vedlegg)
    with okt.kontekst(*ROLLER) as k:
        fra = None if nr else Henvendelse(**samle(okt, Henvendelse, oppgitt, k.i_dag))
        bilde = innhenting.ny(k, nr, Svar(**samle(okt, Svar, oppgitt, k.i_dag)), fra, vedlegg=filer)
    i = bilde.sak.innspill
    felles.vis(okt, bilde, f"{i.nr}: innspillet fra {i.instans} er registrert.")


@kommando(
    eksempler=[
        "imdi innspill vurder N-2026-0001 --utfall delvis --grunn-fil grunn.txt --endring 'Regel om kategori D'",
    ]
)
@click.argument("nr")
@click.option("--utfall", metavar="KODE", help=f"Hva vi gjør med det ({', '.join(u.value for u in Utfall)}).")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen. Den må være med.")
@click.option("--endring", metavar="TEKST", help="Hva innspillet førte til: en tekst eller et saksnummer.")
def vurder(okt: Okt, nr: str, utfall: str | None, grunn_fil: str | None, endring: str | None) -> None:
    """Vurder et innspill: om det tas til følge, og hvorfor.

    Vurder på nytt for å rette. Den siste vurderingen gjelder, og de før den blir stående.
    """
    if utfall is None:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        kode = dialog.velg("Hva gjør vi med innspillet?", [(u, u.tekst) for u in Utfall], opsjon="--utfall")
    else:
        kode = Utfall(les_kode(Utfall, utfall, "--utfall"))
    grunn = felles.krev_tekst(okt, grunn_fil, "Hva er begrunnelsen?", "--grunn-fil")
    with okt.kontekst(*ROLLER) as k:
        bilde = vurdering.vurder(k, nr, kode, grunn, endring)
    felles.vis(okt, bilde, f"{bilde.sak.innspill.nr}: {kode.tekst}.")
    if kode is not Utfall.IKKE and not endring:
        okt.flate.advarsel(
            "Det står ikke hva innspillet førte til. Vurder det på nytt med --endring når det er gjort."
        )


@kommando(eksempler=["imdi innspill endre N-2026-0001 --frist 22.12.2026"])
@click.argument("nr")
@med_felter(Foresporsel)
def endre(okt: Okt, nr: str, **oppgitt: Any) -> None:
    """Rett en forespørsel eller hvem et innspill er fra.

    Det som sto, beholdes. En ny svarfrist tar den gamles plass. Er teksten i et innspill feil, registrer den
    på nytt:  imdi innspill ny NR
    """
    with okt.kontekst(*ROLLER) as k:
        nye = {r.navn: les_verdi(r, oppgitt[r.navn], k.i_dag) for r in felter(Foresporsel)}
        bilde = innhenting.endre(k, nr, {n: v for n, v in nye.items() if v is not None})
    felles.vis(okt, bilde, f"{bilde.sak.innspill.nr} er rettet. Det som sto før, er beholdt.")


@kommando(eksempler=["imdi innspill avslutt N-2026-0001 --grunn-fil grunn.txt"])
@click.argument("nr")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor det ikke ventes svar.")
def avslutt(okt: Okt, nr: str, grunn_fil: str | None) -> None:
    """Avslutt en forespørsel som ingen svarte på."""
    grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor ventes det ikke svar?", "--grunn-fil")
    with okt.kontekst(*ROLLER) as k:
        bilde = innhenting.avslutt(k, nr, grunn)
    felles.vis(okt, bilde, f"{bilde.sak.innspill.nr} er avsluttet uten svar. Den telles som ubesvart.")
