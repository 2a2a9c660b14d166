"""The import of interpreters against its yardstick: an invented file, and reading it without checks."""

import csv
import random
import shutil
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from felles import MILJO, SKRIPT, Linje, minne, par
from varsel import lag_base

RADER, GANGER = 50_000, 5
FORKLARING = (
    "Reading the register in: 50 000 rows of 28 655 invented interpreters into an empty database, checked, in three",
    "tables with their rules and in the journal. Its yardstick reads the same file into one bare table.",
)

HODE = (
    *("tolkenummer", "fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "fylke", "telefon", "epost"),
    *("adresse", "adresse_samtykke", "sprak", "tolketype", "kvalifikasjon", "oppnadd", "kapasitet", "oppfort"),
    "status",
)
FYLKER = ("03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56")
SPRAK = ("somali", "arabisk", "tigrinja", "polsk", "dari", "persisk", "russisk", "ukrainsk", "vietnamesisk", "urdu")
VEIER = (
    ("tospråktest", "tao"),
    ("statsautorisasjon",),
    ("grunnemne",),
    ("bachelor",),
    ("statsautorisasjon", "grunnemne"),
)
FORNAVN = ("Amina", "Åse", "Farid", "Ingrid", "Jürgen", "Oksana", "Bjørn", "Máret", "Thanh", "Zofia", "Yusuf", "Liv")
ETTERNAVN = ("Yusuf", "Ødegård", "Rahimi", "Sæther", "Müller", "Kovalenko", "Aas", "Somby", "Nguyen", "Nowicki")


def rader(antall: int, fro: int = 3) -> Iterator[tuple[str, ...]]:
    """Make rows of invented interpreters, two or so for each; the same seed gives the same rows."""
    t = random.Random(fro)

    def dag(fra: int, dager: int) -> str:
        return (date(fra, 1, 1) + timedelta(t.randrange(dager))).isoformat()

    skrevet, nr = 0, 10_000
    while skrevet < antall:
        nr += 1
        fornavn, etternavn = t.choice(FORNAVN), f"{t.choice(ETTERNAVN)}{t.randrange(3000)}"
        adresse = f"Oppdiktet vei {t.randrange(400)}, {t.randrange(10_000):04d} Stedet"
        person = (
            *(str(nr), fornavn, t.choice(("", "", "Marie")), etternavn, t.choice(("kvinne", "mann"))),
            *(dag(1950, 18_000), t.choice(FYLKER), f"+47 00 {nr // 100:04d} {nr % 100:02d}"),
            *(f"tolk{nr}@eksempel.no", adresse, t.choice(("ja", "nei"))),
        )
        slutt = (t.choice(("heltid", "deltid", "sporadisk", "")), dag(2020, 2000), "oppført")
        for sprak in t.sample(SPRAK, t.choice((1, 1, 1, 2))):
            for kvalifikasjon in t.choice(VEIER):
                if skrevet < antall:
                    skrevet += 1
                    yield (*person, sprak, "talespråk", kvalifikasjon, dag(2005, 5000), *slutt)


def lag_csv(sti: Path, antall: int) -> None:
    """Write the rows as CSV."""
    with sti.open("w", encoding="utf-8", newline="") as fil:
        skriver = csv.writer(fil, delimiter=";", lineterminator="\n")
        skriver.writerow(HODE)
        skriver.writerows(rader(antall))


def lag_xlsx(sti: Path, antall: int) -> None:
    """Write the same rows as a workbook."""
    from openpyxl import Workbook

    bok = Workbook(write_only=True)
    ark = bok.create_sheet("tolker")
    ark.append(HODE)
    for rad in rader(antall):
        ark.append([int(rad[0]), *rad[1:]])
    bok.save(sti)


_BAR = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[2])
db.execute("CREATE TABLE t ({kolonner})")
{les}
"""
_KOLONNER = ", ".join(f"{navn} TEXT" for navn in HODE)
_INN = f"INSERT INTO t VALUES ({', '.join('?' * len(HODE))})"
BAR_CSV = _BAR.format(
    kolonner=_KOLONNER,
    les=f"""
import csv
with open(sys.argv[1], encoding="utf-8", newline="") as f, db:
    leser = csv.reader(f, delimiter=";")
    next(leser)
    db.executemany("{_INN}", leser)
""",
)
BAR_XLSX = _BAR.format(
    kolonner=_KOLONNER,
    les=f"""
from python_calamine import CalamineWorkbook
with db:
    rader = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows()
    next(rader)
    db.executemany("{_INN}", rader)
""",
)


def maal(mappe: Path) -> list[Linje]:
    """Measure the import from both kinds of file, and its memory."""
    ren, base, bart = mappe / "innlesing-ren.db", mappe / "innlesing.db", mappe / "innlesing-bar.db"
    lag_base(ren, 1)
    env = {**MILJO, "IMDI_DATABASE": str(base)}
    ut = []
    for slag, leser, lag, bar in (("csv", "csv", lag_csv, BAR_CSV), ("xlsx", "calamine", lag_xlsx, BAR_XLSX)):
        fil = mappe / f"tolker.{slag}"
        lag(fil, RADER)
        importer = [str(SKRIPT), "tolk", "importer", str(fil), "--ja"]
        f = par(
            importer,
            [sys.executable, "-c", bar, str(fil), str(bart)],
            GANGER,
            for_a=lambda: shutil.copy(ren, base),
            for_b=lambda: bart.unlink(missing_ok=True),
            env=env,
        )[2]
        ut.append(Linje(f"imdi tolk importer, 50 000 rader {slag}", f"{leser} + executemany", f, "≤ 3"))
        shutil.copy(ren, base)
        ut.append(Linje(f"imdi tolk importer, {slag}, minne", "", f"{minne(importer, env):.0f} MB", "< 300 MB"))
    return ut
