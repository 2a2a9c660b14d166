"""Tables from Excel workbooks, with the same face as those from CSV: column names, then rows of text.

What a cell shows is not what it holds: a day may be a number, a number text, and a merged cell empty. What can be
told for sure becomes text; what cannot stops the file with a sentence. Imported only when a workbook is read.
"""

import re
import zipfile
from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from python_calamine import CalamineSheet, CalamineWorkbook

from imdi_cli.filer.les.csv import Kolonnebolk, kolonnenavn
from imdi_cli.filer.les.tekst import MAKS_FIL, apne_bytes
from imdi_cli.kjerne.avslag import Feil

MAKS_UTPAKKET = 2_000_000_000
OLE = b"\xd0\xcf\x11\xe0"  # the package of older Office files, and of encrypted ones
_KRYPTERT = "EncryptedPackage".encode("utf-16-le")
_AR_1904 = re.compile(rb'date1904="(?:1|true)"')
_FEILCELLE = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^>]* t="e"')
_BIT = 1 << 20
_DAG_0, _DAG_0_1904 = date(1899, 12, 30), date(1904, 1, 1)
_FORSTE_DAG, _SISTE_DAG = 61, 73_050  # 1 March 1900, before which Excel counts wrong, and the end of 2099


class Tabell:
    """A table in a workbook: its column names at once, its rows when asked for.

    Iterating gives `(row number, cells)` once through, all cells as text and as many as there are columns;
    rows without content are left out.
    """

    def __init__(self, navn: str, data: bytes, *, datokolonner: Collection[str] = ()) -> None:
        self.navn = navn
        self._null = _DAG_0_1904 if _er_1904(data) else _DAG_0
        ark = _ark(navn, data)
        self._rader = ark.iter_rows()
        forste = [_tekst(celle, None) for celle in next(self._rader, [])]
        while forste and not forste[-1]:
            forste.pop()
        self.kolonner = kolonnenavn(navn, [forste], "rad")
        self._datoer = {nr for nr, kolonne in enumerate(self.kolonner) if kolonne.strip().casefold() in datokolonner}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, slag: type[BaseException] | None, feil: BaseException | None, spor: TracebackType | None
    ) -> None:
        """Nothing is left open: the file was read whole."""

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the number of a row and its cells. Raises Feil that names the row."""
        bredde, tom = len(self.kolonner), True
        for nr, celler in enumerate(self._rader, 2):
            rad = [
                c if isinstance(c, str) else _tekst(c, self._null if plass in self._datoer else None)
                for plass, c in enumerate(celler)
            ]
            if not any(rad):
                continue
            if len(rad) < bredde:
                rad = rad + [""] * (bredde - len(rad))
            if any(rad[bredde:]):
                raise Feil(
                    f"Rad {nr} i {self.navn} har en verdi til høyre for den siste kolonnen med navn.",
                    neste="Gi kolonnen et navn på rad 1, eller slett verdien.",
                )
            tom = False
            yield nr, rad[:bredde]
        if tom:
            raise Feil(f"{self.navn} har overskrifter, men ingen rader.", neste="Sjekk at det er riktig fil.")

    def kolonnebolker(self, antall: int) -> Iterator[Kolonnebolk]:
        """Yield `antall` rows at a time, turned on their side. Raises Feil as `__iter__`."""
        rader = iter(self)
        while bolk := list(islice(rader, antall)):
            numre, radene = zip(*bolk, strict=True)
            yield numre, list(zip(*radene, strict=True))


def les_tabell(sti: Path | str, *, datokolonner: Collection[str] = (), maks_bytes: int = MAKS_FIL) -> Tabell:
    """Open a workbook as a table: its one sheet with content, names on row 1.

    `datokolonner` are the columns (lower case) where a bare number is a day as Excel counts them. Raises Feil
    with a sentence for whatever makes the workbook unreadable as a table.
    """
    with apne_bytes(Path(sti), maks_bytes) as fil:
        data = fil.read()
    if data.startswith(OLE):
        slag = "er beskyttet med passord" if _KRYPTERT in data else "har det eldre formatet .xls"
        raad = "Fjern passordet i Excel" if _KRYPTERT in data else "Åpne den i Excel"
        raise Feil(f"{sti} {slag}, og kan ikke leses.", neste=f"{raad}, og lagre den som .xlsx.")
    return Tabell(str(sti), data, datokolonner=datokolonner)


def _ark(navn: str, data: bytes) -> CalamineSheet:
    """Find the sheet to read. Raises Feil when it is not one, or holds what cannot be told for sure."""
    try:
        _krev_hel(navn, data)
        bok = CalamineWorkbook.from_filelike(BytesIO(data))
        med_innhold = [ark for fane in bok.sheet_names if (ark := bok.get_sheet_by_name(fane)).height]
    except Feil:
        raise
    except Exception as feil:  # the reader has a class for every way a package can be broken, and zipfile has its own
        raise Feil(
            f"{navn} er skadet, eller er ikke en Excel-arbeidsbok.",
            neste="Åpne den i Excel og lagre den på nytt som .xlsx.",
        ) from feil
    if not med_innhold:
        raise Feil(f"{navn} er tom.", neste="Sjekk at det er riktig fil.")
    if len(med_innhold) > 1:
        faner = ", ".join(f"«{ark.name}»" for ark in med_innhold[:10])
        raise Feil(
            f"{navn} har {len(med_innhold)} faner med innhold: {faner}.",
            neste="Lagre fanen som skal leses, som en egen arbeidsbok, eller slett de andre.",
        )
    (ark,) = med_innhold
    if slatt_sammen := ark.merged_cell_ranges:
        (rad, kolonne), _ = slatt_sammen[0]
        raise Feil(
            f"{navn} har sammenslåtte celler, den første i {_adresse(rad, kolonne)}. Da er det ikke sikkert hvilke "
            "rader verdien gjelder.",
            neste="Merk hele arket, opphev sammenslåingen, fyll ut verdien i hver rad, og prøv igjen.",
        )
    return ark


def _krev_hel(navn: str, data: bytes) -> None:
    """Look through the package: what it unpacks to, and cells that hold an error, which would be read as empty."""
    with zipfile.ZipFile(BytesIO(data)) as pakke:
        if sum(del_.file_size for del_ in pakke.infolist()) > MAKS_UTPAKKET:
            raise Feil(f"{navn} er for stor når den pakkes ut.", neste="Del den opp.")
        for del_ in pakke.namelist():
            if not del_.startswith("xl/worksheets/sheet"):
                continue
            with pakke.open(del_) as fil:
                forrige = b""
                while bit := fil.read(_BIT):
                    if b't="e"' in forrige + bit and (treff := _FEILCELLE.search(forrige + bit)):
                        raise Feil(
                            f"Celle {treff[1].decode()} i {navn} har en feilverdi (#I/T, #REF! eller liknende).",
                            neste="Rett formelen, eller skriv verdien i cellen.",
                        )
                    forrige = bit[-200:]


def _er_1904(data: bytes) -> bool:
    """Say whether days are counted from 1904; what is wrong with the package is said by `_ark`."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as pakke:
            return _AR_1904.search(pakke.read("xl/workbook.xml")) is not None
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return False


def _tekst(celle: Any, null: date | None) -> str:
    """Give a cell as text; `null` is day 0 in a column of days, where a bare number is one."""
    if isinstance(celle, bool):
        return "ja" if celle else "nei"
    if isinstance(celle, datetime):
        return celle.date().isoformat() if celle.time() == time() else f"{celle:%Y-%m-%d %H:%M}"
    if isinstance(celle, float) and celle.is_integer():
        celle = int(celle)
        if null is not None and _FORSTE_DAG <= celle <= _SISTE_DAG:
            return (null + timedelta(days=celle)).isoformat()
    return str(celle)


def _adresse(rad: int, kolonne: int) -> str:
    """Name a cell as Excel does, from its numbers counted from 0."""
    bokstaver, kolonne = "", kolonne + 1
    while kolonne:
        kolonne, rest = divmod(kolonne - 1, 26)
        bokstaver = chr(65 + rest) + bokstaver
    return f"{bokstaver}{rad + 1}"
