"""Walking the journeys of a folder (`reiseskript.py`) through the real program, one child for each line typed."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from conftest import Program
from hele.reiseskript import Linje, les, utfyll
from hjelp import Svar, hint

# One child for all the questions at the end: only the start of the program is saved.
SPOR = """
import contextlib, io, json, sys
from imdi_cli.dor import kjor
svar = []
for linje in json.load(sys.stdin):
    ut = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    with contextlib.redirect_stdout(ut):
        kode = kjor(linje)
    svar.append([kode, ut.buffer.getvalue().decode()])
json.dump(svar, sys.stdout)
"""


class Gang:
    """One journey under way: the program, what it said last, and the bytes it must not change when it refuses."""

    def __init__(self, mappe: Path, navn: str) -> None:
        self.program = Program(mappe)
        self.start = self.program_for(navn)
        self.svar = Svar("", "", 0)

    def program_for(self, navn: str) -> list[str]:
        """Give what Python runs in the journey of that name: the program as it is."""
        return ["-m", "imdi_cli"]

    def kjor(self, linje: Linje, kommando: str) -> Svar:
        miljo = {"IMDI_BRUKER": linje.bruker, "IMDI_KLOKKE": linje.klokke}
        ferdig = subprocess.run(
            [sys.executable, *self.start, *shlex.split(kommando)[1:]],
            input=b"",
            capture_output=True,
            env=self.program.miljo | miljo,
            cwd=self.program.mappe,
            timeout=60,
        )
        self.svar = Svar(ferdig.stdout.decode(), ferdig.stderr.decode(), ferdig.returncode)
        hint(self.svar)
        return self.svar

    def gjor(self, linje: Linje) -> None:
        slag, _, rest = linje.slag.partition(" ")
        handling: Callable[[Linje, str], None] | None = getattr(self, f"_{slag}", None)
        assert handling, f"ukjent linje: {linje.slag}"
        handling(linje, rest)

    def ferdig(self) -> None:
        """Leave what the last lines opened; each line is a child of its own here, so nothing is."""

    def _ja(self, linje: Linje, _: str) -> None:
        self.kjor(linje, linje.tekst).ok()

    def _nei(self, linje: Linje, kode: str) -> None:
        for_ = self.program.database.read_bytes()
        svar = self.kjor(linje, linje.tekst)
        assert svar.kode == int(kode), f"{svar.kode}, ikke {kode}\n{svar.ut}{svar.feil}"
        assert self.program.database.read_bytes() == for_, "et avslag endret databasen"

    def _neste(self, linje: Linje, _: str) -> None:
        (steg,) = re.findall(r"^Neste steg\t(imdi .*)$", self.svar.ut, re.M)
        self.kjor(linje, steg).ok()

    def _ser(self, linje: Linje, rest: str) -> None:
        sagt = " ".join((self.svar.ut + self.svar.feil).split())
        assert (linje.tekst in sagt) is (rest != "ikke"), f"«{linje.tekst}»\n{self.svar.ut}{self.svar.feil}"

    def _fil(self, linje: Linje, navn: str) -> None:
        (self.program.mappe / navn).write_text(linje.tekst + "\n", "utf-8")

    def spor(self, linje: Linje, *sporsmal: list[str]) -> list[tuple[int, str]]:
        """Ask the program several things at the clock of a line; give the exit code and output of each."""
        ferdig = subprocess.run(
            [sys.executable, "-c", SPOR],
            input=json.dumps(sporsmal).encode(),
            capture_output=True,
            env=self.program.miljo | {"IMDI_BRUKER": linje.bruker, "IMDI_KLOKKE": linje.klokke},
            cwd=self.program.mappe,
            timeout=60,
        )
        assert ferdig.returncode == 0, ferdig.stderr.decode()
        return [(kode, ut) for kode, ut in json.loads(ferdig.stdout)]

    def spor_json(self, linje: Linje, *sporsmal: list[str]) -> list[Any]:
        """Ask the program several things as JSON."""
        return [json.loads(ut) for _, ut in self.spor(linje, *([*s, "--json"] for s in sporsmal))]

    def krev_helt(self, linje: Linje) -> None:
        """Nothing is overdue, the database is whole, and so is its journal."""
        (frister,) = self.spor_json(linje, ["frister"])
        assert [f for f in frister if f["siste"] < linje.klokke[:10]] == []
        for kode, ut in self.spor(linje, ["database", "kontroll"], ["logg", "kontroller"]):
            assert kode == 0, ut


class Reisebok:
    """The journeys of a folder, how each is walked, and what each shared beginning left; walked once."""

    def __init__(self, mappe: Path, gang: type[Gang], begynn: Callable[[Path], None]) -> None:
        self.reiser = les(mappe)
        self.gang, self.begynn = gang, begynn
        self.ferdige: dict[str, Path] = {}

    @property
    def navn(self) -> list[str]:
        """Name the journeys that are not only for others to begin from."""
        return [r.navn for r in self.reiser.values() if not r.felles]

    def gaa(self, navn: str, mappe: Path, rot: Path) -> Gang:
        """Walk one journey in a folder, from where it begins; `rot` keeps the beginnings."""
        reise = self.reiser[navn]
        self._hent(reise.fra, mappe, rot)
        gang = self.gang(mappe, navn)
        for linje in utfyll(reise, self.reiser):
            try:
                gang.gjor(linje)
            except Exception as feil:
                feil.add_note(f"{linje.sted}, {linje.klokke[:10]} {linje.bruker}: {linje.slag} {linje.tekst}")
                raise
        gang.ferdig()
        return gang

    def _hent(self, fra: str | None, til: Path, rot: Path) -> None:
        if fra is None:
            self.begynn(til)
            return
        if fra not in self.ferdige:
            mappe = rot / str(len(self.ferdige))
            mappe.mkdir()
            self.ferdige[fra] = mappe
            self.gaa(fra, mappe, rot)
        shutil.copytree(self.ferdige[fra], til, dirs_exist_ok=True)
