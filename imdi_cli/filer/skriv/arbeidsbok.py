"""What an accessible workbook is made of, and what must hold before it is written.

Form: cover, contents, notes, then one named table per sheet, then one sheet per figure. After the UK
Analysis Function's guidance for statistical spreadsheets, with Norwegian symbols.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from types import NoneType
from typing import Literal

from imdi_cli.kjerne.rens import uten_styretegn

Verdi = str | int | float | None
Format = Literal["tekst", "heltall", "desimal1", "prosent1"]

FORSIDE, INNHOLD, MERKNADER = "Forside", "Innhold", "Merknader"
MAKS_SERIER = 6
_MAKS_FANE = 31
_MAKS_CELLE = 32_767
_FORBUDT_I_FANE = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")
_TABELLNAVN = re.compile(r"[^\W\d]\w*")
_CELLEADRESSE = re.compile(r"[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*")
_MERKNAD = re.compile(r"\[merknad (\d+)\]")


@dataclass(frozen=True)
class Kolonne:
    """A column: its heading, how numbers in it are shown, and its width in characters (None: by content).

    `prosent1` shows a share (0.125) as «12,5 %». Years and codes are text.
    """

    navn: str
    format: Format = "tekst"
    bredde: int | None = None

    @property
    def overskrift(self) -> str:
        """The heading as it stands in the file; Excel calls a file damaged if a table's name for it differs."""
        return " ".join(uten_styretegn(self.navn).split())


@dataclass(frozen=True)
class Ark:
    """A sheet with one table. `forklaring` is the lines between title and table: symbols, blanks, source.

    `frys` keeps the headings in sight, for a table too long to see; it takes room from whoever magnifies the screen.
    """

    fane: str
    tittel: str
    tabellnavn: str
    kolonner: Sequence[Kolonne]
    rader: Sequence[Sequence[Verdi]]
    forklaring: Sequence[str] = ()
    frys: bool = False


@dataclass(frozen=True)
class Figur:
    """A chart on a sheet of its own, drawn from columns of the sheet `data_fane`.

    `rader` is the rows it shows, counted from 0 and to but not including the last; None is all. A hidden
    value must be None there: a symbol would be drawn as zero, and is refused. `liggende` is bars that lie, the first
    row on top: for names too long to stand below a column.
    """

    fane: str
    tittel: str
    alt_tekst: str
    type: Literal["stolpe", "liggende", "linje"]
    data_fane: str
    kategorier: str
    serier: Sequence[str]
    x_tittel: str
    y_tittel: str
    rader: tuple[int, int] | None = None


@dataclass(frozen=True)
class Arbeidsbok:
    """A whole workbook. `forside` is the lines under the title; `merknader` is (number, text).

    `merke` is what the sheets that the workbook makes of itself must say too: that it is not for publication.
    """

    tittel: str
    emne: str
    forside: Sequence[str]
    ark: Sequence[Ark]
    merknader: Sequence[tuple[int, str]] = ()
    figurer: Sequence[Figur] = ()
    sprak: str = "nb-NO"
    merke: str = ""


def kontroller(bok: Arbeidsbok) -> None:
    """Check that the workbook can be written, and as an accessible one. Raises ValueError that says where."""
    faner = [FORSIDE, INNHOLD, MERKNADER, *(a.fane for a in bok.ark), *(f.fane for f in bok.figurer)]
    for fane in faner:
        if not fane or len(fane) > _MAKS_FANE or _FORBUDT_I_FANE.search(fane):
            raise ValueError(f"ugyldig fanenavn: {fane!r}")
    _ingen_like("fane", faner)
    _ingen_like("tabellnavn", [INNHOLD, MERKNADER, *(a.tabellnavn for a in bok.ark)])
    for ark in bok.ark:
        _kontroller_ark(ark)
    for figur in bok.figurer:
        _kontroller_figur(figur, bok)
    _kontroller_merknader(bok)


def dataark(figur: Figur, bok: Arbeidsbok) -> Ark:
    """Return the sheet a figure is drawn from."""
    for ark in bok.ark:
        if ark.fane == figur.data_fane:
            return ark
    raise ValueError(f"{figur.fane}: arket {figur.data_fane!r} finnes ikke")


def hoderad(ark: Ark) -> int:
    """Return the row of the sheet where the table's headings stand, counted from 1 as Excel does."""
    return len(ark.forklaring) + 2


def kolonnenr(ark: Ark, navn: str) -> int:
    """Return where a column stands in a sheet, counted from 0."""
    for nr, kolonne in enumerate(ark.kolonner):
        if kolonne.navn == navn:
            return nr
    raise ValueError(f"{ark.fane}: kolonnen {navn!r} finnes ikke")


def figurrader(figur: Figur, ark: Ark) -> range:
    """Return the rows of the sheet that the figure shows, counted from 0."""
    fra, til = figur.rader or (0, len(ark.rader))
    if not 0 <= fra < til <= len(ark.rader):
        raise ValueError(f"{figur.fane}: radene {fra}–{til} finnes ikke i {ark.fane}")
    return range(fra, til)


def _kontroller_ark(ark: Ark) -> None:
    if not _TABELLNAVN.fullmatch(ark.tabellnavn) or _CELLEADRESSE.fullmatch(ark.tabellnavn):
        raise ValueError(f"ugyldig tabellnavn: {ark.tabellnavn!r}")
    if not ark.kolonner or not all(kolonne.overskrift for kolonne in ark.kolonner):
        raise ValueError(f"{ark.fane}: hver kolonne må ha et navn")
    _ingen_like(f"kolonne i {ark.fane}", [kolonne.overskrift for kolonne in ark.kolonner])
    bredde = len(ark.kolonner)
    for nr, rad in enumerate(ark.rader, 1):
        if len(rad) != bredde:
            raise ValueError(f"{ark.fane}: rad {nr} har {len(rad)} celler, ventet {bredde}")
        if not any(verdi is not None and verdi != "" for verdi in rad):
            raise ValueError(f"{ark.fane}: rad {nr} er tom")
        for verdi in rad:
            # Exactly these: a truth value would pass for a number, and has no place in a table.
            if type(verdi) not in (str, int, float, NoneType) or (isinstance(verdi, float) and not isfinite(verdi)):
                raise ValueError(f"{ark.fane}: rad {nr} har verken tekst eller et tall: {verdi!r}")


def _kontroller_figur(figur: Figur, bok: Arbeidsbok) -> None:
    if not all((figur.tittel, figur.alt_tekst, figur.x_tittel, figur.y_tittel)):
        raise ValueError(f"{figur.fane}: en figur må ha tittel, alternativ tekst og aksetitler")
    if not 1 <= len(figur.serier) <= MAKS_SERIER:
        raise ValueError(f"{figur.fane}: en figur har fra 1 til {MAKS_SERIER} serier")
    ark = dataark(figur, bok)
    rader = figurrader(figur, ark)
    kolonnenr(ark, figur.kategorier)
    for serie in figur.serier:
        nr = kolonnenr(ark, serie)
        if any(isinstance(ark.rader[rad][nr], str) for rad in rader):
            raise ValueError(f"{figur.fane}: {serie!r} har tekst, som ville blitt tegnet som null")


def _kontroller_merknader(bok: Arbeidsbok) -> None:
    numre = [nr for nr, _ in bok.merknader]
    _ingen_like("merknad", [str(nr) for nr in numre])
    brukt: set[int] = set()
    for tekst in _tekster(bok):
        if len(tekst) > _MAKS_CELLE:
            raise ValueError(f"en celle har over {_MAKS_CELLE} tegn: {tekst[:40]!r}")
        if "[" in tekst:
            brukt.update(int(nr) for nr in _MERKNAD.findall(tekst))
    if uten_tekst := brukt - set(numre):
        raise ValueError(f"merknader uten tekst: {sorted(uten_tekst)}")
    if ubrukte := set(numre) - brukt:
        raise ValueError(f"merknader som ingen viser til: {sorted(ubrukte)}")


def _tekster(bok: Arbeidsbok) -> Iterator[str]:
    yield bok.tittel
    yield from bok.forside
    for ark in bok.ark:
        yield ark.tittel
        yield from ark.forklaring
        for kolonne in ark.kolonner:
            yield kolonne.navn
        for rad in ark.rader:
            for verdi in rad:
                if isinstance(verdi, str):
                    yield verdi
    for figur in bok.figurer:
        yield figur.tittel
        yield figur.alt_tekst


def _ingen_like(hva: str, navn: Iterable[str]) -> None:
    sett: set[str] = set()
    for ett in navn:
        if (nokkel := ett.casefold()) in sett:
            raise ValueError(f"to like ({hva}): {ett!r}")
        sett.add(nokkel)
