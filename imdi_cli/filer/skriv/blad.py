"""One sheet of a workbook while it is written: cells, looks, row heights, print settings."""

import textwrap
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from imdi_cli.kjerne.rens import uten_styretegn

LESEBREDDE = 100
TALLFORMAT = {"tekst": "@", "heltall": "#,##0", "desimal1": "#,##0.0", "prosent1": "0.0 %"}

_A4 = 9
_MEST_PA_HOYKANT = 90  # LibreOffice does not scale down a single column that is wider than the page
_PUNKT_PER_LINJE = 15
_TITTELHOYDE = 24


def _font(*, storrelse: int = 11, fet: bool = False, lenke: bool = False) -> Font:
    return Font(
        name="Calibri",
        family=2,
        scheme="minor",
        size=storrelse,
        bold=fet,
        underline="single" if lenke else None,
        color="0563C1" if lenke else "000000",
    )


def _plass(*, bryt: bool = False, hoyre: bool = False) -> Alignment:
    return Alignment(vertical="top", horizontal="right" if hoyre else None, wrap_text=bryt)


_STREK = Border(bottom=Side(style="medium"))
# The few looks a cell can have: font, alignment, number format.
_STILER = {
    "tittel": (_font(storrelse=15, fet=True), _plass(), "General"),
    "linje": (_font(), _plass(), "General"),
    "avsnitt": (_font(), _plass(bryt=True), "General"),
    "lenke": (_font(lenke=True), _plass(bryt=True), "General"),
    "hode": (_font(fet=True), _plass(bryt=True), "General"),
    "hode høyre": (_font(fet=True), _plass(bryt=True, hoyre=True), "General"),
    "symbol": (_font(), _plass(hoyre=True), TALLFORMAT["tekst"]),
    "tekst": (_font(), _plass(bryt=True), TALLFORMAT["tekst"]),
    "heltall": (_font(), _plass(), TALLFORMAT["heltall"]),
    "desimal1": (_font(), _plass(), TALLFORMAT["desimal1"]),
    "prosent1": (_font(), _plass(), TALLFORMAT["prosent1"]),
}


class Blad:
    """A sheet written from the top. `bredder` is the width of each column in characters."""

    def __init__(self, bok: Workbook, fane: str, bredder: Sequence[int]) -> None:
        self.ark: Worksheet = bok.create_sheet(fane)  # the write-only kind, with what is used of the other
        self.bredder = bredder
        self._rad = 0
        for nr, bredde in enumerate(bredder, 1):
            self.ark.column_dimensions[get_column_letter(nr)].width = bredde
        self.ark.page_setup.orientation = "landscape" if sum(bredder) > _MEST_PA_HOYKANT else "portrait"
        self.ark.page_setup.paperSize = _A4
        self.ark.page_setup.fitToWidth, self.ark.page_setup.fitToHeight = 1, 0
        self.ark.page_margins = PageMargins(left=0.6, right=0.6, top=0.7, bottom=0.7)  # inches
        self.ark.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        self.ark.HeaderFooter.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text="&A – side &P av &N"))

    def celle(self, stil: str, tekst: str = "", *, lenke: str = "") -> Cell:
        """Make a cell of one look; `lenke` is the sheet it leads to."""
        celle = WriteOnlyCell(self.ark)
        celle.font, celle.alignment, celle.number_format = _STILER[stil]
        if stil.startswith("hode"):
            celle.border = _STREK
        if tekst:
            med_tekst(celle, tekst)
        if lenke:
            sted = f"{quote_sheetname(lenke)}!A1"
            celle.hyperlink = Hyperlink(ref="A1", location=sted, tooltip=f"Gå til fanen {lenke}")
        return celle

    def linje(self, stil: str, tekst: str, *, lenke: str = "") -> None:
        """Write a row with one text; a title gets air under it, a paragraph the height it needs."""
        hoyde = _TITTELHOYDE if stil == "tittel" else 0
        if stil == "avsnitt":
            hoyde = _PUNKT_PER_LINJE * linjer(tekst, self.bredder[0]) + 3
        self.rad([self.celle(stil, tekst, lenke=lenke)], hoyde=hoyde)

    def rad(self, celler: Sequence[Cell | None], *, antall_linjer: int = 1, hoyde: int = 0) -> None:
        """Write a row. `hoyde` is in points, otherwise it holds `antall_linjer` lines."""
        self._rad += 1
        if hoyde or antall_linjer > 1:
            # Said outright, because not every program works it out from the text.
            self.ark.row_dimensions[self._rad].height = hoyde or _PUNKT_PER_LINJE * antall_linjer
        self.ark.append(list(celler))


def med_tekst(celle: Cell, tekst: str) -> Cell:
    """Put a text in the cell, whatever it looks like."""
    celle.value = uten_styretegn(tekst)
    celle.data_type = "s"  # openpyxl takes «=…» for a formula and «#N/A» for an error
    return celle


def med_tall(celle: Cell, tall: int | float) -> Cell:
    """Put a number in the cell."""
    celle.value = tall
    return celle


def linjer(tekst: str, bredde: int) -> int:
    """Return how many lines the text takes in a column of that many characters."""
    return sum(max(1, len(textwrap.wrap(del_, bredde))) for del_ in tekst.split("\n"))
