"""Edge cases 20-22 and the vectors of the note's §6: each deadline as the real steps start it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.sak.kantlag import PORT, VESENTLIG, avgjor, hort, mottatt, om, verden
from tolk.sak.lag import forelagt, krav, sak
from tolk.sak.saklag import med_regel, paa

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning.regler import KanIkkeUnderretteDigitalt
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.sak.steg import underretning, utredning
from imdi_cli.tolk.sak.typer.koder import Utfall

Avvist = Callable[..., Any]

# fag §6: the day the decision came, and the last day for complaint.
VEKTORER = [
    ("2026-03-12", "2026-04-07"),  # skjærtorsdag to 2. påskedag
    ("2026-03-13", "2026-04-07"),
    ("2026-04-10", "2026-05-04"),  # 1. mai and a weekend
    ("2026-04-23", "2026-05-15"),  # Kristi himmelfart
    ("2026-04-26", "2026-05-18"),
    ("2026-05-04", "2026-05-26"),  # 2. pinsedag
    ("2026-12-03", "2026-12-24"),  # julaften counts
    ("2026-12-04", "2026-12-28"),
    ("2026-12-11", "2027-01-04"),
    ("2026-12-23", "2027-01-13"),
    ("2027-03-04", "2027-03-30"),
]


@pytest.fixture
def k(k: Kontekst, tmp_path: Path) -> Any:
    yield verden(k, tmp_path)
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def utestengt(k: Kontekst) -> Saksnummer:
    nr = hort(k)
    avgjor(k, nr, Utfall.UTESTENGING_ALLTID, VESENTLIG, **PORT)
    return nr


def apen(k: Kontekst, gjelder: object, regel: str) -> list[tuple[str, str]]:
    return [(r.start, r.siste) for r in frister.til_sak(k, str(gjelder)) if r.regel == regel and r.lukket is None]


@pytest.mark.parametrize(("frem", "siste"), VEKTORER)
def test_vektorene_i_notatet_gjennom_en_hel_sak(k: Kontekst, frem: str, siste: str) -> None:
    """F7 (forvaltningsloven §§ 29, 30): from varsel to notice on that very day; the case closes the day after."""
    k = paa(k, frem)
    nr = utestengt(k)
    mottatt(k, nr)
    assert apen(k, nr, "klage.frist") == [(frem, siste)]
    assert [r.siste for r in frister.liste(k) if r.regel == "klage.frist"] == [siste]


def test_kant_20_klagefrist_paa_en_helligdag_flyttes(k: Kontekst) -> None:
    """Edge 20 (domstolloven § 149): 23 April 2026 and three weeks is Kristi himmelfart; the day after is the last."""
    k = paa(k, "2026-04-23")
    nr = utestengt(k)
    mottatt(k, nr)
    (rad,) = [r for r in frister.til_sak(k, str(nr)) if r.regel == "klage.frist"]
    assert (rad.streng, rad.siste) == ("2026-05-14", "2026-05-15")
    assert rad.flyttet == "14. mai 2026 (Kristi himmelfartsdag)"


def test_kant_21_julaften_paa_en_hverdag_flyttes_ikke(k: Kontekst) -> None:
    """Edge 21 (helligdagsfredloven § 2): 24 December 2026 is a Thursday, and is the last day."""
    k = paa(k, "2026-12-03")
    nr = utestengt(k)
    mottatt(k, nr)
    (rad,) = [r for r in frister.til_sak(k, str(nr)) if r.regel == "klage.frist"]
    assert date(2026, 12, 24).weekday() == 3
    assert (rad.streng, rad.siste) == ("2026-12-24", "2026-12-24")


def test_kant_22_digitalt_vedtak_som_aldri_apnes(k: Kontekst, avvist: Avvist) -> None:
    """Edge 22 (eForvaltningsforskriften §§ 8, 9, 11): from available and notified, a second notice after a week that
    moves nothing; whoever is reservert gets paper.
    """
    k = paa(k, "2026-11-23")
    nr = utestengt(k)
    reservert = Tider(Kanal.DIGITAL, reservert=True, tilgjengelig=k.i_dag, varslet=k.i_dag)
    stans = avvist(KanIkkeUnderretteDigitalt, lambda: underretning.underrett(k, nr, reservert))
    assert "papir" in stans.neste
    underretning.underrett(k, nr, replace(reservert, reservert=False))
    assert apen(k, nr, "klage.frist") == [("2026-11-23", "2026-12-14")]
    assert apen(k, nr, "vedtak.digital.nytt-varsel") == [("2026-11-23", "2026-11-30")]
    senere = paa(k, "2026-12-01")
    underretning.underrett(senere, nr, Tider(varslet_igjen=senere.i_dag))
    assert apen(k, nr, "vedtak.digital.nytt-varsel") == []
    assert apen(k, nr, "klage.frist") == [("2026-11-23", "2026-12-14")]


def test_kant_22_papir_til_den_som_er_reservert(k: Kontekst) -> None:
    """Edge 22 (eForvaltningsforskriften § 9): by post, the deadline waits for the day it came."""
    nr = utestengt(k)
    u = underretning.underrett(k, nr, Tider(Kanal.PAPIR, reservert=True, postlagt=k.i_dag))
    assert (u.underretning.reservert, apen(k, nr, "klage.frist")) == (True, [])
    mottatt_ = paa(k, "2026-11-27")
    underretning.underrett(mottatt_, nr, Tider(mottatt=mottatt_.i_dag))
    assert apen(k, nr, "klage.frist") == [("2026-11-27", "2026-12-18")]


def test_de_andre_fristene_i_notatet(k: Kontekst) -> None:
    """F1 and F3 from the varsel, F4 from the day the forhåndsvarsel is sent, F5 three days from the demand."""
    v = om(k, mottatt=Tidspunkt(date(2026, 10, 31)))
    assert apen(k, v, "varsel.kvittering") == [("2026-10-31", "2026-10-31")]
    # One month from 31 October is the last day of November.
    assert apen(k, v, "varsel.forelopig-svar") == [("2026-10-31", "2026-11-30")]
    nr = sak(k, v)
    utredning.innhent(k, nr, krav())
    assert apen(k, nr, "opplysningskrav.klage") == [("2026-11-23", "2026-11-26")]
    assert apen(k, nr, "opplysningskrav.svar") == [("2026-11-23", "2026-12-10")]


@pytest.mark.parametrize("dager", [14, 21])
def test_uttalefristen_er_en_innstilling_og_loper_fra_den_er_sendt(k: Kontekst, dager: int) -> None:
    """F4 (forvaltningsloven § 16 first paragraph): no number in the act; 23 November 2026 is a Monday."""
    k = med_regel(k, forhandsvarsel__uttalefrist=dager)
    nr = sak(k, om(k))
    forelagt(k, nr)
    siste = hjelp.NAA.date() + timedelta(days=dager)
    assert apen(k, nr, "forhandsvarsel.uttalefrist") == [("2026-11-23", siste.isoformat())]
