"""`imdi rutine`, through the real program."""

from docx import Document

from imdi_cli.kommandoer import KOMMANDOER
from imdi_cli.tolk.rutine.regler.maskiner import MASKINER


def test_fra_utkast_til_vedtatt(ovelse, tmp_path):
    assert ovelse("rutine", "liste", "--json").ok().json == []
    tomt = ovelse("rutine", "vis")
    assert tomt.kode == 2 and "imdi rutine utkast" in tomt.feil
    data = ovelse("rutine", "utkast", "--json").ok().json
    assert (data["versjon"], data["status"], data["vedtatt"], data["endret"]) == (1, "utkast", None, [])
    assert len(data["avtrykk"]) == 64
    selv = ovelse("rutine", "vedta", "1")
    assert selv.kode == 4 and "en annen leder" in selv.feil and "Ingenting er endret" in selv.feil
    svar = ovelse("rutine", "vedta", "1", miljo={"IMDI_BRUKER": "ole"}).ok()
    assert "er vedtatt og gjelder nå" in svar.ut and "Ole Hansen" in svar.ut
    igjen = ovelse("rutine", "vedta", "1", miljo={"IMDI_BRUKER": "ole"})
    assert igjen.kode == 3 and "imdi rutine utkast" in igjen.feil
    (rad,) = ovelse("rutine", "liste", "--json").ok().json
    assert (rad["status"], rad["utkast_av"], rad["vedtatt_av"]) == ("gjelder", "kari", "ole")
    linjer = ovelse("rutine", "liste").ok().ut.splitlines()
    assert linjer[1].split("\t") == ["1", "23.11.2026", "Kari Nordmann", "23.11.2026", "Ole Hansen", "gjelder"]
    vist = ovelse("rutine", "vis").ok()
    assert "## 1 Hva rutinen gjelder" in vist.ut and "endret siden" not in vist.feil
    assert ovelse("rutine", "vis", "--json").ok().json["tekst"] in vist.ut


def test_filene(ovelse, tmp_path):
    ovelse("rutine", "utkast").ok()
    ovelse("rutine", "vis", "1", "--ut", "rutine.md").ok()
    assert (tmp_path / "rutine.md").read_text("utf-8") == ovelse("rutine", "vis", "1", "--json").ok().json["tekst"]
    svar = ovelse("rutine", "vis", "--ut", "rutine.docx", "--json").ok().json
    assert svar["fil"] == str(tmp_path / "rutine.docx")
    assert any("UTKAST" in a.text for a in Document(tmp_path / "rutine.docx").paragraphs)
    assert ovelse("rutine", "vis", "--ut", "rutine.docx").kode == 1
    ovelse("rutine", "vis", "--ut", "rutine.docx", "--overskriv").ok()
    gal = ovelse("rutine", "vis", "--ut", "rutine.pdf")
    assert gal.kode == 2 and "--ut" in gal.feil


def test_en_endret_maskin_sies(imdi):
    """The committee's term was one year in 2023, and is two from 2024: the adopted text says the old one."""
    da, kari, ole = {"IMDI_KLOKKE": "2023-05-01T10:00"}, {"IMDI_BRUKER": "kari"}, {"IMDI_BRUKER": "ole"}
    imdi("database", "opprett", "--øvelse", "--navn", "Kari Nordmann", miljo=da | kari).ok()
    imdi("bruker", "ny", "ole", "--navn", "Ole Hansen", "--rolle", "leder", miljo=da | kari).ok()
    imdi("rutine", "utkast", miljo=da | kari).ok()
    imdi("rutine", "vedta", "1", miljo=da | ole).ok()
    assert "endret siden" not in imdi("rutine", "vis", miljo=da | kari).ok().feil
    naa = {"IMDI_KLOKKE": "2026-11-23T10:15"}
    svar = imdi("rutine", "vis", miljo=naa | kari).ok()
    assert "Maskinen er endret siden rutinen ble vedtatt" in svar.feil
    assert "regelen utvalg.periode; verdien: fra «1 år» til «2 år»" in svar.feil
    assert "imdi rutine utkast" in svar.ut and "1 år" in svar.ut
    (endret,) = [
        f for f in imdi("rutine", "vis", "--json", miljo=naa | kari).ok().json["endret"] if "periode" in f["hva"]
    ]
    assert endret["art"] == "endret"
    imdi("rutine", "utkast", miljo=naa | kari).ok()
    imdi("rutine", "vedta", "2", miljo=naa | ole).ok()
    assert [r["status"] for r in imdi("rutine", "liste", "--json", miljo=naa | kari).ok().json] == [
        "erstattet",
        "gjelder",
    ]
    utkast = imdi("rutine", "vis", "1", miljo=naa | kari).ok()
    assert "erstattet av en nyere" in utkast.ut


def test_hver_kommando_i_rutinen_finnes():
    """Of the nouns the program has: the routine sends nobody to a command that is not there."""
    verb = [t.verb.split() for m in MASKINER for t in m.trinn]
    assert {f"{s} {v}" for s, v in verb if s in KOMMANDOER and v not in KOMMANDOER[s].verb} == set()
