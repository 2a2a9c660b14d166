"""The SQL of applications for entry."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.register.lager import kvalifikasjonsrad
from imdi_cli.tolk.register.typer import Kvalifikasjonsrad, Oppforing, Tolketype
from imdi_cli.tolk.register.typer.soknad import (
    Soknad,
    Soknadslinje,
    Soknadssprak,
    Soknadsstatus,
    Svar,
    Utfall,
    Vilkarssvar,
)

SOKNAD = Tabell(
    "soknad",
    ("aar", "lopenr"),
    (
        *("kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status"),
        *("myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av"),
        *("dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av"),
        *("tolkenummer", "avgjort", "underrettet", "saksbehandler"),
    ),
    skjult=("fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"),
    utenfor=("fodselsnummer",),
)
SPRAK = Tabell("soknad_sprak", ("aar", "lopenr", "sprak", "tolketype"), ("utfall",), skjult=("begrunnelse",))
KVALIFIKASJON = Tabell(
    "soknad_kvalifikasjon",
    ("aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"),
    ("oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn", "kategori", "godkjenning"),
    skjult=("begrunnelse",),
)


def finn(base: Base, nr: Saksnummer) -> Soknad | None:
    """Fetch one application."""
    rad = base.en(
        "SELECT aar, lopenr, fornavn, mellomnavn, etternavn, kjonn, fodselsdato, fylke, telefon, epost, adresse, "
        "adresse_samtykke, adressesperre, kapasitet, mottatt, kanal, status, myndig, myndig_dato, myndig_av, "
        "opphold, opphold_dato, opphold_av, dokumentasjon, dokumentasjon_dato, dokumentasjon_av, tolkenummer, "
        "avgjort, underrettet, saksbehandler, sist FROM soknad WHERE aar = :aar AND lopenr = :lopenr",
        **nr.nokkel,
    )
    if rad is None:
        return None
    sprak = base.hent(
        "SELECT sprak, tolketype, utfall, begrunnelse, sist FROM soknad_sprak "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY sprak, tolketype",
        **nr.nokkel,
    )
    svar = [Vilkarssvar(Svar(rad[i]), rad[i + 1], rad[i + 2]) for i in (17, 20, 23)]
    return Soknad._make(
        [
            *rad[:16],
            Soknadsstatus(rad[16]),
            *svar,
            *rad[26:],
            tuple(
                Soknadssprak(Oppforing(r[0], Tolketype(r[1])), Utfall(r[2]) if r[2] else None, r[3], r[4])
                for r in sprak
            ),
        ]
    )


def kvalifikasjoner(base: Base, nr: Saksnummer) -> list[Kvalifikasjonsrad]:
    """Fetch what the applicant has documented, also what has ended."""
    rader = base.hent(
        "SELECT sprak, tolketype, kvalifikasjon, oppnadd, gyldig_fra, ugyldig_fra, ugyldig_grunn, begrunnelse, sist, "
        "kategori, godkjenning FROM soknad_kvalifikasjon WHERE aar = :aar AND lopenr = :lopenr "
        "ORDER BY sprak, tolketype, kvalifikasjon",
        **nr.nokkel,
    )
    return [kvalifikasjonsrad(r) for r in rader]


def til_tolk(base: Base, tolkenummer: int) -> list[tuple[Saksnummer, str]]:
    """Fetch the applications of one who stands in the register: (number, status)."""
    rader = base.hent(
        "SELECT aar, lopenr, status FROM soknad WHERE tolkenummer = :nr ORDER BY aar, lopenr", nr=tolkenummer
    )
    return [(Saksnummer("R", r[0], r[1]), r[2]) for r in rader]


def med_fodselsnummer(base: Base, fodselsnummer: str) -> list[Saksnummer]:
    """Find the undecided applications with a fødselsnummer or D-nummer. Nothing reads the number itself."""
    rader = base.hent(
        "SELECT aar, lopenr FROM soknad WHERE fodselsnummer = :fnr "
        "AND (status = 'mottatt' OR status = 'mangler dokumentasjon') ORDER BY aar, lopenr",
        fnr=fodselsnummer,
    )
    return [Saksnummer("R", r[0], r[1]) for r in rader]


def fodselsnummer(base: Base, nr: Saksnummer) -> str | None:
    """Give the number of an applicant to the step that writes it into the register, and to nothing else."""
    rad = base.en("SELECT fodselsnummer FROM soknad WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
    return str(rad[0]) if rad and rad[0] else None


def liste(base: Base, *, apne: bool) -> list[Soknadslinje]:
    """Fetch the applications, oldest first; only the undecided ones if `apne`."""
    hvor = "WHERE s.status = 'mottatt' OR s.status = 'mangler dokumentasjon' " if apne else ""
    sprak: dict[tuple[int, int], list[str]] = {}
    for aar, lopenr, navn, slag in base.hent(
        "SELECT aar, lopenr, sprak, tolketype FROM soknad_sprak ORDER BY aar, lopenr, sprak, tolketype"
    ):
        sprak.setdefault((aar, lopenr), []).append(str(Oppforing(navn, Tolketype(slag))))
    rader = base.hent(
        "SELECT s.aar, s.lopenr, s.mottatt, s.fornavn, s.mellomnavn, s.etternavn, s.status, s.tolkenummer, "
        "coalesce(b.navn, s.saksbehandler) FROM soknad s LEFT JOIN bruker b ON b.login = s.saksbehandler "
        f"{hvor}ORDER BY s.aar, s.lopenr"
    )
    return [
        Soknadslinje._make([*r[:3], " ".join(filter(None, r[3:6])), ", ".join(sprak[r[0], r[1]]), *r[6:]])
        for r in rader
    ]
