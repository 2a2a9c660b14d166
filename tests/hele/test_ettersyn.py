"""`make ettersyn`: what another program makes of the workbook. The pictures are looked at by a person."""

import csv
import shutil
import subprocess
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import imdi_cli

EKSEMPEL = Path(imdi_cli.__file__).parent / "eksempler" / "bosetting.csv"
HVER_FANE = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1"
SOFFICE = shutil.which("soffice")


@pytest.mark.ettersyn
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice er ikke installert")
def test_libreoffice_ser_de_samme_tallene(ovelse: Any) -> None:
    ovelse("bosetting", "importer", EKSEMPEL).ok()
    ovelse("statistikk", "eksport", "--ut", "bok.xlsx").ok()
    hjem = f"-env:UserInstallation={(ovelse.mappe / 'lo').as_uri()}"
    for form in (HVER_FANE, "pdf"):
        subprocess.run(
            [str(SOFFICE), hjem, "--headless", "--convert-to", form, "bok.xlsx"],
            cwd=ovelse.mappe,
            check=True,
            capture_output=True,
            timeout=180,
        )
    assert (ovelse.mappe / "bok.pdf").read_bytes().startswith(b"%PDF")
    bok = openpyxl.load_workbook(ovelse.mappe / "bok.xlsx")
    for fane in ("Landet", "Fylker", "Svar fra kommunene", "Kommuner"):
        (navn,) = bok[fane].tables
        ventet = [[celle.value for celle in rad] for rad in bok[fane][bok[fane].tables[navn].ref]]
        with (ovelse.mappe / f"bok-{fane}.csv").open(encoding="utf-8", newline="") as fil:
            lest = list(csv.reader(fil, delimiter=";"))[-len(ventet) :]
        assert [rad[: len(ventet[0])] for rad in lest] == [["" if v is None else str(v) for v in r] for r in ventet]
