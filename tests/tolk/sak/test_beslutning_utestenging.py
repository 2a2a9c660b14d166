"""Deciding a case: the gates of §§ 20 and 21 to utestenging, and the end of a limited one."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.register.soknadlag import FELT
from tolk.register.soknadlag import JA as GODTATT
from tolk.sak.saklag import BRUDD, VESENTLIG, advarsel, beslutt, folk, med_regel, ny, ole, paa, sak, tekst, tolk, tre

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg import liv as register_liv
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.register.typer import Status
from imdi_cli.tolk.register.typer.soknad import NySoknad
from imdi_cli.tolk.sak.regler import beslutning as regler
from imdi_cli.tolk.sak.steg import beslutning as steg
from imdi_cli.tolk.sak.steg import felles
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Sakstatus, Utfall, Vurdering

Avvist = Callable[..., Any]
U = Utfall
TIL = date(2028, 2, 29)


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    """Register the people; after the test the journal says what the tables say."""
    folk(k)
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


# --- R2 and R3: utestenging -------------------------------------------------------------------------------------


def test_scenen_for_fa_advarsler(k: Kontekst, avvist: Avvist) -> None:
    """The refusal shows each warning with the day it falls out, those outside, those not received, the way on."""
    t = tolk(k)
    n = [advarsel(k, t, dag) for dag in ("2026-12-01", "2030-05-02", "2031-06-03")]
    uten = advarsel(k, t, "2031-06-04", ta_imot=False)
    k = paa(k, "2032-01-10")
    nr = sak(k, t, hendelse=date(2032, 1, 5))
    stans = avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.UTESTENGING, periode_til=date(2033, 1, 9)))
    assert stans.hva == (
        "Kan ikke utestenge: tolken har mottatt to advarsler de siste fem årene. Loven krever minst tre."
    )
    assert stans.hjemmel == "tolkeloven § 21 andre ledd"
    assert list(stans.fakta) == [
        ("Advarsler", f"02.05.2030   faller ut 03.05.2035   {n[1]}"),
        ("", f"03.06.2031   faller ut 04.06.2036   {n[2]}"),
        ("Utenfor", f"01.12.2026   falt ut 02.12.2031   {n[0]}"),
        ("Teller ikke", f"gitt 04.06.2031   ikke registrert mottatt, teller ikke   {uten}"),
    ]
    assert "--grunnlag vesentlige-brudd" in stans.neste
    assert f"imdi sak underrett {uten} --mottatt DATO" in stans.neste


def test_tre_mottatte_advarsler_apner_porten(k: Kontekst) -> None:
    t = tolk(k)
    k = tre(k, t)
    nr = sak(k, t, hendelse=date(2027, 2, 15))
    a = beslutt(k, nr, U.UTESTENGING, periode_til=TIL)
    (r,) = a.reaksjoner
    assert (r.type, r.periode_til, r.grunnlag) == (T.UTESTENGT_PERIODE, "2028-02-29", "tre advarsler")
    assert len(felles.innhold(k, nr).beslutninger[0].telt) == 3
    assert register.vis(k, t) is None
    brevet = tekst(k, a.brev)
    for bit in (
        *("fra 1. mars 2027 til og med 29. februar 2028", "mottatt 1. januar 2027, teller til og med 1. januar 2032"),
        *("tre advarsler de siste fem årene", "søke på nytt", "§ 42", "Du kan klage på vedtaket", "§ 36"),
    ):
        assert bit in brevet
    assert "bygger på noe antatt: reaksjon.advarsler.grensedag-teller" in " ".join(a.merknader)


@pytest.mark.parametrize(("dag", "gar"), [("2031-12-01", True), ("2031-12-02", False)])
def test_noyaktig_fem_aar_gammel(k: Kontekst, avvist: Avvist, dag: str, gar: bool) -> None:
    """Edge 10: exactly five years old counts; one day older does not."""
    t = tolk(k)
    tre(k, t, "2026-12-01", "2027-01-01", "2027-02-01")
    k = paa(k, dag)
    nr = sak(k, t)
    til = date(2032, 12, 1)
    if gar:
        assert beslutt(k, nr, U.UTESTENGING, periode_til=til).reaksjoner
    else:
        assert (
            "to advarsler"
            in avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.UTESTENGING, periode_til=til)).hva
        )


def test_telles_paa_nytt_naar_det_signeres(k: Kontekst, avvist: Avvist) -> None:
    """Edge 11: it fell out between the proposal and the signature."""
    t = tolk(k)
    tre(k, t, "2026-12-01", "2027-01-01", "2027-02-01")
    k = paa(k, "2031-12-01")
    nr = sak(k, t)
    a = steg.forslag(k, nr, ny(U.UTESTENGING, periode_til=date(2032, 12, 1)))
    assert (a.status, a.reaksjoner, a.brev) == (Sakstatus.TIL_BESLUTNING, (), None)
    dagen_etter = ole(paa(k, "2031-12-02"))
    assert "to advarsler" in avvist(regler.KanIkkeUtestenge, lambda: steg.signer(dagen_etter, nr)).hva
    assert steg.signer(ole(k), nr).reaksjoner[0].type is T.UTESTENGT_PERIODE


def test_advarselen_i_samme_sak_teller_ikke(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    tre(k, t)
    nr = advarsel(k, t, "2027-02-02")
    k = paa(k, "2027-03-01")
    telling = reaksjon.tell(k, t, k.i_dag, uten_sak=str(nr))
    assert len(telling.teller) == 3
    assert [linje.stilling.value for linje in telling.linjer][-1] == "samme sak"


def test_nytt_brudd_etter_den_tredje_eller_en_begrunnelse(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    k = tre(k, t)
    nr = sak(k, t, hendelse=date(2027, 2, 1))  # the same day is not after
    stans = avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.UTESTENGING_ALLTID))
    assert "3. advarselen ble mottatt 1. februar 2027" in stans.hva
    assert "--uten-nytt-brudd-fil" in stans.neste
    a = beslutt(k, nr, U.UTESTENGING_ALLTID, uten_nytt_brudd="Forholdene er de samme over tid.")
    assert "Forholdene er de samme over tid." in tekst(k, a.brev)
    assert "for alltid" in tekst(k, a.brev)
    assert "søke på nytt" not in tekst(k, a.brev)


def test_uten_innstillingen_er_den_tredje_nok(k: Kontekst) -> None:
    k = med_regel(k, reaksjon__krev_nytt_brudd_etter_tredje=False)
    t = tolk(k)
    k = tre(k, t)
    assert beslutt(k, sak(k, t, hendelse=date(2027, 1, 2)), U.UTESTENGING_ALLTID).reaksjoner


def test_tre_advarsler_paa_en_dag_sies(k: Kontekst) -> None:
    """Edge 13."""
    t = tolk(k)
    k = tre(k, t, "2026-12-01", "2026-12-01", "2026-12-01")
    a = beslutt(k, sak(k, t), U.UTESTENGING_ALLTID)
    assert any("samme dag" in m for m in a.merknader)
    b = reaksjon.tell(k, t, k.i_dag)
    assert ("Merk", "tre advarsler ble gitt samme dag, 1. desember 2026") in regler.telling_fakta(b)


def test_ett_vesentlig_brudd_er_nok_naar_det_er_begrunnet(k: Kontekst, avvist: Avvist) -> None:
    """Edge 14."""
    t = tolk(k)
    nr = sak(k, t)
    felt = {"grunnlag": Grunnlag.VESENTLIG, "periode_til": TIL}
    uten = (Bruddvurdering(BRUDD, Vurdering.BRUDD, Alvor.VESENTLIG),)
    assert (
        "--brudd-grunn" in avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.UTESTENGING, *uten, **felt)).neste
    )
    assert "ingen av bruddene" in avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.UTESTENGING, **felt)).hva
    a = beslutt(k, nr, U.UTESTENGING, *VESENTLIG, **felt)
    assert "Tolken fant på svar for brukeren." in tekst(k, a.brev)
    assert "Bruddene er vesentlige." in tekst(k, a.brev)
    assert a.merknader == ()


@pytest.mark.parametrize(
    ("felt", "klasse", "sagt"),
    [
        ({}, regler.KanIkkeUtestenge, "siste dag etter i dag"),
        ({"periode_til": date(2026, 11, 23)}, regler.KanIkkeUtestenge, "etter i dag"),
    ],
)
def test_en_periode_har_en_slutt_etter_i_dag(
    k: Kontekst, avvist: Avvist, felt: dict[str, Any], klasse: type[Any], sagt: str
) -> None:
    nr = sak(k, tolk(k))
    stans = avvist(klasse, lambda: beslutt(k, nr, U.UTESTENGING, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG, **felt))
    assert sagt in stans.hva


@pytest.mark.parametrize(
    ("utfall", "felt"),
    [
        (U.ADVARSEL, {"periode_til": TIL}),
        (U.UTESTENGING_ALLTID, {"periode_til": TIL}),
        (U.ADVARSEL, {"grunnlag": Grunnlag.VESENTLIG}),
        (U.ADVARSEL, {"tilbakekall": True}),
        (U.ADVARSEL, {"begrunnelse": "  "}),
    ],
)
def test_det_som_ikke_horer_sammen(k: Kontekst, avvist: Avvist, utfall: Utfall, felt: dict[str, Any]) -> None:
    nr = sak(k, tolk(k))
    beslutning = ny(utfall)._replace(**felt)
    avvist(Bruksfeil, lambda: steg.beslutt(ole(k), nr, beslutning), kommando=False)


# --- the end of a limited utestenging ---------------------------------------------------------------------------


@pytest.mark.parametrize("verdi", ["ny søknad", "automatisk"])
def test_dagen_etter_utestengingen_svarer_registeret_rett(k: Kontekst, verdi: str) -> None:
    """Nobody runs a job: the setting decides what the decision did to the entry."""
    k = med_regel(k, oppforing__etter_utestenging=verdi)
    t = tolk(k)
    a = beslutt(k, sak(k, t), U.UTESTENGING, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG, periode_til=date(2027, 5, 22))
    siste, etter = paa(k, "2027-05-22"), paa(k, "2027-05-23")
    assert register.vis(k, t) is None
    assert register.vis(siste, t) is None
    assert register.liste(siste) == []
    inne = register.vis(etter, t) is not None
    assert inne is (verdi == "automatisk")
    assert bool(register.liste(etter)) is inne
    sagt = "uten at du må søke" if inne else "må du søke på nytt"
    assert sagt in tekst(k, a.brev)
    if not inne:
        r = soknad.registrer(etter, _soknad(t), None).soknad
        nr = Saksnummer("R", r.aar, r.lopenr)
        soknad.endre(etter, nr, {}, svar=GODTATT)
        vedtak.oppfor(etter, nr)
        assert register.vis(etter, t) is not None


def _soknad(t: int) -> Any:
    return NySoknad(**FELT | {"tolk": t, "mottatt": date(2027, 5, 23)})


def test_den_som_er_utestengt_for_alltid_er_ute(k: Kontekst) -> None:
    k = med_regel(k, oppforing__etter_utestenging="automatisk")
    t = tolk(k)
    beslutt(k, sak(k, t), U.UTESTENGING_ALLTID, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    assert register.vis(paa(k, "2090-01-01"), t) is None
    funnet = register.finn(k, t)
    assert funnet is not None
    assert funnet.status is Status.IKKE_OPPFORT


def test_den_inaktive_som_utestenges_er_ogsaa_ute(k: Kontekst) -> None:
    t = tolk(k)
    register_liv.inaktiver(k, t)
    beslutt(k, sak(k, t), U.UTESTENGING_ALLTID, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    funnet = register.finn(k, t)
    assert funnet is not None
    assert funnet.status is Status.IKKE_OPPFORT
