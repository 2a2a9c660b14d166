"""The picture: drawn by segno, read by ZXing, which is another program's work; and hostile pictures."""

import io
import struct
import sys
import warnings
import zlib
from base64 import b32encode
from os import urandom

import pytest
from PIL import Image, ImageFilter, PngImagePlugin

from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.tolk.tolkebevis.steg import bilde

TEKST = "IMDI1.10482.T-2026-0001.2026-11-23.ABCDEFG2." + b32encode(urandom(64)).decode().rstrip("=")


def png(tekst=TEKST):
    return Image.open(io.BytesIO(bilde.tegn(tekst, "png", ""))).convert("L")


def som(im, slag, **valg):
    ut = io.BytesIO()
    im.save(ut, slag, **valg)
    return ut.getvalue()


# --- drawing ----------------------------------------------------------------------------------------------------


def test_bildet_er_stort_nok_og_har_hvit_kant():
    im = png()
    assert im.size == (684, 684)  # 49 modules (version 8) and a quiet zone of 4 on each side, 12 points each
    assert set(im.crop((0, 0, 684, 48)).tobytes()) == {255}


def test_svg_har_tittel_og_hvit_bakgrunn():
    svg = bilde.tegn(TEKST, "svg", "Tolkebevis T-2026-0001").decode()
    assert "<title>Tolkebevis T-2026-0001</title>" in svg
    assert "#fff" in svg or "white" in svg


def test_samme_tekst_gir_samme_fil():
    assert bilde.tegn(TEKST, "png", "") == bilde.tegn(TEKST, "png", "")


@pytest.mark.parametrize(("navn", "slag"), [("a.png", "png"), ("A.SVG", "svg")])
def test_endelsen_sier_slaget(tmp_path, navn, slag):
    assert bilde.krev_endelse(tmp_path / navn) == slag


@pytest.mark.parametrize("navn", ["a.jpg", "a", "a.pdf", ".png"])
def test_andre_slag_tegnes_ikke(tmp_path, navn):
    with pytest.raises(Bruksfeil):
        bilde.krev_endelse(tmp_path / navn)


# --- reading ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bredde", [684, 400, 200, 120])
@pytest.mark.parametrize("kvalitet", [90, 30])
def test_den_kan_leses_nedskalert_og_jpeg_komprimert(bredde, kvalitet):
    assert bilde.les_bilde(som(png().resize((bredde, bredde)), "JPEG", quality=kvalitet), "a.jpg") == TEKST


@pytest.mark.parametrize("grader", [3, 30, 90, 180])
def test_den_kan_leses_som_foto(grader):
    """On a grey table, turned, a little out of focus, with noise."""
    bord = Image.new("L", (1600, 1200), 170)
    bord.paste(png().resize((500, 500)).rotate(grader, expand=True, fillcolor=170), (300, 200))
    foto = Image.blend(bord.filter(ImageFilter.GaussianBlur(1)), Image.effect_noise(bord.size, 20), 0.1)
    assert bilde.les_bilde(som(foto.convert("RGB"), "JPEG", quality=50), "foto.jpg") == TEKST


def test_en_flekk_paa_koden_gjor_ingenting():
    im = png()
    im.paste(128, (300, 300, 420, 420))
    assert bilde.les_bilde(som(im, "PNG"), "a.png") == TEKST


def test_et_stort_foto_pakkes_ut_i_mindre_format():
    stor = Image.new("L", (7000, 7000), 200)
    stor.paste(png().resize((2000, 2000)), (2500, 2500))
    assert bilde.les_bilde(som(stor, "JPEG"), "stor.jpg") == TEKST


def _png(bredde, hoyde, data=b"", ekstra=b""):
    """A PNG that claims a size, with what it likes inside."""

    def bit(navn, innhold):
        return struct.pack(">I", len(innhold)) + navn + innhold + struct.pack(">I", zlib.crc32(navn + innhold))

    hode = struct.pack(">IIBBBBB", bredde, hoyde, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + bit(b"IHDR", hode) + ekstra + bit(b"IDAT", data) + bit(b"IEND", b"")


def _tekstbombe():
    info = PngImagePlugin.PngInfo()
    info.add_text("a", "x" * 100_000_000, zip=True)
    return som(Image.new("L", (10, 10)), "PNG", pnginfo=info)


FIENDER = {
    "tom": lambda: b"",
    "tekst": lambda: b"ikke et bilde",
    "bare starten": lambda: b"\x89PNG\r\n\x1a\n",
    "gif": lambda: som(png(), "GIF"),
    "tiff": lambda: som(png(), "TIFF"),
    "zip": lambda: b"PK\x03\x04" + urandom(100),
    "kappet png": lambda: som(png(), "PNG")[:300],
    "kappet jpeg": lambda: som(png(), "JPEG")[:2000],
    "tull i png": lambda: _png(100, 100, b"tull"),
    "null stor": lambda: _png(0, 0),
    "for lite data": lambda: _png(5000, 5000, zlib.compress(b"")),
    "tekstbombe": _tekstbombe,
    "tilfeldig": lambda: b"\xff\xd8\xff" + urandom(5000),
}


@pytest.mark.parametrize("fiende", FIENDER)
def test_det_som_ikke_er_et_bilde_faar_en_setning(fiende):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(Feil) as fanget:
            bilde.les_bilde(FIENDER[fiende](), "fiende.png")
    assert "fiende.png er ikke et bilde imdi kan lese" in fanget.value.hva
    assert "PNG eller JPEG" in fanget.value.neste


@pytest.mark.parametrize(("bredde", "hoyde"), [(7072, 7072), (10_000, 10_000), (60_000, 60_000), (2**31 - 1, 1)])
def test_et_bilde_som_pakkes_ut_til_for_mye_leses_ikke(bredde, hoyde):
    """A few bytes that claim gigabytes: the size is read before anything is unpacked."""
    bombe = _png(bredde, hoyde, zlib.compress(b"\0" * 10_000_000))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(Feil) as fanget:
            bilde.les_bilde(bombe, "bombe.png")
    assert "for stort: over 50 millioner punkter" in fanget.value.hva


@pytest.mark.skipif(sys.platform != "linux", reason="bare Linux har /proc")
def test_en_bombe_tar_ikke_minne(tmp_path):
    """In a process that may take 100 MB more than it has."""
    import subprocess

    (tmp_path / "b.png").write_bytes(_png(60_000, 60_000, zlib.compress(b"\0" * 50_000_000)))
    skript = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "import zxingcpp, PIL.Image, PIL.PngImagePlugin\n"
        "from imdi_cli.kjerne.avslag import Feil\n"
        "from imdi_cli.tolk.tolkebevis.steg.bilde import les_bilde\n"
        "brukt = int(Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (brukt + 100_000_000,) * 2)\n"
        "try:\n    les_bilde(Path(sys.argv[1]).read_bytes(), 'b.png')\nexcept Feil as feil:\n    print(feil.hva)\n"
    )
    svar = subprocess.run(
        [sys.executable, "-c", skript, tmp_path / "b.png"], capture_output=True, text=True, timeout=60
    )
    assert "for stort" in svar.stdout, svar.stderr


def test_ingen_eller_flere_koder():
    with pytest.raises(Feil, match="ingen QR-kode"):
        bilde.les_bilde(som(Image.new("L", (200, 200), 255), "PNG"), "a.png")
    to = Image.new("L", (1400, 700), 255)
    to.paste(png(), (0, 0))
    to.paste(png("EN ANNEN"), (750, 0))
    with pytest.raises(Feil, match="flere QR-koder"):
        bilde.les_bilde(som(to, "PNG"), "a.png")


def test_den_samme_koden_to_ganger_er_en():
    to = Image.new("L", (1400, 700), 255)
    to.paste(png(), (0, 0))
    to.paste(png(), (700, 0))
    assert bilde.les_bilde(som(to, "PNG"), "a.png") == TEKST


# --- where it comes from ----------------------------------------------------------------------------------------


def test_tekst_fil_og_bilde(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.png").write_bytes(som(png(), "PNG"))
    (tmp_path / "uten endelse").write_bytes(som(png(), "JPEG"))
    (tmp_path / "tekst.txt").write_text(TEKST + "\n", "utf-16")
    (tmp_path / "tekst").write_text(TEKST, "utf-8")
    assert {bilde.les_kilde(k).strip() for k in (TEKST, "a.png", "uten endelse", "tekst.txt", "tekst")} == {TEKST}
    assert bilde.les_kilde("ABC") == "ABC"
    assert bilde.les_kilde("x" * 5000) == "x" * 5000  # too long for a file name
    assert bilde.les_kilde("a\0b") == "a\0b"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEKST.encode())))
    assert bilde.les_kilde("-") == TEKST


@pytest.mark.parametrize("navn", ["borte.png", "borte.txt", "mappe.png", "tom.jpg", "stor.png", "stor.txt", "a.heic"])
def test_en_fil_som_ikke_kan_leses(tmp_path, navn):
    (tmp_path / "mappe.png").mkdir()
    (tmp_path / "tom.jpg").touch()
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic" + urandom(100))
    for stor in ("stor.png", "stor.txt"):
        with (tmp_path / stor).open("wb") as fil:
            fil.truncate(bilde.MAKS_BYTE + 1)
    with pytest.raises(Feil) as fanget:
        bilde.les_kilde(str(tmp_path / navn))
    assert navn in fanget.value.hva
