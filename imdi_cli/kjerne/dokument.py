"""What a document is made of: blocks of plain text, and the written language it is in; what a file is written as.

A block's text is text and nothing else: there is no markup in it that a writer of files could obey.
"""

from enum import StrEnum
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Malform(Kode):
    """The two written languages of the state (språklova § 4)."""

    BOKMAL = "bokmål", "bokmål"
    NYNORSK = "nynorsk", "nynorsk"

    @property
    def kort(self) -> str:
        """The short code, in the names of template files: «nb», «nn»."""
        return "nb" if self is Malform.BOKMAL else "nn"

    @property
    def sprak(self) -> str:
        """The language tag of a document: «nb-NO», «nn-NO»."""
        return f"{self.kort}-NO"


class Filformat(Kode):
    """What a table can be written to a file as; the code is also the end of the file's name."""

    XLSX = "xlsx", "arbeidsbok"
    CSV = "csv", "datafil for regneark"
    JSON = "json", "datafil for programmer"


class Slag(StrEnum):
    """The kinds of block."""

    AVSENDER = "avsender"
    MOTTAKER = "mottaker"
    OPPLYSNINGER = "opplysninger"
    OVERSKRIFT = "overskrift"
    AVSNITT = "avsnitt"
    PUNKTER = "punkter"
    HILSEN = "hilsen"


class Blokk(NamedTuple):
    """One block. `linjer` are the lines of a paragraph, or the items of a list (PUNKTER).

    `nivaa` is the level of a heading: 1 for the title of the document, 2 and 3 below it; else 0.
    """

    slag: Slag
    linjer: tuple[str, ...]
    nivaa: int = 0
