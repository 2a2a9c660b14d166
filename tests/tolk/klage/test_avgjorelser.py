"""The registry: what each number means, what a change does to it, and what cannot be complained over."""

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
    nr,
    overlevert,
    oversendt,
    paa,
    saklag,
    svar,
    tolk,
    utestengt,
)
from tolk.register.soknadlag import JA, kval, oppfort, sok
from tolk.sak.lag import krav

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus, NyBevilling, Tilbakekall
from imdi_cli.tolk.bevilling.typer import Grunnlag as Bevillingsgrunn
from imdi_cli.tolk.klage.regler.form import IKKE_AVGJORELSE, KanIkkePaaklages
from imdi_cli.tolk.klage.regler.utfall import KanIkkeOmgjore
from imdi_cli.tolk.klage.steg import avgjorelser, instansen, mottak, oppslag
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Instansutfall, Kanal, Klagestatus, Signatur, Utfall
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler.soknad import KanIkkeOppfore
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.register.typer import Kategori
from imdi_cli.tolk.register.typer.horing import Horing
from imdi_cli.tolk.register.typer.soknad import Soknadsstatus, Svar
from imdi_cli.tolk.sak.steg import beslutning, felles, midlertidig, underretning, utredning
from imdi_cli.tolk.sak.typer.avgjorelse import Tiltak
from imdi_cli.tolk.sak.typer.koder import Kravutfall, Sakstatus
from imdi_cli.tolk.sak.typer.koder import Utfall as Saksutfall

Avvist = Callable[..., Any]
NY = Endring(Endringsslag.NY_BEHANDLING)


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


def fakta(k: Kontekst, tekst: str) -> Any:
    return avgjorelser.finn(k, tekst)[1]


def status(k: Kontekst, s: Any) -> Sakstatus:
    return felles.krev(k, s).status


def kategori(k: Kontekst, t: int) -> Kategori | None:
    funnet = register.finn(k, t)
    return funnet.sprak[0].kategori if funnet else None


# --- what is no decision ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("serie", sorted(IKKE_AVGJORELSE))
def test_det_som_ikke_er_en_avgjorelse(k: Kontekst, avvist: Avvist, serie: str) -> None:
    nummer = f"{serie}-2026-0001"
    if serie == "U":
        avvist(KanIkkePaaklages, lambda: klag(k, nummer))
    else:
        assert avvist(KanIkkePaaklages, lambda: klag(k, nummer.lower())).hjemmel


@pytest.mark.parametrize(
    "tekst", ["tull", "S-2026", "X-2026-0001", "S-2026-0001/", "S-2026-0001/krav x", "V2026", "tolk:x", "9" * 11, ""]
)
def test_tekst_som_ikke_er_et_nummer(k: Kontekst, avvist: Avvist, tekst: str) -> None:
    stans = avvist(Bruksfeil, lambda: klag(k, tekst), kommando=False)
    assert "R-2026-0001" in stans.neste


@pytest.mark.parametrize("tekst", ["S-2026-0099", "R-2026-0099", "B-2026-0099", "K-2026-0099", "99999"])
def test_nummer_som_ikke_finnes(k: Kontekst, avvist: Avvist, tekst: str) -> None:
    avvist(Bruksfeil, lambda: klag(k, tekst))


def test_sak_som_ikke_er_avgjort_og_utfall_som_ikke_er_enkeltvedtak(k: Kontekst, avvist: Avvist) -> None:
    s = saklag.sak(k, tolk(k))
    avvist(KanIkkePaaklages, lambda: klag(k, s))
    beslutning.beslutt(saklag.ole(k), s, saklag.ny(Saksutfall.IKKE_BRUDD, saklag.NEI))
    stans = avvist(KanIkkePaaklages, lambda: klag(k, s))
    assert "ikke et enkeltvedtak" in stans.hva


def test_soknad_som_ikke_er_avgjort(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k)
    avvist(KanIkkePaaklages, lambda: klag(k, r))


def test_klage_som_ikke_er_avvist_og_kostnader_som_ikke_er_avgjort(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    assert "vedtaket som kan påklages" in avvist(KanIkkePaaklages, lambda: klag(k, kl)).hva
    avvist(KanIkkePaaklages, lambda: klag(k, f"{kl}/kostnader"))
    oversendt(k, kl)
    instansen.avgjor(k, kl, svar(Instansutfall.STADFESTET))
    assert "Klageinstansens vedtak" in avvist(KanIkkePaaklages, lambda: klag(k, kl)).hva


# --- the register -----------------------------------------------------------------------------------------------


def avslatt(k: Kontekst, *, med_kvalifikasjon: bool = True) -> Any:
    r = sok(k)
    if med_kvalifikasjon:
        kval(k, r, "bachelor", oppnadd=date(2015, 6, 12))
    soknad.endre(k, r, {}, svar=JA | {"dokumentasjon": Svar.NEI})
    vedtak.avsla(k, r, "Dokumentasjonen er ikke god nok.", underrettet=I_DAG)
    return r


def test_avslag_som_gjores_om_gir_oppforing_med_kategori(k: Kontekst) -> None:
    r = avslatt(k)
    a = fakta(k, str(r).lower())
    assert (a.hva, a.mottatt) == ("avslag på oppføring i somali", "2026-11-23")
    assert a.frist is not None
    kl = klag(k, r)
    assert "klage.frist" not in apne(k, r)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=Endring(Endringsslag.OPPFORES, sprak=("somali",)))
    assert b.virkning.kategorier == ("somali: kategori B",)
    bilde = soknad.vis(k, r)
    assert bilde.soknad.status is Soknadsstatus.INNVILGET
    assert bilde.soknad.tolkenummer is not None
    assert kategori(k, bilde.soknad.tolkenummer) is Kategori.B
    hel(k)


def test_avslag_uten_kvalifikasjon_kan_ikke_bli_oppforing_men_ny_behandling(k: Kontekst) -> None:
    r = avslatt(k, med_kvalifikasjon=False)
    kl = klag(k, r)
    foreslaa(k, kl, Utfall.OMGJOR, endring=Endring(Endringsslag.OPPFORES))
    from tolk.klage.lag import HABIL, liv

    from imdi_cli.tolk.klage.steg import behandling

    behandling.svar_habilitet(liv(k), kl, HABIL)
    with pytest.raises(KanIkkeOppfore):
        behandling.signer(liv(k), kl)
    assert soknad.vis(k, r).soknad.status is Soknadsstatus.AVSLATT
    behandling.send_tilbake(liv(k), kl)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=NY)
    assert f"imdi tolk vis {r}" in b.virkning.merknader[0]
    igjen = soknad.vis(k, r).soknad
    assert (igjen.status, igjen.avgjort, igjen.apne != []) == (Soknadsstatus.MOTTATT, None, True)
    assert "saksbehandling.forelopig-svar" in apne(k, r)
    instansen.underrett(k, kl, overlevert())  # what was complained over is gone, and the party is told all the same
    hel(k)


def test_bare_ett_av_to_sprak_tas_opp_igjen(k: Kontekst) -> None:
    r = sok(k, sprak="somali; arabisk")
    kval(k, r, "bachelor", oppnadd=date(2015, 6, 12))
    soknad.endre(k, r, {}, svar=JA)
    vedtak.oppfor(k, r, sprak=["somali"])
    vedtak.avsla(k, r, "Ingen dokumentasjon.", sprak=["arabisk"])
    a = fakta(k, str(r))
    assert a.hva == "avslag på oppføring i arabisk og oppføring med kategori i somali"
    kl = klag(k, r)
    avgjort(k, kl, Utfall.DELVIS, endring=NY)
    assert [s.utfall.value if s.utfall else None for s in soknad.vis(k, r).soknad.sprak] == [None, "innvilget"]


def test_kategorien_i_en_oppforing_kan_paaklages(k: Kontekst) -> None:
    t = oppfort(k, "grunnemne")
    kl = klag(k, "R-2026-0001")
    e = Endring(Endringsslag.KATEGORI, sprak=("somali",), kvalifikasjon="bachelor", oppnadd="2015-06-12")
    b = avgjort(k, kl, Utfall.OMGJOR, endring=e)
    assert b.virkning.kategorier == ("somali: fra kategori D til kategori B",)
    assert kategori(k, t) is Kategori.B
    hel(k)


def test_oppforing_som_oppheves_av_klageinstansen_vurderes_pa_nytt(k: Kontekst) -> None:
    t = oppfort(k, "grunnemne")
    kl = klag(k, "R-2026-0001")
    oversendt(k, kl)
    b = instansen.avgjor(k, kl, svar(Instansutfall.OPPHEVET))
    assert f"imdi tolk kvalifikasjon {t}" in b.virkning.merknader[0]


def test_vedtak_om_kategori_paaklages_med_tolkenummeret(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k, "grunnemne")
    stans = avvist(KanIkkePaaklages, lambda: klag(k, t))
    assert f"imdi tolk historikk {t}" in stans.neste
    kval(k, t, "tospråktest")
    kval(k, t, "tao")
    kval(k, t, "bachelor", oppnadd=date(2016, 6, 1))
    a = fakta(k, f"tolk:{t}")
    assert (a.hva, a.dato, a.mottatt, a.frist) == ("vedtak om kategori", "2026-11-23", None, None)
    kl = klag(k, t)
    e = Endring(Endringsslag.KATEGORI, sprak=("somali",), kvalifikasjon="grunnemne")
    foreslaa(k, kl, Utfall.OMGJOR, endring=e)
    from tolk.klage.lag import HABIL, liv

    from imdi_cli.tolk.klage.steg import behandling

    behandling.svar_habilitet(liv(k), kl, HABIL)
    with pytest.raises(Bruksfeil, match="samme kategori"):
        behandling.signer(liv(k), kl)
    behandling.send_tilbake(liv(k), kl)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=NY)
    assert f"imdi tolk kvalifikasjon {t}" in b.virkning.merknader[0]


def test_en_kvalifikasjon_gjelder_ett_sprak(k: Kontekst, avvist: Avvist) -> None:
    oppfort(k, "grunnemne")
    kl = klag(k, "R-2026-0001")
    e = Endring(Endringsslag.KATEGORI, kvalifikasjon="bachelor")
    avvist(Bruksfeil, lambda: foreslaa(k, kl, Utfall.OMGJOR, endring=e), kommando=False)


# --- bevilling --------------------------------------------------------------------------------------------------


def kalt_tilbake(k: Kontekst) -> int:
    t = tolk(k, "somali")
    bevilling.tilbakekall(
        k,
        nr("B-2026-0001"),
        Tilbakekall(Bevillingsgrunn.ANNULLERT, "Fusk.", Horing(date(2026, 11, 1), date(2026, 11, 10))),
        underrettet=I_DAG,
    )
    return t


def test_tilbakekall_som_oppheves_gir_bevilling_tittel_og_kategori_tilbake(k: Kontekst) -> None:
    t = kalt_tilbake(k)
    assert kategori(k, t) is Kategori.B
    kl = klag(k, "b-2026-1")
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert b.virkning.kategorier == ("somali: fra kategori B til kategori A",)
    assert bevilling.krev(k, nr("B-2026-0001")).status is Bevillingsstatus.GITT
    assert [r.opphevet for r in reaksjon.til_sak(k, "B-2026-0001")] == ["2026-11-23"]
    hel(k)


def test_bevilling_som_er_gitt_har_ingenting_a_endre(k: Kontekst, avvist: Avvist) -> None:
    tolk(k, "somali")
    kl = klag(k, "B-2026-0001")
    stans = avvist(KanIkkeOmgjore, lambda: foreslaa(k, kl, Utfall.OMGJOR, endring=OPPHEV))
    assert "ingenting" in stans.hva


def test_bevilling_kalt_tilbake_i_en_sak_paaklages_i_saken(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k, "somali")
    s = utestengt(k, t, utfall=Saksutfall.TILBAKEKALL, sprak=("somali",))
    stans = avvist(KanIkkePaaklages, lambda: klag(k, "B-2026-0001"))
    assert stans.neste == f"imdi klage ny {s}"
    kl = klag(k, s)
    avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert bevilling.krev(k, nr("B-2026-0001")).status is Bevillingsstatus.GITT
    assert kategori(k, t) is Kategori.A


def test_ny_bevilling_i_mellomtiden_blir_staaende(k: Kontekst) -> None:
    t = kalt_tilbake(k)
    bevilling.gi(k, t, NyBevilling("somali", date(2026, 11, 20), myndig=True, mottatt=I_DAG))
    assert bevilling.tilbakekalt(k, reaksjon.til_sak(k, "B-2026-0001")[0]) == []
    avgjort(k, klag(k, "B-2026-0001"), Utfall.OMGJOR, endring=OPPHEV)
    holder = [b.bevilling.nr for b in bevilling.liste(k)]
    assert holder == ["B-2026-0002"]
    hel(k)


# --- temporary measures -----------------------------------------------------------------------------------------


def satt(k: Kontekst, t: int) -> tuple[Any, str]:
    s = saklag.sak(k, t)
    midlertidig.sett(saklag.ole(k), s, Tiltak.UTESTENG, begrunnelse="Fare.", forholdsmessig="Verner brukerne.")
    underretning.underrett_midlertidig(k, s, overlevert())
    return s, f"{s}/{reaksjon.til_sak(k, str(s))[0].id}"


def test_midlertidig_tiltak_kan_paaklages_for_seg(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    s, nummer = satt(k, t)
    a = fakta(k, nummer)
    assert (a.hva, a.mottatt, a.gjelder) == ("midlertidig utestenging", "2026-11-23", str(s))
    avvist(Bruksfeil, lambda: klag(k, f"{s}/99"))
    kl = klag(k, nummer)
    assert "klage.frist" not in apne(k, s)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert reaksjon.sperret(k, t, None, I_DAG) is None
    assert status(k, s) is Sakstatus.HORT, "saken går videre som før"
    assert b.klage.status is Klagestatus.OMGJORT
    hel(k)


# --- demands (§ 14) ---------------------------------------------------------------------------------------------


def test_paalegg_kan_paaklages_muntlig_og_faller_bort(k: Kontekst, avvist: Avvist) -> None:
    s = saklag.sak(k, tolk(k))
    utredning.innhent(k, s, krav())
    nummer = f"{s}/krav 1"
    a = fakta(k, f"{s}/krav1")
    assert (a.part, a.fristregel, a.frist.siste) == ("Narvik tingrett", "opplysningskrav.klage", "2026-11-26")
    avvist(Bruksfeil, lambda: klag(k, f"{s}/krav 9"))
    ny = klage(kanal=Kanal.MUNTLIG, signatur=Signatur.MANGLER)
    kl = nr(mottak.registrer(k, nummer, ny).klage.nr)
    assert "opplysningskrav.klage" not in apne(k, s)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert b.virkning.merknader == (f"Krav 1 i {s} er frafalt.",)
    assert felles.innhold(k, s).krav[0].utfall is Kravutfall.FRAFALT
    hel(k)


def test_paalegg_som_er_besvart_og_onske_som_er_frivillig(k: Kontekst, avvist: Avvist) -> None:
    from imdi_cli.tolk.sak.typer.koder import Kilde

    s = saklag.sak(k, tolk(k))
    utredning.innhent(k, s, krav())
    kl = klag(k, f"{s}/krav 1")
    utredning.registrer_svar(k, s, 1, utredning.Kravsvar(Kravutfall.MOTTATT, I_DAG, "Her."))
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV)
    assert "alt besvart" in b.virkning.merknader[0]
    utredning.innhent(k, s, krav(til="Tolkebyrået AS", kilde=Kilde.PRIVAT, frivillig=True))
    avvist(KanIkkePaaklages, lambda: klag(k, f"{s}/krav 2"))


def test_tilbakekallet_i_en_sak_uten_utestenging_kan_ikke_bli_advarsel(k: Kontekst, avvist: Avvist) -> None:
    """What is left of a decision decides: the utestenging is set aside, the tilbakekall stands."""
    s = utestengt(k, tolk(k, "somali"), tilbakekall=True, sprak=("somali",))
    ute = next(r for r in reaksjon.til_sak(k, str(s)) if r.sprak is None)
    kl = klag(k, s)
    avgjort(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.OPPHEVES, reaksjoner=(ute.id,)))
    annen = klag(k, s, klager="Bo", interesse="Han leier dem inn.")
    avvist(KanIkkeOmgjore, lambda: foreslaa(k, annen, Utfall.DELVIS, endring=Endring(Endringsslag.ADVARSEL)))


def test_sak_som_alt_er_tatt_opp_igjen_roeres_ikke(k: Kontekst) -> None:
    from imdi_cli.tolk.sak.steg import klage as sakssteg

    s = saklag.sak(k, tolk(k))
    with k.base.atomisk():
        sakssteg.ta_opp_igjen(k, s)
        sakssteg.ferdig(k, s)
        sakssteg.paaklag(k, s)
    assert status(k, s) is Sakstatus.HORT


def test_hver_rad_har_sitt_slag_og_sine_ord() -> None:
    slag = [r.slag for r in avgjorelser.RADER]
    assert len(slag) == len(set(slag)) == 9
    assert all(r.hva for r in avgjorelser.RADER)


def test_klagen_husker_hva_den_gjelder(k: Kontekst) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    assert oppslag.vis(k, kl).innhold.klage.hva == "utestenging for en begrenset periode"
    assert paa(k, "2026-11-24").i_dag > I_DAG
