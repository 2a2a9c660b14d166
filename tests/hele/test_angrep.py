"""`make angrep`: spoiled files against both imports, for as long as IMDI_ANGREP_SEKUNDER says (an hour if unset).

Whatever a file holds, it is read in whole and the journal gives the state, or one sentence stops it and nothing
is changed. The seed is printed: the same seed gives the same files.
"""

import os
import random
import time
from pathlib import Path

import pytest
from hjelp import dump, lag_kontekst

import imdi_cli
from imdi_cli.base.kontroll import spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.bosetting.grunnlag import steg as grunnlag
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.tolk.register.steg import innlesing

EKSEMPLER = Path(imdi_cli.__file__).parent / "eksempler"
IMPORTER = {"bosetting.csv": grunnlag.importer, "tolker.csv": innlesing.importer}
BITER = (b";", b'"', b"\n", b"\r\n", b"\0", b"\xff\xfe", b"\xc3", b":", b".", b"-1", b"9" * 30, b"\xe2\x80\xae", b"")


def odelagt(innhold: bytes, tilfeldig: random.Random) -> bytes:
    """Spoil a file in one to four places."""
    for _ in range(tilfeldig.randint(1, 4)):
        fra = tilfeldig.randrange(len(innhold) + 1)
        til = min(len(innhold), fra + tilfeldig.choice((0, 0, 1, 5, 400)))
        innhold = innhold[:fra] + tilfeldig.choice((*BITER, tilfeldig.randbytes(3))) + innhold[til:]
    return innhold


@pytest.mark.angrep
@pytest.mark.parametrize("navn", IMPORTER)
def test_odelagte_filer(sqlitebase: Motor, tmp_path: Path, navn: str) -> None:
    fro = int(os.environ.get("IMDI_ANGREP_FRO", time.time()))
    print(f"IMDI_ANGREP_FRO={fro}")
    tilfeldig, k = random.Random(fro), lag_kontekst(sqlitebase, registrer=True)
    original, fil = (EKSEMPLER / navn).read_bytes(), tmp_path / navn
    lest = stanset = 0
    slutt = time.monotonic() + float(os.environ.get("IMDI_ANGREP_SEKUNDER", "3600")) / len(IMPORTER)
    while time.monotonic() < slutt:
        fil.write_bytes(odelagt(original, tilfeldig))
        for_ = dump(sqlitebase)
        try:
            IMPORTER[navn](k, fil)
            lest += 1
        except Stans as stans:
            stanset += 1
            assert stans.hva and "\n" not in stans.hva and dump(sqlitebase) == for_
    assert lest and stanset and spill_av(sqlitebase) == []
