"""One table as a file in any of three forms: a workbook for people, CSV for spreadsheets, JSON for programs.

The rows are the same in all three. A cell is a text, a whole number, a truth value, None, or a list of objects; in
a workbook and in CSV the last three become text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.rens import uten_styretegn


class Datakolonne(NamedTuple):
    """A column: its key in CSV and JSON, its heading in the workbook, its width there (None: by content).

    `hva` is what it holds. When it is said, the workbook has a sheet that says it of each column.
    """

    nokkel: str
    navn: str
    bredde: int | None = None
    hva: str = ""


class Datafil(NamedTuple):
    """A table with what must be known of it. `om` is the lines of the workbook's cover, `hode` JSON's top.

    Without a `hode` the JSON is the bare list of rows; with one they stand under `radnavn`. `dato` is the day the
    file is of.
    """

    tittel: str
    emne: str
    fane: str
    om: Sequence[str]
    kolonner: Sequence[Datakolonne]
    rader: Sequence[Sequence[object]]
    dato: date
    hode: Mapping[str, object] | None = None
    radnavn: str = "rader"


def datafil_bytes(d: Datafil, format: Filformat) -> bytes:
    """Return the file: the same content gives the same bytes."""
    nokler = [k.nokkel for k in d.kolonner]
    if format is Filformat.JSON:
        from imdi_cli.filer.skriv.json import json_bytes

        return json_bytes(nokler, map(_rene, d.rader), hode=d.hode, nokkel=d.radnavn)
    if format is Filformat.CSV:
        from imdi_cli.filer.skriv.csv import csv_bytes

        return csv_bytes(nokler, _celler(d.rader))
    from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Kolonne
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    ark = Ark(
        fane=d.fane,
        tittel=d.tittel,
        tabellnavn=d.fane.replace(" ", "_"),
        kolonner=[Kolonne(k.navn, bredde=k.bredde) for k in d.kolonner],
        rader=[[None if v == "" else v for v in rad] for rad in _celler(d.rader)],
        forklaring=("En tom celle betyr at opplysningen ikke er registrert, eller ikke er offentlig.",),
        frys=True,
    )
    forklart = Ark(
        fane="Kolonner",
        tittel="Kolonnene i tabellen",
        tabellnavn="Kolonner",
        kolonner=[Kolonne("Kolonne"), Kolonne("Navn i datafiler"), Kolonne("Hva den inneholder", bredde=80)],
        rader=[(k.navn, k.nokkel, k.hva) for k in d.kolonner],
    )
    alle = [ark, forklart] if any(k.hva for k in d.kolonner) else [ark]
    return arbeidsbok_bytes(Arbeidsbok(tittel=d.tittel, emne=d.emne, forside=d.om, ark=alle), d.dato)


def _celler(rader: Iterable[Sequence[object]]) -> Iterator[list[str | None]]:
    for rad in rader:
        yield [verdi if type(verdi) is str else _celle(verdi) for verdi in rad]


def _celle(verdi: object) -> str | None:
    """Give a value as text: codes and numbers stand as they are, ja and nei, and a list with semicolons."""
    if verdi is None:
        return None
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    if isinstance(verdi, list):
        return "; ".join(" ".join(str(v) for v in en.values() if v is not None) for en in verdi)
    return str(verdi)


def _rene(rad: Sequence[object]) -> list[object]:
    return [uten_styretegn(verdi) if isinstance(verdi, str) else verdi for verdi in rad]
