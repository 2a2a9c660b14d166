"""The SQL of recognition: the case, the applicant, citizenships and languages. The rest is in the files beside."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.godkjenning.typer.koder import (
    Formal,
    Fullmakt,
    Kanal,
    Oppholdsgrunnlag,
    Spor,
    Status,
    Svar,
    Tjeneste,
)
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning, Linje, Soker, Sprakrad, Veiledning
from imdi_cli.tolk.register.typer import Kategori, Oppforing, Tolketype

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

SERIE = "G"
NOKKEL = ("aar", "lopenr")
GODKJENNING = Tabell(
    "godkjenning",
    NOKKEL,
    (
        *("status", "spor", "formal", "kanal", "tjeneste", "mottatt", "mottatt_kontaktpunkt", "utdanningsstat"),
        *("ervervet", "godkjent_i", "godkjent_dato", "erfaring_mnd", "etableringsstat", "familie_2004_38"),
        *("uk_2019", "uk_125a", "samme_yrke", "bekreftet", "komplett", "forlenget", "malform", "originaler"),
        *("retur_bedt", "arkivref", "saksbehandler", "vent_til", "avsluttet"),
    ),
    skjult=("spor_grunn", "samme_yrke_grunn", "forlenget_grunn", "vent_grunn"),
)
SOKER = Tabell(
    "godkjenning_soker",
    NOKKEL,
    ("kjonn", "adressesperre", "reservert_digital", "fullmakt", "oppholdsgrunnlag", "tolkenummer"),
    skjult=(
        *("fornavn", "mellomnavn", "etternavn", "fodselsdato", "adresse", "epost", "telefon", "fullmektig"),
        "beskyttelse",
    ),
    utenfor=("fodselsnummer",),
)
STATSBORGERSKAP = Tabell("godkjenning_statsborgerskap", (*NOKKEL, "stat"), ())
SPRAK = Tabell("godkjenning_sprak", (*NOKKEL, "sprak", "tolketype"), ("kategori_sokt",))
VEILEDNING = Tabell("godkjenning_veiledning", NOKKEL, ("etableringsstat", "mottatt", "brev"), skjult=("navn",))
_SAK = (
    "aar, lopenr, status, spor, spor_grunn, formal, kanal, tjeneste, mottatt, mottatt_kontaktpunkt, utdanningsstat, "
    "ervervet, godkjent_i, godkjent_dato, erfaring_mnd, etableringsstat, familie_2004_38, uk_2019, uk_125a, "
    "samme_yrke, samme_yrke_grunn, bekreftet, komplett, forlenget, forlenget_grunn, malform, originaler, retur_bedt, "
    "arkivref, saksbehandler, vent_til, vent_grunn, avsluttet, sist"
)


def finn(base: Base, nr: Saksnummer) -> Godkjenning | None:
    """Fetch one application."""
    rad = base.en(f"SELECT {_SAK} FROM godkjenning WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
    return _sak(rad) if rad else None


def _sak(r: Rad) -> Godkjenning:
    return Godkjenning._make(
        [
            *r[:2],
            Status(r[2]),
            Spor(r[3]),
            r[4],
            Formal(r[5]),
            Kanal(r[6]),
            Tjeneste(r[7]),
            *r[8:16],
            *map(ja_nei, r[16:19]),
            Svar(r[19]),
            *r[20:25],
            Malform(r[25]),
            r[26] == 1,
            r[27] == 1,
            *r[28:],
        ]
    )


def soker(base: Base, nr: Saksnummer) -> Soker:
    """Fetch the applicant; never the fødselsnummer."""
    r = base.hent(
        "SELECT fornavn, mellomnavn, etternavn, kjonn, fodselsdato, adresse, adressesperre, epost, telefon, "
        "reservert_digital, fullmektig, fullmakt, oppholdsgrunnlag, beskyttelse, tolkenummer, sist "
        "FROM godkjenning_soker WHERE aar = :aar AND lopenr = :lopenr",
        **nr.nokkel,
    )[0]
    return Soker._make(
        [
            *r[:9],
            ja_nei(r[9]),
            r[10],
            Fullmakt(r[11]) if r[11] else None,
            Oppholdsgrunnlag(r[12]) if r[12] else None,
            ja_nei(r[13]),
            *r[14:],
        ]
    )


def statsborgerskap(base: Base, nr: Saksnummer) -> list[str]:
    """Fetch the codes of the states the applicant is a national of."""
    rader = base.hent(
        "SELECT stat FROM godkjenning_statsborgerskap WHERE aar = :aar AND lopenr = :lopenr ORDER BY stat",
        **nr.nokkel,
    )
    return [r[0] for r in rader]


def sprak(base: Base, nr: Saksnummer) -> list[Sprakrad]:
    """Fetch the languages asked for."""
    rader = base.hent(
        "SELECT sprak, tolketype, kategori_sokt, sist FROM godkjenning_sprak "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY sprak, tolketype",
        **nr.nokkel,
    )
    return [Sprakrad(Oppforing(r[0], Tolketype(r[1])), Kategori(r[2]) if r[2] else None, r[3]) for r in rader]


def med_fodselsnummer(base: Base, fodselsnummer: str) -> list[Saksnummer]:
    """Find the applications that are not ended, by a fødselsnummer or D-nummer. Nothing reads the number itself."""
    rader = base.hent(
        "SELECT g.aar, g.lopenr FROM godkjenning g "
        "JOIN godkjenning_soker s ON s.aar = g.aar AND s.lopenr = g.lopenr "
        "WHERE s.fodselsnummer = :fnr AND g.avsluttet IS NULL ORDER BY g.aar, g.lopenr",
        fnr=fodselsnummer,
    )
    return [Saksnummer(SERIE, r[0], r[1]) for r in rader]


def hos(base: Base, login: str) -> list[Godkjenning]:
    """Fetch the applications somebody has that are not ended."""
    rader = base.hent(
        f"SELECT {_SAK} FROM godkjenning WHERE saksbehandler = :login AND avsluttet IS NULL ORDER BY aar, lopenr",
        login=login,
    )
    return [_sak(r) for r in rader]


def liste(
    base: Base,
    *,
    alle: bool = False,
    saksbehandler: str | None = None,
    status: str | None = None,
    spor: str | None = None,
) -> list[Linje]:
    """Fetch the lines of the list, the nearest deadline first; without those that are ended unless asked for."""
    deler = {"g.saksbehandler": saksbehandler, "g.status": status, "g.spor": spor}
    valgt = {n: v for n, v in deler.items() if v is not None}
    hvor = "".join(f" AND {n} = :{n[2:]}" for n in valgt)
    if not alle and status is None:
        hvor += " AND g.avsluttet IS NULL"
    navn: dict[tuple[int, int], list[str]] = {}
    for aar, lopenr, ett, slag in base.hent(
        "SELECT aar, lopenr, sprak, tolketype FROM godkjenning_sprak ORDER BY aar, lopenr, sprak, tolketype"
    ):
        navn.setdefault((aar, lopenr), []).append(str(Oppforing(ett, Tolketype(slag))))
    # The serial is written with four digits, or more when it has them.
    rader = base.hent(
        "SELECT g.aar, g.lopenr, g.mottatt, s.fornavn, s.mellomnavn, s.etternavn, g.utdanningsstat, g.spor, "
        "g.status, g.vent_til, f.siste, coalesce(b.navn, g.saksbehandler) FROM godkjenning g "
        "JOIN godkjenning_soker s ON s.aar = g.aar AND s.lopenr = g.lopenr "
        "LEFT JOIN bruker b ON b.login = g.saksbehandler "
        "LEFT JOIN (SELECT gjelder, min(siste) AS siste FROM frist WHERE lukket IS NULL GROUP BY gjelder) f "
        "ON f.gjelder = 'G-' || g.aar || '-' || case when g.lopenr < 1000 "
        "then substr('000' || g.lopenr, length('000' || g.lopenr) - 3) else '' || g.lopenr end "
        f"WHERE 1 = 1{hvor} ORDER BY coalesce(f.siste, '9999'), g.aar, g.lopenr",
        **{n[2:]: v for n, v in valgt.items()},
    )
    return [
        Linje(
            str(Saksnummer(SERIE, r[0], r[1])),
            r[2],
            " ".join(filter(None, r[3:6])),
            r[6],
            ", ".join(navn[r[0], r[1]]),
            Spor(r[7]),
            Status(r[8]),
            r[9],
            r[10],
            r[11] or "",
        )
        for r in rader
    ]


def veiledning(base: Base, nr: Saksnummer) -> Veiledning | None:
    """Fetch the guidance with a number, if it is one."""
    r = base.en(
        "SELECT navn, etableringsstat, mottatt, brev, sist FROM godkjenning_veiledning "
        "WHERE aar = :aar AND lopenr = :lopenr",
        **nr.nokkel,
    )
    return Veiledning(str(nr), *r) if r else None


def neste_nr(base: Base, tabell: Tabell, nr: Saksnummer) -> int:
    """Give the next `nr` of a case in one of its tables. Inside `atomisk`."""
    rad = base.hent(
        f"SELECT coalesce(max(nr), 0) + 1 FROM {tabell.navn} WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
    )
    return int(rad[0][0])


def endre(s: "Skritt", sak: Godkjenning, verdier: dict[str, object]) -> None:
    """Change columns of an application as part of a step."""
    s.endre(GODKJENNING, {"aar": sak.aar, "lopenr": sak.lopenr}, verdier, sist=sak.sist)


def ja_nei(verdi: int | None) -> bool | None:
    """Read 0, 1 or NULL."""
    return None if verdi is None else verdi == 1


def samlet(deler: tuple[str, ...]) -> str:
    """Write several words as one column; with semicolons, since a bundle of languages has commas in its name."""
    return ";".join(deler)


def delt(tekst: str | None) -> tuple[str, ...]:
    """Read what `samlet` wrote."""
    return tuple(filter(None, (tekst or "").split(";")))
