"""`imdi tolk endre`."""

from datetime import date
from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register.kommando import felles, soknadsbilde
from imdi_cli.tolk.register.steg import liv
from imdi_cli.tolk.register.steg import soknad as steg
from imdi_cli.tolk.register.steg.felles import les_nr
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.typer.soknad import PERSON, NySoknad, Svar

_UTELAT = ["sprak", "kanal", "mottatt", "tolk", "adressesperre"]
_SVAR = f"({', '.join(Svar)})"
_KVITTERING, _FORELOPIG = "saksbehandling.kvittering", "saksbehandling.forelopig-svar"


@kommando(
    eksempler=[
        "imdi tolk endre R-2026-0001 --myndig ja --opphold ja --dokumentasjon ja",
        "imdi tolk endre R-2026-0001 --underrettet 'i dag'",
        "imdi tolk endre 10482 --kapasitet deltid",
        "imdi tolk endre 10482 --adressesperre fortrolig",
    ]
)
@click.argument("nr", metavar="TOLK|SØKNAD")
@med_felter(NySoknad, utelat=_UTELAT)
@click.option("--adressesperre", metavar="KODE", help="(fortrolig, strengt fortrolig, ingen)")
@click.option("--myndig", metavar="SVAR", help=f"Er søkeren myndig? {_SVAR}")
@click.option("--opphold", metavar="SVAR", help=f"Har søkeren oppholdsrett som gir grunnlag for arbeid? {_SVAR}")
@click.option("--dokumentasjon", metavar="SVAR", help=f"Er kvalifikasjonene dokumentert? {_SVAR}")
@click.option("--språk", "sprak", metavar="SPRÅK", multiple=True, help="Søknaden gjelder også dette språket.")
@click.option("--fjern-språk", "fjern", metavar="SPRÅK", multiple=True, help="Søkeren trekker dette språket.")
@click.option("--tolk", type=int, metavar="TOLKENUMMER", help="Søkeren er denne tolken i registeret.")
@click.option("--ikke-tolk", type=int, metavar="TOLKENUMMER", help="Søkeren er en annen enn denne tolken.")
@click.option("--trukket", is_flag=True, help="Søkeren trekker hele søknaden.")
@click.option("--kvittert", metavar="DATO", help="Dagen kvitteringen ble sendt.")
@click.option("--foreløpig-svar", "forelopig", metavar="DATO", help="Dagen foreløpig svar ble sendt.")
@click.option("--mangler-fil", metavar="FIL", help="Hva som mangler, ett punkt på hver linje. Da lages mangelbrevet.")
@click.option("--frist", metavar="DATO", help="Siste dag søkeren kan sende det som mangler.")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
@click.option("--underrettet", metavar="DATO", help="Dagen underretningen om vedtaket kom fram.")
def endre(
    okt: Okt,
    nr: str,
    adressesperre: str | None,
    sprak: tuple[str, ...],
    fjern: tuple[str, ...],
    tolk: int | None,
    ikke_tolk: int | None,
    trukket: bool,
    kvittert: str | None,
    forelopig: str | None,
    mangler_fil: str | None,
    frist: str | None,
    malform: str | None,
    underrettet: str | None,
    **oppgitt: Any,
) -> None:
    """Rett eller legg til opplysninger om en tolk eller en søknad."""
    hvem = les_nr(nr)
    svar = {n: Svar(les_kode(Svar, v, f"--{n}")) for n in ("myndig", "opphold", "dokumentasjon") if (v := oppgitt[n])}
    uten_sperre = (adressesperre or "").strip().casefold() == "ingen"
    oppgitt["adressesperre"] = None if uten_sperre else adressesperre
    mangler = felles.les_fil(mangler_fil)
    if (mangler is None) != (frist is None):
        raise Bruksfeil("Et mangelbrev trenger både hva som mangler, og en frist.", neste="Oppgi begge.")
    with okt.kontekst(*ROLLER) as k:
        endringer = {
            r.navn: verdi
            for r in felter(NySoknad)
            if r.navn in PERSON and (verdi := les_verdi(r, oppgitt.get(r.navn), k.i_dag)) is not None
        }
        dag = felles.les_dag(underrettet, k.i_dag)
        if isinstance(hvem, int):
            if svar or sprak or fjern or tolk or ikke_tolk or trukket or kvittert or forelopig or mangler:
                raise Bruksfeil(
                    "Dette gjelder en søknad, ikke en oppføring.",
                    neste="Oppgi søknaden, R-2026-0001. Se søknadene:  imdi tolk liste --søknader",
                )
            rettet = liv.endre(k, hvem, endringer, uten_adressesperre=uten_sperre, underrettet=dag)
            okt.flate.resultat(
                {"tolkenummer": rettet.tolkenummer, "endret": sorted(endringer)},
                [f"Tolk {rettet.tolkenummer} er rettet. Det som sto før, er beholdt."],
            )
            okt.flate.neste(f"imdi tolk vis {hvem} --internt")
            return
        if uten_sperre:
            endringer["adressesperre"] = None
        sendt = {
            regel: dato
            for regel, tekst in ((_KVITTERING, kvittert), (_FORELOPIG, forelopig))
            if (dato := felles.les_dag(tekst, k.i_dag))
        }
        bilde = steg.endre(
            k,
            hvem,
            endringer,
            svar=svar,
            nye_sprak=sprak,
            fjern_sprak=fjern,
            trukket=trukket,
            underrettet=dag,
            sendt=sendt,
            mangler=_mangler(mangler, felles.les_dag(frist, k.i_dag), malform),
            tolk=tolk,
            ikke_tolk=ikke_tolk,
        )
    soknadsbilde.kort_vis(okt, bilde, f"{soknadsbilde.tittel(bilde.soknad)} er oppdatert.")
    if mangler:
        okt.flate.melding(f"Mangelbrevet er laget. Se det:  imdi brev liste {hvem}")


def _mangler(tekst: str | None, frist: date | None, malform: str | None) -> steg.Mangler | None:
    if tekst is None or frist is None:
        return None
    return steg.Mangler(tekst, frist, felles.les_malform(malform))
