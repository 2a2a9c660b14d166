"""A file of interpreters: its cells as they were read, what they become, and the report that comes first."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.typer import (
    Funn,
    Kapasitet,
    Kategori,
    Kategoriavvik,
    Kategoriendring,
    Kjonn,
    Kvalifikasjon,
    Oppnadd,
    Status,
    Tolk,
    Tolkesprak,
    Tolketype,
)

# The columns of a file that are about the person, in the order of the table; `sok` comes after them.
PERSON = (
    *("tolkenummer", "fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "fylke", "telefon", "epost"),
    *("adresse", "adresse_samtykke", "kapasitet", "oppfort", "status"),
)

Kval = tuple[int, str, str, str]  # tolkenummer, språk, kind, qualification


class Utfall(Kode):
    """What becomes of a row."""

    NY = "ny"
    ENDRET = "endret"
    UENDRET = "uendret"
    TVILSOM = "tvilsom"
    AVVIST = "avvist"


class Gammel(Kode):
    """What to do with rows that state a category of the scale before 2020 (fag §3.1: never the same as a new one)."""

    IGNORER = "ignorer", "se bort fra den gamle kategorien, og regn ut en ny av kvalifikasjonene"
    AVVIS = "avvis", "avvis radene"


class Celler(NamedTuple):
    """The rows of a file, read column by column.

    `linjer` is where each row stands in the file, `verdier` what each column holds as it is stored, `feil` what is
    wrong, `avvist` which rows (counted from 0) have faults, and `gamle` which rows state an old category.
    """

    linjer: list[int]
    verdier: Mapping[str, list[Any]]
    feil: list[Funn]
    avvist: set[int]
    gamle: dict[str, list[int]]


class Dublett(NamedTuple):
    """Two numbers with the same name and birth date: the one to keep, and the one to join into it."""

    linje: int
    behold: int
    bort: int


class Lest(NamedTuple):
    """A file that has been read and checked, and not yet stored. Rows as the tables have them.

    `personer` and `linjer` (the first in the file) are by tolkenummer. `utelatt` are the interpreters who have a
    refused row, and are left out whole, with the line of it. `avsluttet` are qualifications that ended here.
    """

    rader: int
    personer: dict[int, tuple[Any, ...]]
    sprak: list[tuple[Any, ...]]
    kvalifikasjoner: list[tuple[Any, ...]]
    linjer: dict[int, int]
    feil: list[Funn]
    utelatt: dict[int, int]
    merknader: list[Funn]
    avvik: list[Kategoriavvik]
    dubletter: list[Dublett]

    def tolker(self, numre: Sequence[int] | None = None) -> dict[int, Tolk]:
        """Give interpreters of the file whole, all of them or some."""
        onsket = set(self.personer if numre is None else numre)
        kval: dict[tuple[Any, ...], list[Oppnadd]] = {}
        for nr, sprak, slag, kode, dag in self.kvalifikasjoner:
            if nr in onsket:
                kval.setdefault((nr, sprak, slag), []).append(Oppnadd(Kvalifikasjon(kode), dag))
        sprakene: dict[int, list[Tolkesprak]] = {}
        for nr, sprak, slag, kategori, antatt, autorisert, _ in self.sprak:
            if nr in onsket:
                sprakene.setdefault(nr, []).append(
                    Tolkesprak(
                        sprak=sprak,
                        tolketype=Tolketype(slag),
                        kategori=Kategori(kategori) if kategori else None,
                        antatt=antatt == 1,
                        statsautorisert=autorisert == 1,
                        kvalifikasjoner=tuple(sorted(kval[nr, sprak, slag], key=lambda o: o.kvalifikasjon)),
                    )
                )
        return {
            nr: _tolk(
                self.personer[nr],
                tuple(sorted(sprakene.get(nr, ()), key=lambda s: (s.kategori or "Z", s.sprak, s.tolketype))),
            )
            for nr in self.personer
            if nr in onsket
        }


class Importrapport(NamedTuple):
    """What an import does, or did: everything the caseworker should know before saying yes.

    `ikke_i_filen` are interpreters who stand there, and are left as they are. `endringer` says in words what is new
    about each that is changed; `gamle` counts the rows with an old category, and what is done with them.
    """

    filnavn: str
    rader: int
    nye: list[int]
    endret: list[int]
    uendret: int
    ikke_i_filen: list[int]
    kategorier: dict[str, int]
    kategoriendringer: list[Kategoriendring]
    avvik: list[Kategoriavvik]
    merknader: list[Funn]
    avvist: list[Funn]
    utelatt: dict[int, int]
    dubletter: list[Dublett]
    endringer: dict[int, str]
    gamle: dict[str, tuple[int, Gammel]]


class Rapportlinje(NamedTuple):
    """One row of the file in the report: what becomes of it, why, and what to do about it."""

    utfall: Utfall
    linje: int
    tolkenummer: int | None
    felt: str
    grunn: str
    raad: str = ""


def _tolk(rad: tuple[Any, ...], sprak: tuple[Tolkesprak, ...]) -> Tolk:
    felt = dict(zip(PERSON, rad, strict=False))
    return Tolk(
        **felt
        | {
            "kjonn": Kjonn(felt["kjonn"]) if felt["kjonn"] else None,
            "adresse_samtykke": felt["adresse_samtykke"] == 1,
            "kapasitet": Kapasitet(felt["kapasitet"]) if felt["kapasitet"] else None,
            "status": Status(felt["status"]),
        },
        sprak=sprak,
    )
