"""The queue in front of the write lock: a courtesy, never a condition."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import hjelp
import pytest

from imdi_cli.base import ko as koen
from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.ko import TAALMOD_SEKUNDER, ko

fcntl = pytest.importorskip("fcntl", reason="fcntl finnes bare på POSIX")

HOLD = (
    "import fcntl, os, sys, time\n"
    "f = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)\n"
    "fcntl.flock(f, fcntl.LOCK_EX); print('holder', flush=True); time.sleep(float(sys.argv[2]))\n"
)


def hold(sti: Path, sekunder: float) -> subprocess.Popen[bytes]:
    """Let another process stand first in the queue."""
    annen = subprocess.Popen([sys.executable, "-c", HOLD, str(sti), str(sekunder)], stdout=subprocess.PIPE)
    assert annen.stdout is not None
    annen.stdout.readline()
    return annen


def test_ledig_ko_gaar_rett_igjennom_uten_traad(tmp_path):
    sagt: list[bool] = []
    traader = threading.active_count()
    with ko(tmp_path / "ko", lambda: sagt.append(True)):
        assert threading.active_count() == traader
    assert sagt == []


def test_taalmodigheten_er_to_sekunder():
    assert TAALMOD_SEKUNDER == 2.0


def test_etter_to_sekunder_sies_det_en_gang(tmp_path):
    annen = hold(tmp_path / "ko", 2.4)
    sagt: list[float] = []
    start = time.monotonic()
    with ko(tmp_path / "ko", lambda: sagt.append(time.monotonic() - start)):
        ventet = time.monotonic() - start
    annen.wait()
    assert len(sagt) == 1
    assert 1.9 < sagt[0] < 2.4 + 0.5
    assert ventet > 2.2


def test_den_som_venter_kort_horer_ingenting(tmp_path):
    annen = hold(tmp_path / "ko", 0.3)
    sagt: list[bool] = []
    with ko(tmp_path / "ko", lambda: sagt.append(True)):
        pass
    annen.wait()
    assert sagt == []


def test_laasen_slippes_ogsaa_naar_steget_stanser(tmp_path):
    with pytest.raises(KeyboardInterrupt), ko(tmp_path / "ko", lambda: None):
        raise KeyboardInterrupt
    fil = os.open(tmp_path / "ko", os.O_RDWR)
    fcntl.flock(fil, fcntl.LOCK_EX | fcntl.LOCK_NB)
    os.close(fil)


def test_uten_laasefil_virker_alt_likevel(tmp_path):
    """The lock file cannot be made: here a folder has its name."""
    sti = tmp_path / "imdi.db"
    (tmp_path / "imdi.db.ko").mkdir()
    motor = opprett(sti, tid=hjelp.TID, ovelse=False)
    hjelp.lag_kontekst(motor, registrer=True)
    motor.lukk()
    motor = apne(sti, tid=hjelp.TID)
    assert motor.en("SELECT count(*) FROM journal") == (1,)
    motor.lukk()


def test_en_feil_i_steget_er_ikke_en_feil_i_koen(tmp_path):
    (tmp_path / "ko").mkdir()
    with pytest.raises(OSError, match="disken"), ko(tmp_path / "ko", lambda: None):
        raise OSError("disken brant")


def test_et_filsystem_uten_laaser_virker_uten_ko(tmp_path, monkeypatch):
    def nei(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(koen.fcntl, "flock", nei)
    sagt: list[bool] = []
    with ko(tmp_path / "ko", lambda: sagt.append(True)):
        pass
    assert sagt == []


def test_laasefilen_er_eierens(tmp_path):
    for_ = os.umask(0)
    try:
        with ko(tmp_path / "ko", lambda: None):
            assert (tmp_path / "ko").stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(for_)


def test_basen_sier_hva_den_venter_paa(tmp_path, monkeypatch):
    monkeypatch.setattr(koen, "TAALMOD_SEKUNDER", 0.1)
    sti = tmp_path / "imdi.db"
    opprett(sti, tid=hjelp.TID, ovelse=False).lukk()
    sagt: list[str] = []
    motor = apne(sti, tid=hjelp.TID, melding=sagt.append)
    annen = hold(tmp_path / "imdi.db.ko", 0.5)
    with motor.atomisk():
        pass
    annen.wait()
    motor.lukk()
    assert sagt == ["Venter på at en annen blir ferdig med å skrive …"]


def test_lesing_staar_ikke_i_ko(tmp_path):
    sti = tmp_path / "imdi.db"
    opprett(sti, tid=hjelp.TID, ovelse=False).lukk()
    annen = hold(tmp_path / "imdi.db.ko", 30)
    start = time.monotonic()
    motor = apne(sti, tid=hjelp.TID)
    assert motor.hent("SELECT * FROM journal") == []
    motor.lukk()
    assert time.monotonic() - start < 5
    annen.kill()
    annen.wait()
