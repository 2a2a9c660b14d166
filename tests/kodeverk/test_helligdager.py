from datetime import date, timedelta

import holidays
import pytest

from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kodeverk import dekker, helligdag, helligdager

AAR = range(1995, 2061)


def paskedag(aar: int) -> date:
    """Easter Sunday by Gauss's rule for the Gregorian calendar, valid 1900-2099."""
    a, b, c = aar % 19, aar % 4, aar % 7
    d = (19 * a + 24) % 30
    e = (2 * b + 4 * c + 6 * d + 5) % 7
    dag = date(aar, 3, 22) + timedelta(d + e)
    if dag == date(aar, 4, 26) or (dag == date(aar, 4, 25) and d == 28 and a > 10):
        dag -= timedelta(7)
    return dag


def ventet(aar: int) -> dict[str, set[str]]:
    paske = paskedag(aar)
    bevegelige = {
        -3: "skjærtorsdag",
        -2: "langfredag",
        0: "1. påskedag",
        1: "2. påskedag",
        39: "Kristi himmelfartsdag",
        49: "1. pinsedag",
        50: "2. pinsedag",
    }
    faste = {
        "01-01": "1. nyttårsdag",
        "05-01": "1. mai",
        "05-17": "17. mai",
        "12-25": "1. juledag",
        "12-26": "2. juledag",
    }
    dager: dict[str, set[str]] = {}
    for forskyvning, navn in bevegelige.items():
        dager.setdefault((paske + timedelta(forskyvning)).isoformat(), set()).add(navn)
    for dag, navn in faste.items():
        dager.setdefault(f"{aar}-{dag}", set()).add(navn)
    return dager


@pytest.mark.parametrize("aar", AAR)
def test_helligdagene_er_de_lovene_nevner_regnet_fra_paaske(aar):
    tabell = {dato: set(navn.split(" og ")) for dato, navn in helligdager().items() if dato[:4] == str(aar)}
    assert tabell == ventet(aar)


def test_helligdagene_er_de_samme_som_i_pakken_holidays():
    assert set(helligdager()) == {d.isoformat() for d in holidays.country_holidays("NO", years=AAR, language="no")}


def test_to_helligdager_paa_en_dag_staar_begge():
    assert helligdag("2027-05-17") == "17. mai og 2. pinsedag"
    assert helligdag("2008-05-01") == "1. mai og Kristi himmelfartsdag"


@pytest.mark.parametrize("dato", ["2026-12-24", "2026-12-31", "2026-04-04", "2026-05-23", "2026-04-12"])
def test_julaften_nyttaarsaften_paaskeaften_pinseaften_og_vanlige_soendager_er_ikke_helligdager(dato):
    assert helligdag(dato) is None


def test_utenfor_tabellen_sies_det_fra():
    assert [dekker(aar) for aar in (1994, 1995, 2060, 2061)] == [False, True, True, False]
    with pytest.raises(Feil, match="2061"):
        helligdag("2061-01-01")
    with pytest.raises(Feil, match="1994"):
        helligdag("1994-12-25")


def test_tabellen_kan_ikke_endres():
    with pytest.raises(TypeError):
        helligdager()["2026-12-24"] = "julaften"  # type: ignore[index]
