"""How a decision was told: what counts as received, and the clocks that run from the one row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import hjelp
import pytest

from imdi_cli.base.arkiv import rettelser_til
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.brev import lager as brevene
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning import regler, steg
from imdi_cli.styring.underretning.typer import Kanal, Mottattfordi, Tider, Underretning, Vedtak

Avvist = Callable[..., Any]
K = Kanal
SAK = "S-2026-0001"
BESLUTTET = date(2026, 3, 2)


def d(maaned: int, dag: int) -> date:
    return date(2026, maaned, dag)


VEDTAK = Vedtak("avgjørelsen", BESLUTTET, None, kan_paaklages=True, neste=f"imdi sak underrett {SAK}")
DIGITAL = Tider(K.DIGITAL, reservert=False, tilgjengelig=d(3, 3), varslet=d(3, 4))


def reg(k: Kontekst, t: Tider, v: Vedtak = VEDTAK, grunn: str | None = None) -> Underretning:
    with k.base.atomisk(), skritt(k, "sak.underrettet", SAK) as s:
        return steg.registrer(k, s, SAK, v, t, grunn=grunn)


def apne(k: Kontekst, regel: str = "klage.frist") -> list[tuple[str, str]]:
    return [(r.start, r.siste) for r in frister.til_sak(k, SAK) if r.regel == regel and r.lukket is None]


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


# --- what counts ------------------------------------------------------------------------------------------------

TILGJENGELIG = "tilgjengelig og varslet"


@pytest.mark.parametrize(
    ("t", "uapnet", "mottatt", "fordi", "frist_fra"),
    [
        (Tider(K.PAPIR, postlagt=d(3, 3)), TILGJENGELIG, None, None, None),
        (Tider(K.PAPIR, postlagt=d(3, 3), mottatt=d(3, 6)), "åpnet", d(3, 6), "opplyst", d(3, 6)),
        (Tider(K.PERSONLIG, mottatt=d(3, 3)), TILGJENGELIG, d(3, 3), "opplyst", d(3, 3)),
        (replace(DIGITAL, varslet=None), TILGJENGELIG, None, None, None),
        (DIGITAL, TILGJENGELIG, d(3, 4), TILGJENGELIG, d(3, 4)),
        (DIGITAL, "åpnet", None, None, d(3, 4)),
        (replace(DIGITAL, apnet=d(3, 10)), "åpnet", d(3, 10), "åpnet", d(3, 4)),
        (replace(DIGITAL, apnet=d(3, 10)), TILGJENGELIG, d(3, 4), TILGJENGELIG, d(3, 4)),
        (replace(DIGITAL, apnet=d(3, 3)), TILGJENGELIG, d(3, 3), "åpnet", d(3, 4)),
        (replace(DIGITAL, varslet=None, apnet=d(3, 5)), TILGJENGELIG, d(3, 5), "åpnet", d(3, 5)),
        (replace(DIGITAL, tilgjengelig=d(3, 9)), TILGJENGELIG, d(3, 9), TILGJENGELIG, d(3, 9)),
        (Tider(), TILGJENGELIG, None, None, None),
    ],
)
def test_naar_den_er_mottatt_og_naar_klagefristen_begynner(
    t: Tider, uapnet: str, mottatt: date | None, fordi: str | None, frist_fra: date | None
) -> None:
    """Edge 22: the deadline runs from available and notified, whether or not it is opened."""
    m = regler.mottatt(t, uapnet)
    assert (m and m.dag, m and m.fordi.value) == (mottatt, fordi)
    assert regler.kommet_frem(t) == frist_fra


@pytest.mark.parametrize(
    ("t", "sagt", "neste"),
    [
        (Tider(), "Hvordan", "--kanal"),
        (Tider(K.DIGITAL, tilgjengelig=d(3, 3)), "reservert", "--reservert"),
        (Tider(K.PAPIR), "når", "--postlagt"),
        (Tider(K.PERSONLIG), "når", "--mottatt"),
        (Tider(K.PERSONLIG, postlagt=d(3, 3)), "hører ikke til", "--mottatt"),
        (Tider(K.PAPIR, postlagt=d(3, 3), apnet=d(3, 4)), "hører ikke til", "--postlagt"),
        (Tider(K.ADRESSE, False, tilgjengelig=d(3, 3), varslet_igjen=d(3, 4)), "hører ikke til", "--varslet"),
        (Tider(K.PAPIR, postlagt=date(2027, 3, 3)), "fram i tid", "--postlagt"),
        (Tider(K.PAPIR, postlagt=d(3, 1)), "avgjørelsen er fra", "--postlagt"),
        (Tider(K.PAPIR, postlagt=d(3, 4), mottatt=d(3, 3)), "før «postlagt»", "--mottatt"),
        (replace(DIGITAL, apnet=d(3, 2)), "før «gjort tilgjengelig»", "--åpnet"),
        (replace(DIGITAL, varslet_igjen=d(3, 3)), "før «varslet»", "--varslet-igjen"),
        (replace(DIGITAL, varslet=None, varslet_igjen=d(3, 9)), "første gang", "--varslet"),
    ],
)
def test_det_som_ikke_kan_vaere(k: Kontekst, avvist: Avvist, t: Tider, sagt: str, neste: str) -> None:
    stans = avvist(Bruksfeil, lambda: reg(k, t), kommando=False)
    assert sagt in stans.hva
    assert neste in stans.neste


@pytest.mark.parametrize("kanal", [K.DIGITAL, K.ADRESSE])
def test_den_som_er_reservert_far_papir(k: Kontekst, avvist: Avvist, kanal: Kanal) -> None:
    """Edge 22, eForvaltningsforskriften § 9."""
    t = Tider(kanal, reservert=True, tilgjengelig=d(3, 3))
    assert "papir" in avvist(regler.KanIkkeUnderretteDigitalt, lambda: reg(k, t)).neste
    assert reg(k, Tider(K.PAPIR, reservert=True, postlagt=d(3, 3))).reservert is True


# --- the clocks -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("frem", "siste"),
    [
        ("2026-03-12", "2026-04-07"),
        ("2026-03-13", "2026-04-07"),
        ("2026-04-10", "2026-05-04"),
        ("2026-04-23", "2026-05-15"),
        ("2026-04-26", "2026-05-18"),
        ("2026-05-04", "2026-05-26"),
        ("2026-12-03", "2026-12-24"),
        ("2026-12-04", "2026-12-28"),
        ("2026-12-11", "2027-01-04"),
        ("2026-12-23", "2027-01-13"),
        ("2027-03-04", "2027-03-30"),
    ],
)
def test_klagefristen_fra_underretningen(k: Kontekst, frem: str, siste: str) -> None:
    """The vectors of the note's §6, through the one row (edges 20 and 21)."""
    senere = hjelp.senere(k, days=200)
    reg(senere, Tider(K.PERSONLIG, mottatt=date.fromisoformat(frem)))
    assert apne(k) == [(frem, siste)]


def test_digitalt_uten_aapning_varsles_en_gang_til(k: Kontekst) -> None:
    u = reg(k, DIGITAL)
    assert (u.mottatt, u.mottatt_fordi) == ("2026-03-04", Mottattfordi.TILGJENGELIG)
    assert apne(k) == [("2026-03-04", "2026-03-25")]
    assert apne(k, regler.NYTT_VARSEL) == [("2026-03-04", "2026-03-11")]
    reg(k, Tider(varslet_igjen=d(3, 12)))
    assert apne(k, regler.NYTT_VARSEL) == []
    assert apne(k) == [("2026-03-04", "2026-03-25")]  # it moves nothing
    assert steg.mottatt(k, SAK) == d(3, 4)


def test_aapnet_i_tide_trenger_ikke_nytt_varsel(k: Kontekst) -> None:
    reg(k, DIGITAL)
    reg(k, DIGITAL)  # the same once more starts nothing
    assert len(apne(k, regler.NYTT_VARSEL)) == len(apne(k)) == 1
    u = reg(k, Tider(apnet=d(3, 5)))
    assert (u.nr, u.mottatt) == (1, "2026-03-04")
    (rad,) = [r for r in frister.til_sak(k, SAK) if r.regel == regler.NYTT_VARSEL]
    assert (rad.lukket_som, rad.grunn) == ("ikke nødvendig", "parten har åpnet det")


def test_til_en_oppgitt_adresse_varsles_det_ikke_igjen(k: Kontekst) -> None:
    reg(k, replace(DIGITAL, kanal=K.ADRESSE))
    assert apne(k, regler.NYTT_VARSEL) == []
    assert len(apne(k)) == 1


def test_innstillingen_avgjor_naar_en_uapnet_er_mottatt(k: Kontekst) -> None:
    rader = [replace(r, verdi="åpnet") if r.id == regler.UAPNET else r for r in k.regelverk.alle()]
    bok = Regelverk(rader, k.regelverk.overskrifter)
    k = hjelp.senere(k)
    k.__dict__["_regelverk"] = lambda: bok
    assert reg(k, DIGITAL).mottatt is None
    assert steg.mottatt(k, SAK) is None
    assert apne(k) == [("2026-03-04", "2026-03-25")]
    reg(k, Tider(apnet=d(3, 20)))
    assert steg.mottatt(k, SAK) == d(3, 20)
    assert apne(k) == [("2026-03-04", "2026-03-25")]


def test_det_som_er_fort_rettes_bare_med_grunn(k: Kontekst, avvist: Avvist) -> None:
    reg(k, Tider(K.PAPIR, postlagt=d(3, 3), mottatt=d(3, 6)))
    galt = Tider(mottatt=d(3, 9))
    assert "mottatt" in avvist(regler.KanIkkeRetteUnderretning, lambda: reg(k, galt)).hva
    avvist(regler.KanIkkeRetteUnderretning, lambda: reg(k, galt, grunn="  "))
    reg(k, galt, grunn="Posten kom mandag.")
    assert apne(k) == [("2026-03-09", "2026-03-30")]
    assert [(r[0], r[1], r[2]) for r in rettelser_til(k.base, SAK)] == [
        ("underretning mottatt", "2026-03-06", "2026-03-09"),
        ("underretning, hvorfor den er rettet", None, "Posten kom mandag."),
    ]
    assert reg(k, Tider(mottatt=d(3, 9))).mottatt == "2026-03-09"  # the same again is no correction


def test_rettet_varsling_gir_ny_uke(k: Kontekst) -> None:
    reg(k, DIGITAL)
    reg(k, Tider(varslet=d(3, 6)), grunn="Varselet gikk ut senere.")
    assert apne(k, regler.NYTT_VARSEL) == [("2026-03-06", "2026-03-13")]
    assert apne(k) == [("2026-03-06", "2026-03-27")]


def test_samme_brev_paa_en_annen_maate_flytter_ingenting(k: Kontekst) -> None:
    reg(k, DIGITAL)
    u = reg(k, Tider(K.PAPIR, postlagt=d(3, 20)))
    assert (u.nr, u.mottatt) == (2, None)
    assert apne(k) == [("2026-03-04", "2026-03-25")]
    assert steg.mottatt(k, SAK) == d(3, 4)  # the first that came


def test_et_nytt_brev_er_en_ny_underretning(k: Kontekst) -> None:
    felt = {"mal": "x", "versjon": 1, "malform": "bokmål", "dato": "2026-03-10", "tittel": "x", "innhold": "{}"}
    with k.base.atomisk(), skritt(k, "test", SAK) as s:
        brev = brevene.sett_inn(k.base, s, {"gjelder": SAK, **felt})
    reg(k, Tider(K.PERSONLIG, mottatt=d(3, 3)))
    u = reg(k, Tider(K.PERSONLIG, mottatt=d(3, 12)), VEDTAK._replace(brev=brev, besluttet=d(3, 10)))
    assert u.nr == 2
    assert steg.mottatt(k, SAK) == d(3, 12)
    assert ("2026-03-12", "2026-04-07") in apne(k)


def test_uten_klagerett_ingen_klagefrist(k: Kontekst) -> None:
    reg(k, Tider(K.PERSONLIG, mottatt=d(3, 3)), VEDTAK._replace(kan_paaklages=False))
    assert apne(k) == []
    assert steg.finn(k, "S-2026-0099") is None
    assert steg.mottatt(k, "S-2026-0099") is None


def test_i_ord(k: Kontekst) -> None:
    assert regler.i_ord(reg(k, DIGITAL)) == (
        "gjort tilgjengelig digitalt, med varsel: gjort tilgjengelig 03.03.2026, varslet 04.03.2026. Regnes som "
        "mottatt 4. mars 2026, det var gjort tilgjengelig, og varsel var sendt"
    )
    assert "Ikke registrert mottatt" in regler.i_ord(reg(k, Tider(K.PAPIR, postlagt=d(3, 3))))
