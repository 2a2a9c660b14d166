"""Every journey of `reiser/`, through the real program: from varsel to closed case, and what is true afterwards."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Program
from hele.reiseskript import Linje, les, utfyll
from hjelp import Svar, hint, lag_ovelse
from tolk.register.registerfil import rad, skriv

REISER = les(Path(__file__).parent / "reiser")

# Amina stands in the register and is statsautorisert; Bo only stands there; Cato is only statsautorisert; Dina is
# both, in two languages; Eva is neither.
TOLKER = (
    rad(),
    rad(tolkenummer="20", fornavn="Bo", etternavn="Berg", fodselsdato="1990-01-01", sprak="tigrinja")
    | {"kvalifikasjon": "grunnemne"},
    rad(tolkenummer="30", fornavn="Cato", etternavn="Dahl", fodselsdato="1991-01-01")
    | {"status": "ikke oppført", "oppfort": ""},
    rad(tolkenummer="40", fornavn="Dina", etternavn="Eng", fodselsdato="1992-01-01"),
    rad(tolkenummer="40", fornavn="Dina", etternavn="Eng", fodselsdato="1992-01-01", sprak="arabisk"),
    rad(tolkenummer="50", fornavn="Eva", etternavn="Foss", fodselsdato="1993-01-01", sprak="polsk")
    | {"kvalifikasjon": "tospråktest", "status": "ikke oppført", "oppfort": ""},
)

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

# `oppforing.etter-utestenging` is a setting of the rule book; this is the program with the other value.
AUTOMATISK = """
import sys
from dataclasses import replace
from imdi_cli import kodeverk
from imdi_cli.kjerne.regelverk import Regelverk
bok = kodeverk.regelverk()
rader = [replace(r, verdi="automatisk") if r.id == "oppforing.etter-utestenging" else r for r in bok.alle()]
kodeverk.regelverk = lambda: Regelverk(rader, bok.overskrifter)
from imdi_cli.dor import kjor
sys.exit(kjor(sys.argv[1:]))
"""


class Gang:
    """One journey under way: the program, what it said last, and the bytes it must not change when it refuses."""

    def __init__(self, mappe: Path, *, automatisk: bool = False) -> None:
        self.program = Program(mappe)
        self.start = ["-c", AUTOMATISK] if automatisk else ["-m", "imdi_cli"]
        self.svar = Svar("", "", 0)

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

    def _slutt(self, linje: Linje, _: str) -> None:
        """Ask the program for all that must be true now. What is not named must be empty or whole."""
        venter = dict(del_.strip().rsplit(" ", 1) for del_ in linje.tekst.split("|"))
        tolk = venter.pop("tolk")
        saker = [nokkel for nokkel in venter if re.match(r"[KSV]-", nokkel)]
        sporsmal = [
            ["tolk", "liste", "--json"],
            ["tolk", "vis", tolk],
            ["reaksjon", "tell", tolk, "--json"],
            ["frister", "--json"],
            ["database", "kontroll"],
            ["logg", "kontroller"],
            ["tolkebevis", "kontroller", f"bevis-{tolk}.png", "--json"],
            *([{"S": "sak", "K": "klage", "V": "varsel"}[nr[0]], "vis", nr, "--json"] for nr in saker),
        ]
        miljo = {"IMDI_BRUKER": linje.bruker, "IMDI_KLOKKE": linje.klokke}
        ferdig = subprocess.run(
            [sys.executable, "-c", SPOR],
            input=json.dumps(sporsmal).encode(),
            capture_output=True,
            env=self.program.miljo | miljo,
            cwd=self.program.mappe,
            timeout=60,
        )
        assert ferdig.returncode == 0, ferdig.stderr.decode()
        liste, vis, tell, frister, kontroll, logg, bevis, *sett = json.loads(ferdig.stdout)
        har = {
            "liste": "ja" if int(tolk) in {r["tolkenummer"] for r in json.loads(liste[1])} else "nei",
            "vis": "nei" if vis[0] else "ja",
            "advarsler": str(json.loads(tell[1])["teller"]),
            "bevis": json.loads(bevis[1])["svar"] if (self.program.mappe / f"bevis-{tolk}.png").exists() else "ingen",
        } | {nr: json.loads(s[1])["status"] for nr, s in zip(saker, sett, strict=True)}
        assert har == venter
        over = [f for f in json.loads(frister[1]) if f["siste"] < linje.klokke[:10]]
        assert over == []
        assert (kontroll[0], logg[0]) == (0, 0), kontroll[1] + logg[1]


@pytest.fixture(scope="session")
def lager(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str | None, Path], None]:
    """Copy into a folder what a shared beginning left there; each beginning is walked once."""
    rot = tmp_path_factory.mktemp("reiser")
    ferdige: dict[str, Path] = {}

    def hent(navn: str | None, til: Path) -> None:
        if navn is None:
            skriv(til / "tolker.csv", *TOLKER)
            lag_ovelse(til / "data" / "imdi.db")
            return
        if navn not in ferdige:
            mappe = rot / str(len(ferdige))
            mappe.mkdir()
            ferdige[navn] = mappe
            gaa(navn, mappe, hent)
        shutil.copytree(ferdige[navn], til, dirs_exist_ok=True)

    return hent


def gaa(navn: str, mappe: Path, hent: Callable[[str | None, Path], None]) -> Gang:
    """Walk one journey in a folder, from where it begins."""
    reise = REISER[navn]
    hent(reise.fra, mappe)
    gang = Gang(mappe, automatisk="innstillingen «automatisk»" in navn)
    for linje in utfyll(reise, REISER):
        try:
            gang.gjor(linje)
        except Exception as feil:
            feil.add_note(f"{linje.sted}, {linje.klokke[:10]} {linje.bruker}: {linje.slag} {linje.tekst}")
            raise
    return gang


@pytest.mark.parametrize("navn", [r.navn for r in REISER.values() if not r.felles])
def test_reisen(navn: str, tmp_path: Path, lager: Callable[[str | None, Path], None]) -> None:
    gaa(navn, tmp_path, lager)
