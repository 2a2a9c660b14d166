"""The SQL of an entry's life: its number, what stands in the way of deletion, deletion, and history."""

from imdi_cli.base.arkiv import RETTELSE
from imdi_cli.base.journal import Skritt
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.register.lager import KVALIFIKASJON, SPRAK, TOLK

SLETTET = Tabell("tolk_slettet", ("tolkenummer",), ("dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"))
FORSTE_NUMMER = 10000  # numbers are given from 10001 on; those that were read from a file may be any
# What keeps an entry: table, its column with the tolkenummer, and what one of them is called. A room that keeps
# cases about interpreters adds its line here.
SAKER = (
    ("varsel", "tolk", "varsel"),
    ("sak", "tolkenummer", "varslingssak"),
    ("klage", "tolkenummer", "klage"),
)


def nytt_nummer(base: Base) -> int:
    """Take the next tolkenummer: above every number in use, and every number that was. Inside `atomisk`."""
    hoyest = base.hent(
        "SELECT coalesce((SELECT max(tolkenummer) FROM tolk), 0), "
        "coalesce((SELECT max(tolkenummer) FROM tolk_slettet), 0)"
    )[0]
    rader = base.hent(
        "INSERT INTO nummerserie (serie, aar, siste) VALUES ('tolk', 0, :minst + 1) ON CONFLICT (serie, aar) "
        "DO UPDATE SET siste = case when nummerserie.siste > :minst then nummerserie.siste else :minst end + 1 "
        "RETURNING siste",
        minst=max(FORSTE_NUMMER, *hoyest),
    )
    return int(rader[0][0])


def saker(base: Base, tolkenummer: int) -> list[tuple[str, int]]:
    """Count the cases about an interpreter: (what one is called, how many), for those there are."""
    antall = [
        (hva, int(base.hent(f"SELECT count(*) FROM {tabell} WHERE {kolonne} = :nr", nr=tolkenummer)[0][0]))
        for tabell, kolonne, hva in SAKER
    ]
    return [(hva, n) for hva, n in antall if n]


def bevillinger(base: Base, tolkenummer: int) -> list[tuple[str, str]]:
    """Fetch an interpreter's bevillinger: (number, status)."""
    rader = base.hent(
        "SELECT aar, lopenr, status FROM bevilling WHERE tolkenummer = :nr ORDER BY aar, lopenr", nr=tolkenummer
    )
    return [(f"B-{aar}-{lopenr:04d}", status) for aar, lopenr, status in rader]


def slett(base: Base, s: Skritt, tolkenummer: int) -> tuple[int, int, int]:
    """Delete all the register holds of an interpreter: (languages, qualifications, corrections)."""
    kval = base.hent(
        "SELECT tolkenummer, sprak, tolketype, kvalifikasjon FROM tolk_kvalifikasjon WHERE tolkenummer = :nr",
        nr=tolkenummer,
    )
    sprak = base.hent("SELECT tolkenummer, sprak, tolketype FROM tolk_sprak WHERE tolkenummer = :nr", nr=tolkenummer)
    rettelser = base.hent("SELECT id FROM rettelse WHERE gjelder = :gjelder", gjelder=f"tolk:{tolkenummer}")
    for tabell, rader in (
        (KVALIFIKASJON, kval),
        (SPRAK, sprak),
        (RETTELSE, rettelser),
        (TOLK, [(tolkenummer,)]),
    ):
        for rad in rader:
            s.slett(tabell, dict(zip(tabell.nokkel, rad, strict=True)))
    return len(sprak), len(kval), len(rettelser)


def slettet(base: Base, tolkenummer: int) -> str | None:
    """Give the day an entry was deleted, if it was."""
    rad = base.en("SELECT dato FROM tolk_slettet WHERE tolkenummer = :nr", nr=tolkenummer)
    return str(rad[0]) if rad else None


def kopier(base: Base) -> list[str]:
    """Fetch when backups were made with imdi, in UTC: each of them still holds what is deleted after."""
    return [r[0] for r in base.hent("SELECT tid FROM journal WHERE handling = 'database.kopiert' ORDER BY nr")]


def historikk(base: Base, tolkenummer: int, saker: list[str]) -> list[Rad]:
    """Fetch the journal rows about an interpreter, oldest first: (time, user's name, act, about, content or None).

    `saker` are the numbers of applications and bevillinger. A file that was read in holds many people: those
    rows are found by what they hold.
    """
    gjelder = {f"g{i}": g for i, g in enumerate([f"tolk:{tolkenummer}", *saker])}
    return base.hent(
        "SELECT j.tid, coalesce(b.navn, j.bruker), j.handling, j.gjelder, i.json FROM journal j "
        "LEFT JOIN journal_innhold i ON i.nr = j.nr LEFT JOIN bruker b ON b.login = j.bruker "
        f"WHERE ({' OR '.join(f'j.gjelder = :{navn}' for navn in gjelder)}) "
        "OR (j.handling = 'tolk.importert' AND i.json LIKE :monster) ORDER BY j.nr",
        **gjelder,
        monster=f'%"tolkenummer": {tolkenummer}}}%',
    )
