"""Qualifications: which lead where, what must be reasoned, and how they end, on both engines."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from tolk.register.soknadlag import I_DAG, JA, hel, klar, kval, oppfort, sok, tekst

from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import kvalifikasjon, soknad, vedtak
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Oppforing, Tolketype
from imdi_cli.tolk.register.typer.horing import Horing

Avvist = Callable[..., Any]


@pytest.mark.parametrize(
    ("sprak", "type_", "mer", "sagt"),
    [
        ("somali", "statsautorisasjon", {}, "følger av en bevilling"),
        ("somali", "bachelor-tegnspråk", {}, "ikke en vei til oppføring i somali"),
        ("norsk tegnspråk", "bachelor", {}, "ikke en vei"),
        ("tolking for døvblinde", "skrivetolkutdanning", {}, "ikke en vei"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {}, "ingen fast dato"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {"eldre": True}, "ingen fast dato"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {"begrunnelse": "x"}, "ingen fast dato"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {"eldre": False, "begrunnelse": "x"}, "ingen fast dato"),
    ],
)
def test_hver_oppforing_har_sine_veier(
    k: Kontekst, avvist: Avvist, sprak: str, type_: str, mer: dict[str, Any], sagt: str
) -> None:
    r = sok(k, sprak=sprak)
    assert sagt in avvist(regler.KanIkkeGodta, lambda: kval(k, r, type_, sprak, **mer)).hva


@pytest.mark.parametrize(
    ("sprak", "type_", "kategori"),
    [
        ("norsk tegnspråk", "bachelor-tegnspråk", "B"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", "D"),
        ("norsk skrivetolking", "skrivetolkutdanning", "D"),
        ("norsk skrivetolking", "bachelor-tegnspråk", "B"),
        ("tolking for døvblinde", "eldre-tolkeutdanning", "D"),
        ("døvblindetolking", "bachelor-tegnspråk", "B"),
    ],
)
def test_tegnspraktolker_oppfores_pa_en_antatt_regel(k: Kontekst, sprak: str, type_: str, kategori: str) -> None:
    r = sok(k, sprak=sprak)
    kval(k, r, type_, sprak, oppnadd=date(1995, 6, 1), eldre=True, begrunnelse="Toårig utdanning fra 1995.")
    soknad.endre(k, r, {}, svar=JA)
    v = vedtak.oppfor(k, r)
    ((_, svar),) = v.sprak
    assert (svar.kategori, svar.antatt) == (kategori, True)
    innhold = brev.hent(k, v.brev)
    assert any(regel.antatt for regel in innhold.regler)
    assert "Toårig utdanning fra 1995." in som_tekst(innhold)


def test_en_kvalifikasjon_slutter_og_kan_nas_igjen(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    fort = kval(k, t, "tao")
    assert (fort.endringer, fort.brev) == ([], None)
    slutt = {"ugyldig_fra": I_DAG, "grunn": tolker.Sluttgrunn.ANNULLERT}
    avvist(regler.KanIkkeGodta, lambda: kval(k, t, "bachelor", **slutt), kommando=False)
    hort = {"begrunnelse": "Graden er annullert av universitetet.", "horing": Horing(date(2026, 11, 1))}
    fort = kval(k, t, "bachelor", **slutt, **hort)
    assert kvalifikasjon.endringer_i_ord(fort.endringer) == ["somali: fra kategori B til ingen kategori"]
    assert fort.brev is not None
    brevet = tekst(k, fort.brev)
    assert "Graden er annullert" in brevet
    assert "fra kategori B til ingen kategori" in brevet
    assert "klage" in brevet
    assert oppslag.vis(k, t) is None
    assert oppslag.liste(k) == []
    avvist(Bruksfeil, lambda: kval(k, t, "bachelor", **slutt, begrunnelse="x"))
    avvist(Bruksfeil, lambda: kval(k, t, "translatør", **slutt))
    rader = {r.kvalifikasjon.value: r for r in tolker.kvalifikasjoner(k.base, t)}
    assert rader["bachelor"].ugyldig_fra == "2026-11-23"
    assert rader["bachelor"].oppnadd == "2015-06-12"
    fort = kval(k, t, "bachelor", oppnadd=I_DAG)
    assert [e.til for e in fort.endringer] == [Kategori.B]
    assert [r.kategori for r in oppslag.liste(k)] == ["B"]
    hel(k)


def test_det_som_er_fort_feil_kan_avsluttes_og_antatt_folger(k: Kontekst, tmp_path: Any) -> None:
    """A file may have held what is no way to that entry; it can end all the same."""
    from tolk.register.registerfil import rad, skriv

    from imdi_cli.tolk.register.steg.innlesing import importer

    tegn = {"sprak": "norsk tegnspråk", "tolketype": "norsk tegnspråk"}
    importer(
        k,
        skriv(
            tmp_path / "t.csv", rad(**tegn, kvalifikasjon="bachelor"), rad(**tegn, kvalifikasjon="bachelor-tegnspråk")
        ),
    )
    (forst,) = oppslag.liste(k)
    fort = kval(k, 10482, "bachelor", "norsk tegnspråk", ugyldig_fra=I_DAG, grunn=tolker.Sluttgrunn.FEILFORT)
    (sist,) = oppslag.liste(k)
    assert [(r.kategori, r.antatt) for r in (forst, sist)] == [("B", False), ("B", True)]
    assert (fort.endringer, fort.brev) == ([], None)


def test_en_oppforing_har_et_navn() -> None:
    assert str(Oppforing("norsk", Tolketype.DOVBLINDE)) == "norsk (tolking for døvblinde)"


@pytest.mark.parametrize(
    "mer",
    [
        {"oppnadd": I_DAG + timedelta(1)},
        {"ugyldig_fra": I_DAG + timedelta(1), "grunn": tolker.Sluttgrunn.UTLOPT},
        {"ugyldig_fra": I_DAG},
        {"grunn": tolker.Sluttgrunn.UTLOPT},
    ],
)
def test_en_kvalifikasjon_som_ikke_kan_vaere_slik(k: Kontekst, avvist: Avvist, mer: dict[str, Any]) -> None:
    t = oppfort(k)
    avvist(Bruksfeil, lambda: kval(k, t, "tao", **mer), kommando=False)


def test_en_kvalifikasjon_til_en_ukjent_tolk_eller_i_et_annet_sprak(k: Kontekst, avvist: Avvist) -> None:
    avvist(Bruksfeil, lambda: kval(k, 99, "tao"))
    t = oppfort(k)
    assert "men somali" in avvist(Bruksfeil, lambda: kval(k, t, "tao", "urdu"), kommando=False).hva


def test_en_kvalifikasjon_kan_slutte_i_soknaden(k: Kontekst) -> None:
    r = klar(k)
    kval(k, r, "bachelor", ugyldig_fra=I_DAG, grunn=tolker.Sluttgrunn.FEILFORT)
    assert [h.hjemmel for h in soknad.bilde(k, r).hindre] == ["tolkeforskriften § 11"]
    kval(k, r, "grunnemne")
    t = vedtak.oppfor(k, r).tolkenummer
    assert t is not None
    assert [x.kvalifikasjon for x in tolker.kvalifikasjoner(k.base, t)] == [Kvalifikasjon.GRUNNEMNE]
