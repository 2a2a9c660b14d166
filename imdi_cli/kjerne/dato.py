"""Dates as Norwegians type and read them, and steps in days, months and years.

Plain arithmetic on `datetime.date`: no clock, no time zone, no `locale` and no `calendar`, because this is
imported by every command.
"""

import re
from datetime import date, time, timedelta

from imdi_cli.kjerne.avslag import Bruksfeil

FORSTE_AAR, SISTE_AAR = 1900, 2100
MAANEDER = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)
SLIK = "Skriv datoen slik: 23.11.2026, 2026-11-23 eller 23. november 2026."
SLIK_KL = "Skriv klokkeslettet slik: 23.11.2026 kl. 10.15."

# [0-9] and not \d, which also matches digits of other scripts.
# Plain text: compiled when first used (and kept by `re`), since every command imports this module.
_ISO = r"([0-9]+)-([0-9]{1,2})-([0-9]{1,2})"
_TALL = r"([0-9]{1,2})[./ -]+([0-9]{1,2})(?:[./ -]+([0-9]+))?\.?"
_NAVN = r"([0-9]{1,2})[. ]+([a-zæøå]{3,})[. ]*([0-9]+)?"
_FOR_KLOKKA = r"[ ,]*\bkl(?:okka|okken|\.)? *|(?<=[0-9])t(?=[0-9])|,? +(?=[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?$)"
_KLOKKA = r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:[:.]([0-9]{2}))?"
_RELATIVT = {"iforgårs": -2, "igår": -1, "idag": 0, "imorgen": 1, "iovermorgen": 2}


def les_dato(tekst: str, *, i_dag: date | None = None) -> date:
    """Read a day as it was typed: «23.11.2026», «2026-11-23», «23. november 2026», «i går».

    `i_dag` is what «i dag» and «i går» count from; without it they are refused. A year of two digits is
    refused and not guessed: «26» is 1926 in a birth date and 2026 in a letter, and both are typed here.
    Raises Bruksfeil that says what was written, why it is no date, and how to write one.
    """
    dag, klokke = les_tidspunkt(tekst, i_dag=i_dag)
    if klokke is not None:
        raise Bruksfeil(f"«{_kort(tekst)}» har et klokkeslett, men her skal bare datoen stå.", neste=SLIK)
    return dag


def les_tidspunkt(tekst: str, *, i_dag: date | None = None) -> tuple[date, time | None]:
    """Read a day and, if one was given, a time of day: «23.11.2026 kl. 10.15», «i dag 10:15».

    The time is what was typed, with no time zone; None when none was. Raises Bruksfeil as `les_dato` does.
    """
    # A decomposed å (from macOS) and non-breaking spaces (from Word) mean the same as the plain ones.
    ren = " ".join(tekst.lower().replace("a\u030a", "å").split())
    dagdel, *klokkedel = re.split(_FOR_KLOKKA, ren, maxsplit=1)
    dag = _les_dag(dagdel, _kort(tekst), i_dag)
    return dag, _les_klokke(klokkedel[0], _kort(tekst)) if klokkedel else None


def _les_dag(tekst: str, skrevet: str, i_dag: date | None) -> date:
    """Read the day part; `skrevet` is the whole of what was typed, for the refusal."""
    ord_ = tekst.replace(" ", "").replace("aa", "å").replace("igar", "igår").replace("iforgars", "iforgårs")
    if ord_ in _RELATIVT:
        if i_dag is None:
            raise Bruksfeil(f"«{skrevet}» kan ikke brukes her.", neste=SLIK)
        return pluss_dager(i_dag, _RELATIVT[ord_])
    if treff := re.fullmatch(_ISO, tekst):
        aar, maaned, dag = treff.groups()
        return _dato(int(dag), int(maaned), aar, skrevet)
    if treff := re.fullmatch(_TALL, tekst):
        dag, maaned, aar = treff.groups()
        return _dato(int(dag), int(maaned), aar, skrevet)
    if treff := re.fullmatch(_NAVN, tekst):
        dag, navn, aar = treff.groups()
        numre = [nr for nr, hele in enumerate(MAANEDER, start=1) if hele.startswith(navn)]
        if not numre:
            raise Bruksfeil(f"«{skrevet}» er ingen dato: «{navn}» er ikke en måned.", neste=SLIK)
        return _dato(int(dag), numre[0], aar, skrevet)
    raise Bruksfeil(f"«{skrevet}» er ikke en dato jeg kan lese.", neste=SLIK)


def _dato(dag: int, maaned: int, aar: str | None, skrevet: str) -> date:
    """Make the date of numbers already read, or say kindly which of them cannot be."""
    if not 1 <= maaned <= 12:
        raise Bruksfeil(f"{skrevet} finnes ikke: året har 12 måneder.", neste=SLIK)
    if aar is None:
        raise Bruksfeil(f"{skrevet} mangler årstall.", neste=SLIK)
    if len(aar) == 2:
        raise Bruksfeil(
            f"{skrevet} kan være 19{aar} eller 20{aar}.", neste=f"Skriv hele årstallet: {dag}.{maaned}.20{aar}."
        )
    if not FORSTE_AAR <= int(aar[:5]) <= SISTE_AAR:
        raise Bruksfeil(f"{skrevet}: årstallet må være fra {FORSTE_AAR} til {SISTE_AAR}.", neste=SLIK)
    dager = dager_i_maaneden(int(aar), maaned)
    if not 1 <= dag <= dager:
        raise Bruksfeil(f"{skrevet} finnes ikke: {MAANEDER[maaned - 1]} {aar} har {dager} dager.", neste=SLIK)
    return date(int(aar), maaned, dag)


def _les_klokke(tekst: str, skrevet: str) -> time:
    """Read the time part, «10.15», «10:15:30» or, after «kl.», the bare hour."""
    if not (treff := re.fullmatch(_KLOKKA, tekst)):
        raise Bruksfeil(f"«{skrevet}» har et klokkeslett jeg ikke kan lese.", neste=SLIK_KL)
    timer, minutter, sekunder = (int(del_ or 0) for del_ in treff.groups())
    if timer > 23 or minutter > 59 or sekunder > 59:
        raise Bruksfeil(f"{skrevet}: klokkeslettet finnes ikke, døgnet går fra 00.00 til 23.59.", neste=SLIK_KL)
    return time(timer, minutter, sekunder)


def _kort(tekst: str) -> str:
    """Give what was typed on one line and of bearable length, for a sentence."""
    ren = " ".join(tekst.split())
    return ren if len(ren) <= 40 else ren[:39] + "…"


def vis_dato(dag: date) -> str:
    """Show a day in a sentence: «23. november 2026»."""
    return f"{dag.day}. {MAANEDER[dag.month - 1]} {dag.year}"


def kort_dato(dag: date) -> str:
    """Show a day in a table: «23.12.2026»."""
    return f"{dag.day:02}.{dag.month:02}.{dag.year}"


def vis_tidspunkt(dag: date, klokke: time | None) -> str:
    """Show a day and, when it is known, the time: «23. november 2026 kl. 10.15»."""
    return vis_dato(dag) if klokke is None else f"{vis_dato(dag)} kl. {klokke.hour:02}.{klokke.minute:02}"


def dager_igjen(dag: date, i_dag: date) -> str:
    """Say how far off a day is: «i dag», «2 dager», and «−3 dager» when it is past."""
    dager = (dag - i_dag).days
    if dager == 0:
        return "i dag"
    fortegn = "−" if dager < 0 else ""
    return f"{fortegn}{abs(dager)} {'dag' if abs(dager) == 1 else 'dager'}"


def dager_i_maaneden(aar: int, maaned: int) -> int:
    """Give the number of days in a month, 28 to 31."""
    # The day before the next month's first. For December that is last year's, which has 31 days too.
    return (date(aar, maaned % 12 + 1, 1) - timedelta(days=1)).day


def pluss_dager(dag: date, antall: int) -> date:
    """Step a number of days, back if negative. Raises Bruksfeil outside the years 1900 to 2100."""
    nr = dag.toordinal() + antall
    if not date(FORSTE_AAR, 1, 1).toordinal() <= nr <= date(SISTE_AAR, 12, 31).toordinal():
        raise _utenfor(dag)
    return date.fromordinal(nr)


def pluss_maaneder(dag: date, antall: int) -> date:
    """Step a number of months, to the same day number or, where the month is shorter, to its last day.

    Negative steps back. Raises Bruksfeil outside the years 1900 to 2100. Source: domstolloven § 148 second
    paragraph, which says so of periods forward; backward the same is done by analogy.
    """
    aar, maaned0 = divmod(dag.year * 12 + dag.month - 1 + antall, 12)
    if not FORSTE_AAR <= aar <= SISTE_AAR:
        raise _utenfor(dag)
    return date(aar, maaned0 + 1, min(dag.day, dager_i_maaneden(aar, maaned0 + 1)))


def pluss_aar(dag: date, antall: int) -> date:
    """Step a number of years; 29 February becomes the 28th in a year without it. Else as `pluss_maaneder`."""
    return pluss_maaneder(dag, 12 * antall)


def _utenfor(dag: date) -> Bruksfeil:
    """Make the refusal of a step that leaves the years this program counts in."""
    return Bruksfeil(
        f"Regnet fra {vis_dato(dag)} blir datoen utenfor årene {FORSTE_AAR} til {SISTE_AAR}.", neste=SLIK
    )
