"""Which track an application follows: edge cases 1–3, 9, 10, 22–24 and 35–37 of the note, and what is between."""

from datetime import date
from typing import Any

import pytest

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kodeverk import stater
from imdi_cli.tolk.godkjenning.regler import spor
from imdi_cli.tolk.godkjenning.regler.spor import Sporregler
from imdi_cli.tolk.godkjenning.typer.koder import REGELSETT, Regelsett, Spor, Tjeneste
from imdi_cli.tolk.godkjenning.typer.rader import Sporfakta, Sporsvar, Stat

REGLER = Sporregler(36, date(2021, 1, 1), date(2030, 1, 1), date(2022, 1, 1), True)
M, U = Tjeneste.MIDLERTIDIG, Tjeneste.UAVKLART
S = Spor


def stat(navn: str, dato: str = "2026-11-02") -> Stat:
    rad = stater().krev(navn, dato) if navn != "Jugoslavia" else stater().krev(navn, "1985-01-01")
    return Stat(rad.kode, rad.navn, stater().gruppe(rad.kode, dato))


def svar(borgere: str, fra: str, *, mottatt: str = "2026-11-02", regler: Sporregler = REGLER, **mer: Any) -> Sporsvar:
    steder = {n: stat(mer.pop(n), mottatt) for n in ("etableringsstat", "godkjent_i") if n in mer}
    fakta = Sporfakta(
        tuple(stat(b.strip(), mottatt) for b in borgere.split(",")), stat(fra, mottatt), mottatt, **steder, **mer
    )
    return spor.avgjor(fakta, regler)


# (what it is, citizenship, state of the qualification, more facts, track)
TABELL: list[tuple[str, str, str, dict[str, Any], Spor]] = [
    ("1 svensk autorisert tolk svensk–arabisk", "Sverige", "Sverige", {}, S.ETABLERING_EOS),
    ("2 norsk borger med dansk bachelor", "Norge", "Danmark", {}, S.ETABLERING_EOS),
    ("3 norsk borger med amerikansk grad", "Norge", "USA", {}, S.ETABLERING_TREDJELAND),
    (
        "9 EØS-borger, syrisk bevis godkjent i Tyskland, 2 år og 11 måneder der",
        "Frankrike",
        "Syria",
        {"godkjent_i": "Tyskland", "erfaring_mnd": 35},
        S.ETABLERING_TREDJELAND,
    ),
    (
        "9 det samme med tre år",
        "Frankrike",
        "Syria",
        {"godkjent_i": "Tyskland", "erfaring_mnd": 36},
        S.ETABLERING_EOS_3LANDSBEVIS,
    ),
    (
        "det samme når erfaringen ikke er oppgitt",
        "Frankrike",
        "Syria",
        {"godkjent_i": "Tyskland"},
        S.UAVKLART,
    ),
    (
        "det samme godkjent i Sveits, som regelen ikke nevner",
        "Frankrike",
        "Syria",
        {"godkjent_i": "Sveits", "erfaring_mnd": 40},
        S.UAVKLART,
    ),
    (
        "det samme for en sveitsisk borger",
        "Sveits",
        "Syria",
        {"godkjent_i": "Tyskland", "erfaring_mnd": 40},
        S.UAVKLART,
    ),
    (
        "godkjent i Norge er ikke en annen stat",
        "Frankrike",
        "Syria",
        {"godkjent_i": "Norge", "erfaring_mnd": 40},
        S.ETABLERING_TREDJELAND,
    ),
    (
        "godkjent i et tredjeland hjelper ikke",
        "Frankrike",
        "Syria",
        {"godkjent_i": "Tyrkia", "erfaring_mnd": 40},
        S.ETABLERING_TREDJELAND,
    ),
    (
        "tredjelandsborger med syrisk bevis godkjent i Tyskland",
        "Syria",
        "Syria",
        {"godkjent_i": "Tyskland", "erfaring_mnd": 90},
        S.ETABLERING_TREDJELAND,
    ),
    (
        "10 ektefelle av polsk borger, polsk vitnemål",
        "Tyrkia",
        "Polen",
        {"familie_2004_38": True},
        S.ETABLERING_2004_38,
    ),
    ("familie, men beviset er sveitsisk", "Tyrkia", "Sveits", {"familie_2004_38": True}, S.UAVKLART),
    ("tredjelandsborger uten familie, polsk vitnemål", "Tyrkia", "Polen", {"familie_2004_38": False}, S.UAVKLART),
    ("tredjelandsborger, polsk vitnemål, familie ikke oppgitt", "Tyrkia", "Polen", {}, S.UAVKLART),
    ("statsløs med svensk vitnemål", "statsløs", "Sverige", {}, S.UAVKLART),
    ("statsløs med syrisk vitnemål", "statsløs", "Syria", {}, S.ETABLERING_TREDJELAND),
    ("to statsborgerskap, ett i EØS", "Syria, Sverige", "Sverige", {}, S.ETABLERING_EOS),
    ("22 sveitsisk søker", "Sveits", "Sveits", {}, S.ETABLERING_EOS),
    ("norsk borger med sveitsisk bevis", "Norge", "Sveits", {}, S.ETABLERING_EOS),
    (
        "23 britisk kvalifikasjon fra 2023",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2023-06-01"},
        S.ETABLERING_UK,
    ),
    (
        "24 fransk borger, britisk vitnemål fra 2019",
        "Frankrike",
        "Storbritannia",
        {"ervervet": "2019-06-01"},
        S.ETABLERING_UK_OVERGANG,
    ),
    (
        "siste dag i overgangsperioden",
        "Frankrike",
        "Storbritannia",
        {"ervervet": "2020-12-31"},
        S.ETABLERING_UK_OVERGANG,
    ),
    ("første dag etter den", "Frankrike", "Storbritannia", {"ervervet": "2021-01-01"}, S.ETABLERING_UK),
    ("fransk borger, britisk vitnemål uten dato", "Frankrike", "Storbritannia", {}, S.UAVKLART),
    (
        "britisk borger, britisk vitnemål fra 2019",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2019-06-01"},
        S.ETABLERING_UK,
    ),
    (
        "sveitsisk borger, britisk vitnemål fra 2019",
        "Sveits",
        "Storbritannia",
        {"ervervet": "2019-06-01"},
        S.ETABLERING_UK,
    ),
    (
        "britisk borger som var under utdanning der i 2019",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2022-06-01", "uk_2019": True},
        S.ETABLERING_UK_OVERGANG,
    ),
    (
        "det samme for sent, etter 2029",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2022-06-01", "uk_2019": True, "mottatt": "2030-01-01"},
        S.ETABLERING_UK,
    ),
    (
        "det samme siste dag i 2029",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2022-06-01", "uk_2019": True, "mottatt": "2029-12-31"},
        S.ETABLERING_UK_OVERGANG,
    ),
    (
        "omfattet av § 125 a og under utdanning i 2019",
        "India",
        "Storbritannia",
        {"ervervet": "2022-06-01", "uk_2019": True, "uk_125a": True},
        S.ETABLERING_UK_OVERGANG,
    ),
    (
        "under utdanning der i 2019, men indisk borger uten utmeldingsavtale",
        "India",
        "Storbritannia",
        {"ervervet": "2022-06-01", "uk_2019": True},
        S.ETABLERING_UK,
    ),
    (
        "britisk borger, svensk vitnemål, under utdanning i 2019",
        "Storbritannia",
        "Sverige",
        {"uk_2019": True},
        S.ETABLERING_UK_OVERGANG,
    ),
    ("britisk borger, svensk vitnemål", "Storbritannia", "Sverige", {}, S.UAVKLART),
    (
        "britisk borger, sveitsisk bevis, under utdanning i 2019",
        "Storbritannia",
        "Sveits",
        {"uk_2019": True},
        S.UAVKLART,
    ),
    (
        "britisk borger som fullførte i overgangen og søkte i 2021",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2020-06-01", "mottatt": "2021-12-31", "regler": REGLER._replace(kapittel_11=False)},
        S.ETABLERING_UK_OVERGANG,
    ),
    (
        "det samme i 2022, da ingen regel passet",
        "Storbritannia",
        "Storbritannia",
        {"ervervet": "2020-06-01", "mottatt": "2022-01-01", "regler": REGLER._replace(kapittel_11=False)},
        S.UAVKLART,
    ),
    (
        "britisk søknad før brexit er EØS",
        "Storbritannia",
        "Storbritannia",
        {"mottatt": "2020-12-31"},
        S.ETABLERING_EOS,
    ),
    ("dansk borger med bevis fra Grønland", "Danmark", "Grønland", {}, S.UAVKLART),
    ("norsk borger med bevis fra Jugoslavia", "Norge", "Jugoslavia", {"ervervet": "1985-06-01"}, S.UAVKLART),
    (
        "35 svensk tolk, to ukers rettssak",
        "Sverige",
        "Sverige",
        {"tjeneste": M, "etableringsstat": "Sverige"},
        S.MIDLERTIDIG,
    ),
    ("midlertidig fra Sveits", "Sveits", "Sveits", {"tjeneste": M, "etableringsstat": "Sveits"}, S.MIDLERTIDIG),
    (
        "midlertidig fra Storbritannia har ingen regel",
        "Sverige",
        "Sverige",
        {"tjeneste": M, "etableringsstat": "Storbritannia"},
        S.UAVKLART,
    ),
    (
        "etablert i Norge er ikke midlertidig",
        "Sverige",
        "Sverige",
        {"tjeneste": M, "etableringsstat": "Norge"},
        S.UAVKLART,
    ),
    ("midlertidig uten å si hvorfra", "Sverige", "Sverige", {"tjeneste": M}, S.UAVKLART),
    ("36 ukentlig i to år", "Sverige", "Sverige", {"tjeneste": U, "etableringsstat": "Sverige"}, S.UAVKLART),
]


@pytest.mark.parametrize(("hva", "borgere", "fra", "mer", "ventet"), TABELL, ids=[rad[0] for rad in TABELL])
def test_sporet_er_det_ventede_og_sier_hvorfor(hva, borgere, fra, mer, ventet):
    s = svar(borgere, fra, **mer)
    assert s.spor is ventet, s.fordi
    assert s.fordi and not s.fordi.endswith(".")
    assert "§" in s.hjemmel or "kapittel" in s.hjemmel


def test_alle_spor_er_provd():
    assert {rad[4] for rad in TABELL} == set(Spor)


def test_uavklart_sier_hva_som_kan_avklare_det_nar_en_opplysning_kan_det():
    assert svar("Frankrike", "Storbritannia").mangler[0][0] == "--ervervet"
    assert svar("Tyrkia", "Polen").mangler[0][0] == "--familie-2004-38"
    assert svar("Tyrkia", "Polen", familie_2004_38=False).mangler == ()
    assert svar("Frankrike", "Syria", godkjent_i="Tyskland").mangler[0][0] == "--erfaring-mnd"
    assert svar("Sverige", "Sverige", tjeneste=M).mangler[0][0] == "--etableringsstat"


def test_begrunnelsen_nevner_erfaringen_som_mangler():
    s = svar("Frankrike", "Syria", godkjent_i="Tyskland", erfaring_mnd=35)
    assert "2 år og 11 måneder" in s.fordi and "§ 8-6" in s.hjemmel


@pytest.mark.parametrize(
    ("fra", "borgere", "ventet"),
    [
        ("Sverige", "Sverige", True),
        ("Sverige", "Tyrkia", True),
        ("Sverige", "Sveits", False),
        ("Sverige", "Sveits, Frankrike", True),
        ("Sveits", "Sverige", False),
        ("Storbritannia", "Sverige", False),
        ("Syria", "Sverige", False),
    ],
)
def test_imi_naar_bare_eos_og_ikke_den_som_bare_er_sveitser(fra, borgere, ventet):
    assert spor.i_imi(stat(fra), [stat(b.strip()) for b in borgere.split(",")]) is ventet


def test_hvert_spor_har_et_regelsett_og_37_profesjonskort_er_ikke_noe_spor():
    """Edge case 37: a European professional card is for eiendomsmegler and fjellfører only."""
    assert set(REGELSETT) == set(Spor)
    assert not any("profesjonskort" in s.tekst for s in Spor)
    assert REGELSETT[Spor.ETABLERING_UK_OVERGANG] is Regelsett.EOS


def test_et_norsk_bevis_trenger_ikke_godkjenning():
    with pytest.raises(spor.KanIkkeGodkjenneNorsk):
        spor.krev_utenlandsk(stat("Norge"))
    spor.krev_utenlandsk(stat("Danmark"))


@pytest.mark.parametrize(
    ("valgt", "grunn", "i_setningen"),
    [
        (Spor.UAVKLART, "fordi", "etableringssporene"),
        (Spor.MIDLERTIDIG, "fordi", "etableringssporene"),
        (Spor.ETABLERING_TREDJELAND, "  ", "begrunnes"),
        (Spor.ETABLERING_TREDJELAND, None, "begrunnes"),
    ],
)
def test_et_valg_av_spor_ma_vaere_et_spor_og_ha_grunn(valgt, grunn, i_setningen):
    with pytest.raises(spor.KanIkkeVelgeSpor, match=i_setningen):
        spor.krev_kan_velges(svar("Tyrkia", "Polen"), valgt, grunn, "G-2026-0001")


def test_sporet_kan_ikke_velges_nar_opplysningene_avgjor_det():
    with pytest.raises(Avslag, match="følger av opplysningene"):
        spor.krev_kan_velges(svar("Sverige", "Sverige"), Spor.ETABLERING_TREDJELAND, "fordi", "G-2026-0001")


def test_et_begrunnet_valg_star_uten_luft_rundt():
    grunn = spor.krev_kan_velges(svar("Tyrkia", "Polen"), Spor.ETABLERING_2004_38, " fordi ", "G-2026-0001")
    assert grunn == "fordi"
