"""Which interpreters a list is of: as it was asked for, and as the database can answer it."""

from typing import NamedTuple

from imdi_cli.tolk.register.typer import Kapasitet, Kategori, Registerrad, Status, Tolketype


class Utvalg(NamedTuple):
    """What was asked for; None asks for all, and what is given must all hold.

    `sprak`, `navn`, `fylke` and `tolketype` are as somebody wrote them: any name of a language or its ISO code,
    a name however it is spelled, a fylke by number or name, a kind of interpreting by its code or its words.
    """

    sprak: str | None = None
    navn: str | None = None
    tolkenummer: int | None = None
    fylke: str | None = None
    kategori: Kategori | None = None
    kapasitet: Kapasitet | None = None
    tolketype: str | None = None


class Filter(NamedTuple):
    """The same as stored values. `status` None is everyone, also those who are not oppført.

    `ord_` are words in search form that a name must have, whole with `hele`, else as beginnings of words; `navn`
    are whole names in search form.
    """

    sprak: tuple[str, ...] | None = None
    tolkenummer: int | None = None
    fylke: str | None = None
    kategori: Kategori | None = None
    kapasitet: Kapasitet | None = None
    tolketype: Tolketype | None = None
    status: Status | None = None
    ord_: tuple[str, ...] = ()
    hele: bool = True
    navn: tuple[str, ...] | None = None


class Sokesvar(NamedTuple):
    """What a search found: the lines, and whether their names only look like the one that was written."""

    rader: list[Registerrad]
    naere: bool = False
