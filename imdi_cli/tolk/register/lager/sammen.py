"""The SQL of two numbers becoming one: what points at an interpreter, and moving it."""

from typing import NamedTuple

from imdi_cli.base.journal import Skritt
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.register.lager import KVALIFIKASJON, SPRAK, TOLK

SAMMENSLATT = Tabell("tolk_sammenslatt", ("tolkenummer",), ("beholdt", "dato"), skjult=("begrunnelse",))


class Peker(NamedTuple):
    """A column that points at an interpreter, and what one such row is called."""

    tabell: str
    nokkel: tuple[str, ...]
    kolonne: str
    hva: str


# Every column with a tolkenummer whose rows move when two numbers become one. A room that adds a table with one adds
# its line here; a test holds the list against the schema.
PEKERE = (
    Peker("varsel", ("aar", "lopenr"), "tolk", "varsler"),
    Peker("soknad", ("aar", "lopenr"), "tolkenummer", "søknader"),
    Peker("bevilling", ("aar", "lopenr"), "tolkenummer", "bevillinger"),
    Peker("sak", ("aar", "lopenr"), "tolkenummer", "varslingssaker"),
    Peker("klage", ("aar", "lopenr"), "tolkenummer", "klager"),
    Peker("oppforing_opphort", ("reaksjon",), "tolkenummer", "oppføringer som er opphørt"),
    Peker("utvalg_nominasjon", ("id",), "tolkenummer", "nominasjoner til utvalget"),
    Peker("utvalg_medlem", ("id",), "tolkenummer", "medlemskap i utvalget"),
    Peker("godkjenning_soker", ("aar", "lopenr"), "tolkenummer", "søknader om godkjenning"),
)
# Those that keep the number they were made under, and how the other still finds them.
STAR = {
    "reaksjon": "append-only: whoever asks for the kept number is given them through tolk_sammenslatt",
    "tolkebevis": "the number is in the signed code: a valid card is barred, and a new one issued",
    "tolk_slettet": "an interpreter who is deleted cannot be joined",
    "tolk_sammenslatt": "rows that name the number as kept follow it (`flytt_eldre`)",
}
# What belongs to a case as text, «tolk:10517».
GJELDER = (
    Peker("frist", ("id",), "gjelder", "frister"),
    Peker("vedlegg", ("id",), "gjelder", "vedlegg"),
    Peker("journalpost", ("aar", "lopenr"), "gjelder", "journalposter"),
    Peker("brev", ("id",), "gjelder", "brev"),
    Peker("rettelse", ("id",), "gjelder", "rettelser"),
)
# What goes by the number of a case, and never by that of a person.
SAKSNUMMER = ("habilitet", "stedfortreder", "underretning", "sletting", "slettet", "slettet_brudd")


def antall(base: Base, tolkenummer: int) -> list[tuple[str, int]]:
    """Count what points at an interpreter: (what, how many), for those there are."""
    ut = [
        (
            p.hva,
            int(base.hent(f"SELECT count(*) FROM {p.tabell} WHERE {p.kolonne} = :v", v=_verdi(p, tolkenummer))[0][0]),
        )
        for p in (*PEKERE, *GJELDER)
    ]
    return [(hva, n) for hva, n in ut if n]


def flytt(base: Base, s: Skritt, bort: int, behold: int) -> None:
    """Point everything at the number that is kept."""
    for p in (*PEKERE, *GJELDER):
        tabell = Tabell(p.tabell, p.nokkel, (p.kolonne,))
        for *nokkel, sist in base.hent(
            f"SELECT {', '.join(p.nokkel)}, sist FROM {p.tabell} WHERE {p.kolonne} = :v "
            f"ORDER BY {', '.join(p.nokkel)}",
            v=_verdi(p, bort),
        ):
            s.endre(tabell, dict(zip(p.nokkel, nokkel, strict=True)), {p.kolonne: _verdi(p, behold)}, sist=sist)


def flytt_eldre(base: Base, s: Skritt, bort: int, behold: int) -> None:
    """Let those that were joined into the number before follow it."""
    for nr, sist in base.hent(
        "SELECT tolkenummer, sist FROM tolk_sammenslatt WHERE beholdt = :bort ORDER BY tolkenummer", bort=bort
    ):
        s.endre(SAMMENSLATT, {"tolkenummer": nr}, {"beholdt": behold}, sist=sist)


def fjern(s: Skritt, bort: int, sprak: list[tuple[str, str]], kval: list[tuple[str, str, str]]) -> None:
    """Take away the entry that is joined into another; the journal keeps that it was there."""
    for tabell, rader in ((KVALIFIKASJON, kval), (SPRAK, sprak), (TOLK, [()])):
        for rad in rader:
            s.slett(tabell, dict(zip(tabell.nokkel, (bort, *rad), strict=True)))


def beholdt(base: Base, tolkenummer: int) -> tuple[int, str] | None:
    """Give the number one is joined into, and the day, if it was."""
    rad = base.en("SELECT beholdt, dato FROM tolk_sammenslatt WHERE tolkenummer = :nr", nr=tolkenummer)
    return (rad[0], rad[1]) if rad else None


def eldre(base: Base, tolkenummer: int) -> list[tuple[int, int]]:
    """Fetch the numbers that are joined into one: (number, sist)."""
    rader = base.hent(
        "SELECT tolkenummer, sist FROM tolk_sammenslatt WHERE beholdt = :nr ORDER BY tolkenummer", nr=tolkenummer
    )
    return [(r[0], r[1]) for r in rader]


def gyldige_bevis(base: Base, tolkenummer: int) -> list[tuple[int, int, int]]:
    """Fetch the cards that are not barred: (year, serial, sist)."""
    rader = base.hent(
        "SELECT aar, lopenr, sist FROM tolkebevis WHERE tolkenummer = :nr AND sperret IS NULL ORDER BY aar, lopenr",
        nr=tolkenummer,
    )
    return [(r[0], r[1], r[2]) for r in rader]


def sperr_bevis(base: Base, s: Skritt, tolkenummer: int, dato: str) -> list[str]:
    """Bar the cards of a number that is no more; give their numbers."""
    ut = []
    for aar, lopenr, sist in gyldige_bevis(base, tolkenummer):
        verdier = {"sperret": dato, "sperregrunn": "erstattet"}
        s.endre(
            Tabell("tolkebevis", ("aar", "lopenr"), tuple(verdier)),
            {"aar": aar, "lopenr": lopenr},
            verdier,
            sist=sist,
        )
        ut.append(f"T-{aar}-{lopenr:04d}")
    return ut


def bevillinger(base: Base, tolkenummer: int) -> list[tuple[str, str, str]]:
    """Fetch the bevillinger that hold: (number, language, kind)."""
    rader = base.hent(
        "SELECT aar, lopenr, sprak, tolketype FROM bevilling WHERE tolkenummer = :nr AND status = 'gitt' "
        "ORDER BY aar, lopenr",
        nr=tolkenummer,
    )
    return [(f"B-{aar}-{lopenr:04d}", sprak, slag) for aar, lopenr, sprak, slag in rader]


def ulikt_fodselsnummer(base: Base, en: int, annen: int) -> bool:
    """Say whether both have a fødselsnummer, and not the same. Nothing reads the numbers."""
    rader = base.hent(
        "SELECT count(*) FROM tolk a JOIN tolk b ON a.fodselsnummer <> b.fodselsnummer "
        "WHERE a.tolkenummer = :en AND b.tolkenummer = :annen",
        en=en,
        annen=annen,
    )
    return int(rader[0][0]) > 0


def fodselsnummer(base: Base, tolkenummer: int) -> str | None:
    """Give the number of an interpreter to the step that moves it, and to nothing else."""
    rad = base.en("SELECT fodselsnummer FROM tolk WHERE tolkenummer = :nr", nr=tolkenummer)
    return str(rad[0]) if rad and rad[0] else None


def uten_oppforing(base: Base, tolkenummer: int) -> set[tuple[str, str]]:
    """Fetch the languages in which an interpreter is statsautorisert, and has not been entered."""
    rader = base.hent(
        "SELECT sprak, tolketype FROM tolk_sprak WHERE tolkenummer = :nr AND uten_oppforing = 1", nr=tolkenummer
    )
    return {(r[0], r[1]) for r in rader}


def _verdi(p: Peker, tolkenummer: int) -> object:
    return f"tolk:{tolkenummer}" if p.kolonne == "gjelder" else tolkenummer
