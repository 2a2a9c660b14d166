"""The SQL of complaints."""

import json
from typing import TYPE_CHECKING, Any

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Endringsslag,
    Fullmakt,
    Instansutfall,
    Kanal,
    Klagestatus,
    Kostnadssvar,
    Mangel,
    Opptak,
    Rettidig,
    Signatur,
    Utfall,
    Utsettelsessvar,
)
from imdi_cli.tolk.klage.typer.rader import (
    Beslutning,
    Endring,
    Klage,
    Klagelinje,
    Kostnad,
    Mangelrad,
    Utsettelse,
)

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

KLAGE = Tabell(
    "klage",
    ("aar", "lopenr"),
    (
        *(
            "avgjorelse",
            "slag",
            "hva",
            "tolkenummer",
            "vedtak_dato",
            "er_part",
            "fullmakt",
            "kanal",
            "fremsatt",
            "mottatt",
        ),
        *("via_instans", "signatur", "nevner_vedtak", "status", "rettidig", "siste_dag", "opptak", "saksbehandler"),
        *("oversendt", "instans", "svar", "svar_dato", "svar_endring", "til_skade_meldt", "avsluttet"),
    ),
    skjult=(
        *("klager", "adresse", "interesse", "fullmektig", "fullmektig_adresse", "pastand", "grunner", "opptak_grunn"),
        *("uttalelse", "svar_grunn"),
    ),
)
MANGEL = Tabell("klage_mangel", ("aar", "lopenr", "nr"), ("hva", "sendt", "frist", "rettet", "brev"))
BESLUTNING = Tabell(
    "klage_beslutning",
    ("aar", "lopenr", "nr"),
    (
        *("utfall", "avvist_fordi", "endring", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "trukket"),
        "brev",
    ),
    skjult=("begrunnelse", "rettslig"),
)
UTSETTELSE = Tabell(
    "klage_utsettelse",
    ("aar", "lopenr", "nr"),
    ("bedt", "svar", "svart_av", "svart", "slutt", "brev"),
    skjult=("vilkar", "begrunnelse"),
)
KOSTNAD = Tabell(
    "klage_kostnad",
    ("aar", "lopenr"),
    (
        *("opplyst", "krevd", "krav_mottatt", "for_sent", "registrert_av", "svar", "tilkjent", "opptak", "svart_av"),
        *("svart", "brev"),
    ),
    skjult=("begrunnelse",),
)
_FELT = ", ".join(Klage._fields)


def finn(base: Base, nr: Saksnummer) -> Klage | None:
    """Fetch one complaint."""
    rad = base.en(f"SELECT {_FELT} FROM klage WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
    return _klage(rad) if rad else None


def over(base: Base, avgjorelse: str) -> list[Klage]:
    """Fetch the complaints over a decision, oldest first."""
    rader = base.hent(
        f"SELECT {_FELT} FROM klage WHERE avgjorelse = :avgjorelse ORDER BY aar, lopenr", avgjorelse=avgjorelse
    )
    return [_klage(r) for r in rader]


def liste(base: Base, *, alle: bool) -> list[Klagelinje]:
    """Fetch the lines of the list, newest first; without those that are ended unless `alle`."""
    hvor = "" if alle else "WHERE k.avsluttet IS NULL "
    rader = base.hent(
        "SELECT k.aar, k.lopenr, k.avgjorelse, k.hva, k.klager, k.mottatt, k.status, k.rettidig, "
        "coalesce(k.svar, b.utfall, ''), f.siste, coalesce(u.navn, k.saksbehandler) FROM klage k "
        "LEFT JOIN bruker u ON u.login = k.saksbehandler "
        "LEFT JOIN (SELECT aar, lopenr, max(nr) AS nr FROM klage_beslutning WHERE besluttet IS NOT NULL "
        "GROUP BY aar, lopenr) n ON n.aar = k.aar AND n.lopenr = k.lopenr "
        "LEFT JOIN klage_beslutning b ON b.aar = n.aar AND b.lopenr = n.lopenr AND b.nr = n.nr "
        "LEFT JOIN (SELECT gjelder, min(siste) AS siste FROM frist WHERE lukket IS NULL GROUP BY gjelder) f "
        "ON f.gjelder = 'K-' || k.aar || '-' || substr('0000' || k.lopenr, length('0000' || k.lopenr) - 3) "
        f"{hvor}ORDER BY k.aar DESC, k.lopenr DESC"
    )
    return [
        Klagelinje._make([str(Saksnummer("K", r[0], r[1])), *r[2:6], Klagestatus(r[6]), Rettidig(r[7]), *r[8:]])
        for r in rader
    ]


def sett_inn(s: "Skritt", nr: Saksnummer, verdier: dict[str, object]) -> None:
    """Store a complaint."""
    s.sett_inn(KLAGE, {**nr.nokkel, **verdier})


def endre(s: "Skritt", kl: Klage, verdier: dict[str, object]) -> None:
    """Change columns of a complaint as part of a step."""
    s.endre(KLAGE, {"aar": kl.aar, "lopenr": kl.lopenr}, verdier, sist=kl.sist)


def mangler(base: Base, nr: Saksnummer) -> list[Mangelrad]:
    """Fetch what was wrong with the form, oldest first."""
    rader = base.hent(
        "SELECT nr, hva, sendt, frist, rettet, brev, sist FROM klage_mangel "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Mangelrad._make([r[0], tuple(map(Mangel, r[1].split(";"))), *r[2:]]) for r in rader]


def beslutninger(base: Base, nr: Saksnummer) -> list[Beslutning]:
    """Fetch proposals and decisions, oldest first."""
    rader = base.hent(
        "SELECT nr, utfall, avvist_fordi, endring, begrunnelse, rettslig, foreslatt_av, foreslatt, besluttet_av, "
        "besluttet, trukket, brev, sist FROM klage_beslutning WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Beslutning._make([r[0], Utfall(r[1]), Avvisningsgrunn(r[2]) if r[2] else None, les_endring(r[3]), *r[4:]])
        for r in rader
    ]


def utsettelser(base: Base, nr: Saksnummer) -> list[Utsettelse]:
    """Fetch the requests for postponement, oldest first."""
    rader = base.hent(
        "SELECT nr, bedt, svar, vilkar, begrunnelse, svart_av, svart, slutt, brev, sist FROM klage_utsettelse "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Utsettelse._make([*r[:2], Utsettelsessvar(r[2]) if r[2] else None, *r[3:]]) for r in rader]


def kostnad(base: Base, nr: Saksnummer) -> Kostnad | None:
    """Fetch the costs of a complaint."""
    r = base.en(
        "SELECT opplyst, krevd, krav_mottatt, for_sent, registrert_av, svar, tilkjent, begrunnelse, opptak, "
        "svart_av, svart, brev, sist FROM klage_kostnad WHERE aar = :aar AND lopenr = :lopenr",
        **nr.nokkel,
    )
    if r is None:
        return None
    sent = None if r[3] is None else r[3] == 1
    svar, opptak = Kostnadssvar(r[5]) if r[5] else None, Opptak(r[8]) if r[8] else None
    return Kostnad._make([*r[:3], sent, r[4], svar, *r[6:8], opptak, *r[9:]])


def neste_nr(base: Base, tabell: Tabell, nr: Saksnummer) -> int:
    """Give the next `nr` of a complaint in one of its tables. Inside `atomisk`."""
    rad = base.hent(
        f"SELECT coalesce(max(nr), 0) + 1 FROM {tabell.navn} WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
    )
    return int(rad[0][0])


def sett_kostnad(s: "Skritt", nr: Saksnummer, har: Kostnad | None, verdier: dict[str, object]) -> None:
    """Store or change the costs of a complaint."""
    if har is None:
        s.sett_inn(KOSTNAD, {**nr.nokkel, **verdier})
    else:
        s.endre(KOSTNAD, nr.nokkel, verdier, sist=har.sist)


def skriv_endring(e: Endring | None) -> str | None:
    """Write a change as one column."""
    if e is None:
        return None
    verdier: dict[str, Any] = {n: v for n, v in e._asdict().items() if v not in (None, ())}
    return json.dumps(verdier | {"slag": e.slag.value}, ensure_ascii=False, sort_keys=True)


def les_endring(tekst: str | None) -> Endring | None:
    """Read what `skriv_endring` wrote."""
    if tekst is None:
        return None
    v = json.loads(tekst)
    return Endring(
        **v | {"slag": Endringsslag(v["slag"])} | {n: tuple(v[n]) for n in ("reaksjoner", "sprak") if n in v}
    )


def _klage(r: Rad) -> Klage:
    v = dict(zip(Klage._fields, r, strict=True))
    koder = {
        "fullmakt": Fullmakt,
        "kanal": Kanal,
        "signatur": Signatur,
        "status": Klagestatus,
        "rettidig": Rettidig,
        "opptak": Opptak,
        "svar": Instansutfall,
    }
    v |= {n: kode(v[n]) for n, kode in koder.items() if v[n] is not None}
    v |= {n: v[n] == 1 for n in ("er_part", "via_instans", "nevner_vedtak")}
    return Klage(**v | {"svar_endring": les_endring(v["svar_endring"])})
