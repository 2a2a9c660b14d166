"""The screen: the one place that writes what a person reads.

A `Flate` is made once, at the door, and handed to the commands. They say what they have (facts, a table, a
sentence); the screen decides the form: aligned and folded on a terminal, tab-separated in full width in a
pipe, one JSON value with `--json`. stdout is the result, stderr the messages.
"""

import errno
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import IO, TYPE_CHECKING, Any

from imdi_cli.flate import oppsett, rens

if TYPE_CHECKING:
    from imdi_cli.flate.fremdrift import Fremdrift

_ASCII = str.maketrans("æøå ", "aoa_", "().,:%/-")
_UTEN_MOTPART = {"−": "-", "→": "->", "←": "<-", "≤": "<=", "≥": ">=", "─": "-", "│": "|", "━": "-"} | dict.fromkeys(
    "\u2007\u2009\u202f", " "
)


class Kolonne:
    """A column of a table: its heading, its key in JSON, and whether it is right-aligned (numbers).

    The key is the heading in lower case without æ, ø, å and spaces, unless another is given.
    """

    __slots__ = ("hoyre", "navn", "nokkel")

    def __init__(self, navn: str, *, hoyre: bool = False, nokkel: str = "") -> None:
        self.navn = navn
        self.hoyre = hoyre
        self.nokkel = nokkel or navn.lower().translate(_ASCII)


def i_skallet(fil: object) -> str:
    """Write a path so that it can be pasted after a command."""
    return f'"{fil}"' if " " in str(fil) else str(fil)


class Flate:
    """The screen of one command.

    With `json` everything meant for a person on stdout is silent, and exactly one JSON value is written: by
    `resultat`, or by the first `tabell` of a command that has no `resultat`. So a command is one straight
    line and asks for no mode. Messages on stderr come in every mode.

    `terminal` is whether stdout is one; `enkel` whether menus, moving pictures and the like are unwanted
    (`IMDI_TILGJENGELIG=1`, `TERM=dumb`); `farge` whether bold may be used; `bredde` the window's width;
    `redigerer` the person's own text editor, if one is set; `database` what `--database` named, so that a
    command that is suggested finds the same one; `svart` what was answered at the prompt, so that nothing of it is
    lost when the person leaves before the end.
    """

    def __init__(
        self,
        *,
        json: bool = False,
        ut: IO[str] | None = None,
        feil: IO[str] | None = None,
        inn: IO[str] | None = None,
        miljo: Mapping[str, str] = os.environ,
    ) -> None:
        self.json = json
        self.ut = ut or sys.stdout
        self.feil = feil or sys.stderr
        self.inn = inn or sys.stdin
        self.terminal = self.ut.isatty()
        dum = miljo.get("TERM") == "dumb"
        self.enkel = dum or miljo.get("IMDI_TILGJENGELIG", "") not in ("", "0")
        self.redigerer = miljo.get("VISUAL") or miljo.get("EDITOR") or ""
        gammel_konsoll = os.name == "nt" and "WT_SESSION" not in miljo
        self.farge = self.terminal and not dum and not gammel_konsoll and not miljo.get("NO_COLOR")
        self.bredde = _bredde(self.ut, miljo.get("COLUMNS", ""))
        self.database: str | None = None
        self.svart: list[tuple[str, object]] = []  # what was answered at the prompt, by option
        self._json_skrevet = False
        self._begynt = False
        self._leser_borte = False
        for strom in (self.ut, self.feil):
            _klargjor(strom)

    # -- the result ------------------------------------------------------------------------------------

    def resultat(self, data: object, linjer: Iterable[str] = ()) -> None:
        """Write the command's one JSON value with `--json`, else these lines, folded when they are too wide.

        `data` is what JSON can hold, plus dates (ISO), sets (sorted) and anything with a `str`. An empty
        list is written as `[]`.
        """
        if not self.json:
            for linje in linjer:
                self.linjer([linje] if "imdi " in linje else self._brekk(rens.linje(linje), self.terminal))
            return
        if self._json_skrevet:
            raise RuntimeError("a command writes one JSON value")
        self._json_skrevet = True
        import json

        # Escapes lose nothing where the code page cannot hold the letters.
        bare_ascii = not (getattr(self.ut, "encoding", None) or "utf-8").lower().startswith("utf")
        tekst = json.dumps(data, ensure_ascii=bare_ascii, indent=2 if self.terminal else None, default=_json_verdi)
        self._skriv(rens.json_tekst(tekst) + "\n")

    def tabell(
        self,
        kolonner: Sequence[Kolonne | str],
        rader: Iterable[Sequence[object]],
        *,
        json_rader: Iterable[object] | None = None,
        tom: str = "Ingen treff.",
        topp: bool = True,
        innrykk: int = 0,
    ) -> None:
        """Write a table: aligned on a terminal, tab-separated with a header line elsewhere.

        A cell is any value: None is empty, a truth value is ja or nei, the rest its `str`. `tom` is said
        when there are no rows. `topp=False` leaves out the header, `innrykk` indents on a terminal.
        In JSON the rows are `json_rader`, or objects with the columns' keys.
        """
        kol = [k if isinstance(k, Kolonne) else Kolonne(k) for k in kolonner]
        if self.json:
            if not self._json_skrevet:
                nokler = [k.nokkel for k in kol]
                self.resultat(
                    list(json_rader)
                    if json_rader is not None
                    else [dict(zip(nokler, rad, strict=True)) for rad in rader]
                )
            return
        navn = [k.navn for k in kol]
        tekster = _som_tekst(rader, len(navn))
        if not self.terminal:
            self._skriv_linjer(map("\t".join, [navn, *tekster] if topp else tekster))
            if not tekster:
                self.melding(tom)
        elif not tekster:
            self.setning(tom)
        else:
            hode, linjer = oppsett.tabell_linjer(navn, tekster, [k.hoyre for k in kol], self.bredde, innrykk)
            self._skriv_linjer([*map(self._fet, hode if topp else ()), *linjer])

    def fakta(self, par: Iterable[tuple[str, object]]) -> None:
        """Write a block of facts, label and value; a list or tuple as value is several lines.

        On a terminal the values stand in a column and fold under themselves; elsewhere every line is
        `label<TAB>value`.
        """
        if self.json:
            return
        rene = [(rens.linje(navn), [rens.linje(_celle(v)) for v in _liste(verdi)]) for navn, verdi in par]
        if self.terminal:
            self._skriv_linjer(oppsett.fakta_linjer(rene, self.bredde))
        else:
            self._skriv_linjer(f"{navn}\t{verdi}" for navn, verdier in rene for verdi in verdier)

    def overskrift(self, tekst: str) -> None:
        """Write a heading, with a blank line above it on a terminal unless it comes first."""
        if not self.json:
            luft = "\n" if self.terminal and self._begynt else ""
            self._skriv(luft + self._fet(rens.linje(tekst)) + "\n")

    def setning(self, tekst: str) -> None:
        """Write one paragraph, folded between words on a terminal; line breaks in it become spaces."""
        self.linjer(self._brekk(rens.linje(tekst), self.terminal))

    def avsnitt(self, tekst: str) -> None:
        """Write a text of several lines, such as a letter; every line folds by itself."""
        for rad in rens.avsnitt(tekst).split("\n"):
            self.setning(rad)

    def linjer(self, linjer: Iterable[str] = ("",)) -> None:
        """Write lines as they are, only made harmless; without an argument, one blank line."""
        if not self.json:
            self._skriv_linjer(map(rens.linje, linjer))

    def neste(self, kommando: str, *, ledetekst: str = "Neste steg") -> None:
        """Suggest the next command. It is never folded, so that it can be copied."""
        if not self.json:
            kommando = self.samme_base(rens.linje(kommando))
            self._skriv(f"\n{ledetekst}:  {kommando}\n" if self.terminal else f"{ledetekst}\t{kommando}\n")

    # -- messages --------------------------------------------------------------------------------------

    def melding(self, tekst: str) -> None:
        """Write a paragraph to stderr."""
        self._flush()
        for linje in self._brekk(self.samme_base(rens.linje(tekst)), self.feil.isatty()):
            self.feil.write(linje + "\n")
        self.feil.flush()

    def advarsel(self, tekst: str) -> None:
        """Write a warning to stderr."""
        self.melding("Merk: " + tekst)

    def samme_base(self, tekst: str) -> str:
        """Let a command that is suggested at the end of a text go to the database this one was told to use."""
        foreslaar = tekst.rpartition("  ")[2].startswith("imdi ") and not tekst.endswith(".")
        if self.database and foreslaar and "--database" not in tekst:
            return f"{tekst} --database {i_skallet(self.database)}"
        return tekst

    def banner(self, tekst: str) -> None:
        """Say on stderr what applies to everything that follows: «ØVELSE – …»."""
        self.melding(tekst)

    def fremdrift(self, tekst: str, totalt: int | None = None) -> AbstractContextManager["Fremdrift"]:
        """Show how far a long task has come: `with flate.fremdrift("Beregner 17 mål", 17) as f: f.steg()`.

        A moving bar on a terminal, one line of text when `enkel`, nothing elsewhere.
        """
        from imdi_cli.flate.fremdrift import Fremdrift, Stolpe

        if not (self.terminal and self.feil.isatty()):
            return Fremdrift()
        if self.enkel:
            self.melding(tekst + " …")
            return Fremdrift()
        return Stolpe(rens.linje(tekst), totalt, self.feil)

    # -- underneath ------------------------------------------------------------------------------------

    def _fet(self, tekst: str) -> str:
        return f"\x1b[1m{tekst}\x1b[0m" if self.farge else tekst

    def _brekk(self, tekst: str, brett: bool) -> list[str]:
        return oppsett.brekk(tekst, self.bredde) if brett else [tekst]

    def _skriv_linjer(self, linjer: Iterable[str]) -> None:
        liste = list(linjer)
        if liste:
            self._skriv("\n".join(liste) + "\n")

    def _skriv(self, tekst: str) -> None:
        """Write everything that goes to stdout.

        When the reader has left (`| head`), the rest is dropped and the command finishes its work.
        """
        if self._leser_borte:
            return
        self._begynt = True
        try:
            self.ut.write(tekst)
            self.ut.flush()
        except OSError as feil:
            # Windows says EINVAL where others say EPIPE.
            if feil.errno != errno.EPIPE and not (os.name == "nt" and feil.errno == errno.EINVAL):
                raise
            self._leser_borte = True
            # What is left in the buffer goes nowhere, instead of failing again when the program ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.ut.fileno())

    def _flush(self) -> None:
        if not self._leser_borte:
            self.ut.flush()


def _som_tekst(rader: Iterable[Sequence[object]], antall: int) -> list[Sequence[str]]:
    """Turn cells into harmless text. Fast when they are text without controls, as nearly all are."""
    liste: list[Any] = list(rader)
    if not {antall}.issuperset(map(len, liste)):
        raise ValueError(f"every row must have {antall} cells")
    try:
        alt = "".join(map("".join, liste))
    except TypeError:
        liste = [[_celle(verdi) for verdi in rad] for rad in liste]
        alt = "".join(map("".join, liste))
    if not alt.isprintable():
        liste = [[rens.linje(celle) for celle in rad] for rad in liste]
    return liste


def _liste(verdi: object) -> list[object] | tuple[object, ...]:
    """Give a list or tuple as it is, anything else as a list of one."""
    return verdi if isinstance(verdi, list | tuple) else [verdi]


def _celle(verdi: object) -> str:
    """Give the text of one value."""
    if verdi is None:
        return ""
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    return str(verdi)


def _json_verdi(verdi: Any) -> object:
    """Say a value JSON does not know: dates in ISO form, sets sorted, the rest as text."""
    if hasattr(verdi, "isoformat"):
        return verdi.isoformat()
    return sorted(verdi) if isinstance(verdi, set | frozenset) else str(verdi)


def _bredde(ut: IO[str], columns: str) -> int:
    """Give the window's width in cells: COLUMNS, else what the terminal says, else 80."""
    if columns.isdecimal() and int(columns):
        return int(columns)
    try:
        return os.get_terminal_size(ut.fileno()).columns or 80
    except (OSError, ValueError):  # not a terminal, or not a file at all
        return 80


def _klargjor(strom: IO[str]) -> None:
    """See to it that no letter can stop a command.

    A terminal gets UTF-8. What is redirected keeps the console's code page, because Windows PowerShell
    decodes a pipe by it; a letter outside it becomes `?`, a sign its nearest plain form.
    """
    if not hasattr(strom, "reconfigure"):  # a StringIO holds every letter
        return
    import codecs

    codecs.register_error("imdi", _motpart)
    strom.reconfigure(encoding="utf-8" if strom.isatty() else None, errors="imdi")


def _motpart(feil: UnicodeError) -> tuple[str, int]:
    """Replace what a code page cannot hold; a minus must not become a question mark."""
    assert isinstance(feil, UnicodeEncodeError)
    bit = feil.object[feil.start : feil.end]
    return "".join(_UTEN_MOTPART.get(tegn, "?") for tegn in bit), feil.end
