"""What a letter is, as it is kept."""

from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Brevrad(NamedTuple):
    """One letter without its content. `sendt`, `sha256` and `vedlegg` are None until it is sent."""

    id: int
    gjelder: str
    mal: str
    versjon: int
    malform: str
    dato: str
    tittel: str
    sendt: str | None
    sha256: str | None
    vedlegg: int | None
    sist: int


class Brevformat(Kode):
    """How a letter is shown."""

    TEKST = "tekst", "teksten"
    DOCX = "docx", "Word-dokumentet, før det er sendt"
    SENDT = "sendt", "dokumentet slik det ble sendt"


class Dokument(NamedTuple):
    """A finished document: its media type and bytes."""

    type: str
    innhold: bytes
