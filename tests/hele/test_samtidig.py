"""Many at once, and a program that is killed: nothing acknowledged is lost, nobody waits long.

On a real file with the real settings: no fixture relaxes anything here.
"""

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import hjelp
import pytest

from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.kontroll import kontroller_kjede, spill_av

TESTER = str(Path(hjelp.__file__).parent)
HODE = f"import sys; sys.path.append({TESTER!r})\nimport hjelp, time\nfrom imdi_cli.base.apne import apne\n"


@pytest.fixture
def sti(tmp_path: Path) -> Path:
    sti = tmp_path / "imdi.db"
    motor = opprett(sti, tid=hjelp.TID, ovelse=True)
    hjelp.lag_kontekst(motor, registrer=True)
    hjelp.lag_leker(motor)
    motor.lukk()
    return sti


def hel(sti: Path, ventet: set[int]) -> int:
    """Open the database as any command does, and assert that it is whole and holds these toys; give the rows."""
    motor = apne(sti, tid=hjelp.TID)
    try:
        assert motor.hent("PRAGMA integrity_check") == [("ok",)]
        assert motor.hent("PRAGMA foreign_key_check") == []
        svar = kontroller_kjede(motor)
        assert svar.feil == []
        assert spill_av(motor) == []
        har = {id_ for (id_,) in motor.hent("SELECT id FROM leke")}
        assert ventet - har == set(), "kvittert, men borte"
        assert len(har) + 1 == svar.antall, "en rad i loggen for hver leke, og en for Kari"
        return len(har)
    finally:
        motor.lukk()


SKRIVER = (
    HODE
    + """
nr, antall = int(sys.argv[1]), int(sys.argv[3])
motor = apne(pathlib.Path(sys.argv[2]), tid='x', melding=lambda t: print(t, file=sys.stderr))
k = hjelp.lag_kontekst(motor)
klar()
lengst = 0.0
for i in range(antall):
    start = time.monotonic()
    hjelp.leke(k, nr * 1000 + i, kode=f'{nr}-{i}', navn='x' * 200)
    lengst = max(lengst, time.monotonic() - start)
motor.lukk()
print(lengst)
"""
)


def test_ti_prosesser_i_lokke_mister_ingenting_og_ingen_venter_over_to_sekunder(sti):
    svar = hjelp.samtidig(SKRIVER, 10, sti, 40, tid=120)
    lengst = [float(s.ok().ut) for s in svar]
    assert hel(sti, {nr * 1000 + i for nr in range(10) for i in range(40)}) == 400
    assert max(lengst) < 2, f"lengste ventetid {max(lengst):.2f} s"
    assert [s.feil for s in svar] == [""] * 10


def test_ogsaa_uten_ko_er_alt_riktig(sti):
    """The queue is a courtesy; the database's lock is the law."""
    sti.with_name("imdi.db.ko").unlink()
    sti.with_name("imdi.db.ko").mkdir()
    for s in hjelp.samtidig(SKRIVER, 4, sti, 25):
        s.ok()
    assert hel(sti, set()) == 100


def test_lesere_ser_alltid_en_hel_tilstand(sti):
    leser = (
        HODE
        + """
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
klar()
for _ in range(15):
    motor = apne(pathlib.Path(sys.argv[2]), tid='x')
    assert kontroller_kjede(motor).feil == []
    motor.lukk()
"""
    )
    blandet = f"if int(sys.argv[1]) < 2:\n    exec({leser!r})\nelse:\n    exec({SKRIVER!r})\n"
    for s in hjelp.samtidig(blandet, 5, sti, 25):
        s.ok()
    assert hel(sti, set()) == 75


# --- kill -9 ----------------------------------------------------------------------------------------------------

MANGE = (
    HODE
    + """
import pathlib
motor = apne(pathlib.Path(sys.argv[1]), tid='x')
k = hjelp.lag_kontekst(motor)
forste = int(sys.argv[2])
for i in range(forste, forste + 200):
    hjelp.leke(k, i, kode=str(i), notat='x' * int(sys.argv[3]))
    print(i, flush=True)
"""
)


def drep(sti: Path, forste: int, etter: int, pause: float, lengde: int) -> set[int]:
    """Start 200 writes, kill the program after so many acknowledgements and a pause; give what it acknowledged."""
    barn = subprocess.Popen(
        [sys.executable, "-c", MANGE, str(sti), str(forste), str(lengde)],
        stdout=subprocess.PIPE,
        text=True,
        env=hjelp.uten_miljo(),
    )
    assert barn.stdout is not None
    kvittert = []
    for _ in range(etter):
        kvittert.append(int(barn.stdout.readline()))
    time.sleep(pause)
    barn.send_signal(signal.SIGKILL)
    rest = barn.stdout.read()
    assert barn.wait() == -signal.SIGKILL
    kvittert += [int(n) for n in re.findall(r"(\d+)\n", rest)]
    return set(kvittert)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL finnes ikke på Windows")
def test_kill_9_midt_i_200_skrivinger_mister_ingenting_kvittert(sti):
    tilfeldig = random.Random(20261123)
    kvittert: set[int] = set()
    for runde in range(8):
        kvittert |= drep(
            sti,
            1 + runde * 1000,
            etter=tilfeldig.randint(1, 60),
            pause=tilfeldig.random() * 0.01,
            lengde=tilfeldig.choice([10, 10_000, 300_000]),
        )
        har = hel(sti, kvittert)
        assert len(kvittert) <= har <= len(kvittert) + runde + 1, "høyst én skriving i hver runde er ukvittert"
    assert len(kvittert) > 50
    # the next writer, and the queue, are not hindered by the one that died
    start = time.monotonic()
    motor = apne(sti, tid=hjelp.TID)
    hjelp.leke(hjelp.lag_kontekst(motor), 999_999, kode="etterpå")
    motor.lukk()
    assert time.monotonic() - start < 2
    hel(sti, kvittert | {999_999})


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL finnes ikke på Windows")
def test_kill_9_midt_i_en_transaksjon_ruller_den_tilbake(sti):
    """Killed with a written but uncommitted transaction: the next one plays the rollback journal that lies there."""
    skript = (
        HODE
        + """
import pathlib
from imdi_cli.base.journal import skritt
motor = apne(pathlib.Path(sys.argv[1]), tid='x')
motor.driver.conn.execute('PRAGMA cache_size = 5')  # so small that pages reach the file before COMMIT
k = hjelp.lag_kontekst(motor)
hjelp.leke(k, 1, kode='hel')
with motor.atomisk(), skritt(k, 'leke.ny', 'mange') as s:
    for i in range(2, 200):
        s.sett_inn(hjelp.LEKE, {'id': i, 'notat': 'x' * 5000})
    print('midt i', flush=True)
    time.sleep(60)
"""
    )
    barn = subprocess.Popen([sys.executable, "-c", skript, str(sti)], stdout=subprocess.PIPE, env=hjelp.uten_miljo())
    assert barn.stdout is not None
    assert barn.stdout.readline() == b"midt i\n"
    assert sti.with_name("imdi.db-journal").stat().st_size > 0
    barn.kill()
    barn.wait()
    assert hel(sti, {1}) == 1
    assert not sti.with_name("imdi.db-journal").exists()


# --- the whole program ------------------------------------------------------------------------------------------

VARSEL = ("varsel", "ny", "--kanal", "e-post", "--tolk", "Amina Yusuf", "--varsler-ukjent", "--fil", "-")
NUMMER = re.compile(r"V-2026-\d{4}")
VARSEL += ("--mottatt", "2026-11-20", "--uten-dialog", "--json")


def test_fire_i_lokke_med_hele_kommandoer_far_hvert_sitt_nummer(ovelse):
    ovelse("varsel", "liste").ok()
    svar: list[hjelp.Svar] = []

    def skriv() -> None:
        for _ in range(4):
            svar.append(ovelse(*VARSEL, inn="Tolken kom for sent."))

    traader = [threading.Thread(target=skriv) for _ in range(4)]
    for t in traader:
        t.start()
    for t in traader:
        t.join()
    assert len(svar) == 16
    for s in svar:
        s.ok()
    numre = [nr for s in svar for nr in set(NUMMER.findall(s.ut))]
    assert sorted(numre) == sorted(f"V-2026-{nr:04}" for nr in range(1, 17))
    assert len(ovelse("varsel", "liste", "--json").ok().json) == 16
    ovelse("logg", "kontroller").ok()
    ovelse("database", "kontroll").ok()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL finnes ikke på Windows")
def test_kill_9_av_hele_kommandoer(ovelse):
    """Each is killed at a random moment; what had answered is there, and the database is whole."""
    tilfeldig = random.Random(1)
    start = time.monotonic()
    kvittert = set(NUMMER.findall(ovelse(*VARSEL, inn="Tolken kom for sent.").ok().ut))
    varer = time.monotonic() - start
    for _ in range(12):
        barn = subprocess.Popen(
            [sys.executable, "-m", "imdi_cli", *VARSEL],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=ovelse.miljo,
            cwd=ovelse.mappe,
        )
        stopp = threading.Timer(tilfeldig.uniform(0.2, 1.2) * varer, lambda pid=barn.pid: _drep(pid))
        stopp.start()
        ut, _ = barn.communicate(b"Tolken kom for sent.")
        stopp.cancel()
        if barn.returncode == 0:
            kvittert |= set(NUMMER.findall(ut.decode()))
    har = NUMMER.findall(ovelse("varsel", "liste", "--json").ok().ut)
    assert kvittert and kvittert <= set(har)
    assert len(har) == len(set(har))
    ovelse("database", "kontroll").ok()


def _drep(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
