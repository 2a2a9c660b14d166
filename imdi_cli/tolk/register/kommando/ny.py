"""`imdi tolk ny`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.tolk.register.kommando import felles, soknadsbilde
from imdi_cli.tolk.register.steg import oppslag
from imdi_cli.tolk.register.steg import soknad as steg
from imdi_cli.tolk.register.typer.soknad import NySoknad


@kommando(
    eksempler=[
        "imdi tolk ny",
        "imdi tolk ny --fornavn Amina --etternavn Yusuf --språk somali --kanal digitalt --mottatt 'i dag'",
        "imdi tolk ny --tolk 10482 --språk arabisk --kanal papirpost --mottatt 'i går'",
    ]
)
@med_felter(NySoknad, utelat=["sprak"])
@click.option(
    "--språk", "sprak", metavar="SPRÅK", multiple=True, help="Språket det søkes om. Kan oppgis flere ganger."
)
@click.option(
    "--fødselsnummer-fil",
    "fnr_fil",
    metavar="FIL",
    help="Fødselsnummer eller D-nummer, fra en fil (- for standard inn). Vises aldri.",
)
def ny(okt: Okt, sprak: tuple[str, ...], fnr_fil: str | None, **oppgitt: Any) -> None:
    """Registrer en søknad om oppføring i Nasjonalt tolkeregister."""
    nummer = felles.les_fil(fnr_fil)
    oppgitt["sprak"] = ";".join(sprak) or None
    with okt.kontekst(*oppslag.ROLLER) as k:
        if oppgitt["tolk"] and str(oppgitt["tolk"]).isdigit():
            _fra_registeret(oppslag.finn(k, int(oppgitt["tolk"])), oppgitt)
        bilde = steg.registrer(k, NySoknad(**samle(okt, NySoknad, oppgitt, k.i_dag)), nummer)
    soknadsbilde.kort_vis(okt, bilde, f"{soknadsbilde.tittel(bilde.soknad)} er registrert.")


def _fra_registeret(tolk: Any, oppgitt: dict[str, Any]) -> None:
    """Take from the register who the applicant is, where nothing else was typed."""
    for felt in ("fornavn", "mellomnavn", "etternavn"):
        if tolk is not None and not oppgitt[felt]:
            oppgitt[felt] = getattr(tolk, felt)
