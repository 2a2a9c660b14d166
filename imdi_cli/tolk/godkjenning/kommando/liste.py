"""`imdi godkjenning liste`."""

from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.godkjenning.steg import oppslag
from imdi_cli.tolk.godkjenning.typer.koder import Spor, Status

KOLONNER = (
    Kolonne("Sak"),
    Kolonne("Søker"),
    Kolonne("Fra"),
    Kolonne("Språk"),
    Kolonne("Status"),
    Kolonne("Neste frist"),
    Kolonne("Saksbehandler"),
)


@kommando(
    eksempler=[
        "imdi godkjenning liste --mine",
        "imdi godkjenning liste --status komplett",
        "imdi godkjenning liste --spor etablering-tredjeland --json",
    ]
)
@click.option("--mine", is_flag=True, help="Bare dem du har.")
@click.option("--status", metavar="STATUS", help=f"Bare disse ({', '.join(s.value for s in Status)}).")
@click.option("--spor", metavar="KODE", help=f"Bare dette sporet ({', '.join(s.value for s in Spor)}).")
@click.option("--alle", is_flag=True, help="Ta med dem som er avsluttet.")
def liste(okt: Okt, mine: bool, status: str | None, spor: str | None, alle: bool) -> None:
    """List søknadene om godkjenning, den nærmeste fristen først."""
    statuskode = les_kode(Status, status, "--status").value if status else None
    sporkode = les_kode(Spor, spor, "--spor").value if spor else None
    with okt.kontekst() as k:
        meg = k.bruker.login if mine else None
        rader = oppslag.liste(k, alle=alle, status=statuskode, spor=sporkode, saksbehandler=meg)
    okt.flate.tabell(
        KOLONNER,
        [
            (
                r.nr,
                r.navn,
                r.utdanningsstat,
                r.sprak,
                f"{r.status.tekst}, på vent til {_dag(r.vent_til)}" if r.vent_til else r.status.tekst,
                _dag(r.neste_frist) if r.neste_frist else "",
                r.saksbehandler,
            )
            for r in rader
        ],
        json_rader=(r._asdict() for r in rader),
        tom="Ingen søknader.",
    )


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))
