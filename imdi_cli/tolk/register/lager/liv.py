"""The SQL of an entry's life: its number, what stands in the way of deletion, deletion, and history."""

from collections.abc import Sequence

from imdi_cli.base.arkiv import RETTELSE
from imdi_cli.base.journal import Skritt
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.register.lager import KVALIFIKASJON, SPRAK, TOLK

SLETTET = Tabell("tolk_slettet", ("tolkenummer",), ("dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"))
# What deletion writes anew of a card (the table is `tolkebevis`'s own): all but why it was blocked.
BEVIS = Tabell(
    "tolkebevis",
    ("aar", "lopenr"),
    ("tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"),
    skjult=("begrunnelse",),
)
FORSTE_NUMMER = 10000  # numbers are given from 10001 on; those that were read from a file may be any
# What keeps an entry: table, its column with the tolkenummer, and what one of them is called. A room that keeps
# cases about interpreters adds its line here.
SAKER = (
    ("varsel", "tolk", "varsel"),
    ("sak", "tolkenummer", "varslingssak"),
    ("klage", "tolkenummer", "klage"),
    ("godkjenning_soker", "tolkenummer", "søknad om godkjenning"),
)


def nytt_nummer(base: Base) -> int:
    """Take the next tolkenummer: above every number in use, and every number that was. Inside `atomisk`."""
    hoyest = base.hent(
        "SELECT coalesce((SELECT max(tolkenummer) FROM tolk), 0), "
        "coalesce((SELECT max(tolkenummer) FROM tolk_slettet), 0), "
        "coalesce((SELECT max(tolkenummer) FROM tolk_sammenslatt), 0)"
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


def tolkebevis(base: Base, tolkenummer: int) -> list[str]:
    """Fetch the numbers of an interpreter's cards."""
    rader = base.hent("SELECT aar, lopenr FROM tolkebevis WHERE tolkenummer = :nr", nr=tolkenummer)
    return [f"T-{aar}-{lopenr:04d}" for aar, lopenr in rader]


def slett(base: Base, s: Skritt, tolkenummer: int, eldre: Sequence[int] = ()) -> tuple[int, int, int]:
    """Delete all the register holds of an interpreter: (languages, qualifications, corrections).

    `eldre` are the numbers that were joined into this one. Cards stay, for a picture of one to be known, without the
    reason one was blocked for; all of the row is written, because the journal's content
    about them goes with the entry.
    """
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
    felt = (*BEVIS.nokkel, *BEVIS.koder, "sist")
    sql = f"SELECT {', '.join(felt)} FROM tolkebevis WHERE tolkenummer = :nr"
    for bevis in (rad for nr in (tolkenummer, *eldre) for rad in base.hent(sql, nr=nr)):
        er = dict(zip(felt, bevis, strict=True))
        nokkel = {n: er[n] for n in BEVIS.nokkel}
        s.endre(BEVIS, nokkel, {n: er[n] for n in BEVIS.koder} | {"begrunnelse": None}, sist=er["sist"])
    return len(sprak), len(kval), len(rettelser)


def slettet(base: Base, tolkenummer: int) -> str | None:
    """Give the day an entry was deleted, if it was."""
    rad = base.en("SELECT dato FROM tolk_slettet WHERE tolkenummer = :nr", nr=tolkenummer)
    return str(rad[0]) if rad else None


def kopier(base: Base) -> list[str]:
    """Fetch when backups were made with imdi, in UTC: each of them still holds what is deleted after."""
    return [r[0] for r in base.hent("SELECT tid FROM journal WHERE handling = 'database.kopiert' ORDER BY nr")]


def historikk(base: Base, numre: Sequence[int], saker: Sequence[str]) -> list[Rad]:
    """Fetch the journal rows about an interpreter, oldest first: (time, user's name, act, about, content or None).

    `numre` are the number and those joined into it, `saker` the numbers of applications and bevillinger. A file that
    was read in holds many people: those rows are found by what they hold.
    """
    verdier = {f"g{i}": g for i, g in enumerate([*(f"tolk:{nr}" for nr in numre), *saker])}
    monstre = [
        monster
        for nr in numre
        # As a key of its own, as the key of a language, and first in a row of a block.
        for monster in (f'%"tolkenummer": {nr}}}%', f'%"tolkenummer": {nr},%', f"%[{nr}, %")
    ]
    like = {f"m{i}": monster for i, monster in enumerate(monstre)}
    return base.hent(
        "SELECT j.tid, coalesce(b.navn, j.bruker), j.handling, j.gjelder, i.json FROM journal j "
        "LEFT JOIN journal_innhold i ON i.nr = j.nr LEFT JOIN bruker b ON b.login = j.bruker "
        f"WHERE ({' OR '.join(f'j.gjelder = :{navn}' for navn in verdier)}) "
        f"OR (j.handling = 'tolk.importert' AND ({' OR '.join(f'i.json LIKE :{navn}' for navn in like)})) "
        "ORDER BY j.nr",
        **verdier,
        **like,
    )
