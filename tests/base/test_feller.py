"""The measured traps of the storage library, and where each is held.

| trap | what bites | held by |
|---|---|---|
| T1 deferred BEGIN | read-then-write fails at once | `test_t1_…` here, hele/test_samtidig.py |
| T2 migrations race | first start after an upgrade | test_migrasjon: `test_tre_prosesser_…` |
| T3 `transform()` drops triggers | append-only is lost | test_skjema_sql.py: the expected set |
| T4 three triggers | INSERT OR REPLACE goes past two | test_journal: `test_journalen_tar_bare_imot_nye_rader` |
| T5 `insert_all` commits per batch | half an import | `test_t5_…` here |
| T6 `with conn` does not roll back | half a step | `test_t6_…` here |
| T7 typos create tables | a new table by mistake | `test_t7_…` here |
| T8 rows with differing keys | NULL instead of the default | `test_t8_…` here; no DEFAULT in the schema |
| T9 30 February | a CHECK that lets it through | `test_t9_…` here: `typer` reads dates, the schema has none |
| T10 STRICT still coerces | 7 becomes '7' in a text column | `test_t10_…` here: replay tells |
| T11 FTS5 and æøå | not used | test_skjema_sql.py: no virtual table |
| T12 lower(), LIKE, ORDER BY are ASCII | a Norwegian order that is none | flate/test_sortering_og_rens.py |
| T13 dataclass round trip | dates come back as text, bool as int | `test_t13_…` here |
"""

import sqlite3
from datetime import date

import hjelp
import pytest
from hjelp import LEKE, leke

from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil


def test_t1_les_saa_skriv_kan_ikke_laase_seg_ute(tmp_path):
    """A deferred BEGIN would fail here with «database is locked», and busy_timeout would not help."""
    sti = tmp_path / "imdi.db"
    opprett(sti, tid=hjelp.TID, ovelse=False).lukk()
    skript = (
        "from contextlib import nullcontext\n"
        "from imdi_cli.base.motor import Motor\n"
        "from imdi_cli.base.sqlite import SQLite\n"
        "m = Motor(SQLite(sys.argv[2]), ko=nullcontext)  # without the queue: the database's lock alone\n"
        "klar()\n"
        "for _ in range(25):\n"
        "    with m.atomisk():\n"
        "        rad = m.en(\"SELECT siste FROM nummerserie WHERE serie = 'T'\")\n"
        "        if rad is None:\n"
        "            m.utfor(\"INSERT INTO nummerserie (serie, aar, siste) VALUES ('T', 0, 1)\")\n"
        "        else:\n"
        "            m.utfor(\"UPDATE nummerserie SET siste = :n WHERE serie = 'T'\", n=rad[0] + 1)\n"
    )
    for svar in hjelp.samtidig(skript, 3, sti):
        svar.ok()
    motor = apne(sti, tid=hjelp.TID)
    assert motor.en("SELECT siste FROM nummerserie WHERE serie = 'T'") == (75,)
    motor.lukk()


def test_t5_en_innlesing_som_feiler_sent_etterlater_ingenting(k):
    hjelp.lag_leker(k.base)
    for_ = hjelp.dump(k.base)

    def rader():
        for nr in range(950):
            yield (nr, "A", 1)
        raise Bruksfeil("linje 950 er ikke en rad")

    with pytest.raises(Bruksfeil), k.base.atomisk():
        k.base.mange("INSERT INTO leke (id, kode, sist) VALUES (?, ?, ?)", rader())
    assert hjelp.dump(k.base) == for_


def test_t6_unntak_midt_i_et_steg_ruller_tilbake_ogsaa_returning(k):
    for_ = hjelp.dump(k.base)
    with pytest.raises(ZeroDivisionError), k.base.atomisk():
        k.base.hent("INSERT INTO nummerserie (serie, aar, siste) VALUES ('T', 0, 1) RETURNING siste")
        k.base.utfor("UPDATE bruker SET navn = 'x'")
        raise ZeroDivisionError
    assert hjelp.dump(k.base) == for_


def test_t6_skriving_utenfor_atomisk_er_ferdig_med_en_gang_og_holder_ingen_laas(sqlitebase):
    sqlitebase.utfor("INSERT INTO nummerserie (serie, aar, siste) VALUES ('T', 0, 1)")
    annen = Motor(SQLite(sqlitebase.driver.sti))
    with annen.atomisk():
        assert annen.en("SELECT siste FROM nummerserie") == (1,)
    annen.lukk()


def test_t7_en_skrivefeil_lager_ingen_tabell(k):
    for_ = hjelp.tabeller(k.base)
    with pytest.raises(Basefeil), k.base.atomisk(), skritt(k, "x", "x") as s:
        s.sett_inn(LEKE._replace(navn="lekk"), {"id": 1})
    assert hjelp.tabeller(k.base) == for_


def test_t8_en_rad_uten_alle_nokler_far_null_og_det_staar_i_journalen(k):
    hjelp.lag_leker(k.base)
    leke(k, 1, kode="A")
    leke(k, 2, antall=2)
    assert k.base.hent("SELECT id, kode, antall FROM leke ORDER BY id") == [(1, "A", None), (2, None, 2)]
    assert spill_av(k.base) == []


@pytest.mark.parametrize("dag", ["30. februar 2023", "29.02.2023", "2023-04-31", "2023-02-29"])
def test_t9_en_dag_som_ikke_finnes_stanses_foer_basen(dag):
    from imdi_cli.kjerne.dato import les_dato

    with pytest.raises(Bruksfeil):
        les_dato(dag, i_dag=date(2026, 11, 23))


def test_t10_en_verdi_av_feil_slag_merkes_av_avspillingen(k):
    """STRICT takes 7 into a text column and keeps '7': the journal said 7, so the difference shows."""
    hjelp.lag_leker(k.base)
    leke(k, 1, kode=7)
    assert k.base.en("SELECT kode FROM leke") == ("7",)
    assert spill_av(k.base) == ["leke 1: «kode» er ikke slik journalrad 2 sier"]


def test_t10_tekst_i_et_tall_avvises(k):
    hjelp.lag_leker(k.base)
    with pytest.raises(Basefeil):
        leke(k, 1, antall="mange")


def test_t13_bruker_kommer_tilbake_med_sine_egne_typer(k):
    from imdi_cli.styring.bruker.steg import oppslag

    (kari,) = oppslag.liste(k)
    assert type(kari.ser_identitet) is bool
    assert type(kari.roller) is tuple
    assert type(kari.sist) is int


def test_biblioteket_har_fortsatt_fellen_vi_gaar_utenom(tmp_path):
    """If this fails, sqlite-utils has changed: read its notes, and look at T3 and T5 again."""
    sqlite_utils = pytest.importorskip("sqlite_utils")
    conn = sqlite3.connect(tmp_path / "x.db")
    db = sqlite_utils.Database(conn)
    db.execute("CREATE TABLE t (a INTEGER, b TEXT)")
    db.execute("CREATE TRIGGER vokter BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'nei'); END")
    db["t"].transform(rename={"b": "c"})
    assert db["t"].triggers == []
    conn.close()
