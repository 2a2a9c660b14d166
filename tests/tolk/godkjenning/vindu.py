"""A walk in a pseudo-terminal, and what it left in the database."""

import re
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from conftest import Program

TEKST = "Emnelisten viser faget."
pexpect = pytest.importorskip("pexpect", reason="pexpect finnes ikke her")

LISTE, FLERE, JA_NEI, SOK, VALGFRI, FORSLAG, TEKSTER, LINJE = range(8)
# What each kind of question ends with, where the window stands and waits for an answer.
_SLUTT = (
    r" \(1–\d+\)(?: \[[^\r\n]*\])?:",
    r" \(numre [^)\r\n]*\):",
    r" \(j/N\):",
    r" \(skriv litt av navnet\):",
    r" \(valgfritt\)[^\r\n]*:",
    r" \[Enter beholder: [^\r\n]*\]:",
    r" \(avslutt med et punktum[^\r\n]*\)\r\n>",
    r"(?::|(?<=\?))",
)
_SPORSMAL = re.compile(r"(?:\A|[\r\n])([^\r\n]+?)(?:" + "|".join(f"({slutt})" for slutt in _SLUTT) + r") \Z")


class Sporsmal(NamedTuple):
    """Where the window waits: the question, the kind of answer it wants, and what was shown before it."""

    tekst: str
    slag: int
    vist: str

    @property
    def rader(self) -> list[str]:
        """The numbered list before the question, from 1."""
        rader = re.findall(r"(?m)^\s*(\d+)\.\s+(\S[^\r\n]*?)\s*$", self.vist)
        start = max((i for i, (nr, _) in enumerate(rader) if nr == "1"), default=0)
        return [tekst for _, tekst in rader[start:]]


class Vindu:
    """A command in a window of its own, the walk if no other is named; choices are made by their words."""

    def __init__(self, imdi: Program, *argumenter: str, verb: str = "behandle") -> None:
        self.barn = pexpect.spawn(
            sys.executable,
            ["-m", "imdi_cli", "godkjenning", verb, *argumenter],
            env={**imdi.miljo, "IMDI_TILGJENGELIG": "1", "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "400"},
            cwd=str(imdi.mappe),
            encoding="utf-8",
            timeout=15,
            # a test run started in the background ignores Ctrl-C, and its children would too
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
            dimensions=(50, 400),
        )
        self.barn.delaybeforesend = None
        self.sett = ""

    def til(self, ventet: str) -> str:
        """Wait for a text; give what was shown before it."""
        self.barn.expect(ventet)
        self.sett += self.barn.before + (self.barn.after if isinstance(self.barn.after, str) else "")
        return str(self.barn.before)

    def venter(self, kjent: Callable[[str], bool]) -> Sporsmal | None:
        """Wait until the window asks a question that is known; give it, or None when the window has closed."""
        treff, vist = self._les(_SPORSMAL, kjent)
        if treff is None:
            self.barn.close()
            return None
        tekst, *slutt = treff.groups()
        return Sporsmal(tekst, next(nr for nr, x in enumerate(slutt) if x is not None), vist[: treff.start()])

    def linje(self, tekst: str) -> None:
        """Write one line of a longer text, and wait for the next."""
        self.barn.sendline(tekst)
        self._les(re.compile(r"(\r\n>) \Z"), lambda _: True)

    def _les(self, monster: re.Pattern[str], kjent: Callable[[str], bool]) -> tuple[re.Match[str] | None, str]:
        """Read until the end of what was shown is a question, and no piece of a line that is not wholly there."""
        vist, treff = "", None
        while True:
            try:
                vist += self.barn.read_nonblocking(65536, timeout=0.05 if treff else 30)
            except pexpect.EOF:
                treff = None
                break
            except pexpect.TIMEOUT:
                assert treff, f"vinduet spør ikke om noe som er kjent:\n{self.sett}{vist}"
                break
            treff = monster.search(vist)
            if treff and not kjent(treff[1]):
                treff = None
            if treff and treff.lastindex != LINJE + 2:
                break  # its end is no end of another
        self.sett += vist
        return treff, vist

    def velg(self, sporsmal: str, *valg: str) -> str:
        """Choose among a numbered list by the words; give what was shown before the question."""
        vist = self.til(re.escape(sporsmal) + r"[^\r\n]*\([^)]*\)[^\r\n]*:")
        numre = []
        for ord_ in valg:
            treff = re.findall(rf"(?m)^\s*(\d+)\.\s+{re.escape(ord_)}", vist)
            assert treff, f"«{ord_}» står ikke i\n{vist}"
            numre.append(treff[-1])
        self.barn.sendline(", ".join(numre))
        return vist

    def avbryt(self, tegn: str = "c") -> None:
        """Press Ctrl and a letter, but not in the moment the prompt comes: the program has not begun to wait."""
        time.sleep(0.2)
        self.barn.sendcontrol(tegn)

    def gjor(self, steg_: str) -> str:
        return self.velg("Hva vil du gjøre?", steg_)

    def annet(self, steg_: str) -> None:
        self.gjor("Noe annet")
        self.velg("Hva annet?", steg_)

    def svar(self, sporsmal: str, svar_: str) -> None:
        self.til(re.escape(sporsmal) + " ")
        self.barn.sendline(svar_)

    def skriv(self, sporsmal: str, tekst: str = TEKST) -> None:
        self.til(re.escape(sporsmal) + r".*punktum[^\r\n]*\r\n>")
        self.barn.sendline(tekst)
        self.til(">")
        self.barn.sendline(".")

    def slutt(self) -> str:
        self.gjor("Slutt her")
        return self.ut()

    def ut(self) -> str:
        self.til(pexpect.EOF)
        self.barn.close()
        assert self.barn.exitstatus == 0, self.sett
        return self.sett


UTENFOR = ("database", "journal", "journal_innhold", "skjema")


def innholdet(imdi: Program) -> dict[str, list[Any]]:
    """Give every row there is, without the number of the journal row; of the journal what was done, and not read."""
    with sqlite3.connect(imdi.database) as db:
        tabeller = [t for (t,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        ut = {}
        for tabell in tabeller:
            if tabell not in UTENFOR:
                kolonner = [r[1] for r in db.execute(f"PRAGMA table_info({tabell})") if r[1] != "sist"]
                ut[tabell] = sorted(db.execute(f"SELECT {', '.join(kolonner)} FROM {tabell}"), key=repr)
        journal = db.execute("SELECT handling, gjelder, bruker FROM journal ORDER BY nr").fetchall()
        ut["journal"] = [r for r in journal if r[0].rpartition(".")[2] not in ("vist", "listet")]
    db.close()
    return ut
