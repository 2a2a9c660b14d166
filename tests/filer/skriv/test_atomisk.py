"""A file is written whole or not at all, and never over another one unasked."""

import errno
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from imdi_cli.filer.skriv import atomisk
from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.kjerne.avslag import Feil


def test_filen_skrives_hel_og_stien_er_absolutt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sti = skriv_fil("bosatte 2022.csv", b"a;b\r\n")
    assert sti == tmp_path / "bosatte 2022.csv"
    assert sti.read_bytes() == b"a;b\r\n"
    assert list(tmp_path.iterdir()) == [sti]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_rettene_foelger_umask(tmp_path: Path) -> None:
    for maske, rett in ((0o022, 0o644), (0o077, 0o600)):
        gammel = os.umask(maske)
        try:
            sti = skriv_fil(tmp_path / f"{maske}.csv", b"")
        finally:
            os.umask(gammel)
        assert stat.S_IMODE(sti.stat().st_mode) == rett


def test_en_fil_som_finnes_blir_staaende(tmp_path: Path) -> None:
    sti = tmp_path / "a.csv"
    sti.write_text("gammel")
    with pytest.raises(Feil) as feil:
        skriv_fil(sti, b"ny")
    assert feil.value.hva == f"{sti} finnes fra før."
    assert "--overskriv" in feil.value.neste
    assert sti.read_text() == "gammel"
    skriv_fil(sti, b"ny", overskriv=True)
    assert sti.read_text() == "ny"
    assert list(tmp_path.iterdir()) == [sti]


def test_av_mange_samtidige_vinner_en(tmp_path: Path) -> None:
    def skriv(nr: int) -> int | None:
        try:
            skriv_fil(tmp_path / "a.csv", str(nr).encode() * 1000)
        except Feil:
            return None
        return nr

    with ThreadPoolExecutor(8) as bane:
        vinnere = [nr for nr in bane.map(skriv, range(8)) if nr is not None]
    assert len(vinnere) == 1
    assert (tmp_path / "a.csv").read_bytes() == str(vinnere[0]).encode() * 1000
    assert list(tmp_path.iterdir()) == [tmp_path / "a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows renames instead of linking")
@pytest.mark.parametrize("harde_lenker", [True, False])
def test_navnet_tas_bare_om_det_er_ledig_i_samme_oyeblikk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harde_lenker: bool
) -> None:
    def ingen_lenker(*_: object) -> None:
        raise OSError(errno.EPERM, "")

    if not harde_lenker:
        monkeypatch.setattr(os, "link", ingen_lenker)
    monkeypatch.setattr(os.path, "lexists", lambda _: False)  # someone took it just after we looked
    (tmp_path / "a.csv").write_text("en annens")
    with pytest.raises(Feil, match="finnes fra før"):
        skriv_fil(tmp_path / "a.csv", b"ny")
    assert (tmp_path / "a.csv").read_text() == "en annens"
    assert skriv_fil(tmp_path / "b.csv", b"x").read_bytes() == b"x"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("navn", ["CON", "nul.csv", "Com1.xlsx", "LPT9", "aux.tar.gz", "PRN .txt"])
def test_navn_windows_har_satt_av(tmp_path: Path, navn: str) -> None:
    with pytest.raises(Feil, match="Windows har satt av til utstyr"):
        skriv_fil(tmp_path / navn, b"")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("navn", "setning"),
    [
        ("tall:2022.csv", "har tegnet :, som Windows ikke tillater"),
        ("hva?.csv", "har tegnet ?, som Windows ikke tillater"),
        ("a\x1bb.csv", "har et styretegn, som Windows ikke tillater"),
        ("tall.", "slutter med punktum eller mellomrom"),
    ],
)
def test_navn_windows_ikke_tillater(tmp_path: Path, navn: str, setning: str) -> None:
    with pytest.raises(Feil) as feil:
        skriv_fil(tmp_path / navn, b"")
    assert setning in feil.value.hva


@pytest.mark.parametrize("navn", ["CONTO.csv", "konto.con", "COM10.csv", "nulltall.csv"])
def test_navn_som_ligner_er_lov(tmp_path: Path, navn: str) -> None:
    assert skriv_fil(tmp_path / navn, b"x").exists()


def test_mappe_som_mangler_og_mappe_i_veien(tmp_path: Path) -> None:
    with pytest.raises(Feil, match=r"Mappen .* finnes ikke"):
        skriv_fil(tmp_path / "borte" / "a.csv", b"")
    (tmp_path / "mappe").mkdir()
    with pytest.raises(Feil, match="er en mappe, ikke en fil"):
        skriv_fil(tmp_path / "mappe", b"", overskriv=True)


@pytest.mark.parametrize(
    ("nummer", "setning"),
    [
        (errno.EACCES, "du mangler skriverett i mappen, eller filen er åpen i et annet program"),
        (errno.ENOSPC, "Disken er full"),
        (errno.ENAMETOOLONG, "Filnavnet er for langt"),
        (errno.EROFS, "kan bare leses"),
    ],
)
def test_feil_fra_disken_har_hver_sin_setning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nummer: int, setning: str
) -> None:
    (tmp_path / "a.csv").write_text("gammel")

    def feile(_: int) -> None:
        raise OSError(nummer, os.strerror(nummer))

    monkeypatch.setattr(atomisk.os, "fsync", feile)
    with pytest.raises(Feil, match=setning):
        skriv_fil(tmp_path / "a.csv", b"ny", overskriv=True)
    assert (tmp_path / "a.csv").read_text() == "gammel"
    assert list(tmp_path.iterdir()) == [tmp_path / "a.csv"]


def test_en_ukjent_feil_skjules_ikke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def feile(_: int) -> None:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(atomisk.os, "fsync", feile)
    with pytest.raises(OSError, match="5"):
        skriv_fil(tmp_path / "a.csv", b"")
    assert not list(tmp_path.iterdir())
