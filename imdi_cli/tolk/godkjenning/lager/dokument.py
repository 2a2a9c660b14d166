"""The SQL of what an application rests on: qualifications, documents, letters about them, other authorities."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.godkjenning.lager import NOKKEL, ja_nei
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Dokumentkrav,
    Dokumentstatus,
    Ekthet,
    ImiGrunn,
    Kontaktvei,
    Kopitype,
    Kvalifikasjonstype,
    Modalitet,
    Niva,
    Oversettelse,
    Retning,
    Svar,
)
from imdi_cli.tolk.godkjenning.typer.rader import (
    Dokumentrad,
    Forelegging,
    Imirad,
    Kvalifikasjonrad,
    Mangelbrev,
)

KVALIFIKASJON = Tabell(
    "godkjenning_kvalifikasjon",
    (*NOKKEL, "nr"),
    (
        *(
            "type",
            "stat",
            "utstedt",
            "periode_fra",
            "periode_til",
            "omfang",
            "omfang_enhet",
            "sprak_fra",
            "sprak_til",
        ),
        *("norsk_inngaar", "modalitet", "niva", "lovregulert_yrke", "lovregulert_utdanning", "rett_i_hjemstat"),
        *("erfaring_dager", "ekthet"),
    ),
    skjult=("betegnelse", "utsteder", "emner"),
)
DOKUMENT = Tabell(
    "godkjenning_dokument",
    (*NOKKEL, "nr"),
    (
        *("kategori", "krevd", "krav", "krevd_dato", "krevd_hjemmel", "kan_ikke", "frafalt", "status", "mottatt"),
        *("utstedt", "kopitype", "oversettelse", "vedlegg"),
    ),
    skjult=("hva", "tvil", "nodvendig", "kan_ikke_grunn", "frafalt_grunn", "avvist_grunn"),
)
MANGELBREV = Tabell("godkjenning_mangelbrev", (*NOKKEL, "nr"), ("dato", "frist", "paminnelse", "brev"))
IMI = Tabell(
    "godkjenning_imi",
    (*NOKKEL, "nr"),
    ("retning", "kanal", "stat", "grunn", "sendt", "svarfrist", "svart", "ufordelaktig", "frafalt", "brev"),
    skjult=("myndighet", "sporsmal", "tvil", "kunne_ikke", "svar", "frafalt_grunn"),
)
FORELEGGING = Tabell(
    "godkjenning_forelegging",
    (*NOKKEL, "nr"),
    ("imi", "dato", "frist", "uttalt", "brev"),
    skjult=("fakta", "uttalelse"),
)


def kvalifikasjoner(base: Base, nr: Saksnummer) -> list[Kvalifikasjonrad]:
    """Fetch the qualifications of an application."""
    rader = base.hent(
        "SELECT nr, type, betegnelse, utsteder, stat, utstedt, periode_fra, periode_til, omfang, omfang_enhet, "
        "emner, sprak_fra, sprak_til, norsk_inngaar, modalitet, niva, lovregulert_yrke, lovregulert_utdanning, "
        "rett_i_hjemstat, erfaring_dager, ekthet, sist FROM godkjenning_kvalifikasjon "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Kvalifikasjonrad._make(
            [
                r[0],
                Kvalifikasjonstype(r[1]),
                *r[2:13],
                r[13] == 1,
                Modalitet(r[14]),
                Niva(r[15]) if r[15] else None,
                *map(Svar, r[16:19]),
                r[19],
                Ekthet(r[20]),
                r[21],
            ]
        )
        for r in rader
    ]


def dokumenter(base: Base, nr: Saksnummer) -> list[Dokumentrad]:
    """Fetch the documents of an application, demanded and given."""
    rader = base.hent(
        "SELECT nr, kategori, hva, krevd, krav, krevd_dato, krevd_hjemmel, tvil, nodvendig, kan_ikke, "
        "kan_ikke_grunn, frafalt, frafalt_grunn, status, mottatt, utstedt, kopitype, oversettelse, avvist_grunn, "
        "vedlegg, sist FROM godkjenning_dokument WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Dokumentrad._make(
            [
                r[0],
                Dokumentkategori(r[1]),
                r[2],
                r[3] == 1,
                Dokumentkrav(r[4]),
                *r[5:13],
                Dokumentstatus(r[13]),
                *r[14:16],
                Kopitype(r[16]) if r[16] else None,
                Oversettelse(r[17]) if r[17] else None,
                *r[18:],
            ]
        )
        for r in rader
    ]


def mangelbrev(base: Base, nr: Saksnummer) -> list[Mangelbrev]:
    """Fetch the letters that asked for what was missing."""
    rader = base.hent(
        "SELECT nr, dato, frist, paminnelse, brev, sist FROM godkjenning_mangelbrev "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Mangelbrev._make([*r[:3], r[3] == 1, *r[4:]]) for r in rader]


def imi(base: Base, nr: Saksnummer) -> list[Imirad]:
    """Fetch the questions to and from other authorities."""
    rader = base.hent(
        "SELECT nr, retning, kanal, stat, myndighet, grunn, sporsmal, tvil, kunne_ikke, sendt, svarfrist, svart, "
        "svar, ufordelaktig, frafalt, frafalt_grunn, brev, sist FROM godkjenning_imi "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Imirad._make(
            [r[0], Retning(r[1]), Kontaktvei(r[2]), *r[3:5], ImiGrunn(r[5]), *r[6:13], ja_nei(r[13]), *r[14:]]
        )
        for r in rader
    ]


def foreleggelser(base: Base, nr: Saksnummer) -> list[Forelegging]:
    """Fetch what was laid before the applicant."""
    rader = base.hent(
        "SELECT nr, imi, dato, frist, fakta, uttalt, uttalelse, brev, sist FROM godkjenning_forelegging "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Forelegging._make(r) for r in rader]
