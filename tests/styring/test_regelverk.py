"""The rule book as people read it."""

import re
from datetime import date

import pytest

from imdi_cli.kjerne.regelverk import IngenRegelPaaDatoen, UkjentRegel, som_markdown
from imdi_cli.kodeverk import regelverk
from imdi_cli.styring.regelverk import steg


def test_reglene_star_under_sine_overskrifter(k):
    bolker = dict(steg.liste(k, date(2026, 11, 23)))
    assert "klage.frist" in [r.id for r in bolker["Klage"]]
    assert {r.id for rader in bolker.values() for r in rader} == {r.id for r in regelverk().alle(date(2026, 11, 23))}


def test_alle_og_pa_en_dato(k):
    def utvalg(dato):
        return [r.verdi for _, rader in steg.liste(k, dato) for r in rader if r.id == "utvalg.periode"]

    assert utvalg(None) == [1, 2]
    assert utvalg(date(2023, 6, 1)) == [1]
    assert utvalg(date(2026, 6, 1)) == [2]
    assert steg.liste(k, date(1950, 1, 1)) == []


def test_en_regel_finnes_med_kortnavn_og_vises_slik_den_var(k):
    rad, historikk = steg.vis(k, "Klagefrist", date(2026, 11, 23))
    assert (rad.id, historikk) == ("klage.frist", (rad,))
    rad, historikk = steg.vis(k, "utvalg.periode", date(2023, 12, 31))
    assert (rad.verdi, [r.verdi for r in historikk]) == (1, [1, 2])


def test_merkene_fra_notatene_vises_ikke_noe_sted(ovelse):
    """Where the rule stands in the notes of those who made the program says nothing to a caseworker."""
    merker = {rad.merke for rad in regelverk().alle() if rad.merke}
    assert len(merker) > 20
    ut = ovelse("regelverk", "liste", "--alle", "--json").ut + ovelse("regelverk", "vis", "klage.frist").ut
    ut += ovelse("regelverk", "vis", "klage.frist", "--json").ut + som_markdown(regelverk())
    assert [m for m in (*(m for m in merker if "§" not in m), "merke", "fagnotat") if m in ut] == []
    assert not any(re.search(r"fagnotat|\b[FR]\d+\b", rad.notat + rad.kilde) for rad in regelverk().alle())


def test_en_regel_som_ikke_finnes_eller_ikke_gjaldt_da(k):
    with pytest.raises(UkjentRegel):
        steg.vis(k, "tull", date(2026, 11, 23))
    with pytest.raises(IngenRegelPaaDatoen):
        steg.vis(k, "utvalg.periode", date(2020, 1, 1))
