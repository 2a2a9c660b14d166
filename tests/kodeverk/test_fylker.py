import pytest

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kodeverk import fylker, kommuner


@pytest.mark.parametrize(
    ("fra", "til", "antall"), [(1995, 2017, 19), (2018, 2019, 18), (2020, 2023, 11), (2024, 2026, 15)]
)
def test_antall_fylker_er_riktig_hvert_aar(fra, til, antall):
    for aar in range(fra, til + 1):
        assert len(fylker().paa(f"{aar}-01-01")) == len(fylker().paa(f"{aar}-12-31")) == antall


def test_hvert_fylke_har_kommuner_og_hver_kommune_et_fylke():
    for aar in range(1995, 2027):
        assert {k.fylke for k in kommuner().i_aar(aar).values()} == set(fylker().paa(f"{aar}-07-01"))


@pytest.mark.parametrize(
    ("nummer", "dato", "navn"),
    [
        ("50", "2019-12-31", "Trøndelag"),
        ("50", "2024-01-01", "Trøndelag – Trööndelage"),
        ("18", "2021-12-31", "Nordland"),
        ("18", "2024-01-01", "Nordland – Nordlánnda"),
        ("54", "2020-01-01", "Troms og Finnmark – Romsa ja Finnmárku – Tromssa ja Finmarkku"),
        ("55", "2024-01-01", "Troms – Romsa – Tromssa"),
        ("56", "2024-01-01", "Finnmark – Finnmárku – Finmarkku"),
        ("30", "2026-01-01", "Viken"),
        ("34", "1999-01-01", "Innlandet"),
        ("18", "1800-01-01", "Nordland"),
        ("21", "2023-01-01", "Svalbard"),
        ("22", "2023-01-01", "Jan Mayen"),
        ("99", "2023-01-01", "Uoppgitt"),
    ],
)
def test_norsk_navn_staar_foerst_og_er_det_naermeste_i_tid(nummer, dato, navn):
    assert fylker().navn(nummer, dato) == navn


def test_ukjent_fylke_og_tid_foer_1995_avvises():
    with pytest.raises(Bruksfeil, match="«13»"):
        fylker().navn("13", "2024-01-01")
    with pytest.raises(Bruksfeil, match="begynner i 1995"):
        fylker().paa("1994-12-31")
