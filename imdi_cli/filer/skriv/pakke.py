"""The last pass over a finished workbook: same content, same bytes, and a text for every figure."""

import io
import re
import zipfile
from collections.abc import Sequence
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
    ut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(pakke)) as fra, zipfile.ZipFile(ut, "w") as til:
        for navn in sorted(fra.namelist(), key=lambda navn: (navn != "[Content_Types].xml", navn)):
            if navn == "docProps/core.xml":
                data = kjerne.encode()
            elif treff := _TEGNING.fullmatch(navn):
                data = _med_alt_tekst(fra.read(navn), *figurer[int(treff[1]) - 1])
            elif _ARK.fullmatch(navn):
                data = fra.read(navn).replace(b"<tableParts", _TALL_SOM_TEKST + b"<tableParts", 1)
            else:
                data = fra.read(navn)
            oppforing = zipfile.ZipInfo(navn, _TID)
            oppforing.compress_type = zipfile.ZIP_DEFLATED
            oppforing.create_system = 3  # else it tells which system wrote the file
            oppforing.external_attr = 0o644 << 16
            til.writestr(oppforing, data)
    return ut.getvalue()


def _med_alt_tekst(tegning: bytes, tittel: str, tekst: str) -> bytes:
    egenskaper = f'id="2" name={quoteattr(tittel)} descr={quoteattr(tekst)} title={quoteattr(tittel)}'.encode()
    ferdig, antall = _NAVN.subn(lambda treff: treff[1] + egenskaper + treff[2], tegning)
    if antall != 1:
        raise ValueError(f"ventet ett diagram i tegningen, fant {antall}")
    return ferdig
