"""Redaction: names as whole words in any case and with the possessive s, numbers and addresses that identify."""

import pytest

from imdi_cli.tolk.innsyn.regler.sladding import EPOST, FODSELSNUMMER, TELEFON, sladd

NAVN = {"Amina Yusuf": "tolken", "Amina": "tolken", "Yusuf": "tolken", "Ola Bruker": "brukeren", "10482": "tolken"}


@pytest.mark.parametrize(
    ("tekst", "ventet"),
    [
        ("Amina Yusuf kom.", "tolken kom."),
        ("AMINA YUSUF kom, og amina gikk.", "tolken kom, og tolken gikk."),
        ("Aminas bil, Yusuf's bil, Yusuf’ bil", "tolkens bil, tolkens bil, tolkens bil"),
        ("Amina\n  Yusuf og Amina\u00a0Yusuf", "tolken og tolken"),
        ("Ola Brukers fastlege", "brukerens fastlege"),
        ("Tolk 10482, ikke 104821", "Tolk tolken, ikke 104821"),
        ("Ami\u00adna og Am\u200bina", "tolken og tolken"),
        ("Benamina og Aminata", "Benamina og Aminata"),
        ("(Amina), «Yusuf», Amina-Yusuf", "(tolken), «tolken», tolken-tolken"),
        ("fnr 17058412345 og 170584 12345", f"fnr {FODSELSNUMMER} og {FODSELSNUMMER}"),
        ("17.05.84-123 45", FODSELSNUMMER),
        ("ring 99 88 77 66, 998 87 766, 99887766", f"ring {TELEFON}, {TELEFON}, {TELEFON}"),
        ("ring +47 99 88 77 66 eller 0047 22334455", f"ring {TELEFON} eller {TELEFON}"),
        ("skriv til amina.yusuf@eksempel.no.", f"skriv til {EPOST}."),
        (
            "S-2026-0001, 23.11.2026, 2026-11-23, § 14, kl. 10.15",
            "S-2026-0001, 23.11.2026, 2026-11-23, § 14, kl. 10.15",
        ),
        ("1 341 610 oppdrag", "1 341 610 oppdrag"),
        ("", ""),
    ],
)
def test_det_som_kan_vise_hvem_det_er_tas_ut(tekst: str, ventet: str) -> None:
    assert sladd(tekst, NAVN).tekst == ventet


def test_det_som_er_tatt_ut_sies_en_gang_hver() -> None:
    s = sladd("Amina, amina og Amina. a@b.no", NAVN)
    assert s.erstattet == (("Amina", "tolken"), ("amina", "tolken"), ("a@b.no", EPOST))


def test_det_lengste_navnet_vinner() -> None:
    navn = {"Per": "brukeren", "Per Olsen": "fastlegen"}
    assert sladd("Per Olsen og Per", navn).tekst == "fastlegen og brukeren"


def test_uten_navn_tas_bare_numre_og_adresser_ut() -> None:
    assert sladd("Amina, a@b.no", {}).tekst == f"Amina, {EPOST}"
    assert sladd("Amina", {"  ": "ingen"}).tekst == "Amina"


def test_et_navn_som_ligner_et_monster_er_bare_et_navn() -> None:
    assert sladd("A.*B og AxxB", {"A.*B": "tolken"}).tekst == "tolken og AxxB"


def test_ordet_i_stedet_leses_ikke_som_noe_annet() -> None:
    assert sladd("Amina", {"Amina": r"\1{navn}", "navn": "x"}).tekst == r"\1{navn}"


def test_sammensatte_og_delte_tegn_er_det_samme_navnet() -> None:
    assert sladd("Ka\u030are og Kåre", {"Kåre": "fastlegen"}).tekst == "fastlegen og fastlegen"


def test_en_lang_tekst_tar_ikke_lang_tid() -> None:
    tekst = "1 2 3 4 5 6 7 8 9 " * 20_000 + "@" * 20_000 + "a." * 20_000
    assert sladd(tekst, NAVN).tekst
