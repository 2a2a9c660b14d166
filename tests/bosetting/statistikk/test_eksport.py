"""The files that leave: the same figures in each form, hidden ones in none, gaps where they would be drawn."""

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from bosetting.lagfil import BOSATT, SMAA, VEDTATT, Tall, lang, les_csv, personer, skriv
from defusedxml import ElementTree
from hjelp import Svar, senere

from imdi_cli.base.kontroll import spill_av
from imdi_cli.bosetting.grunnlag import steg as grunnlag
from imdi_cli.bosetting.statistikk import steg
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def importer(k: Kontekst, tmp_path: Path, tall: Tall, navn: str = "tall.csv") -> None:
    grunnlag.importer(k, skriv(tmp_path / navn, lang(tall)))


def bok(k: Kontekst, periode: str | None = None) -> tuple[Any, zipfile.ZipFile]:
    data = steg.lag(k, periode, Filformat.XLSX).data
    return openpyxl.load_workbook(io.BytesIO(data)), zipfile.ZipFile(io.BytesIO(data))


def tabell(ark: Any) -> list[dict[str, Any]]:
    """The one named table of a sheet, read by its reference."""
    (navn,) = ark.tables
    hode, *rader = [[celle.value for celle in rad] for rad in ark[ark.tables[navn].ref]]
    return [dict(zip(hode, rad, strict=True)) for rad in rader]


def test_arbeidsboken_har_alle_tabellene(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, SMAA)
    wb, _ = bok(k, "2018")
    assert wb.sheetnames == [
        "Forside",
        "Innhold",
        "Merknader",
        "Landet",
        "Fylker",
        "Svar fra kommunene",
        "Kommuner",
        "Tall til figurene",
        "Figur 1 Fylker",
    ]
    landet = tabell(wb["Landet"])
    assert [(r["År"], r["Anmodet"], r["Vedtatt"], r["Bosatt"]) for r in landet] == [("2018", 61, 40, 40)]
    fylker = {r["Region"]: r for r in tabell(wb["Fylker"])}
    assert fylker["0"]["Bosatt"] == 40 and fylker["0"]["Kommuner med skjult antall bosatte"] == 2
    assert fylker["50"]["Bosatt"] == 22 and fylker["11"]["Bosatt"] == "."
    svar = tabell(wb["Svar fra kommunene"])[0]
    assert list(svar.values()) == ["0", "Hele landet", 7, 1, 1, 2, 1, 2, 1]
    kommuner = {r["Kommunenummer"]: r for r in tabell(wb["Kommuner"])}
    assert kommuner["1601"]["Fylke"] == "Trøndelag" and kommuner["1601"]["Svar"] == "Like mange"
    assert kommuner["5004"]["Bosatt"] == ":" and kommuner["5004"]["Bosatt av vedtatt (prosent)"] == ":"
    assert kommuner["1804"]["Vedtatt"] == ".." and kommuner["1103"]["Bosatt av vedtatt (prosent)"] == "."
    assert "Opprinnelig anmodet" not in kommuner["0301"] and len(kommuner) == 9
    tekst = " ".join(str(celle.value) for rad in wb["Kommuner"]["A1:A8"] for celle in rad)
    assert "«:» skjult" in tekst and "[merknad " in tekst and "tall.csv" in tekst


def test_opprinnelig_anmodning_er_en_egen_kolonne(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, SMAA)
    wb, _ = bok(k)
    kommuner = {r["Kommunenummer"]: r for r in tabell(wb["Kommuner"])}
    assert [kommuner[nr]["Opprinnelig anmodet"] for nr in ("0301", "3001", "5001", "2100")] == [20, 10, ":", ".."]
    assert tabell(wb["Fylker"])[0]["Opprinnelig anmodet"] == 30
    assert "Figur 2 Landet" in wb.sheetnames


def serier(pakke: zipfile.ZipFile, nr: int) -> dict[str, tuple[dict[int, str], int, str]]:
    """The series of a chart: name → (points of its cache, number of places, where its figures stand)."""
    rot = ElementTree.fromstring(pakke.read(f"xl/charts/chart{nr}.xml"))
    ut = {}
    for serie in rot.iter(f"{C}ser"):
        cache = serie.find(f"{C}val/{C}numRef/{C}numCache")
        punkter = {int(p.get("idx")): p.findtext(f"{C}v") for p in cache.iter(f"{C}pt")}
        antall = int(cache.find(f"{C}ptCount").get("val"))
        ut[serie.findtext(f".//{C}tx//{C}v")] = (punkter, antall, serie.findtext(f"{C}val/{C}numRef/{C}f"))
    return ut


def test_et_skjult_tall_er_et_hull_i_figuren(k: Kontekst, tmp_path: Path) -> None:
    rader = {"0301": (10, 9, 8), "1103": (10, 9, ":"), "1804": (10, ":", 7)}
    importer(k, tmp_path, personer(2022, rader))
    wb, pakke = bok(k)
    funnet = serier(pakke, 1)
    assert funnet["Bosatt"][:2] == ({0: "8", 2: "7"}, 3)
    assert funnet["Vedtatt"][:2] == ({0: "9", 1: "9"}, 3)
    fane, omraade = funnet["Bosatt"][2].replace("'", "").replace("$", "").split("!")
    assert fane == "Tall til figurene"
    assert [rad[0].value for rad in wb[fane][omraade]] == [8, None, 7]
    data = {r["Kategori"]: r for r in tabell(wb[fane]) if r["Figur"] == "Figur 1 Fylker"}
    assert data["Rogaland"]["Tegn for bosatt"] == ":" and data["Oslo"]["Tegn for bosatt"] is None
    rot = ElementTree.fromstring(pakke.read("xl/charts/chart1.xml"))
    assert rot.find(f".//{C}dispBlanksAs").get("val") == "gap"
    assert len(rot.findall(f".//{C}title")) == 3
    assert re.search(rb'descr="[^"]{40,}"', pakke.read("xl/drawings/drawing1.xml"))


def test_aar_uten_bosatte_er_hull_i_linjen(k: Kontekst, tmp_path: Path) -> None:
    tall = (
        personer(2010, {"0301": (5, 4, ".")})
        | personer(2012, {"0301": (9, 8, 7)})
        | personer(2013, {"0301": (1, 2, 3)})
    )
    importer(k, tmp_path, tall)
    _, pakke = bok(k, "2012")
    assert serier(pakke, 2)["Bosatt"][:2] == ({1: "7"}, 2)
    assert serier(pakke, 2)["Anmodet"][:2] == ({0: "5", 1: "9"}, 2)  # nothing of the year after


HEMMELIG = "87654"


@pytest.mark.parametrize("format_", Filformat)
def test_et_skjult_tall_star_ingen_steder(k: Kontekst, tmp_path: Path, format_: Filformat) -> None:
    """The older file shows what the newer hides; neither the figure nor anything made of it may come out."""
    rader: dict[str, tuple[object, object, object]] = {
        "0301": (10, 9, 8),
        "1103": (10, 9, 7),
        "1106": (10, 9, HEMMELIG),
    }
    prosent = {("Prosent", 2022, "1106", BOSATT): "973933.3", ("Prosent", 2022, "1106", VEDTATT): "90"}
    importer(k, tmp_path, personer(2022, rader) | prosent, "gammel.csv")
    importer(k, tmp_path, personer(2022, rader | {"1106": (10, 9, ":")}) | prosent, "ny.csv")
    data = steg.lag(k, None, format_).data
    if format_ is Filformat.XLSX:
        pakke = zipfile.ZipFile(io.BytesIO(data))
        data = b"".join(pakke.read(navn) for navn in pakke.namelist())
    # alone, in the sum of the fylke and of the country, and as shares
    tekst = re.sub(rb"[a-f0-9]{64}", b"", data).decode()
    for avledet in (HEMMELIG, "87661", "87669", "973933", "4870"):
        assert avledet not in tekst


def test_csv_og_json_sier_det_samme_som_arbeidsboken(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, SMAA)
    fra_csv = les_csv(steg.lag(k, "2018", Filformat.CSV).data)
    fra_json = json.loads(steg.lag(k, "2018", Filformat.JSON).data)
    assert (
        list(fra_csv[0])
        == list(fra_json[0])
        == [
            "tabell",
            "maal",
            "periode",
            "populasjon",
            "sakstype",
            "persontype",
            "gruppe",
            "region",
            "variabel",
            "verdi",
            "symbol",
        ]
    )
    som_tekst = [
        {n: "" if v is None else str(v).replace(".", ",") if n == "verdi" else v for n, v in r.items()}
        for r in fra_json
    ]
    assert som_tekst == fra_csv
    verdi = {(r["tabell"], r["region"], r["variabel"], r["gruppe"]): (r["verdi"], r["symbol"]) for r in fra_json}
    assert len(verdi) == len(fra_json)
    assert verdi["T9a", "0", "bosatt", "alle"] == (40, "")
    assert verdi["T9a", "03", "bosatt_av_vedtatt", "alle"] == (91.7, "")
    assert verdi["T9b", "0", "kommuner", "faerre"] == (2, "") and verdi["T9b", "0", "kommuner", "nei"] == (1, "")
    assert verdi["T9c", "5004", "bosatt", "alle"] == (None, ":") and verdi["T9c", "1804", "vedtatt", "alle"] == (
        None,
        "..",
    )
    assert verdi["T9b", "1103", "kommuner", "nei"] == (1, "") and ("T9b", "0101", "kommuner", "alle") not in verdi
    wb, _ = bok(k, "2018")
    for rad in tabell(wb["Kommuner"]):
        for kolonne, variabel in (("Anmodet", "anmodet"), ("Vedtatt", "vedtatt"), ("Bosatt", "bosatt")):
            tall, symbol = verdi["T9c", rad["Kommunenummer"], variabel, "alle"]
            assert rad[kolonne] == (symbol or tall)


def test_opprinnelig_er_med_i_datafilen_bare_i_aar_som_har_den(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, SMAA)
    for aar, ventet in (("2018", False), ("2022", True)):
        variabler = {r["variabel"] for r in les_csv(steg.lag(k, aar, Filformat.CSV).data)}
        assert ("opprinnelig_anmodet" in variabler) is ventet


def test_samme_tall_gir_samme_fil(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, SMAA)
    for format_ in Filformat:
        assert steg.lag(k, None, format_) == steg.lag(senere(k, days=400), None, format_)


def test_hvor_tallene_kommer_fra(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, personer(2021, {"0301": (1, 1, 1)}), "a.csv")
    importer(k, tmp_path, personer(2022, {"0301": (1, 1, 1)}), "b.csv")
    wb, _ = bok(k)
    forside = " ".join(str(rad[0].value) for rad in wb["Forside"].iter_rows())
    assert "a.csv" in forside and "b.csv" in forside and "lest inn 23.11.2026" in forside
    fylker = " ".join(str(rad[0].value) for rad in wb["Fylker"].iter_rows())
    assert "b.csv" in fylker and "a.csv" not in fylker


def test_den_sist_innleste_filen_gjelder_og_det_sies(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, personer(2021, {"0301": (1, 1, 1)}) | personer(2022, {"0301": (1, 1, 9)}), "a.csv")
    assert not any("a.csv" in merknad for merknad in steg.lag(k, "2022", Filformat.CSV).merknader)
    importer(k, tmp_path, personer(2022, {"0301": (1, 1, 5)}), "b.csv")
    eksport = steg.lag(k, "2022", Filformat.CSV)
    assert eksport.kilde.filnavn == "b.csv" and b";bosatt;5;" in eksport.data
    assert any("Ikke brukt: a.csv" in merknad for merknad in eksport.merknader)


def test_eksporten_star_i_journalen(k: Kontekst, tmp_path: Path) -> None:
    importer(k, tmp_path, SMAA)
    eksport = steg.lag(k, "2022", Filformat.CSV)
    assert eksport.filnavn == "imdi-statistikk-2022.csv"
    steg.noter_eksport(k, eksport)
    handling, gjelder, innhold = k.base.hent(
        "SELECT handling, gjelder, json FROM journal j JOIN journal_innhold i ON i.nr = j.nr ORDER BY j.nr DESC"
    )[0]
    assert (handling, gjelder) == ("statistikk.eksportert", "statistikk:2022")
    assert json.loads(innhold)["data"] == {"format": "csv", "sha256": eksport.sha256, "innlesing": 1}
    assert spill_av(k.base) == []


# --- the real program -------------------------------------------------------------------------------------------


def test_fra_fil_til_arbeidsbok(ovelse: Any, tmp_path: Path) -> None:
    skriv(tmp_path / "tall.csv", lang(SMAA))
    svar: Svar = ovelse("statistikk", "eksport")
    assert svar.kode == 1 and "imdi bosetting importer FIL" in svar.feil
    lest = ovelse("bosetting", "importer", "tall.csv").ok()
    assert "Neste steg\timdi statistikk eksport" in lest.ut and "1601" in lest.ut and "9999" in lest.ut
    assert ovelse("bosetting", "importer", "tall.csv").kode == 1
    ut = ovelse("statistikk", "eksport").ok().ut
    fil = tmp_path / "imdi-statistikk-2022.xlsx"
    assert str(fil) in ut and "2022" in ut and fil.is_file()
    igjen = ovelse("statistikk", "eksport")
    assert igjen.kode == 1 and "--overskriv" in igjen.feil
    for_ = fil.read_bytes()
    ovelse("statistikk", "eksport", "--overskriv").ok()
    assert fil.read_bytes() == for_
    svar = ovelse("statistikk", "eksport", "--periode", "2018", "--format", "CSV", "--ut", "x.csv", "--json").ok()
    assert svar.json["fil"] == str(tmp_path / "x.csv") and svar.json["periode"] == "2018"
    ukjent = ovelse("statistikk", "eksport", "--periode", "2019")
    assert ukjent.kode == 2 and "2018, 2022" in ukjent.feil
    assert ovelse("statistikk", "eksport", "--format", "ods").kode == 2
    assert sorted(f.name for f in tmp_path.glob("*.*sv")) == ["tall.csv", "x.csv"]


def test_uten_spor_i_journalen_blir_det_ingen_fil(
    k: Kontekst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from contextlib import nullcontext
    from types import SimpleNamespace

    from imdi_cli.bosetting.statistikk.kommando import eksport as kommando

    importer(k, tmp_path, SMAA)

    def feiler(*_: object) -> None:
        raise RuntimeError("journalen")

    monkeypatch.setattr(steg, "noter_eksport", feiler)
    okt = SimpleNamespace(kontekst=lambda *_: nullcontext(k), flate=None)
    funksjon = kommando.eksport.callback.__wrapped__  # type: ignore[union-attr]
    with pytest.raises(RuntimeError):
        funksjon(okt, None, "csv", False, None, str(tmp_path / "x.csv"), False)
    assert not (tmp_path / "x.csv").exists()


def test_eksempelfilen_kan_leses_inn(k: Kontekst) -> None:
    import imdi_cli

    r = grunnlag.importer(k, Path(imdi_cli.__file__).parent / "eksempler" / "bosetting.csv")
    assert r.lest.aar == (2020, 2022)
    u = steg.velg(k, None)
    assert all(u.tabell.landet.svar.values()) and u.tabell.landet.skjult["bosatt"]
