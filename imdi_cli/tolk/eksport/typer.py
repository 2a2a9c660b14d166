"""What an export of the public register is made of. No type here has a place for anything that is not public."""

from typing import NamedTuple

from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, Kjonn, Oppnadd, Tolketype

HJEMMEL = "tolkeloven § 17 og tolkeforskriften § 13"
KILDE = "Nasjonalt tolkeregister, Integrerings- og mangfoldsdirektoratet (IMDi)"


class Sprakkode(NamedTuple):
    """What the table of languages knows of one: our id, and ISO 639-3 codes with a space between; '' for neither."""

    id: str = ""
    iso: str = ""


class Eksportrad(NamedTuple):
    """One line of the export: an interpreter in one language and kind of interpreting. Days are ISO text.

    What is not known, or not public, is None.
    """

    tolkenummer: int
    navn: str
    kjonn: Kjonn | None
    sprak: str
    sprak_id: str | None
    iso_639_3: str | None
    tolketype: Tolketype
    kategori: Kategori | None
    kategori_antatt: bool
    statsautorisert: bool
    kvalifikasjoner: tuple[Oppnadd, ...]
    fylke: str | None
    fylkesnavn: str | None
    kapasitet: Kapasitet | None
    telefon: str | None
    epost: str | None
    adresse: str | None
    oppfort: str | None
    tolkebevis: str | None
    tolkebevis_utstedt: str | None


class Eksport(NamedTuple):
    """A finished file, its name where none was asked for, and how much is in it."""

    format: Filformat
    filnavn: str
    data: bytes
    dato: str
    tolker: int
    rader: int
    antatt: int
