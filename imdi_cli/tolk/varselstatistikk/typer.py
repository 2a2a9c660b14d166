"""What is known of varsler and cases when the journal is played, and what is counted of a year."""

from typing import NamedTuple

from imdi_cli.tolk.rutine.typer import Regelrad

TIDLIGST = 2022  # the act came into force on 1 January (tolkeloven § 23)


class Varselfakta(NamedTuple):
    """A varsel in codes and ISO days. `lukket` is the day it was closed without a case, `sak` its case."""

    nr: str
    mottatt: str
    kanal: str
    varsler_type: str | None
    anonymitet: str
    virkeomrade: str
    brudd: tuple[str, ...]
    sak: str | None
    lukket: str | None


class Bruddfakta(NamedTuple):
    """An alleged breach in a case: what IMDi found, how grave, and what the committee had found."""

    kode: str
    vurdering: str | None
    alvor: str | None
    raad: str | None


class Beslutningsfakta(NamedTuple):
    """A signed decision: its day, the outcome, whether a bevilling went too, and what the committee had advised."""

    dag: str
    utfall: str
    tilbakekall: bool
    anbefalt: str | None


class Saksfakta(NamedTuple):
    """A case in codes and ISO days, with its signed decisions, oldest first."""

    nr: str
    apnet: str
    avsluttet: str | None
    rutine: int | None
    beslutninger: tuple[Beslutningsfakta, ...]
    brudd: tuple[Bruddfakta, ...]


class Klagefakta(NamedTuple):
    """A complaint over a decision in a case; `utfall` when it is ended."""

    mottatt: str
    avsluttet: str | None
    utfall: str | None


class Reaksjonsfakta(NamedTuple):
    """A reaction, or that one was set aside, in a case."""

    dag: str
    type: str


class Fristfakta(NamedTuple):
    """A deadline of IMDi's own."""

    regel: str
    hva: str
    siste: str
    lukket: str | None
    lukket_som: str | None


class Fakta(NamedTuple):
    """All that the journal says, with what is deleted as its trace tells it."""

    varsler: tuple[Varselfakta, ...]
    saker: tuple[Saksfakta, ...]
    klager: tuple[Klagefakta, ...]
    reaksjoner: tuple[Reaksjonsfakta, ...]
    frister: tuple[Fristfakta, ...]


class Antall(NamedTuple):
    """How many there are of something: its code, and what it is called."""

    kode: str
    navn: str
    antall: int


class Bruddrad(NamedTuple):
    """One kind of breach: alleged in the varsler of the year, and what was found in the cases decided in it."""

    kode: str
    navn: str
    pastatt: int
    brudd: int
    vesentlig: int
    ikke_brudd: int
    ikke_opplyst: int


class Par(NamedTuple):
    """What the committee said, what IMDi said, and how often."""

    utvalg: str
    imdi: str
    antall: int


class Tid(NamedTuple):
    """Days from one thing to another: how many there are, the exact median, the shortest and the longest."""

    antall: int
    median: int | float | None
    korteste: int | None
    lengste: int | None


class Fristrad(NamedTuple):
    """The deadlines of one rule whose last day was in the year."""

    regel: str
    hva: str
    holdt: int
    brutt: int
    ikke_nodvendig: int


class Aarrad(NamedTuple):
    """A year in short."""

    aar: int
    mottatt: int
    innenfor: int
    utenfor: int
    saker: int
    avgjort: int


class Statistikk(NamedTuple):
    """All that is counted of a year; `til` is the last day counted, ISO: the year's, or today.

    `avgjort` are the cases with a decision in the year, each by its
    last one there; `utfall`, `raad`, `raad_brudd` and the found breaches are of those.
    """

    aar: int
    til: str
    mottatt: int
    innenfor: int
    utenfor: int
    uavklart: int
    virkeomrade: tuple[Antall, ...]
    kanal: tuple[Antall, ...]
    varslertype: tuple[Antall, ...]
    anonymitet: tuple[Antall, ...]
    brudd: tuple[Bruddrad, ...]
    lukket_uten_sak: int
    saker: int
    avgjort: int
    avsluttet: int
    utfall: tuple[Antall, ...]
    med_tilbakekall: int
    reaksjoner: tuple[Antall, ...]
    fulgt: int
    fraveket: int
    uten_raad: int
    raad: tuple[Par, ...]
    raad_brudd: tuple[Par, ...]
    klager: int
    klageutfall: tuple[Antall, ...]
    apne_klager: int
    tid_varsel: Tid
    tid_sak: Tid
    apne_varsler: int
    apne_saker: int
    frister: tuple[Fristrad, ...]
    rutiner: tuple[Antall, ...]
    aar_for_aar: tuple[Aarrad, ...]
    regler: tuple[Regelrad, ...]
