"""Nasjonalt tolkeregister at twenty times its size: 50 000 interpreters with 120 000 language entries."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from felles import IMDI, MILJO, SKRIPT, Linje, par

from imdi_cli.kodeverk import fylker, sprak
from imdi_cli.tolk.register.regler import sokeform, soketekst

TOLKER, OPPFORINGER, GANGER = 50_000, 120_000, 9
_FORSTAVELSER = [
    "Am", "Ås", "Ben", "Da", "El", "Fa", "Gu", "Ha", "Ib", "Jo", "Ka", "Li",
    "Ma", "Na", "Ol", "Pe", "Ra", "Sø", "Ta", "Ul", "Va", "Yu", "Za", "Ær",
]  # fmt: skip
_MIDT = ["ba", "di", "fe", "go", "hu", "ja", "ki", "la", "me", "ni", "or", "pa", "re", "si", "to", "u", "va", "ze"]
_ENDER = ["d", "el", "en", "ia", "in", "is", "la", "ma", "na", "ne", "o", "r", "rid", "sen", "stad", "th", "us", "va"]
_SISTE = ("A", "B", "C", "D", "E")
_KVALIFIKASJON = {"A": "bachelor", "B": "bachelor", "C": "statsautorisasjon", "D": "grunnemne", "E": "tospråktest"}

FORKLARING = (
    "The register is invented: 50 000 interpreters with 120 000 language entries, and names made of 11 000 words.",
    "Its yardstick runs the same query, puts the name together and prints the same rows; it does not check, sort in",
    "Norwegian, hide or explain. A misspelled name is no query, so there it is what one would write by hand:",
    "`difflib` over every word there is in a name, then the names that have them, then their rows.",
)

LISTE = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
rader = db.execute(
    "SELECT s.kategori, t.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn, s.sprak, s.statsautorisert, "
    "CASE WHEN t.adressesperre IS NULL THEN t.fylke END FROM tolk t "
    "JOIN tolk_sprak s ON s.tolkenummer = t.tolkenummer WHERE (s.kategori IS NOT NULL OR EXISTS (SELECT 1 FROM "
    "tolk_kvalifikasjon k WHERE k.tolkenummer = s.tolkenummer AND k.sprak = s.sprak AND k.tolketype = s.tolketype "
    "AND k.kvalifikasjon = 'utenlandsk' AND k.ugyldig_fra IS NULL)) AND s.uten_oppforing IS NULL "
    "AND t.status = 'oppført' " + sys.argv[2] + " ORDER BY s.kategori, t.etternavn, t.tolkenummer"
).fetchall()
print("Kategori", "Nr.", "Navn", "Språk", "Autorisert", "Fylke", sep="\\t")
for kategori, nr, fornavn, mellomnavn, etternavn, sprak, autorisert, fylke in rader:
    navn = " ".join(filter(None, (fornavn, mellomnavn, etternavn)))
    print(kategori, nr, navn, sprak, "ja" if autorisert else "nei", fylke, sep="\\t")
"""

NAER = """
import difflib, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
navn = [rad[0] for rad in db.execute("SELECT DISTINCT sok FROM tolk")]
finnes = sorted({ord for ett in navn for ord in ett.split()})
mulige = [difflib.get_close_matches(ord, finnes, n=5, cutoff=0.75) for ord in sys.argv[2].split()]
like = [ett for ett in navn if all(any(f" {ord} " in ett for ord in noen) for noen in mulige)]
like.sort(key=lambda ett: -difflib.SequenceMatcher(None, ett.strip(), sys.argv[2]).ratio())
print("Kategori", "Nr.", "Navn", "Språk", "Autorisert", "Fylke", sep="\\t")
for ett in like[:5]:
    for rad in db.execute(
        "SELECT s.kategori, t.tolkenummer, t.fornavn || ' ' || t.etternavn, s.sprak, s.statsautorisert, t.fylke "
        "FROM tolk t JOIN tolk_sprak s ON s.tolkenummer = t.tolkenummer WHERE t.sok = ? AND t.status = 'oppført' "
        "AND s.kategori IS NOT NULL ORDER BY s.kategori", (ett,)
    ):
        kategori, nr, navn, sprak, autorisert, fylke = rad
        print(kategori, nr, navn, sprak, "ja" if autorisert else "nei", fylke, sep="\\t")
"""


def lag_register(sti: Path) -> None:
    """Fill a database with invented interpreters: the bare tables, with names in the program's own search form."""
    opprett = [*IMDI, "database", "opprett", "--navn", "Kari Nordmann", "--database", str(sti)]
    subprocess.run(opprett, check=True, env=MILJO, stdout=subprocess.DEVNULL)
    tilfeldig = random.Random(3)
    fylkesnumre = sorted(fylker().paa("2026-01-01"))
    alle_sprak = [(s.navn, s.slag) for s in sprak().alle("2026-01-01")]
    vekter = [1 / (nr + 1) for nr in range(len(alle_sprak))]
    fornavn, etternavn = list(_navn(tilfeldig, 3_000, 1)), list(_navn(tilfeldig, 8_000, 2))
    tolker = []
    for nr in range(1, TOLKER + 1):
        navn = (
            tilfeldig.choice(fornavn),
            tilfeldig.choice(["", "", tilfeldig.choice(fornavn)]),
            tilfeldig.choice(etternavn),
        )
        status = tilfeldig.choices(["oppført", "inaktiv", "ikke oppført"], [18, 1, 1])[0]
        sperre = "fortrolig" if nr % 500 == 0 else None
        kapasitet = tilfeldig.choice(["heltid", "deltid", "sporadisk", None])
        tolker.append(
            (
                10_000 + nr, *navn, tilfeldig.choice(["kvinne", "mann"]), f"19{50 + nr % 50}-03-{1 + nr % 28:02d}",
                tilfeldig.choice(fylkesnumre), f"+47 00 {nr % 100:02d} 00 01", f"tolk{nr}@eksempel.no",
                f"Oppdiktet vei {nr}, 0000 Stedet", nr % 2, kapasitet, f"20{10 + nr % 16}-06-01", status,
                soketekst(" ".join(filter(None, navn))), 1, None, sperre,
            )
        )  # fmt: skip
    rader: set[tuple[int, str, str]] = {(t[0], *tilfeldig.choices(alle_sprak, vekter)[0]) for t in tolker}
    while len(rader) < OPPFORINGER:
        rader.add((10_000 + tilfeldig.randint(1, TOLKER), *tilfeldig.choices(alle_sprak, vekter)[0]))
    oppforinger = [
        (*rad, tilfeldig.choices(_SISTE, [1, 3, 2, 4, 6])[0], 0, tilfeldig.randint(0, 1), 1, None)
        for rad in sorted(rader)
    ]
    with sqlite3.connect(sti) as db:
        _sett_inn(db, "tolk", tolker)
        _sett_inn(db, "tolk_sprak", oppforinger)
        kval = [(*o[:3], _KVALIFIKASJON[o[3]], "2015-06-12", None, None, None, None, 1) for o in oppforinger]
        _sett_inn(db, "tolk_kvalifikasjon", kval)
    db.close()


def _navn(tilfeldig: random.Random, antall: int, ledd: int) -> Iterator[str]:
    sett: set[str] = set()
    while len(sett) < antall:
        midt = "".join(tilfeldig.choices(_MIDT, k=ledd))
        navn = tilfeldig.choice(_FORSTAVELSER) + midt + tilfeldig.choice(_ENDER)
        if navn not in sett:
            sett.add(navn)
            yield navn


def _sett_inn(db: sqlite3.Connection, tabell: str, rader: list[tuple[object, ...]]) -> None:
    db.executemany(f"INSERT INTO {tabell} VALUES ({', '.join('?' * len(rader[0]))})", rader)


def maal(mappe: Path, ganger: int) -> list[Linje]:
    """Measure filters and search."""
    sti = mappe / "register.db"
    lag_register(sti)
    with sqlite3.connect(sti) as db:
        fornavn, etternavn, sok = db.execute(
            "SELECT fornavn, etternavn, sok FROM tolk WHERE status = 'oppført' AND mellomnavn = '' AND "
            "length(etternavn) > 7 ORDER BY tolkenummer DESC"
        ).fetchone()
    db.close()
    feil = f"{fornavn} {etternavn[:3]}{etternavn[4:]}"  # a letter is left out
    ord_ = sok.split()
    hele = " AND ".join(f"t.sok LIKE '% {en} %'" for en in ord_)
    tilfeller = [
        ("liste --språk somali", ["liste", "--språk", "somali"], LISTE, "AND s.sprak = 'somali'"),
        ("liste --fylke Oslo --kategori B", ["liste", "--fylke", "Oslo", "--kategori", "B"], LISTE,
         "AND t.fylke = '03' AND s.kategori = 'B' AND t.adressesperre IS NULL"),
        ("liste, hele registeret", ["liste"], LISTE, ""),
        ("liste --navn, rett skrevet", ["liste", "--navn", f"{fornavn} {etternavn}"], LISTE, f"AND {hele}"),
        ("liste --navn, en bokstav mangler", ["liste", "--navn", feil], NAER, sokeform(feil)),
    ]  # fmt: skip
    ut = []
    env = {**MILJO, "IMDI_DATABASE": str(sti)}
    for navn, argumenter, skript, vilkar in tilfeller:
        kommando, bar = [str(SKRIPT), "tolk", *argumenter], [sys.executable, "-c", skript, str(sti), vilkar]
        _krev_samme_rader(kommando, bar, env)
        f = par(kommando, bar, ganger, env=env)[2]
        maalestokk = f"{'difflib' if skript is NAER else 'sqlite3'}-skript, samme rader"
        ut.append(Linje(f"imdi tolk {navn}", maalestokk, f, "≤ 4"))
    return ut


def _krev_samme_rader(a: list[str], b: list[str], env: dict[str, str]) -> None:
    """Stop when the command and its yardstick do not print the same interpreters, languages and categories."""

    def rader(kommando: list[str]) -> list[list[str]]:
        ut = subprocess.run(kommando, check=True, env=env, capture_output=True, text=True).stdout.splitlines()[1:]
        return sorted(linje.split("\t")[:5] for linje in ut)  # the script has the number of the fylke

    if rader(a) != rader(b):
        sys.exit(f"Målestokken skriver ikke de samme radene som {a}.")
