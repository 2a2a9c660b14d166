"""Deadlines: from a rule and the day it starts to the last day, and what moved it.

Sources, all read in the consolidated text, none only quoted:

- forvaltningsloven § 30 last sentence: the deadline is counted by domstolloven §§ 148 and 149.
- domstolloven § 148 first paragraph: in days, the start day is not counted and the last day is. Second
  paragraph: in weeks, months and years it ends on the day of the same name or number as the start day; where
  the month has no such number, on its last day.
- domstolloven § 149 first paragraph: an end on a Saturday, a holiday or a day equated with one moves to the
  next working day.
- helligdagsfredloven § 2 lists the holidays (Sundays too; neither julaften nor nyttårsaften); lov om 1. og
  17. mai § 1 equates those two days with Sundays.

Not said by any of them, and assumed here: that «arbeidsdager» (offentleglova §§ 31 and 32) are counted from
the day after the start and leave out Saturdays; and that § 149 reaches a deadline outside forvaltningsloven
chapter VI. Whether a deadline moves is therefore a field of its rule (`flyttes`). An authority's own deadline
stands where it falls.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import pluss_aar, pluss_dager, pluss_maaneder, vis_dato
from imdi_cli.kjerne.regelverk import Regel, vis_verdi


class IkkeEnFrist(Bruksfeil):
    """The rule is no period of time, so it has no last day."""


class UtenforHelligdagene(Feil):
    """The table of holidays does not reach the day in question."""


@dataclass(frozen=True, slots=True)
class Frist:
    """A deadline worked out.

    `streng` is the day the count alone ends on, `siste` the last day that is in time. `flyttet` holds the
    days that are not working days and so moved it, first to last, each with its reason («lørdag»,
    «skjærtorsdag»); empty when `siste` is `streng`.
    """

    regel: Regel
    start: date
    streng: date
    siste: date
    flyttet: tuple[tuple[date, str], ...]


def beregn(regel: Regel, start: date, helligdager: Mapping[str, str]) -> Frist:
    """Work out a deadline from the day it starts to run.

    `start` is a local day; `helligdager` maps ISO dates to Norwegian names and must reach the years in
    question. Raises IkkeEnFrist, UtenforHelligdagene, and Bruksfeil outside the years 1900 to 2100.
    """
    if isinstance(start, datetime):
        raise TypeError("a deadline starts on a day, not at a time: a datetime would miss every holiday")
    streng = _streng(regel, start, helligdager)
    siste, flyttet = streng, []
    while regel.flyttes and (grunn := fridag(siste, helligdager)):
        flyttet.append((siste, grunn))
        siste = pluss_dager(siste, 1)
    return Frist(regel, start, streng, siste, tuple(flyttet))


def fridag(dag: date, helligdager: Mapping[str, str]) -> str:
    """Say why a day is no working day: the holiday's name, else «lørdag» or «søndag»; «» for a working day.

    Raises UtenforHelligdagene when the table does not hold that year. Every year has a first Christmas day,
    so its absence shows that the year is missing.
    """
    if f"{dag.year}-12-25" not in helligdager:
        raise UtenforHelligdagene(
            f"Fristen kan ikke regnes ut: helligdagene i {dag.year} er ikke lagt inn.",
            neste="Kontroller datoen. Er den riktig, må helligdagene for året legges inn i programmet.",
        )
    return helligdager.get(dag.isoformat()) or ("", "", "", "", "", "lørdag", "søndag")[dag.weekday()]


def forklar(frist: Frist) -> str:
    """Say in one Norwegian sentence how the last day came about."""
    slutt = f"{vis_verdi(frist.regel)} fra {vis_dato(frist.start)} er {vis_dato(frist.streng)}"
    if frist.regel.enhet == "straks":
        slutt = f"Straks, altså {vis_dato(frist.streng)}"
    if not frist.flyttet:
        return f"{slutt}."
    grunner = ", ".join(grunn for _, grunn in frist.flyttet)
    return f"{slutt}, men da er det {grunner}. Siste dag er {vis_dato(frist.siste)}."


def _streng(regel: Regel, start: date, helligdager: Mapping[str, str]) -> date:
    """Count from the start day, before anything moves."""
    match regel.enhet:
        case "straks":
            return start
        case "dager":
            return pluss_dager(start, regel.tall)
        case "uker":
            return pluss_dager(start, 7 * regel.tall)
        case "måneder":
            return pluss_maaneder(start, regel.tall)
        case "år":
            return pluss_aar(start, regel.tall)
        case "arbeidsdager":
            dag, igjen = start, regel.tall
            while igjen:
                dag = pluss_dager(dag, 1)
                igjen -= not fridag(dag, helligdager)
            return dag
    raise IkkeEnFrist(
        f"Regelen {regel.id} gir ingen siste dag: den sier «{vis_verdi(regel)}».",
        neste=f"imdi regelverk vis {regel.id}",
        hjemmel=regel.hjemmel,
    )
