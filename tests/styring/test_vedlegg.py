"""Attachments are taken out with a safe name, by those who may, after the reading is logged."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.base.arkiv import Fil, legg_ved
from imdi_cli.base.journal import skritt
from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.vedlegg import lager, steg
from imdi_cli.styring.vedlegg.regler import trygt_navn

Avvist = Callable[..., Any]
INNHOLD = bytes(range(256))


@pytest.fixture
def kv(k: Kontekst) -> Kontekst:
    with k.base.atomisk(), skritt(k, "prøve", "V-2026-0001") as s:
        legg_ved(k, s, "inn", Fil("../../etc/brev.txt", "text/plain", INNHOLD))
    return k


@pytest.mark.parametrize(
    ("navn", "trygt"),
    [
        ("brev.txt", "brev.txt"),
        ("Søknad nr. 3.pdf", "Søknad nr. 3.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\x.dll", "C__Windows_x.dll"),
        (".bashrc", "bashrc"),
        ("con", "con_"),
        ("CON.txt", "CON_.txt"),
        ("COM1 .pdf", "COM1_.pdf"),
        ("CONGO.txt", "CONGO.txt"),
        ("fak\u202etura.exe", "fak_tura.exe"),
        ("a\nb\x1b[31m.txt", "a_b_[31m.txt"),
        ("brev. ", "brev"),
        ("a" * 300 + ".txt", "a" * 117 + ".txt"),
        ("a" * 300, "a" * 120),
        ("", "vedlegg-3"),
        ("...", "vedlegg-3"),
        ("///", "vedlegg-3"),
    ],
)
def test_navnet_gjores_trygt(navn: str, trygt: str) -> None:
    assert trygt_navn(navn, 3) == trygt


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_ethvert_navn_kan_skrives_i_en_mappe(navn: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as mappe:
        sti = skriv_fil(Path(mappe) / trygt_navn(navn, 3), b"x")
        assert sti.parent == Path(mappe)
        assert not sti.name.startswith(".")


def test_vedlegget_hentes_og_lesingen_er_logget(kv: Kontekst) -> None:
    v = steg.hent(kv, 1)
    assert (v.gjelder, v.navn, v.type, v.innhold) == ("V-2026-0001", "_.._etc_brev.txt", "text/plain", INNHOLD)
    assert kv.base.hent("SELECT handling, gjelder FROM journal ORDER BY nr DESC")[0] == (
        "vedlegg.hentet",
        "V-2026-0001",
    )


@pytest.mark.parametrize("rolle", ["saksbehandler", "beslutter", "leder", "leser", "statistiker"])
def test_hvem_som_kan_hente(kv: Kontekst, avvist: Avvist, rolle: str) -> None:
    k = hjelp.som(kv, "lise", rolle)
    if rolle in steg.ROLLER:
        assert steg.hent(k, 1).innhold == INNHOLD
    else:
        avvist(AnnenPerson, lambda: steg.hent(k, 1), kommando=False)


def test_et_vedlegg_som_ikke_finnes(kv: Kontekst, avvist: Avvist) -> None:
    avvist(Bruksfeil, lambda: steg.hent(kv, 2))


def test_uten_logg_leses_ingenting(kv: Kontekst, avvist: Avvist, monkeypatch: pytest.MonkeyPatch) -> None:
    def kan_ikke_skrive(*_: object, **__: object) -> int:
        raise Basefeil("Databasen kan bare leses.", neste="imdi database sti")

    monkeypatch.setattr(steg, "noter", kan_ikke_skrive)
    monkeypatch.setattr(lager, "hent", lambda *_: pytest.fail("lest uten å være logget"))
    avvist(Basefeil, lambda: steg.hent(kv, 1))


def test_et_skadet_vedlegg_skrives_ikke_ut(kv: Kontekst, avvist: Avvist) -> None:
    hjelp.uten_vern(kv.base, "UPDATE vedlegg SET sha256 = 'feil' WHERE id = 1")
    stans = avvist(Basefeil, lambda: steg.hent(kv, 1), endret=True)  # the attempt is logged
    assert "skadet" in stans.hva


def test_reisen_fra_fil_til_fil(ovelse: Program) -> None:
    (ovelse.mappe / "varsel.txt").write_text("Tolken la til noe.", "utf-8")
    (ovelse.mappe / "bilde.png").write_bytes(INNHOLD)
    ny = ["varsel", "ny", "--fil", "varsel.txt", "--tolk", "Bo", "--kanal", "e-post", "--vedlegg", "bilde.png"]
    nr = ovelse(*ny, "--json").ok().json["vedlegg"][0]["id"]
    igjen = ovelse("vedlegg", "hent", nr)
    assert igjen.kode == 1
    assert "finnes fra før" in igjen.feil
    (ovelse.mappe / "bilde.png").unlink()
    svar = ovelse("vedlegg", "hent", nr, "--json").ok().json
    assert Path(svar["fil"]) == ovelse.mappe / "bilde.png"
    assert (ovelse.mappe / "bilde.png").read_bytes() == INNHOLD
    assert "skrevet" in ovelse("vedlegg", "hent", nr, "--ut", "x.png").ok().ut
    ovelse("vedlegg", "hent", nr, "--ut", "x.png", "--overskriv").ok()
    assert ovelse("vedlegg", "hent", 99).kode == 2
    assert ovelse("vedlegg", "hent", "ett").kode == 2
