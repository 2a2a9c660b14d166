"""Every journey of `reiser/`, through the real program: from varsel to closed case, and what is true afterwards."""

import json
import re
from pathlib import Path

import pytest
from hele.reisegang import Gang, Reisebok
from hele.reiseskript import Linje
from hjelp import lag_ovelse
from tolk.register.registerfil import rad, skriv

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


def begynn(til: Path) -> None:
    """Make the exercise database, and the file of the register beside it."""
    skriv(til / "tolker.csv", *TOLKER)
    lag_ovelse(til / "data" / "imdi.db")


class Saksgang(Gang):
    """A journey of a case: what is true at its end is of an interpreter, their proof, and each case."""

    def program_for(self, navn: str) -> list[str]:
        """Give the program, or in one journey the program with the other value of a setting."""
        return ["-c", AUTOMATISK] if "innstillingen «automatisk»" in navn else super().program_for(navn)

    def _slutt(self, linje: Linje, _: str) -> None:
        """Ask the program for all that must be true now. What is not named must be empty or whole."""
        venter = dict(del_.strip().rsplit(" ", 1) for del_ in linje.tekst.split("|"))
        tolk = venter.pop("tolk")
        saker = [nokkel for nokkel in venter if re.match(r"[KSV]-", nokkel)]
        sporsmal = [
            ["tolk", "liste", "--json"],
            ["tolk", "vis", tolk],
            ["reaksjon", "tell", tolk, "--json"],
            ["tolkebevis", "kontroller", f"bevis-{tolk}.png", "--json"],
            *([{"S": "sak", "K": "klage", "V": "varsel"}[nr[0]], "vis", nr, "--json"] for nr in saker),
        ]
        liste, vis, tell, bevis, *sett = self.spor(linje, *sporsmal)
        har = {
            "liste": "ja" if int(tolk) in {r["tolkenummer"] for r in json.loads(liste[1])} else "nei",
            "vis": "nei" if vis[0] else "ja",
            "advarsler": str(json.loads(tell[1])["teller"]),
            "bevis": json.loads(bevis[1])["svar"] if (self.program.mappe / f"bevis-{tolk}.png").exists() else "ingen",
        } | {nr: json.loads(s[1])["status"] for nr, s in zip(saker, sett, strict=True)}
        assert har == venter
        self.krev_helt(linje)


BOK = Reisebok(Path(__file__).parent / "reiser", Saksgang, begynn)


@pytest.fixture(scope="session")
def rot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reiser")


@pytest.mark.parametrize("navn", BOK.navn)
def test_reisen(navn: str, tmp_path: Path, rot: Path) -> None:
    BOK.gaa(navn, tmp_path, rot)
