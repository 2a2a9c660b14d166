"""Who sits in the committee: nominated, ranked, approved by another leader, and never two in one seat."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.utvalg.lag import FASTE, FRA, TOLK, leder, med_regel, nominasjon, oppnevn, utvalg
from tolk.varsel.lag import tolker

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import IngenRegelPaaDatoen
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.utvalg.regler import oppnevning as regler
from imdi_cli.tolk.utvalg.steg import bilde, medlem, oppnevning
from imdi_cli.tolk.utvalg.typer.koder import Plass, Utvalgsrolle

Avvist = Callable[..., Any]


def test_fra_kunngjoring_til_oppnevning(k: Kontekst) -> None:
    u = oppnevning.utlys(k, date(2026, 12, 15))
    assert [(f.gjelder, f.siste, f.antatt) for f in frister.liste(k)] == [("utvalgsutlysning:1", "2026-12-15", True)]
    id_ = nominasjon(k, sprak="somali; arabisk ;", arbeidsgivere="NAV Oslo", fylke="oslo")
    n = oppnevning.krev(k, id_)
    assert (n.utlysning, n.sprak, n.arbeidsgivere, n.fylke) == (u.id, ("somali", "arabisk"), ("NAV Oslo",), "Oslo")
    assert oppnevning.ranger(k, id_, 2).rangert_av == "kari"
    assert frister.liste(k) == []
    assert oppnevning.ranger(k, id_, 1).rang == 1
    o = oppnevning.oppnevn(leder(k), id_, Plass.FAST, date(2026, 3, 1), malform=Malform.NYNORSK)
    m = o.medlem
    assert (m.navn, m.plass, m.fra, m.til, m.oppnevnt_av, m.taushet) == (
        *("Per Olsen", Plass.FAST, "2026-03-01", "2028-02-29", "ole", None),
    )
    assert o.merknader == ("Lengden på perioden er antatt (imdi regelverk vis utvalg.periode).",)
    assert [(s.rolle.value, s.plass.value) for s in o.seter if s.medlem] == [("bestiller", "fast")]
    brevet = som_tekst(brev.hent(k, o.brev))
    for ord_ in ("Per Olsen", "1. mars 2026 til 29. februar 2028", "forvaltningslova § 13", "tolkebestillar"):
        assert ord_ in brevet
    assert medlem.endre(k, m.id, {}, taushet=k.i_dag).taushet == "2026-11-23"
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def test_en_periode_som_er_bekreftet_har_ingen_merknad(k: Kontekst) -> None:
    id_ = nominasjon(k)
    oppnevning.ranger(k, id_, 1)
    sikker = med_regel(leder(k), "utvalg.periode", sikkerhet="bekreftet")
    assert oppnevning.oppnevn(sikker, id_, Plass.FAST, FRA).merknader == ()


def test_den_som_rangerte_kan_ikke_godkjenne(k: Kontekst, avvist: Avvist) -> None:
    leder(k)
    id_ = nominasjon(k)
    oppnevning.ranger(k, id_, 1)
    stans = avvist(AnnenPerson, lambda: oppnevning.oppnevn(k, id_, Plass.FAST, FRA))
    assert "Ole Hansen" in stans.neste
    assert stans.hjemmel


def test_bare_en_leder_kan_godkjenne(k: Kontekst, avvist: Avvist) -> None:
    id_ = nominasjon(k)
    oppnevning.ranger(k, id_, 1)
    saksbehandler = hjelp.som(k, "per", "saksbehandler", "beslutter")
    avvist(AnnenPerson, lambda: oppnevning.oppnevn(saksbehandler, id_, Plass.FAST, FRA), kommando=False)


def test_en_leder_alene_far_vite_at_det_ma_en_annen_til(k: Kontekst, avvist: Avvist) -> None:
    id_ = nominasjon(k)
    oppnevning.ranger(k, id_, 1)
    assert "en annen leder" in avvist(AnnenPerson, lambda: oppnevning.oppnevn(k, id_, Plass.FAST, FRA)).neste


def test_uten_rangering_ingen_oppnevning(k: Kontekst, avvist: Avvist) -> None:
    id_, ole = nominasjon(k), leder(k)
    avvist(regler.KanIkkeOppnevne, lambda: oppnevning.oppnevn(ole, id_, Plass.FAST, FRA))


@pytest.mark.parametrize(
    ("fra", "til"),
    [
        (date(2023, 5, 1), "2024-04-30"),
        (date(2023, 12, 31), "2024-12-30"),
        (date(2024, 1, 1), "2025-12-31"),
        (date(2024, 2, 29), "2026-02-27"),
        (date(2026, 3, 1), "2028-02-29"),
    ],
)
def test_perioden_folger_innstillingen_pa_forste_dag(k: Kontekst, fra: date, til: str) -> None:
    """One year in 2023, two from 2024 (fag: tolkeloven §8)."""
    assert oppnevn(k, fra=fra).til == til


def test_for_2023_fantes_ikke_utvalget(k: Kontekst, avvist: Avvist) -> None:
    id_, ole = nominasjon(k), leder(k)
    avvist(IngenRegelPaaDatoen, lambda: oppnevning.oppnevn(ole, id_, Plass.FAST, date(2022, 12, 31)))


@pytest.mark.parametrize("fra", [date(2024, 1, 2), date(2026, 1, 1), date(2027, 12, 31)])
def test_to_perioder_i_samme_plass_overlapper_ikke(k: Kontekst, avvist: Avvist, fra: date) -> None:
    oppnevn(k)
    id_ = nominasjon(k, navn="En Annen")
    oppnevning.ranger(k, id_, 1)
    stans = avvist(regler.KanIkkeOppnevne, lambda: oppnevning.oppnevn(leder(k), id_, Plass.FAST, fra))
    assert "Per Olsen" in stans.hva and "31.12.2027" in stans.hva


def test_den_samme_kan_ikke_ha_to_plasser_samtidig(k: Kontekst, avvist: Avvist) -> None:
    oppnevn(k)
    id_ = nominasjon(k, navn="per  OLSEN", rolle=Utvalgsrolle.BRUKER)
    oppnevning.ranger(k, id_, 1)
    avvist(regler.KanIkkeOppnevne, lambda: oppnevning.oppnevn(leder(k), id_, Plass.VARA, FRA))


@pytest.mark.parametrize("fra", [date(2024, 1, 1), date(2028, 1, 1)])
def test_dagen_for_og_dagen_etter_er_ledig(k: Kontekst, fra: date) -> None:
    oppnevn(k)
    assert oppnevn(k, fra=fra, navn="En Annen").fra == fra.isoformat()


def test_den_som_gar_ut_gir_plass_til_en_ny(k: Kontekst) -> None:
    m = oppnevn(k)
    gikk = medlem.endre(k, m.id, {}, fratrer=date(2026, 6, 1), grunn="Flyttet.")
    assert (gikk.sitter("2026-05-31"), gikk.sitter("2026-06-01"), gikk.sitter("2025-12-31")) == (True, False, False)
    ny = oppnevn(k, fra=date(2026, 6, 1), navn="En Annen")
    b = bilde.medlemsliste(k)
    assert [s.medlem.id for s in b.seter if s.medlem] == [ny.id]
    assert [m.id for m in b.alle] == [1, 2]


def test_ledige_plasser_sies_og_mangfoldet_vises(k: Kontekst) -> None:
    oppnevn(k, kjonn=None, fylke="Oslo")
    b = bilde.medlemsliste(k)
    assert len(b.seter) == 8
    assert len(b.tomme) == 7 and "varamedlem, tolk" in b.tomme and "fast medlem, bestiller" not in b.tomme
    assert b.mangfold == {"kjonn": {"ikke oppgitt": 1}, "fylke": {"Oslo": 1}}


def test_et_fullt_utvalg_har_ingen_ledige_plasser(k: Kontekst) -> None:
    utvalg(k)
    b = bilde.medlemsliste(k)
    assert b.tomme == ()
    assert tuple(s.medlem.id for s in b.seter if s.medlem and s.plass is Plass.FAST) == FASTE


def test_lederen_far_vite_hvem_som_er_rangert_foran(k: Kontekst) -> None:
    forst, sist = nominasjon(k, navn="Nummer En"), nominasjon(k, navn="Nummer To")
    oppnevning.ranger(k, forst, 1)
    oppnevning.ranger(k, sist, 2)
    o = oppnevning.oppnevn(leder(k), sist, Plass.FAST, FRA)
    assert o.merknader[0] == f"Nominasjon {forst} (Nummer En) er rangert foran."
    assert not any("foran" in m for m in oppnevning.oppnevn(leder(k), forst, Plass.VARA, FRA).merknader)


def test_tolken_skal_sta_i_registeret_men_det_er_en_merknad(k: Kontekst, tmp_path: Path) -> None:
    tolker(k, tmp_path)
    for aar, tolkenummer, venter in ((2024, None, True), (2026, 20, True), (2028, TOLK, False)):
        id_ = nominasjon(k, rolle=Utvalgsrolle.TOLK, navn=f"Tolk {tolkenummer}", tolkenummer=tolkenummer)
        oppnevning.ranger(k, id_, 1)
        o = oppnevning.oppnevn(leder(k), id_, Plass.FAST, date(aar, 1, 1))
        assert any("Nasjonalt tolkeregister" in m for m in o.merknader) is venter


def test_en_nominasjon_som_kommer_for_sent_registreres_og_merkes(k: Kontekst) -> None:
    oppnevning.utlys(k, k.i_dag)
    nominasjon(k)
    nominasjon(hjelp.senere(k, days=1), navn="Sen Ere")
    assert [(r.nominasjon.navn, r.for_sent) for r in bilde.nominasjonsliste(k)] == [
        ("Per Olsen", False),
        ("Sen Ere", True),
    ]


@pytest.mark.parametrize(
    ("handling", "sagt"),
    [
        (lambda k: oppnevning.utlys(k, date(2026, 11, 22)), "som har vært"),
        (lambda k: nominasjon(k, mottatt=date(2026, 11, 24)), "fram i tid"),
        (lambda k: nominasjon(k, fylke="Atlantis"), "fylke"),
        (lambda k: oppnevning.ranger(k, nominasjon(k), 0), "fra 1"),
        (lambda k: oppnevning.ranger(k, 99, 1), "Nominasjon 99"),
        (lambda k: medlem.vis(k, 99), "Medlem 99"),
        (lambda k: medlem.endre(k, oppnevn(k).id, {}), "Hva skal endres?"),
        (lambda k: medlem.endre(k, oppnevn(k).id, {}, taushet=date(2026, 11, 24)), "fram i tid"),
        (lambda k: medlem.endre(k, oppnevn(k).id, {}, fratrer=date(2026, 11, 24)), "Hvorfor"),
        (lambda k: medlem.endre(k, oppnevn(k).id, {}, fratrer=date(2029, 1, 1), grunn="x"), "sitter ikke"),
    ],
)
def test_darlig_inndata_stoppes_med_en_setning(k: Kontekst, handling: Callable[[Kontekst], Any], sagt: str) -> None:
    with pytest.raises(Bruksfeil) as fanget:
        handling(k)
    assert sagt in f"{fanget.value.hva} {fanget.value.neste}"


def test_uten_kunngjoring_ingen_nominasjon(k: Kontekst, avvist: Avvist) -> None:
    from imdi_cli.tolk.utvalg.typer.nytt import NyNominasjon

    avvist(Bruksfeil, lambda: oppnevning.nominer(k, NyNominasjon("Per", Utvalgsrolle.BRUKER, "NN")))


def test_tilknytningene_holdes_ved_like(k: Kontekst) -> None:
    m = medlem.endre(k, oppnevn(k).id, {"sprak": "somali;urdu", "tolkenummer": 30, "arbeidsgivere": ""})
    assert (m.sprak, m.tolkenummer, m.arbeidsgivere) == (("somali", "urdu"), 30, ())
    assert medlem.vis(k, m.id) == m
