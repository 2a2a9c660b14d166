"""Deciding a case: what is found and which outcomes it may have, the hearing, and the committee."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.sak.saklag import (
    BRUDD,
    JA,
    NEI,
    UOPPLYST,
    VESENTLIG,
    beslutt,
    folk,
    forelegg,
    med_regel,
    ny,
    ole,
    raad,
    sak,
    tekst,
    tolk,
    tre,
    ute,
)

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.sak.regler import beslutning as regler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import beslutning as steg
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Sakstatus, Unntak, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd

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


# --- what is found, and outcomes --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("utfall", "brudd", "sagt"),
    [
        (U.IKKE_BRUDD, NEI, "Vi har kommet til at du ikke har brutt kravene."),
        (U.HENLAGT, UOPPLYST, "Vi har henlagt saken, fordi den ikke er godt nok opplyst."),
        (U.UTEN_REAKSJON, JA, "Dette er ikke en advarsel"),
        (U.VEILEDNING, JA, "veilede deg om reglene"),
    ],
)
def test_utfall_uten_reaksjon_far_brev_men_ingen_rad(
    k: Kontekst, utfall: Utfall, brudd: tuple[Bruddvurdering, ...], sagt: str
) -> None:
    t = tolk(k)
    a = beslutt(k, sak(k, t), utfall, *brudd)
    assert (a.status, a.reaksjoner) == (Sakstatus.BESLUTTET, ())
    assert sagt in tekst(k, a.brev)
    assert "§ 49" in tekst(k, a.brev)
    assert reaksjon.til_tolk(k, t) == []


def test_den_som_aldri_ble_varslet_far_ikke_brev(k: Kontekst) -> None:
    a = beslutt(k, sak(k, tolk(k), hort=None, status=Sakstatus.UTREDES), U.IKKE_BRUDD, *NEI)
    assert a.brev is None


@pytest.mark.parametrize(
    ("utfall", "brudd", "sagt"),
    [
        (U.IKKE_BRUDD, JA, "er brutt"),
        (U.HENLAGT, JA, "er brutt"),
        (U.HENLAGT, NEI, "ingen av bruddene er vurdert slik"),
        (U.UTEN_REAKSJON, NEI, "forutsetter et brudd"),
        (U.ADVARSEL, NEI, "forutsetter et brudd"),
        (U.IKKE_BEHANDLET, NEI, "skal vurdere varsler"),
    ],
)
def test_utfallet_ma_passe_til_det_som_er_funnet(
    k: Kontekst, avvist: Avvist, utfall: Utfall, brudd: tuple[Bruddvurdering, ...], sagt: str
) -> None:
    nr = sak(k, tolk(k))
    assert sagt in avvist(regler.KanIkkeBeslutte, lambda: beslutt(k, nr, utfall, *brudd)).hva


def test_ikke_tatt_til_behandling_bare_utenfor_plikten(k: Kontekst) -> None:
    t = tolk(k)
    ute(k, t)
    nr = sak(k, t, oppfort_da=False, hort=None, status=Sakstatus.UTREDES)
    assert beslutt(k, nr, U.IKKE_BEHANDLET, *NEI).utfall is U.IKKE_BEHANDLET


@pytest.mark.parametrize(
    ("brudd", "klasse"),
    [
        ((Bruddvurdering(Brudd.TP_BRUDD, Vurdering.BRUDD),), Bruksfeil),
        ((Bruddvurdering(BRUDD, Vurdering.IKKE_BRUDD, Alvor.VESENTLIG, "Fordi."),), Bruksfeil),
    ],
)
def test_vurderinger_som_ikke_kan_vaere(
    k: Kontekst, avvist: Avvist, brudd: tuple[Bruddvurdering, ...], klasse: type[Any]
) -> None:
    nr = sak(k, tolk(k))
    avvist(klasse, lambda: beslutt(k, nr, U.ADVARSEL, *brudd), kommando=False)


def test_hvert_brudd_ma_vurderes(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), brudd=(BRUDD, Brudd.TP_BRUDD))
    assert "TP-BRUDD" in avvist(KanIkkeNaa, lambda: beslutt(k, nr, U.ADVARSEL)).hva


# --- hearing ----------------------------------------------------------------------------------------------------


def test_en_reaksjon_krever_at_tolken_er_hort(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), hort=None, status=Sakstatus.UTREDES)
    stans = avvist(regler.KanIkkeBeslutte, lambda: beslutt(k, nr, U.ADVARSEL))
    assert stans.hjemmel == "forvaltningsloven §§ 16 og 17"
    assert "imdi sak forelegg" in stans.neste


def test_varselet_maa_ha_nevnt_reaksjonen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k, "somali"), hort=(U.ADVARSEL, U.UTESTENGING))
    felt: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG}
    stans = avvist(regler.KanIkkeBeslutte, lambda: beslutt(k, nr, U.UTESTENGING_ALLTID, *VESENTLIG, **felt))
    assert "nevnte ikke utestenging for alltid" in stans.hva
    avvist(
        regler.KanIkkeBeslutte,
        lambda: beslutt(k, nr, U.UTESTENGING, *VESENTLIG, **felt, periode_til=TIL, tilbakekall=True),
    )
    forelegg(k, nr, (U.UTESTENGING_ALLTID,), None)
    assert beslutt(k, nr, U.UTESTENGING, *VESENTLIG, **felt, periode_til=TIL).reaksjoner


def test_bare_unntak_fra_forelegging_er_ikke_nok_for_utestenging(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), hort=None, unntak=Unntak.UTEN_BETYDNING)
    felt: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG}
    avvist(regler.KanIkkeBeslutte, lambda: beslutt(k, nr, U.UTESTENGING_ALLTID, *VESENTLIG, **felt))


@pytest.mark.parametrize("malform", list(Malform))
def test_unntaket_fra_forhandsvarsel_staar_i_brevet(k: Kontekst, malform: Malform) -> None:
    """Edge 30."""
    nr = sak(k, tolk(k), hort=None, unntak=Unntak.IKKE_MULIG)
    n = ny(U.UTESTENGING_ALLTID, VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    a = steg.beslutt(ole(k), nr, n, malform=malform)
    assert "§ 16 tredje ledd bokstav a" in tekst(k, a.brev)


@pytest.mark.parametrize(
    ("malform", "sagt"), [(Malform.BOKMAL, "ikke uttalt deg"), (Malform.NYNORSK, "ikkje uttalt deg")]
)
def test_fristen_er_ute_uten_svar(k: Kontekst, malform: Malform, sagt: str) -> None:
    nr = sak(k, tolk(k), hort=None, status=Sakstatus.FORELAGT)
    forelegg(k, nr, (U.ADVARSEL,), None, svar=False)
    assert sagt in tekst(k, steg.beslutt(ole(k), nr, ny(U.ADVARSEL), malform=malform).brev)


@pytest.mark.parametrize("utfall", [U.ADVARSEL, U.UTESTENGING, U.UTEN_REAKSJON])
def test_brevene_finnes_paa_nynorsk(k: Kontekst, utfall: Utfall) -> None:
    t = tolk(k)
    k = tre(k, t)
    felt: dict[str, Any] = {"periode_til": TIL} if utfall is U.UTESTENGING else {}
    a = steg.beslutt(ole(k), sak(k, t), ny(utfall, VESENTLIG, **felt), malform=Malform.NYNORSK)
    assert "ikkje" in tekst(k, a.brev)


# --- the committee ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("anbefalt", "funn", "alvor", "ulikt"),
    [
        (U.ADVARSEL, Vurdering.BRUDD, None, None),
        (U.ADVARSEL, Vurdering.BRUDD, Alvor.IKKE_VESENTLIG, None),
        (U.UTEN_REAKSJON, Vurdering.BRUDD, None, "rådet til"),
        (U.ADVARSEL, Vurdering.IKKE_OPPLYST, None, "ikke tilstrekkelig opplyst på GT-NØYAKTIG"),
        (U.ADVARSEL, Vurdering.BRUDD, Alvor.VESENTLIG, "bruddene er vesentlig"),
    ],
)
def test_avvik_fra_raadet_maa_begrunnes(
    k: Kontekst, avvist: Avvist, anbefalt: Utfall, funn: Vurdering, alvor: Alvor | None, ulikt: str | None
) -> None:
    """Edge 19: allowed, with a reason; in finding and in reaction."""
    nr = sak(k, tolk(k), status=Sakstatus.RAAD)
    raad(k, nr, anbefalt, funn, alvor)
    n = ny(U.ADVARSEL, uten_utvalg=None)
    if ulikt:
        stans = avvist(regler.KanIkkeBeslutte, lambda: steg.beslutt(ole(k), nr, n))
        assert ulikt in stans.hva
        assert "--avvik-fil" in stans.neste
        n = n._replace(avvik="Vi ser annerledes på det.")
    a = steg.beslutt(ole(k), nr, n)
    assert ("Vi ser annerledes på det." in tekst(k, a.brev)) is bool(ulikt)


def test_uten_raad_maa_det_staa_hvorfor(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    uten = ny(U.ADVARSEL, uten_utvalg=None)
    avvist(KanIkkeNaa, lambda: steg.beslutt(ole(k), nr, uten))
    assert "--uten-utvalg-fil" in avvist(regler.KanIkkeBeslutte, lambda: steg.forslag(k, nr, uten)).neste
    uten_regel = med_regel(k, reaksjon__utvalget_forst=False)
    assert steg.beslutt(ole(uten_regel), nr, uten).reaksjoner
