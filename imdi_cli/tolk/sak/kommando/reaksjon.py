"""What is typed after `imdi reaksjon`. Lifting a reaction works out the register anew, so it is the case's room."""

from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato, vis_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.kommando import valg
from imdi_cli.tolk.sak.regler_ord import telling_fakta
from imdi_cli.tolk.sak.steg import oppheving as steg
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn


@kommando(eksempler=["imdi reaksjon liste", "imdi reaksjon liste --tolk 10482 --alle"])
@click.option("--tolk", type=int, metavar="TOLKENUMMER", help="Bare denne tolken.")
@click.option("--alle", is_flag=True, help="Ta med dem som er opphevet eller over.")
def liste(okt: Okt, tolk: int | None, alle: bool) -> None:
    """List advarsler, utestengelser og tilbakekall som gjelder."""
    with okt.kontekst(*steg.felles.LESEROLLER) as k:
        rader = steg.liste(k, tolk=tolk, alle=alle)
    okt.flate.tabell(
        [
            Kolonne("Nr", hoyre=True),
            Kolonne("Tolk", hoyre=True),
            *map(Kolonne, ("Navn", "Reaksjon", "Språk", "Besluttet", "Mottatt", "Til", "Opphevet", "Sak")),
        ],
        [
            (
                r.id,
                r.tolkenummer,
                linje.tolk,
                r.type.tekst,
                r.sprak,
                valg.kort(r.beslutningsdato),
                valg.kort(r.mottatt_av_tolk),
                valg.kort(r.periode_til),
                valg.kort(r.opphevet),
                r.sak,
            )
            for linje in rader
            for r in [linje.reaksjon]
        ],
        json_rader=[
            valg.reaksjon_json(linje.reaksjon) | {"navn": linje.tolk, "gjelder": linje.gjelder} for linje in rader
        ],
        tom="Ingen reaksjoner." if alle else "Ingen reaksjoner gjelder nå.",
    )
