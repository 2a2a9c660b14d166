"""`imdi varsel endre` and `imdi varsel identifiser`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.kjerne.navn import finn_ord
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.kommando.nummer import les_tolkenummer
from imdi_cli.tolk.varsel.steg import retting as steg
from imdi_cli.tolk.varsel.typer.koder import Brudd
from imdi_cli.tolk.varsel.typer.nytt import NyttVarsel

RETTES = [rad for rad in felter(NyttVarsel) if rad.navn != "tolk"]
# What need not be there can be taken away; breaches have an option of their own.
FJERNES = {r.valg[2:]: r.navn for r in RETTES if not r.paakrevd and r.navn not in ("brudd", "anonymitet")}


@kommando(
    eksempler=[
        "imdi varsel endre V-2026-0001 --brudd TP-BRUDD --oppdragsgiver 'Narvik tingrett'",
        "imdi varsel endre V-2026-0001 --mottatt 20.11.2026",
        "imdi varsel endre V-2026-0001 --fjern oppdragsgiver --fjern-brudd GT-ANDRE",
    ]
)
@click.argument("nr")
@click.option("--fil", metavar="FIL", help="Ny tekst i varselet. Den gamle beholdes blant rettelsene.")
@med_felter(NyttVarsel, utelat=["tolk"])
@click.option("--fjern-brudd", metavar="KODE", multiple=True, help="Ta bort et påstått brudd.")
@click.option("--fjern", metavar="FELT", multiple=True, help=f"Tøm et felt ({', '.join(FJERNES)}).")
@click.option(
    "--varsler-fil", metavar="FIL", help="Hvem som varsler: navn på første linje, så kontakt. Ligger for seg."
)
@click.option("--vedlegg", metavar="FIL", multiple=True, help="Legg ved en fil. Kan oppgis flere ganger.")
def endre(
    okt: Okt,
    nr: str,
    fil: str | None,
    fjern_brudd: tuple[str, ...],
    fjern: tuple[str, ...],
    varsler_fil: str | None,
    vedlegg: tuple[str, ...],
    **oppgitt: Any,
) -> None:
    """Rett eller legg til opplysninger i et varsel."""
    oppgitt["beskrivelse"] = felles.les_fil(fil)
    identitet = felles.les_identitet(varsler_fil)
    filer = felles.les_vedlegg(vedlegg)
    with okt.kontekst(felles.ROLLE) as k:
        nye = {rad.navn: les_verdi(rad, oppgitt[rad.navn], k.i_dag) for rad in RETTES}
        nye = {navn: verdi for navn, verdi in nye.items() if verdi not in (None, ())}
        for navn in map(_felt_som_fjernes, fjern):
            if navn in nye:
                raise Bruksfeil("Du har bedt om både å rette og å fjerne det samme.", neste="Velg en av delene.")
            nye[navn] = None
        bort = [Brudd(les_kode(Brudd, kode, "--fjern-brudd")) for kode in fjern_brudd]
        bilde = steg.endre(k, felles.les_nr(nr), nye, fjern_brudd=bort, identitet=identitet, vedlegg=filer)
    felles.kort(okt, bilde, f"{bilde.varsel.nr} er rettet. Det som sto før, er beholdt.")


@kommando(
    eksempler=[
        "imdi varsel identifiser V-2026-0001 --tolk 10482",
        "imdi varsel identifiser V-2026-0001 --ikke-i-registeret",
    ]
)
@click.argument("nr")
@click.option("--tolk", metavar="TOLKENUMMER", help="Tolkens nummer i registeret.")
@click.option(
    "--ikke-i-registeret", is_flag=True, help="Du vet hvem det er, og at tolken verken er der eller statsautorisert."
)
@click.option("--uavklart", is_flag=True, help="Ta bort en kobling som var feil.")
def identifiser(okt: Okt, nr: str, tolk: str | None, ikke_i_registeret: bool, uavklart: bool) -> None:
    """Knytt varselet til en tolk i registeret."""
    if (tolk is not None) + ikke_i_registeret + uavklart != 1:
        raise Bruksfeil(
            "Oppgi hvem varselet gjelder, på én måte.",
            neste=f"imdi varsel identifiser {nr} --tolk TOLKENUMMER, eller --ikke-i-registeret, eller --uavklart.",
        )
    nummer = None if tolk is None else les_tolkenummer(tolk)
    with okt.kontekst(felles.ROLLE) as k:
        bilde = steg.identifiser(k, felles.les_nr(nr), nummer, ikke_i_registeret=ikke_i_registeret)
    hvem = f"gjelder tolk {nummer}" if nummer is not None else "er ikke lenger koblet til en tolk i registeret"
    if ikke_i_registeret:
        hvem = "gjelder en tolk som ikke står i registeret"
    felles.kort(okt, bilde, f"{bilde.varsel.nr} {hvem}.")


def _felt_som_fjernes(tekst: str) -> str:
    funnet = finn_ord(tekst.strip().removeprefix("--"), list(FJERNES))
    if funnet is None:
        raise Bruksfeil(
            f"«{tekst}» er ikke et felt som kan fjernes.", neste=f"Velg blant disse: {', '.join(FJERNES)}."
        )
    return FJERNES[funnet]
