"""`imdi sak ny | koble`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.kommando import visning
from imdi_cli.tolk.sak.kommando.inndata import VARSEL
from imdi_cli.tolk.sak.steg import opprettelse as steg
from imdi_cli.tolk.sak.steg.bilde import bilde
from imdi_cli.tolk.sak.steg.felles import ROLLE, les_nr, les_varsel
from imdi_cli.tolk.varsel.typer.koder import Brudd

_BRUDD = click.option("--brudd", metavar="KODE", multiple=True, help="Et påstått brudd. Kan oppgis flere ganger.")


@kommando(
    eksempler=[
        "imdi sak ny --varsel V-2026-0001",
        "imdi sak ny --varsel V-2026-0001 --varsel V-2026-0004",
        "imdi sak ny --tolk 10482 --brudd GT-PARTISK",
    ]
)
@VARSEL
@click.option(
    "--tolk", metavar="TOLKENUMMER", type=click.IntRange(1, 10**18), help="Tolken, når IMDi tar saken opp selv."
)
@_BRUDD
@click.option("--andre-forhold", is_flag=True, help="Det er en åpen sak om tolken, men den gjelder noe annet.")
def ny(okt: Okt, varsel: tuple[str, ...], tolk: int | None, brudd: tuple[str, ...], andre_forhold: bool) -> None:
    """Opprett en sak om én tolk, av ett eller flere varsler.

    Påståtte brudd i varslene blir med i saken.
    """
    with okt.kontekst(ROLLE) as k:
        s = steg.ny(
            k, list(map(les_varsel, varsel)), tolk, brudd=list(map(_brudd, brudd)), andre_forhold=andre_forhold
        )
        b = bilde(k, les_nr(s.sak.nr))
    visning.kort(okt, b, f"{s.sak.nr} er opprettet.")


@kommando(
    eksempler=[
        "imdi sak koble S-2026-0001 --varsel V-2026-0004",
        "imdi sak koble S-2026-0001 --brudd TP-BRUDD",
        "imdi sak koble S-2026-0001 --fjern-varsel V-2026-0004",
    ]
)
@click.argument("nr", metavar="SAK")
@VARSEL
@_BRUDD
@click.option("--fjern-varsel", metavar="V-…", multiple=True, help="Ta et varsel ut av saken.")
@click.option("--fjern-brudd", metavar="KODE", multiple=True, help="Ta bort et påstått brudd.")
def koble(
    okt: Okt,
    nr: str,
    varsel: tuple[str, ...],
    brudd: tuple[str, ...],
    fjern_varsel: tuple[str, ...],
    fjern_brudd: tuple[str, ...],
) -> None:
    """Koble varsler og påståtte brudd til en sak som ikke er ferdig utredet.

    Det som er nytt, må forelegges tolken.
    """
    sak = les_nr(nr)
    with okt.kontekst(ROLLE) as k:
        steg.koble(
            k,
            sak,
            list(map(les_varsel, varsel)),
            brudd=list(map(_brudd, brudd)),
            fjern_varsler=list(map(les_varsel, fjern_varsel)),
            fjern_brudd=list(map(_brudd, fjern_brudd)),
        )
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er oppdatert.")


def _brudd(tekst: str) -> Brudd:
    return Brudd(les_kode(Brudd, tekst, "--brudd"))
