"""Decisions in one language: what they must have, what each letter says, the closed lists, and a second decision."""

from datetime import date
from typing import Any

import hjelp
import pytest
from tolk.godkjenning.lag import GRUNN, I_DAG, TREDJELAND, UK, komplett, kval, sok, under_vurdering
from tolk.godkjenning.vedtakslag import (
    brev,
    forskjell,
    godkjent,
    med_forskjell,
    palagt,
    siste,
    underrettet_om,
    vurder,
    vurdert,
)

from imdi_cli.base.kontroll import spill_av
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning.regler import KanIkkeRetteUnderretning
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.godkjenning.regler import vedtak as regler
from imdi_cli.tolk.godkjenning.regler.avslag import KanIkkeAvsla
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.regler.vedtak import (
    KanIkkeAvvise,
    KanIkkeGiDelvisAdgang,
    KanIkkeGodkjenne,
    KanIkkeOmgjore,
    KanIkkeVedta,
)
from imdi_cli.tolk.godkjenning.steg import dokumenter, imi, omgjoring, registrering, svar, tiltak, underretning
from imdi_cli.tolk.godkjenning.steg import vedtak as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.avgjorelse import (
    Kategorisvar,
    Tiltaksresultat,
    UkAvslagsgrunn,
    Utligning,
    Vedtakstype,
)
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Ekthet,
    ImiGrunn,
    Kvalifikasjonstype,
    Niva,
    Oppholdsgrunnlag,
    Status,
    Svar,
)
from imdi_cli.tolk.godkjenning.typer.nytt import ImiSvar, Mottatt, NyImi, NyttDokument
from imdi_cli.tolk.godkjenning.typer.vurdering import Autorisasjon, Delvis, Grunn, Resultat
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon

V = Vedtakstype


def lopende(k: Kontekst, sak: Any) -> set[str]:
    return {r.regel for r in frister.til_sak(k, str(sak)) if r.lukket is None}


# --- recognition --------------------------------------------------------------------------------------------------


def test_godkjenning_gir_kategorien_og_avslutter_klokkene(k: Kontekst) -> None:
    sak = vurdert(k)
    assert "godkjenning.vedtak" in lopende(k, sak)
    steg.godkjenn(k, sak)
    s, v = underrettet_om(k, sak)
    assert (v.type, v.kategori, v.oppforing.sprak, v.niva_krevd) == (V.GODKJENT, Kategori.B, "arabisk", Niva.D)
    assert s.sak.status is Status.VEDTAK_GODKJENT
    assert lopende(k, sak) == {"klage.frist"}
    tekst = brev(k, v)
    for ord_ in ("kategori B", "arabisk (talespråk)", "bachelorgrad i tolking", "to vedtak", "§ 14", "§ 16", "klage"):
        assert ord_ in tekst, ord_


def test_godkjenning_i_et_nynorskbrev(k: Kontekst) -> None:
    sak = vurdert(k, malform=Malform.NYNORSK)
    tekst = brev(k, steg.godkjenn(k, sak)[1])
    assert "Vi godkjenner kvalifikasjonane dine" in tekst and "som bachelorgrad i tolking" in tekst
    assert "tolkeforskrifta § 12" in tekst


def test_27_sokt_a_tilsvarer_b_er_et_delvis_avslag_som_begrunnes(k: Kontekst, avvist) -> None:
    """Edge case 27; source: forvaltningsloven § 24, the party is presumably dissatisfied."""
    sak = vurdert(k, kategori=Kategori.A)
    nei = avvist(KanIkkeGodkjenne, lambda: steg.godkjenn(k, sak))
    assert "delvis avslag" in nei.hva and "godkjent-lavere-kategori" in nei.neste
    avvist(KanIkkeVedta, lambda: steg.godkjenn(k, sak, V.GODKJENT_LAVERE_KATEGORI))
    _, v = steg.godkjenn(k, sak, V.GODKJENT_LAVERE_KATEGORI, GRUNN)
    tekst = brev(k, v)
    assert (
        v.kategori is Kategori.B and GRUNN in tekst and "avslår søknaden for så vidt den gjelder kategori A" in tekst
    )


def test_en_kategori_som_ikke_er_lavere_er_ikke_et_delvis_avslag(k: Kontekst, avvist) -> None:
    sak = vurdert(k)
    avvist(KanIkkeGodkjenne, lambda: steg.godkjenn(k, sak, V.GODKJENT_LAVERE_KATEGORI, GRUNN))
    avvist(Bruksfeil, lambda: steg.godkjenn(k, sak, V.AVSLAG), kommando=False)


def test_uten_kategori_eller_med_forskjell_er_doren_lukket(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    v = vurder(k, sak, godta=())
    avvist(KanIkkeNaa, lambda: steg.godkjenn(k, sak))
    with pytest.raises(KanIkkeGodkjenne, match="ingen kategori"):
        regler.krev_godkjenning(innhold(k, sak), v.oppforing, v, V.GODKJENT)
    med = med_forskjell(k)
    nei = avvist(KanIkkeNaa, lambda: steg.godkjenn(k, med))
    assert "ikke er utlignet" in nei.hva and "utligningstiltak" in nei.neste
    uten = under_vurdering(k)
    nei = avvist(KanIkkeNaa, lambda: steg.godkjenn(k, uten))
    assert "ikke vurdert" in nei.hva


def test_13_tredjeland_pa_niva_a_har_ingen_regel_a_godkjennes_etter(k: Kontekst, avvist) -> None:
    """Edge case 13; source: § 3-3 sixth paragraph, and Q1."""
    sak = under_vurdering(k, **TREDJELAND)
    vurder(k, sak, niva_soker=Niva.A)
    nei = avvist(KanIkkeGodkjenne, lambda: steg.godkjenn(k, sak))
    assert "Utdanningen fra hjemstaten er på nivå A" in nei.hva and "ikke avklart" in nei.hva
    vurder(k, sak, niva_norsk=Niva.A)
    assert "Kravet i Norge" in avvist(KanIkkeGodkjenne, lambda: steg.godkjenn(k, sak)).hva
    _, v = steg.avsla(k, sak, Grunn.NIVA_TREDJELAND, GRUNN)
    assert "§ 3-3 sjette ledd" in brev(k, v)


def test_uk_godkjennes_etter_kapittel_11(k: Kontekst) -> None:
    v = siste(k, godkjent(k, **UK))
    assert "§ 11-4" in v.hjemmel


def test_bevilling_star_i_brevet_nar_et_menneske_har_valgt_det(k: Kontekst) -> None:
    sak = under_vurdering(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=Kvalifikasjonstype.AUTORISASJON_STATLIG_PROVE, niva=Niva.A))
    vurder(k, sak, godta=((2, None),), autorisasjon=Autorisasjon.BEVILLING, autorisasjon_grunn=GRUNN)
    assert "norsk bevilling som statsautorisert tolk. Det krever en egen" in brev(k, steg.godkjenn(k, sak)[1])


# --- a second decision --------------------------------------------------------------------------------------------


def test_et_nytt_vedtak_i_samme_sprak_avvises_ved_navn(k: Kontekst, avvist) -> None:
    sak = godkjent(k)
    nei = avvist(KanIkkeVedta, lambda: steg.godkjenn(k, sak))
    assert "Et nytt vedtak i samme språk" in nei.hva and "omgjort" in nei.neste
    avvist(KanIkkeVedta, lambda: steg.avsla(k, sak, Grunn.IKKE_SAMME_YRKE, GRUNN))
    ett = palagt(k)
    assert "ikke er bedømt" in avvist(KanIkkeVedta, lambda: steg.godkjenn(k, ett)).hva


def test_29_to_sprak_avgjores_hver_for_seg_i_en_sak(k: Kontekst) -> None:
    """Edge case 29: the application is decided when each language is."""
    sak = under_vurdering(k, sprak="arabisk;somali")
    vurder(k, sak, sprak="arabisk")
    dokumenter.ny_kvalifikasjon(k, sak, kval(sprak_fra="somali"))
    vurder(k, sak, sprak="somali", godta=((2, None),), erfaring_vurdert=True)
    forskjell(k, sak, sprak="somali", utlignet=Utligning.IKKE)
    b = bilde(k, sak)
    apne = {o.handling for o, _ in b.apne}
    assert {"godkjenn", "pålegg utligningstiltak"} <= apne, "en dør er åpen når den er åpen i ett språk"
    s, _ = steg.godkjenn(k, sak, sprak_="arabisk")
    assert s.sak.status is Status.UNDER_VURDERING and "godkjenning.vedtak" in lopende(k, sak)
    palagt(k, sak=sak)
    s = innhold(k, sak)
    assert s.sak.status is Status.VENTER_VALG and "godkjenning.vedtak" not in lopende(k, sak)
    assert [str(v.oppforing) for v in s.vedtak] == ["arabisk", "somali"]


def test_basen_tar_ikke_to_vedtak_i_samme_sprak(k: Kontekst) -> None:
    sak = godkjent(k)
    with pytest.raises(Exception, match="godtok ikke"), k.base.atomisk():
        k.base.utfor(
            "INSERT INTO godkjenning_vedtak (aar, lopenr, nr, type, dato, av, sprak, tolketype, hjemmel, "
            "begrunnelse, klageinstans, sist) SELECT aar, lopenr, 9, 'avslag', dato, av, sprak, tolketype, hjemmel, "
            "begrunnelse, klageinstans, sist FROM godkjenning_vedtak WHERE lopenr = :lopenr",
            lopenr=sak.lopenr,
        )


# --- refusal: the closed lists --------------------------------------------------------------------------------------


@pytest.mark.parametrize("grunn", [g for g in Grunn if g is not Grunn.MANGLER_DOKUMENTER])
def test_12_i_eos_er_ingen_grunn_apen_uten_et_faktum(k: Kontekst, avvist, grunn) -> None:
    sak = med_forskjell(k)
    nei = avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, grunn, GRUNN))
    assert nei.hjemmel


@pytest.mark.parametrize("grunn", [Grunn.NIVA_A_MOT_E, Grunn.RETT_ELLER_PRAKSIS, Grunn.UDOKUMENTERT])
def test_uk_nektes_for_samme_yrke_bare_etter_11_6(k: Kontekst, avvist, grunn) -> None:
    sak = med_forskjell(k, **UK)
    nei = avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, grunn, GRUNN))
    assert "§ 11-6 bokstav a til c" in nei.hva
    assert (
        "bare kvalifikasjoner fra et tredjeland"
        in avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)).hva
    )


def test_uk_11_6_a_b_og_c(k: Kontekst, avvist) -> None:
    sak = med_forskjell(k, **UK)
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.TILTAK, GRUNN))
    _, v = steg.avsla(k, sak, Grunn.HELE_UTDANNINGEN, GRUNN)
    assert v.uk_grunn is UkAvslagsgrunn.HELE_UTDANNINGEN and "§ 11-6 bokstav b" in brev(k, v)
    _, v = steg.avsla(k, under_vurdering(k, **UK), Grunn.ANDRE_VILKAR, GRUNN)
    assert v.uk_grunn is UkAvslagsgrunn.ANDRE_VILKAR
    sak = palagt(k, mer={"type": tiltak.Tiltakstype.EGNETHETSPROVE}, **UK)
    tiltak.bedom(k, sak, Resultat(Tiltaksresultat.NEKTET, I_DAG, GRUNN))
    _, v = steg.avsla(k, sak, Grunn.TILTAK, GRUNN)
    assert v.uk_grunn is UkAvslagsgrunn.TILTAK_IKKE_GJENNOMFORT and "§ 11-6 bokstav a" in v.hjemmel


def test_uk_et_annet_yrke_faller_utenfor_11_4(k: Kontekst) -> None:
    """§ 11-6 speaks of «samme yrket»; for another one the condition of § 11-4 is not there."""
    sak = under_vurdering(k, **UK)
    registrering.endre(k, sak, {}, samme_yrke=Svar.NEI, grunn=GRUNN)
    _, v = steg.avsla(k, sak, Grunn.IKKE_SAMME_YRKE, GRUNN)
    assert v.uk_grunn is None and "§ 11-4" in v.hjemmel


def test_30_yrke_og_utdanning_uregulert_med_atte_maneder_praksis(k: Kontekst, avvist) -> None:
    """Edge case 30; source: § 3-3 third paragraph."""
    sak = under_vurdering(k)
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"lovregulert_yrke": Svar.NEI, "erfaring_dager": 240})
    _, v = steg.avsla(k, sak, Grunn.RETT_ELLER_PRAKSIS, GRUNN)
    assert "§ 3-3" in brev(k, v) and v.grunn is Grunn.RETT_ELLER_PRAKSIS


def test_31_regulert_utdanning_trenger_ingen_praksis(k: Kontekst, avvist) -> None:
    """Edge case 31."""
    sak = under_vurdering(k)
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"lovregulert_yrke": Svar.NEI, "lovregulert_utdanning": Svar.JA})
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.RETT_ELLER_PRAKSIS, GRUNN))
    vurder(k, sak)
    assert steg.godkjenn(k, sak)[1].kategori is Kategori.B


def test_niva_a_mot_e_kan_nektes_og_bare_det(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.NIVA_A_MOT_E, GRUNN))
    vurder(k, sak, niva_soker=Niva.A)
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.NIVA_A_MOT_E, GRUNN))
    vurder(k, sak, niva_soker=Niva.A, niva_norsk=Niva.E)
    _, v = steg.avsla(k, sak, Grunn.NIVA_A_MOT_E, GRUNN)
    assert "Du har nivå A (kursbevis)" in brev(k, v)


def test_tredjelandsgrunnene(k: Kontekst, avvist) -> None:
    sak = vurdert(k, **TREDJELAND)
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.NIVA_TREDJELAND, GRUNN))
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN))
    avvist(KanIkkeVedta, lambda: steg.avsla(k, sak, Grunn.HELSE_OG_SIKKERHET, "  "))
    assert steg.avsla(k, sak, Grunn.HELSE_OG_SIKKERHET, GRUNN)[1].grunn is Grunn.HELSE_OG_SIKKERHET


def test_12_tredjeland_uten_oppholdstillatelse_avslas_direkte(k: Kontekst) -> None:
    """Edge case 12; source: § 3-4 third and fourth paragraph."""
    sak = med_forskjell(k, **TREDJELAND, oppholdsgrunnlag=Oppholdsgrunnlag.INGEN)
    s, v = steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)
    assert s.sak.status is Status.VEDTAK_AVSLAG and "Mulige utligningstiltak" not in brev(k, v)


def test_12_med_oppholdstillatelse_skal_soker_vite_om_mulige_tiltak(k: Kontekst, avvist) -> None:
    sak = med_forskjell(k, **TREDJELAND, oppholdsgrunnlag=Oppholdsgrunnlag.OPPHOLDSTILLATELSE_ARBEID)
    nei = avvist(KanIkkeVedta, lambda: steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN))
    assert nei.hjemmel.endswith("§ 3-4 tredje ledd") and "--tiltak-fil" in nei.neste
    _, v = steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN, tiltak="OsloMet har et emne i tolking.")
    assert "OsloMet har et emne i tolking." in brev(k, v)


def test_1_uten_norsk_avslas_eller_avvises_av_et_menneske(k: Kontekst, avvist) -> None:
    """Edge case 1: the guard fails, nothing closes by itself, and the caseworker decides."""
    sak = komplett(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(sprak_til="svensk"))
    assert innhold(k, sak).sak.status is Status.KOMPLETT
    _, v = steg.avsla(k, sak, Grunn.NORSK_INNGAAR_IKKE, GRUNN)
    assert "tolkeloven § 2" in brev(k, v)
    to = komplett(k)
    s, v = steg.avvis(k, to, Grunn.NORSK_INNGAAR_IKKE, GRUNN)
    assert s.sak.status is Status.VEDTAK_AVVIST and "avviser søknaden" in brev(k, v)
    med = under_vurdering(k)
    avvist(KanIkkeNaa, lambda: steg.avvis(k, med, Grunn.NORSK_INNGAAR_IKKE, GRUNN))
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, med, Grunn.NORSK_INNGAAR_IKKE, GRUNN))


def test_17_darlig_norsk_i_epostene_gir_verken_avslag_eller_utsettelse(k: Kontekst, avvist) -> None:
    """Edge case 17; source: § 8-3, and Q3 that is not settled."""
    sak = vurdert(k)
    nei = avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.SPRAK, GRUNN))
    assert "etter godkjenning" in nei.hva and "ikke avklart" in nei.hva
    _, v = steg.avsla(k, under_vurdering(k, **UK), Grunn.SPRAK, GRUNN)
    assert v.uk_grunn is UkAvslagsgrunn.ANDRE_VILKAR, "§ 11-9 er et annet vilkår"


def test_20_mistanke_er_ikke_nok_til_avslag(k: Kontekst, avvist) -> None:
    """Edge case 20; source: § 8-1 second paragraph."""
    sak = under_vurdering(k)
    avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.UDOKUMENTERT, GRUNN))
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"ekthet": Ekthet.FALSK_MISTANKE})
    nei = avvist(KanIkkeAvsla, lambda: steg.avsla(k, sak, Grunn.UDOKUMENTERT, GRUNN))
    assert "Mistanke er ikke nok" in nei.hva
    imi.sporr(k, sak, NyImi("Danmark", "Rigspolitiet", ImiGrunn.EKTHET, "Er det ekte?", tvil=GRUNN))
    imi.registrer_svar(k, sak, 1, ImiSvar(I_DAG, "Vi finner det ikke.", ufordelaktig=False))
    assert steg.avsla(k, sak, Grunn.UDOKUMENTERT, GRUNN)[1].type is V.AVSLAG


def test_udokumentert_i_tredjelandssporet_og_etter_dom(k: Kontekst) -> None:
    sak = under_vurdering(k, **TREDJELAND)
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"ekthet": Ekthet.BEGRUNNET_TVIL})
    assert steg.avsla(k, sak, Grunn.UDOKUMENTERT, GRUNN)[1].grunn is Grunn.UDOKUMENTERT
    dom = under_vurdering(k)
    dokumenter.endre_kvalifikasjon(k, dom, 1, {"ekthet": Ekthet.FALSK_DOM})
    assert steg.avsla(k, dom, Grunn.UDOKUMENTERT, GRUNN)[1].type is V.AVSLAG


def test_et_avslag_uten_kvalifikasjon_pa_nynorsk(k: Kontekst) -> None:
    sak = komplett(k, malform=Malform.NYNORSK)
    tekst = brev(k, steg.avsla(k, sak, Grunn.NORSK_INNGAAR_IKKE, GRUNN)[1])
    assert "Du har ikkje lagt fram nokon kvalifikasjon" in tekst and "tolkelova § 2" in tekst


def test_46_svar_som_taler_mot_sokeren_legges_fram_for_avslag(k: Kontekst, avvist) -> None:
    """Edge case 46; source: forvaltningsloven § 17."""
    sak = under_vurdering(k)
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"rett_i_hjemstat": Svar.NEI})
    imi.sporr(k, sak, NyImi("Danmark", "Rigspolitiet", ImiGrunn.LOVLIG_ETABLERT, "Har søkeren rett?"))
    imi.registrer_svar(k, sak, 1, ImiSvar(I_DAG, "Nei.", ufordelaktig=True))
    nei = avvist(KanIkkeNaa, lambda: steg.avsla(k, sak, Grunn.RETT_ELLER_PRAKSIS, GRUNN))
    assert "ikke lagt fram" in nei.hva


def test_39_en_godkjenning_fra_hk_dir_er_et_bevis_og_verken_krevd_eller_bindende(k: Kontekst) -> None:
    """Edge case 39."""
    sak = under_vurdering(k)
    assert all("HK-dir" not in d.hva for d in innhold(k, sak).dokumenter)
    dokumenter.motta(k, sak, NyttDokument(Dokumentkategori.KVALIFIKASJON, "godkjenning fra HK-dir"), Mottatt(I_DAG))
    vurder(k, sak, godta=())
    assert innhold(k, sak).vurderinger[-1].tilsvarer is Kategorisvar.INGEN


def test_45_en_innvilgelse_begrunnes_samtidig(k: Kontekst) -> None:
    """Edge case 45: reasons come with every grant, so nobody must ask for them (forvaltningsloven § 24)."""
    v = siste(k, godkjent(k))
    assert v.begrunnelse and "## " not in brev(k, v) and "Det er ingen vesentlig" in brev(k, v)


# --- dismissal ----------------------------------------------------------------------------------------------------


def ute(k: Kontekst, **mer: Any) -> tuple[Kontekst, Any]:
    sak = sok(k, **mer)
    svar.bekreft(k, sak, date(2026, 12, 15))
    svar.purr(hjelp.senere(k, days=30), sak, date(2027, 1, 15))
    return hjelp.senere(k, days=60), sak


def test_avvisning_etter_frist_og_varsel_sier_hva_som_mangler_og_nar_det_ble_bedt_om(k: Kontekst, avvist) -> None:
    etter, sak = ute(k)
    avvist(KanIkkeAvvise, lambda: steg.avvis(etter, sak, Grunn.TILTAK, GRUNN))
    avvist(KanIkkeVedta, lambda: steg.avvis(etter, sak, Grunn.MANGLER_DOKUMENTER, None))
    s, v = steg.avvis(etter, sak, Grunn.MANGLER_DOKUMENTER, GRUNN)
    assert s.sak.status is Status.VEDTAK_AVVIST and v.oppforing is None and lopende(etter, sak) == set()
    tekst = brev(etter, v)
    assert "23. november 2026 (15. desember 2026)" in tekst and "ny søknad" in tekst
    avvist(KanIkkeVedta, lambda: steg.godkjenn(etter, sak))


def test_6_det_en_eos_soker_ikke_kan_skaffe_gir_ingen_avvisning(k: Kontekst, avvist) -> None:
    """Edge case 6; source: annex 2 letter b."""
    etter, sak = ute(k)
    (kan_ikke,) = [d for d in innhold(k, sak).mangler if d.kategori.value == "b"][:1]
    dokumenter.kan_ikke(k, sak, kan_ikke.nr, I_DAG, GRUNN)
    nei = avvist(KanIkkeNaa, lambda: steg.avvis(etter, sak, Grunn.MANGLER_DOKUMENTER, GRUNN))
    assert "IMDi selv spørre" in nei.hva and "imi" in nei.neste
    etter, sak = ute(k, **TREDJELAND)
    dokumenter.kan_ikke(k, sak, innhold(k, sak).mangler[0].nr, I_DAG, GRUNN)
    assert steg.avvis(etter, sak, Grunn.MANGLER_DOKUMENTER, GRUNN)[1].type is V.AVVIST


# --- partial access -------------------------------------------------------------------------------------------------

DELVIS = Delvis("skrivetolking i møter", "skrivtolk", "A holder.", "B holder.", "C holder.", True)


@pytest.mark.parametrize(
    ("mangler", "bokstav"),
    [
        ({"kvalifisert": " "}, "bokstav a"),
        ({"hele_utdanningen": None}, "bokstav b"),
        ({"kan_skilles": None}, "bokstav c"),
        ({"selvstendig": None}, "andre ledd"),
        ({"selvstendig": False}, "andre ledd"),
    ],
)
def test_delvis_adgang_krever_alle_tre_vilkarene(k: Kontekst, avvist, mangler, bokstav) -> None:
    sak = med_forskjell(k)
    nei = avvist(KanIkkeGiDelvisAdgang, lambda: steg.delvis(k, sak, DELVIS._replace(**mangler), GRUNN))
    assert bokstav in nei.hjemmel


def test_delvis_adgang_sier_omfang_tittel_og_plikten_til_a_opplyse(k: Kontekst, avvist) -> None:
    sak = med_forskjell(k)
    avvist(Bruksfeil, lambda: steg.delvis(k, sak, DELVIS._replace(tittel=""), GRUNN), kommando=False)
    avvist(KanIkkeVedta, lambda: steg.delvis(k, sak, DELVIS, None))
    s, v = steg.delvis(k, sak, DELVIS, GRUNN)
    assert s.sak.status is Status.VEDTAK_DELVIS and s.delvis[0].selvstendig and s.delvis[0].vedtak == v.nr
    tekst = brev(k, v)
    assert "skrivetolking i møter" in tekst and "skrivtolk" in tekst and "tydelig for dem du arbeider for" in tekst
    uk = med_forskjell(k, **UK)
    avvist(KanIkkeNaa, lambda: steg.delvis(k, uk, DELVIS, GRUNN))


# --- change and notice ----------------------------------------------------------------------------------------------


def test_21_forfalskning_etter_godkjenning_er_omgjoring_etter_varsel(k: Kontekst, avvist) -> None:
    """Edge case 21; source: forvaltningsloven §§ 16 and 35; what the register holds is another decision."""
    sak = godkjent(k)
    avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 1, None, GRUNN))
    avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 1, Grunn.IKKE_TIL_SKADE, GRUNN))
    nei = avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 1, Grunn.UGYLDIG, GRUNN))
    assert nei.hjemmel == "forvaltningsloven § 16" and "forelegg" in nei.neste
    imi.forelegg(k, sak, date(2026, 12, 14), fakta="Vitnemålet ser falskt ut.")
    assert "ikke ute" in avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 1, Grunn.UGYLDIG, GRUNN)).hva
    imi.uttalelse(k, sak, I_DAG, "Det er ekte.")
    avvist(KanIkkeVedta, lambda: omgjoring.omgjor(k, sak, 1, Grunn.UGYLDIG, None))
    s, v = omgjoring.omgjor(k, sak, 1, Grunn.UGYLDIG, GRUNN)
    assert s.sak.status is Status.UNDER_VURDERING and s.vedtak[0].opphevet == "2026-11-23"
    tekst = brev(k, v)
    assert v.gjelder == 1 and "eget vedtak" in tekst and "kostnader" in tekst
    avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 1, Grunn.UGYLDIG, GRUNN))
    avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 2, Grunn.UGYLDIG, GRUNN))
    avvist(Bruksfeil, lambda: omgjoring.omgjor(k, sak, 9, Grunn.UGYLDIG, GRUNN))
    assert steg.godkjenn(k, sak)[1].nr == 3


def test_et_avslag_kan_gjores_om_til_gunst_uten_varsel(k: Kontekst) -> None:
    sak = med_forskjell(k, **TREDJELAND)
    steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)
    underrettet_om(k, sak)
    omgjoring.omgjor(k, sak, 1, Grunn.IKKE_TIL_SKADE, GRUNN)
    s, v = underrettet_om(k, sak, 2)
    assert s.sak.status is Status.UNDER_VURDERING and v.underrettet == "2026-11-23"
    klage = [r for r in frister.til_sak(k, str(sak)) if r.regel == "klage.frist"]
    assert [(r.hva, r.lukket is None) for r in klage] == [("klage på vedtak 1", False), ("klage på vedtak 2", True)]


def test_en_avvisning_og_et_tiltak_kan_gjores_om(k: Kontekst, avvist) -> None:
    sak = komplett(k)
    steg.avvis(k, sak, Grunn.NORSK_INNGAAR_IKKE, GRUNN)
    underrettet_om(k, sak)
    nei = avvist(KanIkkeOmgjore, lambda: omgjoring.omgjor(k, sak, 1, Grunn.IKKE_UNDERRETTET, GRUNN))
    assert "er underrettet" in nei.hva
    s, _ = omgjoring.omgjor(k, sak, 1, Grunn.IKKE_TIL_SKADE, GRUNN)
    assert s.sak.status is Status.UNDER_VURDERING
    to = palagt(k)
    omgjoring.omgjor(k, to, 1, Grunn.IKKE_UNDERRETTET, GRUNN)
    assert "godkjenning.egnethetsprove" not in lopende(k, to)
    assert palagt(k, sak=to) == to


@pytest.mark.parametrize(
    ("underrettet", "siste_"),
    [
        (date(2026, 12, 4), "2026-12-28"),
        (date(2026, 12, 3), "2026-12-24"),
        (date(2026, 12, 11), "2027-01-04"),
        (date(2027, 3, 4), "2027-03-30"),
        (date(2027, 4, 26), "2027-05-18"),
    ],
)
def test_klagefristen_fra_underretningen(k: Kontekst, underrettet, siste_) -> None:
    """Vectors of the note § 9: three weeks, moved from a holiday."""
    sak = godkjent(k)
    underrettet_om(hjelp.senere(k, days=(underrettet - I_DAG).days), sak, 1, underrettet)
    (rad,) = [r for r in frister.til_sak(k, str(sak)) if r.regel == "klage.frist"]
    assert rad.siste == siste_ and rad.hva == "klage på vedtak 1"


def test_underretning_rettes_med_grunn_og_fores_ikke_for_vedtaket(k: Kontekst, avvist) -> None:
    sak = godkjent(k)
    avvist(Bruksfeil, lambda: underrettet_om(k, sak, 1, date(2026, 11, 22)), kommando=False)
    i_morgen = hjelp.senere(k, days=1)
    underrettet_om(i_morgen, sak, 1, I_DAG)
    nei = avvist(KanIkkeRetteUnderretning, lambda: underrettet_om(i_morgen, sak), kommando=False)
    assert f"imdi godkjenning vedtak {sak} --underrettet 1" in str(nei.neste)
    tider = Tider(Kanal.PERSONLIG, mottatt=i_morgen.i_dag)
    s, u = underretning.underrett(i_morgen, sak, 1, tider, grunn="Kvitteringen er fra dagen etter.")
    assert s.vedtak[0].underrettet == u.mottatt == "2026-11-24"


def test_vedtak_som_ikke_har_kommet_fram_gir_ingen_klagefrist(k: Kontekst) -> None:
    sak = godkjent(k)
    s, u = underretning.underrett(k, sak, 1, Tider(Kanal.PAPIR, postlagt=I_DAG))
    assert s.vedtak[0].underrettet is None and u.mottatt is None
    assert "klage.frist" not in lopende(k, sak)


def test_utligning_2027_08_31_gir_prove_innen_29_februar_2028(k: Kontekst) -> None:
    """Vector of the note § 9 (F4)."""
    assert frister.beregn(k, "godkjenning.egnethetsprove", date(2027, 8, 31)).streng == date(2028, 2, 29)


def test_journalen_kan_spilles_av_etter_alt_dette(k: Kontekst) -> None:
    sak = palagt(k)
    omgjoring.omgjor(k, sak, 1, Grunn.IKKE_UNDERRETTET, GRUNN)
    steg.delvis(k, sak, DELVIS, GRUNN)
    assert spill_av(k.base) == []
    assert Kvalifikasjon.UTENLANDSK.value == "utenlandsk"
