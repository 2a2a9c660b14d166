"""What may be done with a deadline."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.styring.frister.typer import Fristrad

if TYPE_CHECKING:  # a list of deadlines works none out, and does not pay for the rule book
    from imdi_cli.kjerne.frist import Frist
    from imdi_cli.kjerne.regelverk import Regelverk


def regn_ut(bok: "Regelverk", helligdager: Mapping[str, str], id_: str, start: date) -> "Frist":
    """Work out a deadline by the rule in force on the day it starts."""
    from imdi_cli.kjerne.frist import beregn

    return beregn(bok.paa(id_, start), start, helligdager)


def satt(bok: "Regelverk", id_: str, start: date, siste: date) -> "Frist":
    """Give a deadline whose last day someone has set; the rule only says what kind it is."""
    from imdi_cli.kjerne.frist import Frist

    return Frist(bok.paa(id_, start), start, siste, siste, ())


def er_satt(bok: "Regelverk", id_: str, start: date) -> bool:
    """Say whether the days of a rule are set by someone, one by one, so that none can be worked out."""
    return not bok.paa(id_, start).enhet


def som_flyttet(frist: "Frist") -> str:
    """Say what moved the last day: «4. april 2026 (lørdag), 5. april 2026 (1. påskedag)», or ''."""
    return ", ".join(f"{vis_dato(dag)} ({grunn})" for dag, grunn in frist.flyttet)


def utlopt_for_parten(rad: Fristrad, i_dag: date) -> bool:
    """Say whether a deadline was the party's to use, has run out, and leaves nobody in IMDi with anything to do."""
    return rad.binder == "part" and rad.ansvarlig is None and date.fromisoformat(rad.siste) < i_dag


def bolk(siste: str, i_dag: date) -> int:
    """Sort a deadline into 0 overdue, 1 today and this week (to Sunday), 2 later."""
    dag = date.fromisoformat(siste)
    if dag < i_dag:
        return 0
    return 1 if (dag - i_dag).days <= 6 - i_dag.weekday() else 2
