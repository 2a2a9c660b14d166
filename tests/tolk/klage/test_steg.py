"""Complaints from the day they come to what they change: the five of the issue, and everything in between."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.klage.lag import (
    HABIL,
    I_DAG,
    OPPHEV,
    apne,
    avgjort,
    folk,
    foreslaa,
    hel,
    klag,
    klage,
    liv,
    nr,
    ole,
    overlevert,
    oversendt,
    paa,
    saklag,
    signer,
    svar,
    tekst,
    tolk,
    utestengt,
)
from tolk.register.soknadlag import reager
from tolk.sak.saklag import med_regel

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet.regler import KanIkkeDelta
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Vurdering
from imdi_cli.tolk.klage.regler.form import KanIkkeKlageIgjen, KanIkkePaaklages
from imdi_cli.tolk.klage.regler.frist import KanIkkeForlenge, KanIkkeGjenta
from imdi_cli.tolk.klage.regler.maskin import KanIkkeGjoresMedKlagen
from imdi_cli.tolk.klage.regler.utfall import (
    KanIkkeAvvise,
    KanIkkeEndreTilSkade,
    KanIkkeOmgjore,
    KanIkkeVurdereKlagerett,
)
from imdi_cli.tolk.klage.steg import behandling, instansen, mottak, oppslag
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Endringsslag,
    Fullmakt,
    Instansutfall,
    Kanal,
    Klagestatus,
    Mangel,
    Opptak,
    Rettidig,
    Signatur,
    Utfall,
)
from imdi_cli.tolk.klage.typer.rader import Endring, NyBeslutning
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler import oppfort_paa
from imdi_cli.tolk.sak.steg import beslutning, felles
from imdi_cli.tolk.sak.steg.klage import KanIkkeGiAdvarsel
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.koder import Utfall as Saksutfall

Avvist = Callable[..., Any]


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


def oppfort(k: Kontekst, t: int) -> bool:
    funnet = register.finn(k, t)
    return funnet is not None and oppfort_paa(funnet, k.i_dag)


def status(k: Kontekst, s: Any) -> Sakstatus:
    return felles.krev(k, s).status


# --- the five appeals -------------------------------------------------------------------------------------------


def test_klagen_vinner_og_alt_folger_med(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    assert not oppfort(k, t)
    kl = klag(k, s)
    assert status(k, s) is Sakstatus.PAAKLAGET
    assert "klage.frist" not in apne(k, s)
    assert apne(k, kl) == {"saksbehandling.forelopig-svar": "2026-12-23"}
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert b.klage.status is Klagestatus.OMGJORT
    assert b.klage.avsluttet == "2026-11-23"
    assert b.virkning.oppfort
    assert oppfort(k, t)
    assert reaksjon.sperret(k, t, None, I_DAG) is None
    assert [r.opphevet for r in reaksjon.til_sak(k, str(s))] == ["2026-11-23"]
    assert status(k, s) is Sakstatus.UNDERRETTET
    brevet = tekst(k, b.brev)
    for bit in (
        "Vi gjør om vedtaket om utestenging",
        "Du står i Nasjonalt tolkeregister",
        "§ 36",
        "tre uker",
        str(s),
    ):
        assert bit in brevet
    instansen.underrett(k, kl, overlevert())
    assert apne(k, kl) == {"sakskostnader.krav": "2026-12-14"}
    hel(k)


def test_klagen_vinner_delvis_med_kortere_tid(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s)
    b = avgjort(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2027-02-01"))
    assert b.klage.status is Klagestatus.DELVIS
    assert b.klage.avsluttet is None
    gamle, nye = reaksjon.til_sak(k, str(s))
    assert (gamle.opphevet, nye.opphevet, nye.periode_til) == ("2026-11-23", None, "2027-02-01")
    assert not oppfort(k, t)
    assert status(k, s) is Sakstatus.PAAKLAGET
    ny = felles.innhold(k, s).beslutning
    assert ny is not None
    assert (ny.nr, ny.periode_til, ny.foreslatt_av, ny.besluttet_av, ny.brev) == (
        2,
        "2027-02-01",
        "kari",
        "liv",
        b.brev,
    )
    assert "utestengingen varer til og med 1. februar 2027" in tekst(k, b.brev)
    assert "ikke fått medhold i alt" in tekst(k, b.brev)
    instansen.underrett(k, kl, overlevert())
    assert apne(k, s)["klage.frist"] == "2026-12-14"
    o = instansen.oversend(k, kl, "Resten bør stå.")
    assert "gjort om en del" in tekst(k, o.brev)
    instansen.avgjor(k, kl, svar(Instansutfall.STADFESTET))
    assert status(k, s) is Sakstatus.UNDERRETTET
    hel(k)


def test_klagen_taper_i_departementet(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s)
    o = oversendt(k, kl)
    assert o.klage.status is Klagestatus.OVERSENDT
    assert o.instans == "Arbeids- og inkluderingsdepartementet"
    til_instans, kopi = tekst(k, o.brev), tekst(k, o.kopi)
    for bit in ("Amina Yusuf klaget 23. november 2026", "Vi mener vedtaket er riktig.", "i tide", "tre måneder"):
        assert bit in til_instans
    assert "Vi mener vedtaket er riktig." in kopi
    assert "Arbeids- og inkluderingsdepartementet" in kopi
    assert apne(k, kl) == {"klage.endring-til-skade": "2027-02-23"}
    b = instansen.avgjor(k, kl, svar(Instansutfall.STADFESTET))
    assert b.klage.status is Klagestatus.AVGJORT
    assert apne(k, kl) == {}
    assert not oppfort(k, t)
    assert status(k, s) is Sakstatus.UNDERRETTET
    assert "kan ikke påklages" in tekst(k, b.brev)
    hel(k)


def test_for_sen_klage_tas_opp_etter_paragraf_31(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    senere = paa(k, "2026-12-15")
    kl = klag(senere, s)
    r = oppslag.vis(senere, kl).innhold.klage
    assert (r.status, r.rettidig, r.siste_dag) == (Klagestatus.FOR_SEN, Rettidig.FOR_SEN, "2026-12-14")
    assert apne(senere, kl)["klage.yttergrense"] == "2027-11-23"
    avvist(KanIkkeGjoresMedKlagen, lambda: foreslaa(senere, kl, Utfall.OPPRETTHOLD))
    avvist(Bruksfeil, lambda: behandling.ta_opp(senere, kl, Opptak.A, " "), kommando=False)
    b = behandling.ta_opp(senere, kl, Opptak.A, "Tolken lå på sykehus.")
    assert b.klage.status is Klagestatus.BEHANDLES
    assert "klage.yttergrense" not in apne(senere, kl)
    avvist(
        KanIkkeAvvise,
        lambda: foreslaa(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.FOR_SEN),
    )
    o = oversendt(senere, kl)
    assert "tatt opp etter § 31 bokstav a" in tekst(senere, o.brev)
    hel(k)


def test_klage_mer_enn_ett_aar_etter_kan_ikke_tas_opp(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    senere = paa(k, "2027-11-24")
    kl = klag(senere, s)
    assert oppslag.vis(senere, kl).innhold.klage.rettidig is Rettidig.ETT_AAR
    stans = avvist(KanIkkeGjoresMedKlagen, lambda: behandling.ta_opp(senere, kl, Opptak.B, "Rimelig."))
    assert stans.hjemmel == "forvaltningsloven § 31 tredje ledd"
    b = avgjort(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.ETT_AAR)
    assert b.klage.status is Klagestatus.AVVIST
    brevet = tekst(senere, b.brev)
    assert "§ 35" in brevet
    assert "mer enn ett år" in brevet
    assert "Du kan klage på vedtaket" in brevet
    assert status(senere, s) is Sakstatus.UNDERRETTET
    hel(k)


def test_noyaktig_ett_aar_er_for_sent_men_kan_tas_opp(k: Kontekst) -> None:
    s = utestengt(k, tolk(k))
    kl = klag(paa(k, "2027-11-23"), s)
    assert behandling.ta_opp(paa(k, "2027-11-23"), kl, Opptak.B, "Rimelig.").klage.status is Klagestatus.BEHANDLES


# --- form -------------------------------------------------------------------------------------------------------


def test_usignert_og_uklar_klage_far_en_kort_frist_og_avvises_ikke(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    ny = klage(
        signatur=Signatur.MANGLER, pastand=None, nevner_vedtak=False, fullmektig="Bo", fullmakt=Fullmakt.MANGLER
    )
    r = mottak.registrer(k, str(s), ny, malform=Malform.NYNORSK)
    assert r.mangler == tuple(Mangel)
    kl = nr(r.klage.nr)
    assert r.klage.status is Klagestatus.MANGLER
    assert apne(k, kl)["klage.retting"] == "2026-12-07"
    assert "Klaga er ikkje underskriven" in tekst(k, r.brev)
    stans = avvist(KanIkkeAvvise, lambda: foreslaa(k, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_RETTET))
    assert stans.hjemmel == "forvaltningsloven § 32 tredje ledd"
    avvist(
        Bruksfeil,
        lambda: behandling.rett(k, kl, behandling.Rettelse(Signatur.UNDERTEGNET), I_DAG),
        kommando=False,
    )
    alt = behandling.Rettelse(Signatur.UNDERTEGNET, True, "Opphev.", Fullmakt.FRAMLAGT)
    avvist(Bruksfeil, lambda: behandling.rett(k, kl, alt, date(2026, 11, 22)), kommando=False)
    b = behandling.rett(k, kl, alt, I_DAG)
    assert b.klage.status is Klagestatus.BEHANDLES
    assert b.klage.mottaker == "Bo"
    assert "klage.retting" not in apne(k, kl)
    avvist(KanIkkeAvvise, lambda: foreslaa(k, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_RETTET))
    hel(k)


def test_bare_det_som_mangler_rettes(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    kl = nr(mottak.registrer(k, str(s), klage(pastand=None)).klage.nr)
    avvist(Bruksfeil, lambda: behandling.rett(k, kl, behandling.Rettelse(), I_DAG), kommando=False)
    uten_fullmektig = behandling.Rettelse(pastand="Opphev det.", fullmakt=Fullmakt.FRAMLAGT)
    assert behandling.rett(k, kl, uten_fullmektig, I_DAG).klage.fullmakt is None


def test_vilkaarene_i_tabellen_har_ord_og_en_kommando(k: Kontekst) -> None:
    from imdi_cli.tolk.klage.regler import maskin
    from imdi_cli.tolk.klage.steg.felles import innhold, les_nr

    kl = klag(k, utestengt(k, tolk(k)))
    assert les_nr("k-2026-1") == kl
    s = innhold(k, kl)
    for vilkar in (maskin.FOR_SEN, maskin.HAR_FORSLAG, maskin.HAR_BEDT):
        mangler = vilkar.test(s)
        assert mangler is not None
        assert mangler[0].endswith(".")
        assert mangler[1].startswith("imdi klage ")
    for vilkar in (maskin.IKKE_ETT_AAR, maskin.BESVART, maskin.IKKE_BEDT):
        assert vilkar.test(s) is None


def test_mangel_som_ikke_rettes_innen_fristen_kan_gi_avvisning(k: Kontekst) -> None:
    s = utestengt(k, tolk(k))
    r = mottak.registrer(k, str(s), klage(signatur=Signatur.MANGLER), rettefrist=date(2026, 11, 30))
    kl, senere = nr(r.klage.nr), paa(k, "2026-12-01")
    foreslaa(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_RETTET)
    tilbake = behandling.send_tilbake(liv(senere), kl)
    assert tilbake.klage.status is Klagestatus.MANGLER
    b = avgjort(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_RETTET)
    assert b.klage.status is Klagestatus.AVVIST
    assert "mangelen ble ikke rettet" in tekst(k, b.brev)
    instansen.underrett(senere, kl, overlevert(date(2026, 12, 1)))
    assert apne(senere, kl) == {"klage.frist": "2026-12-22"}


def test_frist_for_retting_ma_vaere_fram_i_tid(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    ny = klage(signatur=Signatur.MANGLER)
    avvist(Bruksfeil, lambda: mottak.registrer(k, str(s), ny, rettefrist=I_DAG), kommando=False)


@pytest.mark.parametrize(
    ("felt", "hva"),
    [
        ({"klager": "Bo Hansen"}, "rettslig klageinteresse"),
        ({"interesse": "Nabo."}, "Hvem er det"),
        ({"fullmektig": "Bo"}, "fullmektig"),
        ({"fullmakt": Fullmakt.ADVOKAT}, "fullmektig"),
        ({"kanal": Kanal.MUNTLIG}, "skriftlig"),
        ({"mottatt": date(2026, 11, 24)}, "fram i tid"),
        ({"fremsatt": date(2026, 11, 1)}, "avgjørelsen er fra"),
        ({"kjennskap": date(2026, 11, 25)}, "fram i tid"),
    ],
)
def test_det_som_ikke_henger_sammen_stanses(k: Kontekst, avvist: Avvist, felt: dict[str, Any], hva: str) -> None:
    s = utestengt(k, tolk(k))
    stans = avvist(Bruksfeil, lambda: mottak.registrer(k, str(s), klage(**felt)), kommando=False)
    assert hva in stans.hva


def test_dager_i_feil_rekkefolge(k: Kontekst, avvist: Avvist) -> None:
    s, senere = utestengt(k, tolk(k)), paa(k, "2026-12-10")
    for felt in ({"fremsatt": date(2026, 12, 2), "mottatt": date(2026, 12, 1)}, {"fremsatt": date(2026, 12, 1)}):
        ny = klage(date(2026, 12, 5), **felt)
        avvist(Bruksfeil, lambda ny=ny: mottak.registrer(senere, str(s), ny), kommando=False)


def test_samme_klager_kan_ikke_klage_to_ganger_men_en_annen_kan(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    kl = klag(k, s)
    avvist(KanIkkeKlageIgjen, lambda: klag(k, s))
    annen = klag(k, s, klager="Bo Hansen", interesse="Han har oppdrag sammen med tolken.")
    avvist(KanIkkeAvvise, lambda: foreslaa(k, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_KLAGERETT))
    avgjort(k, annen, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_KLAGERETT)
    assert status(k, s) is Sakstatus.PAAKLAGET, "den andre klagen er ikke avgjort"
    behandling.trekk(k, kl, I_DAG)
    assert status(k, s) is Sakstatus.UNDERRETTET


# --- the decision -----------------------------------------------------------------------------------------------


def test_den_som_foreslar_kan_ikke_signere_og_den_som_signerer_ma_vaere_habil(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    avvist(KanIkkeGjoresMedKlagen, lambda: behandling.signer(liv(k), kl))
    foreslaa(k, kl, Utfall.OPPRETTHOLD)
    avvist(AnnenPerson, lambda: behandling.signer(k, kl))
    avvist(KanIkkeDelta, lambda: behandling.signer(liv(k), kl))
    behandling.svar_habilitet(ole(k), kl, Vurdering(Habilitetssvar.INHABIL))
    avvist(KanIkkeDelta, lambda: behandling.signer(ole(k), kl))
    assert signer(k, kl).klage.status is Klagestatus.OPPRETTHOLDT


def test_loven_krever_ikke_en_annen_enn_den_som_traff_vedtaket_men_en_innstilling_kan(
    k: Kontekst, avvist: Avvist
) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    foreslaa(k, kl, Utfall.OPPRETTHOLD)
    behandling.svar_habilitet(ole(k), kl, HABIL)
    streng = med_regel(ole(k), klage__omvurdering__annen_enn_beslutter=True)
    avvist(AnnenPerson, lambda: behandling.signer(streng, kl))
    assert behandling.signer(ole(k), kl).klage.status is Klagestatus.OPPRETTHOLDT


@pytest.mark.parametrize(
    ("ny", "klasse"),
    [
        (NyBeslutning(Utfall.OPPRETTHOLD, " "), Bruksfeil),
        (NyBeslutning(Utfall.AVVIS, "Fordi."), Bruksfeil),
        (NyBeslutning(Utfall.OPPRETTHOLD, "Fordi.", Avvisningsgrunn.FOR_SEN), Bruksfeil),
        (NyBeslutning(Utfall.OPPRETTHOLD, "Fordi.", endring=OPPHEV), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi."), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.PERIODE)), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.OPPHEVES, til="2027-01-01")), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.OPPHEVES, reaksjoner=(99,))), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.OPPFORES)), KanIkkeOmgjore),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.ALLTID)), KanIkkeEndreTilSkade),
        (
            NyBeslutning(Utfall.DELVIS, "Fordi.", endring=Endring(Endringsslag.PERIODE, til="2029-01-01")),
            KanIkkeEndreTilSkade,
        ),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.FOR_SEN), KanIkkeAvvise),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.ETT_AAR), KanIkkeAvvise),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.IKKE_RETTET), KanIkkeAvvise),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.IKKE_ENKELTVEDTAK), KanIkkeAvvise),
    ],
)
def test_utfall_som_loven_ikke_gir_stanses(k: Kontekst, avvist: Avvist, ny: NyBeslutning, klasse: type) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    avvist(klasse, lambda: behandling.foreslaa(k, kl, ny), kommando=klasse is not Bruksfeil)


def test_klage_over_en_advarsel_avvises_aldri_av_seg_selv(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 27: the act is silent; the assessment is written."""
    t = tolk(k)
    s = saklag.advarsel(k, t, "2026-11-23")
    r = mottak.registrer(k, str(s), klage())
    assert r.avgjorelse.enkeltvedtak.value == "må avklares"
    assert r.klage.status is Klagestatus.BEHANDLES
    kl = nr(r.klage.nr)
    avvist(KanIkkeVurdereKlagerett, lambda: foreslaa(k, kl, Utfall.OMGJOR, endring=OPPHEV))
    b = avgjort(
        k,
        kl,
        Utfall.AVVIS,
        avvist_fordi=Avvisningsgrunn.IKKE_ENKELTVEDTAK,
        rettslig="Loven kaller bare utestenging og tilbakekall enkeltvedtak.",
    )
    assert "Loven kaller bare utestenging" in tekst(k, b.brev)
    # the rejection is itself an enkeltvedtak (§ 2 third paragraph)
    instansen.underrett(k, kl, overlevert())
    ny = klag(k, kl)
    assert oppslag.vis(k, ny).innhold.klage.slag == "avvisning"
    c = avgjort(k, ny, Utfall.OMGJOR, endring=OPPHEV)
    assert "under behandling igjen" in c.virkning.merknader[0]
    assert oppslag.vis(k, kl).innhold.klage.status is Klagestatus.BEHANDLES
    d = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV, rettslig="Den får virkning for tellingen.")
    assert d.klage.status is Klagestatus.OMGJORT
    assert not reaksjon.tell(k, t, I_DAG).teller
    hel(k)


def test_for_sen_klage_som_ble_avvist_tas_opp_igjen_naar_avvisningen_gjores_om(k: Kontekst) -> None:
    s = utestengt(k, tolk(k))
    senere = paa(k, "2026-12-15")
    kl = klag(senere, s)
    avgjort(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.FOR_SEN)
    ny = klag(senere, kl)
    avgjort(senere, ny, Utfall.OMGJOR, endring=OPPHEV)
    igjen = oppslag.vis(senere, kl).innhold.klage
    assert (igjen.status, igjen.opptak) == (Klagestatus.BEHANDLES, Opptak.B)
    hel(k)


def test_advarsel_som_oppheves_faller_ut_av_tellingen_og_utestengingen_flagges(k: Kontekst) -> None:
    """Edge case 12."""
    t = tolk(paa(k, "2026-04-01"), mottatt=date(2026, 3, 1))
    for dag in ("2026-05-04", "2026-06-01"):
        saklag.advarsel(k, t, dag)
    siste = saklag.advarsel(k, t, "2026-11-09")
    s = saklag.sak(k, t, hendelse=date(2026, 11, 15))
    beslutning.beslutt(ole(k), s, saklag.ny(Saksutfall.UTESTENGING, periode_til=date(2027, 5, 1)))
    saklag.mottatt(k, s)
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 3
    kl = klag(k, siste)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV, rettslig="Den kan påklages.")
    assert [r.sak for r in b.virkning.vurderes] == [str(s)]
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 2
    assert "reaksjon.utestenging.vurder-omgjoring" in apne(k, siste)
    # the utestenging cannot be kept in another form: it rests on three
    annen = klag(k, s)
    kort = Endring(Endringsslag.PERIODE, til="2027-02-01")
    foreslaa(k, annen, Utfall.DELVIS, endring=kort)
    behandling.svar_habilitet(liv(k), annen, HABIL)
    with pytest.raises(KanIkkeOmgjore, match="bare 2 teller"):
        behandling.signer(liv(k), annen)
    behandling.send_tilbake(liv(k), annen)
    assert avgjort(k, annen, Utfall.OMGJOR, endring=OPPHEV).virkning.oppfort
    hel(k)


def test_kortere_tid_naar_tre_advarsler_teller_ennaa(k: Kontekst) -> None:
    """R3: counted on the day of the decision, with what has been set aside since taken out."""
    t = tolk(paa(k, "2026-04-01"), mottatt=date(2026, 3, 1))
    for dag in ("2026-05-04", "2026-06-01", "2026-11-09"):
        saklag.advarsel(k, t, dag)
    s = saklag.sak(k, t, hendelse=date(2026, 11, 15))
    beslutning.beslutt(ole(k), s, saklag.ny(Saksutfall.UTESTENGING, periode_til=date(2027, 5, 1)))
    saklag.mottatt(k, s)
    avgjort(k, klag(k, s), Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2027-02-01"))
    assert [r.periode_til for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == ["2027-02-01"]


def test_utestenging_kan_bli_advarsel_som_teller_fra_den_dagen_den_kommer(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    neste = paa(k, "2026-11-24")
    kl = klag(neste, s)
    b = avgjort(neste, kl, Utfall.DELVIS, endring=Endring(Endringsslag.ADVARSEL))
    assert oppfort(neste, t)
    assert [r.type for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == [Reaksjonstype.ADVARSEL]
    assert not reaksjon.tell(neste, t, neste.i_dag).teller
    assert "reaksjon.advarsel.mottatt-fores" in apne(k, s)
    instansen.underrett(neste, kl, overlevert(neste.i_dag))
    assert len(reaksjon.tell(neste, t, neste.i_dag).teller) == 1
    assert "reaksjon.advarsel.mottatt-fores" not in apne(k, s)
    assert b.klage.status is Klagestatus.DELVIS
    hel(k)


def test_advarsel_kan_ikke_gis_den_som_ikke_er_oppfort(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    annen = utestengt_med_rad(k, t)
    kl = klag(k, s)
    foreslaa(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.ADVARSEL))
    behandling.svar_habilitet(liv(k), kl, HABIL)
    with pytest.raises(KanIkkeGiAdvarsel):
        behandling.signer(liv(k), kl)
    assert [r.opphevet for r in reaksjon.til_sak(k, str(s))] == [None]
    assert annen


def utestengt_med_rad(k: Kontekst, t: int) -> int:
    """Write another utestenging, so that the entry is barred though the first is set aside."""
    return reager(k, t, Reaksjonstype.UTESTENGT_PERIODE, "2026-11-01", periode_til="2028-01-01", sak="S-2026-0777")


def test_alltid_kan_bli_en_periode_og_siste_dag_kan_ikke_vaere_forbi(k: Kontekst) -> None:
    s = utestengt(k, tolk(k), utfall=Saksutfall.UTESTENGING_ALLTID)
    kl = klag(k, s)
    foreslaa(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2026-11-22"))
    behandling.svar_habilitet(liv(k), kl, HABIL)
    with pytest.raises(KanIkkeOmgjore, match="alt forbi"):
        behandling.signer(liv(k), kl)
    behandling.send_tilbake(liv(k), kl)
    avgjort(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2028-11-22"))
    ny = felles.innhold(k, s).beslutning
    assert ny is not None
    assert ny.utfall is Saksutfall.UTESTENGING


def test_bare_en_av_reaksjonene_kan_oppheves(k: Kontekst) -> None:
    t = tolk(k, "somali")
    s = utestengt(k, t, tilbakekall=True, sprak=("somali",))
    tilbake = next(r for r in reaksjon.til_sak(k, str(s)) if r.type is Reaksjonstype.TILBAKEKALT)
    kl = klag(k, s)
    avgjort(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.OPPHEVES, reaksjoner=(tilbake.id,)))
    assert [r.type for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == [Reaksjonstype.UTESTENGT_PERIODE]
    funnet = register.finn(k, t)
    assert funnet is not None
    assert funnet.sprak[0].statsautorisert


# --- the klageinstans -------------------------------------------------------------------------------------------


def test_klageinstansen_endrer_til_gunst(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s)
    oversendt(k, kl)
    b = instansen.avgjor(
        k, kl, svar(Instansutfall.ENDRET, endring=Endring(Endringsslag.ADVARSEL)), malform=Malform.NYNORSK
    )
    assert oppfort(k, t)
    brevet = tekst(k, b.brev)
    assert "utestenginga blir ei åtvaring" in brevet
    assert "klageinstansen som avgjer kravet" in brevet
    instansen.underrett(k, kl, overlevert())
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 1
    assert "klage.frist" not in apne(k, s), "klageinstansens vedtak kan ikke påklages"
    with pytest.raises(KanIkkePaaklages, match="kan ikke påklages"):
        klag(k, s)
    hel(k)


def test_klageinstansen_opphever_og_sender_tilbake(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s)
    oversendt(k, kl)
    b = instansen.avgjor(k, kl, svar(Instansutfall.OPPHEVET))
    assert status(k, s) is Sakstatus.UTREDES
    assert oppfort(k, t)
    assert f"imdi sak vis {s}" in b.virkning.merknader[0]
    hel(k)


def test_klageinstansen_avviser(k: Kontekst) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    assert instansen.avgjor(k, kl, svar(Instansutfall.AVVIST)).klage.svar is Instansutfall.AVVIST


def test_endring_til_skade_krever_melding_sendt_innen_tre_maaneder(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 46. The statute says sent, not received."""
    s = utestengt(k, tolk(k))
    kl = klag(k, s)
    oversendt(k, kl)
    senere = paa(k, "2027-03-10")
    lengre = Endring(Endringsslag.PERIODE, til="2029-01-01")

    def svarer(**felt: Any) -> instansen.Instanssvar:
        return svar(Instansutfall.ENDRET, date(2027, 3, 1), endring=lengre, **felt)

    for felt in ({}, {"meldt": date(2027, 2, 24)}):
        stans = avvist(KanIkkeEndreTilSkade, lambda felt=felt: instansen.avgjor(senere, kl, svarer(**felt)))
        assert stans.hjemmel == "forvaltningsloven § 34 tredje ledd"
    b = instansen.avgjor(senere, kl, svarer(meldt=date(2027, 2, 23)))
    assert b.klage.til_skade_meldt == "2027-02-23"
    assert [r.periode_til for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == ["2029-01-01"]
    hel(k)


def test_andres_klage_loser_fristen_for_endring_til_skade(k: Kontekst) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    e = Endring(Endringsslag.ALLTID)
    b = instansen.avgjor(k, kl, svar(Instansutfall.ENDRET, endring=e, andres_klage=True))
    assert b.klage.status is Klagestatus.AVGJORT


@pytest.mark.parametrize(
    "felt",
    [
        {"utfall": Instansutfall.STADFESTET, "endring": OPPHEV},
        {"utfall": Instansutfall.ENDRET},
        {"utfall": Instansutfall.STADFESTET, "dato": date(2026, 11, 24)},
        {"utfall": Instansutfall.STADFESTET, "dato": date(2026, 11, 22)},
        {"utfall": Instansutfall.STADFESTET, "grunn": " "},
    ],
)
def test_svar_som_ikke_henger_sammen_stanses(k: Kontekst, avvist: Avvist, felt: dict[str, Any]) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    s = svar(Instansutfall.STADFESTET)._replace(**felt)
    avvist(Bruksfeil, lambda: instansen.avgjor(k, kl, s), kommando=False)


def test_oversending_krever_uttalelse_og_at_imdi_har_vurdert(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    avvist(KanIkkeGjoresMedKlagen, lambda: instansen.oversend(k, kl, "Tekst."))
    avgjort(k, kl, Utfall.OPPRETTHOLD)
    avvist(Bruksfeil, lambda: instansen.oversend(k, kl, " "), kommando=False)
    avvist(KanIkkeGjoresMedKlagen, lambda: instansen.avgjor(k, kl, svar(Instansutfall.AVVIST)))
    avvist(KanIkkeGjoresMedKlagen, lambda: instansen.underrett(k, kl, overlevert()))


def test_ingenting_a_underrette_om(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    avvist(Bruksfeil, lambda: instansen.underrett(k, kl, overlevert()))
    avvist(Bruksfeil, lambda: instansen.underrett(k, kl, overlevert(), kostnader=True))


def test_sak_som_er_avsluttet_kan_paaklages_for_sent_og_apnes_igjen(k: Kontekst) -> None:
    from imdi_cli.tolk.sak.steg import avslutning

    t = tolk(k)
    s = utestengt(k, t)
    senere = paa(k, "2026-12-20")
    avslutning.avslutt(senere, s)
    kl = klag(senere, s)
    assert status(senere, s) is Sakstatus.AVSLUTTET
    behandling.ta_opp(senere, kl, Opptak.B, "Rimelig.")
    avgjort(senere, kl, Utfall.OMGJOR, endring=Endring(Endringsslag.NY_BEHANDLING))
    assert status(senere, s) is Sakstatus.UTREDES
    assert oppfort(senere, t)
    hel(k)


# --- the deadline before a complaint ----------------------------------------------------------------------------


def test_fristen_kan_forlenges_for_den_er_ute(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    avvist(Bruksfeil, lambda: mottak.forleng(k, str(s), date(2026, 12, 14), "Sykdom."), kommando=False)
    avvist(Bruksfeil, lambda: mottak.forleng(k, str(s), date(2027, 1, 4), " "), kommando=False)
    rad = mottak.forleng(k, str(s), date(2027, 1, 4), "Tolken er syk.")
    assert (rad.siste, rad.start) == ("2027-01-04", "2026-11-23")
    r = mottak.registrer(paa(k, "2027-01-04"), str(s), klage(date(2027, 1, 4)))
    assert r.klage.rettidig is Rettidig.I_TIDE
    avvist(KanIkkeForlenge, lambda: mottak.forleng(k, str(s), date(2027, 2, 4), "Mer."))
    hel(k)


def test_fristen_kan_ikke_forlenges_etterpaa(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    senere = paa(k, "2026-12-15")
    stans = avvist(KanIkkeForlenge, lambda: mottak.forleng(senere, str(s), date(2027, 1, 4), "Sykdom."))
    assert "§ 31" in stans.hva


def test_tapt_klage_kan_gjentas_innen_en_uke(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    senere = paa(k, "2027-01-04")
    avvist(KanIkkeGjenta, lambda: mottak.gjenta(senere, str(s), date(2026, 12, 15), date(2027, 1, 4)))
    avvist(Bruksfeil, lambda: mottak.gjenta(senere, str(s), date(2026, 12, 4), date(2027, 1, 5)), kommando=False)
    rad = mottak.gjenta(senere, str(s), date(2026, 12, 10), date(2027, 1, 4))
    assert rad.siste == "2027-01-11"
    r = mottak.registrer(paa(k, "2027-01-11"), str(s), klage(date(2027, 1, 11)))
    assert r.klage.rettidig is Rettidig.I_TIDE
    assert "klage.gjenta" not in apne(k, s)
    hel(k)


def test_tapt_klage_som_gjentas_for_sent(k: Kontekst) -> None:
    s = utestengt(k, tolk(k))
    mottak.gjenta(paa(k, "2027-01-04"), str(s), date(2026, 12, 10), date(2027, 1, 4))
    r = mottak.registrer(paa(k, "2027-01-12"), str(s), klage(date(2027, 1, 12)))
    assert r.klage.rettidig is Rettidig.FOR_SEN


# --- the rest ---------------------------------------------------------------------------------------------------


def test_forelopig_svar(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    venter = date(2027, 2, 1)
    avvist(
        Bruksfeil,
        lambda: behandling.forelopig_svar(k, kl, "Kø.", I_DAG, malform=Malform.BOKMAL),
        kommando=False,
    )
    b = behandling.forelopig_svar(k, kl, "Det er mange klager.", venter, malform=Malform.NYNORSK)
    assert "innan 1. februar 2027" in tekst(k, b.brev)
    assert apne(k, kl) == {}
    behandling.trekk(k, kl, I_DAG)
    avvist(
        KanIkkeGjoresMedKlagen,
        lambda: behandling.forelopig_svar(k, kl, "Kø.", venter, malform=Malform.BOKMAL),
    )


def test_trukket_klage_lar_vedtaket_staa(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s, utsettelse=True)
    avvist(Bruksfeil, lambda: behandling.trekk(k, kl, date(2026, 11, 24)), kommando=False)
    b = behandling.trekk(k, kl, I_DAG)
    assert (b.klage.status, b.klage.avsluttet) == (Klagestatus.TRUKKET, "2026-11-23")
    assert apne(k, kl) == {}
    assert not oppfort(k, t)
    assert status(k, s) is Sakstatus.UNDERRETTET
    hel(k)


def test_trukket_mens_et_forslag_venter(k: Kontekst) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    foreslaa(k, kl, Utfall.OPPRETTHOLD)
    behandling.trekk(k, kl, I_DAG)
    assert oppslag.vis(k, kl).innhold.forslag is None


def test_habilitet_avgjores_av_lederen(k: Kontekst, avvist: Avvist) -> None:
    from imdi_cli.styring.bruker.steg import endring

    kl = klag(k, utestengt(k, tolk(k)))
    endring.endre(k, "ole", {"leder": "kari"})
    behandling.svar_habilitet(ole(k), kl, Vurdering(Habilitetssvar.FORELAGT, vurdering="Vi har møttes."))
    v = Vurdering(Habilitetssvar.HABIL, vurdering="De kjenner ikke hverandre.")
    behandling.svar_habilitet(k, kl, v, "ole")
    foreslaa(k, kl, Utfall.OPPRETTHOLD)
    assert behandling.signer(ole(k), kl).klage.status is Klagestatus.OPPRETTHOLDT
    del avvist


def test_listen_og_bildet(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    kl = klag(k, s)
    assert [r.nr for r in oppslag.liste(k)] == [str(kl)]
    assert oppslag.liste(k, status=Klagestatus.OVERSENDT) == []
    b = oppslag.vis(k, kl)
    assert "foreslå utfall" in [o.handling for o in b.apne]
    assert [o.handling for o, _ in b.stengt] == ["svar om utsettelse"]
    behandling.trekk(k, kl, I_DAG)
    assert oppslag.liste(k) == []
    assert [r.status for r in oppslag.liste(k, alle=True, over=str(s))] == [Klagestatus.TRUKKET]
    assert [x.nr for x in oppslag.over(k, str(s))] == [str(kl)]
    avvist(Bruksfeil, lambda: oppslag.vis(k, nr("K-2026-0099")))


def test_soksmaalsfristen_star_bare_naar_imdi_har_bestemt_vilkaret(k: Kontekst) -> None:
    """F16: six months from when the complaint was first made, if the notice said so (§ 27 b)."""
    s = utestengt(k, tolk(k))
    kl = klag(med_regel(k, klage__soksmalsvilkar=True), s)
    assert apne(k, kl)["klage.soksmal"] == "2027-05-23"
    avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert "klage.soksmal" not in apne(k, kl)
