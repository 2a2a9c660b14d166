"""`imdi varsel endre` and `imdi varsel identifiser`."""

from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando, med_felter
from imdi_cli.kjerne.felt import felter, les_kode, les_verdi
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import registrering as steg
from imdi_cli.tolk.varsel.typer import Anonymitet, Brudd, NyttVarsel


@kommando(
    eksempler=[
        "imdi varsel endre V-2026-0001 --brudd TP-BRUDD --oppdragsgiver 'Narvik tingrett'",
        "imdi varsel endre V-2026-0001 --mottatt 20.11.2026",
    ]
)
@click.argument("nr")
@click.option("--fil", metavar="FIL", help="Ny tekst i varselet. Den gamle beholdes blant rettelsene.")
@med_felter(NyttVarsel, utelat=["tolk"])
@click.option("--fjern-brudd", metavar="KODE", multiple=True, help="Ta bort et påstått brudd.")
@click.option("--anonymitet", metavar="KODE", help=f"({', '.join(a.value for a in Anonymitet)})")
@click.option(
    "--varsler-fil", metavar="FIL", help="Hvem som varsler: navn på første linje, så kontakt. Ligger for seg."
)
@click.option("--vedlegg", metavar="FIL", multiple=True, help="Legg ved en fil. Kan oppgis flere ganger.")
def endre(
    okt: Okt,
    nr: str,
    fil: str | None,
    fjern_brudd: tuple[str, ...],
    anonymitet: str | None,
    varsler_fil: str | None,
    vedlegg: tuple[str, ...],
    **oppgitt: Any,
) -> None:
    """Rett eller legg til opplysninger i et varsel."""
    oppgitt["beskrivelse"] = felles.les_fil(fil)
    identitet = felles.les_identitet(varsler_fil)
    filer = felles.les_vedlegg(vedlegg)
    with okt.kontekst(felles.ROLLE) as k:
        nye = {r.navn: les_verdi(r, oppgitt.get(r.navn), k.i_dag) for r in felter(NyttVarsel) if r.navn != "tolk"}
        nye = {navn: verdi for navn, verdi in nye.items() if verdi not in (None, ())}
        if anonymitet:
            nye["anonymitet"] = les_kode(Anonymitet, anonymitet, "--anonymitet")
        bort = [Brudd(les_kode(Brudd, kode, "--fjern-brudd")) for kode in fjern_brudd]
        bilde = steg.endre(k, felles.les_nr(nr), nye, fjern_brudd=bort, identitet=identitet, vedlegg=filer)
    felles.kort(okt, bilde, f"{bilde.varsel.nr} er rettet. Det som sto før, er beholdt.")


@kommando(eksempler=["imdi varsel identifiser V-2026-0001 --tolk 10482"])
@click.argument("nr")
@click.option("--tolk", type=int, required=True, metavar="TOLKENUMMER", help="Tolkens nummer i registeret.")
def identifiser(okt: Okt, nr: str, tolk: int) -> None:
    """Knytt varselet til en tolk i registeret."""
    with okt.kontekst(felles.ROLLE) as k:
        bilde = steg.identifiser(k, felles.les_nr(nr), tolk)
    felles.kort(okt, bilde, f"{bilde.varsel.nr} gjelder tolk {tolk}.")
