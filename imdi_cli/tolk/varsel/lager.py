"""The SQL of varsler."""

from typing import TYPE_CHECKING, NamedTuple

from imdi_cli.base.nummer import Saksnummer, neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.varsel.typer.koder import Avslutningssvar, Rettorgan
from imdi_cli.tolk.varsel.typer.rader import Avslutning, Identitet, Linje, Varsel

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

VARSEL = Tabell(
    "varsel",
    ("aar", "lopenr"),
    (
        "mottatt",
        "mottatt_kl",
        "kanal",
        "varsler_type",
        "anonymitet",
        "tolk",
        "ikke_i_registeret",
        "hendelse_fra",
        "hendelse_til",
        "tolkemetode",
        "tolkeretning",
        "gjelder_krav",
        "saerlige_kategorier",
        "tredjeperson",
        "virkeomrade",
        "status",
        "saksbehandler",
    ),
    skjult=("tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"),
)
BRUDD = Tabell("varsel_brudd", ("aar", "lopenr", "kode"), ())
IDENTITET = Tabell("varsler_identitet", ("aar", "lopenr", "nr"), (), utenfor=("navn", "kontakt"))
AVSLUTNING = Tabell(
    "varsel_avslutning",
    ("aar", "lopenr", "nr"),
    ("rett_organ", "spurt", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"),
    skjult=("begrunnelse", "tilbake"),
)
INNSYN = Tabell("identitet_innsyn", ("id",), ("aar", "lopenr", "bruker", "vist"), utenfor=("grunn",))


class Innpost(NamedTuple):
    """What may have to be corrected in the journal post of the varsel itself."""

    aar: int
    lopenr: int
    part: str
    dokumentdato: str
    dato: str
    sist: int


_FELT = ", ".join(Varsel._fields)


def finn(base: Base, nr: Saksnummer) -> Varsel | None:
    """Fetch one varsel."""
    rad = base.en(f"SELECT {_FELT} FROM varsel WHERE aar = :aar AND lopenr = :lopenr", aar=nr.aar, lopenr=nr.lopenr)
    return Varsel(*rad) if rad else None


def brudd(base: Base, nr: Saksnummer) -> list[str]:
    """Fetch the codes of the alleged breaches."""
    sql = "SELECT kode FROM varsel_brudd WHERE aar = :aar AND lopenr = :lopenr ORDER BY kode"
    return [r[0] for r in base.hent(sql, aar=nr.aar, lopenr=nr.lopenr)]


def liste(
    base: Base, *, tolk: int | None = None, virkeomrade: str | None = None, saksbehandler: str | None = None
) -> list[Linje]:
    """Fetch the list, newest first."""
    deler = {"v.tolk": tolk, "v.virkeomrade": virkeomrade, "v.saksbehandler": saksbehandler}
    valgt = {n: v for n, v in deler.items() if v is not None}
    hvor = "".join(f" AND {n} = :{n[2:]}" for n in valgt)
    rader = base.hent(
        "SELECT v.aar, v.lopenr, v.mottatt, v.kanal, coalesce(CAST(v.tolk AS TEXT), ''), "
        "coalesce(replace(trim(t.fornavn || ' ' || t.mellomnavn || ' ' || t.etternavn), '  ', ' '), "
        "v.tolk_navn_oppgitt, v.tolkenummer_oppgitt), v.virkeomrade, v.status, coalesce(b.navn, v.saksbehandler), "
        "s.aar, s.lopenr FROM varsel v LEFT JOIN sak_varsel s ON s.varsel_aar = v.aar AND s.varsel_lopenr = v.lopenr "
        "LEFT JOIN tolk t ON t.tolkenummer = v.tolk LEFT JOIN bruker b ON b.login = v.saksbehandler "
        f"WHERE 1 = 1{hvor} ORDER BY v.aar DESC, v.lopenr DESC",
        **{n[2:]: v for n, v in valgt.items()},
    )
    return [Linje._make([*r[:9], str(Saksnummer("S", r[9], r[10])) if r[9] else ""]) for r in rader]


def sak(base: Base, nr: Saksnummer) -> str | None:
    """Give the number of the case a varsel is in, if any."""
    rad = base.en(
        "SELECT aar, lopenr FROM sak_varsel WHERE varsel_aar = :aar AND varsel_lopenr = :lopenr",
        aar=nr.aar,
        lopenr=nr.lopenr,
    )
    return str(Saksnummer("S", rad[0], rad[1])) if rad else None


def avslutninger(base: Base, nr: Saksnummer) -> list[Avslutning]:
    """Fetch the requests to close a varsel, oldest first."""
    rader = base.hent(
        "SELECT nr, rett_organ, begrunnelse, spurt, bedt_av, bedt, svar, svart_av, svart, tilbake, brev, sist "
        "FROM varsel_avslutning WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        aar=nr.aar,
        lopenr=nr.lopenr,
    )
    return [
        Avslutning._make(
            [r[0], tuple(map(Rettorgan, r[1].split(";"))), *r[2:6], Avslutningssvar(r[6]) if r[6] else None, *r[7:]]
        )
        for r in rader
    ]


def innpost(base: Base, gjelder: str) -> Innpost:
    """Fetch the journal post of the varsel itself: the first document in."""
    rad = base.hent(
        "SELECT aar, lopenr, part, dokumentdato, dato, sist FROM journalpost "
        "WHERE gjelder = :gjelder AND retning = 'inn' ORDER BY aar, lopenr LIMIT 1",
        gjelder=gjelder,
    )[0]
    return Innpost(*rad)


def handling(base: Base, journalrad: int) -> str:
    """Fetch what was done in a journal row, such as «varsel.rettet»."""
    return str(base.hent("SELECT handling FROM journal WHERE nr = :nr", nr=journalrad)[0][0])


def sett_brudd(s: "Skritt", nr: Saksnummer, kode: str) -> None:
    """Add one alleged breach."""
    s.sett_inn(BRUDD, {"aar": nr.aar, "lopenr": nr.lopenr, "kode": kode})


def fjern_brudd(s: "Skritt", nr: Saksnummer, kode: str) -> None:
    """Take one alleged breach away; the journal keeps that it was there."""
    s.slett(BRUDD, {"aar": nr.aar, "lopenr": nr.lopenr, "kode": kode})


def identiteter(base: Base, nr: Saksnummer) -> list[Identitet]:
    """Fetch who reported, the newest last. Only `steg.identitet` may call this."""
    sql = "SELECT navn, kontakt FROM varsler_identitet WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr"
    return [Identitet(*r) for r in base.hent(sql, aar=nr.aar, lopenr=nr.lopenr)]


def antall_identiteter(base: Base, nr: Saksnummer) -> int:
    """Count the rows about who reported, without reading them."""
    sql = "SELECT count(*) FROM varsler_identitet WHERE aar = :aar AND lopenr = :lopenr"
    return int(base.hent(sql, aar=nr.aar, lopenr=nr.lopenr)[0][0])


def sett_identitet(base: Base, s: "Skritt", nr: Saksnummer, ny: Identitet) -> None:
    """Register who reported; a correction is one more row."""
    neste = antall_identiteter(base, nr) + 1
    s.sett_inn(
        IDENTITET,
        {"aar": nr.aar, "lopenr": nr.lopenr, "nr": neste, "navn": ny.navn, "kontakt": ny.kontakt},
    )


def sett_innsyn(base: Base, s: "Skritt", nr: Saksnummer, bruker: str, grunn: str, vist: bool) -> None:
    """Keep why an identity was asked for, and whether it was shown."""
    s.sett_inn(
        INNSYN,
        {
            "id": neste_id(base, "identitet_innsyn"),
            "aar": nr.aar,
            "lopenr": nr.lopenr,
            "bruker": bruker,
            "grunn": grunn,
            "vist": int(vist),
        },
    )


def innsyn(base: Base, nr: Saksnummer) -> list[tuple[str, str, bool]]:
    """List who asked for the identity: (when in UTC, by whom, whether it was shown)."""
    rader = base.hent(
        "SELECT j.tid, coalesce(b.navn, i.bruker), i.vist FROM identitet_innsyn i JOIN journal j ON j.nr = i.sist "
        "LEFT JOIN bruker b ON b.login = i.bruker WHERE i.aar = :aar AND i.lopenr = :lopenr ORDER BY i.id",
        aar=nr.aar,
        lopenr=nr.lopenr,
    )
    return [(r[0], r[1], bool(r[2])) for r in rader]
