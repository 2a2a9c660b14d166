"""The SQL of input from others."""

from typing import NamedTuple

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.innspill.typer import Innspill, Sak, Svarrad, Utfall, Vurdering

INNSPILL = Tabell(
    "innspill",
    ("aar", "lopenr"),
    ("spurt", "frist", "avsluttet", "saksbehandler"),
    skjult=("tema", "instans", "kontakt", "sporsmal", "grunn"),
)
SVAR = Tabell("innspill_svar", ("aar", "lopenr", "nr"), ("mottatt", "datert"), skjult=("tekst",))
VURDERING = Tabell(
    "innspill_vurdering",
    ("aar", "lopenr", "nr"),
    ("svar", "utfall", "dato"),
    skjult=("begrunnelse", "endring"),
)


class Post(NamedTuple):
    """What may have to be corrected in a journal post."""

    aar: int
    lopenr: int
    retning: str
    sist: int


_FELT = ", ".join(Innspill._fields)
_ETT = " WHERE aar = :aar AND lopenr = :lopenr"


def finn(base: Base, nr: Saksnummer) -> Sak | None:
    """Fetch one."""
    return next(iter(_hent(base, _ETT, aar=nr.aar, lopenr=nr.lopenr)), None)


def alle(base: Base) -> list[Sak]:
    """Fetch all, by number, without the texts."""
    return _hent(base, "")


def temaer(base: Base) -> list[str]:
    """Fetch the themes there are."""
    return [tema for (tema,) in base.hent("SELECT DISTINCT tema FROM innspill ORDER BY tema")]


def sporsmal(base: Base, nr: Saksnummer) -> str | None:
    """Fetch what was asked."""
    tekst: str | None = base.hent(f"SELECT sporsmal FROM innspill{_ETT}", aar=nr.aar, lopenr=nr.lopenr)[0][0]
    return tekst


def tekster(base: Base, nr: Saksnummer) -> list[str]:
    """Fetch the texts of the answers, oldest first."""
    sql = f"SELECT tekst FROM innspill_svar{_ETT} ORDER BY nr"
    return [tekst for (tekst,) in base.hent(sql, aar=nr.aar, lopenr=nr.lopenr)]


def journalposter(base: Base, gjelder: str) -> list[Post]:
    """Fetch the journal posts of a case."""
    sql = "SELECT aar, lopenr, retning, sist FROM journalpost WHERE gjelder = :gjelder ORDER BY aar, lopenr"
    return [Post(*rad) for rad in base.hent(sql, gjelder=gjelder)]


def sett_svar(s: Skritt, nr: Saksnummer, rad: Svarrad, tekst: str) -> None:
    """Store an answer."""
    s.sett_inn(SVAR, {**nr.nokkel, **rad._asdict(), "tekst": tekst})


def sett_vurdering(s: Skritt, nr: Saksnummer, v: Vurdering) -> None:
    """Store an assessment; who made it stands in the journal."""
    s.sett_inn(
        VURDERING,
        {
            **nr.nokkel,
            "nr": v.nr,
            "svar": v.svar,
            "utfall": v.utfall.value,
            "begrunnelse": v.begrunnelse,
            "endring": v.endring,
            "dato": v.dato,
        },
    )


def _hent(base: Base, hvor: str, **verdier: object) -> list[Sak]:
    """Fetch those that answer to a condition on `aar` and `lopenr`."""
    svar: dict[tuple[int, int], list[Svarrad]] = {}
    for aar, lopenr, *resten in base.hent(
        f"SELECT aar, lopenr, nr, mottatt, datert FROM innspill_svar{hvor} ORDER BY aar, lopenr, nr", **verdier
    ):
        svar.setdefault((aar, lopenr), []).append(Svarrad(*resten))
    vurdert: dict[tuple[int, int], list[Vurdering]] = {}
    for aar, lopenr, nr, gjelder, utfall, *resten in base.hent(
        "SELECT v.aar, v.lopenr, v.nr, v.svar, v.utfall, v.begrunnelse, v.endring, v.dato, "
        "coalesce(b.navn, j.bruker) FROM innspill_vurdering v JOIN journal j ON j.nr = v.sist "
        f"LEFT JOIN bruker b ON b.login = j.bruker{hvor} ORDER BY v.aar, v.lopenr, v.nr",
        **verdier,
    ):
        vurdert.setdefault((aar, lopenr), []).append(Vurdering(nr, gjelder, Utfall(utfall), *resten))
    return [
        Sak(i, tuple(svar.get((i.aar, i.lopenr), ())), tuple(vurdert.get((i.aar, i.lopenr), ())))
        for i in (
            Innspill(*rad) for rad in base.hent(f"SELECT {_FELT} FROM innspill{hvor} ORDER BY aar, lopenr", **verdier)
        )
    ]
