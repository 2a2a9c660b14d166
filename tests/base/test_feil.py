"""What the driver says becomes a sentence, never a stack of English, and never a value from a row."""

import sqlite3
import subprocess
import sys
import time

import hjelp
import pytest

from imdi_cli.base import sqlite as dialekt
from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import Basefeil

HEMMELIG = "Sølvi Hemmelig"


@pytest.fixture
def sti(tmp_path):
    opprett(tmp_path / "imdi.db", tid=hjelp.TID, ovelse=False).lukk()
    return tmp_path / "imdi.db"


@pytest.mark.parametrize(
    ("raa", "ventet"),
    [
        ("database is locked", "opptatt"),
        ("database table is locked", "opptatt"),
        ("database is busy", "opptatt"),
        ("attempt to write a readonly database", "bare leses"),
        ("file is not a database", "ikke en imdi-database"),
        ("database disk image is malformed", "skadet"),
        ("database or disk is full", "Disken er full"),
        ("disk I/O error", "kan ikke skrives til"),
        ("unable to open database file", "kan ikke åpnes"),
        ("CHECK constraint failed: varsel_tolk_er_oppgitt", "(varsel_tolk_er_oppgitt)"),
        ("UNIQUE constraint failed: bruker.login", "(bruker.login)"),
        ("FOREIGN KEY constraint failed", "noe de viser til, finnes ikke"),
        ("no such table: varsel", "sa nei: no such table"),
    ],
)
def test_hver_feil_er_en_setning_med_raad(raa, ventet, tmp_path):
    feil = dialekt.oversett(sqlite3.OperationalError(raa), tmp_path / "imdi.db")
    assert ventet in feil.hva
    assert feil.neste
    assert feil.kode == 6
    hjelp.krev_kommandoer(feil.neste)


def test_en_opptatt_database_venter_og_gir_seg(sti, monkeypatch):
    monkeypatch.setattr(
        dialekt,
        "PRAGMAER",
        tuple((n, "200", 200) if n == "busy_timeout" else (n, v, u) for n, v, u in dialekt.PRAGMAER),
    )
    annen = sqlite3.connect(sti, isolation_level=None)
    annen.execute("BEGIN IMMEDIATE")
    motor = apne(sti, tid=hjelp.TID)
    start = time.monotonic()
    with pytest.raises(Basefeil, match="opptatt"), motor.atomisk():
        raise AssertionError("came in")
    assert 0.15 < time.monotonic() - start < 2
    assert motor.hent("SELECT * FROM journal") == []
    annen.execute("ROLLBACK")
    with motor.atomisk():
        pass
    motor.lukk()
    annen.close()


def test_en_helt_laast_database_kan_ikke_leses_heller(sti, monkeypatch):
    annen = sqlite3.connect(sti, isolation_level=None)
    annen.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr(dialekt, "VENTETID_MS", 100)
    with pytest.raises(Basefeil, match="opptatt"):
        apne(sti, tid=hjelp.TID)
    annen.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rettigheter er POSIX")
def test_full_disk_midt_i_et_steg(sti):
    """The file may grow no further: what was is still there, and the sentence says why."""
    skript = (
        "import resource, signal, sqlite3\n"
        "from imdi_cli.base.apne import apne\n"
        "from imdi_cli.kjerne.avslag import Basefeil\n"
        "import hjelp\n"
        "m = apne(pathlib.Path(sys.argv[2]), tid='x')\n"
        "k = hjelp.lag_kontekst(m, registrer=True)\n"
        "hjelp.lag_leker(m)\n"
        "storst = pathlib.Path(sys.argv[2]).stat().st_size + 20_000\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (storst, storst))\n"
        "klar()\n"
        "try: hjelp.leke(k, 1, kode='A' * 200_000)\n"
        "except Basefeil as f: print(f.hva)\n"
        "print(m.hent('SELECT count(*) FROM leke')[0][0], m.i_transaksjon)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (storst, storst))\n"
        "hjelp.leke(k, 2, kode='liten'); print('igjen')\n"
    )
    (svar,) = hjelp.samtidig(f"sys.path.insert(0, {sys.path[0]!r})\nsys.path += {sys.path!r}\n" + skript, 1, sti)
    linjer = svar.ok().ut.splitlines()
    assert linjer[0].startswith("Disken er full")
    assert linjer[1:] == ["0 False", "igjen"]
    motor = apne(sti, tid=hjelp.TID)
    assert kontroller_kjede(motor).feil == []
    assert motor.hent("PRAGMA integrity_check") == [("ok",)]
    motor.lukk()


@pytest.mark.parametrize(
    ("sql", "navn"),
    [
        ("INSERT INTO bruker (login, navn, roller, ser_identitet, fra, sist) VALUES ('a', :v, '', 7, '', 1)",
         "bruker_ser_identitet_er_0_eller_1"),
        ("INSERT INTO bruker (login, navn, roller, ser_identitet, fra, sist) VALUES (:v, 'a', '', 0, NULL, 1)", ""),
        ("INSERT INTO bruker (login, navn, roller, ser_identitet, fra, sist, leder) "
         "VALUES ('b', :v, '', 0, '', 1, 'x')",
         ""),
        ("INSERT INTO bruker (login, navn, roller, ser_identitet, fra, sist) VALUES ('kari', :v, '', 0, '', 1)", ""),
        ("INSERT INTO bruker (login, navn, roller, ser_identitet, fra, sist) VALUES ('c', 'c', '', :v, '', 1)", ""),
    ],
    ids=["check", "null", "kobling", "nøkkel", "type"],
)  # fmt: skip
def test_ingen_verdi_fra_raden_staar_i_feilen(k, sql, navn):
    with pytest.raises(Basefeil) as fanget, k.base.atomisk():
        k.base.utfor(sql, v=HEMMELIG)
    feil = fanget.value
    synlig = f"{feil.hva} {feil.neste} {feil.fakta}"
    assert navn in synlig
    assert "Hemmelig" not in synlig
    assert "kari" not in synlig
    assert not k.base.i_transaksjon


def test_en_feil_i_en_transaksjon_ruller_alt_tilbake(k):
    for_ = hjelp.dump(k.base)
    with pytest.raises(Basefeil), k.base.atomisk():
        k.base.utfor("UPDATE bruker SET navn = 'endret'")
        k.base.utfor("SELECT * FROM finnes_ikke")
    assert hjelp.dump(k.base) == for_


def test_en_feil_i_mange_er_ogsaa_en_setning(k):
    with pytest.raises(Basefeil), k.base.atomisk():
        k.base.mange("INSERT INTO nummerserie (serie, aar, siste) VALUES (?, ?, ?)", [("a", 1, 1), ("a", 1, 1)])
    assert k.base.en("SELECT count(*) FROM nummerserie WHERE serie = 'a'") == (0,)


def test_koblinger_som_brytes_forst_ved_slutten(k):
    """The deferred foreign keys speak at COMMIT; that too must become a sentence, and undo everything."""
    for_ = hjelp.dump(k.base)
    with pytest.raises(Basefeil, match="godtok ikke"), k.base.atomisk():
        k.base.utfor("UPDATE bruker SET sist = 99")
    assert hjelp.dump(k.base) == for_
    assert not k.base.i_transaksjon
    with k.base.atomisk():
        k.base.utfor("UPDATE bruker SET navn = 'nytt'")


# --- PostgreSQL -------------------------------------------------------------------------------------------------


def test_en_brutt_forbindelse_er_en_setning(tjener, pgbase):
    with pytest.raises(Basefeil) as fanget, pgbase.atomisk():
        tjener.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{tjener.mal}'")
        pgbase.utfor("SELECT 1")
    assert "\n" not in fanget.value.hva
    assert not pgbase.i_transaksjon


def test_en_tjener_som_ikke_svarer_er_en_setning(tmp_path):
    psycopg2 = pytest.importorskip("psycopg2", reason="PostgreSQL: psycopg2 er ikke installert her")
    from imdi_cli.base.postgres import Postgres

    with pytest.raises(Basefeil) as fanget:
        Postgres(f"postgresql://x:hemmelig@/imdi?host={tmp_path}")
    assert "hemmelig" not in fanget.value.hva
    assert isinstance(fanget.value.__cause__, psycopg2.Error)


def test_en_database_som_sorterer_etter_spraak_avvises(tjener):
    from imdi_cli.base.postgres import Postgres

    try:
        navn = tjener.tom_base("en_US.UTF-8")
    except Exception:
        try:
            navn = tjener.tom_base("C.UTF-8")
        except Exception:
            pytest.skip("PostgreSQL: tjeneren har ingen annen sortering enn C")
    with pytest.raises(Basefeil, match="LC_COLLATE 'C'"):
        Postgres(tjener.dsn(navn))


def test_en_skriver_om_gangen_ogsaa_paa_postgres(tjener, pgbase):
    annen = tjener.apne(tjener.mal)
    annen.utfor("SET lock_timeout = 200")
    with pgbase.atomisk(), pytest.raises(Basefeil), annen.atomisk():
        raise AssertionError("came in")
    with annen.atomisk():
        pass
    annen.lukk()


def test_python_uten_psycopg2_trenger_det_ikke(tmp_path):
    """The case path on SQLite imports no other driver."""
    skript = (
        "import sys; sys.modules['psycopg2'] = None\n"
        "from pathlib import Path\n"
        "from imdi_cli.base.apne import apne, opprett\n"
        "opprett(Path(sys.argv[1]), tid='2026-11-23T09:15:00Z', ovelse=False).lukk()\n"
        "apne(Path(sys.argv[1]), tid='x').lukk()\n"
        "print('sqlite_utils' in sys.modules, 'imdi_cli.base.postgres' in sys.modules)\n"
    )
    ut = subprocess.run([sys.executable, "-c", skript, str(tmp_path / "a.db")], capture_output=True, text=True)
    assert ut.stdout.strip() == "False False", ut.stderr


def test_motoren_sier_hvilken_den_er(base):
    assert isinstance(base, Motor)
    assert base.dialekt == base.driver.navn
    assert base.en("SELECT 1 WHERE 1 = 2") is None
    assert base.har_tabell("bruker")
    assert not base.har_tabell("finnes_ikke")
    assert {"bruker", "frist", "vedlegg"} <= set(base.tabeller_med("sist"))
    assert "journal" not in base.tabeller_med("sist")
