"""The workbook, read back by other code than wrote it: calamine, and the XML itself."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from python_calamine import CalamineWorkbook

from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Figur, Kolonne, Verdi
from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes

DATO = date(2026, 1, 15)
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
TEGNING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"

TABELL = Ark(
    fane="Tabell 1",
    tittel="Tabell 1. Bosatte etter kommune",
    tabellnavn="bosatte",
    forklaring=("Denne fanen har én tabell. Tegnet : betyr at tallet er skjult.", "Kilde: IMDi"),
    kolonner=(
        Kolonne("Kommunenummer"),
        Kolonne("Kommune"),
        Kolonne("Bosatte [merknad 1]", "heltall"),
        Kolonne("Andel", "prosent1"),
        Kolonne("Tom", "desimal1"),
    ),
    rader=(("0301", "Oslo", 1200, 0.125, None), ("0001", "=1+1", ":", ".", None), ("5001", "#N/A", -3, 0.5, None)),
)
TALL = Ark(
    fane="Tall til figurene",
    tittel="Tall til figurene",
    tabellnavn="tall",
    forklaring=("Tomme celler er skjulte tall.",),
    kolonner=(Kolonne("År"), Kolonne("Anmodet", "heltall"), Kolonne("Bosatt", "heltall"), Kolonne("Symbol")),
    rader=(("2019", 10, 8, None), ("2020", 20, None, ":"), ("2021", 30, 25, None)),
)
FIGUR = Figur(
    fane="Figur 1",
    tittel="Anmodet og bosatt",
    alt_tekst='Linjediagram. Bosatte i 2020 er skjult, og linjen er brutt der. <"&>',
    type="linje",
    data_fane="Tall til figurene",
    kategorier="År",
    serier=("Anmodet", "Bosatt"),
    x_tittel="År",
    y_tittel="Personer",
)
BOK = Arbeidsbok(
    tittel="Bosetting & <flyktninger>",
    emne="Statistikk",
    forside=("Utgitt av IMDi.", "Linje to."),
    ark=(TABELL, TALL),
    merknader=((1, "Uten enslige mindreårige."),),
    figurer=(
        FIGUR,
        replace(FIGUR, fane="Figur 2", tittel="Bosatte", type="stolpe", serier=("Bosatt",), rader=(1, 3)),
    ),
)


@pytest.fixture(scope="module")
def pakke() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(arbeidsbok_bytes(BOK, DATO)))


def _xml(pakke: zipfile.ZipFile, navn: str) -> Element:
    return fromstring(pakke.read(navn))


def _verdier(bok: Arbeidsbok, fane: str) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(arbeidsbok_bytes(bok, DATO))).get_sheet_by_name(fane).to_python()


def _med_rader(rader: Sequence[Sequence[Verdi]]) -> Arbeidsbok:
    ark = replace(TABELL, rader=rader)
    return replace(BOK, ark=(ark, TALL))


def test_rekkefoelgen_paa_fanene() -> None:
    bok = CalamineWorkbook.from_filelike(io.BytesIO(arbeidsbok_bytes(BOK, DATO)))
    assert bok.sheet_names == [
        "Forside",
        "Innhold",
        "Merknader",
        "Tabell 1",
        "Tall til figurene",
        "Figur 1",
        "Figur 2",
    ]
    assert bok.get_sheet_by_name("Forside").to_python() == [
        ["Bosetting & <flyktninger>"],
        ["Utgitt av IMDi."],
        ["Linje to."],
    ]


def test_tabellen_slik_calamine_leser_den() -> None:
    assert _verdier(BOK, "Tabell 1")[3:] == [
        ["Kommunenummer", "Kommune", "Bosatte [merknad 1]", "Andel", "Tom"],
        ["0301", "Oslo", 1200.0, 0.125, ""],
        ["0001", "=1+1", ":", ".", ""],
        ["5001", "#N/A", -3.0, 0.5, ""],
    ]
    assert [rad[0] for rad in _verdier(BOK, "Tabell 1")[:3]] == [TABELL.tittel, *TABELL.forklaring]


def test_innhold_og_merknader() -> None:
    assert _verdier(BOK, "Innhold")[2:] == [
        ["Fane", "Innhold"],
        ["Forside", "Om arbeidsboken"],
        ["Merknader", "Forklaring til merknadene i tabellene"],
        ["Tabell 1", "Tabell 1. Bosatte etter kommune"],
        ["Tall til figurene", "Tall til figurene"],
        ["Figur 1", "Figur: Anmodet og bosatt"],
        ["Figur 2", "Figur: Bosatte"],
    ]
    assert _verdier(BOK, "Merknader")[2:] == [["Merknad", "Tekst"], ["merknad 1", "Uten enslige mindreårige."]]


def test_innholdet_har_lenke_til_hver_fane(pakke: zipfile.ZipFile) -> None:
    lenker = {e.get("ref"): e.get("location") for e in _xml(pakke, "xl/worksheets/sheet2.xml").iter(S + "hyperlink")}
    assert lenker["A6"] == "'Tabell 1'!A1"
    assert lenker["A9"] == "'Figur 2'!A1"
    assert len(lenker) == 6


def test_hver_tabell_er_en_navngitt_tabell_med_sine_egne_overskrifter(pakke: zipfile.ZipFile) -> None:
    tabeller = [_xml(pakke, f"xl/tables/table{nr}.xml") for nr in range(1, 5)]
    assert {t.get("displayName"): t.get("ref") for t in tabeller} == {
        "Innhold": "A3:B9",
        "Merknader": "A3:B4",
        "bosatte": "A4:E7",
        "tall": "A3:D6",
    }
    assert [k.get("name") for k in tabeller[2].iter(S + "tableColumn")] == [k.navn for k in TABELL.kolonner]
    assert not any(list(t.iter(S + "autoFilter")) for t in tabeller)


def test_ingen_formler_sammenslaatte_celler_eller_skjulte_rader(pakke: zipfile.ZipFile) -> None:
    ark = [navn for navn in pakke.namelist() if navn.startswith("xl/worksheets/sheet")]
    assert len(ark) == 7
    for navn in ark:
        rot = _xml(pakke, navn)
        for merke in ("f", "mergeCell", "autoFilter", "pane"):
            assert not list(rot.iter(S + merke)), (navn, merke)
        assert not any(e.get("hidden") for e in rot.iter())
        assert [v.get("activeCell") for v in rot.iter(S + "selection")] == ["A1"]
        assert rot.find(f"{S}pageSetup").get("fitToWidth") == "1"


def test_tekst_tall_og_symboler_har_hver_sin_type(pakke: zipfile.ZipFile) -> None:
    celler = {c.get("r"): c for c in _xml(pakke, "xl/worksheets/sheet4.xml").iter(S + "c")}
    assert {celler[r].get("t") for r in ("A5", "B6", "B7", "C6", "D6")} == {"inlineStr"}
    assert {celler[r].get("t") for r in ("C5", "C7", "D5")} == {"n"}
    assert "E5" not in celler  # None is no cell at all
    stiler = _xml(pakke, "xl/styles.xml")
    oppsett = stiler.find(f"{S}cellXfs")
    assert oppsett is not None
    symbol = list(oppsett)[int(celler["C6"].get("s", ""))]
    assert symbol.find(f"{S}alignment").get("horizontal") == "right"
    fonter = stiler.find(f"{S}fonts")
    assert fonter is not None
    assert all(float(f.find(f"{S}sz").get("val")) >= 10 for f in fonter)


def test_overskriftsraden_gjentas_i_utskrift(pakke: zipfile.ZipFile) -> None:
    navn = {n.text for n in _xml(pakke, "xl/workbook.xml").iter(S + "definedName")}
    assert "'Tabell 1'!$4:$4" in navn


def test_dokumentegenskapene(pakke: zipfile.ZipFile) -> None:
    kjerne = {e.tag.rpartition("}")[2]: e.text for e in _xml(pakke, "docProps/core.xml")}
    assert kjerne["title"] == "Bosetting & <flyktninger>"
    assert kjerne["language"] == "nb-NO"
    assert kjerne["creator"] == "IMDi"
    assert kjerne["created"] == kjerne["modified"] == "2026-01-15T00:00:00Z"


def test_hver_figur_har_alternativ_tekst(pakke: zipfile.ZipFile) -> None:
    for nr, tittel in ((1, "Anmodet og bosatt"), (2, "Bosatte")):
        [egenskaper] = _xml(pakke, f"xl/drawings/drawing{nr}.xml").iter(TEGNING + "cNvPr")
        assert egenskaper.get("descr") == FIGUR.alt_tekst
        assert egenskaper.get("title") == egenskaper.get("name") == tittel
    assert [rad[0] for rad in _verdier(BOK, "Figur 1")[:2]] == [FIGUR.tittel, FIGUR.alt_tekst]


def _punkter(serie: Element, sti: str) -> dict[str | None, str | None]:
    return {pt.get("idx"): pt.findtext(C + "v") for pt in serie.findall(sti.replace("c:", C) + f"/{C}pt")}


def test_et_skjult_tall_er_et_hull_i_diagrammet(pakke: zipfile.ZipFile) -> None:
    rot = _xml(pakke, "xl/charts/chart1.xml")
    anmodet, bosatt = rot.iter(C + "ser")
    assert _punkter(anmodet, "c:val/c:numRef/c:numCache") == {"0": "10", "1": "20", "2": "30"}
    assert _punkter(bosatt, "c:val/c:numRef/c:numCache") == {"0": "8", "2": "25"}
    assert _punkter(bosatt, "c:cat/c:strRef/c:strCache") == {"0": "2019", "1": "2020", "2": "2021"}
    assert [e.get("val") for e in rot.iter(C + "ptCount")] == ["1", "3", "3"] * 2
    assert bosatt.findtext(f"{C}val/{C}numRef/{C}f") == "'Tall til figurene'!$C$4:$C$6"
    assert [e.get("val") for e in rot.iter(C + "dispBlanksAs")] == ["gap"]
    # The cell that the range points at is not there either.
    celler = {c.get("r") for c in _xml(pakke, "xl/worksheets/sheet5.xml").iter(S + "c")}
    assert "C5" not in celler
    assert {"C4", "C6", "D5"} <= celler


def test_diagrammet_har_akser_og_titler(pakke: zipfile.ZipFile) -> None:
    rot = _xml(pakke, "xl/charts/chart1.xml")
    assert [e.get("val") for e in rot.iter(C + "delete")] == ["0", "0"]
    tekster = [e.text for e in rot.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}t") if e.text]
    assert tekster == ["Anmodet og bosatt", "År", "Personer"]
    assert {e.get("val") for e in rot.iter(C + "overlay")} == {"0"}


def test_figuren_kan_vise_noen_av_radene(pakke: zipfile.ZipFile) -> None:
    rot = _xml(pakke, "xl/charts/chart2.xml")
    [serie] = rot.iter(C + "ser")
    assert rot.find(f".//{C}barChart") is not None
    assert rot.find(f".//{C}legend") is None
    assert _punkter(serie, "c:val/c:numRef/c:numCache") == {"1": "25"}
    assert serie.findtext(f"{C}val/{C}numRef/{C}f") == "'Tall til figurene'!$C$5:$C$6"


def test_liggende_stolper_har_den_forste_raden_overst_og_tallene_nederst() -> None:
    figur = replace(FIGUR, type="liggende", serier=("Anmodet",))
    rot = _xml(
        zipfile.ZipFile(io.BytesIO(arbeidsbok_bytes(replace(BOK, figurer=(figur,)), DATO))), "xl/charts/chart1.xml"
    )

    def verdi(sti: str) -> str | None:
        funnet = rot.find(f".//{C}{sti.replace('/', '/' + C)}")
        return None if funnet is None else funnet.get("val")

    assert verdi("barChart/barDir") == "bar"
    assert verdi("catAx/scaling/orientation") == "maxMin"
    assert (verdi("valAx/crosses"), verdi("valAx/tickLblPos")) == ("max", "nextTo")


def test_en_lang_tabell_kan_ha_overskriftene_i_syne(pakke: zipfile.ZipFile) -> None:
    assert b"<pane " not in pakke.read("xl/worksheets/sheet4.xml")
    bok = replace(BOK, ark=(replace(TABELL, frys=True), TALL))
    frosset = zipfile.ZipFile(io.BytesIO(arbeidsbok_bytes(bok, DATO))).read("xl/worksheets/sheet4.xml")
    assert b'topLeftCell="A5"' in frosset and b'state="frozen"' in frosset  # two lines of explanation above it


def test_tall_som_kategorier() -> None:
    tall = replace(
        TALL, rader=[(2019, 1, 2, None), (2020, 3, 4, None)], kolonner=(Kolonne("År", "heltall"), *TALL.kolonner[1:])
    )
    data = arbeidsbok_bytes(replace(BOK, ark=(TABELL, tall), figurer=(FIGUR,)), DATO)
    rot = _xml(zipfile.ZipFile(io.BytesIO(data)), "xl/charts/chart1.xml")
    assert _punkter(next(rot.iter(C + "ser")), "c:cat/c:numRef/c:numCache") == {"0": "2019", "1": "2020"}


def test_ingenting_uten_det_som_er_gitt_staar_i_filen(pakke: zipfile.ZipFile) -> None:
    """Every number in a cell or a cache is one of those that were handed in."""
    gitt = {float(v) for ark in BOK.ark for rad in ark.rader for v in rad if isinstance(v, int | float)}
    sett = set()
    for navn in pakke.namelist():
        if navn.startswith(("xl/worksheets/sheet", "xl/charts/")):
            rot = _xml(pakke, navn)
            sett |= {float(v.text or "nan") for v in rot.iter(S + "v")}
            sett |= {float(v.text or "nan") for cache in rot.iter(C + "numCache") for v in cache.iter(C + "v")}
    assert sett == gitt


def test_samme_innhold_gir_samme_bytes(tmp_path: Path) -> None:
    assert arbeidsbok_bytes(BOK, DATO) == arbeidsbok_bytes(BOK, DATO)
    assert arbeidsbok_bytes(BOK, DATO) != arbeidsbok_bytes(BOK, date(2026, 1, 16))
    kode = (
        "import sys; sys.path[:0] = sys.argv[1:]; import runpy;"
        "m = runpy.run_path(sys.argv[1]); sys.stdout.buffer.write(m['arbeidsbok_bytes'](m['BOK'], m['DATO']))"
    )
    andre = [
        subprocess.run(
            [sys.executable, "-c", kode, __file__, str(Path(__file__).parents[3])],
            env={"PYTHONHASHSEED": fro, "TZ": sone},
            capture_output=True,
            check=True,
        ).stdout
        for fro, sone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    assert andre == [arbeidsbok_bytes(BOK, DATO)] * 2


def test_tidene_i_pakken_er_faste(pakke: zipfile.ZipFile) -> None:
    assert {i.date_time for i in pakke.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert pakke.namelist()[0] == "[Content_Types].xml"
    assert pakke.namelist()[1:] == sorted(pakke.namelist()[1:])


def test_farlig_tekst_blir_tekst() -> None:
    rader = [
        ("0001", "=cmd|'/c calc'!A1", "+1", "@SUM(1)", None),
        ("0002", "a\x00\x1b[31m\u202eb\ufffe", -1, None, None),
    ]
    bok = _med_rader(rader)
    assert _verdier(bok, "Tabell 1")[4:] == [
        ["0001", "=cmd|'/c calc'!A1", "+1", "@SUM(1)", ""],
        ["0002", "a[31mb", -1.0, "", ""],
    ]
    data = zipfile.ZipFile(io.BytesIO(arbeidsbok_bytes(bok, DATO)))
    assert not list(_xml(data, "xl/worksheets/sheet4.xml").iter(S + "f"))


def test_styretegn_i_titler_og_overskrifter() -> None:
    figur = replace(FIGUR, tittel="Fi\x1bgur", x_tittel="År\x00")
    tall = replace(
        TALL,
        kolonner=(TALL.kolonner[0], Kolonne("Anmodet", "heltall"), Kolonne("Bo\x07 \nsatt", "heltall"), Kolonne("S")),
    )
    data = arbeidsbok_bytes(
        replace(BOK, ark=(TABELL, tall), figurer=(replace(figur, serier=("Bo\x07 \nsatt",)),)), DATO
    )
    rot = _xml(zipfile.ZipFile(io.BytesIO(data)), "xl/charts/chart1.xml")
    assert next(rot.iter(C + "strCache")).findtext(f"{C}pt/{C}v") == "Bo satt"
    tabell = _xml(zipfile.ZipFile(io.BytesIO(data)), "xl/tables/table4.xml")
    assert [k.get("name") for k in tabell.iter(S + "tableColumn")] == ["År", "Anmodet", "Bo satt", "S"]


def test_en_tabell_uten_rader_sier_det() -> None:
    assert _verdier(_med_rader([]), "Tabell 1")[4:] == [["Ingen rader", "", "", "", ""]]


def test_en_bok_uten_merknader_har_ingen_fane_for_dem() -> None:
    bok = replace(BOK, merknader=(), ark=(TALL,), figurer=())
    navn = CalamineWorkbook.from_filelike(io.BytesIO(arbeidsbok_bytes(bok, DATO))).sheet_names
    assert navn == ["Forside", "Innhold", "Tall til figurene"]


@pytest.mark.parametrize("verdi", [float("nan"), float("inf"), True, b"x", date(2026, 1, 1)])
def test_det_som_verken_er_tekst_eller_tall_avvises(verdi: object) -> None:
    with pytest.raises(ValueError, match="verken tekst eller et tall"):
        arbeidsbok_bytes(_med_rader([("0301", "Oslo", verdi, None, None)]), DATO)  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("endring", "setning"),
    [
        ({"merknader": ()}, r"merknader uten tekst: \[1\]"),
        ({"merknader": ((1, "a"), (2, "b"))}, r"merknader som ingen viser til: \[2\]"),
        ({"merknader": ((1, "a"), (1, "b"))}, r"to like \(merknad\): '1'"),
        ({"ark": (TABELL, TALL, replace(TALL, tabellnavn="t2"))}, r"to like \(fane\): 'Tall til figurene'"),
        ({"ark": (TABELL, TALL, replace(TALL, fane="A"))}, r"to like \(tabellnavn\): 'tall'"),
        ({"ark": (TABELL, replace(TALL, fane="innhold"))}, r"to like \(fane\): 'innhold'"),
        ({"ark": (replace(TABELL, fane="a/b"), TALL)}, "ugyldig fanenavn: 'a/b'"),
        ({"ark": (replace(TABELL, fane="'a"), TALL)}, "ugyldig fanenavn"),
        ({"ark": (replace(TABELL, fane="x" * 32), TALL)}, "ugyldig fanenavn"),
        ({"ark": (replace(TABELL, fane=""), TALL)}, "ugyldig fanenavn"),
        ({"ark": (replace(TABELL, tabellnavn="A1"), TALL)}, "ugyldig tabellnavn: 'A1'"),
        ({"ark": (replace(TABELL, tabellnavn="R1C1"), TALL)}, "ugyldig tabellnavn"),
        ({"ark": (replace(TABELL, tabellnavn="2022"), TALL)}, "ugyldig tabellnavn"),
        ({"ark": (replace(TABELL, tabellnavn="to ord"), TALL)}, "ugyldig tabellnavn"),
        ({"ark": (replace(TABELL, kolonner=()), TALL)}, "Tabell 1: hver kolonne må ha et navn"),
        ({"ark": (replace(TABELL, kolonner=(Kolonne(" "),)), TALL)}, "Tabell 1: hver kolonne må ha et navn"),
        (
            {"ark": (replace(TABELL, kolonner=(Kolonne("a"), Kolonne("A"))), TALL)},
            r"to like \(kolonne i Tabell 1\): 'A'",
        ),
        ({"ark": (replace(TABELL, rader=[("0301",)]), TALL)}, "Tabell 1: rad 1 har 1 celler, ventet 5"),
        ({"ark": (replace(TABELL, rader=[(None, "", None, None, None)]), TALL)}, "Tabell 1: rad 1 er tom"),
        ({"ark": (replace(TABELL, tittel="x" * 32_768), TALL)}, "en celle har over 32767 tegn"),
        (
            {"figurer": (replace(FIGUR, serier=("Symbol",)),)},
            "Figur 1: 'Symbol' har tekst, som ville blitt tegnet som null",
        ),
        ({"figurer": (replace(FIGUR, serier=("Borte",)),)}, "Tall til figurene: kolonnen 'Borte' finnes ikke"),
        ({"figurer": (replace(FIGUR, kategorier="Borte"),)}, "Tall til figurene: kolonnen 'Borte' finnes ikke"),
        ({"figurer": (replace(FIGUR, serier=()),)}, "Figur 1: en figur har fra 1 til 6 serier"),
        (
            {"figurer": (replace(FIGUR, alt_tekst=""),)},
            "Figur 1: en figur må ha tittel, alternativ tekst og aksetitler",
        ),
        ({"figurer": (replace(FIGUR, data_fane="Borte"),)}, "Figur 1: arket 'Borte' finnes ikke"),
        ({"figurer": (replace(FIGUR, rader=(2, 9)),)}, "Figur 1: radene 2–9 finnes ikke i Tall til figurene"),
        ({"figurer": (FIGUR, FIGUR)}, r"to like \(fane\): 'Figur 1'"),
    ],
)
def test_en_bok_som_ikke_kan_bli_god_avvises(endring: dict[str, object], setning: str) -> None:
    with pytest.raises(ValueError, match=setning):
        arbeidsbok_bytes(replace(BOK, **endring), DATO)  # type: ignore[arg-type]


def test_hver_rad_er_hoy_nok_til_teksten() -> None:
    lang = "ord " * 40
    rader = [("0301", lang.strip(), 1, None, None), ("0302", "kort", 1, None, None)]
    bok = _med_rader(rader)
    rot = _xml(zipfile.ZipFile(io.BytesIO(arbeidsbok_bytes(bok, DATO))), "xl/worksheets/sheet4.xml")
    hoyder = {rad.get("r"): rad.get("ht") for rad in rot.iter(S + "row")}
    assert float(hoyder["5"] or 0) == 60  # 160 characters in a column of 45
    assert hoyder["6"] is None
