"""The help pages say what the program does."""

import re
from pathlib import Path

import click.shell_completion
import pytest

import imdi_cli
from imdi_cli import dor
from imdi_cli.kjerne import avslag
from imdi_cli.styring.hjelp.typer import AVSLUTNINGSKODER, FORMATER, MILJO, SKALL

ROT = Path(imdi_cli.__file__).parent


def test_miljovariablene_er_dem_programmet_leser():
    kode = "\n".join(f.read_text("utf-8") for f in ROT.rglob("*.py") if "hjelp" not in f.parts)
    leste = set(re.findall(r"(?:miljo|environ)\.get\(\s*\"([A-Z_]+)\"", kode)) | {"IMDI_KLOKKE", "IMDI_BRUKER"}
    leste |= set(re.findall(r"\bIMDI_[A-Z]+\b", kode)) - {"IMDI_COMPLETE"}
    assert leste == {e.ord for e in MILJO}


def test_avslutningskodene_er_dem_som_finnes():
    brukt = {klasse.kode for klasse in vars(avslag).values() if isinstance(klasse, type) and hasattr(klasse, "kode")}
    assert {int(e.ord) for e in AVSLUTNINGSKODER} == brukt | {0, 130}


def test_formatene_nevner_kommandoer_som_finnes():
    for emne in FORMATER:
        if emne.ord.startswith("imdi "):
            _, substantiv, verb, *_ = emne.ord.split()
            assert verb in dor.KOMMANDOER[substantiv].verb


@pytest.mark.parametrize("skall", SKALL)
def test_skallene_kan_fullfore(skall):
    assert click.shell_completion.get_completion_class(skall.navn) is not None
    assert f"imdi hjelp fullføring {skall.navn}" in skall.oppsett
