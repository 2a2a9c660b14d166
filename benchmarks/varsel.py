"""The varsler: start-up, and a long list."""

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

from felles import IMDI, MILJO, SKRIPT, Linje, par


def lag_base(sti: Path, varsler: int) -> None:
    """Make a database with a number of varsler, through the program's own steps and the bare table."""
    subprocess.run(
        [*IMDI, "database", "opprett", "--navn", "Kari Nordmann", "--database", str(sti)],
        check=True,
        env=MILJO,
        stdout=subprocess.DEVNULL,
    )
    fil = sti.with_suffix(".txt")
    fil.write_text("Tolken la til noe som ikke ble sagt.\n", "utf-8")
    env = {**MILJO, "IMDI_DATABASE": str(sti)}
    ny = [*IMDI, "varsel", "ny", "--fil", str(fil), "--tolk", "Test Testesen", "--kanal", "e-post", "--uten-dialog"]
    subprocess.run(ny, check=True, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with sqlite3.connect(sti) as db:
        felt = [r[1] for r in db.execute("PRAGMA table_info(varsel)")]
        rad = list(db.execute("SELECT * FROM varsel").fetchone())
        lopenr = felt.index("lopenr")
        navn = felt.index("tolk_navn_oppgitt")
        tilfeldig = random.Random(1)
        rader = []
        for nr in range(2, varsler + 1):
            ny_rad = rad.copy()
            ny_rad[lopenr] = nr
            ny_rad[navn] = f"Tolk Nummer {tilfeldig.randrange(10_000)}"
            rader.append(ny_rad)
        db.executemany(f"INSERT INTO varsel VALUES ({','.join('?' * len(felt))})", rader)
    db.close()


BAR_LISTE = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
rader = db.execute(
    "SELECT v.aar, v.lopenr, v.mottatt, v.kanal, coalesce(t.fornavn || ' ' || t.etternavn, v.tolk_navn_oppgitt, "
    "v.tolkenummer_oppgitt), v.virkeomrade, v.status, b.navn FROM varsel v "
    "LEFT JOIN tolk t ON t.tolkenummer = v.tolk LEFT JOIN bruker b ON b.login = v.saksbehandler "
    "ORDER BY v.aar DESC, v.lopenr DESC"
).fetchall()
print("Nr", "Mottatt", "Kanal", "Tolk", "Virkeområde", "Status", "Saksbehandler", sep="\\t")
for aar, nr, *resten in rader:
    print(f"V-{aar}-{nr:04d}", *resten, sep="\\t")
"""


def maal(mappe: Path, tom: list[str], ganger: int) -> list[Linje]:
    """Measure the help page against nothing at all, and lists against nothing and against a script."""
    hjelp, utils = [str(SKRIPT), "--help"], [str(SKRIPT.with_name("sqlite-utils")), "--help"]
    linjer = [
        Linje("imdi --help", "python -c pass", par(hjelp, tom, ganger, env=MILJO)[2], "≤ 5"),
        Linje("imdi --help", "sqlite-utils --help", par(hjelp, utils, ganger, env=MILJO)[2], "< 0,5"),
    ]
    liste = [str(SKRIPT), "varsel", "liste"]
    for antall in (20, 10_000):
        sti = mappe / f"{antall}.db"
        lag_base(sti, antall)
        env = {**MILJO, "IMDI_DATABASE": str(sti)}
        if antall == 20:
            f = par(liste, tom, ganger, env=env)[2]
            linjer.append(Linje("imdi varsel liste, 20 varsler", "python -c pass", f, "≤ 5"))
        else:
            f = par(liste, [sys.executable, "-c", BAR_LISTE, str(sti)], ganger, env=env)[2]
            linjer.append(Linje("imdi varsel liste, 10 000 varsler", "sqlite3-skript, samme rader", f, "≤ 1,3"))
    return linjer
