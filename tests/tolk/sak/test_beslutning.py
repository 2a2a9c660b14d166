"""Deciding a case: advarsel, tilbakekall, and which act it is decided by."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tolk.register.soknadlag import JA as GODTATT
from tolk.register.soknadlag import sok
from tolk.sak.saklag import VESENTLIG, beslutt, folk, med_regel, mottatt, ny, paa, sak, tekst, tolk, tre, ute

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus, NyBevilling
from imdi_cli.tolk.bevilling.typer import Grunnlag as Bevillingsgrunn
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.sak.regler import beslutning as regler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import beslutning as steg
from imdi_cli.tolk.sak.steg import felles
from imdi_cli.tolk.sak.typer.koder import Grunnlag, Sakstatus, Utfall
from imdi_cli.tolk.varsel.typer.koder import Varslertype

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


# --- R1: advarsel -----------------------------------------------------------------------------------------------


def test_advarsel_til_den_som_er_oppfort(k: Kontekst) -> None:
    t = tolk(k)
    nr = sak(k, t)
    a = beslutt(k, nr, U.ADVARSEL)
    (r,) = a.reaksjoner
    assert (a.status, r.type, r.sak, r.mottatt_av_tolk) == (Sakstatus.BESLUTTET, T.ADVARSEL, str(nr), None)
    assert r.er_enkeltvedtak is Enkeltvedtak.MA_AVKLARES
    assert register.vis(k, t) is not None
    brevet = tekst(k, a.brev)
    for bit in ("§ 21 første ledd", "tolkeforskriften § 4 første ledd", "Du uttalte deg", "har du én som teller"):
        assert bit in brevet
    assert "sier ikke om en advarsel kan påklages" in brevet
    assert "Ole" in brevet
    (b,) = felles.innhold(k, nr).beslutninger
    assert (b.foreslatt_av, b.besluttet_av, b.oppfort, b.telt) == ("kari", "ole", True, ())
    assert [(r.regel, r.neste) for r in frister.liste(k) if r.gjelder == str(nr)] == [
        ("reaksjon.advarsel.mottatt-fores", f"imdi sak underrett {nr}")
    ]
    assert [linje.stilling.value for linje in reaksjon.tell(k, t, k.i_dag).linjer] == ["ikke registrert mottatt"]
    mottatt(k, nr)
    assert [r for r in frister.liste(k) if r.regel == steg.FORES] == []
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 1


@pytest.mark.parametrize(
    ("verdi", "enkelt", "sagt"),
    [("ja", Enkeltvedtak.JA, "Du kan klage på vedtaket"), ("nei", Enkeltvedtak.NEI, "Advarselen er gitt etter")],
)
def test_om_advarselen_er_enkeltvedtak_er_en_innstilling(
    k: Kontekst, verdi: str, enkelt: Enkeltvedtak, sagt: str
) -> None:
    k = med_regel(k, reaksjon__advarsel__enkeltvedtak=verdi)
    a = beslutt(k, sak(k, tolk(k)), U.ADVARSEL)
    assert a.reaksjoner[0].er_enkeltvedtak is enkelt
    assert sagt in tekst(k, a.brev)
    assert ("Du kan klage" in tekst(k, a.brev)) is (verdi == "ja")


@pytest.mark.parametrize(("sprak", "neste"), [((), "brudd-uten-reaksjon"), (("somali",), "--utfall tilbakekall")])
def test_gatt_ut_av_registeret_under_saken(k: Kontekst, avvist: Avvist, sprak: tuple[str, ...], neste: str) -> None:
    """Edge 31: no advarsel any more; § 20 is still possible for whoever is statsautorisert."""
    t = tolk(k, *sprak)
    nr = sak(k, t)
    ute(k, t)
    stans = avvist(regler.KanIkkeGiAdvarsel, lambda: beslutt(k, nr, U.ADVARSEL))
    assert "mens saken ble behandlet" in stans.hva
    assert neste in stans.neste


def test_statsautorisert_uten_oppforing_kan_bare_fa_bevillingen_tilbakekalt(k: Kontekst, avvist: Avvist) -> None:
    """Edge 2."""
    t = tolk(k, "somali")
    ute(k, t)
    nr = sak(k, t, oppfort_da=False)
    assert "ikke oppført i dag" in avvist(regler.KanIkkeGiAdvarsel, lambda: beslutt(k, nr, U.ADVARSEL)).hva
    utesteng = {"periode_til": TIL, "grunnlag": Grunnlag.VESENTLIG}
    stans = avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.UTESTENGING, *VESENTLIG, **utesteng))
    assert "--utfall tilbakekall" in stans.neste
    a = beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    assert [(r.type, r.sprak) for r in a.reaksjoner] == [(T.TILBAKEKALT, "somali")]


def test_oppfort_uten_bevilling_kan_ikke_fa_noe_tilbakekalt(k: Kontekst, avvist: Avvist) -> None:
    """Edge 3."""
    t = tolk(k)
    nr = sak(k, t)
    stans = avvist(
        regler.KanIkkeKalleTilbake, lambda: beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    )
    assert "--utfall advarsel" in stans.neste
    ute(k, t)
    stans = avvist(
        regler.KanIkkeKalleTilbake, lambda: beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    )
    assert "brudd-uten-reaksjon" in stans.neste


def test_den_som_er_utestengt_er_ikke_oppfort(k: Kontekst, avvist: Avvist) -> None:
    k = med_regel(k, oppforing__etter_utestenging="automatisk")
    t = tolk(k)
    beslutt(k, sak(k, t), U.UTESTENGING, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG, periode_til=TIL)
    nr = sak(k, t)
    avvist(regler.KanIkkeGiAdvarsel, lambda: beslutt(k, nr, U.ADVARSEL))


# --- R4: tilbakekall --------------------------------------------------------------------------------------------


def test_hver_bevilling_avgjores_for_seg(k: Kontekst, avvist: Avvist) -> None:
    """Edges 40 and 41: per language; the category is worked out anew, and the title is gone in that one."""
    t = tolk(k, "somali", "arabisk")
    nr = sak(k, t)
    felt: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG}
    stans = avvist(regler.KanIkkeKalleTilbake, lambda: beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, **felt))
    assert "to: arabisk, somali" in stans.hva or "to: somali, arabisk" in stans.hva
    stans = avvist(
        regler.KanIkkeKalleTilbake, lambda: beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, **felt, sprak=("dari",))
    )
    assert "dari" in stans.hva
    a = beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, **felt, sprak=("Somali", "somali"))
    assert [(r.type, r.sprak) for r in a.reaksjoner] == [(T.TILBAKEKALT, "somali")]
    assert a.endringer == ("somali: fra kategori A til kategori B",)
    funnet = register.finn(k, t)
    assert funnet is not None
    assert {s.sprak: s.statsautorisert for s in funnet.sprak} == {"somali": False, "arabisk": True}
    (b,) = [r.bevilling for r in bevilling.liste(k, tolk=t, alle=True) if r.bevilling.oppforing.sprak == "somali"]
    assert (b.status, b.grunnlag) == (Bevillingsstatus.TILBAKEKALT, Bevillingsgrunn.BRUDD)
    brevet = tekst(k, a.brev)
    assert "§ 20 første ledd andre punktum" in brevet
    assert "i somali" in brevet


def test_tilbakekall_uten_andre_kvalifikasjoner_tar_oppforingen(k: Kontekst) -> None:
    """Edge 40: category C without another basis loses eligibility, and the title is gone."""
    r = sok(k)
    soknad.endre(k, r, {}, svar=GODTATT)
    t = bevilling.gi(k, r, NyBevilling("somali", date(2020, 6, 12), myndig=True)).tolk.tolkenummer
    vedtak.oppfor(k, r)
    assert register.vis(k, t) is not None
    a = beslutt(k, sak(k, t), U.TILBAKEKALL, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    assert a.endringer == ("somali: fra kategori C til ingen kategori",)
    assert register.vis(k, t) is None


def test_tilbakekall_etter_tre_advarsler_folger_samme_port(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k, "somali")
    nr = sak(k, t)
    stans = avvist(regler.KanIkkeUtestenge, lambda: beslutt(k, nr, U.TILBAKEKALL))
    assert stans.hva.startswith("Kan ikke kalle tilbake bevillingen: tolken har mottatt ingen advarsler")
    assert "Tilbakekall er også mulig" in stans.neste
    k = tre(k, t)
    a = beslutt(k, sak(k, t), U.TILBAKEKALL)
    assert "Disse advarslene teller" in tekst(k, a.brev)


def test_utestenging_og_tilbakekall_i_ett_vedtak(k: Kontekst) -> None:
    t = tolk(k, "somali")
    a = beslutt(
        k, sak(k, t), U.UTESTENGING, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG, periode_til=TIL, tilbakekall=True
    )
    assert [r.type for r in a.reaksjoner] == [T.TILBAKEKALT, T.UTESTENGT_PERIODE]
    assert "kaller også tilbake bevillingen din som statsautorisert tolk i somali" in tekst(k, a.brev)


# --- which act, and public bodies -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fra", "overgang", "sagt"),
    [
        ("2026-11-20", "ikke fastsatt", "er ikke fastsatt"),
        ("2026-11-20", "loven på vedtaksdagen", "skal følge forvaltningsloven 2025"),
        ("2026-11-20", "loven da saken ble åpnet", None),
        ("2026-11-01", "ikke fastsatt", "skal følge forvaltningsloven 2025"),
    ],
)
def test_saken_gaar_over_et_lovskifte(k: Kontekst, avvist: Avvist, fra: str, overgang: str, sagt: str | None) -> None:
    """Edge 47: rule version by date; when the transition is not settled, somebody is asked."""
    nr = sak(k, tolk(k), apnet="2026-11-10")
    rader = []
    for r in k.regelverk.alle():
        if r.id == "saksbehandling.forvaltningslov":
            rader += [replace(r, gyldig_til=fra), replace(r, gyldig_fra=fra, verdi="forvaltningsloven 2025")]
        else:
            rader.append(replace(r, verdi=overgang) if r.id == "saksbehandling.forvaltningslov.overgang" else r)
    bok = Regelverk(rader, k.regelverk.overskrifter)
    k = paa(k, "2026-11-23")
    k.__dict__["_regelverk"] = lambda: bok
    if sagt:
        assert sagt in avvist(regler.KanIkkeBeslutte, lambda: beslutt(k, nr, U.ADVARSEL)).hva
        avvist(regler.KanIkkeBeslutte, lambda: steg.forslag(k, nr, ny(U.ADVARSEL)))
    else:
        assert beslutt(k, nr, U.ADVARSEL).reaksjoner


def test_varsel_fra_et_offentlig_organ_vurderes_paa_nytt(k: Kontekst) -> None:
    """Edge 7: the exemption ends when the case is decided."""
    nr = sak(k, tolk(k), varsler_type=Varslertype.ORGAN)
    assert [o.varsel for o in beslutt(k, nr, U.ADVARSEL).offentlige] == ["V-2026-0001"]


def test_feil_tilstand(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), status=Sakstatus.OPPRETTET)
    avvist(KanIkkeNaa, lambda: beslutt(k, nr, U.ADVARSEL))
    ingen = sak(k, tolk(k, fornavn="Bo"), saksbehandler=None)
    avvist(KanIkkeNaa, lambda: beslutt(k, ingen, U.ADVARSEL))


def test_tall() -> None:
    assert [regler.tall(n) for n in (0, 1, 10, 11)] == ["ingen", "én", "ti", "11"]
