"""Norwegian words in ASCII."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.kjerne.navn import finn_ord, fold


@pytest.mark.parametrize(
    ("ord_", "kort", "lang"),
    [
        ("språk", "sprak", "spraak"),
        ("ønsker", "onsker", "oensker"),
        ("særlig", "saerlig", "saerlig"),
        ("FORELØPIG-SVAR", "forelopig-svar", "foreloepig-svar"),
        ("Ærøskøbing på Åland", "aeroskobing pa aland", "aeroeskoebing paa aaland"),
        ("", "", ""),
        ("abc", "abc", "abc"),
    ],
)
def test_fold(ord_, kort, lang):
    assert fold(ord_) == (kort, lang)


VALG = ["foreløpig-svar", "råd", "rad", "miljø", "e-post", "--språk", "--språkpar"]


@pytest.mark.parametrize(
    ("skrevet", "ment"),
    [
        ("råd", "råd"),
        ("raad", "råd"),
        ("RÅD", "råd"),
        ("rad", "rad"),
        ("RAD", "rad"),
        ("Rad", "rad"),
        ("forelopig-svar", "foreløpig-svar"),
        ("Foreloepig-Svar", "foreløpig-svar"),
        ("miljo", "miljø"),
        ("--sprak", "--språk"),
        ("--spraakpar", "--språkpar"),
        ("E-POST", "e-post"),
        ("mil", None),
        ("", None),
        ("råd ", None),
        ("roed", None),
    ],
)
def test_finn_ord(skrevet, ment):
    assert finn_ord(skrevet, VALG) == ment


def test_det_noyaktige_ordet_gaar_foran_det_foldede_uansett_rekkefolge():
    assert finn_ord("RAD", ["råd", "rad"]) == "rad"
    assert finn_ord("rad", {"råd": 1, "rad": 2}) == "rad"


@given(st.text(alphabet="abcæøåÆØÅ-", min_size=1))
def test_hver_skrivemaate_finner_ordet_igjen(ord_):
    assert finn_ord(ord_.upper(), [ord_]) == ord_
    for form in fold(ord_):
        assert form.isascii()
        assert finn_ord(form, [ord_]) == ord_


@given(st.text(), st.lists(st.text()))
def test_finner_aldri_noe_som_ikke_er_der(ord_, blant):
    funnet = finn_ord(ord_, blant)
    assert funnet is None or funnet in blant
