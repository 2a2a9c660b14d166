"""Measure whole commands against yardsticks in the same run, and write docs/ytelse.md.

Each figure is a ratio of medians: the command and its yardstick run in turn, A B A B …, so that a machine
that drifts drifts for both. Stops when the installed package has no bytecode: every figure would be wrong.
"""

import argparse
import csv
import json
import os
import platform
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import imdi_cli

ROT = Path(__file__).parents[1]
IMDI = [sys.executable, "-m", "imdi_cli"]
SKRIPT = Path(sys.executable).with_name("imdi")
MILJO = {k: v for k, v in os.environ.items() if not k.startswith("IMDI_") and k != "PYTHONDONTWRITEBYTECODE"}


def tid(kommando: list[str], **kw: object) -> float:
    """Run once; give wall seconds."""
    start = time.perf_counter()
    subprocess.run(kommando, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kw)
    return time.perf_counter() - start


def par(a: list[str], b: list[str], ganger: int, for_a=None, for_b=None, **kw: object) -> tuple[float, float, float]:
    """Run two commands in turn; give the median of each and the median of the ratios pair by pair."""
    tider: list[tuple[float, float]] = []
    for nr in range(ganger + 1):
        if for_a:
            for_a()
        ta = tid(a, **kw)
        if for_b:
            for_b()
        tb = tid(b, **kw)
        if nr:  # the first pair warms up
            tider.append((ta, tb))
    return (
        statistics.median(t[0] for t in tider),
        statistics.median(t[1] for t in tider),
        statistics.median(t[0] / t[1] for t in tider),
    )


def krev_bytekode() -> None:
    """Stop when the installed package has not been compiled."""
    pakke = Path(imdi_cli.__file__).parent
    if not list((pakke / "__pycache__").glob("*.pyc")):
        sys.exit(f"Ingen bytekode i {pakke}. Kjør  make bench  , som kompilerer den.")


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

BAR_IMPORT = """
import csv, sqlite3, sys
db = sqlite3.connect(sys.argv[2])
db.execute("CREATE TABLE t (a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT)")
with open(sys.argv[1], encoding="iso-8859-1", newline="") as f, db:
    leser = csv.reader(f, delimiter=";")
    next(leser)
    db.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", leser)
"""

BAR_XLSX = """
import json, sys, openpyxl
bok = openpyxl.Workbook()
bok.remove(bok.active)
for navn, rader in json.load(open(sys.argv[1], encoding="utf-8")):
    ark = bok.create_sheet(navn)
    for rad in rader:
        ark.append(rad)
bok.save(sys.argv[2])
"""


def lag_lang_fil(sti: Path) -> None:
    """Make a file of the published form and size (74 898 rows), with invented figures."""
    from imdi_cli.kodeverk import kommuner

    tilfeldig = random.Random(2)
    rader = []
    for aar in range(1995, 2024):
        for nummer in kommuner().i_aar(aar):
            for enhet in ("Personer", "Prosent"):
                for serie in ("Anmodning om bosetting", "Faktisk bosetting", "Vedtak om bosetting"):
                    verdi = tilfeldig.choice(["."] * 9 + [":"] + [str(tilfeldig.randrange(1, 200))] * 11)
                    rader.append((enhet, aar, nummer, "Navn", serie, verdi))
    with sti.open("w", encoding="iso-8859-1", newline="") as fil:
        skriver = csv.writer(fil, delimiter=";", lineterminator="\n")
        skriver.writerow(["Enhet", "År", "Kommunenummer", "Kommune", "Bosetting", "Antall"])
        skriver.writerows(rader[:74_898])


def minne(kommando: list[str], env: dict[str, str]) -> float:
    """Run a command and give its peak memory in MB."""
    kode = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, "
        "stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    ut = subprocess.run(
        [sys.executable, "-c", kode, *kommando], check=True, env=env, capture_output=True, text=True
    ).stdout
    return int(ut) / (1024 if sys.platform != "darwin" else 1024**2)


def celler(xlsx: Path) -> list[tuple[str, list[list[object]]]]:
    """Read the cells of a workbook, to be written again by openpyxl alone."""
    from python_calamine import CalamineWorkbook

    bok = CalamineWorkbook.from_path(str(xlsx))
    return [(n[:31], bok.get_sheet_by_name(n).to_python(skip_empty_area=False)) for n in bok.sheet_names]


def main() -> None:
    """Measure everything and write docs/ytelse.md."""
    valg = argparse.ArgumentParser()
    valg.add_argument("--bar", required=True, help="python of a bare environment, for the yardstick")
    valg.add_argument("--fil", help="the published long file; else one of the same form and size is made")
    valg.add_argument("--ganger", type=int, default=15)
    arg = valg.parse_args()
    krev_bytekode()
    tom = [arg.bar, "-c", "pass"]
    linjer: list[tuple[str, str, float, str]] = []
    with tempfile.TemporaryDirectory() as mappe_:
        mappe = Path(mappe_)
        _, _, f = par([str(SKRIPT), "--help"], tom, arg.ganger, env=MILJO)
        linjer.append(("imdi --help", "python -c pass", f, "≤ 5"))
        _, _, f = par(
            [str(SKRIPT), "--help"], [str(SKRIPT.with_name("sqlite-utils")), "--help"], arg.ganger, env=MILJO
        )
        linjer.append(("imdi --help", "sqlite-utils --help", f, "< 0,5"))
        for antall in (20, 10_000):
            sti = mappe / f"{antall}.db"
            lag_base(sti, antall)
            env = {**MILJO, "IMDI_DATABASE": str(sti)}
            if antall == 20:
                _, _, f = par([str(SKRIPT), "varsel", "liste"], tom, arg.ganger, env=env)
                linjer.append(("imdi varsel liste, 20 varsler", "python -c pass", f, "≤ 5"))
            else:
                bar = [sys.executable, "-c", BAR_LISTE, str(sti)]
                _, _, f = par([str(SKRIPT), "varsel", "liste"], bar, arg.ganger, env=env)
                linjer.append(("imdi varsel liste, 10 000 varsler", "sqlite3-skript, samme rader", f, "≤ 1,3"))
        fil = Path(arg.fil) if arg.fil else mappe / "lang.csv"
        if not arg.fil:
            lag_lang_fil(fil)
        ren = mappe / "ren.db"
        lag_base(ren, 1)
        mal, bart = mappe / "import.db", mappe / "bar.db"
        env = {**MILJO, "IMDI_DATABASE": str(mal)}
        importer = [str(SKRIPT), "bosetting", "importer", str(fil)]
        _, _, f = par(
            importer,
            [sys.executable, "-c", BAR_IMPORT, str(fil), str(bart)],
            7,
            for_a=lambda: shutil.copy(ren, mal),
            for_b=lambda: bart.unlink(missing_ok=True),
            env=env,
        )
        linjer.append(("imdi bosetting importer, 74 898 rader", "csv + executemany", f, "≤ 3"))
        shutil.copy(ren, mal)
        mb = minne(importer, env)
        ut = mappe / "ut.xlsx"
        eksport = [str(SKRIPT), "statistikk", "eksport", "--periode", "2022", "--ut", str(ut), "--overskriv"]
        subprocess.run(eksport, check=True, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        (mappe / "celler.json").write_text(json.dumps(celler(ut), default=str), "utf-8")
        bar = [sys.executable, "-c", BAR_XLSX, str(mappe / "celler.json"), str(mappe / "bar.xlsx")]
        _, _, f = par(eksport, bar, 7, env=env)
        linjer.append(("imdi statistikk eksport, ett år", "openpyxl, samme celler", f, "≤ 3"))
    tekst = [
        "# Ytelse",
        "",
        "Made by `make bench`. Each figure is the median ratio of whole processes, the command and its yardstick",
        f"run in turn in the same run ({arg.ganger} pairs; 7 for import and export). "
        f"{date.today().isoformat()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores.",
        "",
        "| command | yardstick | ratio | goal |",
        "|---|---|---|---|",
        *(f"| `{a}` | `{b}` | {r:.2f} | {maal} |".replace(".", ",") for a, b, r, maal in linjer),
        f"| `imdi bosetting importer`, peak memory | | {mb:.0f} MB | < 60 MB |",
        "",
        "The import reads "
        + ("the published file." if arg.fil else "an invented file of the published form and size."),
        "",
    ]
    (ROT / "docs" / "ytelse.md").write_text("\n".join(tekst), "utf-8")
    print("\n".join(tekst))


if __name__ == "__main__":
    main()
