"""JSON files, read back by the standard library."""

import json
from datetime import date

import pytest

from imdi_cli.filer.skriv.datafil import Datafil, Datakolonne, datafil_bytes
from imdi_cli.filer.skriv.json import json_bytes
from imdi_cli.kjerne.dokument import Filformat

KOLONNER = ("nr", "navn")


def test_en_rad_er_en_linje() -> None:
    data = json_bytes(KOLONNER, [("0301", "Ås"), (None, 'x"\n')])
    assert data.decode().splitlines()[1:-1] == ['{"nr": "0301", "navn": "Ås"},', '{"nr": null, "navn": "x\\"\\n"}']
    assert json.loads(data) == [{"nr": "0301", "navn": "Ås"}, {"nr": None, "navn": 'x"\n'}]
    assert json_bytes(KOLONNER, []) == b"[]\n"


def test_med_hode_er_det_ett_objekt() -> None:
    for rader in ([("1", "a")], []):
        lest = json.loads(json_bytes(KOLONNER, rader, hode={"dato": "2026-11-23"}, nokkel="rader"))
        assert lest == {"dato": "2026-11-23", "rader": [dict(zip(KOLONNER, r, strict=True)) for r in rader]}


@pytest.mark.parametrize("rad", [("1",), ("1", "2", "3"), ("1", float("nan")), ("1", object())])
def test_det_som_ikke_kan_skrives_avvises(rad: tuple[object, ...]) -> None:
    with pytest.raises((ValueError, TypeError)):
        json_bytes(KOLONNER, [rad])


def test_en_datafil_er_ren_og_lik_hver_gang() -> None:
    fil = Datafil(
        "Tittel",
        "Emne",
        "Fane",
        ["Om."],
        [Datakolonne("nr", "Nr"), Datakolonne("navn", "Navn")],
        [[1, "a\x1bb\u202e"], [2, None]],
        date(2026, 11, 23),
    )
    assert json.loads(datafil_bytes(fil, Filformat.JSON)) == [{"nr": 1, "navn": "ab"}, {"nr": 2, "navn": None}]
    assert datafil_bytes(fil, Filformat.CSV).decode("utf-8-sig") == "nr;navn\r\n1;ab\r\n2;\r\n"
    for format_ in Filformat:
        assert datafil_bytes(fil, format_) == datafil_bytes(fil, format_)
