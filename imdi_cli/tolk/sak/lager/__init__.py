"""The SQL of cases."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.styring.brev.typer import Brevrad
from imdi_cli.tolk.sak.typer.koder import Alvor, Godtatt, Grunnlag, Kravutfall, Sakstatus, Unntak, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.rader import (
    Beslutning,
    Forelegging,
    Krav,
    Raad,
    Sak,
    Saksbrudd,
    Sakslinje,
)
from imdi_cli.tolk.varsel.typer.koder import Brudd

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

SAK = Tabell(
    "sak",
    ("aar", "lopenr"),
    (
        *("tolkenummer", "apnet", "status", "saksbehandler", "vent_til", "apning_oppfort", "apning_autorisert"),
        *("rutine", "avsluttet"),
    ),
    skjult=("vent_grunn",),
)
VARSEL = Tabell("sak_varsel", ("varsel_aar", "varsel_lopenr"), ("aar", "lopenr", "koblet"))
BRUDD = Tabell(
    "sak_brudd", ("aar", "lopenr", "kode"), ("sprak", "vurdering", "alvor", "godtatt"), skjult=("begrunnelse",)
)
KRAV = Tabell(
    "sak_krav",
    ("aar", "lopenr", "nr"),
    ("frivillig", "sendt", "svarfrist", "utfall", "svart", "brev"),
    skjult=("til", "hva", "nodvendig", "begrensning", "svar"),
)
FORELEGGING = Tabell(
    "sak_forelegging",
    ("aar", "lopenr", "nr"),
    ("dato", "frist", "reaksjoner", "brudd", "lagt", "unntak", "uttalt", "brev"),
    skjult=("unntak_grunn", "uttalelse"),
)
RAAD = Tabell("sak_raad", ("aar", "lopenr", "nr"), ("mote", "dato", "alvor", "anbefalt"), skjult=("dissens", "tekst"))
RAAD_BRUDD = Tabell("sak_raad_brudd", ("aar", "lopenr", "nr", "kode"), ("vurdering",))
BESLUTNING = Tabell(
    "sak_beslutning",
    ("aar", "lopenr", "nr"),
    (
        *("utfall", "grunnlag", "periode_til", "sprak", "tilbakekall", "foreslatt_av", "foreslatt", "besluttet_av"),
        *("besluttet", "telt", "oppfort", "autorisert", "brev", "trukket"),
    ),
    skjult=("begrunnelse", "avvik", "uten_utvalg", "uten_nytt_brudd"),
)
_SAK = (
    "aar, lopenr, tolkenummer, apnet, status, saksbehandler, vent_til, vent_grunn, apning_oppfort, "
    "apning_autorisert, rutine, avsluttet, sist"
)


def finn(base: Base, nr: Saksnummer) -> Sak | None:
    """Fetch one case."""
    rad = base.en(f"SELECT {_SAK} FROM sak WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
    return _sak(rad) if rad else None


def til_tolk(base: Base, tolkenummer: int) -> list[Sak]:
    """Fetch the cases about an interpreter, oldest first."""
    rader = base.hent(f"SELECT {_SAK} FROM sak WHERE tolkenummer = :nr ORDER BY aar, lopenr", nr=tolkenummer)
    return [_sak(r) for r in rader]


def hos(base: Base, login: str) -> list[Sak]:
    """Fetch the cases somebody has that are not ended."""
    rader = base.hent(
        f"SELECT {_SAK} FROM sak WHERE saksbehandler = :login AND avsluttet IS NULL ORDER BY aar, lopenr", login=login
    )
    return [_sak(r) for r in rader]


def liste(
    base: Base,
    *,
    alle: bool = False,
    saksbehandler: str | None = None,
    status: str | None = None,
    tolk: int | None = None,
) -> list[Sakslinje]:
    """Fetch the lines of the list, newest first; without those that are ended unless `alle` or asked for."""
    deler = {"s.saksbehandler": saksbehandler, "s.status": status, "s.tolkenummer": tolk}
    valgt = {n: v for n, v in deler.items() if v is not None}
    hvor = "".join(f" AND {n} = :{n[2:]}" for n in valgt)
    if not alle and status is None:
        hvor += " AND s.avsluttet IS NULL"
    # The serial is written with four digits, or more when it has them.
    rader = base.hent(
        "SELECT s.aar, s.lopenr, s.apnet, s.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn, s.status, s.vent_til, "
        "coalesce(v.antall, 0), f.siste, coalesce(b.navn, s.saksbehandler) FROM sak s "
        "LEFT JOIN tolk t ON t.tolkenummer = s.tolkenummer LEFT JOIN bruker b ON b.login = s.saksbehandler "
        "LEFT JOIN (SELECT aar, lopenr, count(*) AS antall FROM sak_varsel GROUP BY aar, lopenr) v "
        "ON v.aar = s.aar AND v.lopenr = s.lopenr "
        "LEFT JOIN (SELECT gjelder, min(siste) AS siste FROM frist WHERE lukket IS NULL GROUP BY gjelder) f "
        "ON f.gjelder = 'S-' || s.aar || '-' || case when s.lopenr < 1000 "
        "then substr('000' || s.lopenr, length('000' || s.lopenr) - 3) else '' || s.lopenr end "
        f"WHERE 1 = 1{hvor} ORDER BY s.aar DESC, s.lopenr DESC",
        **{n[2:]: v for n, v in valgt.items()},
    )
    return [
        Sakslinje(
            str(Saksnummer("S", r[0], r[1])),
            r[2],
            r[3],
            " ".join(filter(None, r[4:7])),
            Sakstatus(r[7]),
            r[8],
            r[9],
            r[10],
            r[11] or "",
        )
        for r in rader
    ]


def varsler(base: Base, nr: Saksnummer) -> list[str]:
    """Fetch the numbers of the varsler in a case."""
    rader = base.hent(
        "SELECT varsel_aar, varsel_lopenr FROM sak_varsel WHERE aar = :aar AND lopenr = :lopenr "
        "ORDER BY varsel_aar, varsel_lopenr",
        **nr.nokkel,
    )
    return [str(Saksnummer("V", r[0], r[1])) for r in rader]


def varsel_koblet(base: Base, nr: Saksnummer) -> int:
    """Give the journal row that last put a varsel in a case; 0 when there is none."""
    rad = base.hent(
        "SELECT coalesce(max(sist), 0) FROM sak_varsel WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
    )
    return int(rad[0][0])


def sak_til_varsel(base: Base, varsel: Saksnummer) -> str | None:
    """Give the number of the case a varsel is in, if any."""
    rad = base.en(
        "SELECT aar, lopenr FROM sak_varsel WHERE varsel_aar = :aar AND varsel_lopenr = :lopenr", **varsel.nokkel
    )
    return str(Saksnummer("S", rad[0], rad[1])) if rad else None


def brudd(base: Base, nr: Saksnummer) -> list[Saksbrudd]:
    """Fetch the alleged breaches of a case."""
    rader = base.hent(
        "SELECT kode, sprak, vurdering, alvor, begrunnelse, sist, godtatt FROM sak_brudd "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY kode",
        **nr.nokkel,
    )
    return [
        Saksbrudd(
            Brudd(r[0]),
            r[1],
            Vurdering(r[2]) if r[2] else None,
            Alvor(r[3]) if r[3] else None,
            r[4],
            r[5],
            Godtatt(r[6]) if r[6] else None,
        )
        for r in rader
    ]


def krav(base: Base, nr: Saksnummer) -> list[Krav]:
    """Fetch what information was asked for."""
    rader = base.hent(
        "SELECT nr, til, frivillig, hva, nodvendig, begrensning, sendt, svarfrist, utfall, svart, svar, brev, sist "
        "FROM sak_krav WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Krav._make([*r[:2], r[2] == 1, *r[3:8], Kravutfall(r[8]) if r[8] else None, *r[9:]]) for r in rader]


def foreleggelser(base: Base, nr: Saksnummer) -> list[Forelegging]:
    """Fetch what was laid before the interpreter."""
    rader = base.hent(
        "SELECT nr, dato, frist, reaksjoner, unntak, unntak_grunn, uttalt, uttalelse, brev, sist, brudd, lagt "
        "FROM sak_forelegging WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Forelegging._make(
            [
                *r[:3],
                tuple(map(Utfall, delt(r[3]))),
                Unntak(r[4]) if r[4] else None,
                *r[5:10],
                tuple(map(Brudd, delt(r[10]))),
                r[11],
            ]
        )
        for r in rader
    ]


def raad(base: Base, nr: Saksnummer) -> list[Raad]:
    """Fetch the committee's advice, oldest first."""
    per: dict[int, list[tuple[Brudd, Vurdering]]] = {}
    for raadnr, kode, vurdering in base.hent(
        "SELECT nr, kode, vurdering FROM sak_raad_brudd WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr, kode",
        **nr.nokkel,
    ):
        per.setdefault(raadnr, []).append((Brudd(kode), Vurdering(vurdering)))
    rader = base.hent(
        "SELECT nr, mote, dato, alvor, anbefalt, dissens, tekst FROM sak_raad "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Raad(r[0], r[1], r[2], Alvor(r[3]) if r[3] else None, Utfall(r[4]), r[5], r[6], tuple(per.get(r[0], ())))
        for r in rader
    ]


def beslutninger(base: Base, nr: Saksnummer) -> list[Beslutning]:
    """Fetch proposals and decisions, oldest first."""
    rader = base.hent(
        "SELECT nr, utfall, grunnlag, periode_til, sprak, tilbakekall, begrunnelse, avvik, uten_utvalg, "
        "uten_nytt_brudd, foreslatt_av, foreslatt, besluttet_av, besluttet, telt, oppfort, autorisert, brev, "
        "trukket, sist FROM sak_beslutning WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Beslutning._make(
            [
                r[0],
                Utfall(r[1]),
                Grunnlag(r[2]) if r[2] else None,
                r[3],
                delt(r[4]),
                r[5] == 1,
                *r[6:14],
                tuple(map(int, delt(r[14]))),
                None if r[15] is None else r[15] == 1,
                delt(r[16]),
                *r[17:],
            ]
        )
        for r in rader
    ]


def brev(base: Base, gjelder: str) -> list[Brevrad]:
    """Fetch the letters of a case, without their content: showing a case needs none of what makes a letter."""
    rader = base.hent(
        f"SELECT {', '.join(Brevrad._fields)} FROM brev WHERE gjelder = :gjelder ORDER BY id", gjelder=gjelder
    )
    return [Brevrad._make(r) for r in rader]


def neste_nr(base: Base, tabell: Tabell, nr: Saksnummer) -> int:
    """Give the next `nr` of a case in one of its tables. Inside `atomisk`."""
    rad = base.hent(
        f"SELECT coalesce(max(nr), 0) + 1 FROM {tabell.navn} WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
    )
    return int(rad[0][0])


def forberedere(base: Base, gjelder: str) -> set[str]:
    """Fetch the logins of those who have done something with a case that prepares the decision.

    All that changes the case does, but deciding it and what comes after; reading it does not.
    """
    rader = base.hent(
        "SELECT DISTINCT bruker FROM journal WHERE gjelder = :gjelder AND handling LIKE 'sak.forberedt.%'",
        gjelder=gjelder,
    )
    return {r[0] for r in rader}


def sett_status(s: "Skritt", sak: Sak, verdier: dict[str, object]) -> None:
    """Change columns of a case as part of a step."""
    s.endre(SAK, {"aar": sak.aar, "lopenr": sak.lopenr}, verdier, sist=sak.sist)


def samlet(deler: tuple[str, ...]) -> str:
    """Write several words as one column; with semicolons, since a bundle of languages has commas in its name."""
    return ";".join(deler)


def delt(tekst: str | None) -> tuple[str, ...]:
    """Read what `samlet` wrote."""
    return tuple(filter(None, (tekst or "").split(";")))


def _sak(r: Rad) -> Sak:
    return Sak._make([*r[:4], Sakstatus(r[4]), *r[5:8], r[8] == 1, delt(r[9]), *r[10:]])
