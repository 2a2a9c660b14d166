import sys
from datetime import date, time
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import (
    dager_i_maaneden,
    dager_igjen,
    kort_dato,
    les_dato,
    les_tidspunkt,
    pluss_aar,
    pluss_dager,
    pluss_maaneder,
    vis_dato,
    vis_tidspunkt,
)

I_DAG = date(2026, 11, 23)
dager = st.dates(date(1900, 1, 1), date(2100, 12, 31))
klokker = st.times().map(lambda t: t.replace(microsecond=0))


@pytest.mark.parametrize(
    "skrevet",
    [
        "2026-11-23",
        "23.11.2026",
        " 23.11.2026 ",
        "23. 11. 2026",
        "23/11-2026",
        "23/11 2026",
        "23-11-2026",
        "23 11 2026",
        "23. november 2026",
        "23.november 2026",
        "23 nov 2026",
        "23. nov. 2026",
        "23. NOVEMBER 2026",
        "23.\u00a0november\u00a02026",
    ],
)
def test_slik_skriver_folk_23_november(skrevet):
    assert les_dato(skrevet) == date(2026, 11, 23)


@pytest.mark.parametrize(
    "skrevet, dag",
    [
        ("i dag", 23),
        ("I dag", 23),
        ("idag", 23),
        ("i går", 22),
        ("igår", 22),
        ("i gar", 22),
        ("i gaar", 22),
        ("i ga\u030ar", 22),
        ("i forgårs", 21),
        ("i forgars", 21),
        ("i morgen", 24),
        ("i overmorgen", 25),
    ],
)
def test_dager_kan_skrives_fra_i_dag(skrevet, dag):
    assert les_dato(skrevet, i_dag=I_DAG) == date(2026, 11, dag)


def test_i_gaar_over_et_maanedsskifte():
    assert les_dato("i går", i_dag=date(2028, 3, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize("navn, nr", [("jan", 1), ("mar", 3), ("mai", 5), ("juni", 6), ("jul", 7), ("sept", 9)])
def test_maaneden_kan_forkortes_til_tre_bokstaver(navn, nr):
    assert les_dato(f"5. {navn} 2026") == date(2026, nr, 5)


@pytest.mark.parametrize(
    "skrevet, klokke",
    [
        ("23.11.2026 kl. 10.15", time(10, 15)),
        ("23.11.2026, kl. 10.15", time(10, 15)),
        ("23.11.2026 kl 10:15", time(10, 15)),
        ("23.11.2026 kl.10.15", time(10, 15)),
        ("23.11.2026 klokka 10", time(10)),
        ("23.11.2026 klokken 0.05", time(0, 5)),
        ("23.11.2026 10:15", time(10, 15)),
        ("23.11.2026 10.15", time(10, 15)),
        ("23. november 2026 kl. 10.15", time(10, 15)),
        ("23. november 2026 10:15", time(10, 15)),
        ("2026-11-23T10:15", time(10, 15)),
        ("2026-11-23T10:15:30", time(10, 15, 30)),
        ("2026-11-23 10:15:59", time(10, 15, 59)),
        ("i dag kl. 23.59", time(23, 59)),
        ("i dag", None),
        ("23.11.2026", None),
    ],
)
def test_klokkeslett_kan_skrives_etter_datoen(skrevet, klokke):
    assert les_tidspunkt(skrevet, i_dag=I_DAG) == (date(2026, 11, 23), klokke)


@pytest.mark.parametrize(
    "skrevet, setning",
    [
        ("30.02.2026", "30.02.2026 finnes ikke: februar 2026 har 28 dager."),
        ("29. februar 2100", "29. februar 2100 finnes ikke: februar 2100 har 28 dager."),
        ("31.4.2026", "31.4.2026 finnes ikke: april 2026 har 30 dager."),
        ("2026-11-31", "2026-11-31 finnes ikke: november 2026 har 30 dager."),
        ("0.11.2026", "0.11.2026 finnes ikke: november 2026 har 30 dager."),
        ("11.23.2026", "11.23.2026 finnes ikke: året har 12 måneder."),
        ("1.13.2026", "1.13.2026 finnes ikke: året har 12 måneder."),
        ("32.12.2026", "32.12.2026 finnes ikke: desember 2026 har 31 dager."),
        ("2026-00-10", "2026-00-10 finnes ikke: året har 12 måneder."),
        ("23.11", "23.11 mangler årstall."),
        ("23. november", "23. november mangler årstall."),
        ("23.11.26", "23.11.26 kan være 1926 eller 2026."),
        ("23. nov 26", "23. nov 26 kan være 1926 eller 2026."),
        ("23.11.1899", "23.11.1899: årstallet må være fra 1900 til 2100."),
        ("2101-01-01", "2101-01-01: årstallet må være fra 1900 til 2100."),
        ("23.11.202", "23.11.202: årstallet må være fra 1900 til 2100."),
        ("23. movember 2026", "«23. movember 2026» er ingen dato: «movember» er ikke en måned."),
        ("", "«» er ikke en dato jeg kan lese."),
        ("20261123", "«20261123» er ikke en dato jeg kan lese."),
        ("neste uke", "«neste uke» er ikke en dato jeg kan lese."),
        ("23.11.2026 ettermiddag", "«23.11.2026 ettermiddag» er ikke en dato jeg kan lese."),
        ("٢٣.١١.٢٠٢٦", "«٢٣.١١.٢٠٢٦» er ikke en dato jeg kan lese."),
        ("i dag", "«i dag» kan ikke brukes her."),
        ("23.11.2026 kl. 10.15", "«23.11.2026 kl. 10.15» har et klokkeslett, men her skal bare datoen stå."),
        ("x" * 500, "«" + "x" * 39 + "…» er ikke en dato jeg kan lese."),
        ("x" * 40, "«" + "x" * 40 + "» er ikke en dato jeg kan lese."),
        ("x" * 41, "«" + "x" * 39 + "…» er ikke en dato jeg kan lese."),
        ("a\nb", "«a b» er ikke en dato jeg kan lese."),
    ],
)
def test_det_som_ikke_er_en_dato_faar_en_setning_og_et_eksempel(skrevet, setning):
    with pytest.raises(Bruksfeil) as feil:
        les_dato(skrevet)
    assert feil.value.hva == setning
    assert "23.11.2026" in feil.value.neste


def test_et_aarstall_paa_milliarder_av_sifre_blir_aldri_regnet_ut():
    with pytest.raises(Bruksfeil, match="årstallet må være"):
        les_dato("1.1." + "9" * 10_000)


@pytest.mark.parametrize(
    "skrevet, grunn",
    [
        ("23.11.2026 kl. 24.00", "finnes ikke"),
        ("23.11.2026 10:60", "finnes ikke"),
        ("2026-11-23T10:15:60", "finnes ikke"),
        ("2026-11-23T10:15Z", "ikke kan lese"),
        ("23.11.2026 kl. halv ti", "ikke kan lese"),
        ("23.11.2026 kl.", "ikke kan lese"),
        ("23.11.2026 kl. 10.15 kl. 11.15", "ikke kan lese"),
    ],
)
def test_det_som_ikke_er_et_klokkeslett_faar_en_setning(skrevet, grunn):
    with pytest.raises(Bruksfeil, match=grunn) as feil:
        les_tidspunkt(skrevet)
    assert skrevet in feil.value.hva
    assert "kl. 10.15" in feil.value.neste


@given(dager)
def test_alt_som_vises_kan_leses_igjen(dag):
    assert les_dato(vis_dato(dag)) == les_dato(kort_dato(dag)) == les_dato(dag.isoformat()) == dag


@given(dager, klokker)
def test_et_tidspunkt_som_vises_kan_leses_igjen(dag, klokke):
    minutt = klokke.replace(second=0)
    assert les_tidspunkt(vis_tidspunkt(dag, minutt)) == (dag, minutt)
    assert les_tidspunkt(f"{dag.isoformat()}T{klokke.isoformat()}") == (dag, klokke)


@given(st.text(alphabet="0123456789.-/ :tklTiågdrmnovfebaus\u0660", max_size=20))
def test_ingen_tekst_gir_noe_annet_enn_en_dato_eller_en_setning(tekst):
    try:
        dag, _ = les_tidspunkt(tekst, i_dag=I_DAG)
    except Bruksfeil as feil:
        assert feil.hva
        assert feil.neste
    else:
        assert 1900 <= dag.year <= 2100


def test_datoer_vises_paa_bokmaal():
    assert vis_dato(date(2026, 5, 1)) == "1. mai 2026"
    assert kort_dato(date(2026, 5, 1)) == "01.05.2026"
    assert vis_tidspunkt(date(2026, 11, 23), time(9, 5)) == "23. november 2026 kl. 09.05"
    assert vis_tidspunkt(date(2026, 11, 23), None) == "23. november 2026"


@pytest.mark.parametrize(
    "dag, tekst",
    [
        (date(2026, 11, 23), "i dag"),
        (date(2026, 11, 24), "1 dag"),
        (date(2026, 11, 25), "2 dager"),
        (date(2026, 11, 22), "−1 dag"),
        (date(2026, 11, 20), "−3 dager"),
    ],
)
def test_dager_igjen(dag, tekst):
    assert dager_igjen(dag, I_DAG) == tekst


@pytest.mark.parametrize(
    "fra, maaneder, til",
    [
        (date(2026, 11, 23), 1, date(2026, 12, 23)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -13, date(2024, 12, 15)),
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
    ],
)
def test_maaneder_gaar_til_samme_dagtall_ellers_til_den_siste(fra, maaneder, til):
    assert pluss_maaneder(fra, maaneder) == til


@pytest.mark.parametrize(
    "fra, aar, til",
    [
        (date(2028, 6, 12), -5, date(2023, 6, 12)),
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2028, 2, 29), -5, date(2023, 2, 28)),
    ],
)
def test_aar_gaar_til_samme_dato_ellers_til_den_siste_i_februar(fra, aar, til):
    assert pluss_aar(fra, aar) == til


@given(dager)
def test_en_maaned_frem_havner_alltid_i_neste_maaned(dag):
    if (dag.year, dag.month) == (2100, 12):
        with pytest.raises(Bruksfeil):
            pluss_maaneder(dag, 1)
    else:
        til = pluss_maaneder(dag, 1)
        assert til.year * 12 + til.month == dag.year * 12 + dag.month + 1
        assert til.day == min(dag.day, dager_i_maaneden(til.year, til.month))


@pytest.mark.parametrize(
    "regn",
    [
        lambda: pluss_dager(date(2100, 12, 31), 1),
        lambda: pluss_dager(date(1900, 1, 1), -1),
        lambda: pluss_dager(date(2026, 1, 1), 10**30),
        lambda: pluss_maaneder(date(1900, 1, 31), -1),
        lambda: pluss_aar(date(2096, 2, 29), 5),
        lambda: les_dato("i går", i_dag=date(1900, 1, 1)),
    ],
)
def test_ingen_regner_seg_ut_av_aarene_1900_til_2100(regn):
    with pytest.raises(Bruksfeil, match="utenfor årene 1900 til 2100"):
        regn()


def test_ytterdagene_er_med():
    assert pluss_dager(date(2100, 12, 30), 1) == les_dato("31.12.2100")
    assert pluss_dager(date(1900, 1, 2), -1) == les_dato("1.1.1900")


def test_datoer_drar_ikke_inn_tunge_moduler_ved_oppstart():
    kode = "import sys, imdi_cli.kjerne.dato; print(*{'calendar', 'locale', '_strptime'} & set(sys.modules))"
    svar = run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert svar.stdout.strip() == ""
