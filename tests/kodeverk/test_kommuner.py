from itertools import pairwise

import pytest

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kodeverk import SAERKODER, kommuner
from imdi_cli.kodeverk.laster import les_rader

AAR = range(1995, 2027)
ENDRINGER = les_rader("kommuneendringer.csv")


@pytest.mark.parametrize(
    ("fra", "til", "antall"),
    [
        (1995, 2001, 435),
        (2002, 2004, 434),
        (2005, 2005, 433),
        (2006, 2007, 431),
        (2008, 2011, 430),
        (2012, 2012, 429),
        (2013, 2016, 428),
        (2017, 2017, 426),
        (2018, 2019, 422),
        (2020, 2023, 356),
        (2024, 2026, 357),
    ],
)
def test_antall_kommuner_er_riktig_hvert_aar(fra, til, antall):
    assert {aar: len(kommuner().i_aar(aar)) for aar in range(fra, til + 1)} == dict.fromkeys(
        range(fra, til + 1), antall
    )


def test_fra_2024_er_det_357_kommuner():
    assert len(kommuner().paa("2023-12-31")) == 356
    assert len(kommuner().paa("2024-01-01")) == 357


def test_foer_1995_sier_tabellen_fra():
    with pytest.raises(Bruksfeil, match="begynner i 1995"):
        kommuner().i_aar(1994)


def test_et_nummer_har_ingen_hull_og_ingen_overlapp_og_ender_aldri_foer_det_begynner():
    perioder: dict[str, list[list[str]]] = {}
    for rad in les_rader("kommuner.csv"):
        perioder.setdefault(rad[0], []).append(rad)
    for rader in perioder.values():
        assert all(foer[5] == etter[4] for foer, etter in pairwise(rader))
        assert all(not rad[5] or rad[4] < rad[5] for rad in rader)


def test_hver_rad_er_fire_siffer_og_fylket_er_de_to_foerste():
    for nummer, navn, _samisk, fylke, _fra, _til in les_rader("kommuner.csv"):
        assert len(nummer) == 4 and nummer.isdigit() and fylke == nummer[:2]
        assert navn == navn.strip() != ""


def test_ingen_to_kommuner_heter_det_samme_samtidig():
    for aar in AAR:
        navn = [k.navn for k in kommuner().i_aar(aar).values()]
        assert len(set(navn)) == len(navn)


@pytest.mark.parametrize(
    ("nummer", "dato", "navn"),
    [
        ("5043", "2024-07-01", "Røyrvik – Raarvihke"),
        ("1739", "2014-12-31", "Røyrvik"),
        ("1739", "2015-01-01", "Røyrvik – Raarvihke"),
        ("5041", "2026-01-01", "Snåsa – Snåase"),
        ("1875", "2020-01-01", "Hamarøy – Hábmer"),
        ("1826", "2019-12-31", "Hattfjelldal"),
        ("1826", "2020-01-01", "Hattfjelldal – Aarborte"),
        ("5518", "2024-01-01", "Lavangen – Loabák"),
        ("1940", "2017-12-31", "Kåfjord – Gáivuotna"),
        ("5540", "2024-01-01", "Kåfjord – Gáivuotna – Kaivuono"),
        ("2021", "1995-01-01", "Karasjok – Kárášjohka"),
        ("5612", "2024-01-01", "Kautokeino – Guovdageaidnu"),
        ("5622", "2024-01-01", "Porsanger – Porsáŋgu – Porsanki"),
        ("5636", "2024-01-01", "Nesseby – Unjárga"),
        ("5628", "2024-01-01", "Tana – Deatnu"),
        ("5538", "2024-01-01", "Storfjord – Omasvuotna – Omasvuono"),
        ("5512", "2024-01-01", "Tjeldsund – Dielddanuorri"),
        ("1870", "2018-01-01", "Sortland – Suortá"),
        ("1903", "2017-12-31", "Harstad"),
        ("1903", "2018-01-01", "Harstad – Hárstták"),
        ("1850", "2012-01-01", "Tysfjord – Divtasvuodna"),
        ("1853", "2022-01-01", "Evenes – Evenášši"),
        ("5001", "2023-01-01", "Trondheim – Tråante"),
        ("5025", "2023-01-01", "Røros – Rosse"),
        ("5516", "2024-07-01", "Gratangen – Rivtták"),
        ("0301", "2025-12-31", "Oslo"),
        ("0301", "2026-01-01", "Oslo – Oslove"),
        ("5536", "2026-01-01", "Lyngen – Ivgu – Yykeä"),
        ("0701", "2002-07-01", "Borre"),
        ("0701", "2003-01-01", "Horten"),
        ("0716", "2001-12-31", "Våle"),
        ("0716", "2002-01-01", "Re"),
    ],
)
def test_norsk_navn_staar_foerst_og_foelger_datoen(nummer, dato, navn):
    kommune = kommuner().finn(nummer, dato)
    assert kommune is not None
    assert kommune.visningsnavn == navn


def test_29_kommuner_har_samisk_eller_kvensk_navn_i_2026():
    assert sum(1 for k in kommuner().i_aar(2026).values() if k.samisk) == 29


@pytest.mark.parametrize(
    ("nummer", "dato", "navn"),
    [
        ("0137", "2019-12-31", "Våler (Østfold)"),
        ("0426", "2019-12-31", "Våler (Hedmark)"),
        ("3018", "2020-01-01", "Våler (Viken)"),
        ("3114", "2024-01-01", "Våler (Østfold)"),
        ("1867", "2019-12-31", "Bø (Nordland)"),
        ("1867", "2020-01-01", "Bø"),
        ("0545", "2000-01-01", "Vang"),
        ("1515", "2026-01-01", "Herøy (Møre og Romsdal)"),
    ],
)
def test_fylket_staar_bak_navnet_bare_naar_to_heter_det_samme(nummer, dato, navn):
    assert kommuner().navn(nummer, dato) == navn


def test_navnet_til_et_nummer_utenfor_sine_datoer_er_det_naermeste():
    assert kommuner().navn("1739", "2024-01-01") == "Røyrvik – Raarvihke"
    assert kommuner().navn("5043", "1999-01-01") == "Røyrvik – Raarvihke"
    assert kommuner().navn("0716", "2026-01-01") == "Re"
    assert kommuner().navn("1940", "1990-01-01") == "Kåfjord – Gáivuotna"


def test_et_ukjent_nummer_har_ikke_navn():
    with pytest.raises(Bruksfeil, match="1298"):
        kommuner().navn("1298", "2024-01-01")


def test_hvert_nummer_som_er_borte_har_etterfolgere_i_bruk_i_dag():
    dagens = kommuner().paa("2026-07-01")
    for nummer, *_, fra, _til in les_rader("kommuner.csv"):
        etterfolgere = kommuner().etterfolgere(nummer, max(fra, "1995-01-01"), "2026-07-01")
        assert etterfolgere and set(etterfolgere) <= set(dagens), nummer


def test_hvert_nummer_i_dag_har_forgjengere_i_1995_og_ingen_fra_1995_er_glemt():
    fra_1995 = {
        gammel for nummer in kommuner().i_aar(2026) for gammel in kommuner().forgjengere(nummer, "1995-07-01")
    }
    assert all(kommuner().forgjengere(nummer, "1995-07-01") for nummer in kommuner().i_aar(2026))
    assert fra_1995 == set(kommuner().i_aar(1995))


def test_en_endring_skjer_den_dagen_det_gamle_nummeret_ender_og_det_nye_finnes():
    for dato, fra, til, _art in ENDRINGER:
        assert {rad[5] for rad in les_rader("kommuner.csv") if rad[0] == fra} >= {dato}
        assert kommuner().finn(fra, dato) is None
        assert til in {"0105", "0106", "2004"} or kommuner().finn(til, dato), (dato, fra, til)


def test_arten_stemmer_med_antall_fra_og_til():
    for dato, fra, til, art in ENDRINGER:
        ut = [e for e in ENDRINGER if e[:2] == [dato, fra]]
        assert (art == "delt") == (len(ut) > 1), (dato, fra)
        if art == "nytt_nummer":
            assert [e for e in ENDRINGER if e[0] == dato and e[2] == til] == [[dato, fra, til, art]]


@pytest.mark.parametrize(
    ("nummer", "fra", "til", "etterfolgere"),
    [
        ("0301", "1995-01-01", "2026-01-01", ("0301",)),
        ("1214", "1995-01-01", "2002-01-01", ("1159",)),
        ("1214", "1995-01-01", "2026-01-01", ("1160",)),
        ("1503", "2000-01-01", "2026-01-01", ("1505",)),
        ("1842", "2004-07-01", "2005-01-01", ("1804",)),
        ("0706", "2016-07-01", "2017-07-01", ("0710",)),
        ("0706", "2016-07-01", "2026-01-01", ("3907",)),
        ("1624", "2017-07-01", "2018-07-01", ("5054",)),
        ("1718", "2017-07-01", "2026-01-01", ("5054",)),
        ("1601", "2017-12-31", "2018-01-01", ("5001",)),
        ("1662", "2017-07-01", "2026-01-01", ("5001",)),
        ("1567", "2018-07-01", "2019-07-01", ("5061",)),
        ("0616", "2019-07-01", "2020-07-01", ("3040",)),
        ("0236", "2019-07-01", "2024-07-01", ("3228",)),
        ("0137", "2019-07-01", "2024-07-01", ("3114",)),
        ("1243", "2019-07-01", "2020-07-01", ("4624",)),
        ("5012", "2019-07-01", "2020-07-01", ("5055", "5056", "5059")),
        ("1613", "2017-07-01", "2026-07-01", ("5055", "5056", "5059")),
        ("1850", "2019-07-01", "2020-07-01", ("1806", "1875")),
        ("1507", "2023-07-01", "2024-07-01", ("1508", "1580")),
        ("1546", "2019-07-01", "2024-07-01", ("1508", "1580")),
        ("0103", "2000-01-01", "2026-01-01", ("3107",)),
        ("2001", "2000-01-01", "2026-01-01", ("5603",)),
        ("4204", "2023-07-01", "2026-07-01", ("4204",)),
        ("0532", "2019-07-01", "2024-07-01", ("3236",)),
        ("3005", "2019-07-01", "2019-12-31", ()),
        ("1298", "2019-07-01", "2020-07-01", ()),
    ],
)
def test_etterfolgerne_er_de_som_har_omraadet(nummer, fra, til, etterfolgere):
    assert kommuner().etterfolgere(nummer, fra, til) == etterfolgere


def test_etterfolgere_krever_at_til_ikke_er_foer_fra():
    with pytest.raises(ValueError, match="2018-01-01 er før 2019-01-01"):
        kommuner().etterfolgere("0301", "2019-01-01", "2018-01-01")


def test_forgjengerne_er_alle_som_gikk_inn_ogsaa_i_et_nummer_som_fortsatte():
    assert kommuner().forgjengere("1103", "2019-07-01") == ("1103", "1141", "1142")
    assert kommuner().forgjengere("3803", "2001-07-01") == ("0704", "0716", "0718")
    assert kommuner().forgjengere("3803", "2002-07-01") == ("0704", "0716")
    assert kommuner().forgjengere("3118", "2019-07-01") == ("0122", "0123", "0124", "0125", "0138")


def test_de_57_numrene_som_imdi_bruker_i_2018_og_2019_etter_at_de_er_ute_faar_rett_fylke():
    ute = {
        nummer
        for nummer, *_, til in les_rader("kommuner.csv")
        if til in ("2017-01-01", "2018-01-01") and not kommuner().finn(nummer, "2018-07-01")
    }
    assert len(ute) == 57
    ventet = {nummer: "07" if nummer[:2] == "07" else "50" for nummer in ute}
    for aar in (2018, 2019):
        assert {nummer: kommuner().fylke_for(nummer, aar) for nummer in ute} == ventet
    assert sum(1 for fylke in ventet.values() if fylke == "50") == 48


@pytest.mark.parametrize(
    ("nummer", "aar", "fylke"),
    [
        ("1601", 2017, "16"),
        ("1601", 2018, "50"),
        ("1601", 2024, "50"),
        ("0706", 2018, "07"),
        ("0706", 2021, "38"),
        ("0706", 2024, "39"),
        ("1567", 2018, "15"),
        ("1567", 2019, "50"),
        ("0103", 2005, "01"),
        ("1850", 2022, "18"),
        ("5401", 2019, "19"),
        ("5404", 2010, "20"),
        ("3053", 2019, "05"),
        ("3236", 2019, "05"),
        ("3005", 2019, "06"),
        ("1160", 2000, "11"),
        ("3026", 2019, "02"),
        ("5412", 2019, "18"),
        ("4205", 2018, "10"),
        ("5054", 2017, None),
        ("5055", 2018, None),
        ("2100", 2023, "21"),
        ("2115", 2023, "21"),
        ("2211", 2023, "22"),
        ("9999", 2015, None),
        ("1298", 2015, None),
    ],
)
def test_fylket_er_det_etterfolgeren_eller_forgjengeren_hadde_det_aaret(nummer, aar, fylke):
    assert kommuner().fylke_for(nummer, aar) == fylke


def test_framover_i_tid_finnes_fylket_alltid():
    for nummer, *_, til in les_rader("kommuner.csv"):
        if til:
            assert all(kommuner().fylke_for(nummer, aar) for aar in range(int(til[:4]), 2027)), nummer


def test_saerkodene_er_ikke_kommuner_men_har_navn():
    for kode, navn in SAERKODER.items():
        assert not kommuner().kjent(kode)
        assert kommuner().navn(kode, "2023-07-01") == navn
    assert kommuner().kjent("0102") and kommuner().kjent("5603") and not kommuner().kjent("1298")
