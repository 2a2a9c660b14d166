"""`imdi sak liste`."""

from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.steg import oppslag
from imdi_cli.tolk.sak.typer.koder import Sakstatus

KOLONNER = (
    Kolonne("Nr"),
    Kolonne("Åpnet"),
    Kolonne("Tolk"),
    Kolonne("Status"),
    Kolonne("Varsler", hoyre=True),
    Kolonne("Neste frist"),
    Kolonne("Saksbehandler"),
)


@kommando(eksempler=["imdi sak liste", "imdi sak liste --mine", "imdi sak liste --status 'råd avgitt' --json"])
@click.option("--mine", is_flag=True, help="Bare dem du har.")
@click.option("--status", metavar="STATUS", help=f"Bare disse ({', '.join(s.value for s in Sakstatus)}).")
@click.option("--tolk", metavar="TOLKENUMMER", type=click.IntRange(1, 10**18), help="Bare saker om denne tolken.")
@click.option("--alle", is_flag=True, help="Ta med dem som er avsluttet.")
def liste(okt: Okt, mine: bool, status: str | None, tolk: int | None, alle: bool) -> None:
    """List sakene om tolker, de nyeste først."""
    kode = les_kode(Sakstatus, status, "--status").value if status else None
    with okt.kontekst() as k:
        rader = oppslag.liste(k, alle=alle, status=kode, tolk=tolk, saksbehandler=k.bruker.login if mine else None)
    okt.flate.tabell(
        KOLONNER,
        [
            (
                r.nr,
                _dag(r.apnet),
                f"{r.tolkenummer} {r.tolk}",
                f"{r.status.value}, på vent til {_dag(r.vent_til)}" if r.vent_til else r.status.value,
                r.varsler,
                _dag(r.neste_frist) if r.neste_frist else "",
                r.saksbehandler,
            )
            for r in rader
        ],
        json_rader=(r._asdict() for r in rader),
        tom="Ingen saker.",
    )


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))
