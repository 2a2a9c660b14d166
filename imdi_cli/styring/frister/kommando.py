"""What is typed after `imdi frister`."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.oppsett import LUFT, brekk
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.dato import dager_igjen, les_dato, vis_dato
from imdi_cli.styring.frister import steg
from imdi_cli.styring.frister.typer import Fristrad

BOLKER = ("Over fristen", "I dag og denne uken", "Senere")
KOLONNER = (
    Kolonne("Bolk"),
    Kolonne("Dager"),
    Kolonne("Siste dag"),
    Kolonne("Gjelder"),
    Kolonne("Hva"),
    Kolonne("Hjemmel"),
    Kolonne("Hvem"),
    Kolonne("Neste steg"),
)
UKEDAGER = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


@kommando(eksempler=["imdi frister", "imdi frister --mine --alle", "imdi frister --json"])
@click.option("--alle", is_flag=True, help="Ta med dem som går ut senere enn denne uken.")
@click.option("--mine", is_flag=True, help="Bare dem du har ansvaret for.")
def liste(okt: Okt, alle: bool, mine: bool) -> None:
    """List fristene som løper, de som er over først."""
    with okt.kontekst() as k:
        i_dag, meg = k.i_dag, k.bruker.login
        bolker = steg.i_bolker(k, ansvarlig=meg if mine else None)
        navn = {**steg.navn(k), meg: "deg"}
    if okt.flate.json or not okt.flate.terminal:
        _vis_flatt(okt, bolker, i_dag, navn)
        return
    synlige = bolker if alle else bolker[:2]
    if not any(bolker):
        okt.flate.setning("Ingen frister løper." if not mine else "Ingen frister løper for deg.")
        return
    if not any(synlige):
        okt.flate.setning("Ingen frister er over, og ingen går ut denne uken.")
    _vis_bolker(okt, synlige, i_dag, navn)
    if len(synlige) < len(bolker) and bolker[-1]:
        flere = okt.flate.samme_base(f"imdi frister {'--mine ' if mine else ''}--alle")
        okt.flate.linjer(["", f"Senere ({len(bolker[-1])}):  {flere}"])
    rader = [rad for bolk in synlige for rad in bolk if rad.neste]
    forst = next((rad for rad in rader if rad.ansvarlig == meg), None)
    if forst:
        okt.flate.neste(forst.neste)


@kommando(eksempler=["imdi frister beregn klage --fra 23.11.2026", "imdi frister beregn innsyn --fra 'i dag'"])
@click.argument("regel")
@click.option("--fra", metavar="DATO", required=True, help="Dagen fristen begynner å løpe.")
def beregn(okt: Okt, regel: str, fra: str) -> None:
    """Regn ut en frist.

    REGEL er navnet på en regel, eller et kort ord for den: klage, foreløpig-svar, innsyn.
    """
    from imdi_cli.kjerne.frist import forklar  # the list does not pay for the rule book
    from imdi_cli.kjerne.regelverk import vis_verdi

    with okt.kontekst() as k:
        frist = steg.beregn(k, regel, les_dato(fra, i_dag=k.i_dag))
    flyttet = [{"dato": dag, "grunn": grunn} for dag, grunn in frist.flyttet]
    okt.flate.resultat(
        {
            "regel": frist.regel.id,
            "navn": frist.regel.navn,
            "fra": frist.start,
            "streng": frist.streng,
            "siste": frist.siste,
            "flyttet": flyttet,
            "hjemmel": frist.regel.hjemmel,
            "sikkerhet": frist.regel.sikkerhet,
            "notat": frist.regel.notat,
        },
    )
    if okt.flate.terminal:
        okt.flate.setning(forklar(frist))
        okt.flate.linjer()
    fakta: list[tuple[str, object]] = [
        ("Siste dag", _dag(frist.siste)),
        ("Uten flytting", _dag(frist.streng) if frist.flyttet else ""),
        ("Flyttet av", [f"{_dag(dag)}: {grunn}" for dag, grunn in frist.flyttet] or ""),
        ("Løper fra", f"{_dag(frist.start)} ({frist.regel.starter})" if frist.regel.starter else _dag(frist.start)),
        ("Regel", f"{frist.regel.id}: {vis_verdi(frist.regel)}"),
        ("Hjemmel", frist.regel.hjemmel),
        (
            "Sikkerhet",
            f"{frist.regel.sikkerhet}{'; se notatet' if frist.regel.notat else ''}" if frist.regel.antatt else "",
        ),
        ("Notat", frist.regel.notat),
    ]
    okt.flate.fakta([(navn, verdi) for navn, verdi in fakta if verdi])


def _vis_bolker(okt: Okt, bolker: Sequence[Sequence[Fristrad]], i_dag: date, navn: Mapping[str, str]) -> None:
    """Show each group under its heading, with the columns of all of them in line.

    A window too narrow for one line a deadline gets the paragraph, and whose it is, on a line below.
    """
    rader = [[_celler(rad, i_dag, navn) for rad in bolk] for bolk in bolker]
    bredder = [max((len(rad[nr]) for bolk in rader for rad in bolk), default=0) for nr in range(5)]
    smalt = 1 + sum(bredder) + 4 * LUFT > okt.flate.bredde
    for overskrift, bolk in zip(BOLKER, rader, strict=False):
        if bolk:
            okt.flate.overskrift(overskrift)
            for rad in bolk:
                okt.flate.linjer(_smal(rad, bredder, okt.flate.bredde) if smalt else [_bred(rad, bredder)])


def _bred(rad: Sequence[str], bredder: Sequence[int]) -> str:
    dager, *resten = [celle.ljust(bredde) for celle, bredde in zip(rad, bredder, strict=True)]
    return " " + (" " * LUFT).join([dager.strip().rjust(bredder[0]), *resten]).rstrip()


def _smal(rad: Sequence[str], bredder: Sequence[int], bredde: int) -> list[str]:
    dager, gjelder, hva, hjemmel, hvem = rad
    foran = f" {dager.rjust(bredder[0])}{' ' * LUFT}{gjelder.ljust(bredder[1])}{' ' * LUFT}"
    biter = [bit for tekst in (hva, f"{hvem} · {hjemmel}") for bit in brekk(tekst, bredde - len(foran))]
    return [(foran if nr == 0 else " " * len(foran)) + bit for nr, bit in enumerate(biter)]


def _vis_flatt(okt: Okt, bolker: Sequence[Sequence[Fristrad]], i_dag: date, navn: Mapping[str, str]) -> None:
    """Write every deadline as one row, for other programs."""

    def her(rad: Fristrad) -> str:
        return okt.flate.samme_base(rad.neste)

    rader = [(nr, rad) for nr, bolk in enumerate(bolker) for rad in bolk]
    okt.flate.tabell(
        KOLONNER,
        [
            (BOLKER[nr], (date.fromisoformat(r.siste) - i_dag).days, r.siste, *_celler(r, i_dag, navn)[1:], her(r))
            for nr, r in rader
        ],
        json_rader=[_som_json(r, BOLKER[nr], i_dag, navn) | {"neste": her(r)} for nr, r in rader],
        tom="Ingen frister løper.",
    )


def _celler(rad: Fristrad, i_dag: date, navn: Mapping[str, str]) -> tuple[str, str, str, str, str]:
    return (
        dager_igjen(date.fromisoformat(rad.siste), i_dag),
        rad.gjelder,
        rad.hva,
        rad.hjemmel + (" (antatt)" if rad.antatt else ""),
        _hvem(rad, navn),
    )


def _hvem(rad: Fristrad, navn: Mapping[str, str]) -> str:
    """Say whose the deadline is: the one responsible, else the party it binds."""
    if rad.ansvarlig:
        return navn.get(rad.ansvarlig, rad.ansvarlig)
    return "parten" if rad.binder == "part" else "ingen ennå"


def _som_json(rad: Fristrad, bolk: str, i_dag: date, navn: Mapping[str, str]) -> dict[str, Any]:
    return {
        "bolk": bolk,
        "dager": (date.fromisoformat(rad.siste) - i_dag).days,
        "siste": rad.siste,
        "streng": rad.streng,
        "start": rad.start,
        "flyttet": rad.flyttet,
        "gjelder": rad.gjelder,
        "hva": rad.hva,
        "regel": rad.regel,
        "hjemmel": rad.hjemmel,
        "antatt": rad.antatt,
        "binder": rad.binder,
        "ansvarlig": rad.ansvarlig,
        "hvem": _hvem(rad, navn),
        "neste": rad.neste,
    }


def _dag(dag: date) -> str:
    return f"{UKEDAGER[dag.weekday()]} {vis_dato(dag)}"
