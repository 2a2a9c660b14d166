from datetime import date, datetime, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.frist import Frist, IkkeEnFrist, UtenforHelligdagene, beregn, forklar, fridag
from imdi_cli.kjerne.regelverk import Regel

AAR = range(2022, 2041)


def forste_paaskedag(aar):
    """Gauss's rule in Meeus' form, so that the table below owes nothing to the library it is checked against."""
    a, b, c = aar % 19, aar // 100, aar % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    s = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * s) // 451
    maaned, dag = divmod(h + s - 7 * m + 114, 31)
    return date(aar, maaned, dag + 1)


def lag_helligdager():
    tabell = {}
    for aar in AAR:
        p = forste_paaskedag(aar)
        for avstand, navn in [
            (-3, "skjærtorsdag"),
            (-2, "langfredag"),
            (0, "1. påskedag"),
            (1, "2. påskedag"),
            (39, "Kristi himmelfartsdag"),
            (49, "1. pinsedag"),
            (50, "2. pinsedag"),
        ]:
            tabell[p + timedelta(avstand)] = navn
        for maaned, dag, navn in [
            (1, 1, "1. nyttårsdag"),
            (5, 1, "1. mai"),
            (5, 17, "17. mai"),
            (12, 25, "1. juledag"),
            (12, 26, "2. juledag"),
        ]:
            tabell[date(aar, maaned, dag)] = navn
    return {dag.isoformat(): navn for dag, navn in tabell.items()}


HELLIGDAGER = lag_helligdager()
NORGE = holidays.country_holidays("NO", years=AAR)


def regel(verdi=3, enhet="uker", flyttes=True):
    return Regel(
        id="klage.frist",
        navn="Klagefristen er tre uker",
        verdi=verdi,
        enhet=enhet,
        gyldig_fra="1970-01-01",
        hjemmel="forvaltningsloven § 29",
        kilde="LOV-1967-02-10",
        sikkerhet="bekreftet",
        binder="part" if flyttes else "imdi",
        flyttes=flyttes,
    )


def siste(regel_, start):
    return beregn(regel_, date.fromisoformat(start), HELLIGDAGER).siste.isoformat()


@pytest.mark.parametrize(
    "kommet_frem, siste_dag",
    [
        ("2026-03-12", "2026-04-07"),
        ("2026-03-13", "2026-04-07"),
        ("2026-04-10", "2026-05-04"),
        ("2026-04-23", "2026-05-15"),
        ("2026-04-26", "2026-05-18"),
        ("2026-05-04", "2026-05-26"),
        ("2026-12-03", "2026-12-24"),
        ("2026-12-04", "2026-12-28"),
        ("2026-12-11", "2027-01-04"),
        ("2026-12-23", "2027-01-13"),
        ("2027-03-04", "2027-03-30"),
    ],
)
def test_klagefristen_gaar_ut_paa_den_dagen_fagnotatet_sier(kommet_frem, siste_dag):
    assert siste(regel(), kommet_frem) == siste_dag


def test_fristen_sier_hver_dag_som_flyttet_den_og_hvorfor():
    frist = beregn(regel(), date(2026, 3, 12), HELLIGDAGER)
    assert frist == Frist(
        regel=regel(),
        start=date(2026, 3, 12),
        streng=date(2026, 4, 2),
        siste=date(2026, 4, 7),
        flyttet=(
            (date(2026, 4, 2), "skjærtorsdag"),
            (date(2026, 4, 3), "langfredag"),
            (date(2026, 4, 4), "lørdag"),
            (date(2026, 4, 5), "1. påskedag"),
            (date(2026, 4, 6), "2. påskedag"),
        ),
    )


def test_en_vanlig_soendag_heter_soendag():
    assert beregn(regel(), date(2026, 6, 7), HELLIGDAGER).flyttet == ((date(2026, 6, 28), "søndag"),)


@pytest.mark.parametrize("dag", [date(2026, 12, 24), date(2026, 12, 31)])
def test_julaften_og_nyttaarsaften_flytter_ikke_fristen(dag):
    frist = beregn(regel(), dag - timedelta(weeks=3), HELLIGDAGER)
    assert (frist.siste, frist.flyttet) == (dag, ())


def test_myndighetens_egen_frist_staar_der_den_faller():
    frist = beregn(regel(1, "måneder", flyttes=False), date(2026, 3, 3), HELLIGDAGER)
    assert (frist.streng, frist.siste, frist.flyttet) == (date(2026, 4, 3), date(2026, 4, 3), ())


@pytest.mark.parametrize(
    "verdi, enhet, start, streng",
    [
        (3, "dager", "2026-06-01", "2026-06-04"),
        (1, "uker", "2026-06-01", "2026-06-08"),
        (1, "måneder", "2026-11-23", "2026-12-23"),
        (1, "måneder", "2026-01-31", "2026-02-28"),
        (3, "måneder", "2027-11-30", "2028-02-29"),
        (1, "år", "2024-02-29", "2025-02-28"),
        (5, "år", "2024-06-12", "2029-06-12"),
        (0, "straks", "2026-12-25", "2026-12-25"),
        (5, "arbeidsdager", "2026-06-01", "2026-06-08"),
        (5, "arbeidsdager", "2026-06-06", "2026-06-12"),
        (5, "arbeidsdager", "2026-03-31", "2026-04-10"),
        (5, "arbeidsdager", "2026-12-18", "2026-12-28"),
    ],
)
def test_slik_telles_hver_enhet_fra_dagen_etter_start(verdi, enhet, start, streng):
    frist = beregn(regel(verdi, enhet, flyttes=False), date.fromisoformat(start), HELLIGDAGER)
    assert frist.streng.isoformat() == frist.siste.isoformat() == streng


ENHETER = st.sampled_from(["dager", "uker", "måneder", "år"])
STARTER = st.dates(date(2022, 1, 1), date(2034, 12, 31))


@given(st.integers(1, 5), ENHETER, STARTER)
def test_en_flyttet_frist_slutter_paa_en_virkedag_og_aldri_for_tidlig(verdi, enhet, start):
    frist = beregn(regel(verdi, enhet), start, HELLIGDAGER)
    assert start < frist.streng <= frist.siste
    assert fridag(frist.siste, HELLIGDAGER) == ""
    hoppet_over = [frist.streng + timedelta(n) for n in range((frist.siste - frist.streng).days)]
    assert [dag for dag, _ in frist.flyttet] == hoppet_over
    assert all(grunn == fridag(dag, HELLIGDAGER) != "" for dag, grunn in frist.flyttet)


@given(st.integers(1, 5), st.sampled_from(["dager", "uker", "måneder", "år", "arbeidsdager"]), STARTER, st.booleans())
def test_den_som_faar_brevet_senere_faar_aldri_kortere_frist(verdi, enhet, start, flyttes):
    r = regel(verdi, enhet, flyttes=flyttes and enhet != "arbeidsdager")
    neste = start + timedelta(days=1)
    assert beregn(r, start, HELLIGDAGER).siste <= beregn(r, neste, HELLIGDAGER).siste


def er_virkedag(dag):
    return dag.isoweekday() < 6 and dag not in NORGE


@given(st.integers(1, 8), STARTER)
def test_uker_gir_det_samme_naar_de_telles_dag_for_dag_med_et_annet_bibliotek(uker, start):
    dag, ukedager = start, 0
    while ukedager < uker:
        dag += timedelta(days=1)
        ukedager += dag.weekday() == start.weekday()
    while not er_virkedag(dag):
        dag += timedelta(days=1)
    assert beregn(regel(uker), start, HELLIGDAGER).siste == dag


@given(st.integers(1, 12), STARTER)
def test_maaneder_gir_det_samme_naar_de_telles_dag_for_dag_med_et_annet_bibliotek(maaneder, start):
    dag, skifter = start, 0
    while skifter < maaneder or (dag.day < start.day and (dag + timedelta(days=1)).month == dag.month):
        dag += timedelta(days=1)
        skifter += dag.day == 1
    while not er_virkedag(dag):
        dag += timedelta(days=1)
    assert beregn(regel(maaneder, "måneder"), start, HELLIGDAGER).siste == dag


@given(st.integers(1, 15), STARTER)
def test_arbeidsdager_gir_det_samme_med_et_annet_bibliotek(antall, start):
    etter = (start + timedelta(days=n) for n in range(1, 60))
    ventet = [dag for dag in etter if er_virkedag(dag)][antall - 1]
    assert beregn(regel(antall, "arbeidsdager", flyttes=False), start, HELLIGDAGER).siste == ventet


def test_alle_fridager_i_tabellen_er_de_samme_som_i_biblioteket():
    assert {date.fromisoformat(d) for d in HELLIGDAGER} == set(NORGE)


@pytest.mark.parametrize(
    "regel_, start, aar",
    [
        (regel(), date(2021, 12, 1), 2021),
        (regel(), date(2022, 12, 20), 2023),
        (regel(2, "dager"), date(2022, 12, 29), 2023),  # lørdag 31. desember: fristen flyttes over nyttår
        (regel(5, "arbeidsdager", flyttes=False), date(2022, 12, 28), 2023),
    ],
)
def test_utenfor_helligdagstabellen_gis_ingen_frist(regel_, start, aar):
    bare_2022 = {dag: navn for dag, navn in HELLIGDAGER.items() if dag < "2023"}
    with pytest.raises(UtenforHelligdagene, match=f"helligdagene i {aar} er ikke lagt inn") as feil:
        beregn(regel_, start, bare_2022)
    assert feil.value.kode == 1
    assert feil.value.neste


def test_en_frist_som_ikke_flyttes_trenger_ingen_helligdager():
    assert beregn(regel(flyttes=False), date(2060, 1, 1), {}).siste == date(2060, 1, 22)


@pytest.mark.parametrize(
    "verdi, enhet",
    [(3, "antall"), ("uten ugrunnet opphold", ""), ("2026-12-31", "dato"), (True, "")],
)
def test_en_regel_uten_varighet_gir_ingen_frist(verdi, enhet):
    with pytest.raises(IkkeEnFrist, match=r"klage\.frist gir ingen siste dag") as feil:
        beregn(regel(verdi, enhet, flyttes=False), date(2026, 1, 1), HELLIGDAGER)
    assert feil.value.kode == 2
    assert feil.value.hjemmel == "forvaltningsloven § 29"


def test_en_frist_kan_ikke_gaa_ut_over_aar_2100():
    with pytest.raises(Bruksfeil, match="utenfor årene 1900 til 2100"):
        beregn(regel(1, "år", flyttes=False), date(2100, 1, 1), HELLIGDAGER)


def test_en_frist_starter_paa_en_dag_og_ikke_paa_et_klokkeslett():
    with pytest.raises(TypeError, match="holiday"):
        beregn(regel(), datetime(2026, 3, 12, 10, 15), HELLIGDAGER)


@pytest.mark.parametrize(
    "regel_, start, setning",
    [
        (
            regel(),
            date(2026, 4, 10),
            "3 uker fra 10. april 2026 er 1. mai 2026, men da er det 1. mai, lørdag, søndag. "
            "Siste dag er 4. mai 2026.",
        ),
        (regel(), date(2026, 12, 3), "3 uker fra 3. desember 2026 er 24. desember 2026."),
        (regel(0, "straks", False), date(2026, 11, 23), "Straks, altså 23. november 2026."),
    ],
)
def test_fristen_kan_forklares_i_en_setning(regel_, start, setning):
    assert forklar(beregn(regel_, start, HELLIGDAGER)) == setning
