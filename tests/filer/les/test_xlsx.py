"""Workbooks written by openpyxl, read by us: what a cell means is kept, and what cannot be told stops the file."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from imdi_cli.filer.les import csv, xlsx
from imdi_cli.filer.les.tabell import les_tabell
from imdi_cli.kjerne.avslag import Feil


def bok(sti: Path, *rader: list[Any], gjor: Callable[[Workbook], object] = lambda b: None) -> Path:
    b = Workbook()
    for rad in rader:
        b.active.append(rad)
    gjor(b)
    b.save(sti)
    return sti


def les(sti: Path, **valg: Any) -> list[tuple[int, list[str]]]:
    with xlsx.les_tabell(sti, **valg) as tabell:
        return list(tabell)


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    return tmp_path / "t.xlsx"


@pytest.mark.parametrize(
    ("celle", "tekst"),
    [
        ("03", "03"),
        ("", ""),
        (None, ""),
        (10482, "10482"),
        (10482.0, "10482"),
        (4790000000, "4790000000"),
        (1.5, "1.5"),
        (True, "ja"),
        (False, "nei"),
        (date(2015, 6, 12), "2015-06-12"),
        (datetime(2015, 6, 12), "2015-06-12"),
        (datetime(2015, 6, 12, 10, 15), "2015-06-12 10:15"),
        (time(10, 15), "10:15:00"),
        ("Åse Ødegård", "Åse Ødegård"),
        ("=1+1", ""),  # a formula that was never worked out holds nothing
    ],
)
def test_en_celle_blir_tekst(fil: Path, celle: object, tekst: str) -> None:
    assert les(bok(fil, ["nr", "verdi"], [1, celle])) == [(2, ["1", tekst])]


def test_et_tall_i_en_datokolonne_er_en_dag(fil: Path) -> None:
    """Whoever formats the column as a number sees 42167; it is still 12 June 2015."""
    bok(fil, ["Oppnadd", "telefon"], [42167, 42167], ["2015-06-12", ""], [3.7, ""], [7, ""])
    rader = les(fil, datokolonner=["oppnadd"])
    assert [rad for _, rad in rader] == [["2015-06-12", "42167"], ["2015-06-12", ""], ["3.7", ""], ["7", ""]]
    assert les(fil)[0] == (2, ["42167", "42167"])


def test_dager_regnes_fra_1904_der_boken_gjor_det(fil: Path) -> None:
    def fra_1904(b: Workbook) -> None:
        b.epoch = CALENDAR_MAC_1904

    bok(fil, ["oppnadd", "fast"], [40705, date(2015, 6, 12)], gjor=fra_1904)
    assert les(fil, datokolonner=["oppnadd"]) == [(2, ["2015-06-12", "2015-06-12"])]


def test_tomme_rader_hoppes_over_og_radnumrene_er_excels(fil: Path) -> None:
    bok(fil, ["a", "b"], ["1", None], [None, None], ["", ""], [None, "2"])
    assert les(fil) == [(2, ["1", ""]), (5, ["", "2"])]


def test_tomme_faner_teller_ikke(fil: Path) -> None:
    bok(fil, ["a"], ["1"], gjor=lambda b: b.create_sheet("Ark2"))
    assert les(fil) == [(2, ["1"])]


def test_samme_tabell_som_csv(fil: Path, tmp_path: Path) -> None:
    rader = [["kode", "navn"], ["03", "Åse"], ["0", "Ødegård, Marie"]]
    annen = tmp_path / "t.csv"
    annen.write_text("\n".join(";".join(r) for r in rader), "utf-8")
    with les_tabell(bok(fil, *rader)) as en, les_tabell(annen) as to:
        assert isinstance(en, xlsx.Tabell)
        assert isinstance(to, csv.Tabell)
        assert en.kolonner == to.kolonner
        assert list(en) == list(to)


def test_navnet_avgjor_ikke_hva_filen_er(tmp_path: Path) -> None:
    """A workbook called .csv is a workbook, and text called .xlsx is text."""
    with les_tabell(bok(tmp_path / "t.xlsx", ["a"], ["1"]).rename(tmp_path / "t.csv")) as tabell:
        assert list(tabell) == [(2, ["1"])]
    tekst = tmp_path / "u.xlsx"
    tekst.write_text("a;b\n1;2\n")
    with les_tabell(tekst) as tabell:
        assert list(tabell) == [(2, ["1", "2"])]


def _skadet_del(sti: Path) -> None:
    """Cut a sheet in two inside a package that is otherwise whole."""
    with zipfile.ZipFile(sti) as pakke:
        deler = {navn: pakke.read(navn) for navn in pakke.namelist()}
    deler["xl/worksheets/sheet1.xml"] = deler["xl/worksheets/sheet1.xml"][:200]
    with zipfile.ZipFile(sti, "w") as pakke:
        for navn, data in deler.items():
            pakke.writestr(navn, data)


@pytest.mark.parametrize(
    ("rader", "gjor", "sagt"),
    [
        ([], None, "er tom"),
        ([["a"]], None, "ingen rader"),
        ([["a", None, "b"], ["1", "2", "3"]], None, "Kolonne 2 i .* har ikke navn"),
        ([["a", "A "], ["1", "2"]], None, "heter begge «A»"),
        ([["a"], ["1", "2"]], None, "Rad 2 .* til høyre"),
        ([["a"], ["1"]], lambda b: b.create_sheet("To").append(["x"]), "2 faner med innhold: «Sheet», «To»"),
        ([["a", "b"], ["1", "2"], [None, "3"]], lambda b: b.active.merge_cells("A2:A3"), "sammenslåtte .* A2"),
        ([["a"], ["#N/A"]], None, "Celle A2 .* feilverdi"),
    ],
)
def test_det_som_ikke_kan_leses_sikkert_stopper_med_en_setning(
    fil: Path, rader: list[list[Any]], gjor: Any, sagt: str
) -> None:
    with pytest.raises(Feil, match=sagt) as fanget:
        les(bok(fil, *rader, gjor=gjor or (lambda b: None)))
    assert fanget.value.neste


def test_en_feilverdi_langt_ute_i_arket_finnes(fil: Path) -> None:
    rader = [[f"verdi {nr}" * 20] for nr in range(9000)]
    with pytest.raises(Feil, match="Celle A9002"):
        les(bok(fil, ["a"], *rader, ["#REF!"]))


@pytest.mark.parametrize(
    ("innhold", "sagt"),
    [
        (b"PK\x03\x04" + b"x" * 100, "skadet"),
        (b"PK\x03\x04", "skadet"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "eldre formatet"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "passord"),
    ],
)
def test_en_skadet_eller_laast_fil(fil: Path, innhold: bytes, sagt: str) -> None:
    fil.write_bytes(innhold)
    with pytest.raises(Feil, match=sagt):
        les_tabell(fil)


def test_en_skadet_del_i_en_hel_pakke(fil: Path) -> None:
    bok(fil, ["a"], ["1"])
    _skadet_del(fil)
    with pytest.raises(Feil, match="skadet"):
        les(fil)


def test_en_zip_som_ikke_er_en_arbeidsbok(fil: Path) -> None:
    with zipfile.ZipFile(fil, "w") as pakke:
        pakke.writestr("annet.txt", "x")
    with pytest.raises(Feil, match="skadet"):
        les(fil)


def test_en_pakke_som_sveller_stanses_for_den_pakkes_ut(fil: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bok(fil, ["a"], ["1"])
    monkeypatch.setattr(xlsx, "MAKS_UTPAKKET", 100)
    with pytest.raises(Feil, match="for stor"):
        les(fil)


def test_en_fil_som_ikke_finnes_eller_er_en_mappe(tmp_path: Path) -> None:
    for sti in (tmp_path / "borte.xlsx", tmp_path):
        with pytest.raises(Feil):
            les_tabell(sti)


def test_celler_langt_ute_navngis_som_i_excel(fil: Path) -> None:
    def flett(b: Workbook) -> None:
        b.active.merge_cells("AB3:AC3")
        b.active["AB3"] = "x"

    with pytest.raises(Feil, match=r"i AB3\."):
        les(bok(fil, [f"k{nr}" for nr in range(30)], ["1"], gjor=flett))
