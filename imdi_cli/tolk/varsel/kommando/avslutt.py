"""`imdi varsel avslutt`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import avslutning as steg
from imdi_cli.tolk.varsel.typer.koder import Rettorgan


@kommando(
    eksempler=[
        "imdi varsel avslutt V-2026-0001 --rett-organ oppdragsgiver --grunn-fil grunn.txt",
        "imdi varsel avslutt V-2026-0001 --rett-organ tilsyn --rett-organ ldo --grunn-fil grunn.txt",
        "imdi varsel avslutt V-2026-0001 --godkjenn",
        "imdi varsel avslutt V-2026-0001 --send-tilbake --grunn-fil grunn.txt",
    ]
)
@click.argument("nr")
@click.option("--rett-organ", metavar="KODE", multiple=True, help=f"Hvem som kan hjelpe ({', '.join(Rettorgan)}).")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor det avsluttes, eller sendes tilbake.")
@click.option("--spurt", metavar="DATO", help="Dagen avsenderen ble spurt om hvilken tolk det gjelder.")
@click.option("--godkjenn", is_flag=True, help="Godkjenn det en annen har bedt om. Da lages brevet.")
@click.option("--send-tilbake", is_flag=True, help="Send det tilbake til den som ba om det.")
@click.option("--målform", "malform", metavar="KODE", default="bokmål", help="bokmål eller nynorsk i brevet.")
def avslutt(
    okt: Okt,
    nr: str,
    rett_organ: tuple[str, ...],
    grunn_fil: str | None,
    spurt: str | None,
    godkjenn: bool,
    send_tilbake: bool,
    malform: str,
) -> None:
    """Avslutt et varsel som IMDi ikke skal vurdere.

    Bare et varsel utenfor virkeområdet, eller om en tolk som ikke lar seg finne. Du ber om det, og en annen
    godkjenner. Avsenderen får veiledning om hvem som kan hjelpe (forvaltningsloven § 11).
    """
    nummer = felles.les_nr(nr)
    if godkjenn and send_tilbake:
        raise Bruksfeil("Du kan ikke både godkjenne og sende tilbake.", neste="Velg en av delene.")
    if godkjenn:
        with okt.kontekst(*steg.GODKJENNERE) as k:
            b = steg.godkjenn(k, nummer, malform=Malform(les_kode(Malform, malform, "--målform")))
        brev = b.avslutninger[-1].brev
        felles.kort(okt, b, f"{nummer} er avsluttet.")
        if brev is not None:
            okt.flate.setning(f"Brevet til avsenderen er laget og lagt på varselet: imdi brev vis {brev}")
        return
    if send_tilbake:
        grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor sendes det tilbake?", "--grunn-fil")
        with okt.kontekst(*steg.GODKJENNERE) as k:
            b = steg.send_tilbake(k, nummer, grunn)
        felles.kort(okt, b, f"{nummer} er sendt tilbake til {b.avslutninger[-1].bedt_av}.")
        return
    organ = [Rettorgan(les_kode(Rettorgan, o, "--rett-organ")) for o in rett_organ]
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not organ and dialog.mulig:
        organ = dialog.velg_flere(
            "Hvem kan hjelpe avsenderen?", [(o, o.tekst) for o in Rettorgan], opsjon="--rett-organ", minst=1
        )
    grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor skal varselet ikke vurderes?", "--grunn-fil")
    with okt.kontekst(felles.ROLLE) as k:
        b = steg.be_om(k, nummer, organ, grunn, spurt=felles.les_dag(spurt, k.i_dag) if spurt else None)
    felles.kort(okt, b, f"Du har bedt om at {nummer} avsluttes. En annen må godkjenne.")
