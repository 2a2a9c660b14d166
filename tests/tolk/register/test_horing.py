"""Whoever loses a category is heard first; that this is an enkeltvedtak is a dated, assumed setting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from tolk.register.soknadlag import I_DAG, hel, kval, oppfort, tekst

from imdi_cli import kodeverk
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.brev import steg as brev
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import liv
from imdi_cli.tolk.register.typer import Kategori, Kategoriendring, Sluttgrunn, Tolketype
from imdi_cli.tolk.register.typer.horing import Horing, Varsling

Avvist = Callable[..., Any]
VARSLET = Horing(date(2026, 11, 1))
SLUTT = {"ugyldig_fra": I_DAG, "grunn": Sluttgrunn.ANNULLERT, "begrunnelse": "Universitetet har annullert graden."}


@pytest.mark.parametrize(
    ("fra", "til", "senket"),
    [("A", "B", True), ("E", None, True), ("B", "A", False), (None, "E", False), (None, None, False)],
)
def test_hva_som_er_en_lavere_kategori(fra: str | None, til: str | None, senket: bool) -> None:
    e = Kategoriendring(1, "somali", Tolketype.TALESPRAK, *(Kategori(x) if x else None for x in (fra, til)))
    assert regler.senker(e) is senket


@pytest.mark.parametrize(
    ("horing", "sagt"),
    [
        (Horing(), "varsles og få uttale seg før kategorien i somali senkes"),
        (Horing(date(2026, 11, 9)), "til og med 23. november 2026, og har ikke svart ennå"),
        (Horing(I_DAG), "har ikke svart ennå"),
    ],
)
def test_uten_horing_ingen_lavere_kategori(k: Kontekst, avvist: Avvist, horing: Horing, sagt: str) -> None:
    t = oppfort(k)
    stans = avvist(regler.KanIkkeSenkeKategori, lambda: kval(k, t, "bachelor", **SLUTT, horing=horing))
    assert sagt in stans.hva
    assert stans.hjemmel == "forvaltningsloven § 16 første ledd"
    igjen = f"imdi tolk kvalifikasjon {t} --språk 'somali' --type bachelor --ugyldig-fra 23.11.2026 --grunn annullert"
    assert igjen in stans.neste
    assert [r.kategori for r in oppslag.liste(k)] == ["B"]


@pytest.mark.parametrize(
    ("horing", "sagt"),
    [
        (VARSLET, "Vi varslet deg 1. november 2026 om at kategorien din kunne bli lavere. Du har ikke uttalt deg."),
        (VARSLET._replace(uttalelse=date(2026, 11, 3)), "Du uttalte deg 3. november 2026."),
        (Horing(uten_varsel=Varsling.UNODVENDIG), "Vi varslet deg ikke før vi gjorde vedtaket: du kjente saken"),
    ],
)
def test_den_som_er_hort_far_vedtaket_og_det_antatte_sies(k: Kontekst, horing: Horing, sagt: str) -> None:
    t = oppfort(k)
    fort = kval(k, t, "bachelor", **SLUTT, horing=horing)
    assert fort.antatt == ("oppforing.kategori-senket.horing",)
    assert fort.brev is not None
    brevet = tekst(k, fort.brev)
    assert sagt in brevet
    assert "Referanse: tolk 10001" in brevet
    assert "fra samme dag ikke oppført i Nasjonalt tolkeregister som tolk i somali" in brevet
    assert "oppforing.kategori-senket.horing" in {r.id for r in brev.hent(k, fort.brev).regler if r.antatt}
    hel(k)


def test_en_lavere_kategori_som_fortsatt_gir_plass_er_ingen_utmelding(k: Kontekst) -> None:
    t = oppfort(k)
    kval(k, t, "grunnemne", oppnadd=I_DAG)
    assert "ikke oppført" not in tekst(k, kval(k, t, "bachelor", **SLUTT, horing=VARSLET).brev)
    kval(k, t, "utenlandsk", oppnadd=I_DAG)  # which category that is, is decided case by case (§ 12)
    brevet = tekst(k, kval(k, t, "grunnemne", **SLUTT, horing=VARSLET).brev)
    assert "fra kategori D til ingen kategori" in brevet
    assert "ikke oppført" not in brevet
    assert [r.tolkenummer for r in oppslag.liste(k)] == [t]


def test_dager_som_ikke_kan_vaere_slik(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    for horing in (
        Horing(I_DAG + timedelta(1)),
        Horing(I_DAG, I_DAG + timedelta(1)),
        Horing(I_DAG, I_DAG - timedelta(1)),
    ):
        avvist(Bruksfeil, lambda h=horing: kval(k, t, "bachelor", **SLUTT, horing=h), kommando=False)


def test_en_hoyere_kategori_og_en_som_star_trenger_ingen_horing(k: Kontekst) -> None:
    t = oppfort(k, "grunnemne")
    fort = kval(k, t, "bachelor", oppnadd=I_DAG)
    assert ([e.til for e in fort.endringer], fort.antatt) == ([Kategori.B], ())
    assert "Vi varslet deg" not in tekst(k, fort.brev)
    fort = kval(k, t, "grunnemne", **SLUTT)
    assert (fort.endringer, fort.brev) == ([], None)


def test_den_som_er_inaktiv_horer_ogsa_om_det(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    liv.inaktiver(k, t)
    avvist(regler.KanIkkeSenkeKategori, lambda: kval(k, t, "bachelor", **SLUTT))
    assert kval(k, t, "bachelor", **SLUTT, horing=VARSLET).brev is not None


def test_sier_innstillingen_nei_trengs_bare_grunn_og_brev(
    k: Kontekst, avvist: Avvist, monkeypatch: pytest.MonkeyPatch
) -> None:
    t = oppfort(k)
    ekte = k.regelverk.paa

    def paa(_: Regelverk, id_: str, dag: date) -> Any:
        regel = ekte(id_, dag)
        return replace(regel, verdi=False) if id_ == regler.HORING else regel

    monkeypatch.setattr(Regelverk, "paa", paa)
    uten_grunn = {n: v for n, v in SLUTT.items() if n != "begrunnelse"}
    avvist(regler.KanIkkeGodta, lambda: kval(k, t, "bachelor", **uten_grunn), kommando=False)
    fort = kval(k, t, "bachelor", **SLUTT)
    assert (fort.brev is not None, fort.antatt) == (True, ())


def test_er_innstillingen_bekreftet_sies_ingenting(k: Kontekst, monkeypatch: pytest.MonkeyPatch) -> None:
    t = oppfort(k)
    ekte = k.regelverk.paa

    def paa(_: Regelverk, id_: str, dag: date) -> Any:
        regel = ekte(id_, dag)
        return replace(regel, sikkerhet="bekreftet") if id_ == regler.HORING else regel

    monkeypatch.setattr(Regelverk, "paa", paa)
    assert kval(k, t, "bachelor", **SLUTT, horing=VARSLET).antatt == ()


def test_innstillingen_er_datert_og_antatt() -> None:
    regel = kodeverk.regelverk().paa(regler.HORING, I_DAG)
    assert (regel.ja, regel.sikkerhet) == (True, "antatt")
