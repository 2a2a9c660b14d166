"""Edge cases 1-14 and 39 of the note (fag: tolkeloven §15): scope, who reported, several varsler, and the count."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tolk.sak.kantlag import (
    BARE_AUTORISERT,
    BARE_OPPFORT,
    BEGGE,
    INGEN,
    JA,
    NEI,
    PORT,
    VESENTLIG,
    avgjor,
    habil,
    hort,
    mottatt,
    ny,
    om,
    tre,
    verden,
)
from tolk.sak.lag import forelagt, sak, som
from tolk.sak.saklag import paa
from tolk.varsel.lag import HVEM
from tolk.varsel.lag import varsel as varselbilde

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.sak.regler import beslutning as regler
from imdi_cli.tolk.sak.regler.beslutning import telling_fakta
from imdi_cli.tolk.sak.regler.opprettelse import KanIkkeOppretteSak
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.regler.utredning import KanIkkeVarsleReaksjon
from imdi_cli.tolk.sak.steg import avslutning, beslutning, felles, horing, oppheving, opprettelse
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering, Omgjoringsgrunn
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall, Vurdering
from imdi_cli.tolk.varsel import regler as varselregler
from imdi_cli.tolk.varsel.steg import avslutning as varselavslutning
from imdi_cli.tolk.varsel.steg import bilde, svar
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Retning, Rettorgan, Varselstatus, Varslertype

Avvist = Callable[..., Any]
U = Utfall


@pytest.fixture
def k(k: Kontekst, tmp_path: Path) -> Any:
    yield verden(k, tmp_path)
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def tekst(k: Kontekst, id_: int | None) -> str:
    assert id_ is not None
    return " ".join(som_tekst(brev.hent(k, id_)).split())


# --- scope ------------------------------------------------------------------------------------------------------


def test_kant_01_verken_oppfort_eller_statsautorisert(k: Kontekst, avvist: Avvist) -> None:
    """Edge 1 (tolkeloven §§ 19 second paragraph, 21): no duty, no case, no reaction; the sender is guided."""
    v = om(k, INGEN)
    assert bilde.krev(k, v).virkeomrade == "utenfor-ikke-oppført"
    stans = avvist(KanIkkeOppretteSak, lambda: opprettelse.ny(k, [v]))
    assert f"imdi varsel avslutt {v}" in stans.neste
    avvist(KanIkkeOppretteSak, lambda: opprettelse.ny(k, tolkenummer=INGEN, brudd=[Brudd.GT_KOMP]))
    varselavslutning.be_om(k, v, [Rettorgan.OPPDRAGSGIVER], "Verken oppført eller statsautorisert.")
    b = varselavslutning.godkjenn(som(k, "ole"), v)
    innhold = varselavslutning.brevet(k, b)
    assert innhold is not None
    assert "organet som bestilte eller brukte tolken" in som_tekst(innhold)
    assert reaksjon.til_tolk(k, INGEN) == []


def test_kant_02_statsautorisert_men_ikke_oppfort(k: Kontekst, avvist: Avvist) -> None:
    """Edge 2 (tolkeloven §§ 19 second paragraph, 20, 21): must be assessed; only tilbakekall is possible."""
    v = om(k, BARE_AUTORISERT)
    avvist(
        varselregler.KanIkkeAvslutteVarsel,
        lambda: varselavslutning.be_om(k, v, [Rettorgan.OPPDRAGSGIVER], "Ikke oppført."),
    )
    nr = sak(k, v)
    for utfall in (U.ADVARSEL, U.UTESTENGING, U.UTESTENGING_ALLTID):
        avvist(KanIkkeVarsleReaksjon, lambda utfall=utfall: forelagt(k, nr, reaksjoner=[utfall]))
    assert forelagt(k, nr)[0].foreleggelser[0].reaksjoner == (U.TILBAKEKALL,)
    horing.uttalelse(k, nr, k.i_dag, "Nei.")
    habil(k, nr)
    ole = som(k, "ole")
    assert "§ 20" in avvist(regler.KanIkkeGiAdvarsel, lambda: beslutning.beslutt(ole, nr, ny(U.ADVARSEL))).neste
    avvist(regler.KanIkkeUtestenge, lambda: beslutning.beslutt(ole, nr, ny(U.UTESTENGING_ALLTID, VESENTLIG, **PORT)))
    avvist(regler.KanIkkeUtestenge, lambda: beslutning.beslutt(ole, nr, ny(U.TILBAKEKALL)))  # the gate of § 21
    a = beslutning.beslutt(ole, nr, ny(U.TILBAKEKALL, VESENTLIG, **PORT))
    assert [r.type for r in a.reaksjoner] == [T.TILBAKEKALT]


def test_kant_03_oppfort_men_ikke_statsautorisert(k: Kontekst, avvist: Avvist) -> None:
    """Edge 3 (tolkeloven § 21): nothing to call back; advarsel and utestenging only."""
    nr = sak(k, om(k, BARE_OPPFORT))
    assert forelagt(k, nr)[0].foreleggelser[0].reaksjoner == (U.ADVARSEL, U.UTESTENGING, U.UTESTENGING_ALLTID)
    horing.uttalelse(k, nr, k.i_dag, "Nei.")
    habil(k, nr)
    stans = avvist(
        regler.KanIkkeKalleTilbake,
        lambda: beslutning.beslutt(som(k, "ole"), nr, ny(U.TILBAKEKALL, VESENTLIG, **PORT)),
    )
    assert "tolkeloven § 21" in stans.neste
    assert [r.type for r in avgjor(k, nr, U.ADVARSEL).reaksjoner] == [T.ADVARSEL]


@pytest.mark.parametrize(
    ("felt", "omraade"),
    [
        ({"hendelse": date(2021, 12, 31)}, "utenfor-før-loven"),
        ({"hendelse": date(2022, 1, 1)}, "innenfor-begge"),
        ({"retning": Retning.ANDRE}, "utenfor-ikke-norsk"),
    ],
)
def test_kant_39_for_loven_eller_mellom_to_fremmede_sprak(
    k: Kontekst, avvist: Avvist, felt: dict[str, Any], omraade: str
) -> None:
    """Edge 39 (tolkeloven §§ 2 first paragraph, 23): outside, and no case; the first day of the act is inside."""
    v = om(k, **felt)
    assert bilde.krev(k, v).virkeomrade == omraade
    if omraade.startswith("innenfor"):
        assert opprettelse.ny(k, [v]).varsler == (str(v),)
    else:
        avvist(KanIkkeOppretteSak, lambda: opprettelse.ny(k, [v]))


# --- who reported -----------------------------------------------------------------------------------------------


def test_kant_04_ukjent_avsender_vurderes_paa_innholdet(k: Kontekst, avvist: Avvist) -> None:
    """Edge 4 (eForvaltningsforskriften §§ 6, 7; forvaltningsloven § 11 a): no receipt and no foreløpig svar, with the
    reason logged; the case is handled like any other.
    """
    v = om(k, anonymitet=Anonymitet.UKJENT, varsler_type=Varslertype.ANONYM)
    assert frister.til_sak(k, str(v)) == []
    assert '"ingen_svar": "avsender ukjent"' in repr(k.base.hent("SELECT json FROM journal_innhold"))
    avvist(varselregler.KanIkkeSvareUkjent, lambda: svar.kan_svares(k, v, svar.KVITTERING))
    avvist(varselregler.KanIkkeSvareUkjent, lambda: svar.kan_svares(k, v, svar.FORELOPIG_SVAR))
    nr = hort(k, BEGGE, v)
    avgjor(k, nr, U.IKKE_BRUDD, NEI)
    mottatt(k, nr)
    assert avslutning.avslutt(k, nr).ukjente == (str(v),)


def test_kant_05_onsker_aa_vaere_anonym_men_navnet_staar_i_teksten(k: Kontekst) -> None:
    """Edge 5 (forvaltningsloven § 19 second paragraph b, offentleglova § 24): flagged, kept apart, masked in the
    journal; the sender is told that it cannot be promised.
    """
    b = varselbilde(
        k, anonymitet=Anonymitet.ONSKER, identitet=HVEM, beskrivelse=f"Mvh {HVEM.navn}", brudd=(Brudd.GT_NOYAKTIG,)
    )
    assert [m for m in b.merknader if "kan røpe hvem det er" in m]
    (post,) = b.journalposter
    assert (post.part, post.skjermet) == ("Varsler (navnet ligger for seg)", True)
    v = Saksnummer.les(b.varsel.nr, "V")
    assert "ikke love at du forblir anonym" in svar.skriv(k, v, svar.KVITTERING, sendt=k.i_dag).tekst
    for tabell in ("journal", "journal_innhold"):
        assert HVEM.navn not in repr(k.base.hent(f"SELECT * FROM {tabell}"))
    nr = sak(k, v)
    assert horing.roper(k, nr, f"Det var {HVEM.navn} som sa fra.")
    _, id_, _ = forelagt(k, nr)
    assert HVEM.navn not in tekst(k, id_)


def test_kant_06_har_ikke_bedt_om_aa_vaere_anonym(k: Kontekst) -> None:
    """Edge 6 (IMDi's page on varsler): known, and asked before the name is shared; never in a letter by itself."""
    b = varselbilde(k, anonymitet=Anonymitet.IKKE_BEDT_OM, identitet=HVEM, brudd=(Brudd.GT_NOYAKTIG,))
    v = Saksnummer.les(b.varsel.nr, "V")
    assert "Vi spør deg før vi deler navnet ditt" in svar.skriv(k, v, svar.KVITTERING, sendt=k.i_dag).tekst
    assert b.journalposter[0].part == "Varsler (navnet ligger for seg)"
    nr = hort(k, BEGGE, v)
    a = avgjor(k, nr, U.ADVARSEL)
    assert HVEM.navn not in tekst(k, a.brev)


def test_kant_07_varsleren_er_et_offentlig_organ(k: Kontekst) -> None:
    """Edge 7 (offentleglova § 24 second paragraph): the exemption ends with the decision, and it is said then."""
    v = om(k, varsler_type=Varslertype.ORGAN)
    nr = hort(k, BEGGE, v)
    a = avgjor(k, nr, U.ADVARSEL)
    assert [(o.varsel, o.hjemmel) for o in a.offentlige] == [(str(v), "offentleglova § 24 andre ledd")]
    privat = hort(k, BARE_OPPFORT)
    assert avgjor(k, privat, U.ADVARSEL).offentlige == ()


# --- several varsler, and the count -----------------------------------------------------------------------------


def test_kant_08_flere_varsler_om_samme_tolk_blir_en_sak_og_en_advarsel(k: Kontekst, avvist: Avvist) -> None:
    """Edge 8 (tolkeloven § 21): each breach is assessed, one advarsel is given, and warnings are what is counted."""
    numre = [om(k), om(k, brudd=(Brudd.TP_BRUDD,)), om(k, brudd=(Brudd.GT_NOYAKTIG, Brudd.HAB_OPPLYS))]
    nr = hort(k, BEGGE, *numre)
    s = felles.innhold(k, nr)
    assert s.varsler == tuple(map(str, numre))
    habil(k, nr)
    uvurdert = avvist(KanIkkeNaa, lambda: beslutning.beslutt(som(k, "ole"), nr, ny(U.ADVARSEL)))
    assert "HAB-OPPLYS, TP-BRUDD" in uvurdert.hva
    alle = [*JA, *(Bruddvurdering(b, Vurdering.BRUDD) for b in (Brudd.TP_BRUDD, Brudd.HAB_OPPLYS))]
    assert len(avgjor(k, nr, U.ADVARSEL, alle).reaksjoner) == 1
    mottatt(k, nr)
    assert len(reaksjon.tell(k, BEGGE, k.i_dag).teller) == 1


def test_kant_09_nytt_varsel_etter_avgjorelsen_er_en_ny_sak(k: Kontekst, avvist: Avvist) -> None:
    """Edge 9: it is not added to what is decided; the earlier advarsel counts from the day it was received."""
    nr = hort(k)
    avgjor(k, nr, U.ADVARSEL)
    nytt = om(k)
    avvist(KanIkkeNaa, lambda: opprettelse.koble(k, nr, [nytt]))
    senere = paa(k, "2026-12-03")
    mottatt(senere, nr, date(2026, 12, 1))
    s = opprettelse.ny(senere, [nytt])
    assert s.sak.nr != str(nr)
    assert reaksjon.tell(k, BEGGE, date(2026, 11, 30)).teller == []
    assert [r.mottatt_av_tolk for r in reaksjon.tell(k, BEGGE, date(2026, 12, 1)).teller] == ["2026-12-01"]


@pytest.mark.parametrize(("dag", "teller"), [("2031-12-01", 3), ("2031-12-02", 2)])
def test_kant_10_advarsel_noyaktig_fem_aar_teller(k: Kontekst, avvist: Avvist, dag: str, teller: int) -> None:
    """Edge 10 (R3, domstolloven § 148): five years old on the day of the decision counts; one day more does not."""
    tre(k)
    k = paa(k, dag)
    nr = hort(k)
    habil(k, nr)
    assert len(reaksjon.tell(k, BEGGE, k.i_dag).teller) == teller
    n = ny(U.UTESTENGING, periode_til=date(2033, 1, 1))
    if teller == 3:
        assert beslutning.beslutt(som(k, "ole"), nr, n).reaksjoner[0].grunnlag == "tre advarsler"
    else:
        assert "to advarsler" in avvist(regler.KanIkkeUtestenge, lambda: beslutning.beslutt(som(k, "ole"), nr, n)).hva


def test_kant_11_falt_ut_mellom_forhandsvarsel_og_vedtak(k: Kontekst, avvist: Avvist) -> None:
    """Edge 11 (tolkeloven § 21 second paragraph): counted anew at signing; only grave breaches open the gate then."""
    tre(k)
    foer, etter = paa(k, "2031-11-28"), paa(k, "2031-12-02")
    nr = hort(foer)
    beslutning.forslag(foer, nr, ny(U.UTESTENGING, periode_til=date(2033, 1, 1)))
    habil(etter, nr)
    ole = som(etter, "ole")
    stans = avvist(regler.KanIkkeUtestenge, lambda: beslutning.signer(ole, nr))
    assert "falt ut 02.12.2031" in dict(stans.fakta)["Utenfor"]
    assert beslutning.beslutt(ole, nr, ny(U.UTESTENGING_ALLTID, VESENTLIG, **PORT)).reaksjoner


def test_kant_12_opphevet_advarsel_teller_ikke_og_utestengingen_flagges(k: Kontekst) -> None:
    """Edge 12 (forvaltningsloven § 35): set aside by own motion; by a complaint it is the klage's own test."""
    tre(k)
    k = paa(k, "2027-03-01")
    nr = hort(k)
    ute = avgjor(k, nr, U.UTESTENGING, periode_til=date(2028, 3, 1)).reaksjoner[0]
    forste = reaksjon.til_tolk(k, BEGGE)[0]
    oppheving.be_om(k, forste.id, Omgjoringsgrunn.UGYLDIG, "Tolken var ikke hørt.")
    s = oppheving.godkjenn(som(k, "ole"), forste.id)
    assert [r.id for r in s.vurderes] == [ute.id]
    assert len(reaksjon.tell(k, BEGGE, k.i_dag).teller) == 2
    assert [r.neste for r in frister.liste(k) if r.regel == "reaksjon.utestenging.vurder-omgjoring"] == [
        f"imdi reaksjon opphev {ute.id}"
    ]


def test_kant_13_tre_advarsler_samme_dag_teller_og_det_sies(k: Kontekst) -> None:
    """Edge 13: counted as issued, and the decider is told."""
    tre(k, "2026-12-01", "2026-12-01", "2026-12-01")
    k = paa(k, "2026-12-02")
    telling = reaksjon.tell(k, BEGGE, k.i_dag)
    assert telling.apen
    assert ("Merk", "tre advarsler ble gitt samme dag, 1. desember 2026") in telling_fakta(telling)
    a = avgjor(k, hort(k), U.UTESTENGING, periode_til=date(2028, 1, 1))
    assert any("samme dag" in m for m in a.merknader)


def test_kant_14_ett_alvorlig_brudd_uten_advarsel_foer(k: Kontekst, avvist: Avvist) -> None:
    """Edge 14 (tolkeloven § 21 second paragraph): allowed when «vesentlige brudd» has reasons of its own."""
    nr = hort(k)
    habil(k, nr)
    uten = [VESENTLIG[0]._replace(begrunnelse=None)]
    n = ny(U.UTESTENGING_ALLTID, uten, **PORT)
    stans = avvist(regler.KanIkkeUtestenge, lambda: beslutning.beslutt(som(k, "ole"), nr, n))
    assert "begrunnes for seg" in stans.hva
    a = avgjor(k, nr, U.UTESTENGING_ALLTID, VESENTLIG, **PORT)
    assert [r.type for r in a.reaksjoner] == [T.UTESTENGT_ALLTID]
    assert felles.krev(k, nr).status is Sakstatus.BESLUTTET
    assert bilde.krev(k, Saksnummer("V", 2026, 1)).status == Varselstatus.I_SAK
