"""`imdi tolk statistikk`, through the real program."""

from pathlib import Path

import imdi_cli

EKSEMPEL = Path(imdi_cli.__file__).parent / "eksempler" / "tolker.csv"


def test_uten_internt_far_ingen_noe(ovelse):
    svar = ovelse("tolk", "statistikk")
    assert (svar.kode, svar.ut) == (3, "")
    assert "imdi tolk statistikk --internt" in svar.feil


def test_arbeidskopien(ovelse, tmp_path):
    ovelse("tolk", "importer", EKSEMPEL, "--ja").ok()
    svar = ovelse("tolk", "statistikk", "--internt").ok()
    assert "Ikke for publisering" in svar.feil
    assert "tolker er oppført i" in svar.ut and "Språk uten tolker" in svar.ut
    data = ovelse("tolk", "statistikk", "--internt", "--json", "--fa", "1").ok().json
    assert (data["merke"], data["grense"], data["fil"]) == ("Ikke for publisering", 1, None)
    assert all(a["tolker"] == 1 for a in data["faa"])
    assert sum(data["sprak"][0]["kategorier"].values()) == data["sprak"][0]["tolker"]
    svar = ovelse("tolk", "statistikk", "--internt", "--ut", "tolker.xlsx").ok()
    assert str(tmp_path / "tolker.xlsx") in svar.ut
    assert (tmp_path / "tolker.xlsx").stat().st_size > 5000
    assert ovelse("tolk", "statistikk", "--internt", "--ut", "tolker.xlsx").kode == 1
    assert ovelse("tolk", "statistikk", "--internt", "--ut", "tolker.csv").kode == 2
    siste = ovelse("logg", "vis", "--siste", "1", "--json").ok().json[0]
    assert siste["handling"] == "tolk.statistikk.laget"
