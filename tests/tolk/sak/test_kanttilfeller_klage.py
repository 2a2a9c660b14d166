"""Edge cases 12, 22-28, 43, 45 and 46 of the note (fag: tolkeloven §15): complaints, and what is not deleted."""

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
    klage,
    liv,
    nr,
    ole,
    overlevert,
    oversendt,
    paa,
    saklag,
    svar,
    tekst,
    tolk,
    utestengt,
)

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning.typer import Kanal as Sendt
from imdi_cli.styring.underretning.typer import Tider
from imdi_cli.tolk.innsyn.regler.sletting import KanIkkeSletteSak
from imdi_cli.tolk.innsyn.steg import sletting
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel
from imdi_cli.tolk.klage.regler.kostnader import KanIkkeTilkjenne, KanIkkeUtsette
from imdi_cli.tolk.klage.regler.maskin import KanIkkeGjoresMedKlagen
from imdi_cli.tolk.klage.regler.utfall import KanIkkeAvvise, KanIkkeEndreTilSkade, KanIkkeVurdereKlagerett
from imdi_cli.tolk.klage.steg import behandling, instansen, kostnader, mottak, utsettelse
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Endringsslag,
    Instansutfall,
    Kanal,
    Klagestatus,
    Opptak,
    Rettidig,
    Signatur,
    Utfall,
    Utsettelsessvar,
)
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler.liv import KanIkkeSlette
from imdi_cli.tolk.register.steg import liv as oppforing
from imdi_cli.tolk.sak.steg import avslutning, beslutning
from imdi_cli.tolk.sak.typer.koder import Utfall as Saksutfall

Avvist = Callable[..., Any]


@pytest.fixture(autouse=True)
def verden(k: Kontekst) -> Any:
    folk(k)
    yield
    hel(k)


def registrer(k: Kontekst, over: Saksnummer, dag: date, **felt: Any) -> Any:
    return mottak.registrer(k, str(over), klage(dag, **felt)).klage


# --- what a complaint does to the count -------------------------------------------------------------------------


def test_kant_12_advarsel_opphevet_etter_klage_teller_ikke(k: Kontekst) -> None:
    """Edge 12 (forvaltningsloven § 35), by a complaint: out of the count, and the utestenging is to be looked at."""
    t = tolk(paa(k, "2026-04-01"), mottatt=date(2026, 3, 1))
    *_, siste = [saklag.advarsel(k, t, dag) for dag in ("2026-05-04", "2026-06-01", "2026-11-09")]
    s = saklag.sak(k, t, hendelse=date(2026, 11, 15))
    beslutning.beslutt(ole(k), s, saklag.ny(Saksutfall.UTESTENGING, periode_til=date(2027, 5, 1)))
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 3
    b = avgjort(k, klag(k, siste), Utfall.OMGJOR, endring=OPPHEV, rettslig="Den kan påklages.")
    assert [r.sak for r in b.virkning.vurderes] == [str(s)]
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 2
    assert "reaksjon.utestenging.vurder-omgjoring" in apne(k, siste)


# --- in time, late, too late ------------------------------------------------------------------------------------


def test_kant_22_klagen_er_sen_naar_vedtaket_laa_uapnet(k: Kontekst) -> None:
    """Edge 22 (eForvaltningsforskriften § 11 second paragraph): never opened, and the three weeks ran."""
    from imdi_cli.tolk.sak.steg import underretning

    s = utestengt(k, tolk(k), mottatt=False)
    underretning.underrett(k, s, Tider(Sendt.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag))
    kl = registrer(paa(k, "2026-12-15"), s, date(2026, 12, 15))
    assert (kl.rettidig, kl.siste_dag) == (Rettidig.FOR_SEN, "2026-12-14")


@pytest.mark.parametrize(
    ("felt", "rettidig"),
    [
        ({"kanal": Kanal.PAPIR, "fremsatt": date(2026, 12, 14), "mottatt": date(2026, 12, 17)}, Rettidig.I_TIDE),
        ({"kanal": Kanal.PAPIR, "fremsatt": date(2026, 12, 15), "mottatt": date(2026, 12, 17)}, Rettidig.FOR_SEN),
        ({"kanal": Kanal.ELEKTRONISK, "mottatt": date(2026, 12, 14)}, Rettidig.I_TIDE),
        ({"kanal": Kanal.ELEKTRONISK, "mottatt": date(2026, 12, 15)}, Rettidig.FOR_SEN),
    ],
)
def test_kant_23_papir_postlagt_i_tide_og_epost_etter_midnatt(
    k: Kontekst, felt: dict[str, Any], rettidig: Rettidig
) -> None:
    """Edge 23 (forvaltningsloven § 30, eForvaltningsforskriften § 11 fifth paragraph): posted, but arrived."""
    s = utestengt(k, tolk(k))  # received 23 November: the last day is 14 December
    kl = registrer(paa(k, "2026-12-17"), s, felt.get("fremsatt") or felt["mottatt"], **felt)
    assert kl.rettidig is rettidig
    assert kl.status is (Klagestatus.BEHANDLES if rettidig is Rettidig.I_TIDE else Klagestatus.FOR_SEN)


def test_kant_24_mer_enn_ett_aar_etter_vedtaket(k: Kontekst, avvist: Avvist) -> None:
    """Edge 24 (forvaltningsloven §§ 31 third paragraph, 35): no complaint; whether to change it is considered."""
    s = utestengt(k, tolk(k))
    siste = paa(k, "2027-11-23")
    i_tide = registrer(siste, s, siste.i_dag)
    assert i_tide.rettidig is Rettidig.FOR_SEN  # exactly one year: late, and may be taken up
    behandling.trekk(siste, nr(i_tide.nr), siste.i_dag)
    senere = paa(k, "2027-11-24")
    kl = nr(registrer(senere, s, senere.i_dag).nr)
    stans = avvist(KanIkkeGjoresMedKlagen, lambda: behandling.ta_opp(senere, kl, Opptak.B, "Rimelig."))
    assert stans.hjemmel == "forvaltningsloven § 31 tredje ledd"
    b = avgjort(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.ETT_AAR)
    assert "§ 35" in tekst(senere, b.brev)


def test_kant_25_klage_sendt_til_departementet(k: Kontekst) -> None:
    """Edge 25 (forvaltningsloven §§ 11 fourth paragraph, 32, 33): IMDi prepares it; the day it came there counts."""
    s = utestengt(k, tolk(k))
    kl = registrer(
        paa(k, "2027-01-08"), s, date(2026, 12, 14), mottatt=date(2027, 1, 8), via_instans=True, kanal=Kanal.PAPIR
    )
    assert (kl.rettidig, kl.via_instans, kl.status) == (Rettidig.I_TIDE, True, Klagestatus.BEHANDLES)


def test_kant_26_usignert_og_uklar_klage_kan_rettes(k: Kontekst, avvist: Avvist) -> None:
    """Edge 26 (forvaltningsloven § 32 third paragraph): a short time to mend it, and no rejection before that."""
    s = utestengt(k, tolk(k))
    r = mottak.registrer(k, str(s), klage(signatur=Signatur.MANGLER, pastand=None))
    kl = nr(r.klage.nr)
    assert (r.klage.status, apne(k, kl)["klage.retting"]) == (Klagestatus.MANGLER, "2026-12-07")
    stans = avvist(KanIkkeAvvise, lambda: foreslaa(k, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.IKKE_RETTET))
    assert stans.hjemmel == "forvaltningsloven § 32 tredje ledd"
    b = behandling.rett(k, kl, behandling.Rettelse(Signatur.UNDERTEGNET, pastand="Opphev det."), I_DAG)
    assert b.klage.status is Klagestatus.BEHANDLES


def test_kant_27_klage_over_en_advarsel_avvises_ikke_av_seg_selv(k: Kontekst, avvist: Avvist) -> None:
    """Edge 27 (tolkeloven § 21, forvaltningsloven § 2 third paragraph): a setting, an assessment in writing, and a
    rejection that can itself be complained over.
    """
    s = saklag.advarsel(k, tolk(k), "2026-11-23")
    r = mottak.registrer(k, str(s), klage())
    assert (r.avgjorelse.enkeltvedtak.value, r.klage.status) == ("må avklares", Klagestatus.BEHANDLES)
    kl = nr(r.klage.nr)
    avvis: dict[str, Any] = {"avvist_fordi": Avvisningsgrunn.IKKE_ENKELTVEDTAK}
    avvist(KanIkkeVurdereKlagerett, lambda: foreslaa(k, kl, Utfall.AVVIS, **avvis))
    b = avgjort(k, kl, Utfall.AVVIS, **avvis, rettslig="Loven nevner ikke advarsel.")
    assert "Loven nevner ikke advarsel." in tekst(k, b.brev)
    instansen.underrett(k, kl, overlevert())
    assert apne(k, kl)["klage.frist"] == "2026-12-14"


def test_kant_28_utsatt_iverksetting_og_den_offentlige_listen(k: Kontekst, avvist: Avvist) -> None:
    """Edge 28 (forvaltningsloven § 42): answered for itself at once; a refusal has reasons; the list follows."""
    t = tolk(k)
    kl = klag(k, utestengt(k, t), utsettelse=True)
    assert apne(k, kl)["klage.utsettelse.svar"] == k.i_dag.isoformat()
    avvist(KanIkkeUtsette, lambda: utsettelse.svar(liv(k), kl, Utsettelsessvar.AVSLATT))
    utsettelse.svar(liv(k), kl, Utsettelsessvar.INNVILGET)
    assert t in [x.tolkenummer for x in register.liste(k)]
    oversendt(k, kl)
    instansen.avgjor(k, kl, svar(Instansutfall.STADFESTET))
    assert t not in [x.tolkenummer for x in register.liste(k)]
    andre = tolk(k, fornavn="Bo")
    nektet = klag(k, utestengt(k, andre), utsettelse=True)
    u = utsettelse.svar(liv(k), nektet, Utsettelsessvar.AVSLATT, grunn="Hensynet til brukerne veier tyngst.")
    assert "Hensynet til brukerne veier tyngst." in tekst(k, u.brev)
    assert andre not in [x.tolkenummer for x in register.liste(k)]


# --- what follows ----------------------------------------------------------------------------------------------


def test_kant_43_krav_om_sletting_etter_utestenging(k: Kontekst, avvist: Avvist) -> None:
    """Edge 43 (tolkeforskriften § 15, arkivlova § 13): the register by the one, the case by the other, and the answer
    explains the difference.
    """
    t = tolk(k)
    s = utestengt(k, t, utfall=Saksutfall.UTESTENGING_ALLTID)
    avslutning.avslutt(paa(k, "2026-12-15"), s)
    senere = paa(k, "2027-01-15")
    avvist(KanIkkeSlette, lambda: oppforing.slett(senere, t, "Tolken ber om det."))
    hjemmel = (Kassasjonshjemmel.VEDTAK, "Tillatelse til kassasjon", "2032/17")
    assert "utestenging for alltid" in avvist(KanIkkeSletteSak, lambda: sletting.be_om(senere, s, *hjemmel)).hva
    brevet = tekst(senere, sletting.svar_paa_krav(senere, s, "Amina Yusuf", senere.i_dag))
    for bit in ("tolkeforskriften § 15", "arkivlova § 13", "utestenging for alltid", str(s)):
        assert bit in brevet


@pytest.mark.parametrize(("dag", "i_tide"), [("2026-12-14", True), ("2026-12-15", False)])
def test_kant_45_omgjort_til_gunst_opplyser_om_sakskostnader(k: Kontekst, dag: str, i_tide: bool) -> None:
    """Edge 45 (forvaltningsloven § 36): told of, and three weeks from when the new decision came."""
    kl = klag(k, utestengt(k, tolk(k)))
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert "§ 36" in tekst(k, b.brev) and "tre uker" in tekst(k, b.brev)
    instansen.underrett(k, kl, overlevert())
    assert apne(k, kl) == {"sakskostnader.krav": "2026-12-14"}
    krevd = paa(k, dag)
    assert kostnader.krev(krevd, kl, 18000, krevd.i_dag).kostnad.for_sent is not i_tide


def test_kant_45_ingen_kostnader_naar_klagen_taper(k: Kontekst, avvist: Avvist) -> None:
    """Edge 45: only where the decision is changed in the party's favour."""
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    instansen.avgjor(k, kl, svar(Instansutfall.STADFESTET))
    avvist(KanIkkeTilkjenne, lambda: kostnader.krev(k, kl, 18000, I_DAG))


@pytest.mark.parametrize(("meldt", "gaar"), [(None, False), ("2027-02-24", False), ("2027-02-23", True)])
def test_kant_46_endring_til_skade_med_melding_innen_tre_maaneder(
    k: Kontekst, avvist: Avvist, meldt: str | None, gaar: bool
) -> None:
    """Edge 46 (forvaltningsloven § 34 third paragraph): within three months of IMDi receiving the complaint."""
    s = utestengt(k, tolk(k))
    kl = klag(k, s)
    oversendt(k, kl)
    assert apne(k, kl) == {"klage.endring-til-skade": "2027-02-23"}
    senere = paa(k, "2027-03-10")
    lengre = Endring(Endringsslag.PERIODE, til="2029-01-01")
    dag = date.fromisoformat(meldt) if meldt else None
    svaret = svar(Instansutfall.ENDRET, date(2027, 3, 1), endring=lengre, meldt=dag)
    if gaar:
        instansen.avgjor(senere, kl, svaret)
        assert [r.periode_til for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == ["2029-01-01"]
    else:
        stans = avvist(KanIkkeEndreTilSkade, lambda: instansen.avgjor(senere, kl, svaret))
        assert stans.hjemmel == "forvaltningsloven § 34 tredje ledd"
