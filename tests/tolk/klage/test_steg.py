"""Complaints from the day they come to what they change: the five of the issue, withdrawal, and the list."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.klage.lag import (
    I_DAG,
    OPPHEV,
    apne,
    avgjort,
    folk,
    foreslaa,
    hel,
    klag,
    nr,
    ole,
    oppfort,
    overlevert,
    oversendt,
    paa,
    status,
    svar,
    tekst,
    tolk,
    utestengt,
)
from tolk.sak.saklag import med_regel

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Vurdering
from imdi_cli.tolk.klage.regler.maskin import KanIkkeGjoresMedKlagen
from imdi_cli.tolk.klage.regler.utfall import KanIkkeAvvise
from imdi_cli.tolk.klage.steg import behandling, instansen, oppslag
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Endringsslag,
    Instansutfall,
    Klagestatus,
    Opptak,
    Rettidig,
    Utfall,
)
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.sak.steg import felles
from imdi_cli.tolk.sak.typer.koder import Sakstatus

Avvist = Callable[..., Any]


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


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
