"""The last pass over a finished workbook or letter: same content, same bytes, and a text for every figure."""

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

_TID = (1980, 1, 1, 0, 0, 0)
_TEGNING = re.compile(r"xl/drawings/drawing(\d+)\.xml")
_ARK = re.compile(r"xl/worksheets/sheet\d+\.xml")
_NAVN = re.compile(rb"(<(?:\w+:)?cNvPr )[^>]*?(\s*/?>)")
# Codes with leading zeros are text on purpose; Excel shall not mark each with a green corner.
_TALL_SOM_TEKST = b'<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
_KJERNE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{tittel}</dc:title>\
<dc:subject>{emne}</dc:subject><dc:creator>IMDi</dc:creator><cp:lastModifiedBy>IMDi</cp:lastModifiedBy>\
<dcterms:created xsi:type="dcterms:W3CDTF">{tid}</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">{tid}</dcterms:modified><dc:language>{sprak}</dc:language>\
</cp:coreProperties>"""


def ferdig_pakke(
    pakke: bytes, *, tittel: str, emne: str, sprak: str, dato: date, figurer: Sequence[tuple[str, str]]
) -> bytes:
    """Return the workbook with fixed order and times, its properties, and alternative texts.

    `figurer` is (title, alternative text) in the order the drawings were made, one chart in each.
    """
    kjerne = _KJERNE.format(
        tittel=escape(tittel), emne=escape(emne), sprak=escape(sprak), tid=f"{dato.isoformat()}T00:00:00Z"
    )

    def ferdig(navn: str, data: bytes) -> bytes:
        if navn == "docProps/core.xml":
            return kjerne.encode()
        if treff := _TEGNING.fullmatch(navn):
            return _med_alt_tekst(data, *figurer[int(treff[1]) - 1])
        if _ARK.fullmatch(navn):
            return data.replace(b"<tableParts", _TALL_SOM_TEKST + b"<tableParts", 1)
        return data

    return pakk_om(pakke, ferdig)


def pakk_om(pakke: bytes, ferdig: Callable[[str, bytes], bytes] = lambda _, data: data) -> bytes:
    """Pack a zip again, each file as `ferdig(name, bytes)` has it: fixed order and times."""
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(pakke)) as fra, zipfile.ZipFile(ut, "w") as til:
        for navn in sorted(fra.namelist(), key=lambda navn: (navn != "[Content_Types].xml", navn)):
            oppforing = zipfile.ZipInfo(navn, _TID)
            oppforing.compress_type = zipfile.ZIP_DEFLATED
            oppforing.create_system = 3  # else it tells which system wrote the file
            oppforing.external_attr = 0o644 << 16
            til.writestr(oppforing, ferdig(navn, fra.read(navn)))
    return ut.getvalue()


def _med_alt_tekst(tegning: bytes, tittel: str, tekst: str) -> bytes:
    egenskaper = f'id="2" name={quoteattr(tittel)} descr={quoteattr(tekst)} title={quoteattr(tittel)}'.encode()
    ferdig, antall = _NAVN.subn(lambda treff: treff[1] + egenskaper + treff[2], tegning)
    if antall != 1:
        raise ValueError(f"ventet ett diagram i tegningen, fant {antall}")
    return ferdig
