"""A case from varsel to the committee: how the interpreter is heard."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from tolk.sak.lag import I_DAG, S1, forelagt, grunn, hel, krav, lopende, sak, status, svar, tekst, varsel, vent_ut
from tolk.varsel import lag as varsler

from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.sak.regler import utredning as utredningsregler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import bilde, horing, opprettelse, utredning
from imdi_cli.tolk.sak.typer.koder import Kravutfall, Sakstatus, Unntak, Utfall
from imdi_cli.tolk.varsel.typer.koder import Brudd

Avvist = Callable[..., Any]
K = Kravutfall


@pytest.fixture
def k(k: Kontekst, tmp_path: Path) -> Kontekst:
    grunn(k, tmp_path)
    return k


def test_forhandsvarselet_sier_det_tolken_ma_vite(k: Kontekst) -> None:
    v = varsler.nummer(varsler.varsel(k, identitet=varsler.HVEM, brudd=(Brudd.GT_NOYAKTIG,), sprak="somali"))
    sak(k, v)
    s, id_, rad = forelagt(k, S1, fakta="Du la til noe i et møte 12. november.")
    assert (s.sak.status, rad.siste, lopende(k)) == (
        Sakstatus.FORELAGT,
        "2026-12-07",
        {"uttalelse fra tolken": "2026-12-07"},
    )
    ord_ = tekst(k, id_)
    for bit in (
        *("Amina Yusuf", "endret, holdt tilbake eller la til innhold (somali), tolkeforskriften § 4 første ledd"),
        *("Du la til noe i et møte", "7. desember 2026", "advarsel (tolkeloven § 21 første ledd)", "for alltid"),
        *("tilbakekall av bevilling", "§§ 18 og 19", "§ 12", "§ 48", "Postboks 672"),
    ):
        assert bit in ord_
    for ord_fra_varselet in ("Kilde", "privat.no", "Tolken la til noe"):
        assert ord_fra_varselet not in ord_
    hel(k)


def test_nynorsk_og_en_frist_som_er_satt(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    avvist(Bruksfeil, lambda: forelagt(k, S1, frist=I_DAG), kommando=False)
    ny = horing.NyForelegging("Du la til noe.", [Utfall.ADVARSEL, Utfall.VEILEDNING], date(2026, 12, 20))
    _, id_, rad = horing.forelegg(k, S1, ny, malform=Malform.NYNORSK)
    assert (rad.siste, rad.antatt, frister.avvik(k)) == ("2026-12-20", False, [])
    ord_ = tekst(k, id_)
    assert "åtvaring (tolkelova § 21 første ledd)" in ord_
    assert "rettleiing (forvaltningslova § 11)" in ord_
    assert "endra, heldt tilbake" in ord_
    assert "utestenging" not in ord_


@pytest.mark.parametrize(
    ("tolk", "reaksjon", "gar"),
    [
        (varsler.BARE_AUTORISERT, Utfall.ADVARSEL, False),  # case 2
        (varsler.BARE_AUTORISERT, Utfall.TILBAKEKALL, True),
        (varsler.BARE_OPPFORT, Utfall.TILBAKEKALL, False),  # case 3
        (varsler.BARE_OPPFORT, Utfall.UTESTENGING, True),
    ],
)
def test_brevet_nevner_bare_det_loven_apner_for(
    k: Kontekst, avvist: Avvist, tolk: int, reaksjon: Utfall, gar: bool
) -> None:
    sak(k, varsel(k, tolk=str(tolk)))
    if gar:
        assert forelagt(k, S1, reaksjoner=[reaksjon])[0].foreleggelser[0].reaksjoner == (reaksjon,)
    else:
        stans = avvist(utredningsregler.KanIkkeVarsleReaksjon, lambda: forelagt(k, S1, reaksjoner=[reaksjon]))
        assert stans.hjemmel == reaksjon.hjemmel


def test_en_tolk_som_gar_ut_av_registeret_mens_saken_behandles(k: Kontekst) -> None:
    """Case 31: the case stays, and says what the interpreter was when it was opened."""
    sak(k, varsel(k, tolk=str(varsler.BARE_OPPFORT)))
    with k.base.atomisk(), skritt(k, "test.ut", "tolk:30") as s:
        sist = k.base.hent("SELECT sist FROM tolk WHERE tolkenummer = 30")[0][0]
        s.endre(tolker.TOLK, {"tolkenummer": 30}, {"status": "ikke oppført"}, sist=sist)
    s_, id_, _ = forelagt(k, S1)
    assert (s_.oppfort, s_.sak.apning_oppfort, s_.foreleggelser[0].reaksjoner) == (False, True, ())
    assert "åpner ikke loven for noen reaksjon" in tekst(k, id_)


def test_uten_fakta_eller_brudd_ingen_forelegging(k: Kontekst, avvist: Avvist) -> None:
    sak(k, varsel(k, brudd=()))
    assert "koble" in avvist(KanIkkeNaa, lambda: forelagt(k, S1)).neste
    opprettelse.koble(k, S1, brudd=[Brudd.HAB_OPPLYS])
    avvist(utredningsregler.KanIkkeForelegge, lambda: forelagt(k, S1, fakta="\n"))


@pytest.mark.parametrize(
    ("fakta", "roper"),
    [("Hemmelig Kilde så det.", True), ("Ring 99887766.", True), ("Du la til noe.", False)],
)
def test_det_varsles_nar_teksten_kan_rope_avsenderen(k: Kontekst, fakta: str, roper: bool) -> None:
    sak(k, varsler.nummer(varsler.varsel(k, identitet=varsler.HVEM)), varsel(k))
    assert horing.roper(k, S1, fakta) is roper
    assert horing.roper(k, S1, "skriv til a@b.no") is True  # the second varsel has no name to look for


def test_saken_gar_til_utvalget_nar_tolken_er_hort_eller_fristen_er_ute(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    avvist(KanIkkeNaa, lambda: utredning.til_utvalg(k, S1))
    forelagt(k, S1)
    stans = avvist(KanIkkeNaa, lambda: utredning.til_utvalg(k, S1))
    assert ("7. desember 2026" in stans.hva, stans.hjemmel) == (True, "forvaltningsloven § 16")
    s = utredning.til_utvalg(vent_ut(k), S1)
    assert (s.sak.status, lopende(k)) == (Sakstatus.KLAR, {})
    hel(k)


def test_uttalelsen_og_en_til_og_en_som_kommer_sent(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    avvist(KanIkkeNaa, lambda: horing.uttalelse(k, S1, I_DAG, "Nei."))
    forelagt(k, S1)
    avvist(Bruksfeil, lambda: horing.uttalelse(k, S1, I_DAG - timedelta(1), "Nei."), kommando=False)
    avvist(utredningsregler.KanIkkeUtenGrunn, lambda: horing.uttalelse(k, S1, I_DAG, " "))
    s, sent = horing.uttalelse(k, S1, I_DAG, "Det stemmer ikke.")
    assert (s.sak.status, sent, lopende(k)) == (Sakstatus.HORT, False, {})
    senere = vent_ut(k)
    s, sent = horing.uttalelse(senere, S1, senere.i_dag, None, [Fil("brev.txt", "text/plain", b"x")])
    assert s.foreleggelser[0].uttalelse == "Det stemmer ikke.\n\n23.12.2026:\nSe vedlegget."
    assert sent
    utredning.til_utvalg(senere, S1)
    s, _ = horing.uttalelse(senere, S1, senere.i_dag, "Enda mer.")
    assert s.sak.status is Sakstatus.KLAR  # taken, and the case stays where it is
    assert [p.tittel for p in bilde.bilde(k, S1).journalposter] == ["Uttalelse fra tolken"] * 3
    hel(k)


@pytest.mark.parametrize(
    "nytt",
    [
        lambda k: utredning.registrer_svar(k, S1, 1, svar()),
        lambda k: opprettelse.koble(k, S1, [varsel(k)]),
        lambda k: opprettelse.koble(k, S1, brudd=[Brudd.TP_BRUDD]),
    ],
)
def test_det_som_kommer_etter_horingen_ma_forelegges_pa_nytt(k: Kontekst, avvist: Avvist, nytt: Any) -> None:
    """Also on the same day: what came after, has not been seen."""
    sak(k)
    forelagt(k, S1)
    horing.uttalelse(k, S1, I_DAG, "Det stemmer ikke.")
    utredning.innhent(k, S1, krav())
    nytt(k)
    if status(k) is Sakstatus.VENTER:
        utredning.registrer_svar(k, S1, 1, svar(K.FRAFALT, tekst="Trengs ikke."))
    if status(k) is Sakstatus.UTREDES:
        avvist(KanIkkeNaa, lambda: utredning.til_utvalg(k, S1))
    assert "imdi sak forelegg" in bilde.bilde(k, S1).vei.neste  # type: ignore[union-attr]
    forelagt(k, S1)
    s = utredning.til_utvalg(vent_ut(k), S1)
    assert s.sak.status is Sakstatus.KLAR


def test_et_krav_som_ikke_ga_noe_nytt_endrer_ikke_horingen(k: Kontekst) -> None:
    sak(k)
    forelagt(k, S1)
    utredning.innhent(k, S1, krav())
    utredning.registrer_svar(k, S1, 1, svar(K.NEKTET))
    assert status(k) is Sakstatus.FORELAGT
    horing.uttalelse(k, S1, I_DAG, "Nei.")
    utredning.innhent(k, S1, krav())
    assert horing.uttalelse(k, S1, I_DAG, "Fortsatt nei.")[0].sak.status is Sakstatus.VENTER
    utredning.registrer_svar(k, S1, 2, svar(K.NEKTET))
    assert status(k) is Sakstatus.HORT


@pytest.mark.parametrize(
    ("unntak", "etter"),
    [
        (Unntak.IKKE_MULIG, Sakstatus.HORT),
        (Unntak.UKJENT_ADRESSE, Sakstatus.HORT),
        (Unntak.HASTER, Sakstatus.UTREDES),
    ],
)
def test_et_unntak_har_grunn_og_det_fra_paragraf_17_er_ikke_varsel(
    k: Kontekst, avvist: Avvist, unntak: Unntak, etter: Sakstatus
) -> None:
    """Case 30: an exception from laying facts before the party is none from the warning."""
    sak(k)
    stans = avvist(utredningsregler.KanIkkeUtenGrunn, lambda: horing.unnta(k, S1, unntak, None))
    assert stans.hjemmel == unntak.hjemmel
    s = horing.unnta(k, S1, unntak, "Adressen er ukjent, og vi har lett.")
    assert (s.sak.status, s.foreleggelser[0].unntak) == (etter, unntak)
    if etter is Sakstatus.HORT:
        s, sent = horing.uttalelse(k, S1, I_DAG, "Jeg hørte om saken.")
        assert (sent, s.foreleggelser[0].uttalelse) == (False, "Jeg hørte om saken.")
        assert utredning.til_utvalg(k, S1).sak.status is Sakstatus.KLAR
    hel(k)
