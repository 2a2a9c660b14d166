"""CSV as Norwegian Excel opens it: semicolon, decimal comma, UTF-8 with its mark."""

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

from imdi_cli.kjerne.rens import uten_styretegn

Verdi = str | int | float | Decimal | None
# What a spreadsheet may take for the start of a formula (OWASP), with the full-width forms of the signs.
_FORMELTEGN = tuple("=+-@\t\r\n＝＋－＠")


def csv_bytes(kolonner: Sequence[str], rader: Iterable[Sequence[Verdi]]) -> bytes:
    """Return a table as a CSV file for Norwegian Excel.

    Numbers are written with decimal comma and never changed; text that could be taken for a formula gets
    an apostrophe in front; None is an empty cell. Raises ValueError for a row of wrong width and for a
    number that is none (NaN, infinity).
    """
    ut = io.StringIO(newline="")
    skriver = csv.writer(ut, delimiter=";", lineterminator="\r\n")
    skriver.writerow([_celle(navn) for navn in kolonner])
    for nr, rad in enumerate(rader, 1):
        if len(rad) != len(kolonner):
            raise ValueError(f"rad {nr} har {len(rad)} celler, ventet {len(kolonner)}")
        skriver.writerow([_celle(verdi) for verdi in rad])
    return ut.getvalue().encode("utf-8-sig")


def _celle(verdi: Verdi) -> str:
    if verdi is None:
        return ""
    if isinstance(verdi, str):
        # A tab or line end in front is dangerous by itself, so it is looked for before it is cleaned away.
        tekst = uten_styretegn(verdi)
        farlig = verdi.startswith(_FORMELTEGN) or tekst.lstrip().startswith(_FORMELTEGN)
        return "'" + tekst if farlig else tekst
    if isinstance(verdi, int):
        return str(verdi)
    tall = verdi if isinstance(verdi, Decimal) else Decimal(repr(verdi))
    if not tall.is_finite():
        raise ValueError(f"ikke et tall: {verdi}")
    return f"{tall:f}".replace(".", ",")
