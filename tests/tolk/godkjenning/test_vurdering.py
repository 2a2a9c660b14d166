"""Assessing a language: level (Q1), practice, what may be accepted, the category, and differences."""

from datetime import date

import hjelp
import pytest
from tolk.godkjenning.lag import GRUNN, TREDJELAND, komplett, kval, sok, under_vurdering
from tolk.godkjenning.vedtakslag import forskjell, med_forskjell, palagt, siste, vurder, vurdert

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.regler import sprak, vurdering
from imdi_cli.tolk.godkjenning.regler.inntak import KanIkkeUtenGrunn
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.regler.vedtak import KanIkkeVedta
from imdi_cli.tolk.godkjenning.regler.vurdering import KanIkkeGodtaKvalifikasjon, KanIkkeVurdere
from imdi_cli.tolk.godkjenning.steg import dokumenter, registrering, vedtak
from imdi_cli.tolk.godkjenning.steg import vurdering as steg
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Forskjell, Kategorisvar, Utligning
from imdi_cli.tolk.godkjenning.typer.koder import Ekthet, Kvalifikasjonstype, Modalitet, Niva, Status, Svar
from imdi_cli.tolk.godkjenning.typer.vurdering import Autorisasjon, NyVurdering, Utligningssvar, Vurderingstekster
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Oppforing, Tolketype

Q, T = Kvalifikasjon, Kvalifikasjonstype


def test_en_vurdering_plasserer_kvalifikasjonen_i_en_kategori(k: Kontekst) -> None:
    sak = under_vurdering(k)
    v = vurder(k, sak, sakkyndig="OsloMet")
    assert (v.tilsvarer, v.niva_norsk, v.niva_soker, v.av) == (Kategorisvar.B, Niva.D, Niva.D, "kari")
    assert v.niva_norsk_grunn == GRUNN and v.sakkyndig == "OsloMet"
    assert [(x.kvalifikasjon, x.som) for x in v.komponenter] == [(1, Q.BACHELOR)]


def test_vurderingen_begynner_nar_soknaden_er_komplett(k: Kontekst) -> None:
    sak = komplett(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval())
    registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN)
    vurder(k, sak)
    assert innhold(k, sak).sak.status is Status.UNDER_VURDERING


def test_bare_en_komplett_soknad_begynner_av_seg_selv_og_bare_en_gang(k: Kontekst) -> None:
    for_tidlig = sok(k)
    assert steg.begynn_om_komplett(k, for_tidlig) is False
    assert innhold(k, for_tidlig).sak.status is Status.MOTTATT
    sak = komplett(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval())
    registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN)
    assert steg.begynn_om_komplett(k, sak) is True
    for_ = hjelp.dump(k.base)
    assert steg.begynn_om_komplett(k, sak) is False
    assert hjelp.dump(k.base) == for_
    assert innhold(k, sak).sak.status is Status.UNDER_VURDERING


def test_q1_nivaet_til_det_norske_yrket_velges_og_begrunnes_av_et_menneske(k: Kontekst, avvist) -> None:
    """Q1: no level is settled, so the tool stops and asks."""
    sak = under_vurdering(k)
    nei = avvist(KanIkkeVurdere, lambda: vurder(k, sak, niva_norsk=None))
    assert "ikke avklart" in nei.hva and "--norsk-nivå" in nei.neste
    avvist(KanIkkeVurdere, lambda: vurder(k, sak, niva_grunn="  "))


def test_et_avklart_niva_kan_ikke_velges_som_et_annet() -> None:
    ny = NyVurdering(niva_norsk=Niva.C)
    with pytest.raises(KanIkkeVurdere):
        vurdering.kravniva(ny, Kategori.B, "D", None, "G-2026-0001")
    fast = vurdering.kravniva(NyVurdering(), Kategori.B, "D", None, "G-2026-0001")
    assert fast == (Niva.D, None)


def test_en_vurdering_ma_begrunnes_og_ha_en_kategori_a_sammenligne_med(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    avvist(KanIkkeUtenGrunn, lambda: vurder(k, sak, tekst=None))
    avvist(Bruksfeil, lambda: vurder(k, sak, kategori=None), kommando=False)


def test_nivaet_til_sokeren_er_det_hoyeste_eller_det_som_sies(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.TOLKEUTDANNING_MASTER, niva=Niva.E))
    assert vurder(k, sak).niva_soker is Niva.E
    assert vurder(k, sak, niva_soker=Niva.C).niva_soker is Niva.C
    for nr in (1, 2):
        k.base.utfor("UPDATE godkjenning_kvalifikasjon SET niva = NULL WHERE nr = :nr", nr=nr)
    avvist(KanIkkeVurdere, lambda: vurder(k, sak))


@pytest.mark.parametrize(
    ("felt", "mangler"),
    [
        ({}, False),
        ({"rett_i_hjemstat": Svar.NEI}, True),
        ({"lovregulert_yrke": Svar.NEI, "erfaring_dager": 240}, True),
        ({"lovregulert_yrke": Svar.NEI, "erfaring_dager": 365}, False),
        ({"lovregulert_yrke": Svar.NEI}, True),
        ({"lovregulert_yrke": Svar.NEI, "lovregulert_utdanning": Svar.JA}, False),
        ({"stat": "Norge", "rett_i_hjemstat": Svar.NEI}, False),
    ],
)
def test_3_3_rett_og_praksis(k: Kontekst, felt, mangler) -> None:
    """Source: § 3-3 second and third paragraph; a Norwegian qualification is not asked for either."""
    sak = under_vurdering(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(**felt))
    rad = innhold(k, sak).kvalifikasjoner[-1]
    assert (vurdering.praksis_mangler(rad, 365) is not None) is mangler


@pytest.mark.parametrize(
    ("felt", "ord_"),
    [
        ({"type": T.YRKESERFARING, "niva": None}, "gir ingen kategori"),
        ({"sprak_til": "engelsk"}, "gjelder ikke arabisk"),
        ({"sprak_fra": "somali"}, "gjelder ikke arabisk"),
        ({"ekthet": Ekthet.BEGRUNNET_TVIL}, "begrunnet tvil"),
        ({"ekthet": Ekthet.FALSK_MISTANKE}, "mistanke"),
        ({"rett_i_hjemstat": Svar.NEI}, "ikke rett"),
        ({"type": T.TOLKEUTDANNING_ANNEN}, "må du velge"),
    ],
)
def test_det_som_ikke_kan_godtas_avvises_ved_navn(k: Kontekst, avvist, felt, ord_) -> None:
    sak = under_vurdering(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(**felt))
    nei = avvist(KanIkkeGodtaKvalifikasjon, lambda: vurder(k, sak, godta=((2, None),)))
    assert ord_ in nei.hva


def test_en_kvalifikasjon_som_ikke_finnes_eller_ikke_er_en_vei(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    avvist(Bruksfeil, lambda: vurder(k, sak, godta=((9, None),)))
    nei = avvist(KanIkkeGodtaKvalifikasjon, lambda: vurder(k, sak, godta=((1, Q.TEGN_ELDRE),)))
    assert "ikke en vei" in nei.hva


def test_flere_kvalifikasjoner_gir_kategorien_til_sammen(k: Kontekst) -> None:
    """A language test with the course is E (§ 11); the course may be in another language."""
    sak = under_vurdering(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.SPRAAKTEST, niva=Niva.A))
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.KURS_TOLKENS_ANSVAR, niva=Niva.A, sprak_fra="dansk"))
    assert vurder(k, sak, godta=((2, None),)).tilsvarer is Kategorisvar.INGEN
    assert vurder(k, sak, godta=((2, None), (3, None))).tilsvarer is Kategorisvar.E
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.TOLKEUTDANNING_ANNEN))
    assert vurder(k, sak, godta=((4, Q.GRUNNEMNE),)).tilsvarer is Kategorisvar.D
    assert len(innhold(k, sak).vurderinger) == 3, "de eldre står"


def test_q2_hva_en_utenlandsk_autorisasjon_gir_velges_av_et_menneske(k: Kontekst, avvist) -> None:
    """Q2: nothing says whether it gives a bevilling, so the tool stops."""
    sak = under_vurdering(k)
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.AUTORISASJON_STATLIG_PROVE, niva=Niva.A))
    nei = avvist(KanIkkeVurdere, lambda: vurder(k, sak, godta=((2, None),)))
    assert "bevilling" in nei.hva and "--autorisasjon" in nei.neste
    avvist(KanIkkeVurdere, lambda: vurder(k, sak, godta=((2, None),), autorisasjon=Autorisasjon.KATEGORI))
    v = vurder(
        k, sak, godta=((2, None), (1, None)), autorisasjon=Autorisasjon.KATEGORI, autorisasjon_grunn="Bare kategori."
    )
    assert (v.tilsvarer, v.autorisasjon, v.autorisasjon_grunn) == (
        Kategorisvar.A,
        Autorisasjon.KATEGORI,
        "Bare kategori.",
    )


def test_29_hvert_sprak_vurderes_for_seg(k: Kontekst, avvist) -> None:
    """Edge case 29; source: tolkeloven § 18, categories are for each language."""
    sak = under_vurdering(k, sprak="arabisk;somali")
    avvist(Bruksfeil, lambda: vurder(k, sak), kommando=False)
    assert vurder(k, sak, sprak="arabisk").oppforing.sprak == "arabisk"
    dokumenter.ny_kvalifikasjon(k, sak, kval(sprak_fra="somali", type=T.TOLKEEMNE_30SP))
    v = vurder(k, sak, sprak="somali", godta=((2, None),), kategori=Kategori.D)
    assert v.tilsvarer is Kategorisvar.D
    assert [str(x.oppforing) for x in innhold(k, sak).vurderinger] == ["arabisk", "somali"]


def test_40_dansk_tegnsprak_er_et_annet_sprak_enn_norsk_tegnsprak(k: Kontekst, avvist) -> None:
    """Edge case 40: the signed language is compared with norsk tegnspråk."""
    sak = under_vurdering(k, sprak="norsk tegnspråk")
    dokumenter.ny_kvalifikasjon(
        k, sak, kval(sprak_fra="dansk tegnspråk", sprak_til="norsk", modalitet=Modalitet.TEGNSPRAAK)
    )
    nei = avvist(KanIkkeGodtaKvalifikasjon, lambda: vurder(k, sak, godta=((2, None),)))
    assert "andre språk enn norsk tegnspråk" in nei.hva
    dokumenter.ny_kvalifikasjon(
        k, sak, kval(sprak_fra="norsk tegnspråk", sprak_til="norsk", modalitet=Modalitet.TEGNSPRAAK)
    )
    assert vurder(k, sak, godta=((3, None),)).tilsvarer is Kategorisvar.B
    dokumenter.ny_kvalifikasjon(
        k,
        sak,
        kval(
            type=T.TOLKEUTDANNING_ANNEN,
            sprak_fra="norsk tegnspråk",
            sprak_til="norsk",
            modalitet=Modalitet.TEGNSPRAAK,
        ),
    )
    assert vurder(k, sak, godta=((4, Q.TEGN_ELDRE),)).tilsvarer is Kategorisvar.D


def test_41_en_skrivetolk_til_et_annet_sprak_enn_norsk_star_igjen_utenfor(k: Kontekst, avvist) -> None:
    """Edge case 41: text in another language than Norwegian."""
    sak = under_vurdering(k, sprak="norsk skrivetolking")
    dokumenter.ny_kvalifikasjon(
        k, sak, kval(sprak_fra="svensk", sprak_til="svensk", modalitet=Modalitet.SKRIVETOLKING)
    )
    avvist(KanIkkeGodtaKvalifikasjon, lambda: vurder(k, sak, godta=((2, None),)))


def test_42_en_tegnsprakautorisasjon_stopper_for_a_bli_vurdert(k: Kontekst, avvist) -> None:
    """Edge case 42: Q2, and whether A and C are open for sign language."""
    sak = under_vurdering(k, sprak="norsk tegnspråk")
    felt = {"sprak_fra": "norsk tegnspråk", "sprak_til": "norsk", "modalitet": Modalitet.TEGNSPRAAK}
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.AUTORISASJON_STATLIG_PROVE, niva=Niva.A, **felt))
    nei = avvist(KanIkkeVurdere, lambda: vurder(k, sak, godta=((2, None),), kategori=Kategori.C))
    assert "kategori A og C" in nei.hva


def test_statsautorisasjon_som_ikke_tilbys_har_ingen_kategori_a_svare_til(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k, sprak="norsk skrivetolking")
    felt = {"sprak_fra": "norsk", "sprak_til": "norsk", "modalitet": Modalitet.SKRIVETOLKING}
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=T.AUTORISASJON_STATLIG_PROVE, niva=Niva.A, **felt))
    valgt = {"autorisasjon": Autorisasjon.KATEGORI, "autorisasjon_grunn": GRUNN}
    nei = avvist(KanIkkeVurdere, lambda: vurder(k, sak, godta=((2, None),), kategori=Kategori.C, **valgt))
    assert "tilbys ikke" in nei.hva


def test_en_avklart_regel_sporr_ingen_om_autorisasjonen() -> None:
    o = Oppforing("arabisk", Tolketype.TALESPRAK)
    tekster = Vurderingstekster(GRUNN)
    vurdering.krev_autorisasjonsvalg(
        {Q.STATSAUTORISASJON}, o, NyVurdering(), tekster, "kategori", None, "G-2026-0001"
    )


# --- differences --------------------------------------------------------------------------------------------------


def test_hver_forskjell_fores_for_seg_med_begrunnelse(k: Kontekst, avvist) -> None:
    sak = vurdert(k)
    assert forskjell(k, sak) == 1
    assert forskjell(k, sak, fag="yrkesetikk", type=Forskjell.GENERELL_KOMPETANSE) == 2
    avvist(KanIkkeVurdere, lambda: forskjell(k, sak, fag="etikk", grunn=""))
    nei = avvist(KanIkkeVurdere, lambda: forskjell(k, sak))
    assert "er ført" in nei.hva
    v = innhold(k, sak).vurderinger[-1]
    assert [f.fag for f in v.vesentlige] == ["tolking i retten", "yrkesetikk"]
    assert all(f.pa_fagliste and f.begrunnelse == GRUNN for f in v.forskjeller)


def test_en_forskjell_som_ikke_er_nodvendig_eller_er_utlignet_er_ikke_vesentlig(k: Kontekst) -> None:
    sak = vurdert(k)
    forskjell(k, sak, fag="historie", nodvendig=False)
    forskjell(k, sak, utlignet=Utligning.HELT)
    v = innhold(k, sak).vurderinger[-1]
    assert v.vesentlige == () and not v.forskjeller[0].pa_fagliste


def test_utligning_begrunnes_og_krever_at_erfaring_er_fort(k: Kontekst, avvist) -> None:
    """§ 3-6 first paragraph: what experience makes up for is assessed, difference by difference."""
    sak = vurdert(k)
    forskjell(k, sak)
    avvist(KanIkkeVurdere, lambda: steg.utlign(k, sak, 1, Utligningssvar(Utligning.HELT, None)))
    avvist(KanIkkeVurdere, lambda: steg.utlign(k, sak, 1, Utligningssvar(Utligning.HELT, GRUNN)))
    avvist(Bruksfeil, lambda: steg.utlign(k, sak, 7, Utligningssvar(Utligning.IKKE, GRUNN)))
    forskjell(k, sak, fag="etikk")
    s = steg.utlign(k, sak, 1, Utligningssvar(Utligning.IKKE, GRUNN))
    assert not s.vurderinger[-1].erfaring_vurdert, "etikk er ikke vurdert"
    s = steg.utlign(k, sak, 2, Utligningssvar(Utligning.IKKE, GRUNN))
    assert s.vurderinger[-1].erfaring_vurdert
    s = steg.utlign(k, sak, 2, fagliste=False)
    assert [f.pa_fagliste for f in s.vurderinger[-1].forskjeller] == [True, False]


def test_det_som_er_avgjort_vurderes_ikke_pa_nytt(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k, sprak="arabisk;somali")
    vurder(k, sak, sprak="arabisk")
    vedtak.godkjenn(k, sak, sprak_="arabisk")
    avvist(KanIkkeVedta, lambda: vurder(k, sak, sprak="arabisk"))
    avvist(KanIkkeVedta, lambda: forskjell(k, sak, sprak="arabisk"))
    avvist(KanIkkeVedta, lambda: forskjell(k, sak, sprak="somali"))
    avvist(KanIkkeVedta, lambda: steg.utlign(k, sak, 1, fagliste=True, sprak="arabisk"))
    ett = palagt(k)
    avvist(KanIkkeNaa, lambda: vurder(k, ett))


def test_grunnene_til_avslag_listes_for_hvert_apent_sprak(k: Kontekst) -> None:
    sak = med_forskjell(k, **TREDJELAND)
    (grunner,) = steg.grunner(k, sak).values()
    assert "vesentlig-forskjell" in grunner and "språk" not in grunner
    assert siste(k, palagt(k)).dato == date(2026, 11, 23).isoformat()


def test_samme_tegnsprak_for_dovblinde(k: Kontekst) -> None:
    sak = under_vurdering(k, sprak="tolking for døvblinde")
    felt = {"sprak_fra": "norsk tegnspråk", "sprak_til": "norsk", "modalitet": Modalitet.DOVBLINDETOLKING}
    dokumenter.ny_kvalifikasjon(k, sak, kval(**felt))
    s = innhold(k, sak)
    assert [x.nr for x in vurdering.relevante(s, s.sprak[0].oppforing)] == [2]
    assert sprak.samme_tegnsprak(s.kvalifikasjoner[1])
    assert vurder(k, sak, godta=((2, None),)).tilsvarer is Kategorisvar.B
