"""What a text file is written in: decided from the bytes, never asked.

The whole file is walked once in pieces of one MiB, so what is opened afterwards is known to be text, known
to decode, and known to have no line that would fill the memory.
"""

import codecs
import re
from typing import BinaryIO

from imdi_cli.kjerne.avslag import Feil

BIT = 1 << 20
_TAB_OG_SKIFT = b"\t\n\v\f\r"
_STYRETEGN = bytes(b for b in [*range(32), 127] if b not in _TAB_OG_SKIFT)
_FORSTE_STYRETEGN = re.compile(b"[" + re.escape(_STYRETEGN) + b"]")
# What a person may say a file is in: as it is typed → as Python names it.
TEGNSETT = {"utf-8": "utf-8-sig", "latin-1": "latin-1", "windows-1252": "cp1252", "utf-16": "utf-16"}
# æøå and ÆØÅ as UTF-8. Read as Windows-1252 they would be «Ã¦» and so on, which nobody writes.
_UTF8_AEOEAA = re.compile(b"\xc3[\x85\x86\x98\xa5\xa6\xb8]")


def finn_koding(
    fil: BinaryIO, navn: str, *, lagre_som: str, maks_linje: int, styretegn: bool = False, oppgitt: str = ""
) -> str:
    """Return the encoding of `fil` as Python names it, with the file wound back to its start.

    UTF-8 and UTF-16 by their mark, else UTF-8 if every byte fits, else Windows-1252 (which holds all of
    ISO-8859-1 that is text). `maks_linje` is in bytes. With `styretegn` control characters other than NUL
    pass. `oppgitt` is one of TEGNSETT: then nothing is tried but that. Raises Feil that names the line when the file
    is no text; `lagre_som` is the advice in it.
    """

    def gaa_gjennom(koding: str) -> str:
        fil.seek(0)
        _gaa_gjennom(fil, navn, koding, lagre_som=lagre_som, maks_linje=maks_linje, styretegn=styretegn)
        fil.seek(0)
        return koding

    if oppgitt:
        try:
            return gaa_gjennom(TEGNSETT[oppgitt])
        except UnicodeError as feil:
            raise Feil(f"{navn} er ikke i tegnsettet {oppgitt}.", neste=lagre_som) from feil
    fil.seek(0)
    start = fil.read(3)
    if start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        merket = "utf-16"
    elif start == codecs.BOM_UTF8:
        merket = "utf-8-sig"
    else:
        merket = ""
    try:
        return gaa_gjennom(merket or "utf-8")
    except UnicodeDecodeError as feil:
        if merket:
            raise Feil(
                f"{navn} er merket som {merket.removesuffix('-sig').upper()}, men innholdet er noe annet.",
                neste=lagre_som,
            ) from feil
    try:
        return gaa_gjennom("cp1252")
    except UnicodeDecodeError as feil:
        raise Feil(
            f"{navn} er ikke en tekstfil: den har tegn som verken er UTF-8 eller Windows-1252.",
            neste=lagre_som,
        ) from feil


def _gaa_gjennom(fil: BinaryIO, navn: str, koding: str, *, lagre_som: str, maks_linje: int, styretegn: bool) -> None:
    """Read everything once; UnicodeDecodeError when it is not `koding`, Feil when it is not usable text."""
    dekoder = codecs.getincrementaldecoder(koding)()
    linjer, lopende, forrige = 1, 0, b""
    while bit := fil.read(BIT):
        tekst = dekoder.decode(bit)
        rent = tekst.encode() if koding == "utf-16" else bit
        if b"\0" in rent or (not styretegn and len(rent.translate(None, _STYRETEGN)) != len(rent)):
            raise _styretegn(rent, navn, linjer, lagre_som, styretegn)
        if koding == "cp1252" and (treff := _UTF8_AEOEAA.search(forrige + rent)):
            linje = linjer + rent.count(b"\n", 0, treff.start())
            raise Feil(
                f"{navn} blander to tegnsett: linje {linje} er UTF-8, og andre linjer er Windows-1252.",
                neste=lagre_som,
            )
        forrige = rent[-1:]
        skift = b"\n" if b"\n" in rent else b"\r"
        forste = rent.find(skift)
        lengst = lopende + (len(rent) if forste < 0 else forste)
        if lengst > maks_linje:
            raise Feil(
                f"Linje {linjer} i {navn} er lengre enn {maks_linje // 1_000_000} MB.",
                neste=f"Et anførselstegn mangler kanskje, eller filen er ikke en tabell. {lagre_som}",
            )
        lopende = lengst if forste < 0 else len(rent) - rent.rfind(skift) - 1
        linjer += rent.count(b"\n")
    dekoder.decode(b"", True)


def _styretegn(rent: bytes, navn: str, linjer: int, lagre_som: str, bare_nul: bool) -> Feil:
    if bare_nul or b"\0" in rent:
        sted, hva = rent.find(b"\0"), "NUL-tegn, så filen er ikke ren tekst"
    else:
        treff = _FORSTE_STYRETEGN.search(rent)
        sted = treff.start() if treff else 0
        hva = f"et styretegn (0x{rent[sted]:02X}) som ikke hører hjemme i tekst"
    linje = linjer + rent.count(b"\n", 0, sted)
    return Feil(f"Linje {linje} i {navn} har {hva}.", neste=lagre_som)
