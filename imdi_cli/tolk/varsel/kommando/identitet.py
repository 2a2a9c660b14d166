"""`imdi varsel identitet`: who reported, shown with a reason and logged."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import identitet as steg


@kommando(eksempler=["imdi varsel identitet V-2026-0001 --grunn-fil grunn.txt"])
@click.argument("nr")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor du må se navnet. Lagres sammen med hvem du er og når.")
def identitet(okt: Okt, nr: str, grunn_fil: str | None) -> None:
    """Vis hvem som varslet, med en grunn som logges."""
    nummer = felles.les_nr(nr)
    grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor må du se hvem som varslet?", "--grunn-fil")
    with okt.kontekst() as k:
        hvem = steg.vis(k, nummer, grunn)
    siste, tidligere = hvem[-1], hvem[:-1]
    okt.flate.resultat(
        {
            "nr": str(nummer),
            "navn": siste.navn,
            "kontakt": siste.kontakt,
            "tidligere": [{"navn": i.navn, "kontakt": i.kontakt} for i in tidligere],
        },
        [f"{nummer}: hvem som varslet. At du har sett det, og grunnen, er logget.", ""],
    )
    okt.flate.fakta(
        [
            ("Navn", siste.navn),
            ("Kontakt", siste.kontakt.splitlines() or "ikke oppgitt"),
            *((f"Tidligere ({nr_})", f"{i.navn}, {i.kontakt}") for nr_, i in enumerate(tidligere, 1)),
        ]
    )
    okt.flate.neste(f"imdi varsel vis {nummer}")
