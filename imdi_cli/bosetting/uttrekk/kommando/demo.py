"""`imdi bosetting demo`."""

from pathlib import Path

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import i_skallet
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato


@kommando(
    eksempler=[
        "imdi bosetting demo --personer 30000 --frø 7 --ut demo",
        "imdi bosetting demo --fasit 2024 --ut demo2024",
        "imdi bosetting demo --personer 500 --feil 18,31 --ut feil.csv",
    ]
)
@click.option("--personer", type=click.IntRange(1, 5_000_000), metavar="N", help="Hvor mange personer.")
@click.option("--frø", "fro", type=int, default=7, metavar="TALL", help="Samme frø gir samme filer.")
@click.option("--fasit", type=int, metavar="ÅR", help="Nøyaktig de bosatte i 2022, 2024 eller 2025, fylke for fylke.")
@click.option("--feil", metavar="REGLER", help="Bland inn feil som disse reglene finner: 18,31.")
@click.option("--uttrekk-dato", metavar="DATO", help="Dagen uttrekket er tatt. Ellers i dag.")
@click.option(
    "--ut", metavar="MAPPE|FIL", required=True, help="Mappen filene skal ligge i, eller navnet på personfilen."
)
@click.option("--overskriv", is_flag=True, help="Erstatt filene om de finnes.")
def demo(
    okt: Okt,
    personer: int | None,
    fro: int,
    fasit: int | None,
    feil: str | None,
    uttrekk_dato: str | None,
    ut: str,
    overskriv: bool,
) -> None:
    """Lag et oppdiktet uttrekk, til øvelse, prøve og måling.

    Ingen av personene finnes. De er fordelt som de publiserte tallene over år og fylker; resten er antatt, og det
    står hva. Med --fasit blir det nøyaktig så mange bosatte i hvert fylke som det var.
    """
    from imdi_cli.bosetting.uttrekk.steg import demo as steg

    numre = [d.strip() for d in (feil or "").split(",") if d.strip()]
    if not all(d.isascii() and d.isdigit() for d in numre):
        raise Bruksfeil(f"«{feil}» er ikke numre på regler (--feil).", neste="Skriv dem slik: --feil 18,31")
    i_dag = okt.naa.date()
    dag = les_dato(uttrekk_dato, i_dag=i_dag) if uttrekk_dato else i_dag
    with okt.flate.fremdrift("Lager personene"):
        d = steg.lag(fro, personer, fasit, [int(n) for n in numre], dag)
    sti = Path(ut)
    if sti.suffix.lower() != ".csv":
        sti.mkdir(parents=True, exist_ok=True)
        sti = sti / "personer.csv"
    skrevet = skriv_fil(sti, d.personer, overskriv=overskriv)
    kommuner = skriv_fil(sti.with_name(f"{sti.stem}-kommuner.csv"), d.kommuner, overskriv=overskriv)
    okt.flate.resultat(
        {
            "personer": str(skrevet),
            "kommuner": str(kommuner),
            "antall": d.antall,
            "dato": d.dato.isoformat(),
            "antakelser": list(d.antakelser),
        },
        [f"{d.antall} oppdiktede personer er skrevet.", ""],
    )
    okt.flate.fakta(
        [("Personer", skrevet), ("Kommuner", kommuner), ("Tatt", kort_dato(d.dato)), ("Antatt", list(d.antakelser))]
    )
    okt.flate.neste(
        f"imdi bosetting importer {i_skallet(sti)} --uttrekk-dato {d.dato} --kommuner "
        f"{i_skallet(kommuner.relative_to(skrevet.parent) if sti.parent == Path() else sti.with_name(kommuner.name))}"
    )
