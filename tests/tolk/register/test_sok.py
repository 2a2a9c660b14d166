"""Names are found however they are spelled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.tolk.register.regler import naere, samme_sprak, sokeform, soketekst


@pytest.mark.parametrize(
    ("former", "lik"),
    [
        (("Åse", "aase", "AASE", "Ase", "A\u030ase"), "ase"),
        (("Ødegård", "Oedegaard", "odegard", "ØDEGAARD"), "odegard"),
        (("Sæther", "Saether", "sather", "Säther"), "sather"),
        (("Müller", "muller", "MÜLLER"), "muller"),
        (("Nguyễn", "nguyen"), "nguyen"),
        (("Đặng Łukasz", "dang lukasz"), "dang lukasz"),
        (("Anne-Marie  O'Brien", "anne marie o brien"), "anne marie o brien"),
        (("Þór", "thor"), "thor"),
        (("%_", "", " - "), ""),
        (("أمينة", "امينة"), "امينة"),
    ],
)
def test_alle_skrivemaater_blir_en(former: tuple[str, ...], lik: str) -> None:
    assert {sokeform(f) for f in former} == {lik}


@given(st.text(max_size=40))
def test_sokeformen_har_ingen_jokertegn_og_er_sin_egen(tekst: str) -> None:
    form = sokeform(tekst)
    assert not set(form) & set("%_\\")
    assert form == " ".join(form.split())
    assert sokeform(form) == form
    assert soketekst(tekst) == f" {form} "


def test_et_sprak_finnes_i_en_samlet_oppforing() -> None:
    assert samme_sprak("bosnisk, kroatisk, serbisk", "Kroatisk")
    assert samme_sprak("bosnisk, kroatisk, serbisk", "bosnisk, kroatisk, serbisk")
    assert not samme_sprak("dari", "persisk")


def test_naere_navn_foreslas() -> None:
    assert naere("Amina Yussuf", ["amina yusuf", "jan nowicki"], 5) == ["amina yusuf"]
    assert naere("xxxx", ["amina yusuf"], 5) == []
