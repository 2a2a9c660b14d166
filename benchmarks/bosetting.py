"""Figures of settlement: the published file read in, and a year written out."""

import csv
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

from felles import MILJO, SKRIPT, Linje, minne, par
from varsel import lag_base

GANGER = 7

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


def celler(xlsx: Path) -> list[tuple[str, list[list[object]]]]:
    """Read the cells of a workbook, to be written again by openpyxl alone."""
    from python_calamine import CalamineWorkbook

    bok = CalamineWorkbook.from_path(str(xlsx))
    return [(n[:31], bok.get_sheet_by_name(n).to_python(skip_empty_area=False)) for n in bok.sheet_names]


def maal(mappe: Path, fil: Path | None) -> list[Linje]:
    """Measure import and export of the published long file, or of one of the same form and size."""
    if fil is None:
        fil = mappe / "lang.csv"
        lag_lang_fil(fil)
    ren, mal, bart = mappe / "ren.db", mappe / "import.db", mappe / "bar.db"
    lag_base(ren, 1)
    env = {**MILJO, "IMDI_DATABASE": str(mal)}
    importer = [str(SKRIPT), "bosetting", "importer", str(fil)]
    inn = par(
        importer,
        [sys.executable, "-c", BAR_IMPORT, str(fil), str(bart)],
        GANGER,
        for_a=lambda: shutil.copy(ren, mal),
        for_b=lambda: bart.unlink(missing_ok=True),
        env=env,
    )[2]
    shutil.copy(ren, mal)
    mb = minne(importer, env)
    xlsx = mappe / "ut.xlsx"
    eksport = [str(SKRIPT), "statistikk", "eksport", "--periode", "2022", "--ut", str(xlsx), "--overskriv"]
    subprocess.run(eksport, check=True, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    (mappe / "celler.json").write_text(json.dumps(celler(xlsx), default=str), "utf-8")
    bar = [sys.executable, "-c", BAR_XLSX, str(mappe / "celler.json"), str(mappe / "bar.xlsx")]
    ut = par(eksport, bar, GANGER, env=env)[2]
    return [
        Linje("imdi bosetting importer, 74 898 rader", "csv + executemany", inn, "≤ 3"),
        Linje("imdi statistikk eksport, ett år", "openpyxl, samme celler", ut, "≤ 3"),
        Linje("imdi bosetting importer, peak memory", "", f"{mb:.0f} MB", "< 60 MB"),
    ]
