"""The versions of the routine: drafted by one, adopted by another, never changed."""

import io
import json
from dataclasses import replace

import hjelp
import pytest
from docx import Document

from imdi_cli.base.journal import KanIkkeEndreSamtidig, skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Slag
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.kodeverk import regelverk
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.tolk.rutine import lager, steg
from imdi_cli.tolk.rutine.regler.vedtak import KanIkkeVedtaRutine
from imdi_cli.tolk.rutine.typer import Status


@pytest.fixture
def ole(k):
    """Ole, who is a leader and no caseworker."""
    endring.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.LEDER,)))
    return hjelp.som(k, "ole", "leder")


def med_bok(k, id_, **felt):
    """Give the same Kontekst with another rule book."""
    bok = Regelverk([replace(r, **felt) if r.id == id_ else r for r in regelverk().alle()])
    ny = object.__new__(type(k))
    ny.__dict__ = dict(k.__dict__, _regelverk=lambda: bok)
    return ny


def test_et_utkast_gjelder_ikke_for_en_leder_har_vedtatt_det(k, ole):
    r = steg.utkast(k)
    assert (r.versjon.versjon, r.status, r.utkast_av, r.endret) == (1, Status.UTKAST, "Kari Nordmann", ())
    assert steg.gjeldende(k) is None
    assert "UTKAST" in steg.som_markdown(r)
    v = steg.vedta(ole, 1)
    assert (v.status, v.vedtatt_av, v.versjon.vedtatt) == (Status.GJELDER, "Ole Hansen", "2026-11-23")
    assert steg.gjeldende(k) == 1
    assert v.blokker == r.blokker and v.versjon.avtrykk == r.versjon.avtrykk
    assert "UTKAST" not in steg.som_markdown(v)
    assert "vedtatt 23. november 2026 av Ole Hansen" in steg.som_markdown(v)


def test_en_versjon_gjelder_om_gangen(k, ole):
    for nr in (1, 2, 3):
        steg.utkast(k)
        assert steg.gjeldende(k) == (nr - 1 or None)
        steg.vedta(ole, nr)
        assert steg.gjeldende(k) == nr
    steg.utkast(k)
    assert [status for _, status in steg.liste(k)] == [
        Status.ERSTATTET,
        Status.ERSTATTET,
        Status.GJELDER,
        Status.UTKAST,
    ]
    assert steg.vis(k).versjon.versjon == 3
    assert steg.vis(k, 4).status is Status.UTKAST
    assert "erstattet av en nyere" in steg.som_markdown(steg.vis(k, 1))


def test_den_som_laget_utkastet_kan_ikke_vedta_det(k, ole, avvist):
    steg.utkast(k)
    stans = avvist(AnnenPerson, lambda: steg.vedta(k, 1))
    assert "imdi rutine vedta 1" in stans.neste and stans.hjemmel
    steg.vedta(ole, 1)


def test_ogsaa_databasen_holder_at_det_er_to(k, base):
    steg.utkast(k)
    with pytest.raises(Exception, match=r"rutine_to_personer"), base.atomisk():
        base.utfor("UPDATE rutine SET vedtatt = '2026-11-23', vedtatt_av = 'kari' WHERE versjon = 1")


@pytest.mark.parametrize("rolle", ["saksbehandler", "beslutter", "statistiker", "leser"])
def test_bare_en_leder_vedtar(k, avvist, rolle):
    steg.utkast(k)
    avvist(AnnenPerson, lambda: steg.vedta(hjelp.som(k, "ole", rolle), 1), kommando=False)


@pytest.mark.parametrize("rolle", ["statistiker", "leser"])
def test_bare_de_som_har_saker_lager_utkast(k, avvist, rolle):
    avvist(AnnenPerson, lambda: steg.utkast(hjelp.som(k, "ole", rolle)), kommando=False)
    avvist(AnnenPerson, lambda: steg.vis(hjelp.som(k, "ole")), kommando=False)
    avvist(AnnenPerson, lambda: steg.liste(hjelp.som(k, "ole")), kommando=False)


def test_en_vedtatt_versjon_vedtas_ikke_igjen(k, ole, avvist):
    steg.utkast(k)
    steg.vedta(ole, 1)
    avvist(KanIkkeVedtaRutine, lambda: steg.vedta(ole, 1))


def test_et_utkast_som_er_eldre_enn_den_som_gjelder_vedtas_ikke(k, ole, avvist):
    steg.utkast(k)
    steg.utkast(k)
    steg.vedta(ole, 2)
    avvist(KanIkkeVedtaRutine, lambda: steg.vedta(ole, 1))


def test_et_utkast_fra_en_annen_maskin_vedtas_ikke(k, ole, avvist):
    steg.utkast(k)
    stans = avvist(KanIkkeVedtaRutine, lambda: steg.vedta(med_bok(ole, "klage.frist", verdi=4), 1))
    assert stans.fakta == (("endret", "regelen klage.frist"),)
    assert steg.vedta(ole, 1).endret == ()


def test_en_versjon_som_ikke_finnes(k, avvist):
    avvist(Bruksfeil, lambda: steg.vis(k))
    avvist(Bruksfeil, lambda: steg.vis(k, 1))
    avvist(Bruksfeil, lambda: steg.vedta(k, 1))
    assert steg.liste(k) == []


def test_den_vedtatte_sier_hva_som_er_endret_siden(k, ole):
    steg.utkast(k)
    steg.vedta(ole, 1)
    ny = med_bok(k, "forhandsvarsel.uttalefrist", verdi=21)
    (f,) = steg.vis(ny).endret
    assert f.hva == "regelen forhandsvarsel.uttalefrist"
    assert "verdien: fra «14 dager» til «21 dager»" in f.hvordan
    assert "frist i trinnet «forelegg for tolken» (sak)" in f.hvordan
    assert steg.vis(k).endret == ()
    assert steg.vis(ny).blokker == steg.vis(k).blokker, "teksten er den som ble vedtatt"


@pytest.mark.parametrize(
    "setning",
    [
        "UPDATE rutine SET innhold = '[]' WHERE versjon = 1",
        "UPDATE rutine SET avtrykk = 'x' WHERE versjon = 1",
        "UPDATE rutine SET grunnlag = '{}' WHERE versjon = 1",
        "UPDATE rutine SET dato = '2020-01-01' WHERE versjon = 1",
        "UPDATE rutine SET utkast_av = 'ole' WHERE versjon = 1",
        "UPDATE rutine SET versjon = 9 WHERE versjon = 1",
        "DELETE FROM rutine",
    ],
)
@pytest.mark.parametrize("vedtatt", [False, True])
def test_en_tekst_kan_ikke_endres(k, ole, base, setning, vedtatt):
    steg.utkast(k)
    if vedtatt:
        steg.vedta(ole, 1)
    with pytest.raises(Exception, match="en rutine kan ikke"), base.atomisk():
        base.utfor(setning)


def test_et_vedtak_kan_ikke_trekkes(k, ole, base):
    steg.utkast(k)
    steg.vedta(ole, 1)
    with pytest.raises(Exception, match="en rutine kan ikke"), base.atomisk():
        base.utfor("UPDATE rutine SET vedtatt = NULL, vedtatt_av = NULL WHERE versjon = 1")


def test_en_rad_kan_ikke_overskrives(sqlitebase):
    steg.utkast(hjelp.lag_kontekst(sqlitebase, registrer=True))
    felt = ", ".join(navn for (navn,) in sqlitebase.hent("SELECT name FROM pragma_table_info('rutine')"))
    with pytest.raises(Exception, match="en rutine kan ikke"), sqlitebase.atomisk():
        sqlitebase.utfor(f"INSERT OR REPLACE INTO rutine ({felt}) SELECT {felt} FROM rutine")


def test_loggen_har_avtrykk_av_teksten_og_kontrollen_gaar_opp(k, ole, base):
    steg.utkast(k)
    steg.vedta(ole, 1)
    handlinger = base.hent("SELECT handling, bruker, gjelder FROM journal ORDER BY nr DESC LIMIT 2")
    assert handlinger == [("rutine.vedtatt", "ole", "rutine:1"), ("rutine.utkast", "kari", "rutine:1")]
    (tekst,) = base.en(
        "SELECT i.json FROM journal_innhold i JOIN journal j ON j.nr = i.nr WHERE handling = 'rutine.utkast'"
    )
    ((_, _, _, verdier),) = json.loads(tekst)["rader"]
    assert set(verdier["innhold"]) == set(verdier["grunnlag"]) == {"#"}
    assert verdier["avtrykk"] == steg.vis(k).versjon.avtrykk
    assert kontroller_kjede(base).feil == []
    assert spill_av(base) == []


def test_word_dokumentet_har_ordene_og_er_likt_hver_gang(k, ole):
    steg.utkast(k)
    r = steg.vedta(ole, 1)
    data = steg.som_docx(r)
    assert data == steg.som_docx(steg.vis(hjelp.senere(k, days=3)))
    dok = Document(io.BytesIO(data))
    avsnitt = [a.text.replace("\u00a0", " ") for a in dok.paragraphs]
    for blokk in r.blokker:
        assert all(
            linje.replace("\u00a0", " ") in avsnitt for linje in blokk.linjer if blokk.slag is not Slag.AVSNITT
        )
    assert avsnitt[0] == "Rutine for saksbehandling av varsler om tolker"
    assert "Versjon 1, vedtatt 23. november 2026 av Ole Hansen." in avsnitt[1]
    assert {a.style.name for a in dok.paragraphs} >= {"Heading 1", "Heading 2", "Heading 3", "List Bullet"}


def test_to_ledere_vedtar_ikke_samme_rad(k, ole):
    steg.utkast(k)
    lest = steg.vis(k).versjon
    steg.vedta(ole, 1)
    with pytest.raises(KanIkkeEndreSamtidig), k.base.atomisk(), skritt(k, "rutine.vedtatt", "rutine:1") as s:
        lager.vedta(s, lest, dag="2026-11-23", av="ole")
