"""The SQL of deletion: what belongs to a case or varsel, row by row, and what stands in the way."""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer, neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.innsyn.lager import blant
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel
from imdi_cli.tolk.innsyn.typer.rader import Sletting

SLETTING = Tabell(
    "sletting",
    ("id",),
    ("gjelder", "hjemmel", "bedt_av", "bedt", "svar", "svart_av", "svart"),
    skjult=("hjemmel_tekst", "henvisning"),
)
SLETTET = Tabell(
    "slettet",
    ("gjelder",),
    (
        *("sletting", "dato", "sak", "begynt", "avsluttet", "kanal", "varsler_type", "anonymitet", "virkeomrade"),
        *("utfall", "grunnlag", "tilbakekall", "anbefalt", "besluttet", "underrettet", "krav", "foreleggelser"),
        *("raad", "innsynskrav", "journalposter", "vedlegg", "brev", "journalrader"),
    ),
)
SLETTET_BRUDD = Tabell("slettet_brudd", ("gjelder", "kode"), ("vurdering", "alvor", "raad"))


class Omfang(NamedTuple):
    """A table with rows of a case: its key, and how they are found.

    `hvor` is «gjelder» (the number as text), or the series whose year and serial stand in the columns `kolonner`.
    `gjennom` is (column, table, its column): the rows are then found by what those of another table point at.
    """

    tabell: str
    nokkel: tuple[str, ...]
    hvor: str
    kolonner: tuple[str, str] = ("aar", "lopenr")
    gjennom: tuple[str, str, str] | None = None


SAKEN = ("sak_aar", "sak_lopenr")
# Every table that holds something of a case, a varsel in it or a demand to see it, in the order they are emptied:
# what points at others first. A noun that keeps more adds its line here; a test finds the table that is forgotten.
OMFANG = (
    Omfang("innsyn_vurdering", ("aar", "lopenr", "dokument"), "I"),
    Omfang("innsyn", ("aar", "lopenr"), "I"),
    Omfang("klage_mangel", ("aar", "lopenr", "nr"), "K"),
    Omfang("klage_beslutning", ("aar", "lopenr", "nr"), "K"),
    Omfang("klage_utsettelse", ("aar", "lopenr", "nr"), "K"),
    Omfang("klage_kostnad", ("aar", "lopenr"), "K"),
    Omfang("klage", ("aar", "lopenr"), "K"),
    Omfang("journalpost", ("aar", "lopenr"), "gjelder"),
    Omfang("rettelse", ("id",), "gjelder"),
    Omfang("frist", ("id",), "gjelder"),
    Omfang("stedfortreder", ("id",), "gjelder"),
    Omfang("utvalg_habilitet", ("habilitet",), "gjelder", gjennom=("habilitet", "habilitet", "id")),
    Omfang("habilitet", ("id",), "gjelder"),
    Omfang("utvalg_stemme", ("sak_aar", "sak_lopenr", "raad", "medlem"), "S", SAKEN),
    Omfang("utvalg_navn", ("sak_aar", "sak_lopenr", "nr"), "S", SAKEN),
    Omfang("utvalg_motesak", ("aar", "lopenr", "sak_aar", "sak_lopenr"), "S", SAKEN),
    Omfang("sak_raad_brudd", ("aar", "lopenr", "nr", "kode"), "S"),
    Omfang("sak_raad", ("aar", "lopenr", "nr"), "S"),
    Omfang("sak_retur", ("aar", "lopenr", "nr"), "S"),
    Omfang("sak_beslutning", ("aar", "lopenr", "nr"), "S"),
    Omfang("sak_forelegging", ("aar", "lopenr", "nr"), "S"),
    Omfang("sak_krav", ("aar", "lopenr", "nr"), "S"),
    Omfang("sak_brudd", ("aar", "lopenr", "kode"), "S"),
    Omfang("sak_varsel", ("varsel_aar", "varsel_lopenr"), "S"),
    Omfang("sak", ("aar", "lopenr"), "S"),
    Omfang("varsel_avslutning", ("aar", "lopenr", "nr"), "V"),
    Omfang("varsel_brudd", ("aar", "lopenr", "kode"), "V"),
    Omfang("varsler_identitet", ("aar", "lopenr", "nr"), "V"),
    Omfang("identitet_innsyn", ("id",), "V"),
    Omfang("varsel", ("aar", "lopenr"), "V"),
    Omfang("brev", ("id",), "S", SAKEN, gjennom=("id", "utvalg_motesak", "framlegg")),
    Omfang("brev", ("id",), "gjelder"),
    Omfang("vedlegg", ("id",), "gjelder"),
)
# What stays, and why: the day a warning was received is counted from underretning for as long as the reaction stands,
# and what a decision on recognition is about (`gjelder`) is another decision of its own case, never one of these.
BLIR = ("journal", "journal_innhold", "underretning", "sletting", "slettet", "slettet_brudd", "godkjenning_vedtak")


def numre(base: Base, nr: Saksnummer) -> list[Saksnummer]:
    """Give the number with those that belong to it: the varsler of a case, demands to see it, and complaints.

    A complaint may be over what was decided of another, so they are followed as long as there are more.
    """
    ut = [nr]
    if nr.serie == "S":
        rader = base.hent(
            "SELECT varsel_aar, varsel_lopenr FROM sak_varsel WHERE aar = :aar AND lopenr = :lopenr "
            "ORDER BY varsel_aar, varsel_lopenr",
            **nr.nokkel,
        )
        ut += [Saksnummer("V", *r) for r in rader]
    rader = base.hent("SELECT aar, lopenr FROM innsyn WHERE sak = :nr ORDER BY aar, lopenr", nr=str(nr))
    ut += [Saksnummer("I", *r) for r in rader]
    while nye := [r for r in _klager(base, ut) if r not in ut]:
        ut += nye
    return ut


def _klager(base: Base, alle: Sequence[Saksnummer]) -> list[Saksnummer]:
    """Fetch the complaints over what was decided under these numbers: «S-2026-0001», «S-2026-0001/krav 1»."""
    hvor = " OR ".join(f"avgjorelse = :n{i} OR avgjorelse LIKE :d{i}" for i in range(len(alle)))
    verdier = {f"n{i}": str(nr) for i, nr in enumerate(alle)} | {f"d{i}": f"{nr}/%" for i, nr in enumerate(alle)}
    rader = base.hent(f"SELECT aar, lopenr FROM klage WHERE {hvor} ORDER BY aar, lopenr", **verdier)
    return [Saksnummer("K", *r) for r in rader]


def apne_klager(base: Base, alle: Sequence[Saksnummer]) -> list[str]:
    """Fetch the complaints among these numbers that are not ended."""
    egne = {(nr.aar, nr.lopenr) for nr in alle if nr.serie == "K"}
    rader = base.hent("SELECT aar, lopenr FROM klage WHERE avsluttet IS NULL ORDER BY aar, lopenr")
    return [str(Saksnummer("K", *r)) for r in rader if tuple(r) in egne]


def rader(base: Base, alle: Sequence[Saksnummer]) -> list[tuple[Tabell, dict[str, object]]]:
    """Fetch the key of every row that belongs to these numbers, in the order they can be deleted."""
    ut = []
    for o in OMFANG:
        if o.hvor == "gjelder":
            hvor, verdier = blant([str(nr) for nr in alle])
        else:
            egne = [nr for nr in alle if nr.serie == o.hvor]
            hvor = " OR ".join(f"({o.kolonner[0]} = :a{n} AND {o.kolonner[1]} = :l{n})" for n in range(len(egne)))
            verdier = {f"{kol}{n}": tall for n, nr in enumerate(egne) for kol, tall in zip("al", nr[1:], strict=True)}
            if not egne:
                continue
        if o.gjennom:
            kolonne, fra, deres = o.gjennom
            hvor = f"{kolonne} IN (SELECT {deres} FROM {fra} WHERE {hvor})"
        sql = f"SELECT {', '.join(o.nokkel)} FROM {o.tabell} WHERE {hvor} ORDER BY {', '.join(o.nokkel)}"
        tabell = Tabell(o.tabell, o.nokkel, ())
        ut += [(tabell, dict(zip(o.nokkel, rad, strict=True))) for rad in base.hent(sql, **verdier)]
    return ut


def slett(s: Skritt, base: Base, alle: Sequence[Saksnummer], bort: Sequence[tuple[Tabell, dict[str, object]]]) -> int:
    """Delete rows, and the content of the journal rows that are about them alone; give how many journal rows.

    The chain holds the digests of what is removed, and is as whole as before. A notice stays, without its letter.
    """
    hvor, verdier = blant([str(nr) for nr in alle])
    underretning = Tabell("underretning", ("gjelder", "nr"), ("brev",))
    for gjelder, nr, sist in base.hent(
        f"SELECT gjelder, nr, sist FROM underretning WHERE {hvor} AND brev IS NOT NULL ORDER BY gjelder, nr",
        **verdier,
    ):
        s.endre(underretning, {"gjelder": gjelder, "nr": nr}, {"brev": None}, sist=sist)
    antall = _fjern_innhold(base, hvor, verdier, bort)
    for tabell, nokkel in bort:
        s.slett(tabell, nokkel)
    return antall


def _fjern_innhold(
    base: Base, hvor: str, verdier: Mapping[str, object], bort: Sequence[tuple[Tabell, dict[str, object]]]
) -> int:
    borte = {(t.navn, _som_nokkel(n)) for t, n in bort}
    antall = 0
    for nr, tekst in base.hent(
        f"SELECT i.nr, i.json FROM journal_innhold i JOIN journal j ON j.nr = i.nr WHERE {hvor} ORDER BY i.nr",
        **verdier,
    ):
        if all((navn, _som_nokkel(nokkel)) in borte for navn, _, nokkel, _ in json.loads(tekst)["rader"]):
            antall += base.utfor("DELETE FROM journal_innhold WHERE nr = :nr", nr=nr)
    return antall


def _som_nokkel(nokkel: Mapping[str, object]) -> str:
    return json.dumps(nokkel, sort_keys=True, ensure_ascii=False)


def sett_inn(base: Base, s: Skritt, verdier: Mapping[str, object]) -> int:
    """Store that deletion is asked for; give its number."""
    id_ = neste_id(base, "sletting")
    s.sett_inn(SLETTING, {"id": id_, **verdier, "svar": None, "svart_av": None, "svart": None})
    return id_


def apen(base: Base, gjelder: str) -> Sletting | None:
    """Fetch the deletion of a case that waits for an answer."""
    return next((x for x in _slettinger(base, "AND gjelder = :gjelder", gjelder=gjelder) if x.svar is None), None)


def bedt(base: Base) -> dict[str, str]:
    """Give who has asked for each deletion that waits: number → login."""
    return {x.gjelder: x.bedt_av for x in _slettinger(base, "AND svar IS NULL")}


def _slettinger(base: Base, hvor: str, **verdier: object) -> list[Sletting]:
    rader_ = base.hent(
        "SELECT id, gjelder, hjemmel, hjemmel_tekst, henvisning, bedt_av, bedt, svar, svart_av, svart, sist "
        f"FROM sletting WHERE 1 = 1 {hvor} ORDER BY id",
        **verdier,
    )
    return [Sletting._make([*r[:2], Kassasjonshjemmel(r[2]), *r[3:]]) for r in rader_]


def slettet(base: Base, gjelder: str) -> Rad | None:
    """Fetch the trace of what is deleted: (day, who asked, who approved, rule, its text, where it is found)."""
    return base.en(
        "SELECT t.dato, coalesce(a.navn, s.bedt_av), coalesce(b.navn, s.svart_av), s.hjemmel, s.hjemmel_tekst, "
        "s.henvisning FROM slettet t JOIN sletting s ON s.id = t.sletting "
        "LEFT JOIN bruker a ON a.login = s.bedt_av LEFT JOIN bruker b ON b.login = s.svart_av "
        "WHERE t.gjelder = :gjelder",
        gjelder=gjelder,
    )


def kopier(base: Base) -> list[str]:
    """Fetch when backups were made with imdi, in UTC: each of them still holds what is deleted after."""
    return [r[0] for r in base.hent("SELECT tid FROM journal WHERE handling = 'database.kopiert' ORDER BY nr")]


def avsluttede(base: Base) -> list[str]:
    """Fetch the numbers of what is closed and still here: cases, and varsler that were closed without one."""
    saker = base.hent("SELECT aar, lopenr FROM sak WHERE avsluttet IS NOT NULL ORDER BY aar, lopenr")
    varsler = base.hent(
        "SELECT DISTINCT a.aar, a.lopenr FROM varsel_avslutning a LEFT JOIN sak_varsel v ON v.varsel_aar = a.aar "
        "AND v.varsel_lopenr = a.lopenr WHERE a.svar = 'godkjent' AND v.aar IS NULL ORDER BY a.aar, a.lopenr"
    )
    return [str(Saksnummer("S", *r)) for r in saker] + [str(Saksnummer("V", *r)) for r in varsler]


def avslutning(base: Base, varsel: Saksnummer) -> str | None:
    """Give the day a varsel was closed without a case, if it was."""
    rad = base.en(
        "SELECT svart FROM varsel_avslutning WHERE aar = :aar AND lopenr = :lopenr AND svar = 'godkjent' "
        "ORDER BY nr DESC",
        **varsel.nokkel,
    )
    return rad[0] if rad else None


def sak_til(base: Base, varsel: Saksnummer) -> str | None:
    """Give the number of the case a varsel is in, if any."""
    rad = base.en(
        "SELECT aar, lopenr FROM sak_varsel WHERE varsel_aar = :aar AND varsel_lopenr = :lopenr", **varsel.nokkel
    )
    return str(Saksnummer("S", *rad)) if rad else None


def telt(base: Base, sak: Saksnummer) -> set[int]:
    """Fetch the reactions that the signed decisions of a case counted."""
    rader_ = base.hent(
        "SELECT telt FROM sak_beslutning WHERE aar = :aar AND lopenr = :lopenr AND besluttet IS NOT NULL",
        **sak.nokkel,
    )
    return {int(nr) for (tekst,) in rader_ for nr in (tekst or "").split(";") if nr}
