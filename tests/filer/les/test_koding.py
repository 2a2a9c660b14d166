"""The encoding is found in the bytes, and what is no text is refused with its line."""

import io

import pytest

from imdi_cli.filer.les.koding import BIT, finn_koding
from imdi_cli.kjerne.avslag import Feil


def _finn(data: bytes, **valg: bool) -> str:
    return finn_koding(io.BytesIO(data), "fil.csv", lagre_som="Lagre på nytt.", maks_linje=2 * BIT, **valg)


@pytest.mark.parametrize(
    ("data", "koding"),
    [
        (b"bare ascii\n", "utf-8"),
        ("År;Målform\n".encode(), "utf-8"),
        ("År;Målform\n".encode("utf-8-sig"), "utf-8-sig"),
        ("År;Målform\n".encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + "År;Målform\n".encode("utf-16-be"), "utf-16"),
        ("År;Målform\n".encode("iso-8859-1"), "cp1252"),
        ("– «tankestrek» €\n".encode("cp1252"), "cp1252"),
        (b"a" * (BIT - 1) + b"\n" + "å".encode() * 3, "utf-8"),
        (b"a\n" + b"b" * (BIT - 3) + "å".encode(), "utf-8"),  # the letter is cut in two by the reading
    ],
)
def test_kodingen_finnes_i_bytene(data: bytes, koding: str) -> None:
    fil = io.BytesIO(data)
    assert finn_koding(fil, "fil.csv", lagre_som="", maks_linje=2 * BIT) == koding
    assert fil.tell() == 0
    assert "\ufffd" not in data.decode(koding)


@pytest.mark.parametrize(
    ("data", "setning"),
    [
        (b"a;b\n1;\x00\n", "Linje 2 i fil.csv har NUL-tegn, så filen er ikke ren tekst."),
        (b"a;b\n1;2\n\x1b[2J;3\n", "Linje 3 i fil.csv har et styretegn (0x1B) som ikke hører hjemme i tekst."),
        (b"a;\x81\xff\n", "fil.csv er ikke en tekstfil: den har tegn som verken er UTF-8 eller Windows-1252."),
        (b"\xef\xbb\xbfa;\xe5\n", "fil.csv er merket som UTF-8, men innholdet er noe annet."),
        (b"\xff\xfea", "fil.csv er merket som UTF-16, men innholdet er noe annet."),
        (
            "æ\n".encode("cp1252") + "b\nMøre\n".encode(),
            "fil.csv blander to tegnsett: linje 3 er UTF-8, og andre linjer er Windows-1252.",
        ),
        (b"\xe6\n" + b"b" * (BIT - 3) + "ø".encode(), "fil.csv blander to tegnsett: linje 2 er UTF-8"),
        (b"a\n" + b"b" * (3 * BIT), "Linje 2 i fil.csv er lengre enn 2 MB."),
        ("a\n".encode("utf-16") + "\x01".encode("utf-16-le"), "Linje 2 i fil.csv har et styretegn (0x01)"),
    ],
)
def test_det_som_ikke_er_tekst_avvises_med_linjen(data: bytes, setning: str) -> None:
    with pytest.raises(Feil) as feil:
        _finn(data)
    assert feil.value.hva.startswith(setning)
    assert "Lagre på nytt." in feil.value.neste


def test_styretegn_slippes_gjennom_naar_det_er_bedt_om_men_aldri_nul() -> None:
    assert _finn(b"\x1b[31m", styretegn=True) == "utf-8"
    with pytest.raises(Feil, match=r"Linje 1 i fil\.csv har NUL-tegn"):
        _finn(b"\x1b[31m\x00", styretegn=True)


def test_linjeskift_fra_gamle_maskiner_er_linjeskift() -> None:
    assert _finn(b"0123456789\r" * (BIT // 4)) == "utf-8"
