"""The documents say what the program says."""

import subprocess
import sys
from pathlib import Path

import pytest

ROT = Path(__file__).parents[1]


@pytest.mark.skipif(sys.platform == "win32", reason="the output is taken from a pseudo-terminal")
def test_dokumentene_er_laget_av_dagens_program() -> None:
    svar = subprocess.run([sys.executable, ROT / "docs" / "lag.py", "--sjekk"], capture_output=True, text=True)
    assert svar.returncode == 0, svar.stdout + svar.stderr
