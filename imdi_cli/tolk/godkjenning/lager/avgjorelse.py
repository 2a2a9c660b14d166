"""The SQL of assessment, decision and measures."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.godkjenning.lager import NOKKEL, delt
from imdi_cli.tolk.godkjenning.typer.avgjorelse import (
    Forskjell,
    Forskjellsgrunn,
    Kategorisvar,
    Tiltaksresultat,
    Tiltakstype,
    UkAvslagsgrunn,
    Utligning,
    Valgrett,
    Vedtakstype,
)
from imdi_cli.tolk.godkjenning.typer.koder import Niva
from imdi_cli.tolk.godkjenning.typer.rader import Forskjellrad, Tiltak, Vedtak, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import Autorisasjon, Grunn, Komponent
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Oppforing, Tolketype

VURDERING = Tabell(
    "godkjenning_vurdering",
    (*NOKKEL, "sprak", "tolketype", "nr"),
    ("dato", "av", "kategori_norsk", "niva_norsk", "niva_soker", "tilsvarer", "erfaring_vurdert", "autorisasjon"),
    skjult=("niva_norsk_grunn", "begrunnelse", "sakkyndig", "autorisasjon_grunn"),
)
FORSKJELL = Tabell(
    "godkjenning_forskjell",
    (*NOKKEL, "sprak", "tolketype", "nr", "forskjell"),
    ("type", "grunn", "nodvendig", "utlignet", "pa_fagliste"),
    skjult=("fag", "begrunnelse", "utlignet_grunn"),
)
VEDTAK = Tabell(
    "godkjenning_vedtak",
    (*NOKKEL, "nr"),
    (
        *("type", "dato", "av", "sprak", "tolketype", "kategori", "niva_krevd", "niva_soker", "hjemmel", "uk_grunn"),
        *("klageinstans", "opphevet", "brev", "grunn", "gjelder", "underrettet"),
    ),
    skjult=("begrunnelse",),
)
TILTAK = Tabell(
    "godkjenning_tiltak",
    (*NOKKEL, "nr"),
    (
        *("vedtak", "valgrett", "type", "valgt", "provedato", "forsok", "start", "slutt", "resultat", "bedomt"),
        *("tilbudt", "valgfrist", "forsok_maks"),
    ),
    skjult=("fag", "veileder", "sluttvurdering", "valgrett_grunn", "arrangor"),
)
SPRAKKONTROLL = Tabell(
    "godkjenning_sprakkontroll",
    (*NOKKEL, "nr"),
    ("vedtak", "gjennomfort", "resultat"),
    skjult=("tvil", "forholdsmessig"),
)


KOMPONENT = Tabell("godkjenning_komponent", (*NOKKEL, "sprak", "tolketype", "nr", "kvalifikasjon"), ("som",))


def vurderinger(base: Base, nr: Saksnummer) -> list[Vurdering]:
    """Fetch the assessments of an application with their differences, oldest first."""
    forskjeller: dict[tuple[str, str, int], list[Forskjellrad]] = {}
    for r in base.hent(
        "SELECT sprak, tolketype, nr, forskjell, fag, type, grunn, nodvendig, begrunnelse, utlignet, utlignet_grunn, "
        "pa_fagliste, sist FROM godkjenning_forskjell WHERE aar = :aar AND lopenr = :lopenr "
        "ORDER BY sprak, tolketype, nr, forskjell",
        **nr.nokkel,
    ):
        forskjeller.setdefault((r[0], r[1], r[2]), []).append(
            Forskjellrad(
                r[3],
                r[4],
                Forskjell(r[5]),
                Forskjellsgrunn(r[6]),
                r[7] == 1,
                r[8],
                Utligning(r[9]) if r[9] else None,
                r[10],
                r[11] == 1,
                r[12],
            )
        )
    komponenter: dict[tuple[str, str, int], list[Komponent]] = {}
    for r in base.hent(
        "SELECT sprak, tolketype, nr, kvalifikasjon, som, sist FROM godkjenning_komponent "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY sprak, tolketype, nr, kvalifikasjon",
        **nr.nokkel,
    ):
        komponenter.setdefault((r[0], r[1], r[2]), []).append(Komponent(r[3], Kvalifikasjon(r[4]), r[5]))
    rader = base.hent(
        "SELECT sprak, tolketype, nr, dato, av, kategori_norsk, niva_norsk, niva_norsk_grunn, niva_soker, tilsvarer, "
        "erfaring_vurdert, begrunnelse, sakkyndig, sist, autorisasjon, autorisasjon_grunn FROM godkjenning_vurdering "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr, sprak, tolketype",
        **nr.nokkel,
    )
    return [
        Vurdering(
            Oppforing(r[0], Tolketype(r[1])),
            r[2],
            r[3],
            r[4],
            Kategori(r[5]),
            Niva(r[6]),
            r[7],
            Niva(r[8]),
            Kategorisvar(r[9]),
            r[10] == 1,
            r[11],
            r[12],
            r[13],
            tuple(forskjeller.get((r[0], r[1], r[2]), ())),
            Autorisasjon(r[14]) if r[14] else None,
            r[15],
            tuple(komponenter.get((r[0], r[1], r[2]), ())),
        )
        for r in rader
    ]


def vedtak(base: Base, nr: Saksnummer) -> list[Vedtak]:
    """Fetch the decisions of an application, oldest first."""
    rader = base.hent(
        "SELECT nr, type, dato, av, sprak, tolketype, kategori, niva_krevd, niva_soker, hjemmel, begrunnelse, "
        "uk_grunn, klageinstans, opphevet, brev, sist, grunn, gjelder, underrettet FROM godkjenning_vedtak "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Vedtak._make(
            [
                r[0],
                Vedtakstype(r[1]),
                *r[2:4],
                Oppforing(r[4], Tolketype(r[5])) if r[4] else None,
                Kategori(r[6]) if r[6] else None,
                Niva(r[7]) if r[7] else None,
                Niva(r[8]) if r[8] else None,
                *r[9:11],
                UkAvslagsgrunn(r[11]) if r[11] else None,
                *r[12:16],
                Grunn(r[16]) if r[16] else None,
                *r[17:],
            ]
        )
        for r in rader
    ]


def tiltak(base: Base, nr: Saksnummer) -> list[Tiltak]:
    """Fetch the measures of an application, oldest first."""
    rader = base.hent(
        "SELECT nr, vedtak, valgrett, type, valgt, fag, provedato, forsok, veileder, start, slutt, resultat, bedomt, "
        "sluttvurdering, sist, valgrett_grunn, arrangor, tilbudt, valgfrist, forsok_maks FROM godkjenning_tiltak "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [
        Tiltak._make(
            [
                *r[:2],
                Valgrett(r[2]),
                Tiltakstype(r[3]) if r[3] else None,
                r[4],
                delt(r[5]),
                *r[6:11],
                Tiltaksresultat(r[11]) if r[11] else None,
                *r[12:],
            ]
        )
        for r in rader
    ]
