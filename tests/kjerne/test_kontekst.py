"""The context of a command: the clock, the user, and what is loaded only when asked for."""

import os
import time
from datetime import UTC, datetime, timedelta, timezone

import hjelp
import pytest

from imdi_cli.kjerne.avslag import AnnenPerson
from imdi_cli.kjerne.kontekst import Bruker, Kontekst, lokal_tid, som_utc

CET = timezone(timedelta(hours=1))


def lag(naa=hjelp.NAA, roller=("saksbehandler",), kolleger=list, **kw):
    def nei():
        raise AssertionError("loaded without being asked for")

    return Kontekst(
        klokke=lambda: naa,
        bruker=Bruker("kari", "Kari Nordmann", frozenset(roller), "ole", False),
        base=None,
        regelverk=kw.get("regelverk", nei),
        helligdager=kw.get("helligdager", nei),
        kolleger=kolleger,
    )


def test_dagen_er_lokal_og_tiden_er_utc():
    k = lag(datetime(2026, 1, 1, 0, 30, tzinfo=CET))
    assert k.i_dag.isoformat() == "2026-01-01"
    assert k.tid_utc == "2025-12-31T23:30:00.000000Z"


def test_tiden_har_alltid_seks_desimaler_og_z():
    """Texts of one form sort as times do; the journal's CHECK wants the form."""
    tider = [datetime(2026, 1, 1, 12, 0, 0, mikro, tzinfo=UTC) for mikro in (0, 1, 10, 999_999)]
    tekster = [som_utc(t) for t in tider]
    assert tekster == sorted(tekster)
    assert {len(t) for t in tekster} == {27}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="tzset finnes ikke på Windows")
def test_lagret_tid_leses_som_veggklokken(monkeypatch):
    monkeypatch.setitem(os.environ, "TZ", "Europe/Oslo")
    time.tzset()
    try:
        assert lokal_tid("2026-07-01T10:00:00.000000Z").strftime("%H.%M") == "12.00"
        assert lokal_tid("2026-12-01T10:00:00.000000Z").strftime("%H.%M") == "11.00"
    finally:
        monkeypatch.undo()
        time.tzset()


def test_regelverk_og_helligdager_lastes_forst_naar_noen_spor():
    k = lag()
    with pytest.raises(AssertionError):
        _ = k.regelverk
    k = lag(regelverk=lambda: "bok", helligdager=lambda: {"2026-12-25": "1. juledag"})
    assert (k.regelverk, k.helligdager) == ("bok", {"2026-12-25": "1. juledag"})


def test_det_virkelige_regelverket_og_de_virkelige_helligdagene(k):
    assert k.helligdager["2026-12-25"]
    assert k.regelverk.paa("klage.frist", k.i_dag).hjemmel


def test_en_av_rollene_er_nok():
    lag(roller=("leser", "beslutter")).krev_rolle("leder", "beslutter")


def test_uten_rollen_sies_det_hvem_som_kan():
    k = lag(kolleger=lambda: [("Ole Hansen", frozenset({"leder"})), ("Per", frozenset({"leser"}))])
    with pytest.raises(AnnenPerson) as fanget:
        k.krev_rolle("leder")
    assert fanget.value.kode == 4
    assert "rollen leder" in fanget.value.hva
    assert "har rollen saksbehandler" in fanget.value.hva
    assert fanget.value.neste == "Be Ole Hansen om å gjøre det."


def test_uten_noen_som_har_rollen_sies_det_hvordan_noen_far_den():
    with pytest.raises(AnnenPerson) as fanget:
        lag().krev_rolle("beslutter", "leder")
    assert "beslutter eller leder" in fanget.value.hva
    assert hjelp.krev_kommandoer(fanget.value.neste) == ["imdi bruker endre"]


def test_rollen_avgjores_av_registeret_ogsaa_i_basen(k, avvist):
    uten = hjelp.som(k, "per", "leser")
    stans = avvist(AnnenPerson, lambda: uten.krev_rolle("statistiker"), kommando=False)
    assert stans.neste == "Be Kari Nordmann om å gjøre det."
