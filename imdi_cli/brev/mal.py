"""Templates: `maler/NAVN.nb.md` and `NAVN.nn.md` in a noun's own folder, made to be read by a jurist.

A header in TOML between two lines of `+++`:

    id = "tolk.register.avslag"       what is stored with the letter; the same in both languages
    versjon = 1                       goes up when the words change
    tittel = "Avslag på søknaden"
    bruker = ["vedtak"]               standard parts, from `imdi_cli/brev/deler/vedtak.nb.md`
    [felt]                            what must be there: name = [what it is, the paragraph that demands it]
    [valgfri]                         what may be there: name = what it is
    [regler]                          name = id in the rule book, asked for on the date of the letter

Then the body: `##` and `###` headings, paragraphs, `-` lists, and fields as `{navn}`. A field that stands alone
in a paragraph may be several paragraphs. `{hvis navn}` or `{uten navn}` first in a block keeps it only with or
without that field. After a line `# navn` come the standard words of the part `navn`, used when nothing else is
given for it. There is no other markup: a sign that would mean something elsewhere is refused.

The template is cut into blocks before any field is put in, and what is put in is never read as a template.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag

DELER = Path(__file__).parent / "deler"
ALLTID = ("sak", "dato")  # fields every template may use
FELT = re.compile(r"\{([a-z_]+)\}")
_VILKAR = re.compile(r"\{(hvis|uten) ([a-z_]+)\}\s*")
_ANNEN_MARKERING = re.compile(r"[*`<>|{}\\\[\]]|^#|^\d+\. |^[+~] |^_|^===|^---")
_NOKLER = {"id": str, "versjon": int, "tittel": str, "bruker": list, "felt": dict, "valgfri": dict, "regler": dict}


class Malfeil(Feil):
    """A template is wrong: a fault in the program, not in what was typed."""


class Krav(NamedTuple):
    """A named part of a letter: what it is, the paragraph that demands it, and whether it must be there."""

    navn: str
    hjemmel: str
    paakrevd: bool


class Bit(NamedTuple):
    """One block of a template. It is kept if the field `vilkar` is there (`hvis`), or is not; '' is always."""

    blokk: Blokk
    vilkar: str = ""
    hvis: bool = True

    @property
    def alene(self) -> str:
        """The field that stands alone in the paragraph, or ''."""
        treff = FELT.fullmatch(self.blokk.linjer[0]) if self.blokk.slag is Slag.AVSNITT else None
        return treff[1] if treff else ""


@dataclass(frozen=True)
class Mal:
    """A template, read and checked. `deler` are the standard words of its parts."""

    id: str
    versjon: int
    tittel: str
    malform: Malform
    felt: Mapping[str, Krav]
    regler: Mapping[str, str]
    deler: Mapping[str, tuple[Bit, ...]]
    kropp: tuple[Bit, ...]


@cache
def les_mal(mappe: Path, navn: str, malform: Malform) -> Mal:
    """Read the template `mappe/NAVN.nb.md` (or `.nn.md`), with the standard parts it uses.

    Raises Malfeil that names the file and what is wrong in it.
    """
    fil = f"{navn}.{malform.kort}.md"
    hode, kropp, deler = _del_opp(mappe / fil, fil)
    felt, regler = _felt(hode), dict(hode.get("regler", {}))
    for andre in hode.get("bruker", ()):
        fellesfil = f"{andre}.{malform.kort}.md"
        felles, _, standard = _del_opp(DELER / fellesfil, fellesfil)
        doble = (felt.keys() & _felt(felles).keys()) | (regler.keys() & felles.get("regler", {}).keys())
        if doble:
            raise Malfeil(f"{fil}: {', '.join(sorted(doble))} er gitt i {fellesfil} fra før.")
        felt, regler, deler = felt | _felt(felles), regler | felles.get("regler", {}), standard | deler
    mal = Mal(hode["id"], hode["versjon"], hode["tittel"], malform, felt, regler, deler, kropp)
    if feil := "; ".join(_kontroller(mal)):
        raise Malfeil(f"{fil}: {feil}.")
    return mal


def _del_opp(sti: Path, fil: str) -> tuple[dict[str, Any], tuple[Bit, ...], dict[str, tuple[Bit, ...]]]:
    """Cut a file into its header, its body, and its standard parts by name."""
    try:
        tekst = sti.read_text("utf-8")
    except FileNotFoundError:
        raise Malfeil(f"Brevmalen {fil} finnes ikke.", neste="Installer imdi på nytt.") from None
    _, *resten = re.split(r"^\+\+\+\n", tekst, maxsplit=2, flags=re.M)
    if len(resten) != 2 or not tekst.startswith("+++\n"):
        raise Malfeil(f"{fil}: hodet skal stå mellom to linjer med +++.")
    try:
        hode = tomllib.loads(resten[0])
    except tomllib.TOMLDecodeError as feil:
        raise Malfeil(f"{fil}: hodet kan ikke leses: {feil}.") from feil
    hode = {"id": "", "versjon": 0, "tittel": ""} | hode
    if gale := [n for n, v in hode.items() if type(v) is not _NOKLER.get(n)]:
        raise Malfeil(f"{fil}: {', '.join(gale)} i hodet er ukjent eller av feil slag.")
    kropp, *deler = re.split(r"^# +([a-z_]+) *$", resten[1], flags=re.M)
    par = zip(deler[::2], deler[1::2], strict=True)
    return hode, tuple(_biter(kropp, fil)), {navn: tuple(_biter(bit, fil)) for navn, bit in par}


def _felt(hode: Mapping[str, Any]) -> dict[str, Krav]:
    maa = {navn: Krav(verdi[0], verdi[1], True) for navn, verdi in hode.get("felt", {}).items()}
    return maa | {navn: Krav(verdi, "", False) for navn, verdi in hode.get("valgfri", {}).items()}


def _biter(tekst: str, fil: str) -> Iterator[Bit]:
    """Cut Markdown into blocks; a heading is one by itself, and the lines of a paragraph are one line."""
    for avsnitt in re.split(r"\n[ \t]*\n", re.sub(r"^((?:\{[^{}]*\} *)?#.*)$", r"\n\1\n", tekst, flags=re.M)):
        linjer = [linje.strip() for linje in avsnitt.strip().split("\n")]
        vilkar = _VILKAR.match(linjer[0])
        linjer[0] = linjer[0][vilkar.end() if vilkar else 0 :]
        if not linjer[0]:
            if vilkar:
                raise Malfeil(f"{fil}: {vilkar[0].strip()} skal stå på samme linje som det den gjelder.")
            continue
        if treff := re.match(r"(#{2,3}) +(?=[^# ])", linjer[0]):
            blokk = Blokk(Slag.OVERSKRIFT, (linjer[0][treff.end() :],), len(treff[1]))
        elif linjer[0].startswith("- "):
            blokk = Blokk(Slag.PUNKTER, _punkter(linjer))
        else:
            blokk = Blokk(Slag.AVSNITT, (" ".join(linjer),))
        for linje in blokk.linjer:
            if treff := _ANNEN_MARKERING.search(FELT.sub("", linje)):
                raise Malfeil(f"{fil}: «{treff[0]}» betyr ingenting her: {linje[:60]}")
        yield Bit(blokk, vilkar[2], vilkar[1] == "hvis") if vilkar else Bit(blokk)


def _punkter(linjer: list[str]) -> tuple[str, ...]:
    punkter: list[str] = []
    for linje in linjer:
        if linje.startswith("- "):
            punkter.append(linje[2:].strip())
        else:
            punkter[-1] += " " + linje
    return tuple(punkter)


def _kontroller(mal: Mal) -> Iterator[str]:
    """Say what is wrong with a template whose files could be read."""
    if not (mal.id and mal.tittel and mal.versjon >= 1):
        yield "id, tittel og versjon må stå i hodet"
    kjent = {*mal.felt, *mal.regler, *ALLTID}
    brukt: set[str] = set()
    sikre: set[str] = set()  # those that come whatever the optional fields are
    for bit, alltid in _alle_biter(mal, mal.kropp):
        navn = {n for linje in bit.blokk.linjer for n in FELT.findall(linje)}
        brukt |= {*navn, bit.vilkar} - {""}
        sikre |= navn if alltid else set()
        if delt := sorted(n for n in navn & mal.deler.keys() if n != bit.alene):
            yield f"{', '.join(delt)} er en del av brevet og må stå alene i et avsnitt"
        for linje in bit.blokk.linjer:
            if not FELT.fullmatch(linje):
                valgfrie = [n for n in FELT.findall(linje) if n in mal.felt and not mal.felt[n].paakrevd]
                if uten := sorted(n for n in valgfrie if (n, True) != (bit.vilkar, bit.hvis)):
                    yield f"{', '.join(uten)} er valgfri: begynn blokken med {{hvis {uten[0]}}}"
    if ukjent := sorted(brukt - kjent):
        yield f"{', '.join(ukjent)} er brukt, men står ikke i hodet"
    if ubrukt := sorted(n for n, krav in mal.felt.items() if krav.paakrevd and n not in sikre):
        yield f"{', '.join(ubrukt)} skal være med, men kommer ikke alltid"
    if ubrukt := sorted(mal.deler.keys() - brukt):
        yield f"{', '.join(ubrukt)} har ord, men er ikke brukt"


def _alle_biter(mal: Mal, biter: tuple[Bit, ...], vei: tuple[str, ...] = ()) -> Iterator[tuple[Bit, bool]]:
    """Give every block of a body and the parts in it, and whether it comes whatever the optional fields are."""
    for bit in biter:
        alltid = not bit.vilkar
        yield bit, alltid
        if bit.alene in vei:
            raise Malfeil(f"{mal.id}: delen {bit.alene} viser til seg selv.")
        if bit.alene in mal.deler:
            for under, ogsaa in _alle_biter(mal, mal.deler[bit.alene], (*vei, bit.alene)):
                yield under, alltid and ogsaa
