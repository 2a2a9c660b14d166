"""`imdi varsel statistikk`, through the real program."""


def test_uten_internt_far_ingen_noe(ovelse):
    svar = ovelse("varsel", "statistikk")
    assert (svar.kode, svar.ut) == (3, "")
    assert "imdi varsel statistikk --internt" in svar.feil and "Ingenting er endret" in svar.feil


def test_arbeidskopien(ovelse, tmp_path):
    (tmp_path / "v.txt").write_text("Tolken la til noe.", "utf-8")
    ovelse(
        *("varsel", "ny", "--fil", "v.txt", "--tolk", "Bo Li", "--brudd", "GT-NØYAKTIG", "--kanal", "papirpost"),
        *("--varsler-ukjent", "--uten-dialog"),
    ).ok()
    svar = ovelse("varsel", "statistikk", "--internt").ok()
    assert "Ikke for publisering" in svar.feil
    assert "Varsler mottatt\t1" in svar.ut and "ingen er avgjort" in svar.ut
    data = ovelse("varsel", "statistikk", "--internt", "--år", "2026", "--json").ok().json
    assert (data["merke"], data["aar"], data["fil"], data["mottatt"]) == ("Ikke for publisering", 2026, None, 1)
    assert data["tid_sak"] == {"antall": 0, "median": None, "korteste": None, "lengste": None}
    assert {"kode": "papirpost", "navn": "papirpost", "antall": 1} in data["kanal"]
    svar = ovelse("varsel", "statistikk", "--internt", "--ut", "varsler.xlsx").ok()
    assert str(tmp_path / "varsler.xlsx") in svar.ut
    assert ovelse("varsel", "statistikk", "--internt", "--ut", "varsler.xlsx").kode == 1
    ovelse("varsel", "statistikk", "--internt", "--ut", "varsler.xlsx", "--overskriv").ok()
    for gal in (("--ut", "varsler.csv"), ("--aar", "2021"), ("--aar", "to")):
        svar = ovelse("varsel", "statistikk", "--internt", *gal)
        assert svar.kode == 2 and (gal[0] in svar.feil or "--år" in svar.feil)
    (rad, *_) = ovelse("logg", "vis", "--siste", "1", "--json").ok().json
    assert rad["handling"] == "varsel.statistikk.laget"
