"""The last pass stops when a drawing is not what it thinks it is."""

import io
import zipfile
from datetime import date

import pytest

from imdi_cli.filer.skriv.pakke import ferdig_pakke


@pytest.mark.parametrize("tegning", [b"<wsDr/>", b'<wsDr><cNvPr id="1"/><cNvPr id="2"/></wsDr>'])
def test_en_tegning_uten_noyaktig_ett_diagram_stopper(tegning: bytes) -> None:
    ut = io.BytesIO()
    with zipfile.ZipFile(ut, "w") as pakke:
        pakke.writestr("xl/drawings/drawing1.xml", tegning)
    with pytest.raises(ValueError, match="ventet ett diagram"):
        ferdig_pakke(
            ut.getvalue(), tittel="", emne="", sprak="nb-NO", dato=date(2026, 1, 1), figurer=[("tittel", "tekst")]
        )
