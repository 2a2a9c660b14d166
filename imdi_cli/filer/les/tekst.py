"""Opening text files that come from outside, and free text to a case."""

import io
import re
import stat
import sys
from pathlib import Path
from typing import BinaryIO, TextIO

from imdi_cli.filer.les.koding import finn_koding
from imdi_cli.kjerne.avslag import Feil

MAKS_FIL = 200_000_000
MAKS_LINJE = 4_000_000
MAKS_FRITEKST = 1_000_000

_HALE = 65_536
_SOM_TEKST = "Lagre innholdet som ren tekst (UTF-8) og prøv igjen."
# What the first bytes say about files people often take for text.
_IKKE_TEKST = (
    (b"%PDF-", "et PDF-dokument"),
    (b"\xd0\xcf\x11\xe0", "et eldre Office-dokument (xls eller doc)"),
    (b"SQLite format 3\0", "en database"),
    (b"\x1f\x8b", "en pakket fil (gzip)"),
    (b"\x89PNG", "et bilde"),
    (b"\xff\xd8\xff", "et bilde"),
)
_I_PAKKEN = (
    (b"xl/workbook", "en Excel-arbeidsbok"),
    (b"word/document", "et Word-dokument"),
    (b"opendocument", "et OpenDocument-dokument"),
)
# Order of text can be turned around by these; the rest of the format characters are ordinary in names.
_SNUTEGN = "\u202a-\u202e\u2066-\u2069"
_LINJESKIFT = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_STYRETEGN = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f{_SNUTEGN}]")
_TAPT_TEGN = re.compile(r"(?<![^\s])[^\s/]*[A-Za-z]\?[a-z][^\s/]*")


def apne_bytes(sti: Path, maks_bytes: int) -> BinaryIO:
    """Open a file as bytes. Raises Feil with a sentence when it is missing, unreadable, empty or too big."""
    try:
        status = sti.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Feil(f"{sti} er en mappe, ikke en fil.", neste="Oppgi en fil i mappen.")
        if not stat.S_ISREG(status.st_mode):
            raise Feil(f"{sti} er ikke en vanlig fil.", neste="Lagre innholdet i en fil og oppgi den.")
        _sjekk_storrelse(str(sti), status.st_size, maks_bytes)
        return sti.open("rb")
    except FileNotFoundError as feil:
        raise Feil(f"Fant ikke filen {sti}.", neste="Sjekk navnet og mappen.") from feil
    except PermissionError as feil:
        raise Feil(
            f"Fikk ikke lese {sti}: du mangler leserett, eller filen er åpen i et annet program.",
            neste="Lukk filen i andre programmer, eller be om leserett.",
        ) from feil
    except (OSError, ValueError) as feil:
        raise Feil(f"Fikk ikke lese {sti}.", neste="Sjekk navnet og mappen.") from feil


def apne_tekst(
    sti: Path,
    *,
    lagre_som: str,
    maks_bytes: int = MAKS_FIL,
    maks_linje: int = MAKS_LINJE,
    styretegn: bool = False,
    tegnsett: str = "",
) -> TextIO:
    """Open a text file of unknown encoding, or of the one a person says it is in; line ends kept as they stand.

    The limits are in bytes. `lagre_som` is the sentence that says how the file should have been saved.
    With `styretegn` control characters other than NUL are let through, for the caller to take care of.
    Raises Feil with a sentence for a file that is missing, unreadable, empty, too big, or no text.
    """
    raa = apne_bytes(sti, maks_bytes)
    try:
        if slag := _slag(raa):
            raise Feil(f"{sti} er {slag}, ikke en tekstfil.", neste=lagre_som)
        koding = finn_koding(
            raa, str(sti), lagre_som=lagre_som, maks_linje=maks_linje, styretegn=styretegn, oppgitt=tegnsett
        )
    except BaseException:
        raa.close()
        raise
    return io.TextIOWrapper(raa, encoding=koding, newline="")


def les_fritekst(kilde: str | Path, *, maks_bytes: int = MAKS_FRITEKST) -> str:
    """Read the free text of a case from a file, or from standard input when `kilde` is `-`.

    Line ends become `\\n`; a control character becomes `\\ufffd`, so that nothing is lost unseen and
    nothing can steer a screen. At most `maks_bytes`. Raises Feil as `apne_tekst`, and for text from a pipe
    where the shell has turned letters into question marks.
    """
    if str(kilde) != "-":
        with apne_tekst(
            Path(kilde), lagre_som=_SOM_TEKST, maks_bytes=maks_bytes, maks_linje=maks_bytes, styretegn=True
        ) as fil:
            return noytralisert(fil.read())
    navn = "Teksten fra standard inn"
    data = sys.stdin.buffer.read(maks_bytes + 1)
    _sjekk_storrelse(navn, len(data), maks_bytes)
    koding = finn_koding(io.BytesIO(data), navn, lagre_som=_SOM_TEKST, maks_linje=maks_bytes, styretegn=True)
    tekst = data.decode(koding)
    # Windows PowerShell 5.1 pipes text as ASCII: «møte» arrives as «m?te».
    if tekst.isascii() and (treff := _TAPT_TEGN.search(tekst)):
        raise Feil(
            f"{navn} har spørsmålstegn inne i ord («{treff.group()[:40]}»): æ, ø og å har trolig gått tapt på veien.",
            neste="Lagre teksten i en fil og oppgi filen i stedet.",
        )
    return noytralisert(tekst)


def noytralisert(tekst: str) -> str:
    """Return the text with `\\n` as its only line end and every control character as `\\ufffd`."""
    return _STYRETEGN.sub("\ufffd", _LINJESKIFT.sub("\n", tekst))


def _sjekk_storrelse(navn: str, storrelse: int, maks_bytes: int) -> None:
    if storrelse == 0:
        raise Feil(f"{navn} er tom.", neste="Sjekk at det er riktig fil.")
    if storrelse > maks_bytes:
        raise Feil(
            f"{navn} er større enn {maks_bytes // 1_000_000} MB, som er grensen.",
            neste="Sjekk at det er riktig fil, eller del den opp.",
        )


def _slag(fil: BinaryIO) -> str:
    """Say what a file that is no text really is, from its bytes; empty when nothing is recognised."""
    start = fil.read(16)
    if start.startswith(b"PK\x03\x04"):
        # The names stand in the directory at the end: nothing needs to be unpacked to know.
        fil.seek(max(0, fil.seek(0, io.SEEK_END) - _HALE))
        hale = fil.read()
        return next((slag for merke, slag in _I_PAKKEN if merke in hale), "en zip-fil")
    return next((slag for merke, slag in _IKKE_TEKST if start.startswith(merke)), "")
