"""A whole life in the register for each signed kind: from application to deletion, at the keyboard."""

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import Program
from hjelp import krev_kommandoer

EKSEMPEL = Path(__file__).parents[2] / "imdi_cli" / "eksempler" / "tolker.csv"
GRUNN = "Utdanningen var toårig og ble fullført i 1995."
ELDRE = ("--eldre-utdanning", "ja", "--begrunnelse-fil", "grunn.txt")


class Reise(NamedTuple):
    """One kind: its language, qualifications with options, the category, and what is left when the first ends."""

    sprak: str
    nynorsk: str
    har: tuple[tuple[str, tuple[str, ...]], ...]
    kategori: str
    etter: str | None
    ingen_vei: str
    malform: str


REISER = {
    "tegnspråktolk": Reise(
        "norsk tegnspråk",
        "norsk teiknspråk",
        (("bachelor-tegnspråk", ()), ("eldre-tolkeutdanning", ELDRE)),
        "B",
        "D",
        "grunnemne",
        "nynorsk",
    ),
    "skrivetolk": Reise(
        "norsk skrivetolking",
        "norsk skrivetolking",
        (("skrivetolkutdanning", ()),),
        "D",
        None,
        "tospråktest",
        "bokmål",
    ),
    "døvblindetolk": Reise(
        "tolking for døvblinde",
        "tolking for døvblinde",
        (("bachelor-tegnspråk", ()),),
        "B",
        None,
        "skrivetolkutdanning",
        "nynorsk",
    ),
}


def linje(tekst: str) -> str:
    return " ".join(tekst.split())


def kontroller(program: Program, bevis: str) -> tuple[int, str]:
    svar = program("tolkebevis", "kontroller", bevis, "--json")
    return svar.kode, str(svar.json["svar"])


@pytest.mark.parametrize("hvem", REISER)
def test_fra_soknad_til_sletting(ovelse: Program, tmp_path: Path, hvem: str) -> None:
    r = REISER[hvem]
    (tmp_path / "grunn.txt").write_text(GRUNN, "utf-8")
    (tmp_path / "mangler.txt").write_text("Vitnemål", "utf-8")

    def nekt(kode: int, *argumenter: object) -> str:
        """Run what must be refused; give what it said. Nothing is changed by it."""
        for_ = ovelse.database.read_bytes()
        svar = ovelse(*argumenter)
        assert svar.kode == kode, svar.ut + svar.feil
        assert ovelse.database.read_bytes() == for_
        krev_kommandoer(svar.feil)
        return linje(svar.feil)

    # The application, and every guard of § 10.
    felt = ["--fornavn", "Ingrid", "--etternavn", "Sæther", "--kanal", "digitalt", "--mottatt", "20.11.2026"]
    nr = ovelse("tolk", "ny", *felt, "--språk", r.sprak, "--fødselsdato", "1.1.2010", "--json").ok().json["nr"]
    assert "§ 10 bokstav a" in nekt(3, "tolk", "oppfør", nr)
    assert "blir myndig ved fylte 18" in nekt(3, "tolk", "endre", nr, "--myndig", "ja")
    ovelse("tolk", "endre", nr, "--fødselsdato", "1.1.1970", "--myndig", "ja", "--opphold", "ja").ok()
    ovelse("tolk", "endre", nr, "--mangler-fil", "mangler.txt", "--frist", "15.12.2026").ok()
    assert "§ 10 bokstav c" in nekt(3, "tolk", "oppfør", nr)
    feil_vei = ("--språk", r.sprak, "--type", r.ingen_vei)
    assert "ikke en vei til oppføring" in nekt(3, "tolk", "kvalifikasjon", nr, *feil_vei)
    for type_, mer in r.har:
        felles = ("tolk", "kvalifikasjon", nr, "--språk", r.sprak, "--type", type_)
        if mer:
            assert "ingen fast dato" in nekt(3, *felles)
        ovelse(*felles, "--oppnådd", "16.06.1995", *mer).ok()
    assert "§ 10 bokstav c" in nekt(3, "tolk", "oppfør", nr)
    ovelse("tolk", "endre", nr, "--dokumentasjon", "ja").ok()

    # The decision, its letter, and the public list.
    svar = ovelse("tolk", "oppfør", nr, "--malform", r.malform, "--json").ok().json
    t, brev = str(svar["tolkenummer"]), str(svar["brev"])
    nekt(3, "tolk", "oppfør", nr)
    navn = r.nynorsk if r.malform == "nynorsk" else r.sprak
    assert f"{navn}: kategori {r.kategori}" in linje(ovelse("brev", "vis", brev).ok().ut)
    ovelse("brev", "vis", brev, "--format", "docx", "--ut", "brev.docx").ok()
    ovelse("brev", "sendt", brev).ok()
    ovelse("tolk", "endre", nr, "--underrettet", "i dag").ok()
    assert [f["siste"] for f in ovelse("frister", "--json").ok().json] == ["2026-12-14"]
    (rad,) = ovelse("tolk", "liste", "--språk", r.sprak, "--json").ok().json
    assert (rad["navn"], rad["kategori"], rad["kategori_antatt"]) == ("Ingrid Sæther", r.kategori, True)

    # The card.
    ovelse("tolkebevis", "nøkkel").ok()
    ovelse("tolkebevis", "utsted", t, "--ut", "bevis.png").ok()
    assert kontroller(ovelse, "bevis.png") == (0, "gyldig")
    ovelse("tolk", "endre", t, "--kapasitet", "deltid").ok()

    # A qualification ends: not before the interpreter has been heard; then category, list and card follow.
    slutt = ("tolk", "kvalifikasjon", t, "--språk", r.sprak, "--type", r.har[0][0])
    slutt += ("--ugyldig-fra", "i dag", "--grunn", "annullert")
    assert "begrunnes" in nekt(3, *slutt)
    assert "§ 16" in nekt(3, *slutt, "--begrunnelse-fil", "grunn.txt")
    assert "ikke svart ennå" in nekt(3, *slutt, "--begrunnelse-fil", "grunn.txt", "--varslet", "20.11.2026")
    assert kontroller(ovelse, "bevis.png") == (0, "gyldig")
    svar = ovelse(*slutt, "--begrunnelse-fil", "grunn.txt", "--varslet", "1.11.2026", "--malform", r.malform).ok()
    assert "oppforing.kategori-senket.horing" in svar.feil
    assert f"fra kategori {r.kategori} til {f'kategori {r.etter}' if r.etter else 'ingen kategori'}" in svar.ut
    assert [x["kategori"] for x in ovelse("tolk", "liste", "--json").ok().json] == ([r.etter] if r.etter else [])
    assert kontroller(ovelse, "bevis.png") == ((0, "gyldig") if r.etter else (3, "sperret"))
    if not r.etter:
        type_, mer = r.har[0]
        ovelse("tolk", "kvalifikasjon", t, "--språk", r.sprak, "--type", type_, "--oppnådd", "i dag", *mer).ok()
        assert kontroller(ovelse, "bevis.png") == (0, "gyldig")

    # Blocked card, inactive, deleted.
    ovelse("tolkebevis", "sperr", t, "--grunn-fil", "grunn.txt").ok()
    ovelse("tolk", "inaktiver", t, "--bedt-om", "20.11.2026", "--malform", r.malform).ok()
    assert ovelse("tolk", "liste", "--json").ok().json == []
    assert "inaktiv" in nekt(3, "tolkebevis", "utsted", t)
    assert "--bekreft" in nekt(2, "tolk", "slett", t, "--grunn-fil", "grunn.txt")
    slettet = ovelse("tolk", "slett", t, "--grunn-fil", "grunn.txt", "--bekreft", t, "--malform", r.malform).ok()
    assert "arkivlova § 13" in slettet.ut
    assert kontroller(ovelse, "bevis.png") == (3, "sperret")
    assert ovelse("tolk", "vis", t, "--internt").kode == 2
    assert GRUNN not in ovelse("tolkebevis", "vis", "T-2026-0001").ok().ut
    assert ovelse("database", "kontroll").kode == 0
    assert "hel" in ovelse("logg", "kontroller").ok().ut


# --- tilbakekall: category, public list and tolkebevis in one transaction -----------------------------------------

DREP = """
import os, signal, sys
from imdi_cli.tolk.register.steg import felles
def drep(*_, **__):
    print("alt er skrevet", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
felles.skriv_brev = drep
from imdi_cli.dor import kjor
sys.exit(kjor(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL finnes ikke på Windows")
def test_et_tilbakekall_som_drepes_er_ikke_gjort_og_ellers_er_alt_gjort(ovelse: Program, tmp_path: Path) -> None:
    """Every row of it is written, but for the letter, when it is killed: category, list and card are as before."""
    ovelse("tolk", "importer", EKSEMPEL, "--ja").ok()
    (tmp_path / "grunn.txt").write_text("Prøven er annullert.", "utf-8")
    felt = ["--fornavn", "Ingrid", "--etternavn", "Sæther", "--kanal", "digitalt", "--mottatt", "20.11.2026"]
    nr = ovelse("tolk", "ny", *felt, "--språk", "thai", "--json").ok().json["nr"]
    ovelse("tolk", "endre", nr, "--myndig", "ja", "--opphold", "ja", "--dokumentasjon", "ja").ok()
    t = ovelse("bevilling", "gi", nr, "--språk", "thai", "--bestått", "12.6.2026", "--json").ok().json["tolkenummer"]
    ovelse("tolk", "oppfør", nr).ok()
    ovelse("tolkebevis", "nøkkel").ok()
    ovelse("tolkebevis", "utsted", t, "--ut", "bevis.png").ok()

    def bilde() -> dict[str, Any]:
        return {
            "kategori": [(r["sprak"], r["kategori"]) for r in ovelse("tolk", "liste", "--internt", "--json").json],
            "liste": [r["tolkenummer"] for r in ovelse("tolk", "liste", "--språk", "thai", "--json").json],
            "bevis": kontroller(ovelse, "bevis.png"),
            "bevilling": [b["status"] for b in ovelse("bevilling", "liste", "--alle", "--json").json],
        }

    for_ = bilde()
    assert (for_["liste"], for_["bevis"], for_["bevilling"]) == ([t], (0, "gyldig"), ["gitt"])
    kommando = ["bevilling", "tilbakekall", "B-2026-0001", "--grunnlag", "prøve-annullert"]
    kommando += ["--varslet", "1.11.2026", "--grunn-fil", "grunn.txt"]
    drept = subprocess.run(
        [sys.executable, "-c", DREP, *kommando], env=ovelse.miljo, cwd=tmp_path, capture_output=True, timeout=60
    )
    assert (drept.returncode, drept.stdout.decode()) == (-signal.SIGKILL, "alt er skrevet\n"), drept.stderr
    assert bilde() == for_
    assert ovelse("database", "kontroll").kode == 0
    ovelse(*kommando).ok()
    etter = bilde()
    assert (etter["liste"], etter["bevis"], etter["bevilling"]) == ([], (3, "sperret"), ["tilbakekalt"])
    assert (("thai", "C") in for_["kategori"], ("thai", "C") in etter["kategori"]) == (True, False)
    assert ovelse("database", "kontroll").kode == 0
