"""`imdi tolkebevis` through the real program: from the key to the check of a picture."""

import shutil
import sys

import pytest
from PIL import Image
from tolk.register.registerfil import rad, skriv


@pytest.fixture
def oppfort(ovelse, tmp_path):
    """Amina in the register, a key, and a reason in a file."""
    skriv(tmp_path / "tolker.csv", rad(adresse_samtykke="ja"), rad(tolkenummer="50", status="inaktiv", fornavn="Di"))
    (tmp_path / "grunn.txt").write_text("Tolken har mistet kortet.", "utf-8")
    ovelse("tolk", "importer", "tolker.csv", "--ja").ok()
    ovelse("tolkebevis", "nøkkel").ok()
    return ovelse


def test_reisen_fra_nokkel_til_kontroll(oppfort, tmp_path):
    svar = oppfort("tolkebevis", "utsted", "10482", "--ut", "bevis.png").ok()
    assert "Tolkebevis T-2026-0001 er utstedt til Amina Yusuf." in svar.ut
    assert "Neste steg\timdi tolkebevis kontroller bevis.png" in svar.ut

    svar = oppfort("tolkebevis", "kontroller", "bevis.png").ok()
    assert svar.ut.startswith("Svar\tgyldig\nBevisnummer\tT-2026-0001\nTolk\t10482 Amina Yusuf\n")
    with Image.open(tmp_path / "bevis.png") as im:
        im.convert("L").resize((200, 200)).save(tmp_path / "mobil.jpg", quality=40)
    data = oppfort("tolkebevis", "kontroller", "mobil.jpg", "--json").ok().json
    assert data["svar"] == "gyldig"
    # exactly what the public register shows
    assert data["tolk"] == oppfort("tolk", "vis", "10482", "--json").ok().json
    assert oppfort("tolkebevis", "kontroller", "-", inn=svar_tekst(oppfort) + "\n").ok().ut == svar.ut
    assert oppfort("tolkebevis", "kontroller", svar_tekst(oppfort)).ok().ut == svar.ut

    oppfort("tolkebevis", "utsted", "10482", "--ut", "nytt.svg").ok()
    svar = oppfort("tolkebevis", "kontroller", "bevis.png", "--json")
    assert (svar.kode, svar.json["svar"], svar.json["tolk"]) == (3, "sperret", None)
    assert "<title>Tolkebevis T-2026-0002</title>" in (tmp_path / "nytt.svg").read_text("utf-8")

    svar = oppfort("tolkebevis", "sperr", "10482", "--grunn-fil", "grunn.txt").ok()
    assert "Tolkebevis T-2026-0002 er sperret." in svar.ut
    assert "Begrunnelse\tTolken har mistet kortet." in svar.ut
    svar = oppfort("tolkebevis", "vis", "T-2026-0002", "--ut", "igjen.png").ok()
    svar = oppfort("tolkebevis", "kontroller", "igjen.png")
    assert (svar.kode, "sperret" in svar.ut, "mistet" in svar.ut + svar.feil) == (3, True, False)
    oppfort("database", "kontroll").ok()
    assert "hel" in oppfort("logg", "kontroller").ok().ut


def svar_tekst(program):
    return program("tolkebevis", "vis", "10482", "--json").ok().json["tekst"]


def test_forfalsket_og_det_som_ikke_er_en_fil(oppfort):
    oppfort("tolkebevis", "utsted", "10482").ok()
    tekst = svar_tekst(oppfort)
    svar = oppfort("tolkebevis", "kontroller", tekst.replace("10482", "10483"))
    assert (svar.kode, svar.ut) == (3, "Svar\tforfalsket\n")
    assert "endret, lest feil eller laget av andre" in svar.feil
    assert "10483" not in svar.ut + svar.feil  # what nobody signed is not repeated as if it were so
    svar = oppfort("tolkebevis", "kontroller", "borte.png")
    assert (svar.kode, "Fant ikke filen borte.png." in svar.feil) == (1, True)


def test_avslag_og_feil_har_setninger(oppfort, tmp_path):
    svar = oppfort("tolkebevis", "utsted", "50")
    assert (svar.kode, "tolkeforskriften § 13 første ledd bokstav j" in svar.feil) == (3, True)
    svar = oppfort("tolkebevis", "utsted", "10482", "--ut", "bevis.jpg")
    assert (svar.kode, "bevis.svg" in svar.feil or ".svg" in svar.feil) == (2, True)
    (tmp_path / "opptatt.png").touch()
    svar = oppfort("tolkebevis", "utsted", "10482", "--ut", "opptatt.png")
    assert (svar.kode, "--overskriv" in svar.feil) == (1, True)
    assert oppfort("tolkebevis", "vis", "10482").kode == 2  # none was issued
    svar = oppfort("tolkebevis", "utsted", "10482", "--ut", "borte/bevis.png")
    assert (svar.kode, "Ingenting er endret" in svar.feil) == (1, False)
    assert "T-2026-0001 er utstedt, men bildet er ikke skrevet. Mappen" in svar.feil
    oppfort("tolkebevis", "vis", "10482", "--ut", "opptatt.png", "--overskriv").ok()
    assert oppfort("tolkebevis", "kontroller", "opptatt.png").kode == 0
    svar = oppfort("tolkebevis", "sperr", "10482")
    assert (svar.kode, "--grunn-fil" in svar.feil) == (2, True)


def test_nokkelen_er_borte_og_byttes(oppfort, tmp_path):
    oppfort("tolkebevis", "utsted", "10482", "--ut", "bevis.png").ok()
    mappe = oppfort.database.parent
    (fil,) = mappe.glob("tolkebevis-*.pem")
    if sys.platform != "win32":
        assert fil.stat().st_mode & 0o777 == 0o600
    shutil.move(fil, tmp_path / "safe.pem")
    svar = oppfort("tolkebevis", "utsted", "10482")
    assert (svar.kode, str(fil) in svar.feil) == (1, True)
    oppfort("tolkebevis", "kontroller", "bevis.png").ok()
    svar = oppfort("tolkebevis", "nøkkel").ok()
    assert "trengs ikke lenger" in svar.feil
    oppfort("tolkebevis", "kontroller", "bevis.png").ok()
    oppfort("tolkebevis", "utsted", "10482").ok()
    hjelp = " ".join(oppfort("tolkebevis", "nokkel", "--help").ok().ut.split())
    assert "Blir den borte, lager du en ny her: bevis som er utstedt, kan fortsatt kontrolleres" in hjelp


def test_en_leser_kan_kontrollere_men_ikke_utstede(oppfort):
    oppfort("tolkebevis", "utsted", "10482", "--ut", "bevis.png").ok()
    oppfort("bruker", "ny", "liv", "--navn", "Liv Li", "--rolle", "leser", "--leder", "kari").ok()
    liv = {"IMDI_BRUKER": "liv"}
    oppfort("tolkebevis", "kontroller", "bevis.png", miljo=liv).ok()
    assert oppfort("tolkebevis", "utsted", "10482", miljo=liv).kode == 4
    assert oppfort("tolkebevis", "nøkkel", miljo=liv).kode == 4
