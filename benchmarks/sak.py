"""Cases at their size: 20 000 cases, as many deadlines that run, and 200 000 rows in the log."""

import random
import sqlite3
import subprocess
import sys
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from felles import IMDI, MILJO, SKRIPT, Linje, par

from imdi_cli.base.journal import SKILLE, rad_hash

SAKER, LOGGRADER, LOGGANGER = 20_000, 200_000, 5
NAA = "2026-11-23T10:15"
MAAL = 10_000  # the case that is shown, in the middle of the rest
FORKLARING = (
    "The cases are invented: 20 000, each with a varsel, a breach, a hearing, habilitet and a deadline that runs,",
    "and 200 000 rows in the log, in one whole chain. The yardstick of `imdi sak vis` runs the same queries, writes",
    "the same row in the log (the law wants the reading traced), and prints the same lines; it does not check,",
    "decide what may be done next, or explain. That of `imdi logg kontroller` reads the same rows, and hashes the",
    "same bytes.",
)


def _imdi(*argumenter: str, bruker: str = "kari", **mer: object) -> None:
    env = {**MILJO, "IMDI_BRUKER": bruker, "IMDI_KLOKKE": NAA, "IMDI_DATABASE": str(mer["sti"])}
    subprocess.run([*IMDI, *argumenter, "--uten-dialog"], check=True, env=env, stdout=-3, cwd=mer["mappe"])


def lag_saker(mappe: Path) -> Path:
    """Make one case by the program's own commands, the others as copies of its rows, and a whole chain."""
    sti = mappe / "saker.db"
    felles = {"sti": sti, "mappe": mappe}
    (mappe / "tekst.txt").write_text("Tolken la til noe som ikke ble sagt.\n", "utf-8")
    _imdi("database", "opprett", "--øvelse", "--navn", "Kari Nordmann", **felles)
    (mappe / "tolker.csv").write_text(
        "tolkenummer;fornavn;mellomnavn;etternavn;kjonn;fodselsdato;fylke;telefon;epost;adresse;adresse_samtykke;"
        "sprak;tolketype;kvalifikasjon;oppnadd;kapasitet;oppfort;status\n"
        "10482;Amina;;Yusuf;kvinne;1984-05-17;03;+47 00 00 01 01;amina@eksempel.no;Oppdiktet vei 1;nei;"
        "somali;talespråk;statsautorisasjon;2015-06-12;heltid;2016-02-01;oppført\n",
        "utf-8",
    )
    _imdi("tolk", "importer", "tolker.csv", "--ja", **felles)
    fil, nr = ("--fil", "tekst.txt"), "S-2026-0001"
    _imdi("varsel", "ny", *fil, "--tolk", "10482", "--brudd", "GT-NØYAKTIG", "--kanal", "e-post", **felles)
    _imdi("sak", "ny", "--varsel", "V-2026-0001", **felles)
    _imdi("sak", "habilitet", nr, "--svar", "habil", **felles)
    _imdi("sak", "forelegg", nr, "--fakta-fil", "tekst.txt", "--kontrollert", **felles)
    with sqlite3.connect(sti) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        _kopier(db)
        _fyll_loggen(db)
    db.close()
    return sti


# What is copied, and which of its columns tell the copies apart: a serial number, or the number of the case.
_KOPIERES = {
    "varsel": ("lopenr",),
    "varsel_brudd": ("lopenr",),
    "sak": ("lopenr",),
    "sak_varsel": ("lopenr", "varsel_lopenr"),
    "sak_brudd": ("lopenr",),
    "sak_forelegging": ("lopenr",),
    "habilitet": ("gjelder", "id"),
    "brev": ("gjelder", "id"),
    "frist": ("gjelder", "id"),
    "journalpost": ("lopenr", "gjelder"),
}


def _kopier(db: sqlite3.Connection) -> None:
    tilfeldig = random.Random(4)
    for tabell, kolonner in _KOPIERES.items():
        felt = [r[1] for r in db.execute(f"PRAGMA table_info({tabell})")]
        hvor = "WHERE gjelder LIKE 'S-%'" if "id" in kolonner else ""
        forste = dict(zip(felt, db.execute(f"SELECT * FROM {tabell} {hvor} LIMIT 1").fetchone(), strict=True))
        hoyest = db.execute(f"SELECT max(id) FROM {tabell}").fetchone()[0] if "id" in kolonner else 0
        rader = []
        for nr in range(2, SAKER + 1):
            kopi = forste | dict.fromkeys(kolonner, nr)
            if "gjelder" in kolonner:
                kopi["gjelder"] = f"S-2026-{nr:04d}"
            if "id" in kolonner:
                kopi["id"] = hoyest + nr
            if tabell == "frist":
                siste = (date(2026, 11, 1) + timedelta(tilfeldig.randrange(120))).isoformat()
                kopi |= {"streng": siste, "siste": siste}
            rader.append(tuple(kopi.values()))
        _sett_inn(db, tabell, rader)


def _fyll_loggen(db: sqlite3.Connection) -> None:
    """Write rows like those of the one case, about the others, each with its own salt and its place in the chain."""
    tilfeldig = random.Random(5)
    monster = db.execute(
        "SELECT j.bruker, j.handling, i.json FROM journal j JOIN journal_innhold i ON i.nr = j.nr "
        "WHERE j.gjelder LIKE 'S-%' ORDER BY j.nr"
    ).fetchall()
    nr, tid, forrige = db.execute("SELECT nr, tid, hash FROM journal ORDER BY nr DESC LIMIT 1").fetchone()
    journal, innhold = [], []
    while nr < LOGGRADER:
        nr += 1
        bruker, handling, tekst = monster[nr % len(monster)]
        salt = f"{tilfeldig.getrandbits(128):032x}"
        forpliktelse = sha256((salt + SKILLE + tekst).encode()).hexdigest()
        rad = (nr, tid, bruker, handling, f"S-2026-{2 + nr % (SAKER - 1):04d}", forpliktelse, forrige)
        forrige = rad_hash(rad)
        journal.append((*rad, forrige))
        innhold.append((nr, salt, tekst))
    _sett_inn(db, "journal", journal)
    _sett_inn(db, "journal_innhold", innhold)


def _sett_inn(db: sqlite3.Connection, tabell: str, rader: list[tuple[object, ...]]) -> None:
    db.executemany(f"INSERT INTO {tabell} VALUES ({', '.join('?' * len(rader[0]))})", rader)


VIS = """
import datetime, hashlib, json, os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA foreign_keys = ON")
aar, lopenr, nr, tid = 2026, int(sys.argv[2]), f"S-2026-{int(sys.argv[2]):04d}", sys.argv[3]
n, g = {"aar": aar, "lopenr": lopenr}, {"g": nr}
def alle(sql, **v): return db.execute(sql, v).fetchall()
def dag(iso): return f"{iso[8:10]}.{iso[5:7]}.{iso[:4]}"
HER = "WHERE aar = :aar AND lopenr = :lopenr"
alle("SELECT ovelse FROM database")
alle("SELECT login, navn, roller, leder, ser_identitet, fra, til, sist FROM bruker WHERE login = :l", l="kari")
db.execute("BEGIN IMMEDIATE")
(hode, forrige), = alle("SELECT nr, hash FROM journal ORDER BY nr DESC LIMIT 1")
salt, tekst = os.urandom(16).hex(), json.dumps({"v": 1, "data": {}, "rader": []}, sort_keys=True)
forpliktet = hashlib.sha256((salt + "\\x1f" + tekst).encode()).hexdigest()
rad = (hode + 1, tid, "kari", "sak.vist", nr, forpliktet, forrige)
rad += (hashlib.sha256("\\x1f".join(map(str, rad)).encode()).hexdigest(),)
db.execute("INSERT INTO journal (nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rad)
db.execute("INSERT INTO journal_innhold (nr, salt, json) VALUES (?, ?, ?)", (rad[0], salt, tekst))
db.execute("COMMIT")
(sak,) = alle(f"SELECT tolkenummer, apnet, status, saksbehandler, apning_oppfort, apning_autorisert, rutine, "
              f"avsluttet, vent_til, vent_grunn, sist FROM sak {HER}", **n)
(tolk,) = alle("SELECT * FROM tolk WHERE tolkenummer = :t", t=sak[0])
sprak = alle("SELECT * FROM tolk_sprak WHERE tolkenummer = :t", t=sak[0])
alle("SELECT * FROM tolk_kvalifikasjon WHERE tolkenummer = :t", t=sak[0])
habil = alle("SELECT person, svar, grunnlag, innsigelse, avgjort_av, dato FROM habilitet WHERE gjelder = :g "
             "ORDER BY id", **g)
varsler = alle(f"SELECT varsel_aar, varsel_lopenr, sist FROM sak_varsel {HER}", **n)
brudd = alle(f"SELECT kode, sprak, vurdering, alvor, begrunnelse, sist FROM sak_brudd {HER} ORDER BY kode", **n)
alle(f"SELECT * FROM sak_krav {HER} ORDER BY nr", **n)
lagt = alle(f"SELECT nr, dato, frist, reaksjoner, unntak, uttalt, uttalelse FROM sak_forelegging {HER} ORDER BY nr",
            **n)
alle(f"SELECT * FROM sak_raad {HER} ORDER BY nr", **n)
alle(f"SELECT * FROM sak_raad_brudd {HER} ORDER BY nr, kode", **n)
alle(f"SELECT * FROM sak_beslutning {HER} ORDER BY nr", **n)
alle("SELECT * FROM underretning WHERE gjelder = :g", **g)
navn = dict(alle("SELECT login, navn FROM bruker ORDER BY login"))
varsel = [alle(f"SELECT * FROM varsel {HER}", aar=v[0], lopenr=v[1])[0] for v in varsler]
felt = [r[1] for r in alle("PRAGMA table_info(varsel)")]
alle(f"SELECT kode FROM varsel_brudd {HER} ORDER BY kode", **n)
alle("SELECT * FROM stedfortreder WHERE gjelder = :g ORDER BY id", **g)
frister = alle("SELECT gjelder, hva, siste, hjemmel FROM frist WHERE gjelder = :g ORDER BY siste, id", **g)
frister += alle("SELECT gjelder, hva, siste, hjemmel FROM frist WHERE gjelder = :v ORDER BY siste, id",
                v=f"V-2026-{lopenr:04d}")
brev = alle("SELECT id, tittel, dato, sendt FROM brev WHERE gjelder = :g ORDER BY id", **g)
poster = alle("SELECT aar, lopenr, retning, tittel, part, dato FROM journalpost WHERE gjelder = :g "
              "ORDER BY aar, lopenr", **g)
alle("SELECT id, retning, navn, storrelse, sha256 FROM vedlegg WHERE gjelder = :g ORDER BY id", **g)
logg = alle("SELECT j.nr, j.tid, coalesce(b.navn, j.bruker), j.handling FROM journal j LEFT JOIN bruker b "
            "ON b.login = j.bruker WHERE j.gjelder = :g ORDER BY j.nr", **g)
hvem, v = f"{sak[0]} {tolk[1]} {tolk[3]}", varsel[0]
i_dag = datetime.date(2026, 11, 23)
ut = [
    f"{nr} · {hvem} · forelagt tolken: uttalefristen løper", "",
    f"Tolk\\t{hvem}", f"I dag\\toppført, statsautorisert i {sprak[0][1]}", f"Åpnet\\t{dag(sak[1])}",
    f"Saksbehandler\\t{navn[sak[3]]}", f"Varsler\\tV-2026-{lopenr:04d}",
    *(f"Påstått brudd\\t{b[0]}  endret, holdt tilbake eller la til innhold (tolkeforskriften § 4 første ledd)"
      for b in brudd),
    f"Varselet V-2026-{lopenr:04d}, mottatt {dag(v[felt.index('mottatt')])}", v[felt.index("beskrivelse")].strip(),
    f"Forelagt tolken {dag(lagt[0][1])}, med frist {dag(lagt[0][2])}",
    "Mulige reaksjoner: advarsel, utestenging for en begrenset periode, utestenging for alltid, tilbakekall av "
    "bevilling.",
    "Habilitet", "Hvem\\tSvar\\tTilknytning\\tInnsigelse\\tAvgjort av\\tDato",
    *("\\t".join((navn.get(h[0], h[0]), h[1], h[2] or '', 'ja' if h[3] else 'nei', navn.get(h[4], h[4]), dag(h[5])))
      for h in habil),
    "Frister", "Gjelder\\tHva\\tSiste dag\\tStår\\tHjemmel",
]
for f in frister:
    igjen = (datetime.date.fromisoformat(f[2]) - i_dag).days
    ut.append(f"{f[0]}\\t{f[1]}\\t{dag(f[2])}\\t{igjen} dager\\t{f[3]}")
ut += ["Brev", "Nr\\tTittel\\tDatert\\tSendt"]
ut += [f"{b[0]}\\t{b[1]}\\t{dag(b[2])}\\t{dag(b[3]) if b[3] else 'ikke ennå'}" for b in brev]
ut += ["Journal", "Nr\\tInn/ut\\tTittel\\tPart\\tDato"]
ut += [f"{p[0]}/{p[1]}\\t{p[2]}\\t{p[3]}\\t{p[4]}\\t{dag(p[5])}" for p in poster]
ut += ["Hva som er gjort", "Tid\\tHva\\tHvem"]
for _, utc, hvem, hva in logg:
    if hva.endswith(".vist"):
        continue
    naar = datetime.datetime.fromisoformat(utc.replace("Z", "+00:00")).astimezone()
    hva = hva.removeprefix('sak.').removeprefix('forberedt.').replace('-', ' ')
    ut.append(f"{naar:%d.%m.%Y kl. %H.%M}\\t{hva}\\t{hvem}")
ut += [
    "Hindrer neste steg: klargjør for utvalget",
    "forvaltningsloven § 16\\tTolken kan uttale seg til og med 7. desember 2026, og har ikke svart ennå.",
    "Du kan", f"legg tilbake\\timdi sak legg-tilbake {nr}",
    f"sett på vent\\timdi sak vent {nr} --til DATO --grunn-fil FIL",
    f"koble varsel\\timdi sak koble {nr} --varsel NR",
    f"innhent opplysninger\\timdi sak innhent {nr} --til NAVN --hva-fil FIL --nødvendig-fil FIL --frist DATO",
    f"forelegg for tolken\\timdi sak forelegg {nr} --fakta-fil FIL",
    f"registrer uttalelse\\timdi sak uttalelse {nr} --mottatt DATO --fil FIL",
    f"legg fram forslag\\timdi sak beslutt {nr} --forslag --utfall KODE --grunn-fil FIL",
    "Stengt nå", f"ta\\t{sak[3]} har saken. (forvaltningsloven § 11 a første ledd)",
    "gjenoppta\\tsaken er ikke satt på vent. (forvaltningsloven § 11 a første ledd)",
    f"Neste steg\\timdi sak uttalelse {nr} --mottatt DATO --fil FIL",
]
print("\\n".join(ut))
"""

FRISTER = """
import datetime, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
i_dag = datetime.date(2026, 11, 23)
db.execute("SELECT ovelse FROM database").fetchall()
db.execute("SELECT login, navn, roller, leder, ser_identitet, fra, til, sist FROM bruker WHERE login = 'kari'")
rader = db.execute(
    "SELECT id, gjelder, regel, hva, hjemmel, antatt, binder, ansvarlig, start, streng, siste, flyttet, neste, "
    "lukket, lukket_som, grunn, sist FROM frist WHERE lukket IS NULL ORDER BY siste, id"
).fetchall()
navn = dict(db.execute("SELECT login, navn FROM bruker"))
print("Bolk", "Dager", "Siste dag", "Gjelder", "Hva", "Hjemmel", "Hvem", "Neste steg", sep="\\t")
uken_ut = i_dag + datetime.timedelta(6 - i_dag.weekday())
for r in rader:
    siste = datetime.date.fromisoformat(r[10])
    bolk = "Over fristen" if siste < i_dag else "I dag og denne uken" if siste <= uken_ut else "Senere"
    hjemmel = r[4] + (" (antatt)" if r[5] else "")
    hvem = "deg" if r[7] == "kari" else navn.get(r[7], "ingen ennå")
    print(bolk, (siste - i_dag).days, r[10], r[1], r[3], hjemmel, hvem, r[12], sep="\\t")
"""

LOGG = """
import hashlib, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
antall, siste = 0, ""
for nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash_, salt, tekst in db.execute(
    "SELECT j.nr, j.tid, j.bruker, j.handling, j.gjelder, j.forpliktelse, j.forrige, j.hash, i.salt, i.json "
    "FROM journal j LEFT JOIN journal_innhold i ON i.nr = j.nr ORDER BY j.nr"
):
    rad = "\\x1f".join((str(nr), tid, bruker, handling, gjelder, forpliktelse, forrige))
    siste = hashlib.sha256(rad.encode()).hexdigest()
    hashlib.sha256((salt + "\\x1f" + tekst).encode()).hexdigest()
    antall += 1
print(antall, siste)
"""


def maal(mappe: Path, ganger: int) -> list[Linje]:
    """Measure showing a case, the deadlines, and checking the log."""
    sti = lag_saker(mappe)
    env = {**MILJO, "IMDI_BRUKER": "kari", "IMDI_KLOKKE": NAA, "IMDI_DATABASE": str(sti)}
    nr, tid = f"S-2026-{MAAL:04d}", "2026-11-23T09:15:00.000000Z"
    bar = [sys.executable, "-c"]
    tilfeller = [
        ("sak vis", ["sak", "vis", nr], [*bar, VIS, str(sti), str(MAAL), tid], "sqlite3-skript, samme linjer"),
        ("frister, 20 000 frister", ["frister"], [*bar, FRISTER, str(sti)], "sqlite3-skript, samme linjer"),
    ]
    ut = []
    for navn, argumenter, skript, maalestokk in tilfeller:
        kommando = [str(SKRIPT), *argumenter]
        _krev_samme_linjer(kommando, skript, env)
        ut.append(Linje(f"imdi {navn}", maalestokk, par(kommando, skript, ganger, env=env)[2], "≤ 3"))
    logg = [str(SKRIPT), "logg", "kontroller"], [*bar, LOGG, str(sti)]
    f = par(*logg, LOGGANGER, env=env)[2]
    ut.append(Linje("imdi logg kontroller, 200 000 rader", "sqlite3 + hashlib, samme byte", f, "≤ 3"))
    return ut


def _krev_samme_linjer(a: list[str], b: list[str], env: dict[str, str]) -> None:
    """Stop when the command and its yardstick do not print the same."""
    skrev = [
        subprocess.run(x, check=True, env=env, capture_output=True, text=True).stdout.splitlines() for x in (a, b)
    ]
    if sorted(filter(None, skrev[0])) != sorted(filter(None, skrev[1])):
        ulike = set(skrev[0]) ^ set(skrev[1])
        sys.exit(f"Målestokken skriver ikke det samme som {a}: {sorted(ulike)[:6]}")
