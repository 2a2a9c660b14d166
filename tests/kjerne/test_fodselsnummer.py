"""Numbers are made here by the textbook's arithmetic, and python-stdnum is asked for a second opinion."""

import re
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum.no import fodselsnummer as annen

from imdi_cli.kjerne.fodselsnummer import (
    Nummerslag,
    UgyldigFodselsnummer,
    duf_advarsel,
    kontroller_fodselsnummer,
)

I_DAG = date(2026, 11, 23)
I_2032 = date(2032, 6, 1)


def siffer_1(ni: str, rest: int = 0) -> int | None:
    """The tenth digit that makes the sum leave `rest`; None when it would be ten."""
    d = [int(t) for t in ni]
    sum_ = 3 * d[0] + 7 * d[1] + 6 * d[2] + 1 * d[3] + 8 * d[4] + 9 * d[5] + 4 * d[6] + 5 * d[7] + 2 * d[8]
    return next((k for k in range(10) if (sum_ + k) % 11 == rest), None)


def lag(ni: str, rest: int = 0) -> str | None:
    """Give nine digits their two check digits."""
    k1 = siffer_1(ni, rest)
    if k1 is None:
        return None
    d = [*map(int, ni), k1]
    k2 = 11 - sum(v * t for v, t in zip((5, 4, 3, 2, 7, 6, 5, 4, 3, 2), d, strict=True)) % 11
    k2 = 0 if k2 == 11 else k2
    return None if k2 == 10 else f"{ni}{k1}{k2}"


def finn(dag: int, maaned: int, aar: int, individ: range = range(500)) -> str:
    """The first number of a day that has check digits."""
    return next(n for i in individ if (n := lag(f"{dag:02}{maaned:02}{aar:02}{i:03}")))


def ett(tekst: str, i_dag: date = I_DAG, *, ovelse: bool = False):
    return kontroller_fodselsnummer(tekst, i_dag, ovelse=ovelse)


# --- what is accepted -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("individ", "aar", "dato"),
    [
        (range(0, 500), 84, date(1984, 5, 17)),
        (range(500, 750), 54, date(1854, 5, 17)),
        (range(500, 750), 99, date(1899, 5, 17)),
        (range(500, 1000), 0, date(2000, 5, 17)),
        (range(750, 1000), 24, date(2024, 5, 17)),
        (range(900, 1000), 40, date(1940, 5, 17)),
        (range(900, 1000), 99, date(1999, 5, 17)),
    ],
)
def test_hundrearet_star_i_individnummeret(individ, aar, dato):
    n = finn(17, 5, aar, individ)
    assert ett(n).dato == dato == annen.get_birth_date(n)


def test_kjonn_og_slag():
    for kvinne in (True, False):
        n = finn(17, 5, 84, range(0 if kvinne else 1, 500, 2))
        assert ett(n) == (date(1984, 5, 17), "kvinne" if kvinne else "mann", Nummerslag.FODSELSNUMMER, False)
        d = finn(57, 5, 84, range(0 if kvinne else 1, 500, 2))
        assert ett(d) == (date(1984, 5, 17), "kvinne" if kvinne else "mann", Nummerslag.D_NUMMER, False)


@pytest.mark.parametrize("form", ["{0} {1}", "{0}-{1}", " {0}{1}\n", "{0}\u00a0{1}"])
def test_mellomrom_og_bindestrek_er_lov(form):
    n = finn(17, 5, 84)
    assert ett(form.format(n[:6], n[6:])) == ett(n)


def test_den_som_er_fodt_i_dag_finnes():
    n = finn(I_DAG.day, I_DAG.month, I_DAG.year % 100, range(500, 1000))
    assert ett(n).dato == I_DAG
    with pytest.raises(UgyldigFodselsnummer, match="ikke har vært ennå"):
        ett(n, I_DAG - timedelta(days=1))


@pytest.mark.parametrize("tillegg", [40, 65, 80])
@pytest.mark.parametrize("d", [0, 40])
@pytest.mark.parametrize("maaned", [1, 12])
def test_syntetiske_numre_bare_i_en_ovelse(tillegg, d, maaned):
    n = finn(9 + d, maaned + tillegg, 84)
    svar = ett(n, ovelse=True)
    assert (svar.dato, svar.syntetisk) == (date(1984, maaned, 9), True)
    assert svar.slag is (Nummerslag.D_NUMMER if d else Nummerslag.FODSELSNUMMER)
    with pytest.raises(UgyldigFodselsnummer, match="syntetisk") as fanget:
        ett(n)
    assert "øvelsesbase" in fanget.value.neste


# Published by NAV and Skatteetaten as examples; none belongs to anyone.
@pytest.mark.parametrize("n", ["13527248013", "10915596784", "68467038838"])
def test_offentliggjorte_testnumre(n):
    assert ett(n, ovelse=True).syntetisk


@pytest.mark.parametrize(
    ("n", "dato"),
    [
        ("02013299997", date(2032, 1, 2)),
        ("30108299920", date(1982, 10, 30)),
        ("30108299939", date(1982, 10, 30)),
    ],
)
def test_skatteetatens_eksempler_paa_numre_fra_2032(n, dato):
    svar = ett(n, I_2032)
    assert (svar.dato, svar.kjonn) == (dato, None)
    assert ett("30108299920").kjonn == "mann"
    with pytest.raises(UgyldigFodselsnummer):
        ett("30108299939", date(2031, 12, 31))


@given(st.dates(date(1940, 1, 1), date(1999, 12, 31)), st.integers(0, 499), st.integers(0, 10))
def test_fra_2032_er_rest_0_til_3_lov(dag, individ, rest):
    n = lag(f"{dag:%d%m%y}{individ:03}", rest)
    assume(n is not None)
    if rest <= 3:
        assert ett(n, I_2032).dato == dag
    else:
        with pytest.raises(UgyldigFodselsnummer, match="kontrollsifre"):
            ett(n, I_2032)


# --- what is refused --------------------------------------------------------------------------------------------


@given(st.dates(date(1940, 1, 1), date(2025, 12, 31)), st.integers(0, 999), st.sampled_from([0, 40]))
def test_samme_svar_som_et_annet_program(dag, individ, d):
    n = lag(f"{dag.day + d:02}{dag:%m%y}{individ:03}")
    assume(n is not None)
    try:
        vaar = ett(n)
    except UgyldigFodselsnummer:
        vaar = None
    assert (vaar is not None) == annen.is_valid(n)
    if vaar:
        assert (vaar.dato, vaar.kjonn) == (
            annen.get_birth_date(n),
            {"M": "mann", "F": "kvinne"}[annen.get_gender(n)],
        )


@pytest.mark.parametrize("i_dag", [I_DAG, I_2032])
def test_ett_galt_siffer_avvises_alltid(i_dag):
    """Every weight of the last check digit is odd one out modulo 11, so no single slip gets past it."""
    for n in (finn(17, 5, 84), finn(57, 5, 84), finn(1, 1, 24, range(500, 1000))):
        ett(n, i_dag)
        for plass, siffer in product(range(11), "0123456789"):
            if n[plass] != siffer:
                with pytest.raises(UgyldigFodselsnummer):
                    ett(n[:plass] + siffer + n[plass + 1 :], i_dag)


def test_to_ombyttede_nabosifre_avvises_nesten_alltid():
    slapp = prov = 0
    for dag in range(1, 29):
        n = finn(dag, 5, 84)
        for p in range(10):
            if n[p] != n[p + 1]:
                prov += 1
                byttet = n[:p] + n[p + 1] + n[p] + n[p + 2 :]
                try:
                    ett(byttet)
                    slapp += 1
                except UgyldigFodselsnummer:
                    pass
    assert slapp / prov < 0.01


@pytest.mark.parametrize(
    ("tekst", "hva"),
    [
        ("", "elleve sifre"),
        ("1234567890", "elleve sifre"),
        ("123456789012", "elleve sifre"),
        ("1705843x123", "elleve sifre"),
        ("١٧٠٥٨٤٣٣١٢٣", "elleve sifre"),
        ("²7058433123", "elleve sifre"),
        ("12345678901", "kontrollsifre"),
        (finn(31, 2, 84), "fødselsdato som ikke finnes"),
        (finn(29, 2, 83), "fødselsdato som ikke finnes"),
        (finn(0, 5, 84), "fødselsdato som ikke finnes"),
        (finn(80, 5, 84), "fødselsdato som ikke finnes"),  # FH-nummer
        (finn(17, 13, 84), "fødselsdato som ikke finnes"),
        (finn(17, 0, 84), "fødselsdato som ikke finnes"),
        (finn(17, 53, 84), "fødselsdato som ikke finnes"),
        (finn(17, 93, 84), "fødselsdato som ikke finnes"),
        (finn(17, 5, 45, range(500, 750)), "fødselsdato som ikke finnes"),
        (finn(17, 5, 84, range(750, 900)), "fødselsdato som ikke finnes"),
        (finn(17, 5, 39, range(500, 1000)), "ikke har vært ennå"),
    ],
)
def test_det_som_ikke_kan_vaere_et_nummer(tekst, hva):
    with pytest.raises(UgyldigFodselsnummer, match=hva) as fanget:
        ett(tekst)
    assert fanget.value.kode == 2
    assert fanget.value.neste


@given(st.text(alphabet="0123456789 -", min_size=0, max_size=14))
def test_sifrene_gjentas_aldri_i_avslaget(tekst):
    try:
        ett(tekst)
    except UgyldigFodselsnummer as feil:
        assert feil.hva.count(".") == 1 and feil.hva.endswith(".")
        assert not re.search(r"\d", feil.hva + feil.neste + repr(feil.fakta))


def test_svaret_har_ikke_plass_til_nummeret():
    n = finn(17, 5, 84)
    svar = ett(n)
    assert n not in repr(svar)
    assert svar._fields == ("dato", "kjonn", "slag", "syntetisk")


# --- DUF --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", ["201017238203", "200816832910", "2010 172382 03"])
def test_duf_som_stemmer(n):
    assert duf_advarsel(n) == ""


@pytest.mark.parametrize(
    ("n", "hva"), [("201258697561", "Kontrollsifrene"), ("2012", "tolv sifre"), ("", "tolv sifre")]
)
def test_duf_som_ser_galt_ut_gir_bare_en_advarsel(n, hva):
    """The first is UDI's own illustration: a failed check can be a real number."""
    assert hva in duf_advarsel(n)
