"""The SQL of the register."""

from collections.abc import Sequence

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.register.typer import (
    Kapasitet,
    Kategori,
    Kjonn,
    Kvalifikasjon,
    Oppnadd,
    Registerrad,
    Status,
    Tolk,
    Tolkesprak,
    Tolketype,
)

TOLK = Tabell(
    "tolk",
    ("tolkenummer",),
    ("kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status"),
    skjult=("fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"),
)
SPRAK = Tabell(
    "tolk_sprak", ("tolkenummer", "sprak", "tolketype"), ("kategori", "kategori_antatt", "statsautorisert")
)
KVALIFIKASJON = Tabell("tolk_kvalifikasjon", ("tolkenummer", "sprak", "tolketype", "kvalifikasjon"), ("oppnadd",))
INNLESING = Tabell("innlesing", ("id",), ("slag", "sha256", "rader", "dato"), skjult=("filnavn",))


def finn(base: Base, tolkenummer: int) -> Tolk | None:
    """Fetch one interpreter."""
    funnet = _hent(base, "t.tolkenummer = :nr", nr=tolkenummer)
    return funnet[0] if funnet else None


def finn_ord(base: Base, ord_: Sequence[str], *, hele: bool) -> list[Tolk]:
    """Fetch those whose name has all the words, in search form, whole or as beginnings of words."""
    hvor = " AND ".join(f"t.sok LIKE :ord{i}" for i in range(len(ord_)))
    slutt = " %" if hele else "%"
    return _hent(base, hvor, **{f"ord{i}": f"% {o}{slutt}" for i, o in enumerate(ord_)})


def navn(base: Base) -> list[str]:
    """Fetch every name there is, in search form."""
    return [rad[0] for rad in base.hent("SELECT DISTINCT sok FROM tolk ORDER BY sok")]


def alle(base: Base) -> list[Tolk]:
    """Fetch everyone."""
    return _hent(base, "1 = 1")


def sprak(base: Base) -> list[str]:
    """Fetch the languages somebody stands with."""
    return [rad[0] for rad in base.hent("SELECT DISTINCT sprak FROM tolk_sprak ORDER BY sprak")]


def liste(
    base: Base,
    *,
    sprak: Sequence[str] | None,
    kategori: Kategori | None,
    fylke: str | None,
    status: Status | None,
) -> list[Registerrad]:
    """Fetch the lines of the list, one an interpreter and language; None asks for all."""
    hvor, verdier = ["1 = 1"], dict[str, object]()
    if sprak is not None:
        verdier |= {f"sprak{i}": s for i, s in enumerate(sprak)}
        hvor.append("(" + " OR ".join(["1 = 0", *(f"s.sprak = :sprak{i}" for i in range(len(sprak)))]) + ")")
    for felt, verdi in (("s.kategori", kategori), ("t.fylke", fylke), ("t.status", status)):
        if verdi is not None:
            plass = felt[2:]
            hvor.append(f"{felt} = :{plass}")
            verdier[plass] = str(verdi)
    rader = base.hent(
        "SELECT t.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn, s.sprak, s.tolketype, s.kategori, "
        "s.kategori_antatt, s.statsautorisert, t.fylke, t.kapasitet, t.telefon, t.epost, t.oppfort, t.status "
        "FROM tolk t JOIN tolk_sprak s ON s.tolkenummer = t.tolkenummer "
        f"WHERE {' AND '.join(hvor)} ORDER BY t.tolkenummer, s.sprak, s.tolketype",
        **verdier,
    )
    return [
        Registerrad(
            tolkenummer=r[0],
            navn=" ".join(filter(None, r[1:4])),
            sprak=r[4],
            tolketype=Tolketype(r[5]),
            kategori=Kategori(r[6]) if r[6] else None,
            antatt=r[7] == 1,
            statsautorisert=r[8] == 1,
            fylke=r[9],
            kapasitet=Kapasitet(r[10]) if r[10] else None,
            telefon=r[11],
            epost=r[12],
            oppfort=r[13],
            status=Status(r[14]),
        )
        for r in rader
    ]


def sist_endret(base: Base) -> dict[tuple[object, ...], int]:
    """Fetch which journal row last changed each language entry and each qualification, by their keys."""
    sprak = base.hent("SELECT tolkenummer, sprak, tolketype, sist FROM tolk_sprak")
    kval = base.hent("SELECT tolkenummer, sprak, tolketype, kvalifikasjon, sist FROM tolk_kvalifikasjon")
    return {rad[:-1]: rad[-1] for rad in (*sprak, *kval)}


def innlest(base: Base, sha256: str) -> tuple[str, str, int] | None:
    """Fetch what is known of a file that was read before: its name, the day, and the rows."""
    rad = base.en(
        "SELECT filnavn, dato, rader FROM innlesing WHERE slag = 'tolk' AND sha256 = :sha256", sha256=sha256
    )
    return (rad[0], rad[1], rad[2]) if rad else None


def som_rad(t: Tolk) -> dict[str, object]:
    """Give the columns of an interpreter, but for `sok`."""
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
        f"JOIN tolk t ON t.tolkenummer = k.tolkenummer WHERE {hvor} ORDER BY k.kvalifikasjon",
        **verdier,
    ):
        kval.setdefault((nr, sprak, tolketype), []).append(Oppnadd(Kvalifikasjon(kode), oppnadd))
    sprakene: dict[int, list[Tolkesprak]] = {}
    for nr, sprak, tolketype, kategori, antatt, autorisert in base.hent(
        "SELECT s.tolkenummer, s.sprak, s.tolketype, s.kategori, s.kategori_antatt, s.statsautorisert "
        f"FROM tolk_sprak s JOIN tolk t ON t.tolkenummer = s.tolkenummer WHERE {hvor} "
        "ORDER BY coalesce(s.kategori, 'Z'), s.sprak, s.tolketype",
        **verdier,
    ):
        sprakene.setdefault(nr, []).append(
            Tolkesprak(
                sprak=sprak,
                tolketype=Tolketype(tolketype),
                kategori=Kategori(kategori) if kategori else None,
                antatt=antatt == 1,
                statsautorisert=autorisert == 1,
                kvalifikasjoner=tuple(kval.get((nr, sprak, tolketype), ())),
            )
        )
    rader = base.hent(
        "SELECT t.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn, t.kjonn, t.fodselsdato, t.fylke, t.telefon, "
        "t.epost, t.adresse, t.adresse_samtykke, t.kapasitet, t.oppfort, t.status, t.sist "
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
    )
