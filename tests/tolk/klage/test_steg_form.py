"""What a complaint must have, what is asked for when it lacks something, and the deadline before it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.klage.lag import (
    I_DAG,
    apne,
    avgjort,
    folk,
    foreslaa,
    hel,
    klag,
    klage,
    liv,
    nr,
    overlevert,
    paa,
    status,
    tekst,
    tolk,
    utestengt,
)

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.klage.regler.form import KanIkkeKlageIgjen
from imdi_cli.tolk.klage.regler.frist import KanIkkeForlenge, KanIkkeGjenta
from imdi_cli.tolk.klage.regler.utfall import KanIkkeAvvise
from imdi_cli.tolk.klage.steg import behandling, instansen, mottak
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Fullmakt,
    Kanal,
    Klagestatus,
    Mangel,
    Rettidig,
    Signatur,
    Utfall,
)
from imdi_cli.tolk.sak.typer.koder import Sakstatus

Avvist = Callable[..., Any]


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


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
