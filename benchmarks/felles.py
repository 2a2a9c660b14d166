"""What every measurement shares: running commands in pairs, and the row that comes of it."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import imdi_cli

ROT = Path(__file__).parents[1]
IMDI = [sys.executable, "-m", "imdi_cli"]
SKRIPT = Path(sys.executable).with_name("imdi")
# Nothing of the surroundings: PYTHONUNBUFFERED alone makes a script that prints several times slower.
MILJO = {k: v for k, v in os.environ.items() if not k.startswith(("IMDI_", "PYTHON"))}


class Linje(NamedTuple):
    """One row of docs/ytelse.md: the command, its yardstick, the ratio (or a finished figure), the goal."""

    kommando: str
    maalestokk: str
    forhold: float | str
    maal: str


def tid(kommando: list[str], **kw: object) -> float:
    """Run once; give wall seconds."""
    start = time.perf_counter()
    subprocess.run(kommando, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **kw)
    return time.perf_counter() - start


def par(a: list[str], b: list[str], ganger: int, for_a=None, for_b=None, **kw: object) -> tuple[float, float, float]:
    """Run two commands in turn; give the median of each and the median of the ratios pair by pair."""
    tider: list[tuple[float, float]] = []
    for nr in range(ganger + 1):
        if for_a:
            for_a()
        ta = tid(a, **kw)
        if for_b:
            for_b()
        tb = tid(b, **kw)
        if nr:  # the first pair warms up
            tider.append((ta, tb))
    return (
        statistics.median(t[0] for t in tider),
        statistics.median(t[1] for t in tider),
        statistics.median(t[0] / t[1] for t in tider),
    )


def krev_bytekode() -> None:
    """Stop when the installed package has not been compiled."""
    pakke = Path(imdi_cli.__file__).parent
    if not list((pakke / "__pycache__").glob("*.pyc")):
        sys.exit(f"Ingen bytekode i {pakke}. Kjør  make bench  , som kompilerer den.")


def minne(kommando: list[str], env: dict[str, str]) -> float:
    """Run a command and give its peak memory in MB."""
    kode = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, "
        "stderr=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    ut = subprocess.run(
        [sys.executable, "-c", kode, *kommando], check=True, env=env, capture_output=True, text=True
    ).stdout
    return int(ut) / (1024 if sys.platform != "darwin" else 1024**2)
