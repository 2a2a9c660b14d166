"""Letters as Word files (.docx): blocks of text in, the same bytes each time.

The look stands in `STILER` and nowhere else. Headings, lists, language and title are Word's own, so that a screen
reader finds its way; there are no text boxes, tables, pictures or direct formatting.
"""

import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from imdi_cli.filer.skriv.pakke import pakk_om
from imdi_cli.kjerne.dokument import Blokk, Slag
from imdi_cli.kjerne.rens import uten_styretegn

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SKRIFT = "Arial"
AVSENDER = "Integrerings- og mangfoldsdirektoratet"


class Stil(NamedTuple):
    """One paragraph style: size and air in points; `folger` keeps it on the page of what comes next."""

    storrelse: float = 11
    fet: bool = False
    for_: float = 0
    etter: float = 8
    folger: bool = False
    samlet: bool = False


STILER = {
    "Normal": Stil(),
    "Avsender": Stil(storrelse=13, fet=True, etter=30),
    "Mottaker": Stil(etter=20, samlet=True),
    "Opplysninger": Stil(etter=22, samlet=True),
    "Heading 1": Stil(storrelse=16, fet=True, etter=12, folger=True, samlet=True),
    "Heading 2": Stil(storrelse=12, fet=True, for_=12, etter=4, folger=True, samlet=True),
    "Heading 3": Stil(fet=True, for_=8, etter=2, folger=True, samlet=True),
    "Listens innledning": Stil(folger=True),
    "Siste avsnitt": Stil(folger=True, samlet=True),  # a greeting does not stand alone on a page
    "List Bullet": Stil(),  # the library sets no air between items of the same list
    "Hilsen": Stil(for_=22, samlet=True),
    "Footer": Stil(storrelse=9, etter=0),
}
_STIL = {
    Slag.AVSENDER: "Avsender",
    Slag.MOTTAKER: "Mottaker",
    Slag.OPPLYSNINGER: "Opplysninger",
    Slag.AVSNITT: "Normal",
    Slag.PUNKTER: "List Bullet",
    Slag.HILSEN: "Hilsen",
}
_BEHOLD = {*STILER, "Default Paragraph Font", "Normal Table", "No List"}


def docx_bytes(blokker: Sequence[Blokk], *, tittel: str, sprak: str, dato: date) -> bytes:
    """Make the document: A4, with page numbers. `sprak` is its language, «nb-NO» or «nn-NO».

    The bytes depend on what is given and nothing else; `dato` is when the file says that it was made.
    """
    from docx import Document

    dok = Document()
    _rydd(dok)
    _lag_stiler(dok, sprak)
    _lag_side(dok)
    stiler = {stil.name: stil for stil in dok.styles}
    for blokk, neste in zip_longest(blokker, blokker[1:]):
        navn = f"Heading {blokk.nivaa}" if blokk.slag is Slag.OVERSKRIFT else _STIL[blokk.slag]
        if neste and (blokk.slag, neste.slag) == (Slag.AVSNITT, Slag.PUNKTER):
            navn = "Listens innledning"
        elif neste and (blokk.slag, neste.slag) == (Slag.AVSNITT, Slag.HILSEN):
            navn = "Siste avsnitt"
        linjer = [_hold_sammen(uten_styretegn(linje)) for linje in blokk.linjer]
        for tekst in linjer if blokk.slag is Slag.PUNKTER else ["\n".join(linjer)]:
            dok.add_paragraph(tekst, style=stiler[navn])
    om = dok.core_properties
    om.title, om.language, om.author, om.last_modified_by = uten_styretegn(tittel)[:255], sprak, AVSENDER, AVSENDER
    om.comments, om.revision = "", 1
    om.created = om.modified = datetime(dato.year, dato.month, dato.day)
    ut = io.BytesIO()
    dok.save(ut)
    return pakk_om(ut.getvalue())


def _hold_sammen(tekst: str) -> str:
    """Keep «§ 11» and «10. november» on one line."""
    return re.sub(r"(?<=§) |(?<=\b\d\.) (?=[a-z])|(?<=\b\d\d\.) (?=[a-z])", "\u00a0", tekst)


def _rydd(dok: "Document") -> None:
    """Take away what the library's own template brings along: a picture of a page, copies, other styles."""
    for rot in (dok.part.package, dok.part):
        for id_, kobling in list(rot.rels.items()):
            if kobling.reltype.rpartition("/")[2] in ("thumbnail", "stylesWithEffects", "customXml"):
                rot.rels.pop(id_)
    for stil in list(dok.styles):
        if stil.name not in _BEHOLD:
            stil.delete()


def _lag_stiler(dok: "Document", sprak: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor
    from docx.styles.style import ParagraphStyle

    finnes = {stil.name for stil in dok.styles}
    for navn, s in STILER.items():
        stil = dok.styles[navn] if navn in finnes else dok.styles.add_style(navn, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(stil, ParagraphStyle)
        skrift, avsnitt = stil.font, stil.paragraph_format
        skrift.name, skrift.size, skrift.bold, skrift.color.rgb = SKRIFT, Pt(s.storrelse), s.fet, RGBColor(0, 0, 0)
        _skrift(stil.element.get_or_add_rPr())
        avsnitt.space_before, avsnitt.space_after, avsnitt.line_spacing = Pt(s.for_), Pt(s.etter), 1.15
        avsnitt.keep_with_next, avsnitt.keep_together, avsnitt.widow_control = s.folger, s.samlet, True
    for sted in (dok.styles.element, dok.settings.element):
        for navn in ("w:lang", "w:themeFontLang"):
            for element in sted.iter(qn(navn)):
                element.set(qn("w:val"), sprak)


def _skrift(rpr: "BaseOxmlElement") -> None:
    """Let every script have the font; a heading's theme font would win over it."""
    from docx.oxml.ns import qn

    for fonter in rpr.iter(qn("w:rFonts")):
        fonter.attrib.clear()
        for hva in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonter.set(qn(f"w:{hva}"), SKRIFT)


def _lag_side(dok: "Document") -> None:
    from docx.shared import Mm

    side = dok.sections[0]
    side.page_width, side.page_height = Mm(210), Mm(297)
    side.left_margin = side.right_margin = side.top_margin = side.bottom_margin = Mm(25)
    bunn = side.footer.paragraphs[0]
    bunn.style = dok.styles["Footer"]
    for ord_, felt in (("Side ", "PAGE"), (" av ", "NUMPAGES")):
        bunn.add_run(ord_)
        bunn._p.append(_sidefelt(felt))


def _sidefelt(felt: str) -> "BaseOxmlElement":
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:fldSimple")
    element.set(qn("w:instr"), felt)
    lop, tekst = OxmlElement("w:r"), OxmlElement("w:t")
    tekst.text = "1"
    lop.append(tekst)
    element.append(lop)
    return element
