"""Journeys written as text: what is typed, by whom, on which day, and how it ends. A caseworker can read them.

A file is Markdown. Prose is prose. A heading `##` starts a journey; `## Felles:` starts what other journeys begin
from. `### 23.11.2026, Kari` sets clock and user. Indented lines are done, one by one:

    imdi …              typed as it stands, and must succeed
    nei 3: imdi …       refused with that exit code, and nothing is changed
    neste               the next step the program printed, typed as it was printed
    ser: …              the last answer says this
    ser ikke: …         and not this
    fil navn.txt: …     a file to type from
    følg «X» med a=b    another journey's lines, with words put in
    slutt: …            the state at the end: tolk, liste, vis, bevis, advarsler, and the number of each case

A line that ends with `\\` goes on in the next.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_DAG = re.compile(r"### (\d\d)\.(\d\d)\.(\d{4}), (\w+)")
_BEGYNNER = re.compile(r"Begynner der «(.+?)» slutter")


class Linje(NamedTuple):
    """One thing to do: where it stands, who types it and when, the kind and the text."""

    sted: str
    bruker: str
    klokke: str
    slag: str
    tekst: str


class Reise(NamedTuple):
    """One journey: its name, the one it begins from, whether it is only for others, and its lines."""

    navn: str
    fra: str | None
    felles: bool
    linjer: tuple[Linje, ...]


def les(mappe: Path) -> dict[str, Reise]:
    """Read every journey in the files of a folder, by name."""
    ut: dict[str, Reise] = {}
    for fil in sorted(mappe.glob("*.md")):
        for reise in _les_fil(fil):
            assert reise.navn not in ut, f"{fil.name}: to reiser heter «{reise.navn}»"
            ut[reise.navn] = reise
    return ut


def _les_fil(fil: Path) -> Iterator[Reise]:
    navn, fra, felles = "", None, False
    bruker = klokke = ""
    linjer: list[Linje] = []
    for nr, rad in _rader(fil):
        if rad.startswith("## "):
            if navn:
                yield Reise(navn, fra, felles, tuple(linjer))
            felles = rad.startswith("## Felles: ")
            navn, fra, linjer = rad.removeprefix("## ").removeprefix("Felles: "), None, []
        elif treff := _DAG.fullmatch(rad):
            dag, maaned, aar, hvem = treff.groups()
            bruker, klokke = hvem.lower(), f"{aar}-{maaned}-{dag}T10:15"
        elif treff := _BEGYNNER.match(rad):
            fra = treff[1]
        elif rad.startswith("    "):
            slag, tekst = _del(rad.strip())
            linjer.append(Linje(f"{fil.name}:{nr}", bruker, klokke, slag, tekst))
        else:
            assert not rad.startswith("#") or rad.startswith("# "), f"{fil.name}:{nr}: {rad}"
    yield Reise(navn, fra, felles, tuple(linjer))


def _rader(fil: Path) -> Iterator[tuple[int, str]]:
    tekst = ""
    for nr, rad in enumerate(fil.read_text("utf-8").splitlines(), 1):
        tekst = f"{tekst} {rad.strip()}" if tekst else rad
        if tekst.endswith("\\"):
            tekst = tekst[:-1].rstrip()
            continue
        yield nr, tekst
        tekst = ""


def _del(rad: str) -> tuple[str, str]:
    if rad.startswith("imdi "):
        return "ja", rad
    if rad == "neste":
        return "neste", ""
    if rad.startswith("følg "):
        return "følg", rad.removeprefix("følg ")
    slag, _, tekst = rad.partition(":")
    return slag, tekst.strip()


def utfyll(reise: Reise, reiser: dict[str, Reise]) -> list[Linje]:
    """Give the lines of a journey, with those it follows in place."""
    ut: list[Linje] = []
    for linje in reise.linjer:
        if linje.slag != "følg":
            ut.append(linje)
            continue
        navn, _, ord_ = linje.tekst.removeprefix("«").partition("»")
        med = dict(par.split("=", 1) for par in shlex.split(ord_.strip().removeprefix("med ")))
        for l_ in utfyll(reiser[navn], reiser):
            tekst = l_.tekst
            for fra, til in med.items():
                tekst = tekst.replace(f"{{{fra}}}", til)
            klokke = med.get("dag", l_.klokke)
            if "." in klokke:
                klokke = f"{klokke[6:]}-{klokke[3:5]}-{klokke[:2]}T10:15"
            ut.append(l_._replace(tekst=tekst, klokke=klokke, bruker=l_.bruker or linje.bruker))
    return ut
