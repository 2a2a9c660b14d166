"""An accessible Excel workbook, byte for byte the same from the same content.

Imported only when a workbook is to be written: openpyxl takes a tenth of a second to load.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from imdi_cli.filer.skriv.arbeidsbok import (
    FORSIDE,
    INNHOLD,
    MERKNADER,
    Arbeidsbok,
    Ark,
    Figur,
    Kolonne,
    Verdi,
    dataark,
    hoderad,
    kontroller,
)
from imdi_cli.filer.skriv.blad import LESEBREDDE, Blad, linjer, med_tall, med_tekst
from imdi_cli.filer.skriv.figur import diagram
from imdi_cli.filer.skriv.pakke import ferdig_pakke
from imdi_cli.kjerne.rens import uten_styretegn

_MINST, _MEST = 9, 45
_INGEN = "Ingen rader"


def arbeidsbok_bytes(bok: Arbeidsbok, dato: date) -> bytes:
    """Return the workbook as an xlsx file, `dato` being its date of creation.

    A text stays a text whatever it looks like, and None is an empty cell. The notes sheet is there only
    when there are notes. Raises ValueError for what `kontroller` refuses, before anything is written.
    """
    kontroller(bok)
    ut = Workbook(write_only=True)
    forside = Blad(ut, FORSIDE, [LESEBREDDE])
    forside.linje("tittel", bok.tittel)
    for linje in bok.forside:
        forside.linje("avsnitt", linje)
    for ark in (*_eget_innhold(bok), *bok.ark):
        _skriv_ark(ut, ark)
    for figur in bok.figurer:
        _skriv_figur(ut, figur, dataark(figur, bok))
    upakket = io.BytesIO()
    ExcelWriter(ut, zipfile.ZipFile(upakket, "w", zipfile.ZIP_STORED)).save()
    return ferdig_pakke(
        upakket.getvalue(),
        tittel=uten_styretegn(bok.tittel),
        emne=uten_styretegn(bok.emne),
        sprak=bok.sprak,
        dato=dato,
        figurer=[(uten_styretegn(figur.tittel), uten_styretegn(figur.alt_tekst)) for figur in bok.figurer],
    )


def _eget_innhold(bok: Arbeidsbok) -> Iterator[Ark]:
    """Yield the sheets the workbook makes of itself: contents and notes."""
    merke = f"{bok.merke}. " if bok.merke else ""
    merknader = Ark(
        fane=MERKNADER,
        tittel="Merknader",
        tabellnavn=MERKNADER,
        forklaring=(f"{merke}Denne fanen har én tabell. Andre faner viser til merknadene med nummer i klammer.",),
        kolonner=(Kolonne("Merknad", bredde=14), Kolonne("Tekst", bredde=LESEBREDDE)),
        rader=[(f"merknad {nr}", tekst) for nr, tekst in bok.merknader],
    )
    faner = [(FORSIDE, "Om arbeidsboken")]
    if bok.merknader:
        faner.append((MERKNADER, "Forklaring til merknadene i tabellene"))
    faner += [(ark.fane, ark.tittel) for ark in bok.ark]
    faner += [(figur.fane, f"Figur: {figur.tittel}") for figur in bok.figurer]
    yield Ark(
        fane=INNHOLD,
        tittel="Innhold",
        tabellnavn=INNHOLD,
        forklaring=(f"{merke}Denne fanen har én tabell med lenker til de andre fanene.",),
        kolonner=(Kolonne("Fane", bredde=34), Kolonne("Innhold", bredde=LESEBREDDE)),
        rader=faner,
    )
    if bok.merknader:
        yield merknader


def _skriv_ark(bok: Workbook, ark: Ark) -> None:
    bredder = [k.bredde or _bredde(k, [rad[nr] for rad in ark.rader]) for nr, k in enumerate(ark.kolonner)]
    blad = Blad(bok, ark.fane, bredder)
    hode = hoderad(ark)
    blad.ark.print_title_rows = f"{hode}:{hode}"
    if ark.frys:
        blad.ark.freeze_panes = f"A{hode + 1}"
    blad.ark.tables.add(_tabell(ark))  # `add_table` would warn that the columns are not yet there
    blad.linje("tittel", ark.tittel)
    for linje in ark.forklaring:
        blad.linje("linje", linje)
    overskrifter = [blad.celle("hode" if k.format == "tekst" else "hode høyre", k.overskrift) for k in ark.kolonner]
    hoyde = max(linjer(k.overskrift, bredde) for k, bredde in zip(ark.kolonner, bredder, strict=True))
    blad.rad(overskrifter, antall_linjer=hoyde)
    _skriv_rader(blad, ark)


def _skriv_rader(blad: Blad, ark: Ark) -> None:
    # Two cells for each column are enough, since openpyxl has written a row when `append` returns.
    # A styled cell for each value would make it several times slower.
    tallceller = [blad.celle(kolonne.format) for kolonne in ark.kolonner]
    tekstceller = [blad.celle("tekst" if k.format == "tekst" else "symbol") for k in ark.kolonner]
    for rad in ark.rader or [(_INGEN, *[None] * (len(ark.kolonner) - 1))]:
        celler: list[Cell | None] = []
        hoyde = 1
        for verdi, tallcelle, tekstcelle, bredde in zip(rad, tallceller, tekstceller, blad.bredder, strict=True):
            if verdi is None:
                celler.append(None)
            elif isinstance(verdi, str):
                celler.append(med_tekst(tekstcelle, verdi))
                if len(verdi) > bredde or "\n" in verdi:
                    hoyde = max(hoyde, linjer(verdi, bredde))
            else:
                celler.append(med_tall(tallcelle, verdi))
        if ark.fane == INNHOLD:
            celler[0] = blad.celle("lenke", str(rad[0]), lenke=str(rad[0]))
        blad.rad(celler, antall_linjer=hoyde)


def _skriv_figur(bok: Workbook, figur: Figur, data: Ark) -> None:
    """Write a sheet with a chart; its alternative text stands in a cell too, where everyone meets it."""
    blad = Blad(bok, figur.fane, [LESEBREDDE + 20])
    blad.ark.sheet_view.showGridLines = False
    blad.linje("tittel", figur.tittel)
    blad.linje("avsnitt", figur.alt_tekst)
    blad.linje("lenke", f"Tallene til figuren står i fanen «{data.fane}».", lenke=data.fane)
    blad.ark.add_chart(diagram(figur, data), "A5")


def _tabell(ark: Ark) -> Table:
    hode = hoderad(ark)
    siste = hode + max(1, len(ark.rader))
    tabell = Table(
        displayName=ark.tabellnavn,
        name=ark.tabellnavn,
        ref=f"A{hode}:{get_column_letter(len(ark.kolonner))}{siste}",
        tableStyleInfo=TableStyleInfo(name="TableStyleLight1", showRowStripes=False),
    )
    # Named here, openpyxl need not read them from cells it no longer has, and adds no filter buttons.
    tabell.tableColumns = [TableColumn(id=nr, name=k.overskrift) for nr, k in enumerate(ark.kolonner, 1)]
    return tabell


def _bredde(kolonne: Kolonne, verdier: Sequence[Verdi]) -> int:
    """Return a width in characters that holds the longest cell, within reason, and no broken heading word."""
    celle = max((len(str(verdi)) for verdi in verdier if verdi is not None), default=0)
    if kolonne.format != "tekst":
        celle = min(celle + celle // 3, 14)  # room for the space between thousands; long decimals are cut
    hode = kolonne.overskrift  # in bold, which is wider
    ord_ = max(len(ett) for ett in hode.split())
    return max(_MINST, min(max(celle, ord_ + 2, len(hode) * 6 // 10) + 2, _MEST))
