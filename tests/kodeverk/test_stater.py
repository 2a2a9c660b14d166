"""States with their time, and what the rules on recognition count them as on a day."""

from itertools import pairwise

import pytest

from imdi_cli.kodeverk import StatFantesIkke, Statregister, UkjentStat, land, stater
from imdi_cli.kodeverk.statregister import Medlemskap, Statrad

I_DAG = "2026-11-23"
EOS_I_DAG = [
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS"),
    *("IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"),
]


def test_hvert_land_er_en_stat_eller_et_omrade():
    koder = {s.kode for s in stater().alle()}
    assert {rad.iso2 for rad in land().alle() if rad.iso2} <= koder
    assert {s.kode for s in stater().alle() if len(s.kode) == 4} == {"SUHH", "YUCS", "CSXX", "CSHH", "DDDE", "YDYE"}


def test_navnene_er_de_samme_som_i_landtabellen():
    for s in stater().alle():
        if (rad := land().iso(s.kode)) and len(s.kode) == 2:
            assert s.navn == rad.navn


def test_eos_i_dag_er_de_tretti_statene():
    i_dag = [s.kode for s in stater().alle() if not s.til and stater().gruppe(s.kode, I_DAG) == "eøs"]
    assert sorted(i_dag) == EOS_I_DAG


@pytest.mark.parametrize(
    ("kode", "dato", "gruppe"),
    [
        ("SE", "1993-12-31", "tredjeland"),
        ("SE", "1994-01-01", "eøs"),
        ("LI", "1995-04-30", "tredjeland"),
        ("PL", "2004-04-30", "tredjeland"),
        ("PL", "2004-05-01", "eøs"),
        ("RO", "2007-08-01", "eøs"),
        ("HR", "2014-04-11", "tredjeland"),
        ("HR", "2014-04-12", "eøs"),
        ("GB", "2020-12-31", "eøs"),
        ("GB", "2021-01-01", "storbritannia"),
        ("CH", "2002-05-31", "tredjeland"),
        ("CH", "2002-06-01", "sveits"),
        ("SY", I_DAG, "tredjeland"),
        ("DDDE", I_DAG, "eøs"),
        ("YDYE", I_DAG, "tredjeland"),
        ("YUCS", I_DAG, "ukjent"),
        ("GL", I_DAG, "ukjent"),
        ("statsløs", I_DAG, "statsløs"),
    ],
)
def test_gruppen_folger_datoen(kode, dato, gruppe):
    assert stater().gruppe(kode, dato) == gruppe


@pytest.mark.parametrize(
    ("tekst", "dato", "navn"),
    [
        ("Sverige", I_DAG, "Sverige"),
        (" sverige ", I_DAG, "Sverige"),
        ("SE", I_DAG, "Sverige"),
        ("swe", I_DAG, "Sverige"),
        ("UK", I_DAG, "Storbritannia"),
        ("Skottland", I_DAG, "Storbritannia"),
        ("Oesterrike", I_DAG, "Østerrike"),
        ("statslos", I_DAG, "Statsløs"),
        ("DDR", "1985-06-01", "Øst-Tyskland"),
        ("Kosovo", "2008-02-17", "Kosovo"),
    ],
)
def test_en_stat_finnes_pa_navn_og_kode(tekst, dato, navn):
    assert stater().krev(tekst, dato).navn == navn


@pytest.mark.parametrize(
    ("tekst", "mente"),
    [("Sverge", "Sverige"), ("Tykia", "Tyrkia"), ("Qwxyz", ""), ("", "")],
)
def test_en_ukjent_stat_avvises_med_forslag(tekst, mente):
    with pytest.raises(UkjentStat) as fanget:
        stater().krev(tekst, I_DAG)
    assert (f"Mente du «{mente}»?" if mente else "Skriv navnet") in fanget.value.neste


@pytest.mark.parametrize(
    ("tekst", "dato", "forslag"),
    [
        ("Kosovo", "2000-01-01", "Serbia og Montenegro"),
        ("Jugoslavia", I_DAG, "Kroatia"),
        ("Estland", "1985-01-01", "Sovjetunionen"),
        ("Serbia", "1999-01-01", "Serbia og Montenegro"),
        ("Sovjetunionen", "1991-12-26", "Russland"),
        ("Eritrea", "1990-01-01", ""),
    ],
)
def test_en_stat_som_ikke_fantes_da_avvises_med_dem_som_fantes(tekst, dato, forslag):
    with pytest.raises(StatFantesIkke) as fanget:
        stater().krev(tekst, dato)
    assert (f"«{forslag}»" if forslag else "Rett datoen") in fanget.value.neste
    assert fanget.value.fakta[0][1].startswith("fra ")


def test_to_stater_med_samme_navn_avvises():
    with pytest.raises(ValueError, match="er både"):
        Statregister([Statrad("AA", "Samme"), Statrad("BB", "samme")], [])


def test_hver_stat_som_er_nevnt_i_en_annen_finnes():
    koder = {s.kode for s in stater().alle()}
    for s in stater().alle():
        assert {*s.etter, *filter(None, [s.del_av])} <= koder
        assert not s.til or s.etter, f"{s.navn} har ingen arvtaker"
        assert s.sikkerhet in ("bekreftet", "antatt")


def test_medlemskapene_overlapper_ikke():
    from imdi_cli.kodeverk.laster import les_rader

    rader = sorted((Medlemskap(*rad) for rad in les_rader("eos.csv")), key=lambda m: (m.kode, m.fra))
    for forrige, neste in pairwise(rader):
        assert forrige.kode != neste.kode or (forrige.til and forrige.til <= neste.fra)
    assert {m.gruppe for m in rader} == {"eøs", "sveits", "storbritannia"}
