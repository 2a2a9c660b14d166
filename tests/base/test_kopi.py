"""Backup and restore: every copy is checked before it is trusted, and none is left that is not."""

import shutil
import sqlite3
import stat
import sys
import time

import hjelp
import pytest
from hjelp import leke, uten_vern

from imdi_cli.base import SISTE
from imdi_cli.base import kopi as kopien
from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.kopi import hent_tilbake, kan_brukes, kontrollert, sikkerhetskopi
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Basefeil


@pytest.fixture
def sti(tmp_path):
    sti = tmp_path / "imdi.db"
    motor = opprett(sti, tid=hjelp.TID, ovelse=False)
    k = hjelp.lag_kontekst(motor, registrer=True)
    hjelp.lag_leker(motor)
    for nr in range(1, 6):
        leke(hjelp.senere(k, minutes=nr), nr, kode=f"K{nr}", navn=f"Navn {nr}", notat="x" * 5000)
    motor.lukk()
    return sti


@pytest.fixture
def motor(sti):
    motor = apne(sti, tid=hjelp.TID)
    yield motor
    motor.lukk()


def test_kopien_er_lik_og_kontrollert(motor, tmp_path):
    fil = tmp_path / "kopi.db"
    sjekkpunkt = sikkerhetskopi(motor, fil)
    assert sjekkpunkt == kontroller_kjede(motor).sjekkpunkt == kontrollert(fil)
    lest = Motor(SQLite(fil))
    assert hjelp.dump(lest) == hjelp.dump(motor)
    assert spill_av(lest) == []
    lest.lukk()
    assert kontroller_kjede(motor, sjekkpunkt).feil == []
    if sys.platform != "win32":
        assert stat.S_IMODE(fil.stat().st_mode) == 0o600
    assert sorted(f.name for f in tmp_path.iterdir()) == ["imdi.db", "imdi.db.ko", "kopi.db"]


def test_ingenting_overskrives(motor, tmp_path):
    fil = tmp_path / "viktig.txt"
    fil.write_text("viktig")
    with pytest.raises(Basefeil, match="finnes fra før"):
        sikkerhetskopi(motor, fil)
    assert fil.read_text() == "viktig"


def test_en_mappe_som_ikke_finnes(motor, tmp_path):
    with pytest.raises(Basefeil, match="kan ikke lages"):
        sikkerhetskopi(motor, tmp_path / "ingensteds" / "kopi.db")


def test_en_kopi_av_en_brutt_logg_blir_ikke_igjen(motor, tmp_path):
    uten_vern(motor, "UPDATE journal SET bruker = 'x' WHERE nr = 3")
    with pytest.raises(Basefeil, match="ikke hel"):
        sikkerhetskopi(motor, tmp_path / "kopi.db")
    assert not (tmp_path / "kopi.db").exists()


@pytest.mark.parametrize("feil", [sqlite3.OperationalError("disk I/O error"), KeyboardInterrupt()])
def test_en_avbrutt_kopi_blir_ikke_igjen(motor, tmp_path, monkeypatch, feil):
    def nei(*_: object) -> None:
        raise feil

    monkeypatch.setattr(kopien, "_ikke_vent", nei)
    with pytest.raises(Basefeil if isinstance(feil, sqlite3.Error) else KeyboardInterrupt):
        sikkerhetskopi(motor, tmp_path / "kopi.db")
    assert not (tmp_path / "kopi.db").exists()


@pytest.fixture
def utaalmodig(monkeypatch):
    monkeypatch.setattr("imdi_cli.base.sqlite.VENTETID_MS", 100)
    monkeypatch.setattr("imdi_cli.base.sqlite.PRAGMAER", (("foreign_keys", "ON", 1), ("busy_timeout", "100", 100)))


@pytest.mark.parametrize("hva", ["kopi", "gjenoppretting"])
def test_en_laast_database_venter_ikke_for_alltid(sti, tmp_path, utaalmodig, hva):
    """Python's own backup tries again for ever while another process holds the lock."""
    motor = Motor(SQLite(sti))
    sikkerhetskopi(motor, tmp_path / "forste.db")
    annen = sqlite3.connect(sti, isolation_level=None)
    annen.execute("BEGIN EXCLUSIVE")
    start = time.monotonic()
    with pytest.raises(Basefeil, match="opptatt"):
        if hva == "kopi":
            sikkerhetskopi(motor, tmp_path / "kopi.db")
        else:
            hent_tilbake(tmp_path / "forste.db", sti)
    assert time.monotonic() - start < 8
    assert not (tmp_path / "kopi.db").exists()
    annen.close()
    motor.lukk()


# --- what is no backup ------------------------------------------------------------------------------------------


def skad(fil, hva):
    data = bytearray(fil.read_bytes())
    if hva == "avkortet":
        del data[len(data) // 2 :]
    elif hva == "tekst":
        data[:] = b"dette er et brev " * 100
    elif hva == "tom":
        data.clear()
    elif hva == "sider":
        for side in range(4, len(data) // 4096, 3):
            data[side * 4096 : side * 4096 + 400] = b"\xff" * 400
    fil.write_bytes(data)


@pytest.mark.parametrize("hva", ["avkortet", "tekst", "tom", "sider"])
def test_en_skadet_kopi_avvises(motor, tmp_path, hva):
    fil = tmp_path / "kopi.db"
    sikkerhetskopi(motor, fil)
    skad(fil, hva)
    for_ = fil.read_bytes()
    with pytest.raises(Basefeil) as fanget:
        kontrollert(fil)
    assert str(fil) in fanget.value.hva
    assert fanget.value.neste
    assert fil.read_bytes() == for_


@pytest.mark.parametrize(
    ("setning", "ventet"),
    [
        ("UPDATE journal SET bruker = 'x' WHERE nr = 2", "journalrad 2 er endret"),
        ("DELETE FROM journal WHERE nr = 6", "brutte koblinger"),
        ("UPDATE leke SET sist = 99 WHERE id = 1", "brutte koblinger"),
        ("PRAGMA application_id = 1", "ikke en imdi-database"),
        (f"PRAGMA user_version = {SISTE + 1}", "nyere imdi"),
        ("DELETE FROM database", "aldri ferdig laget"),
        ("DROP TABLE journal_innhold", ""),
    ],
)
def test_en_kopi_noen_har_rort_avvises(motor, tmp_path, setning, ventet):
    fil = tmp_path / "kopi.db"
    sikkerhetskopi(motor, fil)
    rort = Motor(SQLite(fil))
    uten_vern(rort, setning) if "DROP" not in setning else _slipp(rort, setning)
    rort.lukk()
    with pytest.raises(Basefeil) as fanget:
        kontrollert(fil)
    assert ventet in fanget.value.hva


def _slipp(rort, setning):
    rort.utfor("PRAGMA foreign_keys = OFF")
    rort.utfor(setning)


def test_en_kopi_som_ikke_finnes(tmp_path):
    with pytest.raises(Basefeil, match="Finner ikke"):
        kontrollert(tmp_path / "ingen.db")
    assert not (tmp_path / "ingen.db").exists()


def test_kan_brukes(sti, tmp_path):
    assert kan_brukes(sti)
    assert not kan_brukes(tmp_path / "ingen.db")
    for hva in ("tekst", "tom", "sider"):
        fil = tmp_path / f"{hva}.db"
        shutil.copy(sti, fil)
        skad(fil, hva)
        assert not kan_brukes(fil), hva


def test_en_opptatt_database_kan_brukes(sti):
    annen = sqlite3.connect(sti, isolation_level=None)
    annen.execute("BEGIN EXCLUSIVE")
    assert kan_brukes(sti)
    annen.close()


# --- restoring --------------------------------------------------------------------------------------------------


def test_hent_tilbake(sti, tmp_path):
    motor = apne(sti, tid=hjelp.TID)
    sikkerhetskopi(motor, tmp_path / "kopi.db")
    for_ = hjelp.dump(motor)
    leke(hjelp.senere(hjelp.lag_kontekst(motor), hours=1), 77, kode="ny")
    hode = motor.en("SELECT nr, hash FROM journal ORDER BY nr DESC LIMIT 1")
    assert hjelp.dump(motor) != for_
    motor.lukk()
    hent_tilbake(tmp_path / "kopi.db", sti, hode=hode)
    motor = apne(sti, tid=hjelp.TID)
    assert hjelp.dump(motor) == for_
    assert spill_av(motor) == []
    motor.lukk()
    if sys.platform != "win32":
        assert stat.S_IMODE(sti.stat().st_mode) == 0o600


def test_det_noen_skrev_imens_gaar_ikke_tapt(sti, tmp_path):
    motor = apne(sti, tid=hjelp.TID)
    sikkerhetskopi(motor, tmp_path / "kopi.db")
    hode = motor.en("SELECT nr, hash FROM journal ORDER BY nr DESC LIMIT 1")
    leke(hjelp.senere(hjelp.lag_kontekst(motor), hours=1), 77, kode="ny")
    for_ = hjelp.dump(motor)
    with pytest.raises(Basefeil, match="Noen skrev"):
        hent_tilbake(tmp_path / "kopi.db", sti, hode=hode)
    assert hjelp.dump(motor) == for_
    motor.lukk()
