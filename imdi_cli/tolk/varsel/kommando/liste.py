"""`imdi varsel liste`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.varsel.kommando.nummer import les_tolkenummer
from imdi_cli.tolk.varsel.steg import oppslag
from imdi_cli.tolk.varsel.typer.koder import Virkeomrade
from imdi_cli.tolk.varsel.typer.rader import Linje

KOLONNER = (
    Kolonne("Nr"),
    Kolonne("Mottatt"),
    Kolonne("Kanal"),
    Kolonne("Tolkenummer"),
    Kolonne("Tolk"),
    Kolonne("Virkeområde"),
    Kolonne("Status"),
    Kolonne("Saksbehandler"),
    Kolonne("Sak"),
)


@kommando(eksempler=["imdi varsel liste", "imdi varsel liste --mine", "imdi varsel liste --tolk 10482 --json"])
@click.option("--tolk", metavar="TOLKENUMMER", help="Bare varsler om denne tolken.")
@click.option(
    "--virkeområde", "virkeomrade", metavar="KODE", help=f"Bare disse ({', '.join(v.value for v in Virkeomrade)})."
)
@click.option("--mine", is_flag=True, help="Bare dem du er saksbehandler for.")
def liste(okt: Okt, tolk: str | None, virkeomrade: str | None, mine: bool) -> None:
    """List varslene."""
    kode = les_kode(Virkeomrade, virkeomrade, "--virkeområde").value if virkeomrade else None
    nummer = None if tolk is None else les_tolkenummer(tolk)
    with okt.kontekst() as k:
        rader = oppslag.liste(k, tolk=nummer, virkeomrade=kode, saksbehandler=k.bruker.login if mine else None)
    okt.flate.tabell(
        KOLONNER,
        [(f"V-{aar}-{lopenr:04d}", *resten) for aar, lopenr, *resten in rader],
        json_rader=map(_som_json, rader),
        tom="Ingen varsler.",
    )


def _som_json(rad: Linje) -> dict[str, object]:
    aar, lopenr, *_ = rad
    felt = {n: v for n, v in rad._asdict().items() if n not in ("aar", "lopenr")}
    return {
        "nr": f"V-{aar}-{lopenr:04d}",
        **felt,
        "tolkenummer": int(rad.tolkenummer) if rad.tolkenummer else None,
    }
