"""Small files in IMDi's two forms, made from the same figures."""

import csv
import io
from pathlib import Path

ANMODET, VEDTATT, BOSATT = "Anmodning om bosetting", "Vedtak om bosetting", "Faktisk bosetting"
OPPRINNELIG, SAMMENSLATT = "Opprinnelig anmodning", "Faktisk bosetting (sammenslått for tidligere fylker)"
HODE = "Enhet;År;Kommunenummer;Kommune;Bosetting;Antall"

# (unit, year, number, series) → the cell as it stands in the file
Tall = dict[tuple[str, int, str, str], str]


def personer(aar: int, rader: dict[str, tuple[object, object, object]]) -> Tall:
    """Figures in persons from (anmodet, vedtatt, bosatt) by kommune; None leaves the row out."""
    return {
        ("Personer", aar, nr, serie): str(celle)
        for nr, celler in rader.items()
        for serie, celle in zip((ANMODET, VEDTATT, BOSATT), celler, strict=True)
        if celle is not None
    }


def lang(tall: Tall) -> str:
    return "\n".join([HODE, *(f"{e};{a};{nr};;{s};{celle}" for (e, a, nr, s), celle in tall.items())]) + "\n"


def kryss(tall: Tall) -> str:
    kolonner = sorted({(s, e, a) for e, a, _, s in tall})
    hode = [
        ["Region", "Navn", *(f"Bosetting: {s}" for s, _, _ in kolonner)],
        ["", "", *(f"Enhet: {e}" for _, e, _ in kolonner)],
        ["", "", *(f"År: {a}" for _, _, a in kolonner)],
    ]
    rader = [
        [f"K{nr}", "Navn (t.o.m. 2019)", *(tall.get((e, a, nr, s), "") for s, e, a in kolonner)]
        for nr in sorted({nr for _, _, nr, _ in tall})
    ]
    return "\n".join(";".join(rad) for rad in [*hode, *rader]) + "\n"


def skriv(sti: Path, tekst: str, koding: str = "iso-8859-1") -> Path:
    sti.write_bytes(tekst.encode(koding))
    return sti


def les_csv(data: bytes) -> list[dict[str, str]]:
    """The rows of an exported data file; it must have its mark."""
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


# Two years, and every kind of answer. 1601 had ended in 2018, and lies in fylke 50. The sums stand in the tests.
SMAA: Tall = (
    personer(
        2018,
        {
            "0301": (10, 12, 11),  # flere
            "1601": (20, 20, 22),  # like, over vedtatt
            "5004": (8, 5, ":"),  # faerre, hidden
            "1103": (6, 0, "."),  # nei
            "1505": (5, ".", "."),  # uten vedtak
            "1804": (5, None, 0),  # uten vedtak: no row
            "1902": (7, ":", 4),  # skjult
            "0101": (0, 3, 3),  # not asked
            "0104": (":", ":", ":"),  # not known whether asked
            "9999": ("", "", 74),
        },
    )
    | personer(2022, {"0301": (100, 100, 90), "3001": (30, 40, 41), "5001": (50, 50, ":"), "2100": (None, None, 2)})
    | {("Personer", 2022, nr, OPPRINNELIG): n for nr, n in {"0301": "20", "3001": "10", "5001": ":"}.items()}
    | {("Prosent", 2018, "0301", VEDTATT): "120.00", ("Prosent", 2018, "0101", VEDTATT): "Inf"}
    | {("Prosent", 2022, "0301", BOSATT): "90,5", ("Prosent", 2022, "3001", BOSATT): "NaN"}
)
