"""What every case keeps: attachments and sent documents as rows, journal posts, corrections."""

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import neste_id, neste_nummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Base, Kontekst

STORST = 25 * 1024 * 1024

VEDLEGG = Tabell(
    "vedlegg",
    ("id",),
    ("gjelder", "retning", "type", "storrelse", "sha256"),
    skjult=("navn",),
    utenfor=("innhold",),
)
JOURNALPOST = Tabell(
    "journalpost",
    ("aar", "lopenr"),
    ("gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"),
    skjult=("tittel",),
    utenfor=("part",),
)
RETTELSE = Tabell("rettelse", ("id",), ("gjelder", "felt"), skjult=("fra", "til"))


class Fil(NamedTuple):
    """A file to be kept: its name, kind and bytes."""

    navn: str
    type: str
    innhold: bytes


class Journalpost(NamedTuple):
    """The six fields of arkivforskrifta § 15. `nr` is «2026/17»; `part` is who sent or got it."""

    nr: str
    gjelder: str
    retning: str
    tittel: str
    part: str
    skjermet: bool
    dokumentdato: str
    dato: str
    registrert: str


def legg_ved(k: Kontekst, s: Skritt, retning: str, fil: Fil) -> int:
    """Keep a file with a case; give its number.

    Raises Bruksfeil when it is empty or over 25 MB.
    """
    if not fil.innhold:
        raise Bruksfeil(f"Vedlegget {fil.navn} er tomt.", neste="Sjekk at du har valgt riktig fil.")
    if len(fil.innhold) > STORST:
        raise Bruksfeil(
            f"Vedlegget {fil.navn} er over 25 MB ({-(-len(fil.innhold) // 1_048_576)} MB).",
            neste="Del opp filen, eller legg den i arkivet og vis til den i beskrivelsen.",
        )
    nr = neste_id(k.base, "vedlegg")
    s.sett_inn(
        VEDLEGG,
        {
            "id": nr,
            "gjelder": s.gjelder,
            "retning": retning,
            "navn": fil.navn,
            "type": fil.type,
            "storrelse": len(fil.innhold),
            "sha256": sha256(fil.innhold).hexdigest(),
            "innhold": fil.innhold,
        },
    )
    return nr


def journalfor(
    k: Kontekst,
    s: Skritt,
    *,
    retning: str,
    tittel: str,
    part: str,
    skjermet: bool,
    dokumentdato: str,
    dato: str,
    vedlegg: int | None = None,
) -> None:
    """Write the journal post of a document in or out (arkivforskrifta § 15)."""
    nr = neste_nummer(k.base, "journalpost", k.i_dag.year)
    s.sett_inn(
        JOURNALPOST,
        {
            "aar": nr.aar,
            "lopenr": nr.lopenr,
            "gjelder": s.gjelder,
            "retning": retning,
            "tittel": tittel,
            "part": part,
            "part_skjermet": int(skjermet),
            "dokumentdato": dokumentdato,
            "dato": dato,
            "registrert": k.tid_utc,
            "vedlegg": vedlegg,
        },
    )


def rett(k: Kontekst, s: Skritt, endringer: Sequence[tuple[str, str | None, str | None]]) -> None:
    """Keep what was, beside what is: one row for each (field, before, after)."""
    for felt, fra, til in endringer:
        s.sett_inn(
            RETTELSE,
            {"id": neste_id(k.base, "rettelse"), "gjelder": s.gjelder, "felt": felt, "fra": fra, "til": til},
        )


def journalposter(base: Base, gjelder: str) -> list[Journalpost]:
    """List the journal posts of a case."""
    return [
        Journalpost(f"{aar}/{nr}", gjelder, retning, tittel, part, bool(skjermet), dok, dato, reg)
        for aar, nr, retning, tittel, part, skjermet, dok, dato, reg in base.hent(
            "SELECT aar, lopenr, retning, tittel, part, part_skjermet, dokumentdato, dato, registrert "
            "FROM journalpost WHERE gjelder = :gjelder ORDER BY aar, lopenr",
            gjelder=gjelder,
        )
    ]


def vedlegg_til(base: Base, gjelder: str) -> list[tuple[int, str, str, int, str]]:
    """List the attachments of a case without their bytes: (id, direction, name, size, sha256)."""
    return [
        (r[0], r[1], r[2], r[3], r[4])
        for r in base.hent(
            "SELECT id, retning, navn, storrelse, sha256 FROM vedlegg WHERE gjelder = :gjelder ORDER BY id",
            gjelder=gjelder,
        )
    ]


def rettelser_til(base: Base, gjelder: str) -> list[tuple[str, str | None, str | None, str, str]]:
    """List the corrections of a case, oldest first: (field, before, after, when in UTC, by whom)."""
    return [
        (r[0], r[1], r[2], r[3], r[4])
        for r in base.hent(
            "SELECT r.felt, r.fra, r.til, j.tid, coalesce(b.navn, j.bruker) FROM rettelse r "
            "JOIN journal j ON j.nr = r.sist LEFT JOIN bruker b ON b.login = j.bruker "
            "WHERE r.gjelder = :gjelder ORDER BY r.id",
            gjelder=gjelder,
        )
    ]
