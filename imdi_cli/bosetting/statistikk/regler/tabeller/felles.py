"""How a table is put together: every row is a group of persons, every column asks one measure of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.bosetting.statistikk.regler.kolonner import Maske, antall
from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.verdier import IKKE_MULIG, prosent
from imdi_cli.bosetting.statistikk.typer.maaned import (
    PERSONTYPER,
    SAKSTYPER,
    TOTALT,
    Celle,
    Hode,
    Kilder,
    Rad,
    Slag,
    Sted,
    Tabell,
)
from imdi_cli.bosetting.uttrekk.typer import Persontype, Sakstype
from imdi_cli.kjerne.dato import vis_dato

BOSATTE, KLARE, KOMMUNER, PLASSER = "bosatte", "bosettingsklare", "kommuner", "vedtaksplasser"
IKKE_I_GRUPPER = "Personer med skjermet identitet er bare med i totalen."
AVRUNDING = "Avrunding kan gjøre at summen av andelene ikke blir 100."


class Steder(NamedTuple):
    """What the tables ask of the code lists, for a year: names, and which fylke a kommune is in («99» for none)."""

    land: Callable[[int], str]
    kommune: Callable[[str, int], str]
    fylke: Callable[[str, int], str]
    fylker: Callable[[int], Mapping[str, str]]
    antall_kommuner: Callable[[int], int]


Hvem = Callable[[Situasjon], Maske]


class Bilde(NamedTuple):
    """A whole month: its last day, the end of the month before (of the same year), and a year ago."""

    naa: Situasjon
    forrige: Situasjon
    ifjor: Situasjon
    kilder: Kilder
    steder: Steder

    @property
    def dag(self) -> date:
        """The day of reference."""
        return self.naa.d.dag


class Gruppe(NamedTuple):
    """A row and who is in it, on any day."""

    rad: Rad
    hvem: Hvem


class Kolonne(NamedTuple):
    """A column and what it asks of a group on a day."""

    hode: Hode
    celle: Callable[[Situasjon, Maske], Celle]


def hittil(b: Bilde) -> str:
    """Write the period of the year so far: «1. januar–30. november 2021»."""
    return f"1. januar\u2013{vis_dato(b.dag)}"


def alle(s: Situasjon) -> Maske:
    """Everyone, those with protected identity too: only in a total."""
    return s.d.synlig | True


def av_sakstype(sakstype: Sakstype) -> Hvem:
    """Those of one kind of case who may be shown in a breakdown."""
    return lambda s: s.d.synlig & (s.k["sakstype"] == sakstype.nummer)


def av_type(persontype: Persontype) -> Hvem:
    """Those of one kind of person who may be shown in a breakdown."""
    return lambda s: s.d.synlig & (s.d.persontype == persontype.nummer)


def begge(a: Hvem, b: Hvem) -> Hvem:
    """Those who are in both."""
    return lambda s: a(s) & b(s)


def stor(tekst: str) -> str:
    """Begin with a capital."""
    return tekst[0].upper() + tekst[1:]


def kort(persontype: Persontype) -> str:
    """Name a kind of person where there is little room: «EM 15–17 år»."""
    return persontype.tekst.replace("enslige mindreårige", "EM")


TOTAL = Gruppe(Rad(TOTALT, "Totalt"), alle)
ETTER_SAK = (
    TOTAL,
    *(Gruppe(Rad(s.value, stor(s.tekst), Sted(sakstype=s.value)), av_sakstype(s)) for s in SAKSTYPER),
)
ETTER_TYPE = tuple(Gruppe(Rad(t.value, stor(t.tekst), Sted(persontype=t.value)), av_type(t)) for t in PERSONTYPER)
I_KRYSS = tuple(
    Gruppe(
        Rad(f"{s.value}/{t.value}", f"{stor(s.tekst)}, {kort(t)}", Sted(sakstype=s.value, persontype=t.value), 1),
        begge(av_sakstype(s), av_type(t)),
    )
    for s in SAKSTYPER
    for t in PERSONTYPER
)
ALLE_GRUPPER = (*ETTER_SAK, *ETTER_TYPE, *I_KRYSS)


def telling(hode: Hode, hvem: Hvem) -> Kolonne:
    """A column that counts those of the row who are in the measure."""
    return Kolonne(hode, lambda s, rad: Celle(antall(hvem(s) & rad)))


def andel(hode: Hode, hvem: Hvem, av: Hvem) -> Kolonne:
    """A column that gives those of the row who are in the measure, as a share of those of the row in another."""
    return Kolonne(hode, lambda s, rad: prosent(antall(hvem(s) & rad), antall(av(s) & rad)))


def andel_av_alle(hode: Hode, hvem: Hvem) -> Kolonne:
    """A column that gives those of the row who are in the measure, as a share of everyone in it."""
    return Kolonne(hode, lambda s, rad: prosent(antall(hvem(s) & rad), antall(hvem(s))))


class Utkast(NamedTuple):
    """A table before it is counted: its words, its rows of the day, and its columns."""

    id: str
    fane: str
    tittel: str
    grupper: Sequence[Gruppe]
    kolonner: Sequence[Kolonne]
    merknader: Sequence[str] = ()
    radnavn: str = "Gruppe"


def tell(u: Utkast, s: Situasjon) -> Tabell:
    """Count a table as things stand on a day."""
    celler = []
    for gruppe in u.grupper:
        rad = gruppe.hvem(s)
        celler.append(
            tuple(
                IKKE_MULIG if _umulig(kolonne.hode, gruppe.rad) else kolonne.celle(s, rad) for kolonne in u.kolonner
            )
        )
    return Tabell(
        u.id,
        u.fane,
        u.tittel,
        (u.radnavn,),
        tuple(k.hode for k in u.kolonner),
        tuple(g.rad for g in u.grupper),
        tuple(celler),
        tuple(u.merknader),
    )


def _umulig(hode: Hode, rad: Rad) -> bool:
    return any(hode.sted.persontype == type_.value for type_ in rad.uten)


def type_hoder(maal: str, populasjon: str, bolk: str = "", foran: str = "", variabel: str = "") -> Iterable[Hode]:
    """Give a heading for each kind of person; the first column, for all of them, is not among these."""
    for t in PERSONTYPER:
        tekst = stor(kort(t))
        yield Hode(
            f"{foran}{t.value}", tekst, Slag.ANTALL, maal, populasjon, bolk, variabel, Sted(persontype=t.value)
        )


def per_type(hoder: Iterable[Hode], hvem: Hvem) -> list[Kolonne]:
    """Give a column for each kind of person."""
    return [telling(hode, begge(hvem, av_type(type_))) for hode, type_ in zip(hoder, PERSONTYPER, strict=True)]
