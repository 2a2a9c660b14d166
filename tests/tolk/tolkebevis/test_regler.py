"""The text of a card, and who may have one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon, Reaksjonstype, Sperre
from imdi_cli.tolk.register.typer import OffentligTolk, Status, Tolk
from imdi_cli.tolk.tolkebevis import regler
from imdi_cli.tolk.tolkebevis.typer import Bevis, Kontrollsvar, Nokkel, Svar

DAG = date(2026, 11, 23)
SIGNATUR = bytes(range(64))
BEVIS = Bevis(2026, 1, 10482, "2026-11-23", "ABCDEFG2", regler.kod(SIGNATUR))
TOLK = Tolk(1, "A", "", "B", None, None, "", "", "", "", False, None, "2020-01-01", Status.OPPFORT)
REAKSJON = Reaksjon(
    *(1, 1, Reaksjonstype.UTESTENGT_ALLTID, None, "2026-05-01", None, None, None),
    *(Enkeltvedtak.JA, None, None, None, None),
)


def test_teksten_staar_i_alfanumerisk_form_og_kan_leses_tilbake():
    tekst = regler.tekst(BEVIS)
    assert tekst.startswith("IMDI1.10482.T-2026-0001.2026-11-23.ABCDEFG2.")
    assert set(tekst) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-")
    lest = regler.les(tekst)
    assert lest is not None
    assert (lest.signert + "." + lest.signatur, regler.signaturbyte(lest.signatur)) == (tekst, SIGNATUR)
    assert regler.samme(BEVIS, lest)
    assert not regler.samme(BEVIS._replace(tolkenummer=1), lest)


@given(st.integers(1, 9_999_999_999), st.integers(1, 999_999_999), st.binary(min_size=64, max_size=64))
def test_hva_som_helst_kan_skrives_og_leses(tolk, lopenr, signatur):
    bevis = Bevis(2026, lopenr, tolk, "2026-11-23", "ABCDEFG2", regler.kod(signatur))
    lest = regler.les(regler.tekst(bevis))
    assert lest is not None
    assert (lest.tolkenummer, lest.aar, lest.lopenr, lest.utstedt) == (tolk, 2026, lopenr, "2026-11-23")
    assert regler.signaturbyte(lest.signatur) == signatur


@pytest.mark.parametrize("rundt", ["{}\n", " {}", "\ufeff{}\r\n", "\t{} "])
def test_blanke_rundt_teksten_er_skannerens(rundt):
    assert regler.les(rundt.format(regler.tekst(BEVIS))) == regler.les(regler.tekst(BEVIS))


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        "IMDI1",
        regler.tekst(BEVIS).lower(),
        regler.tekst(BEVIS)[:-1],
        regler.tekst(BEVIS) + "A",
        regler.tekst(BEVIS)[:60] + "\n" + regler.tekst(BEVIS)[60:],
        regler.tekst(BEVIS).replace("IMDI1", "IMDI2"),
        regler.tekst(BEVIS).replace(".10482.", ".010482."),
        regler.tekst(BEVIS).replace("10482", "1048２"),
        "https://eksempel.no/meny",
    ],
)
def test_en_annen_form_er_ingen_tekst(tekst):
    assert regler.les(tekst) is None


def test_signaturen_kan_skrives_paa_bare_en_maate():
    """The last of 103 letters has three bits to spare: seven other letters would mean the same bytes."""
    siste = BEVIS.signatur[-1]
    andre = [b for b in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if b != siste]
    assert [b for b in andre if regler.signaturbyte(BEVIS.signatur[:-1] + b) == SIGNATUR] == []


@pytest.mark.parametrize(
    ("utstedt", "til", "ventet"),
    [
        ("2026-01-01", None, True),
        ("2025-12-31", None, False),
        ("2026-06-30", "2026-06-30", True),
        ("2026-07-01", "2026-06-30", False),
    ],
)
def test_en_nokkel_signerer_bare_mens_den_er_i_bruk(utstedt, til, ventet):
    assert regler.signerte_da(Nokkel("A", "", "2026-01-01", til, 1), utstedt) is ventet


@pytest.mark.parametrize(
    ("tolk", "offentlig", "sperre", "hva", "hjemmel"),
    [
        (TOLK, True, None, None, ""),
        (TOLK, True, Sperre(None, REAKSJON), None, ""),
        (TOLK, True, Sperre(REAKSJON, None), "er utestengt (utestenging for alltid, fra 1. mai 2026)", "§ 21"),
        (None, False, Sperre(REAKSJON, None), "er utestengt", "§ 21"),
        (None, False, None, "står ikke i registeret", "bokstav j, tolkeloven § 17"),
        (TOLK._replace(status=Status.INAKTIV), False, None, "er inaktiv, etter eget ønske", "§ 17"),
        (TOLK._replace(status=Status.IKKE_OPPFORT), False, None, "er ikke oppført", "§ 17"),
        (TOLK._replace(oppfort="2026-11-24"), True, None, "er først oppført fra 24. november 2026", "§ 17"),
        (TOLK._replace(oppfort="2026-11-23"), True, None, None, ""),
        (TOLK._replace(oppfort=None), True, None, None, ""),
        (TOLK, False, None, "har ingen språk som gir oppføring i dag", "tolkeforskriften § 11"),
    ],
)
def test_hvem_som_kan_ha_et_gyldig_bevis(tolk, offentlig, sperre, hva, hjemmel):
    svar = regler.hinder(tolk, OffentligTolk.av(tolk) if offentlig else None, sperre, DAG)
    assert (svar is None) is (hva is None)
    if svar:
        assert svar.hva.startswith(hva)
        assert hjemmel in svar.hjemmel
        assert svar.utestengt is bool(sperre)


def test_bare_gyldig_slipper_gjennom():
    regler.krev_gyldig(Kontrollsvar(Svar.GYLDIG))
    for svar in (Svar.SPERRET, Svar.UKJENT, Svar.FORFALSKET):
        with pytest.raises(regler.KanIkkeGodtaTolkebevis) as fanget:
            regler.krev_gyldig(Kontrollsvar(svar, "T-2026-0001", 10482))
        assert fanget.value.kode == 3
        assert fanget.value.hjemmel == "tolkeforskriften § 13 første ledd bokstav j"
        assert "{" not in fanget.value.hva + fanget.value.neste
