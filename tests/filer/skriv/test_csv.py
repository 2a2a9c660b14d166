"""CSV for Norwegian Excel, read back by the csv module."""

import csv
import io
from decimal import Decimal

import pytest

from imdi_cli.filer.skriv.csv import csv_bytes


def _les(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def test_slik_norsk_excel_aapner_den() -> None:
    data = csv_bytes(["Kommune", "År", "Andel"], [["0301", 2022, 12.5], ["Bø; Telemark", None, Decimal("0.10")]])
    assert data == '\ufeffKommune;År;Andel\r\n0301;2022;12,5\r\n"Bø; Telemark";;0,10\r\n'.encode()


@pytest.mark.parametrize(
    ("tall", "tekst"), [(-5, "-5"), (-0.5, "-0,5"), (1e-7, "0,0000001"), (1e21, "1000000000000000000000"), (0, "0")]
)
def test_tall_skrives_helt_ut_og_roeres_ikke(tall: float, tekst: str) -> None:
    assert _les(csv_bytes(["a"], [[tall]])) == [["a"], [tekst]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "  =", "\x00="])
def test_tekst_blir_aldri_formel(start: str) -> None:
    [[hode], [celle]] = _les(csv_bytes([start + "hode"], [[start + "HYPERLINK(1)"]]))
    assert hode.startswith("'")
    assert celle.startswith("'")
    assert celle.endswith("HYPERLINK(1)")


def test_styretegn_forsvinner_og_linjeskift_blir() -> None:
    assert _les(csv_bytes(["a"], [["x\x00\x1b[31m\u202ey\r\nz\x9b\ud800"]]))[1] == ["x[31my\nz"]


def test_tom_tabell_og_feil() -> None:
    assert _les(csv_bytes(["a", "b"], [])) == [["a", "b"]]
    with pytest.raises(ValueError, match="rad 2 har 1 celler, ventet 2"):
        csv_bytes(["a", "b"], [[1, 2], [1]])
    for tall in (float("nan"), float("inf"), Decimal("NaN")):
        with pytest.raises(ValueError, match="ikke et tall"):
            csv_bytes(["a"], [[tall]])
