import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import imdi_cli
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import fold
from imdi_cli.kodeverk import Sprak, Sprakregister, UkjentSprak, sprak
from imdi_cli.tolk.register.typer import Tolketype

EKSEMPLER = Path(imdi_cli.__file__).parent / "eksempler" / "tolker.csv"
ALLE = sprak().alle()


def test_tabellen_er_hel():
    assert len(ALLE) > 80
    assert {s.slag for s in ALLE} == {t.value for t in Tolketype}
    for s in ALLE:
        assert s.id.isascii() and s.id == s.id.lower() and " " not in s.id
        assert s.navn and s.nynorsk and s.kilde
        assert all(len(kode) == 3 and kode.isalpha() and kode.islower() for kode in s.iso)
        assert s.sikkerhet == ("antatt" if s.kilde == "egen liste" else "bekreftet")


def test_hvert_sprak_i_eksempelfilen_finnes_og_er_av_samme_slag():
    with EKSEMPLER.open(encoding="utf-8-sig", newline="") as fil:
        for rad in csv.DictReader(fil, delimiter=";"):
            funnet = sprak().krev(rad["sprak"])
            assert funnet.slag == rad["tolketype"]
            assert funnet.navn == rad["sprak"]


@pytest.mark.parametrize("rad", ALLE, ids=lambda s: s.id)
def test_hvert_navn_og_hver_kode_forer_til_spraket(rad):
    for ord_ in (rad.id, rad.navn, rad.nynorsk, *rad.andre, *rad.iso):
        for skrevet in (ord_, ord_.upper(), f"  {ord_.title()} ", *fold(ord_)):
            assert sprak().finn(skrevet) is rad
    assert sprak().navn(rad.id) == rad.navn
    assert sprak().navn(rad.id, "nn") == rad.nynorsk


# The codes that others have seen in the register's own answers (fag, tolkeloven §7).
SETT = (
    "ARB PES PRS SWH ALN CMN YUE UKR RUS POL TAM URD PAN VIE THA TGL MYA KAT LIT LAV EST CES HBS "
    "ENG FRA DEU SPA ITA POR FIN SWE DAN NLD HUN RON BUL ELL TUR HIN NEP SIN IND JPN KOR MKD"
)


@pytest.mark.parametrize("kode", SETT.split())
def test_koden_registeret_bruker_er_kjent(kode):
    assert "registerets kode" in sprak().krev(kode).kilde


@pytest.mark.parametrize(
    ("skrevet", "id_"),
    [
        ("farsi", "persisk"),
        ("dari", "dari"),
        ("Serbisk", "bosnisk-kroatisk-serbisk-montenegrinsk"),
        ("Tsjekkisk, slovakisk", "tsjekkisk-slovakisk"),
        ("tsjekkisk / slovakisk", "tsjekkisk-slovakisk"),
        ("kurdisk (sorani)", "sorani"),
        ("soersamisk", "sorsamisk"),
        ("sa\u030ami", None),
        ("norsk teiknspra\u030ak", "norsk-tegnsprak"),  # å as macOS writes it
        ("tolking for doevblinde", "tolking-for-dovblinde"),
        ("", None),
    ],
)
def test_navn_folk_skriver(skrevet, id_):
    funnet = sprak().finn(skrevet)
    assert (funnet.id if funnet else None) == id_


@pytest.mark.parametrize(
    ("skrevet", "naere"),
    [
        ("kurdisk", {"kurmandsji", "sorani"}),
        ("kinesisk", {"kantonesisk", "mandarin"}),
        ("swahilli", {"swahili"}),
        ("tigrinjja", {"tigrinja"}),
        ("samisk", {"nordsamisk", "sorsamisk", "lulesamisk"}),
        ("xyzzy", set()),
        ("k", set()),
    ],
)
def test_naere_forslag(skrevet, naere):
    funnet = {s.id for s in sprak().naere(skrevet)}
    assert naere <= funnet and bool(naere) == bool(funnet)
    assert len(funnet) <= 5


def test_et_ukjent_sprak_avvises_med_forslag():
    with pytest.raises(UkjentSprak) as fanget:
        sprak().krev("somalli")
    feil = fanget.value
    assert isinstance(feil, Bruksfeil)
    assert (feil.hva, feil.neste) == ("«somalli» er ikke et språk i Nasjonalt tolkeregister.", "Mente du «somali»?")
    assert [s.id for s in feil.naere] == ["somali"]
    with pytest.raises(UkjentSprak) as fanget:
        sprak().navn("klingon")
    assert "«somali»" in fanget.value.neste and fanget.value.naere == []


@given(st.text(max_size=30))
def test_ingen_tekst_velter_soket(tekst):
    assert sprak().finn(tekst) is None or isinstance(sprak().finn(tekst), Sprak)
    assert all(isinstance(s, Sprak) for s in sprak().naere(tekst))


def test_tegnsprak_kom_i_registeret_i_2023():
    foer = {s.id for s in sprak().alle("2023-04-25")}
    na = {s.id for s in sprak().alle("2023-04-26")}
    assert na - foer == {"norsk-tegnsprak", "norsk-skrivetolking", "tolking-for-dovblinde"}
    assert sprak().finn("tegnspråk") is not None  # also when it is not valid: the caller knows the date


def rad(id_: str, *iso: str, andre: tuple[str, ...] = (), til: str = "") -> Sprak:
    return Sprak(id_, id_, id_, andre, iso, "talespråk", "2020-01-01", til, "egen liste", "antatt")


def test_et_sprak_kan_ga_ut():
    r = Sprakregister([rad("a", til="2024-01-01"), rad("b")])
    assert [s.id for s in r.alle("2023-12-31")] == ["a", "b"]
    assert [s.id for s in r.alle("2024-01-01")] == ["b"]
    assert r.alle("2019-12-31") == []


@pytest.mark.parametrize(
    "rader",
    [
        [rad("a", andre=("felles",)), rad("b", andre=("felles",))],
        [rad("a", "xxx"), rad("b", "xxx")],
        [rad("a", "bbb"), rad("bbb")],
    ],
)
def test_to_sprak_kan_ikke_dele_navn_eller_kode(rader):
    with pytest.raises(ValueError, match=r"språk|navnet"):
        Sprakregister(rader)
