"""Edge cases of the note (fag: godkjenning § 13) that no other file names, the vectors of § 9, and what is left."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tolk.godkjenning.lag import GRUNN, SVEITS, komplett, sok, under_vurdering
from tolk.godkjenning.test_frister import VEKTORER
from tolk.godkjenning.vedtakslag import godkjent, med_forskjell, valg
from tolk.sak.saklag import paa

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning.regler import KanIkkeUnderretteDigitalt
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler.etterpaa import KanIkkeVarsleIImi
from imdi_cli.tolk.godkjenning.steg import imi, registrering, svar, tiltak, underretning, varsling
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import ImiGrunn, Kontaktvei, Regelsett, Spor
from imdi_cli.tolk.godkjenning.typer.nytt import NyImi
from imdi_cli.tolk.godkjenning.typer.vurdering import Dom


def lopende(k: Kontekst, sak: Any) -> dict[str, tuple[str, str]]:
    """Give the deadlines that run, by rule: the strict date, and the first working day from it."""
    return {
        r.regel: (r.streng, fristregler.datopar(date.fromisoformat(r.streng), k.helligdager).senest.isoformat())
        for r in frister.til_sak(k, str(sak))
        if r.lukket is None
    }


def test_kant_02_norsk_borger_med_dansk_bachelor_er_eos_borger(k: Kontekst) -> None:
    """Edge case 2; source: act § 2 first paragraph: a Norwegian is a national of an EEA state."""
    s = innhold(k, under_vurdering(k, statsborgerskap="Norge"))
    assert (s.sak.spor, s.sak.regelsett) == (Spor.ETABLERING_EOS, Regelsett.EOS)
    assert "statsborger av Norge" in s.sporsvar.fordi


def test_kant_03_norsk_borger_med_amerikansk_grad_folger_tredjelandsreglene(k: Kontekst) -> None:
    """Edge case 3; source: guidance to § 1-1: the qualification decides, not the passport; no clock of § 8-2."""
    sak = komplett(k, statsborgerskap="Norge", utdanningsstat="USA")
    assert innhold(k, sak).sak.spor is Spor.ETABLERING_TREDJELAND
    assert set(lopende(k, sak)) == {"saksbehandling.forelopig-svar"}


def test_kant_09_to_ar_og_elleve_maneder_er_ikke_tre_ar(k: Kontekst) -> None:
    """Edge case 9; source: § 8-6 first paragraph; with the month that is missing the track and clocks follow."""
    sak = sok(k, statsborgerskap="Frankrike", utdanningsstat="Syria", godkjent_i="Tyskland", erfaring_mnd=35)
    s = innhold(k, sak)
    assert s.sak.spor is Spor.ETABLERING_TREDJELAND
    assert "2 år og 11 måneder" in s.sporsvar.fordi
    assert "§ 8-6" in s.sporsvar.hjemmel
    assert "godkjenning.bekreftelse" not in lopende(k, sak)
    registrering.endre(k, sak, {"erfaring_mnd": 36})
    assert innhold(k, sak).sak.spor is Spor.ETABLERING_EOS_3LANDSBEVIS
    assert "godkjenning.bekreftelse" in lopende(k, sak)


def test_kant_10_ektefelle_fra_tredjeland_med_polsk_bevis_far_soknaden_vurdert(k: Kontekst) -> None:
    """Edge case 10; source: § 8-6 second paragraph; with the deadline of an EEA application."""
    felt = {"statsborgerskap": "Tyrkia", "utdanningsstat": "Polen", "familie_2004_38": True}
    sak = under_vurdering(k, **felt)
    assert innhold(k, sak).sak.spor is Spor.ETABLERING_2004_38
    assert "godkjenning.vedtak" in lopende(k, sak)


def test_kant_22_sveitsisk_soker_far_brev_og_aldri_varsling(k: Kontekst, avvist) -> None:
    """Edge case 22; source: act § 2 second paragraph: the EEA track, but neither IMI nor alert."""
    sak = under_vurdering(k, **SVEITS)
    assert innhold(k, sak).sak.spor is Spor.ETABLERING_EOS
    s, _ = imi.sporr(k, sak, NyImi("Sveits", "SBFI", ImiGrunn.LOVLIG_ETABLERT, "Har søkeren rett?"))
    assert s.imi[-1].kanal is Kontaktvei.BREV
    dom = Dom(1, "Oslo tingrett", date(2026, 11, 2), date(2026, 11, 20))
    avvist(KanIkkeVarsleIImi, lambda: varsling.dom(k, sak, dom))


def test_kant_24_fransk_borger_med_britisk_bevis_fra_2019_folger_de_vanlige_reglene(k: Kontekst) -> None:
    """Edge case 24; source: § 11-2 second paragraph: three months that may be extended, not four that may not."""
    felt = {"statsborgerskap": "Frankrike", "utdanningsstat": "Storbritannia", "ervervet": date(2019, 6, 15)}
    sak = under_vurdering(k, **felt)
    s = innhold(k, sak)
    assert (s.sak.spor, s.sak.regelsett) == (Spor.ETABLERING_UK_OVERGANG, Regelsett.EOS)
    assert "godkjenning.vedtak" in lopende(k, sak)
    svar.forleng(k, sak, GRUNN)
    assert "godkjenning.vedtak.forlenget" in lopende(k, sak)


# --- the vectors of § 9, as rows of an application ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("mottatt", "streng", "senest"),
    [("2026-11-26", "2026-12-26", "2026-12-28"), ("2027-01-31", "2027-02-28", "2027-03-01")],
)
def test_vektor_f1_fra_mottatt(k: Kontekst, mottatt: str, streng: str, senest: str) -> None:
    den = paa(k, mottatt)
    assert lopende(den, sok(den, mottatt=date.fromisoformat(mottatt)))["godkjenning.bekreftelse"] == (streng, senest)


def test_vektor_f3_fra_komplett_og_f3_pluss_fra_den_samme_dagen(k: Kontekst) -> None:
    den = paa(k, "2026-11-30")
    sak = under_vurdering(den, kom=date(2026, 11, 30))
    assert lopende(den, sak)["godkjenning.vedtak"] == ("2027-02-28", "2027-03-01")
    svar.forleng(den, sak, GRUNN)
    assert lopende(den, sak)["godkjenning.vedtak.forlenget"] == ("2027-03-30", "2027-03-30")


def test_vektor_f4_fra_vedtaket(k: Kontekst) -> None:
    den = paa(k, "2027-08-31")
    felt = {"mottatt": date(2027, 8, 2), "kom": date(2027, 8, 31)}
    sak = med_forskjell(den, **felt)
    tilbud = valg(tilbudt=date(2028, 2, 29), valgfrist=date(2027, 10, 1))
    tiltak.palegg(den, sak, tilbud, GRUNN)
    assert lopende(den, sak)["godkjenning.egnethetsprove"] == ("2028-02-29", "2028-02-29")


# The end of § 9, by hand: (rule, start, strict, latest).
NOTATET = {
    ("godkjenning.bekreftelse", "2026-11-26", "2026-12-26", "2026-12-28"),
    ("godkjenning.bekreftelse", "2027-01-31", "2027-02-28", "2027-03-01"),
    ("godkjenning.vedtak", "2026-11-30", "2027-02-28", "2027-03-01"),
    ("godkjenning.vedtak.forlenget", "2026-11-30", "2027-03-30", "2027-03-30"),
    ("godkjenning.egnethetsprove", "2027-08-31", "2028-02-29", "2028-02-29"),
    ("klage.frist", "2026-12-04", "2026-12-25", "2026-12-28"),
    ("klage.frist", "2026-12-03", "2026-12-24", "2026-12-24"),
    ("klage.frist", "2026-12-11", "2027-01-01", "2027-01-04"),
    ("klage.frist", "2027-03-04", "2027-03-25", "2027-03-30"),
    ("klage.frist", "2027-04-26", "2027-05-17", "2027-05-18"),
}


def test_hver_vektor_i_notatet_er_provd() -> None:
    assert {tuple(v[1:]) for v in VEKTORER} >= NOTATET


def test_kant_43_digitalt_vedtak_som_aldri_apnes(k: Kontekst, avvist: Any) -> None:
    """Edge case 43, F7 (eForvaltningsforskriften §§ 8, 9, 11): told once more after a week, which moves nothing."""
    sak = godkjent(k)
    digitalt = Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag)
    nei = avvist(
        KanIkkeUnderretteDigitalt, lambda: underretning.underrett(k, sak, 1, replace(digitalt, reservert=True))
    )
    assert str(nei.neste) == f"imdi godkjenning vedtak {sak} --underrettet 1 --kanal papir --postlagt DATO"
    underretning.underrett(k, sak, 1, digitalt)
    assert lopende(k, sak)["klage.frist"][0] == "2026-12-14"
    assert lopende(k, sak)["vedtak.digital.nytt-varsel"] == ("2026-11-30", "2026-11-30")
    (rad,) = [r for r in frister.til_sak(k, str(sak)) if r.regel == "vedtak.digital.nytt-varsel"]
    assert rad.hva == "varsle søkeren en gang til om vedtak 1" and rad.ansvarlig == "kari"
    senere = paa(k, "2026-12-01")
    s, u = underretning.underrett(senere, sak, 1, Tider(varslet_igjen=senere.i_dag))
    assert "vedtak.digital.nytt-varsel" not in lopende(senere, sak)
    assert lopende(senere, sak)["klage.frist"][0] == "2026-12-14"
    assert s.vedtak[0].underrettet == "2026-11-23" and u.apnet is None


def test_kant_43_det_som_er_gjort_tilgjengelig_uten_varsel_har_ikke_kommet_fram(k: Kontekst) -> None:
    """Edge case 43 (eForvaltningsforskriften § 11 second paragraph): available and notified, both."""
    sak = godkjent(k)
    uten = Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag)
    s, _ = underretning.underrett(k, sak, 1, uten)
    assert s.vedtak[0].underrettet is None and "klage.frist" not in lopende(k, sak)
    senere = paa(k, "2026-11-25")
    s, _ = underretning.underrett(senere, sak, 1, Tider(varslet=senere.i_dag))
    assert s.vedtak[0].underrettet == "2026-11-25" and lopende(k, sak)["klage.frist"][0] == "2026-12-16"


# --- all of them --------------------------------------------------------------------------------------------------

I_NOTATET = range(1, 47)


def test_hvert_av_notatets_tilfeller_er_provd() -> None:
    """Every number is named by a test. The numbers of `test_maskin.py` are transitions."""
    provd: set[int] = set()
    her = Path(__file__).parent
    for fil in (*her.glob("test_*.py"), her.parent / "klage" / "test_godkjenning.py"):
        tekst = fil.read_text("utf-8")
        provd |= {int(n) for n in re.findall(r'"""Edge case (\d+)', tekst)}
        if fil.name != "test_maskin.py":
            provd |= {int(n) for n in re.findall(r"^def test_(?:kant_)?(\d\d?)_(?!\d)", tekst, re.M)}
    assert set(I_NOTATET) <= provd
