"""The SQL of the register: the interpreters.

The list stands in `liste`, applications in `soknad`, deletion and history in `liv`.
"""

from collections.abc import Sequence

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.register.typer import (
    Adressesperre,
    Kapasitet,
    Kategori,
    Kjonn,
    Kvalifikasjon,
    Kvalifikasjonsrad,
    Oppnadd,
    Sluttgrunn,
    Status,
    Tolk,
    Tolkesprak,
    Tolketype,
)

TOLK = Tabell(
    "tolk",
    ("tolkenummer",),
    ("kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"),
    skjult=("fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"),
    utenfor=("fodselsnummer",),
)
SPRAK = Tabell(
    "tolk_sprak",
    ("tolkenummer", "sprak", "tolketype"),
    ("kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"),
)
KVALIFIKASJON = Tabell(
    "tolk_kvalifikasjon",
    ("tolkenummer", "sprak", "tolketype", "kvalifikasjon"),
    ("oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn", "kategori", "godkjenning"),
    skjult=("begrunnelse",),
)


def finn(base: Base, tolkenummer: int) -> Tolk | None:
    """Fetch one interpreter."""
    funnet = _hent(base, "t.tolkenummer = :nr", nr=tolkenummer)
    return funnet[0] if funnet else None


def finn_ord(base: Base, ord_: Sequence[str], *, hele: bool) -> list[Tolk]:
    """Fetch those whose name has all the words, in search form, whole or as beginnings of words."""
    hvor = " AND ".join(f"t.sok LIKE :ord{i}" for i in range(len(ord_)))
    slutt = " %" if hele else "%"
    return _hent(base, hvor, **{f"ord{i}": f"% {o}{slutt}" for i, o in enumerate(ord_)})


def med_navn(base: Base, sok: str) -> list[Tolk]:
    """Fetch those whose whole name, in search form, is this."""
    return _hent(base, "t.sok = :sok", sok=sok)


def oppforte(base: Base) -> list[Tolk]:
    """Fetch everyone who is oppført."""
    return _hent(base, "t.status = 'oppført'")


def alle(base: Base) -> list[Tolk]:
    """Fetch everyone."""
    return _hent(base, "1 = 1")


def sist_endret(base: Base) -> dict[tuple[object, ...], int]:
    """Fetch which journal row last changed each language entry and each qualification, by their keys."""
    sprak = base.hent("SELECT tolkenummer, sprak, tolketype, sist FROM tolk_sprak")
    kval = base.hent("SELECT tolkenummer, sprak, tolketype, kvalifikasjon, sist FROM tolk_kvalifikasjon")
    return {rad[:-1]: rad[-1] for rad in (*sprak, *kval)}


def kvalifikasjoner(base: Base, tolkenummer: int) -> list[Kvalifikasjonsrad]:
    """Fetch every qualification of an interpreter, also those that have ended."""
    rader = base.hent(
        "SELECT sprak, tolketype, kvalifikasjon, oppnadd, gyldig_fra, ugyldig_fra, ugyldig_grunn, begrunnelse, sist, "
        "kategori, godkjenning FROM tolk_kvalifikasjon WHERE tolkenummer = :nr "
        "ORDER BY sprak, tolketype, kvalifikasjon",
        nr=tolkenummer,
    )
    return [kvalifikasjonsrad(r) for r in rader]


def kvalifikasjonsrad(r: Rad) -> Kvalifikasjonsrad:
    """Make a qualification of its columns, in the order of the type."""
    grunn = Sluttgrunn(r[6]) if r[6] else None
    kategori = Kategori(r[9]) if r[9] else None
    return Kvalifikasjonsrad(
        r[0], Tolketype(r[1]), Kvalifikasjon(r[2]), r[3], r[4], r[5], grunn, r[7], r[8], kategori, r[10]
    )


def sprakrader(base: Base, tolkenummer: int) -> list[tuple[str, str, str | None, bool, bool, int]]:
    """Fetch the language entries: (språk, kind, category, assumed, statsautorisert, sist)."""
    rader = base.hent(
        "SELECT sprak, tolketype, kategori, kategori_antatt, statsautorisert, sist FROM tolk_sprak "
        "WHERE tolkenummer = :nr ORDER BY sprak, tolketype",
        nr=tolkenummer,
    )
    return [(r[0], r[1], r[2], r[3] == 1, r[4] == 1, r[5]) for r in rader]


def avsluttede(base: Base) -> set[tuple[int, str, str, str]]:
    """Fetch the keys of the qualifications that have ended by a decision, and not by being absent from a file."""
    rader = base.hent(
        "SELECT tolkenummer, sprak, tolketype, kvalifikasjon FROM tolk_kvalifikasjon "
        "WHERE ugyldig_fra IS NOT NULL AND ugyldig_grunn <> 'ikke i filen'"
    )
    return {(r[0], r[1], r[2], r[3]) for r in rader}


def godkjente(base: Base) -> set[tuple[int, str, str, str]]:
    """Fetch the keys of the foreign qualifications that a recognition here has placed, and that have not ended."""
    rader = base.hent(
        "SELECT tolkenummer, sprak, tolketype, kvalifikasjon FROM tolk_kvalifikasjon "
        "WHERE godkjenning IS NOT NULL AND ugyldig_fra IS NULL"
    )
    return {(r[0], r[1], r[2], r[3]) for r in rader}


def med_fodselsnummer(base: Base, fodselsnummer: str) -> list[int]:
    """Find who in the register has a fødselsnummer or D-nummer. Nothing reads the number itself."""
    rader = base.hent(
        "SELECT tolkenummer FROM tolk WHERE fodselsnummer = :fnr ORDER BY tolkenummer", fnr=fodselsnummer
    )
    return [r[0] for r in rader]


def innlest(base: Base, sha256: str) -> tuple[str, str, int] | None:
    """Fetch what is known of a file that was read before: its name, the day, and the rows."""
    rad = base.en(
        "SELECT filnavn, dato, rader FROM innlesing WHERE slag = 'tolk' AND sha256 = :sha256", sha256=sha256
    )
    return (rad[0], rad[1], rad[2]) if rad else None


def som_rad(t: Tolk) -> dict[str, object]:
    """Give the columns of an interpreter that a file has: not `sok`, adressesperre or fødselsnummer."""
    return {
        "tolkenummer": t.tolkenummer,
        "fornavn": t.fornavn,
        "mellomnavn": t.mellomnavn,
        "etternavn": t.etternavn,
        "kjonn": _verdi(t.kjonn),
        "fodselsdato": t.fodselsdato,
        "fylke": t.fylke,
        "telefon": t.telefon,
        "epost": t.epost,
        "adresse": t.adresse,
        "adresse_samtykke": int(t.adresse_samtykke),
        "kapasitet": _verdi(t.kapasitet),
        "oppfort": t.oppfort,
        "status": t.status.value,
    }


def som_sprakrad(nr: int, s: Tolkesprak) -> dict[str, object]:
    """Give the columns of an interpreter's language entry."""
    return {
        "tolkenummer": nr,
        "sprak": s.sprak,
        "tolketype": s.tolketype.value,
        "kategori": _verdi(s.kategori),
        "kategori_antatt": int(s.antatt),
        "statsautorisert": int(s.statsautorisert),
        "uten_oppforing": int(s.uten_oppforing) or None,
    }


def som_kvalifikasjonsrad(nr: int, s: Tolkesprak, o: Oppnadd) -> dict[str, object]:
    """Give the columns of a qualification in a language."""
    return {
        "tolkenummer": nr,
        "sprak": s.sprak,
        "tolketype": s.tolketype.value,
        "kvalifikasjon": o.kvalifikasjon.value,
        "oppnadd": o.dato,
    }


def _verdi(kode: Kjonn | Kapasitet | Kategori | None) -> str | None:
    return None if kode is None else kode.value


def _hent(base: Base, hvor: str, **verdier: object) -> list[Tolk]:
    """Fetch whole interpreters by a condition on `t`, put together from constant parts."""
    kval: dict[tuple[int, str, str], list[Oppnadd]] = {}
    for nr, sprak, tolketype, kode, oppnadd in base.hent(
        "SELECT k.tolkenummer, k.sprak, k.tolketype, k.kvalifikasjon, k.oppnadd FROM tolk_kvalifikasjon k "
        f"JOIN tolk t ON t.tolkenummer = k.tolkenummer WHERE {hvor} AND k.ugyldig_fra IS NULL "
        "ORDER BY k.kvalifikasjon",
        **verdier,
    ):
        kval.setdefault((nr, sprak, tolketype), []).append(Oppnadd(Kvalifikasjon(kode), oppnadd))
    sprakene: dict[int, list[Tolkesprak]] = {}
    for nr, sprak, tolketype, kategori, antatt, autorisert, uten in base.hent(
        "SELECT s.tolkenummer, s.sprak, s.tolketype, s.kategori, s.kategori_antatt, s.statsautorisert, "
        "s.uten_oppforing "
        f"FROM tolk_sprak s JOIN tolk t ON t.tolkenummer = s.tolkenummer WHERE {hvor} "
        "ORDER BY coalesce(s.kategori, 'Z'), s.sprak, s.tolketype",
        **verdier,
    ):
        gyldige = tuple(kval.get((nr, sprak, tolketype), ()))
        if not gyldige:
            continue  # everything in that language has ended
        sprakene.setdefault(nr, []).append(
            Tolkesprak(
                sprak=sprak,
                tolketype=Tolketype(tolketype),
                kategori=Kategori(kategori) if kategori else None,
                antatt=antatt == 1,
                statsautorisert=autorisert == 1,
                kvalifikasjoner=gyldige,
                uten_oppforing=uten == 1,
            )
        )
    rader = base.hent(
        "SELECT t.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn, t.kjonn, t.fodselsdato, t.fylke, t.telefon, "
        "t.epost, t.adresse, t.adresse_samtykke, t.kapasitet, t.oppfort, t.status, t.sist, t.adressesperre "
        f"FROM tolk t WHERE {hvor} ORDER BY t.tolkenummer",
        **verdier,
    )
    return [_fra_rad(rad, tuple(sprakene.get(rad[0], ()))) for rad in rader]


def _fra_rad(r: Rad, sprak: tuple[Tolkesprak, ...]) -> Tolk:
    return Tolk(
        tolkenummer=r[0],
        fornavn=r[1],
        mellomnavn=r[2],
        etternavn=r[3],
        kjonn=Kjonn(r[4]) if r[4] else None,
        fodselsdato=r[5],
        fylke=r[6],
        telefon=r[7],
        epost=r[8],
        adresse=r[9],
        adresse_samtykke=r[10] == 1,
        kapasitet=Kapasitet(r[11]) if r[11] else None,
        oppfort=r[12],
        status=Status(r[13]),
        sprak=sprak,
        sist=r[14],
        adressesperre=Adressesperre(r[15]) if r[15] else None,
    )
