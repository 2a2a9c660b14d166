"""Tables from CSV: what comes in as it should, and what is refused with file, line and advice."""

import sys
import tracemalloc
from pathlib import Path

import pytest

from imdi_cli.filer.les.csv import krev_kolonner, les_tabell
from imdi_cli.kjerne.avslag import Feil


def _fil(tmp_path: Path, innhold: str | bytes, koding: str = "utf-8") -> Path:
    sti = tmp_path / "tall.csv"
    sti.write_bytes(innhold if isinstance(innhold, bytes) else innhold.encode(koding))
    return sti


def _les(sti: Path) -> list[tuple[int, list[str]]]:
    with les_tabell(sti) as tabell:
        return list(tabell)


@pytest.mark.parametrize("koding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("skilletegn", [";", ",", "\t"])
@pytest.mark.parametrize("skift", ["\n", "\r\n", "\r"])
def test_samme_tabell_i_alle_drakter(tmp_path: Path, koding: str, skilletegn: str, skift: str) -> None:
    linjer = [["År", "Kommune"], ["1995", "0101"], ["1996", "Bø"]]
    sti = _fil(tmp_path, "".join(skilletegn.join(rad) + skift for rad in linjer), koding)
    with les_tabell(sti) as tabell:
        assert tabell.kolonner == ["År", "Kommune"]
        assert tabell.skilletegn == skilletegn
        assert tabell.koding == koding
        assert list(tabell) == [(2, ["1995", "0101"]), (3, ["1996", "Bø"])]


def test_linjenummeret_er_der_raden_begynner(tmp_path: Path) -> None:
    sti = _fil(tmp_path, 'a;b\n1;"to\nlinjer; ""sitert"""\n\n;\n2;x\n')
    assert _les(sti) == [(2, ["1", 'to\nlinjer; "sitert"']), (6, ["2", "x"])]


def test_desimalkomma_forveksles_ikke_med_skilletegn(tmp_path: Path) -> None:
    assert _les(_fil(tmp_path, "a;b\n1,5;2,5\n3,5;4,5\n")) == [(2, ["1,5", "2,5"]), (3, ["3,5", "4,5"])]
    assert _les(_fil(tmp_path, "navn, etternavn først;b\nx;1\n")) == [(2, ["x", "1"])]


def test_flere_overskriftslinjer_blir_ett_navn(tmp_path: Path) -> None:
    sti = _fil(tmp_path, "Region;Bosatte;Bosatte\n;År: 1995;År: 1996\nK0301;1;2\n")
    with les_tabell(sti, hodelinjer=2) as tabell:
        assert tabell.kolonner == ["Region", "Bosatte / År: 1995", "Bosatte / År: 1996"]
        assert list(tabell) == [(3, ["K0301", "1", "2"])]


@pytest.mark.parametrize(
    ("innhold", "setning", "raad"),
    [
        ("a;b\n1;2\n3;4;5\n", "Linje 3 i {} har 3 kolonner, men overskriften har 2.", "skilletegn (semikolon)"),
        ("a,b\n1\n", "Linje 2 i {} har 1 kolonner, men overskriften har 2.", "skilletegn (komma)"),
        ('a;b\n1;2\n3;"aldri lukket\n4;5\n', "Linje 3 i {} har anførselstegn som ikke går opp.", "anførselstegn"),
        ('a;b\n1;"x"y\n', "Linje 2 i {} har anførselstegn som ikke går opp.", "anførselstegn"),
        ('"a;b\n1;2\n', "Linje 1 i {} har anførselstegn som ikke går opp.", "anførselstegn"),
        ("a;b\n1;" + "x" * 200_000, "Linje 2 i {} har en celle på over 131\u00a0072 tegn.", "anførselstegn"),
        ("a;b\n", "{} har overskrifter, men ingen rader.", "riktig fil"),
        ("a;b\n;\n\n", "{} har overskrifter, men ingen rader.", "riktig fil"),
        ("\n1;2\n", "Linje 1 i {} er tom.", "linje 1"),
        (";;\n1;2;3\n", "Linje 1 i {} er tom.", "linje 1"),
        ("a;;b\n1;2;3\n", "Kolonne 2 i {} har ikke navn.", "Gi kolonnen et navn"),
        ("a;b;A \n1;2;3\n", "Kolonne 1 og 3 i {} heter begge «A».", "sitt eget navn"),
        (b"a;b\n1;\0\n", "Linje 2 i {} har NUL-tegn", "CSV UTF-8"),
        (b"PK\x03\x04 xl/workbook.xml", "{} er en Excel-arbeidsbok", "CSV UTF-8"),
        (b"", "{} er tom.", "riktig fil"),
    ],
)
def test_en_tabell_som_ikke_duger(tmp_path: Path, innhold: str | bytes, setning: str, raad: str) -> None:
    sti = _fil(tmp_path, innhold)
    with pytest.raises(Feil) as feil:
        _les(sti)
    assert feil.value.hva.startswith(setning.format(sti))
    assert raad in feil.value.neste


def test_ulike_overskriftslinjer(tmp_path: Path) -> None:
    sti = _fil(tmp_path, "a;b\nc\n1;2\n")
    with pytest.raises(Feil, match=r"De 2 overskriftslinjene i .* har ulikt antall kolonner"):
        les_tabell(sti, hodelinjer=2)


def test_en_celle_paa_60_mb_fyller_ikke_minnet(tmp_path: Path) -> None:
    sti = _fil(tmp_path, b"a;b\n1;" + b"x" * 60_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(Feil, match=r"Linje 2 i .* er lengre enn 4 MB"):
            _les(sti)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_en_celle_over_mange_linjer_fyller_ikke_minnet(tmp_path: Path) -> None:
    sti = _fil(tmp_path, b'a;b\n1;"' + b"linje uten slutt\n" * 1_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(Feil, match=r"Linje 2 i .* har en celle på over"):
            _les(sti)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_mange_rader_leses_en_for_en(tmp_path: Path) -> None:
    sti = _fil(tmp_path, "År;Kommune;Antall\n" + "2022;0301;17\n" * 75_000)
    tracemalloc.start()
    try:
        with les_tabell(sti) as tabell:
            assert sum(int(rad[2]) for _, rad in tabell) == 17 * 75_000
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_kolonner_finnes_uansett_skrivemate(tmp_path: Path) -> None:
    with les_tabell(_fil(tmp_path, "A\u030ar; Kommune  nummer;Antall\n1;2;3\n")) as tabell:
        assert krev_kolonner(tabell, ["kommune nummer", "År"]) == {"kommune nummer": 1, "År": 0}


def test_manglende_kolonner_sier_hva_som_fantes(tmp_path: Path) -> None:
    sti = _fil(tmp_path, ";".join(f"k{i}" for i in range(25)) + "\n" + ";".join("1" * 25) + "\n")
    with les_tabell(sti) as tabell, pytest.raises(Feil) as feil:
        krev_kolonner(tabell, ["k1", "År", "Kommune"])
    assert feil.value.hva == f"{sti} mangler kolonnene «År», «Kommune»."
    assert dict(feil.value.fakta)["Mangler"] == "År, Kommune"
    assert dict(feil.value.fakta)["Fant"].endswith("k18, k19 og 5 til")
    with les_tabell(_fil(tmp_path, "a;b\n1;2\n")) as tabell, pytest.raises(Feil, match="mangler kolonnen «År»") as en:
        krev_kolonner(tabell, ["a", "År"])
    assert dict(en.value.fakta)["Fant"] == "a, b"


def test_lesing_laster_ikke_openpyxl() -> None:
    import subprocess

    kode = "import sys, imdi_cli.filer.les.csv, imdi_cli.filer.skriv.arbeidsbok; sys.exit('openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
