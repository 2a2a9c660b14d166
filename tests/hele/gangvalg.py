"""A line of a journey as the guided walk has it: which step it is, and which option answers each question."""

import ast
import re
import shlex
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import click

from imdi_cli.kjerne.felt import Feltrad, felter
from imdi_cli.kjerne.kode import Kode
from imdi_cli.kommandoer import KOMMANDOER
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal import MAATER, Maate
from imdi_cli.tolk.godkjenning.regler import gang, maskin
from imdi_cli.tolk.godkjenning.regler.overganger import Overgang

# What an option that is left out means, where the walk lets one choose and has no «vet ikke».
UTELATT = {"--kopi": "elektronisk", "--oversettelse": "ingen"}
# What stands in a list for leaving the option out.
INGEN = ("vet ikke ennå", "søkeren velger", "det som følger av typen", "alle som er godkjent")
_SOM = re.compile(r"Hva svarer kvalifikasjon (\d+) til i tolkeforskriften § 11\?")


class Typet(NamedTuple):
    """A command that was typed: the verb, the case, and its options with their values ('' for a flag)."""

    verb: str
    sak: str
    valg: dict[str, list[str]]


def les(tekst: str) -> Typet | None:
    """Read a line that is typed; None when it is a command of another noun."""
    _, substantiv, verb, *resten = shlex.split(tekst)
    if substantiv != "godkjenning":
        return None
    sak = resten.pop(0) if resten and not resten[0].startswith("--") else ""
    _, kommando = finn(verb)
    flagg = {x for p in kommando.params if getattr(p, "is_flag", False) for x in p.opts}
    valg: dict[str, list[str]] = {}
    biter = iter(resten)
    for bit in biter:
        valg.setdefault(bit, []).append("" if bit in flagg else next(biter))
    return Typet(verb, sak, valg)


def finn(verb: str) -> tuple[ModuleType, click.Command]:
    """Give a command of the noun, and the module it stands in."""
    modul, _, navn = KOMMANDOER["godkjenning"].verb[verb][0].partition(":")
    ut = import_module(modul)
    return ut, getattr(ut, navn)


def muligheter(t: Typet) -> list[tuple[Overgang, Maate]]:
    """Give the steps of the walk that a command may be, each with the way it is taken, the likeliest first.

    One that would leave more of the options to the command's own questions is another step.
    """
    egne = {valg for _, valg in egne_sporsmal(t.verb)}
    treff = []
    for o, m in _maater_med(t.verb):
        fast, spurt = dict(_par(m.fast)), _spurt(m)
        if any(q.slag == "felt" for q in m.sporsmal) and len(_valgte_felt(t, m)) != 1:
            continue  # one field is put right at a time
        if all(t.valg.get(valg) == [v] for valg, v in fast.items()) and set(t.valg) <= {*fast, *spurt, *egne}:
            dekket = set(t.valg) & {*fast, *spurt}
            treff.append((len(dekket), len(spurt) - len(dekket), o, m))
    flest = max((dekket for dekket, *_ in treff), default=0)
    beste = sorted((x for x in treff if x[0] == flest), key=lambda x: x[1])
    return [(o, m) for _, _, o, m in beste]


def alle_maater() -> list[tuple[Overgang, Maate]]:
    """Give every way each step of the walk is taken."""
    her = [o for o in maskin.OVERGANGER if o.fra and gang.er_her(o)]
    return [(o, m) for o in her for m in MAATER.get(o.handling, (Maate(""),))]


def _maater_med(verb: str) -> list[tuple[Overgang, Maate]]:
    return [(o, m) for o, m in alle_maater() if (m.verb or o.verb) == f"godkjenning {verb}"]


def besvares(verb: str) -> set[str]:
    """Give the options of a command that the walk can answer, in one way or another."""
    egne = {valg for _, valg in egne_sporsmal(verb)}
    return egne.union(*({*dict(_par(m.fast)), *_spurt(m)} for _, m in _maater_med(verb)))


def _par(fast: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for nr, bit in enumerate(fast):
        if bit.startswith("--"):
            neste = fast[nr + 1] if nr + 1 < len(fast) else "--"
            yield bit, "" if neste.startswith("--") else neste


def _felter(m: Maate) -> dict[str, str]:
    """Give the questions that a way asks field by field, and the option of each."""
    rader = [rad for q in m.sporsmal if q.klasse for rad in felter(q.klasse) if not rad.felt.sensitiv]
    return {rad.felt.sporsmal: rad.valg for rad in rader}


def _valgte_felt(t: Typet, m: Maate) -> list[str]:
    egne = {q.valg for q in m.sporsmal}
    return [ord_ for ord_, valg in _felter(m).items() if valg in t.valg and valg not in egne]


def _spurt(m: Maate) -> set[str]:
    return {q.valg for q in m.sporsmal if q.valg} | set(_felter(m).values())


@cache
def egne_sporsmal(verb: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Find what a command asks for itself, and the option of each: its fields, and its calls of `krev_…`."""
    modul, kommando = finn(verb)
    ut = []
    for kall in _kall(modul, KOMMANDOER["godkjenning"].verb[verb][0].partition(":")[2]):
        navn = kall.func.attr if isinstance(kall.func, ast.Attribute) else getattr(kall.func, "id", "")
        if navn == "samle" and isinstance(kall.args[1], ast.Name):
            ut += [(re.compile(re.escape(r.felt.sporsmal)), r.valg) for r in stilte(getattr(modul, kall.args[1].id))]
        elif navn.startswith("krev_") and isinstance(valg := kall.args[-1], ast.Constant):
            ut.append((re.compile(_monster(kall.args[-2])), str(valg.value)))
    egne = {x for p in kommando.params for x in p.opts}
    return tuple(x for x in ut if x[1] in egne)


def _kall(modul: ModuleType, navn: str) -> Iterator[ast.Call]:
    """Give every call in a function, and in those of its module that it calls."""
    tre = ast.parse(Path(str(modul.__file__)).read_text("utf-8"))
    funksjoner = {f.name: f for f in tre.body if isinstance(f, ast.FunctionDef)}
    venter = [navn]
    while venter:
        if (funksjon := funksjoner.pop(venter.pop(), None)) is not None:
            kall = [x for x in ast.walk(funksjon) if isinstance(x, ast.Call)]
            venter += [x.func.id for x in kall if isinstance(x.func, ast.Name)]
            yield from kall


def _monster(tekst: ast.expr) -> str:
    deler = tekst.values if isinstance(tekst, ast.JoinedStr) else [tekst]
    return "".join(re.escape(str(d.value)) if isinstance(d, ast.Constant) else ".+" for d in deler)


def stilte(klasse: type) -> list[Feltrad]:
    """Give the fields that a command asks for when they are not typed."""
    return [rad for rad in felter(klasse) if rad.paakrevd or rad.felt.sporres]


def svar_paa(sporsmal: str, t: Typet, m: Maate, handling: str = "") -> list[str] | None:
    """Give what the options answer to a question; nothing when they leave it open. None when no option answers it."""
    if handling and sporsmal == f"{handling}: hva?":
        return [m.navn]
    if treff := _SOM.fullmatch(sporsmal):
        return [som for x in t.valg["--godta"] for nr, _, som in [x.partition("=")] if nr == treff[1] and som]
    q = next((q for q in m.sporsmal if q.sporsmal == sporsmal), None)
    if q is not None and q.slag == "felt":
        return _valgte_felt(t, m)
    if q is not None and q.slag == "godta":
        return [x.partition("=")[0] for x in t.valg.get(q.valg, [])]
    valg = q.valg if q is not None else _felter(m).get(sporsmal)
    if valg is None:
        valg = next((valg for monster, valg in egne_sporsmal(t.verb) if monster.fullmatch(sporsmal)), None)
    if valg is None:
        return None
    return t.valg.get(valg, [UTELATT[valg]] if valg in UTELATT else [])


@cache
def _ord(verdi: str) -> frozenset[str]:
    """Give the words that a code may have on the screen."""

    def alle(klasse: type[Kode]) -> Iterator[str]:
        for under in klasse.__subclasses__():
            yield from (x.tekst for x in under if x.value == verdi)
            yield from alle(under)

    return frozenset((verdi, *alle(Kode)))


def er_raden(rad: str, verdi: str) -> bool:
    """Say whether a row of a list is the one that a value of an option means."""
    ord_ = _ord(verdi)
    return rad in ord_ or rad.startswith(f"{verdi} ") or any(rad.endswith(f": {o}") for o in ord_)
