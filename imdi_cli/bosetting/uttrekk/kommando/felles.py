"""The options that reading an extract takes, and how its findings are shown."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from imdi_cli.bosetting.uttrekk.typer import Alvor, Rapportlinje, Valideringsrapport
from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.navn import finn_ord

if TYPE_CHECKING:
    from imdi_cli.bosetting.uttrekk.steg.innlesing import Kilder
    from imdi_cli.kjerne.kontekst import Kontekst

TEGNSETT = ("utf-8", "latin-1", "windows-1252", "utf-16")
_VIS = 3  # of each rule, in a window
_OVERSKRIFT = {Alvor.FEIL: "Feil", Alvor.SJEKK: "Bør sjekkes", Alvor.INFO: "Til orientering"}


def kildevalg(funksjon: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of the files of an extract."""
    for valg in (
        click.option("--tegnsett", metavar="TEGNSETT", help=f"Hva filene er lagret som: {', '.join(TEGNSETT)}."),
        click.option(
            "--kolonne",
            "kolonner",
            multiple=True,
            metavar="FELT=NAVN",
            help="Hva en kolonne heter i filen, når den ikke heter som feltet. Kan gjentas.",
        ),
        click.option("--hendelser", type=click.Path(path_type=Path), metavar="FIL", help="Filen med hendelser."),
        click.option("--kommuner", type=click.Path(path_type=Path), metavar="FIL", help="Filen med kommunene."),
    ):
        funksjon = valg(funksjon)
    return funksjon


def kilder(k: "Kontekst", fil: Path, dato: str | None, valg: dict[str, Any]) -> "Kilder":
    """Put together what is to be read. Without a day it is today. Raises Bruksfeil for one that is none."""
    from imdi_cli.bosetting.uttrekk.steg.innlesing import Kilder

    tegnsett = valg["tegnsett"] or ""
    if tegnsett and not (tegnsett := finn_ord(tegnsett, TEGNSETT) or ""):
        raise Bruksfeil(
            f"«{valg['tegnsett']}» er ikke et kjent tegnsett (--tegnsett).", neste=f"Velg {', '.join(TEGNSETT)}."
        )
    dag = les_dato(dato, i_dag=k.i_dag) if dato else k.i_dag
    return Kilder(fil, dag, valg["kommuner"], valg["hendelser"], tuple(valg["kolonner"]), tegnsett)


def vis_funn(okt: Okt, r: Valideringsrapport) -> None:
    """Show the findings: by weight and rule in a window, the first few of each; elsewhere every one, in a table."""
    if not okt.flate.terminal:
        okt.flate.tabell(
            ["Alvor", Kolonne("Regel", hoyre=True), Kolonne("Rad", hoyre=True), "Felt", "Verdi", "Melding"],
            [(x.alvor.value, x.regel, x.rad or "", x.felt, x.verdi, x.melding) for x in r.linjer],
            tom="Ingen regel har funnet noe.",
        )
        return
    for alvor in Alvor:
        linjer = [x for x in r.linjer if x.alvor is alvor]
        if linjer:
            okt.flate.overskrift(f"{_OVERSKRIFT[alvor]} ({r.antall(alvor)})")
            okt.flate.fakta(_grupper(linjer))


def _grupper(linjer: list[Rapportlinje]) -> list[tuple[str, object]]:
    ut: list[tuple[str, object]] = []
    for regel in dict.fromkeys(x.regel for x in linjer):
        like = [x for x in linjer if x.regel == regel]
        for nr, x in enumerate(like[:_VIS]):
            rad = f"rad {x.rad}" if x.rad else ""
            hvem = f"regel {regel} {rad}".strip() if not nr else rad
            siste = nr == min(len(like), _VIS) - 1
            ut.append((hvem, [x.melding, x.gjor] if siste and x.gjor and x.gjor not in x.melding else x.melding))
        rest = sum(x.antall for x in like[_VIS:])
        if rest:
            ut.append(("", f"og {rest} til: samme regel"))
    return ut


def oppsummert(r: Valideringsrapport) -> str:
    """Say in one sentence how much was found."""
    deler = [
        f"{r.antall(Alvor.FEIL)} feil",
        f"{r.antall(Alvor.SJEKK)} forhold bør sjekkes",
        f"{r.antall(Alvor.INFO)} til orientering",
    ]
    funnet = [d for d, alvor in zip(deler, Alvor, strict=True) if r.antall(alvor)]
    return ", ".join(funnet) if funnet else "ingen regel har funnet noe"


def tatt(dato: str) -> str:
    """Show the day an extract was taken."""
    return kort_dato(date.fromisoformat(dato))


def tusen(antall: int) -> str:
    """Show a number with its thousands apart."""
    return f"{antall:,}".replace(",", "\u00a0")


def personer(antall: int) -> str:
    """Show a number of persons."""
    return "1 person" if antall == 1 else f"{tusen(antall)} personer"


def rapport_json(r: Valideringsrapport) -> dict[str, object]:
    """Give a report as JSON has it."""
    return {
        "fil": r.navn,
        "uttrekk": r.nr or None,
        "dato": r.dato,
        "personer": r.personer,
        "utelatt": r.utelatt,
        "antall": {alvor.value: r.antall(alvor) for alvor in Alvor},
        "funn": [x._asdict() | {"rad": x.rad or None} for x in r.linjer],
    }
