"""The SQL of the committee: nominations and members. Meetings are in `mote`."""

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.register.typer import Kjonn
from imdi_cli.tolk.utvalg.typer.koder import Plass, Utvalgsrolle
from imdi_cli.tolk.utvalg.typer.rader import Medlem, Nominasjon, Utlysning

UTLYSNING = Tabell("utvalg_utlysning", ("id",), ("kunngjort", "frist"))
NOMINASJON = Tabell(
    "utvalg_nominasjon",
    ("id",),
    ("utlysning", "rolle", "mottatt", "rang", "rangert_av", "rangert"),
    skjult=("navn", "nominert_av", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse"),
)
MEDLEM = Tabell(
    "utvalg_medlem",
    ("id",),
    ("nominasjon", "rolle", "plass", "fra", "til", "oppnevnt_av", "oppnevnt", "taushet", "fratradt"),
    skjult=("navn", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse", "fratradt_grunn"),
)
_NOMINASJON = ", ".join(Nominasjon._fields)
_MEDLEM = ", ".join(Medlem._fields)


def utlysning(base: Base) -> Utlysning | None:
    """Fetch the newest call for nominations."""
    rad = base.en("SELECT id, kunngjort, frist FROM utvalg_utlysning ORDER BY id DESC LIMIT :n", n=1)
    return Utlysning(*rad) if rad else None


def utlysninger(base: Base) -> dict[int, Utlysning]:
    """Fetch every call for nominations, by its number."""
    rader = base.hent("SELECT id, kunngjort, frist FROM utvalg_utlysning ORDER BY id")
    return {r[0]: Utlysning(*r) for r in rader}


def nominasjoner(base: Base) -> list[Nominasjon]:
    """Fetch every nomination, oldest first."""
    return [_nominasjon(r) for r in base.hent(f"SELECT {_NOMINASJON} FROM utvalg_nominasjon ORDER BY id")]


def nominasjon(base: Base, id_: int) -> Nominasjon | None:
    """Fetch one nomination."""
    rad = base.en(f"SELECT {_NOMINASJON} FROM utvalg_nominasjon WHERE id = :id", id=id_)
    return _nominasjon(rad) if rad else None


def medlemmer(base: Base) -> list[Medlem]:
    """Fetch every term there has been, oldest first."""
    return [_medlem(r) for r in base.hent(f"SELECT {_MEDLEM} FROM utvalg_medlem ORDER BY id")]


def medlem(base: Base, id_: int) -> Medlem | None:
    """Fetch one term."""
    rad = base.en(f"SELECT {_MEDLEM} FROM utvalg_medlem WHERE id = :id", id=id_)
    return _medlem(rad) if rad else None


def samlet(deler: tuple[str, ...]) -> str:
    """Write several words as one column; with semicolons, since a bundle of languages has commas in its name."""
    return ";".join(deler)


def delt(tekst: str | None) -> tuple[str, ...]:
    """Read what `samlet` wrote, and what a person typed so."""
    return tuple(filter(None, map(str.strip, (tekst or "").split(";"))))


def _nominasjon(r: Rad) -> Nominasjon:
    kjonn = Kjonn(r[6]) if r[6] else None
    return Nominasjon._make([*r[:2], Utvalgsrolle(r[2]), *r[3:6], kjonn, r[7], delt(r[8]), delt(r[9]), *r[10:]])


def _medlem(r: Rad) -> Medlem:
    kjonn = Kjonn(r[5]) if r[5] else None
    return Medlem._make([*r[:2], Utvalgsrolle(r[2]), Plass(r[3]), r[4], kjonn, r[6], delt(r[7]), delt(r[8]), *r[9:]])
