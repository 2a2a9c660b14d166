"""Migrations: each file once, with its checksum, and a whole database when several start at once.

`frosset/skjemaN.sql` is a database of schema N as it was released, with data and a journal; it is never made
anew after the release (`frosset/lag.py` says how it was made).
"""

import re
import shutil
import sqlite3
from pathlib import Path

import hjelp
import pytest

from imdi_cli.base import SISTE, migrasjon
from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import APPLICATION_ID, SQLite
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.skjema import skjemamappe

FROSSET = sorted((Path(__file__).parent / "frosset").glob("skjema*.sql"))


def test_siste_er_mappens_siste():
    mappe = skjemamappe() / "database"
    numre = [int(fil.name[:4]) for fil in mappe.glob("*.sql") if fil.name.count(".") == 1]
    assert sorted(numre) == list(range(1, SISTE + 1))


def test_alle_filer_i_mappen_blir_lest():
    mappe = skjemamappe() / "database"
    form = re.compile(r"\d{4}_[a-z_]+(\.(sqlite|postgres))?\.sql")
    assert [fil.name for fil in mappe.iterdir() if not form.fullmatch(fil.name)] == []
    for dialekt in ("sqlite", "postgres"):
        lest = "".join(m.sql for m in migrasjon.migrasjoner(dialekt))
        annen = {"sqlite": "postgres", "postgres": "sqlite"}[dialekt]
        for fil in mappe.iterdir():
            assert (fil.read_text("utf-8") in lest) is (f".{annen}." not in fil.name), fil.name


def test_den_felles_filen_leses_for_motorens_egen():
    for m in migrasjon.migrasjoner("sqlite") + migrasjon.migrasjoner("postgres"):
        utlosere = m.sql.find("CREATE TRIGGER")
        assert utlosere == -1 or m.sql.rfind("CREATE TABLE") < utlosere
        assert "." not in m.navn


def test_hver_fil_en_gang_med_sjekksum(base):
    ventet = [(m.nr, m.navn, m.sha256) for m in migrasjon.migrasjoner(base.dialekt)]
    assert base.hent("SELECT nr, navn, sha256 FROM skjema ORDER BY nr") == ventet
    assert {t for (t,) in base.hent("SELECT tid FROM skjema")} == {hjelp.TID}
    for_ = hjelp.dump(base)
    assert migrasjon.migrer(base, "senere") == 0
    assert hjelp.dump(base) == for_


def test_en_endret_skjemafil_merkes(base):
    with base.atomisk():
        base.utfor("UPDATE skjema SET sha256 = 'en annen' WHERE nr = 2")
    with pytest.raises(Basefeil, match="0002_tolk er ikke den samme") as fanget:
        migrasjon.migrer(base, hjelp.TID)
    assert fanget.value.neste


def test_sjekksummen_taaler_windows_linjeskift(tmp_path):
    mappe = tmp_path / "database"
    shutil.copytree(skjemamappe() / "database", mappe)
    for fil in mappe.iterdir():
        fil.write_bytes(fil.read_bytes().replace(b"\n", b"\r\n"))
    assert migrasjon.migrasjoner("sqlite", mappe) == migrasjon.migrasjoner("sqlite")


def test_et_nyere_skjema_avvises_paa_begge(base):
    with base.atomisk():
        base.utfor("INSERT INTO skjema (nr, navn, sha256, tid, program) VALUES (99, 'x', 'x', 'x', '9.9')")
    with pytest.raises(Basefeil, match="nyere imdi"):
        migrasjon.migrer(base, hjelp.TID)


@pytest.fixture
def med_feil(monkeypatch: pytest.MonkeyPatch) -> migrasjon.Migrasjon:
    """A fifth step that fails half-way."""
    neste = SISTE + 1
    ny = migrasjon.Migrasjon(
        neste, f"{neste:04}_feil", "CREATE TABLE halv (a INTEGER) STRICT;\nINSERT INTO finnes_ikke VALUES (1);\n"
    )
    alle = migrasjon.migrasjoner
    monkeypatch.setattr(migrasjon, "migrasjoner", lambda dialekt, mappe=None: [*alle(dialekt, mappe), ny])
    return ny


def test_et_steg_som_feiler_halvveis_etterlater_ingenting(base, med_feil):
    for_ = hjelp.dump(base)
    with pytest.raises(Basefeil):
        migrasjon.migrer(base, hjelp.TID)
    assert hjelp.dump(base) == for_
    if base.dialekt == "sqlite":
        assert base.en("PRAGMA user_version") == (SISTE,)


def test_en_setning_uten_semikolon_utelates_ikke_i_stillhet(sqlitebase):
    with pytest.raises(ValueError, match="CREATE TABLE b"), sqlitebase.atomisk():
        sqlitebase.skript("CREATE TABLE a (x INTEGER) STRICT;\nCREATE TABLE b (x INTEGER) STRICT\n")
    assert not sqlitebase.har_tabell("a")
    with sqlitebase.atomisk():
        sqlitebase.skript("CREATE TABLE a (x INTEGER) STRICT;\n-- that was all\n\n")
    assert sqlitebase.har_tabell("a")


# --- an older database ------------------------------------------------------------------------------------------


def test_en_eldre_database_oppgraderes_etter_kopi(tmp_path):
    sti = tmp_path / "imdi.db"
    hjelp.gammel_base(sti, 2)
    sagt: list[str] = []
    motor = apne(sti, tid="2027-01-02T03:04:05.000000Z", melding=sagt.append)
    assert motor.en("PRAGMA user_version") == (SISTE,)
    assert motor.har_tabell("bosetting_tall")
    assert kontroller_kjede(motor).feil == [] == spill_av(motor)
    motor.lukk()
    (kopi,) = tmp_path.glob("*-for-skjema-*.db")
    assert len(sagt) == 1
    assert str(kopi) in sagt[0]
    gammel = sqlite3.connect(kopi)
    assert gammel.execute("PRAGMA user_version").fetchone() == (2,)
    assert gammel.execute("SELECT count(*) FROM journal").fetchone() == (1,)
    gammel.close()


def test_uten_kopi_ingen_oppgradering(tmp_path, monkeypatch):
    sti = tmp_path / "imdi.db"
    hjelp.gammel_base(sti, 3)
    sti.with_name(f"imdi-for-skjema-{SISTE}-{hjelp.TID[:19].replace(':', '')}.db").write_text("opptatt")
    with pytest.raises(Basefeil, match="finnes fra før"):
        apne(sti, tid=hjelp.TID)
    conn = sqlite3.connect(sti)
    assert conn.execute("PRAGMA user_version").fetchone() == (3,)
    conn.close()


def test_tre_prosesser_oppgraderer_samtidig(tmp_path):
    sti = tmp_path / "imdi.db"
    hjelp.gammel_base(sti, 1)
    skript = (
        "from imdi_cli.base.apne import apne\n"
        "klar()\n"
        f"m = apne(pathlib.Path(sys.argv[2]), tid={hjelp.TID!r})\n"
        "print(m.en('PRAGMA user_version')[0], m.en('SELECT count(*) FROM skjema')[0])\n"
    )
    svar = hjelp.samtidig(skript, 3, sti)
    assert [s.ok().ut.strip() for s in svar] == [f"{SISTE} {SISTE}"] * 3
    assert len(list(tmp_path.glob("*-for-skjema-*.db"))) == 1
    motor = apne(sti, tid=hjelp.TID)
    assert kontroller_kjede(motor).feil == [] == spill_av(motor)
    motor.lukk()


def test_samme_steg_fra_to_prosesser_kjores_en_gang(sqlitebase, monkeypatch):
    """The other one was between our look at `skjema` and our lock."""
    monkeypatch.setattr(migrasjon, "kjorte", lambda base: {})
    for_ = hjelp.dump(sqlitebase)
    assert migrasjon.migrer(sqlitebase, "senere") == SISTE
    assert hjelp.dump(sqlitebase) == for_


# --- databases of every released schema ---------------------------------------------------------------------------


@pytest.mark.parametrize("fil", FROSSET, ids=lambda f: f.stem)
def test_frossen_database_oppgraderes_hel(fil, tmp_path):
    sti = tmp_path / "imdi.db"
    conn = sqlite3.connect(sti)
    conn.executescript(fil.read_text("utf-8"))
    assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    rader = conn.execute("SELECT count(*) FROM journal").fetchone()[0]
    conn.close()
    motor = apne(sti, tid=hjelp.TID)
    svar = kontroller_kjede(motor)
    assert (svar.antall, svar.feil) == (rader, [])
    assert spill_av(motor) == []
    assert migrasjon.kjorte(motor).keys() == set(range(1, SISTE + 1))
    motor.lukk()


def test_hvert_utgitt_skjema_er_frosset():
    frosne = {int(fil.stem.removeprefix("skjema")) for fil in FROSSET}
    assert SISTE in frosne or SISTE - 1 in frosne


@pytest.mark.parametrize("fil", FROSSET, ids=lambda f: f.stem)
def test_frossen_database_har_data_i_alle_tabeller(fil):
    tekst = fil.read_text("utf-8")
    tabeller = set(re.findall(r"CREATE TABLE (\w+)", tekst))
    assert {t for t in tabeller if f'INSERT INTO "{t}"' not in tekst} == set()


def test_oppgradert_og_ny_database_har_samme_skjema(tmp_path):
    hjelp.gammel_base(tmp_path / "gammel.db", 1)
    baser = [
        apne(tmp_path / "gammel.db", tid=hjelp.TID),
        opprett(tmp_path / "ny.db", tid=hjelp.TID, ovelse=False),
    ]
    skjema = [b.hent("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name") for b in baser]
    assert skjema[0] == skjema[1]
    for b in baser:
        b.lukk()


def test_apne_rorer_ikke_skjema_naar_alt_er_kjort(tmp_path, monkeypatch):
    opprett(tmp_path / "imdi.db", tid=hjelp.TID, ovelse=False).lukk()

    def nei(*_: object, **__: object) -> None:
        raise AssertionError("the hot path reads no schema file")

    monkeypatch.setattr(migrasjon, "migrer", nei)
    apne(tmp_path / "imdi.db", tid=hjelp.TID).lukk()


def test_kjorte_er_tom_for_en_ny_fil(tmp_path):
    motor = Motor(SQLite(tmp_path / "tom.db"))
    assert migrasjon.kjorte(motor) == {}
    motor.utfor(f"PRAGMA application_id = {APPLICATION_ID}")
    assert migrasjon.migrer(motor, hjelp.TID) == SISTE
    motor.lukk()
