"""Opening text from outside: every way it can be wrong has its sentence."""

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from imdi_cli.filer.les.tekst import apne_tekst, les_fritekst
from imdi_cli.filer.les.vedlegg import les_bytes
from imdi_cli.kjerne.avslag import Feil


def _zip(*navn: str) -> bytes:
    ut = io.BytesIO()
    with zipfile.ZipFile(ut, "w") as pakke:
        for ett in navn:
            pakke.writestr(ett, "x")
    return ut.getvalue()


@pytest.mark.parametrize(
    ("data", "slag"),
    [
        (_zip("[Content_Types].xml", "xl/workbook.xml"), "en Excel-arbeidsbok"),
        (_zip("[Content_Types].xml", "word/document.xml"), "et Word-dokument"),
        (_zip("bilder/a.txt"), "en zip-fil"),
        (b"%PDF-1.7\n", "et PDF-dokument"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "et eldre Office-dokument (xls eller doc)"),
        (b"SQLite format 3\x00", "en database"),
    ],
)
def test_en_fil_som_ikke_er_tekst_sier_hva_den_er(tmp_path: Path, data: bytes, slag: str) -> None:
    sti = tmp_path / "tall.csv"
    sti.write_bytes(data)
    with pytest.raises(Feil) as feil:
        apne_tekst(sti, lagre_som="Lagre den som CSV UTF-8.")
    assert feil.value.hva == f"{sti} er {slag}, ikke en tekstfil."
    assert feil.value.neste == "Lagre den som CSV UTF-8."


def test_mappe_manglende_tom_og_stor_fil(tmp_path: Path) -> None:
    tom, stor = tmp_path / "tom.csv", tmp_path / "stor.csv"
    tom.touch()
    stor.write_bytes(b"a" * 2_000_001)
    for sti, setning in (
        (tmp_path, f"{tmp_path} er en mappe, ikke en fil."),
        (tmp_path / "borte.csv", f"Fant ikke filen {tmp_path / 'borte.csv'}."),
        (tom, f"{tom} er tom."),
        (stor, f"{stor} er større enn 2 MB, som er grensen."),
        (tmp_path / "a\0b", "Fikk ikke lese"),
        (tmp_path / ("a" * 300), "Fikk ikke lese"),
    ):
        with pytest.raises(Feil) as feil:
            apne_tekst(sti, lagre_som="", maks_bytes=2_000_000)
        assert feil.value.hva.startswith(setning)
        assert feil.value.neste


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_et_ror_i_mappen_leses_ikke(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ror")
    with pytest.raises(Feil, match="er ikke en vanlig fil"):
        apne_tekst(tmp_path / "ror", lagre_som="")


def test_fil_uten_leserett(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sti = tmp_path / "laast.txt"
    sti.write_text("a")

    def nekt(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", nekt)  # whoever runs the tests as root may read everything
    with pytest.raises(Feil, match="du mangler leserett, eller filen er åpen i et annet program"):
        les_bytes(sti)


def test_et_vedlegg_leses_som_det_er(tmp_path: Path) -> None:
    sti = tmp_path / "bilde.png"
    sti.write_bytes(b"\x89PNG\x00\xff")
    assert les_bytes(sti) == b"\x89PNG\x00\xff"


def test_fritekst_mister_ingenting_og_styrer_ingenting(tmp_path: Path) -> None:
    sti = tmp_path / "varsel.txt"
    sti.write_bytes("Første\r\nAndre\vTredje\tmed \x1b[31mrødt\u202e og \x9b\n".encode())
    assert les_fritekst(sti) == "Første\nAndre\nTredje\tmed \ufffd[31mrødt\ufffd og \ufffd\n"


def test_fritekst_har_en_grense(tmp_path: Path) -> None:
    sti = tmp_path / "lang.txt"
    sti.write_bytes(b"a" * 1_000_001)
    with pytest.raises(Feil, match="er større enn 1 MB"):
        les_fritekst(sti)


def _fra_ror(monkeypatch: pytest.MonkeyPatch, data: bytes) -> str:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    return les_fritekst("-")


def test_fritekst_fra_standard_inn_i_hver_koding(monkeypatch: pytest.MonkeyPatch) -> None:
    for koding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert _fra_ror(monkeypatch, "Tolken møtte ikke på Ås.".encode(koding)) == "Tolken møtte ikke på Ås."


@pytest.mark.parametrize(
    ("data", "setning"),
    [
        (b"", "Teksten fra standard inn er tom."),
        (b"a" * 1_000_001, "Teksten fra standard inn er større enn 1 MB, som er grensen."),
        (b"Tolken m?tte ikke", "Teksten fra standard inn har spørsmålstegn inne i ord («m?tte»)"),
    ],
)
def test_fritekst_fra_standard_inn_som_ikke_duger(monkeypatch: pytest.MonkeyPatch, data: bytes, setning: str) -> None:
    with pytest.raises(Feil) as feil:
        _fra_ror(monkeypatch, data)
    assert feil.value.hva.startswith(setning)


@pytest.mark.parametrize("tekst", ["Kom han? Nei.", "Se https://imdi.no/sok?side=2", "m?tte og møtte"])
def test_vanlige_sporsmalstegn_er_greie(monkeypatch: pytest.MonkeyPatch, tekst: str) -> None:
    assert _fra_ror(monkeypatch, tekst.encode()) == tekst
