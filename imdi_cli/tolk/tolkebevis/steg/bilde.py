"""The QR code of a tolkebevis: drawn by segno, read from a picture by ZXing.

Pictures come from outside and may be hostile. Pillow reads the size before it unpacks anything, PNG and JPEG are
the only kinds let in, and whatever goes wrong inside is one sentence.
"""

import warnings
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from imdi_cli.filer.les.tekst import les_fritekst
from imdi_cli.filer.les.vedlegg import les_bytes
from imdi_cli.kjerne.avslag import Bruksfeil, Feil

ENDELSER = (".png", ".svg")
MAKS_BYTE = 20_000_000
MAKS_PUNKTER = 50_000_000  # what a telephone takes; a few thousand bytes can claim far more
_BREDDE = 2000  # points that a JPEG is unpacked to, at least, if it has more
_MAKS_TEKST = 10_000
_PUNKTER_PER_RUTE = 12
_BILDER = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".heif", ".bmp", ".tif", ".tiff", ".svg", ".pdf")
_START = (b"\x89PNG", b"\xff\xd8\xff")


def krev_endelse(sti: Path) -> str:
    """Give the kind of picture a file name asks for. Raises Bruksfeil for one that cannot be drawn."""
    if sti.suffix.lower() not in ENDELSER:
        raise Bruksfeil(
            f"imdi tegner ikke slike filer: {sti.name}", neste="Skriv --ut bevis.png eller --ut bevis.svg"
        )
    return sti.suffix.lower()[1:]


def tegn(tekst: str, slag: str, tittel: str) -> bytes:
    """Draw a text as a QR code that survives losing a quarter of itself (level Q), as png or svg.

    Black on white, with the quiet zone of four modules the standard asks for; `tittel` is what an svg is called.
    """
    import segno

    ut = BytesIO()
    valg = {"title": tittel} if slag == "svg" else {}
    segno.make(tekst, error="q", micro=False).save(
        ut, kind=slag, scale=_PUNKTER_PER_RUTE, border=4, dark="black", light="white", **valg
    )
    return ut.getvalue()


def les_kilde(kilde: str) -> str:
    """Give the text of a card from what was typed: the text itself, a file with the text or a picture, or `-`.

    Raises Feil when the file is missing or is no such thing.
    """
    if kilde == "-":
        return les_fritekst(kilde, maks_bytes=_MAKS_TEKST)
    sti, fil = Path(kilde), False
    bilde = sti.suffix.lower() in _BILDER
    with suppress(OSError):  # a text too long for a file name
        fil = sti.is_file()
    if not (fil or bilde or sti.suffix.lower() == ".txt"):
        return kilde
    data = les_bytes(sti, maks_bytes=MAKS_BYTE)
    if bilde or data.startswith(_START):
        return les_bilde(data, sti.name)
    return les_fritekst(sti, maks_bytes=_MAKS_TEKST)


def les_bilde(data: bytes, navn: str) -> str:
    """Read the one QR code in a PNG or JPEG. Raises Feil for another file, one too big, and none or many codes."""
    import zxingcpp
    from PIL import Image

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(data), formats=("PNG", "JPEG")) as bilde:
            if bilde.width * bilde.height > MAKS_PUNKTER:
                raise _for_stort(navn)
            bilde.draft("L", (_BREDDE, _BREDDE))
            koder = zxingcpp.read_barcodes(
                bilde.convert("L"),
                formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
                text_mode=zxingcpp.TextMode.Plain,
            )
    except Feil:
        raise
    except Image.DecompressionBombError as feil:
        raise _for_stort(navn) from feil
    except Exception as feil:  # a library that reads hostile bytes may stumble in any way
        raise Feil(
            f"{navn} er ikke et bilde imdi kan lese.", neste="Lagre bildet som PNG eller JPEG, og prøv igjen."
        ) from feil
    tekster = {kode.text for kode in koder}
    if len(tekster) != 1:
        hva = "har flere QR-koder" if tekster else "har ingen QR-kode som kan leses"
        raise Feil(f"Bildet {navn} {hva}.", neste="Ta et nytt bilde, rett ovenfra, med bare den ene koden.")
    return tekster.pop()


def _for_stort(navn: str) -> Feil:
    return Feil(
        f"Bildet {navn} er for stort: over {MAKS_PUNKTER // 1_000_000} millioner punkter.",
        neste="Ta et bilde av bare koden, eller gjør bildet mindre.",
    )
