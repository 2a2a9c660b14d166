"""The SQL of bevillinger."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.bevilling.typer import Bevilling, Bevillingslinje, Bevillingsstatus, Grunnlag
from imdi_cli.tolk.register.typer import Oppforing, Tolketype

BEVILLING = Tabell(
    "bevilling",
    ("aar", "lopenr"),
    (
        *("tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag"),
        "underrettet",
    ),
    skjult=("begrunnelse",),
)
_FELT = (
    "b.aar, b.lopenr, b.tolkenummer, b.sprak, b.tolketype, b.bestatt, b.gitt, b.status, b.tilbakekalt, b.grunnlag, "
    "b.underrettet, b.sist"
)


def finn(base: Base, nr: Saksnummer) -> Bevilling | None:
    """Fetch one bevilling."""
    rad = base.en(f"SELECT {_FELT} FROM bevilling b WHERE b.aar = :aar AND b.lopenr = :lopenr", **nr.nokkel)
    return _bevilling(rad) if rad else None


def til_tolk(base: Base, tolkenummer: int) -> list[Bevilling]:
    """Fetch an interpreter's bevillinger, oldest first."""
    rader = base.hent(
        f"SELECT {_FELT} FROM bevilling b WHERE b.tolkenummer = :nr ORDER BY b.aar, b.lopenr", nr=tolkenummer
    )
    return [_bevilling(r) for r in rader]


def liste(base: Base, *, alle: bool) -> list[Bevillingslinje]:
    """Fetch the bevillinger with the interpreter's name; only those that hold unless `alle`."""
    hvor = "" if alle else "WHERE b.status = 'gitt' "
    rader = base.hent(
        f"SELECT {_FELT}, t.fornavn, t.mellomnavn, t.etternavn FROM bevilling b "
        f"LEFT JOIN tolk t ON t.tolkenummer = b.tolkenummer {hvor}ORDER BY b.aar, b.lopenr"
    )
    return [Bevillingslinje(_bevilling(r[:12]), " ".join(filter(None, r[12:]))) for r in rader]


def _bevilling(r: Rad) -> Bevilling:
    return Bevilling._make(
        [
            *r[:3],
            Oppforing(r[3], Tolketype(r[4])),
            r[5],
            r[6],
            Bevillingsstatus(r[7]),
            r[8],
            Grunnlag(r[9]) if r[9] else None,
            r[10],
            r[11],
        ]
    )
