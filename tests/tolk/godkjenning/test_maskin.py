"""The table of transitions: all seventeen of the note, their guards one by one, and a machine that walks it."""

from datetime import date
from typing import Any

import hjelp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tolk.godkjenning.lag import GRUNN, I_DAG, TREDJELAND, UK, kval, sok, under_vurdering

from imdi_cli.base.journal import skritt
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.overganger import Vilkar
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.avgjorelse import FORSKJELL, TILTAK, VEDTAK, VURDERING
from imdi_cli.tolk.godkjenning.regler import maskin, overganger, veien, vilkar, vilkar_vedtak
from imdi_cli.tolk.godkjenning.steg import behandling, dokumenter, registrering, svar
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import Formal, Status, Svar
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

# note § 5: number → what is done
OVERGANGENE = {
    1: "registrer søknad",
    2: "oversend rett organ",
    3: "be om det som mangler",
    4: "meld komplett",
    5: "begynn vurderingen",
    6: "spør i IMI",
    7: "forleng fristen",
    8: "godkjenn",
    9: "pålegg utligningstiltak",
    10: "før valg av tiltak",
    11: "gi delvis adgang",
    12: "avslå",
    14: "avvis",
    15: "avslå eller utsett på grunn av norskkunnskaper",
    16: "oppfør i registeret",
    17: "registrer klage",
}


@pytest.mark.parametrize("nr", OVERGANGENE)
def test_hver_overgang_i_notatet_star_i_tabellen(nr):
    o = maskin.finn(OVERGANGENE[nr])
    assert "§" in o.hjemmel or "kapittel" in o.hjemmel
    assert o.hvem == "saksbehandler"


def test_13_tredjeland_avslas_i_samme_dor_med_egen_grunn(k: Kontekst) -> None:
    sak = under_vurdering(k, **TREDJELAND)
    vurder(k, sak, "arabisk", vesentlig=True)
    assert vilkar_vedtak.AVSLAGSGRUNN.test(innhold(k, sak)) is None


def test_navnene_pa_handlingene_er_forskjellige_og_hver_status_kan_nas():
    handlinger = [o.handling for o in maskin.OVERGANGER]
    assert len(handlinger) == len(set(handlinger))
    nadd = {o.til for o in maskin.OVERGANGER} | {Status.VENTER_IMI, Status.VENTER_UTTALELSE, Status.VENTER_VALG}
    assert set(Status) <= nadd, "de tre settes av det som ventes på"
    for status in maskin.APNE:
        assert any(status in o.fra for o in maskin.OVERGANGER), status


def test_hver_kommando_i_tabellen_finnes():
    from imdi_cli.dor import KOMMANDOER

    for o in maskin.OVERGANGER:
        noun, _, verb = o.verb.partition(" ")
        if noun == "godkjenning":
            assert verb in KOMMANDOER["godkjenning"].verb, o.verb


def test_hvert_vilkar_har_ord_og_paragraf():
    alle = [v for m in (vilkar, vilkar_vedtak) for v in vars(m).values() if isinstance(v, Vilkar)]
    assert len(alle) > 25
    for v in alle:
        assert v.tekst[0].isupper() and not v.tekst.endswith(".") and ("§" in v.hjemmel or "kapittel" in v.hjemmel)


def test_hver_frist_i_tabellen_er_en_regel():
    from imdi_cli import kodeverk

    for o in maskin.OVERGANGER:
        for regel in o.frister:
            kodeverk.regelverk().paa(regel, I_DAG)


# --- rows of the assessment and the decision, as the steps that come will write them ----------------------------


def vurder(
    k: Kontekst,
    sak: Saksnummer,
    sprak: str,
    *,
    vesentlig: bool = False,
    utlignet: str | None = None,
    erfaring: bool = True,
    tilsvarer: str = "B",
    nr: int = 1,
) -> None:
    nokkel = {**sak.nokkel, "sprak": sprak, "tolketype": "talespråk", "nr": nr}
    with k.base.atomisk(), skritt(k, "godkjenning.vurdert", str(sak)) as s:
        s.sett_inn(
            VURDERING,
            {
                **nokkel,
                "dato": "2026-11-23",
                "av": "kari",
                "kategori_norsk": "B",
                "niva_norsk": "D",
                "niva_norsk_grunn": GRUNN,
                "niva_soker": "D",
                "tilsvarer": tilsvarer,
                "erfaring_vurdert": int(erfaring),
                "begrunnelse": GRUNN,
            },
        )
        if vesentlig:
            s.sett_inn(
                FORSKJELL,
                {
                    **nokkel,
                    "forskjell": 1,
                    "fag": "tolking i retten",
                    "type": "kunnskap",
                    "grunn": "a",
                    "nodvendig": 1,
                    "begrunnelse": GRUNN,
                    "utlignet": utlignet,
                    "utlignet_grunn": GRUNN if utlignet else None,
                    "pa_fagliste": 1,
                },
            )


def vedta(k: Kontekst, sak: Saksnummer, type_: str = "godkjent", **mer: Any) -> None:
    with k.base.atomisk(), skritt(k, "godkjenning.vedtatt", str(sak)) as s:
        s.sett_inn(
            VEDTAK,
            {
                **sak.nokkel,
                "nr": 1,
                "type": type_,
                "dato": "2026-11-23",
                "av": "kari",
                "sprak": "arabisk",
                "tolketype": "talespråk",
                "hjemmel": "yrkeskvalifikasjonsloven § 8",
                "begrunnelse": GRUNN,
                "klageinstans": "departementet",
                **mer,
            },
        )


def tiltak(k: Kontekst, sak: Saksnummer, **mer: Any) -> None:
    vedta(k, sak, "utligningstiltak", niva_krevd="D", niva_soker="C")
    with k.base.atomisk(), skritt(k, "godkjenning.tiltak", str(sak)) as s:
        felt = {**sak.nokkel, "nr": 1, "vedtak": 1, "valgrett": "søker", "forsok": 0}
        s.sett_inn(TILTAK, {**felt, "fag": lager.samlet(("rett", "etikk")), **mer})


def hindret(v: Vilkar[Innhold], s: Innhold) -> str:
    svar_ = v.test(s)
    return svar_[0] if svar_ else ""


def test_8_godkjenning_krever_vurdering_uten_forskjell_og_med_kategori(k: Kontekst) -> None:
    sak = under_vurdering(k, sprak="arabisk;somali")
    s = innhold(k, sak)
    assert "arabisk er ikke vurdert" in hindret(vilkar.VURDERT, s)
    assert "ingen kategori" in hindret(vilkar.KATEGORI, s)
    vurder(k, sak, "arabisk", vesentlig=True)
    vurder(k, sak, "somali", tilsvarer="ingen")
    s = innhold(k, sak)
    assert hindret(vilkar.VURDERT, s) == hindret(vilkar.KATEGORI, s) == ""
    assert "ikke er utlignet" in hindret(vilkar.INGEN_FORSKJELL, s)
    assert s.vurderinger[0].forskjeller[0].utlignet is None
    vurder(k, sak, "arabisk", vesentlig=True, utlignet="helt", nr=2)
    s = innhold(k, sak)
    assert hindret(vilkar.INGEN_FORSKJELL, s) == "", "den nyeste vurderingen teller"


def test_8_et_bestatt_tiltak_utligner(k: Kontekst) -> None:
    sak = under_vurdering(k)
    vurder(k, sak, "arabisk", vesentlig=True)
    tiltak(k, sak, type="egnethetsprøve", valgt="2026-11-23", resultat="bestått", bedomt="2026-11-23")
    s = innhold(k, sak)
    assert hindret(vilkar.INGEN_FORSKJELL, s) == ""
    assert s.tiltak[0].fag == ("rett", "etikk")


def test_9_tiltak_krever_begrunnet_forskjell_og_vurdert_erfaring(k: Kontekst) -> None:
    sak = under_vurdering(k)
    vurder(k, sak, "arabisk")
    s = innhold(k, sak)
    assert "ingen vesentlig forskjell er begrunnet" in hindret(vilkar.FORSKJELL, s)
    assert hindret(vilkar.ERFARING_VURDERT, s) == ""
    vurder(k, sak, "arabisk", vesentlig=True, utlignet="delvis", erfaring=False, nr=2)
    s = innhold(k, sak)
    assert hindret(vilkar.FORSKJELL, s) == "" and "erfaring" in hindret(vilkar.ERFARING_VURDERT, s)


def test_10_tiltaket_ma_velges(k: Kontekst) -> None:
    sak = under_vurdering(k)
    assert "ikke valgt" in hindret(vilkar_vedtak.VALGT, innhold(k, sak))
    tiltak(k, sak)
    assert "ikke valgt" in hindret(vilkar_vedtak.VALGT, innhold(k, sak))
    assert hindret(vilkar_vedtak.LOPER, innhold(k, sak)) == ""


def test_11_kapittel_11_har_ingen_delvis_adgang(k: Kontekst) -> None:
    assert "kapittel 11" in hindret(vilkar.IKKE_UK, innhold(k, sok(k, **UK)))
    assert hindret(vilkar.IKKE_UK, innhold(k, sok(k))) == ""


def test_12_vesentlig_forskjell_alene_er_ingen_grunn_til_avslag(k: Kontekst) -> None:
    sak = under_vurdering(k)
    vurder(k, sak, "arabisk", vesentlig=True)
    assert "ikke avslag" in hindret(vilkar_vedtak.AVSLAGSGRUNN, innhold(k, sak))


def test_12_storbritannia_har_alltid_grunner_som_fakta_ikke_viser(k: Kontekst) -> None:
    assert hindret(vilkar_vedtak.AVSLAGSGRUNN, innhold(k, under_vurdering(k, **UK))) == ""


def test_12_men_et_annet_yrke_en_manglende_rett_eller_et_mislykket_tiltak_er(k: Kontekst) -> None:
    sak = under_vurdering(k)
    vurder(k, sak, "arabisk", vesentlig=True)
    registrering.endre(k, sak, {}, samme_yrke=Svar.NEI, grunn=GRUNN)
    assert hindret(vilkar_vedtak.AVSLAGSGRUNN, innhold(k, sak)) == ""
    registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN)
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"rett_i_hjemstat": Svar.NEI})
    assert hindret(vilkar_vedtak.AVSLAGSGRUNN, innhold(k, sak)) == ""
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"rett_i_hjemstat": Svar.JA})
    tiltak(k, sak, type="egnethetsprøve", valgt="2026-11-23", resultat="ikke-bestått", bedomt="2026-11-23")
    assert hindret(vilkar_vedtak.AVSLAGSGRUNN, innhold(k, sak)) == ""


def test_12_uten_et_faktum_som_viser_en_grunn_er_doren_lukket(k: Kontekst) -> None:
    assert "ingen grunn" in hindret(vilkar_vedtak.AVSLAGSGRUNN, innhold(k, under_vurdering(k)))


def test_14_avvisning_krever_brev_ute_frist_og_paminnelse(k: Kontekst) -> None:
    sak = sok(k)
    assert "ikke bedt om" in hindret(vilkar.PURRET, innhold(k, sak))
    svar.bekreft(k, sak, date(2026, 12, 15))
    assert "frist til og med 15. desember 2026" in hindret(vilkar.PURRET, innhold(k, sak))
    etter = hjelp.senere(k, days=30)
    assert "ikke varslet om at søknaden kan bli avvist" in hindret(vilkar.PURRET, innhold(etter, sak))
    svar.purr(etter, sak, date(2027, 1, 15))
    assert hindret(vilkar.PURRET, innhold(hjelp.senere(k, days=60), sak)) == ""
    for d in innhold(k, sak).mangler:
        dokumenter.frafall(k, sak, d.nr, GRUNN)
    assert "ingenting" in hindret(vilkar.PURRET, innhold(k, sak))


def test_15_sprak_stenger_ikke_i_eos_men_uk_kan_kreve_det(k: Kontekst) -> None:
    s = innhold(k, sok(k))
    assert "ikke avklart" in hindret(vilkar.SPRAK_STENGER_IKKE, s)
    nei = s._replace(avklart={vilkar.SPRAK_KVALIFIKASJON: "nei"})
    assert hindret(vilkar.SPRAK_STENGER_IKKE, nei) and "ikke avklart" not in hindret(vilkar.SPRAK_STENGER_IKKE, nei)
    ja = s._replace(avklart={vilkar.SPRAK_KVALIFIKASJON: "ja"})
    assert hindret(vilkar.SPRAK_STENGER_IKKE, ja) == ""
    assert hindret(vilkar.SPRAK_STENGER_IKKE, innhold(k, sok(k, **UK))) == ""


def test_16_oppforing_krever_godkjenning_og_en_soknad_om_den(k: Kontekst) -> None:
    sak = sok(k, formal=Formal.KUN_GODKJENNING)
    s = innhold(k, sak)
    assert "først" in hindret(vilkar.GODKJENT, s) and "bare søkt" in hindret(vilkar.SOKT_OPPFORING, s)
    vedta(k, sak, kategori="B", niva_krevd="D", niva_soker="D")
    s = innhold(k, sak)
    assert hindret(vilkar.GODKJENT, s) == "" and s.vedtak[0].kategori == "B"
    assert hindret(vilkar.SOKT_OPPFORING, innhold(k, sok(k))) == ""


def test_et_opphevet_vedtak_gjelder_ikke(k: Kontekst) -> None:
    sak = sok(k)
    vedta(k, sak, opphevet="2026-11-23", sprak=None, tolketype=None)
    assert vilkar.gjeldende(innhold(k, sak)) == []


def test_14_og_17_en_oversittet_frist_apner_for_klage(k: Kontekst) -> None:
    """Edge case 14: no decision in time gives a complaint, and no recognition."""
    sak = under_vurdering(k)
    assert "ikke oversittet" in hindret(vilkar.FRISTEN_OVERSITTET, innhold(k, sak))
    etter = hjelp.senere(k, days=93)
    apne = [o.handling for o, _ in bilde(etter, sak).apne]
    assert "registrer klage over at fristen er oversittet" in apne
    assert innhold(etter, sak).vedtak == ()


# --- the way on -------------------------------------------------------------------------------------------------


def test_veien_videre_fra_hvert_sted(k: Kontekst) -> None:
    sak = sok(k)
    assert veien.vei(innhold(k, sak)).neste == f"imdi godkjenning bekreft {sak} --frist DATO"
    svar.bekreft(k, sak, date(2027, 1, 15))
    assert veien.vei(innhold(k, sak)).neste == f"imdi godkjenning dokument {sak} --nr 1 --mottatt DATO"
    from tolk.godkjenning.lag import alt_kom

    alt_kom(k, sak)
    assert veien.vei(innhold(k, sak)).neste == f"imdi godkjenning komplett {sak}"
    svar.komplett(k, sak)
    v = veien.vei(innhold(k, sak))
    assert v.overgang.handling == "begynn vurderingen" and v.neste == f"imdi godkjenning kvalifikasjon {sak}"
    dokumenter.ny_kvalifikasjon(k, sak, kval())
    registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN)
    assert veien.vei(innhold(k, sak)).neste == f"imdi godkjenning vurder {sak}"
    behandling.trekk(k, sak, I_DAG)
    assert veien.vei(innhold(k, sak)) is None


def test_en_kommando_i_et_annet_substantiv_skrives_uten_nummer(k: Kontekst) -> None:
    s = innhold(k, sok(k))
    assert veien.kommando(maskin.finn("registrer klage"), s) == "imdi klage ny"


def test_svaret_fra_en_myndighet_far_nummeret_pa_sporsmalet(k: Kontekst) -> None:
    from tolk.godkjenning.test_imi import sporr

    sak = sok(k)
    sporr(k, sak)
    o = maskin.finn("registrer svar fra myndighet")
    s = innhold(k, sak)
    assert veien.kommando(o, s) == f"imdi godkjenning imi {sak} --svar 1 --dato DATO --svar-fil FIL"


# --- a machine that walks the table -----------------------------------------------------------------------------

HANDLINGER = {
    "bekreft mottak": lambda k, sak: svar.bekreft(k, sak, date(2027, 1, 15)),
    "be om det som mangler": lambda k, sak: svar.bekreft(k, sak, date(2027, 1, 15)),
    "gi foreløpig svar": lambda k, sak: svar.forelopig(k, sak, GRUNN),
    "meld komplett": lambda k, sak: svar.komplett(k, sak),
    "begynn vurderingen": lambda k, sak: svar.begynn(k, sak),
    "forleng fristen": lambda k, sak: svar.forleng(k, sak, GRUNN),
    "legg tilbake": lambda k, sak: behandling.legg_tilbake(k, sak),
    "ta": lambda k, sak: behandling.ta(k, sak),
    "sett på vent": lambda k, sak: behandling.vent(k, sak, date(2027, 1, 15), GRUNN),
    "gjenoppta": lambda k, sak: behandling.gjenoppta(k, sak),
    "trekk": lambda k, sak: behandling.trekk(k, sak, I_DAG),
}


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.sampled_from(sorted(HANDLINGER)), max_size=12), st.booleans(), st.booleans())
def test_en_dor_apner_seg_akkurat_nar_tabellen_sier_det(
    sqlitebase: Motor, handlinger: list[str], dokumentene: bool, klar: bool
) -> None:
    """Whatever is tried in whatever order: open doors open, closed ones refuse and change nothing."""
    from tolk.godkjenning.lag import alt_kom

    registrert = sqlitebase.en("SELECT 1 FROM bruker WHERE login = 'kari'")
    k = hjelp.lag_kontekst(sqlitebase, registrer=not registrert)
    sak = sok(k)
    if dokumentene:
        alt_kom(k, sak)
    if klar:
        dokumenter.ny_kvalifikasjon(k, sak, kval())
        registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN)
    for handling in handlinger:
        s = innhold(k, sak)
        apen = handling in [o.handling for o in overganger.apne(maskin.OVERGANGER, s)]
        for_ = hjelp.dump(sqlitebase)
        try:
            HANDLINGER[handling](k, sak)
        except overganger.KanIkkeNaa:
            assert not apen, f"{handling} skulle vært åpen"
            assert hjelp.dump(sqlitebase) == for_
        else:
            # «bekreft» is one command for two doors: which of them follows from what is missing
            assert apen or handling in ("bekreft mottak", "be om det som mangler")
