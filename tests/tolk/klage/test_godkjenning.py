"""Complaints over recognition: a decision, what it becomes, and a deadline that was missed."""

from collections.abc import Callable
from datetime import date
from typing import Any

import hjelp
import pytest
from tolk.godkjenning.lag import GRUNN, under_vurdering
from tolk.godkjenning.vedtakslag import godkjent, med_forskjell, palagt, underrettet_om, vurdert
from tolk.klage.lag import (
    apne,
    avgjort,
    folk,
    foreslaa,
    hel,
    klag,
    overlevert,
    oversendt,
    svar,
    tekst,
)

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.regler import maskin
from imdi_cli.tolk.godkjenning.regler.veien import kommando
from imdi_cli.tolk.godkjenning.steg import vedtak as steg
from imdi_cli.tolk.godkjenning.steg.avgjorelse import KanIkkePaaklagesHer
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Status
from imdi_cli.tolk.godkjenning.typer.vurdering import Grunn
from imdi_cli.tolk.godkjenningsstatistikk import steg as statistikk
from imdi_cli.tolk.klage.regler.utfall import KanIkkeOmgjore
from imdi_cli.tolk.klage.steg import avgjorelser, behandling, instansen
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Instansutfall, Kanal, Klagestatus, Opptak, Rettidig, Utfall
from imdi_cli.tolk.klage.typer.rader import Endring

Avvist = Callable[..., Any]
I_DAG = date(2026, 11, 23)
NY = Endring(Endringsslag.NY_BEHANDLING)
TREDJELAND = {"utdanningsstat": "Syria", "statsborgerskap": "Syria"}


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


def avslatt(k: Kontekst) -> Any:
    sak = med_forskjell(k, **TREDJELAND)
    steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)
    underrettet_om(k, sak, len(innhold(k, sak).vedtak))
    return sak


def status(k: Kontekst, sak: Any) -> Status:
    return innhold(k, sak).sak.status


def test_et_avslag_opprettholdes_oversendes_og_stadfestes(k: Kontekst) -> None:
    sak = avslatt(k)
    kl = klag(k, f"{sak}/1")
    assert status(k, sak) is Status.KLAGE_MOTTATT
    assert "klage.frist" not in apne(k, sak)
    o = oversendt(k, kl)
    assert f"vedtaket om avslag i arabisk ({sak}/1) av 23. november 2026" in tekst(k, o.brev)
    assert "Arbeids- og inkluderingsdepartementet" in tekst(k, o.brev)
    b = instansen.avgjor(k, kl, svar(Instansutfall.STADFESTET))
    assert b.klage.status is Klagestatus.AVGJORT
    assert f"klagen din på vedtaket om avslag i arabisk ({sak}/1)" in tekst(k, b.brev)
    assert status(k, sak) is Status.VEDTAK_AVSLAG
    hel(k)


def test_imdi_gjor_om_og_soknaden_avgjores_pa_nytt(k: Kontekst) -> None:
    sak = avslatt(k)
    kl = klag(k, f"{sak}/1")
    b = avgjort(k, kl, Utfall.OMGJOR, endring=NY)
    assert f"imdi godkjenning behandle {sak}" in b.virkning.merknader[0]
    assert (status(k, sak), innhold(k, sak).vedtak[0].opphevet) == (Status.UNDER_VURDERING, "2026-11-23")
    assert "vedtaket om avslag i arabisk" in tekst(k, b.brev)
    instansen.underrett(k, kl, overlevert())  # the decision is gone, and the party is told all the same
    steg.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)
    underrettet_om(k, sak, len(innhold(k, sak).vedtak))
    assert status(k, sak) is Status.VEDTAK_AVSLAG
    hel(k)


@pytest.mark.parametrize("malform", Malform)
def test_klageinstansen_opphever_og_tiltaket_som_lop_faller_bort(k: Kontekst, malform: Malform) -> None:
    sak = palagt(k)
    underrettet_om(k, sak)
    kl = klag(k, f"{sak}/1")
    oversendt(k, kl)
    b = instansen.avgjor(k, kl, svar(Instansutfall.OPPHEVET), malform=malform)
    hva = "utligningstiltak" if malform is Malform.BOKMAL else "utlikningstiltak"
    assert f"vedtaket om {hva} i arabisk ({sak}/1)" in tekst(k, b.brev)
    assert status(k, sak) is Status.UNDER_VURDERING
    assert not [r for r in apne(k, sak) if "egnethetsprove" in r]
    hel(k)


def test_en_klage_som_trekkes_lar_saken_ga_videre(k: Kontekst) -> None:
    sak = godkjent(k)
    underrettet_om(k, sak)
    kl = klag(k, f"{sak}/1")
    assert avgjorelser.finn(k, f"{sak}/1")[1].hva == "godkjenning av en kvalifikasjon i arabisk"
    behandling.trekk(k, kl, I_DAG)
    assert status(k, sak) is Status.VEDTAK_GODKJENT
    hel(k)


def test_44_en_klage_pa_dag_22_vurderes_etter_paragraf_31(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 44; source: forvaltningsloven § 31: late, and never rejected by itself."""
    sak = avslatt(k)
    senere = hjelp.senere(k, days=22)
    kl = klag(senere, f"{sak}/1", kanal=Kanal.ELEKTRONISK)
    inn = behandling.ta_opp(senere, kl, Opptak.A, "Søkeren lå på sykehus.").klage
    assert (inn.rettidig, inn.opptak) == (Rettidig.FOR_SEN, Opptak.A)
    hel(k)


# --- a deadline that was missed ----------------------------------------------------------------------------------


def test_en_oversittet_frist_paklages_og_imdi_har_ikke_noe_a_gjore_om(k: Kontekst, avvist: Avvist) -> None:
    sak = under_vurdering(k)
    avvist(KanIkkePaaklagesHer, lambda: klag(k, f"{sak}/fristen"))
    etter = hjelp.senere(k, days=93)
    kl = klag(etter, f"{sak}/Fristen")
    assert status(k, sak) is Status.UNDER_VURDERING
    stans = avvist(KanIkkeOmgjore, lambda: foreslaa(etter, kl, Utfall.OMGJOR, endring=NY))
    assert str(sak) in stans.neste
    o = oversendt(etter, kl)
    assert f"klaget 24. februar 2027 på at IMDi ikke har avgjort søknaden innen fristen ({sak}/fristen)" in tekst(
        k, o.brev
    )


@pytest.mark.parametrize(
    ("malform", "utfall", "ord_"),
    [
        (Malform.BOKMAL, Instansutfall.OPPHEVET, "Utfallet er at IMDi skal avgjøre søknaden."),
        (Malform.NYNORSK, Instansutfall.OPPHEVET, "Utfallet er at IMDi skal avgjere søknaden."),
        (Malform.BOKMAL, Instansutfall.STADFESTET, "Utfallet er at klagen ikke er tatt til følge."),
        (Malform.NYNORSK, Instansutfall.STADFESTET, "Utfallet er at klaga ikkje er teken til følgje."),
        (Malform.BOKMAL, Instansutfall.AVVIST, "Utfallet er at klagen er avvist."),
    ],
)
def test_klageinstansen_svarer_om_en_frist_ogsa_etter_at_soknaden_er_avgjort(
    k: Kontekst, malform: Malform, utfall: Instansutfall, ord_: str
) -> None:
    sak = vurdert(k)
    etter = hjelp.senere(k, days=93)
    kl = klag(etter, f"{sak}/fristen")
    oversendt(etter, kl)
    steg.godkjenn(etter, sak, Vedtakstype.GODKJENT)
    b = instansen.avgjor(etter, kl, svar(utfall, etter.i_dag), malform=malform)
    assert ord_ in tekst(k, b.brev)
    assert ("imdi godkjenning behandle" in " ".join(b.virkning.merknader)) is (utfall is Instansutfall.OPPHEVET)
    assert len(innhold(k, sak).vedtak) == 1
    hel(k)


def test_steget_som_vises_kan_skrives_som_det_star(k: Kontekst) -> None:
    sak = avslatt(k)
    apent = {o.handling: c for o, c in bilde(k, sak).apne}
    assert apent["registrer klage"] == f"imdi klage ny {sak}/1"
    annen = under_vurdering(k)
    s = innhold(k, annen)
    o = maskin.finn("registrer klage over at fristen er oversittet")
    assert kommando(o, s) == f"imdi klage ny {annen}/fristen"


def test_klagene_telles_i_statistikken(k: Kontekst) -> None:
    """The annual figures count the complaints that the registry really has, by how they ended, and no others."""
    klager = [klag(k, f"{avslatt(k)}/1") for _ in range(4)]
    oversendt(k, klager[0])
    instansen.avgjor(k, klager[0], svar(Instansutfall.STADFESTET))
    oversendt(k, klager[1])
    instansen.avgjor(k, klager[1], svar(Instansutfall.OPPHEVET))
    avgjort(k, klager[2], Utfall.OMGJOR, endring=NY)
    s = statistikk.lag(k, internt=True)
    assert s.klager == 4
    utfall = {a.kode: a.antall for a in s.klageutfall if a.antall}
    assert utfall == {
        "stadfestet": 1,
        "opphevet": 1,
        "imdi-omgjort": 1,
    }
