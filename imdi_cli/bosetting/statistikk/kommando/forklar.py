"""`imdi statistikk forklar` and `imdi statistikk liste`."""

import click

from imdi_cli.bosetting.statistikk.steg import ROLLER
from imdi_cli.bosetting.statistikk.steg import maaned as steg
from imdi_cli.bosetting.statistikk.typer.maaned import REVISJON, TABELLER
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.dato import kort_dato, les_dato


@kommando(eksempler=["imdi statistikk forklar M11", "imdi statistikk forklar M16 --dato 31.12.2013"])
@click.argument("maal", metavar="MÅL")
@click.option("--dato", metavar="DATO", help="Reglene slik de var på denne datoen. I dag, om det ikke oppgis.")
def forklar(okt: Okt, maal: str, dato: str | None) -> None:
    """Forklar et mål: hvem som telles, hvordan, av hva, og etter hvilke regler."""
    with okt.kontekst(*ROLLER) as k:
        dag = les_dato(dato, i_dag=k.i_dag) if dato else k.i_dag
        f = steg.forklar(k, maal, dag)
    flate = okt.flate
    flate.resultat(
        {
            "id": f.id,
            "navn": f.navn,
            **{navn: tekst for navn, (_, tekst) in zip(steg.LEDD, f.ledd, strict=True)},
            "tabeller": list(f.tabeller),
            "dato": dag,
            "regler": [r._asdict() for r in f.regler],
        },
        [f"{f.id} {f.navn}", ""],
    )
    flate.fakta(f.ledd)
    if f.regler:
        flate.overskrift(f"Regler {kort_dato(dag)}")
        flate.tabell(
            [Kolonne("Regel"), Kolonne("Hva den sier"), Kolonne("Verdi"), Kolonne("Sikkerhet")],
            [(r.id, r.navn, r.verdi, r.sikkerhet) for r in f.regler],
        )


@kommando(eksempler=["imdi statistikk liste"])
def liste(okt: Okt) -> None:
    """List tabellene og målene.

    Tabellene vises med «imdi statistikk vis», målene forklares med «imdi statistikk forklar».
    """
    flate = okt.flate
    tabeller = [*TABELLER.items(), (REVISJON, "Hva som er endret siden måneden først var kjent")]
    maalene = steg.maalene()
    flate.resultat(
        {
            "tabeller": [{"id": id, "navn": navn} for id, navn in tabeller],
            "maal": [{"id": id, "navn": navn, "tabeller": list(t)} for id, navn, t in maalene],
        }
    )
    flate.overskrift("Tabeller")
    flate.tabell(["Tabell", "Hva den viser"], tabeller)
    flate.overskrift("Mål")
    flate.tabell(["Mål", "Hva det er", "Vises i"], [(id, navn, ", ".join(t)) for id, navn, t in maalene])
    flate.neste("imdi statistikk vis nøkkeltall --periode 2021-11 --internt")
