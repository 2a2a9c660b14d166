"""Postponement (§ 42) and costs (§ 36)."""

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

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus
from imdi_cli.tolk.klage.regler.kostnader import KanIkkeTilkjenne, KanIkkeUtsette
from imdi_cli.tolk.klage.regler.maskin import KanIkkeGjoresMedKlagen
from imdi_cli.tolk.klage.steg import behandling, instansen, kostnader, mottak, oppslag, utsettelse
from imdi_cli.tolk.klage.typer.koder import (
    Endringsslag,
    Instansutfall,
    Kostnadssvar,
    Opptak,
    Utfall,
    Utsettelsessvar,
)
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler import oppfort_paa
from imdi_cli.tolk.register.typer.horing import Horing
from imdi_cli.tolk.sak.typer.koder import Utfall as Saksutfall

Avvist = Callable[..., Any]
INNVILGET, AVSLATT = Utsettelsessvar.INNVILGET, Utsettelsessvar.AVSLATT


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


def oppfort(k: Kontekst, t: int) -> bool:
    funnet = register.finn(k, t)
    return funnet is not None and oppfort_paa(funnet, k.i_dag)


# --- postponement -----------------------------------------------------------------------------------------------


def test_utsettelse_apner_registeret_til_klagen_er_avgjort(k: Kontekst) -> None:
    """Edge case 28: the public page follows the outcome."""
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s, utsettelse=True)
    assert apne(k, kl)["klage.utsettelse.svar"] == "2026-11-23"
    u = utsettelse.svar(liv(k), kl, INNVILGET, vilkar="Tolken melder fra om oppdrag.", malform=Malform.NYNORSK)
    assert u.utsettelse.svart_av == "liv"
    assert "Tolken melder fra om oppdrag." in tekst(k, u.brev)
    assert "klage.utsettelse.svar" not in apne(k, kl)
    assert oppfort(k, t)
    assert reaksjon.sperret(k, t, None, I_DAG) is None
    assert t in [x.tolkenummer for x in register.liste(k)]
    senere = paa(k, "2026-11-30")
    avgjort(senere, kl, Utfall.OPPRETTHOLD)
    assert oppfort(senere, t), "klagen er ikke avgjort"
    instansen.oversend(senere, kl, "Vedtaket bør stå.")
    instansen.avgjor(senere, kl, svar(Instansutfall.STADFESTET, date(2026, 11, 30)))
    assert not oppfort(senere, t)
    assert t not in [x.tolkenummer for x in register.liste(senere)]
    assert reaksjon.sperret(k, t, None, date(2026, 11, 29)) is None
    assert reaksjon.sperret(k, t, None, date(2026, 11, 30)) is not None
    assert oppslag.vis(senere, kl).innhold.utsettelser[0].slutt == "2026-11-30"
    hel(k)


def test_utsatt_vedtak_som_gjores_om_gir_oppforingen_tilbake_for_godt(k: Kontekst) -> None:
    t = tolk(k)
    kl = klag(k, utestengt(k, t), utsettelse=True)
    utsettelse.svar(liv(k), kl, INNVILGET)
    avgjort(paa(k, "2026-11-25"), kl, Utfall.OMGJOR, endring=OPPHEV)
    assert oppfort(paa(k, "2026-11-25"), t)
    hel(k)


def test_utsatt_tilbakekall_gir_tittelen_til_klagen_er_avgjort(k: Kontekst) -> None:
    t = tolk(k, "somali")
    s = utestengt(k, t, utfall=Saksutfall.TILBAKEKALL, sprak=("somali",))
    kl = klag(k, s)
    utsettelse.be_om(k, kl, I_DAG)
    u = utsettelse.svar(liv(k), kl, INNVILGET)
    assert u.kategorier == ("somali: fra kategori B til kategori A",)
    b1 = nr("B-2026-0001")
    assert bevilling.krev(k, b1).status is Bevillingsstatus.GITT
    behandling.trekk(k, kl, I_DAG)
    assert bevilling.krev(k, b1).status is Bevillingsstatus.TILBAKEKALT
    hel(k)


def test_utsatt_tilbakekall_etter_plikten(k: Kontekst) -> None:
    from imdi_cli.tolk.bevilling.typer import Grunnlag, Tilbakekall

    tolk(k, "somali")
    b1 = nr("B-2026-0001")
    bevilling.tilbakekall(
        k,
        b1,
        Tilbakekall(Grunnlag.ANNULLERT, "Fusk.", Horing(date(2026, 11, 1), date(2026, 11, 10))),
        underrettet=I_DAG,
    )
    kl = klag(k, b1, utsettelse=True)
    utsettelse.svar(liv(k), kl, INNVILGET)
    assert bevilling.krev(k, b1).status is Bevillingsstatus.GITT
    behandling.trekk(k, kl, I_DAG)
    igjen = bevilling.krev(k, b1)
    assert (igjen.status, igjen.grunnlag) == (Bevillingsstatus.TILBAKEKALT, Grunnlag.ANNULLERT)
    hel(k)


def test_utsatt_midlertidig_tiltak(k: Kontekst) -> None:
    from imdi_cli.tolk.sak.steg import midlertidig
    from imdi_cli.tolk.sak.typer.avgjorelse import Tiltak

    t = tolk(k)
    s = saklag.sak(k, t)
    midlertidig.sett(ole(k), s, Tiltak.UTESTENG, begrunnelse="Fare.", forholdsmessig="Verner brukerne.")
    kl = klag(k, f"{s}/1", utsettelse=True)
    utsettelse.svar(liv(k), kl, INNVILGET)
    assert reaksjon.sperret(k, t, None, I_DAG) is None
    behandling.trekk(paa(k, "2026-11-24"), kl, date(2026, 11, 24))
    assert reaksjon.sperret(k, t, None, date(2026, 11, 24)) is not None
    hel(k)


def test_utsatt_midlertidig_tilbakekall(k: Kontekst) -> None:
    from imdi_cli.tolk.sak.steg import midlertidig
    from imdi_cli.tolk.sak.typer.avgjorelse import Tiltak

    t = tolk(k, "somali")
    s = saklag.sak(k, t)
    midlertidig.sett(ole(k), s, Tiltak.TILBAKEKALL, begrunnelse="Fare.", forholdsmessig="Verner.", sprak="somali")
    kl = klag(k, f"{s}/1", utsettelse=True)
    assert utsettelse.svar(liv(k), kl, INNVILGET).kategorier == ("somali: fra kategori B til kategori A",)
    behandling.trekk(k, kl, I_DAG)
    funnet = register.finn(k, t)
    assert funnet is not None
    assert not funnet.sprak[0].statsautorisert
    hel(k)


def test_ny_bevilling_roeres_ikke_naar_utsettelsen_slutter(k: Kontekst) -> None:
    from imdi_cli.base.journal import skritt
    from imdi_cli.tolk.bevilling.typer import NyBevilling

    t = tolk(k, "somali")
    s = utestengt(k, t, utfall=Saksutfall.TILBAKEKALL, sprak=("somali",))
    senere = paa(k, "2026-12-01")
    bevilling.gi(senere, t, NyBevilling("somali", date(2026, 11, 30), myndig=True, mottatt=date(2026, 11, 30)))
    r = reaksjon.til_sak(k, str(s))[0]
    with k.base.atomisk(), skritt(senere, "test.igjen", str(s)) as skr:
        bevilling.tilbakekall_igjen(senere, skr, r)
        skr.data["intet"] = True
    assert bevilling.krev(k, nr("B-2026-0002")).status is Bevillingsstatus.GITT


def test_avslag_skal_grunngis_samtidig(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    kl = klag(k, utestengt(k, t), utsettelse=True)
    stans = avvist(KanIkkeUtsette, lambda: utsettelse.svar(liv(k), kl, AVSLATT))
    assert stans.hjemmel == "forvaltningsloven § 42 andre ledd"
    avvist(Bruksfeil, lambda: utsettelse.svar(liv(k), kl, AVSLATT, grunn="Nei.", vilkar="Vilkår."), kommando=False)
    u = utsettelse.svar(liv(k), kl, AVSLATT, grunn="Hensynet til brukerne veier tyngst.")
    assert "Hensynet til brukerne" in tekst(k, u.brev)
    assert not oppfort(k, t)
    avvist(KanIkkeGjoresMedKlagen, lambda: utsettelse.svar(liv(k), kl, AVSLATT, grunn="Nei."))


def test_det_som_ikke_gjennomfores_kan_ikke_utsettes(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, saklag.advarsel(k, tolk(k), "2026-11-23"), utsettelse=True)
    avvist(KanIkkeUtsette, lambda: utsettelse.svar(liv(k), kl, INNVILGET))


def test_en_anmodning_om_gangen_og_den_besvares_for_utfallet(k: Kontekst, avvist: Avvist) -> None:
    from tolk.klage.lag import foreslaa

    kl = klag(k, utestengt(k, tolk(k)))
    avvist(Bruksfeil, lambda: utsettelse.be_om(k, kl, date(2026, 11, 24)), kommando=False)
    utsettelse.be_om(k, kl, I_DAG)
    avvist(KanIkkeGjoresMedKlagen, lambda: utsettelse.be_om(k, kl, I_DAG))
    stans = avvist(KanIkkeGjoresMedKlagen, lambda: foreslaa(k, kl, Utfall.OPPRETTHOLD))
    assert stans.hjemmel == "forvaltningsloven § 42 første ledd"
    utsettelse.svar(liv(k), kl, INNVILGET)
    avvist(KanIkkeGjoresMedKlagen, lambda: utsettelse.be_om(k, kl, I_DAG))


# --- costs ------------------------------------------------------------------------------------------------------


def omgjort(k: Kontekst, *, underrettet: bool = True) -> Any:
    kl = klag(k, utestengt(k, tolk(k)))
    avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    if underrettet:
        instansen.underrett(k, kl, overlevert())
    return kl


def test_kostnader_opplyses_kreves_og_avgjores_av_en_annen(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 45."""
    kl = omgjort(k)
    o = kostnader.opplys(k, kl, malform=Malform.NYNORSK)
    assert "tre veker" in tekst(k, o.brev)
    s = kostnader.krev(k, kl, 18000, I_DAG)
    assert (s.kostnad.for_sent, s.kostnad.opplyst) == (False, "2026-11-23")
    assert apne(k, kl) == {}
    avvist(KanIkkeTilkjenne, lambda: kostnader.krev(k, kl, 1, I_DAG))
    avvist(AnnenPerson, lambda: kostnader.avgjor(k, kl, 100, "Fordi."))
    avvist(Bruksfeil, lambda: kostnader.avgjor(liv(k), kl, 18001, "Fordi."), kommando=False)
    avvist(Bruksfeil, lambda: kostnader.avgjor(liv(k), kl, 100, " "), kommando=False)
    avvist(Bruksfeil, lambda: kostnader.avgjor(liv(k), kl, 100, "Fordi.", opptak=Opptak.A), kommando=False)
    b = kostnader.avgjor(liv(k), kl, 12000, "Advokatens timer var nødvendige.")
    assert b.kostnad.svar is Kostnadssvar.DELVIS
    brevet = tekst(k, b.brev)
    for bit in (
        "Du krevde 18 000 kroner",
        "Vi dekker 12 000 kroner",
        "ikke resten",
        "Du kan klage på vedtaket",
    ):
        assert bit in brevet
    stans = avvist(KanIkkeTilkjenne, lambda: kostnader.avgjor(liv(k), kl, 1, "Fordi."))
    assert f"{kl}/kostnader" in stans.neste
    instansen.underrett(k, kl, overlevert(), kostnader=True)
    assert apne(k, kl)["klage.frist"] == "2026-12-14"
    hel(k)


def avgjort_om_kostnader(k: Kontekst, belop: int = 0) -> Any:
    kl = omgjort(k)
    kostnader.krev(k, kl, 18000, I_DAG)
    kostnader.avgjor(liv(k), kl, belop, "Ikke nødvendig.")
    return kl


def test_avgjorelsen_om_kostnader_kan_paaklages_og_endres(k: Kontekst) -> None:
    kl = avgjort_om_kostnader(k)
    assert oppslag.vis(k, kl).innhold.kostnad.svar is Kostnadssvar.AVSLATT  # type: ignore[union-attr]
    ny = klag(k, f"{kl}/sakskostnader")
    b = avgjort(k, ny, Utfall.OMGJOR, endring=Endring(Endringsslag.BELOP, belop=18000))
    assert b.virkning.merknader == ("18000 kroner dekkes.",)
    kost = oppslag.vis(k, kl).innhold.kostnad
    assert kost is not None
    assert (kost.svar, kost.tilkjent) == (Kostnadssvar.TILKJENT, 18000)
    hel(k)


def test_avgjorelsen_om_kostnader_kan_sendes_tilbake_eller_bli_null(k: Kontekst) -> None:
    kl = avgjort_om_kostnader(k, 500)
    ny = klag(k, f"{kl}/kostnader")
    oversendt(k, ny)
    instansen.avgjor(k, ny, svar(Instansutfall.ENDRET, endring=Endring(Endringsslag.BELOP, belop=0)))
    kost = oppslag.vis(k, kl).innhold.kostnad
    assert kost is not None
    assert kost.tilkjent == 0


def test_avgjorelsen_om_kostnader_opphevet(k: Kontekst) -> None:
    kl = avgjort_om_kostnader(k)
    ny = klag(k, f"{kl}/kostnader")
    oversendt(k, ny)
    instansen.avgjor(k, ny, svar(Instansutfall.OPPHEVET))
    kost = oppslag.vis(k, kl).innhold.kostnad
    assert kost is not None
    assert (kost.svar, kost.krevd) == (None, 18000)
    assert kostnader.avgjor(liv(k), kl, 18000, "Nødvendig.").kostnad.svar is Kostnadssvar.TILKJENT


def test_for_sent_krav_tas_bare_opp_etter_paragraf_31(k: Kontekst, avvist: Avvist) -> None:
    """F15: three weeks, with §§ 29-32 alike."""
    kl = omgjort(k)
    senere = paa(k, "2026-12-15")
    s = kostnader.krev(senere, kl, 5000, date(2026, 12, 15))
    assert s.kostnad.for_sent
    avvist(KanIkkeTilkjenne, lambda: kostnader.avgjor(liv(senere), kl, 5000, "Fordi."))
    b = kostnader.avgjor(liv(senere), kl, 5000, "Tolken var syk.", opptak=Opptak.A)
    assert (b.kostnad.svar, b.kostnad.opptak) == (Kostnadssvar.TILKJENT, Opptak.A)


def test_for_sent_krav_kan_avslaas(k: Kontekst) -> None:
    kl = omgjort(k)
    senere = paa(k, "2026-12-15")
    kostnader.krev(senere, kl, 5000, date(2026, 12, 15))
    s = kostnader.avgjor(liv(senere), kl, 0, "For sent.", malform=Malform.NYNORSK)
    assert s.kostnad.svar is Kostnadssvar.AVSLATT
    assert "blei gjort om til gunst for deg" in tekst(k, s.brev)


def test_krav_kan_komme_for_fristen_har_begynt(k: Kontekst, avvist: Avvist) -> None:
    kl = omgjort(k, underrettet=False)
    avvist(Bruksfeil, lambda: kostnader.krev(k, kl, 0, I_DAG), kommando=False)
    for dag in (date(2026, 11, 24), date(2026, 11, 22)):
        avvist(Bruksfeil, lambda dag=dag: kostnader.krev(k, kl, 100, dag), kommando=False)
    assert kostnader.krev(k, kl, 100, I_DAG).kostnad.for_sent is False


def test_kostnader_bare_naar_vedtaket_er_endret_til_gunst_og_av_rett_organ(k: Kontekst, avvist: Avvist) -> None:
    s = utestengt(k, tolk(k))
    kl = klag(k, s)
    avvist(KanIkkeGjoresMedKlagen, lambda: kostnader.krev(k, kl, 100, I_DAG))
    oversendt(k, kl)
    avvist(KanIkkeTilkjenne, lambda: kostnader.krev(k, kl, 100, I_DAG))
    avvist(KanIkkeTilkjenne, lambda: kostnader.opplys(k, kl))
    avvist(KanIkkeTilkjenne, lambda: kostnader.avgjor(liv(k), kl, 100, "Fordi."))
    instansen.avgjor(k, kl, svar(Instansutfall.ENDRET, endring=OPPHEV))
    stans = avvist(KanIkkeTilkjenne, lambda: kostnader.krev(k, kl, 100, I_DAG))
    assert stans.hjemmel == "forvaltningsloven § 36 tredje ledd"


def test_mottaker_av_brevene_er_fullmektigen_med_fullmakt(k: Kontekst) -> None:
    from imdi_cli.styring.brev import steg as brev
    from imdi_cli.tolk.klage.typer.koder import Fullmakt

    s = utestengt(k, tolk(k))
    ny = klage(fullmektig="Adv. Lie", fullmektig_adresse="Gata 1, 0001 Oslo", fullmakt=Fullmakt.ADVOKAT)
    kl = nr(mottak.registrer(k, str(s), ny).klage.nr)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert b.brev is not None
    mottaker = brev.hent(k, b.brev).mottaker
    assert (mottaker.navn, mottaker.adresse) == ("Adv. Lie", ("Gata 1", "0001 Oslo"))
