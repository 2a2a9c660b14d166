import re
import sys
from dataclasses import replace
from datetime import date
from subprocess import run

import pytest

from imdi_cli.kjerne.regelverk import (
    ENHETER,
    IngenRegelPaaDatoen,
    Regel,
    Regelverk,
    Regelverksfeil,
    UkjentRegel,
    som_markdown,
    vis_periode,
    vis_verdi,
)
from imdi_cli.kodeverk.regler import les, regelverk

VERK = regelverk()
RADER = VERK.alle()
I_DAG = date(2026, 11, 23)

RAD = Regel(
    id="klage.frist",
    navn="Klagefristen er tre uker",
    verdi=3,
    enhet="uker",
    gyldig_fra="2022-01-01",
    hjemmel="forvaltningsloven § 29",
    kilde="LOV-1967-02-10",
    sikkerhet="bekreftet",
    binder="part",
    flyttes=True,
    kortnavn=("klage",),
)
FOER = replace(RAD, gyldig_til="2024-01-01")
ETTER = replace(RAD, gyldig_fra="2024-01-01", verdi=4, sikkerhet="antatt")


def navn(rad):
    return f"{rad.id} fra {rad.gyldig_fra}"


# --- Radene som følger med -------------------------------------------------------------------------------


@pytest.mark.parametrize("rad", RADER, ids=navn)
def test_hver_regel_sier_hva_hvorfor_og_hvor_sikkert(rad):
    assert re.fullmatch(r"[a-z0-9.-]+\.[a-z0-9.-]+", rad.id)
    assert rad.navn.strip() and not rad.navn.endswith(".")
    assert "§" in rad.hjemmel or rad.hjemmel.startswith("ingen lovbestemmelse")
    assert rad.kilde.strip()
    assert rad.sikkerhet in {"bekreftet", "antatt", "ikke avklart"}
    assert (rad.notat + rad.merke).strip()


@pytest.mark.parametrize("rad", RADER, ids=navn)
def test_bare_det_som_er_lest_i_lov_eller_forskrift_er_bekreftet(rad):
    if rad.sikkerhet == "bekreftet":
        assert re.match(r"(LOV|FOR)-\d{4}-\d\d-\d\d-?\d*, ", rad.kilde)
        assert "§" in rad.hjemmel
    assert "LOV-2025-06-20-81" not in rad.kilde or rad.sikkerhet == "ikke avklart"


@pytest.mark.parametrize("rad", [r for r in RADER if r.enhet in {"dager", "uker", "måneder", "år"}], ids=navn)
def test_hver_frist_sier_hva_som_starter_den(rad):
    assert rad.starter


@pytest.mark.parametrize("rad", [r for r in RADER if r.binder == "part"], ids=navn)
def test_en_parts_frist_flyttes_fra_helg_og_helligdag(rad):
    assert rad.flyttes


@pytest.mark.parametrize(
    "id, verdi, sikkerhet",
    [
        ("varsel.kvittering", "straks", "bekreftet"),
        ("saksbehandling.tid", "uten ugrunnet opphold", "bekreftet"),
        ("varsel.forelopig-svar", "1 måned", "antatt"),
        ("saksbehandling.forelopig-svar", "1 måned", "bekreftet"),
        ("forhandsvarsel.uttalefrist", "14 dager", "antatt"),
        ("opplysningskrav.klage", "3 dager", "bekreftet"),
        ("vedtak.underretning", "så snart som mulig", "bekreftet"),
        ("klage.frist", "3 uker", "bekreftet"),
        ("vedtak.digital.nytt-varsel", "1 uke", "bekreftet"),
        ("klage.rettidig.papir", "sendt", "bekreftet"),
        ("klage.rettidig.elektronisk", "kommet frem", "bekreftet"),
        ("klage.gjenta", "1 uke", "bekreftet"),
        ("klage.yttergrense", "1 år", "bekreftet"),
        ("klage.endring-til-skade", "3 måneder", "bekreftet"),
        ("omgjoring.varsel", "3 uker", "bekreftet"),
        ("omgjoring.melding", "3 måneder", "bekreftet"),
        ("omgjoring.melding.klagesak", "3 uker", "bekreftet"),
        ("sakskostnader.krav", "3 uker", "bekreftet"),
        ("klage.soksmal", "6 måneder", "bekreftet"),
        ("klage.klageinstans", "Arbeids- og inkluderingsdepartementet", "antatt"),
        ("innsyn.svar", "5 arbeidsdager", "bekreftet"),
        ("innsyn.grunngiving.krav", "3 uker", "antatt"),
        ("innsyn.grunngiving.svar", "10 arbeidsdager", "bekreftet"),
        ("reaksjon.advarsler.antall", "3", "bekreftet"),
        ("reaksjon.advarsler.vindu", "5 år", "bekreftet"),
        ("reaksjon.krev-nytt-brudd-etter-tredje", "ja", "antatt"),
        ("reaksjon.advarsel.enkeltvedtak", "må avklares", "ikke avklart"),
        ("tolkebruk.dispensasjon-til", "31. desember 2026", "bekreftet"),
        ("statsautorisasjon.forsok", "3", "bekreftet"),
        ("prikking.terskel", "5", "antatt"),
    ],
)
def test_dette_gjelder_23_november_2026(id, verdi, sikkerhet):
    rad = VERK.paa(id, I_DAG)
    assert (vis_verdi(rad), rad.sikkerhet) == (verdi, sikkerhet)


@pytest.mark.parametrize(
    "id, dato, verdi",
    [
        ("utvalg.periode", date(2023, 12, 31), "1 år"),
        ("utvalg.periode", date(2024, 1, 1), "2 år"),
        ("statsautorisasjon.myndighet.samisk", date(2026, 4, 27), "OsloMet – storbyuniversitetet"),
        ("statsautorisasjon.myndighet.samisk", date(2026, 4, 28), "Samisk høgskole / Sámi allaskuvla"),
    ],
)
def test_en_regel_som_er_endret_svarer_etter_datoen(id, dato, verdi):
    assert vis_verdi(VERK.paa(id, dato)) == verdi


def test_ingen_tolkelovsregel_gjaldt_foer_loven():
    dagen_foer = {rad.id for rad in VERK.alle(date(2021, 12, 31))}
    assert not [rad.id for rad in RADER if "tolkeloven §" in rad.hjemmel and rad.id in dagen_foer]


@pytest.mark.parametrize(
    "ord_, id",
    [
        ("klage", "klage.frist"),
        ("Klagefrist", "klage.frist"),
        ("klage.frist", "klage.frist"),
        ("foreløpig-svar", "varsel.forelopig-svar"),
        ("foreløpig svar", "varsel.forelopig-svar"),
        ("forelopig-svar", "varsel.forelopig-svar"),
        ("foreloepig_svar", "varsel.forelopig-svar"),
        ("varsel.foreløpig-svar", "varsel.forelopig-svar"),
        ("forhåndsvarsel", "forhandsvarsel.uttalefrist"),
        ("forhaandsvarsel", "forhandsvarsel.uttalefrist"),
        (" kvittering ", "varsel.kvittering"),
        ("dispensasjon", "tolkebruk.dispensasjon-til"),
    ],
)
def test_en_regel_finnes_med_de_ordene_folk_bruker(ord_, id):
    assert VERK.finn(ord_) == id


def test_regelverket_leses_bare_en_gang():
    assert regelverk() is regelverk()


def test_toml_leses_ikke_foer_noen_spoer():
    kode = "import sys, imdi_cli.kodeverk.regler; print(*{'tomllib', 'difflib'} & set(sys.modules))"
    svar = run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert svar.stdout.strip() == ""


# --- Å slå opp -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "dato, verdi", [(date(2022, 1, 1), 3), (date(2023, 12, 31), 3), (date(2024, 1, 1), 4), (date(2090, 1, 1), 4)]
)
def test_raden_gjelder_fra_og_med_foerste_dag_til_dagen_foer_neste(dato, verdi):
    assert Regelverk([ETTER, FOER]).paa("klage.frist", dato).tall == verdi


@pytest.mark.parametrize(
    "rader, dato, setning",
    [
        (
            [FOER],
            date(2024, 1, 1),
            "Regelen klage.frist gjelder ikke 1. januar 2024: "
            "den gjelder fra 1. januar 2022 til og med 31. desember 2023.",
        ),
        (
            [FOER, ETTER],
            date(2021, 12, 31),
            "Regelen klage.frist gjelder ikke 31. desember 2021: den gjelder fra 1. januar 2022.",
        ),
    ],
)
def test_utenfor_radene_gis_det_ikke_noe_svar(rader, dato, setning):
    with pytest.raises(IngenRegelPaaDatoen) as feil:
        Regelverk(rader).paa("klage.frist", dato)
    assert feil.value.hva == setning
    assert feil.value.kode == 1
    assert "imdi regelverk vis klage.frist" in feil.value.neste


@pytest.mark.parametrize("spor", [VERK.finn, VERK.historikk, lambda ord_: VERK.paa(ord_, I_DAG)])
def test_et_ord_som_ligner_faar_et_forslag(spor):
    with pytest.raises(UkjentRegel) as feil:
        spor("klage.frits")
    assert feil.value.hva == "Det finnes ingen regel som heter «klage.frits»."
    assert "klage.frist" in feil.value.neste
    assert feil.value.kode == 2


def test_forslag_til_to_skrivemaater_av_samme_regel_gis_en_gang():
    with pytest.raises(UkjentRegel) as feil:
        Regelverk([replace(RAD, kortnavn=("klagefrist", "klagefristen"))]).finn("klagefristn")
    assert feil.value.neste == "Mente du klage.frist?"


def test_et_ord_som_ikke_ligner_faar_vise_veien_til_listen():
    with pytest.raises(UkjentRegel) as feil:
        VERK.finn("xyz")
    assert feil.value.neste == "Se alle reglene:  imdi regelverk liste"


def test_historikken_er_eldste_rad_foerst():
    assert Regelverk([ETTER, FOER]).historikk("klage.frist") == (FOER, ETTER)


def test_alle_kan_avgrenses_til_en_dag():
    verk = Regelverk([ETTER, FOER])
    assert verk.alle() == (FOER, ETTER)
    assert verk.alle(date(2024, 1, 1)) == (ETTER,)
    assert verk.alle(date(2021, 1, 1)) == ()


@pytest.mark.parametrize("sikkerhet, antatt", [("bekreftet", False), ("antatt", True), ("ikke avklart", True)])
def test_det_som_ikke_er_bekreftet_er_antatt(sikkerhet, antatt):
    assert Regelverk([replace(RAD, sikkerhet=sikkerhet)]).er_antatt("klage.frist", I_DAG) is antatt


# --- Radene må henge sammen ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "endring, grunn",
    [
        ({"id": "Klage.frist"}, "små bokstaver"),
        ({"id": "klage"}, "minst ett punktum"),
        ({"id": "klage.føre"}, "små bokstaver"),
        ({"id": "klage.ny_frist"}, "bindestrek"),
        ({"navn": ""}, "navn mangler"),
        ({"hjemmel": " "}, "hjemmel mangler"),
        ({"kilde": ""}, "kilde mangler"),
        ({"sikkerhet": ""}, "sikkerhet kan ikke være «»"),
        ({"sikkerhet": "sikker"}, "sikkerhet kan ikke være «sikker»"),
        ({"enhet": "timer"}, "enhet kan ikke være «timer»"),
        ({"binder": "kommunen"}, "binder kan ikke være «kommunen»"),
        ({"gyldig_fra": "1.1.2022"}, "skal være datoer"),
        ({"gyldig_fra": "20220101"}, "skal være datoer"),
        ({"gyldig_fra": "2022-02-30"}, "skal være datoer"),
        ({"gyldig_fra": date(2022, 1, 1)}, "skal være datoer"),
        ({"gyldig_til": "snart"}, "skal være datoer"),
        ({"gyldig_til": "2022-01-01"}, "slutter før den begynner"),
        ({"verdi": "tre"}, "verdien 'tre' passer ikke"),
        ({"verdi": 0}, "verdien 0 passer ikke"),
        ({"verdi": True}, "verdien True passer ikke"),
        ({"verdi": 3, "enhet": "", "flyttes": False}, "passer ikke"),
        ({"verdi": 1, "enhet": "straks", "flyttes": False}, "passer ikke"),
        ({"verdi": "31.12.2026", "enhet": "dato", "flyttes": False}, "passer ikke"),
        ({"verdi": True, "enhet": "antall", "flyttes": False}, "passer ikke"),
        ({"binder": "imdi"}, "bare en parts frist"),
        ({"enhet": "arbeidsdager"}, "bare en parts frist"),
    ],
)
def test_en_rad_som_mangler_noe_eller_motsier_seg_stoppes(endring, grunn):
    with pytest.raises(Regelverksfeil, match=re.escape(grunn)):
        Regelverk([replace(RAD, **endring)])


@pytest.mark.parametrize(
    "rader, grunn",
    [
        ([FOER, RAD], "overlapper"),
        ([RAD, RAD], "overlapper"),
        ([RAD, ETTER], "overlapper"),
        ([replace(FOER, gyldig_til="2024-01-02"), ETTER], "overlapper"),
        ([replace(FOER, gyldig_til="2023-12-31"), ETTER], "opphold"),
    ],
)
def test_rader_for_samme_regel_overlapper_ikke_og_har_ikke_opphold(rader, grunn):
    with pytest.raises(Regelverksfeil, match=grunn):
        Regelverk(rader)


@pytest.mark.parametrize("kortnavn", ["klage", "Klage", "klage.frist"])
def test_et_ord_kan_ikke_bety_to_regler(kortnavn):
    with pytest.raises(Regelverksfeil, match=r"betyr allerede klage\.frist"):
        Regelverk([RAD, replace(RAD, id="klage.gjenta", kortnavn=(kortnavn,))])


def test_en_ukjent_egenskap_i_filen_stoppes():
    with pytest.raises(TypeError, match="gyldigfra"):
        les('[[regel]]\nid = "a.b"\ngyldigfra = "2022-01-01"\n')


# --- Verdier ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "verdi, enhet, vist",
    [
        (1, "dager", "1 dag"),
        (14, "dager", "14 dager"),
        (1, "uker", "1 uke"),
        (1, "måneder", "1 måned"),
        (1, "år", "1 år"),
        (5, "år", "5 år"),
        (1, "arbeidsdager", "1 arbeidsdag"),
        (0, "straks", "straks"),
        (3, "antall", "3"),
        ("2026-12-31", "dato", "31. desember 2026"),
        ("snarest mulig", "", "snarest mulig"),
        (True, "", "ja"),
        (False, "", "nei"),
        (("A", "B"), "", "A, B"),
    ],
)
def test_verdien_vises_slik_den_sies(verdi, enhet, vist):
    assert enhet in ENHETER
    assert vis_verdi(replace(RAD, verdi=verdi, enhet=enhet)) == vist


def test_perioden_vises_med_siste_dag():
    assert vis_periode(FOER) == "01.01.2022–31.12.2023"
    assert vis_periode(ETTER) == "fra 01.01.2024"


def test_verdien_kan_hentes_som_det_den_er():
    assert RAD.tall == 3
    assert replace(RAD, verdi=False, enhet="").ja is False
    assert replace(RAD, verdi="x", enhet="").tekst == "x"
    assert replace(RAD, verdi="2026-12-31", enhet="dato").dag == date(2026, 12, 31)


@pytest.mark.parametrize(
    "verdi, som", [("3", "tall"), (True, "tall"), (3, "tekst"), (1, "ja"), ("2026-12-31", "dag")]
)
def test_en_verdi_kan_ikke_hentes_som_noe_annet_enn_den_er(verdi, som):
    with pytest.raises(TypeError, match=r"klage\.frist is n"):
        getattr(replace(RAD, verdi=verdi, enhet=""), som)


# --- Siden i dokumentasjonen -----------------------------------------------------------------------------


def test_siden_har_en_tabell_for_hver_overskrift():
    rad = replace(RAD, id="oppforing.krav", kortnavn=(), notat="a | b")
    side = som_markdown(Regelverk([FOER, ETTER, rad], {"oppforing": "Oppføring"}))
    assert re.findall("^## .*", side, re.M) == ["## Klage", "## Oppføring"]
    assert side.count("\n|---|") == 2
    assert "| `klage.frist` | Klagefristen er tre uker | 4 uker |  | fra 01.01.2024 |" in side
    assert "a \\| b |\n" in side


def test_alle_regler_og_ingen_ascii_overskrifter_staar_paa_siden():
    side = som_markdown(VERK)
    assert re.findall(r"^\| `(.+?)` \|", side, re.M) == [rad.id for rad in RADER]
    assert {rad.id.partition(".")[0] for rad in RADER} == set(VERK.overskrifter)
