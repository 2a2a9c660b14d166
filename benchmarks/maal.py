"""Measure whole commands against yardsticks in the same run, and write docs/ytelse.md.

Each figure is a ratio of medians: the command and its yardstick run in turn, A B A B …, so that a machine
that drifts drifts for both. Stops when the installed package has no bytecode: every figure would be wrong.
Each noun has a module of its own beside this one, with what it measures and its yardsticks.
"""

import argparse
import os
import platform
import sqlite3
import tempfile
from datetime import date
from pathlib import Path

import bosetting
import innlesing
import register
import sak
import varsel
from felles import ROT, Linje, krev_bytekode


def main() -> None:
    """Measure everything and write docs/ytelse.md."""
    valg = argparse.ArgumentParser()
    valg.add_argument("--bar", required=True, help="python of a bare environment, for the yardstick")
    valg.add_argument("--fil", type=Path, help="the published long file; else one of the same form and size is made")
    valg.add_argument("--ganger", type=int, default=15)
    arg = valg.parse_args()
    krev_bytekode()
    with tempfile.TemporaryDirectory() as mappe_:
        mappe = Path(mappe_)
        linjer = [
            *varsel.maal(mappe, [arg.bar, "-c", "pass"], arg.ganger),
            *register.maal(mappe, register.GANGER),
            *innlesing.maal(mappe),
            *sak.maal(mappe, arg.ganger),
            *bosetting.maal(mappe, arg.fil),
        ]
    tekst = [
        "# Ytelse",
        "",
        "Made by `make bench`. Each figure is the median ratio of whole processes, the command and its yardstick",
        f"run in turn in the same run ({arg.ganger} pairs; {register.GANGER} for the register, "
        f"{innlesing.GANGER} for reading it in, {sak.LOGGANGER} for the log, {bosetting.GANGER} for import and "
        f"export of settlement). "
        f"{date.today().isoformat()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores.",
        "",
        "| command | yardstick | ratio | goal |",
        "|---|---|---|---|",
        *map(_rad, linjer),
        "",
        "The import reads "
        + ("the published file." if arg.fil else "an invented file of the published form and size."),
        "",
        *register.FORKLARING,
        "",
        *innlesing.FORKLARING,
        "",
        *sak.FORKLARING,
        "",
    ]
    (ROT / "docs" / "ytelse.md").write_text("\n".join(tekst), "utf-8")
    print("\n".join(tekst))


def _rad(linje: Linje) -> str:
    tall = linje.forhold if isinstance(linje.forhold, str) else f"{linje.forhold:.2f}".replace(".", ",")
    maalestokk = f"`{linje.maalestokk}`" if linje.maalestokk else ""
    return f"| `{linje.kommando}` | {maalestokk} | {tall} | {linje.maal} |"


if __name__ == "__main__":
    main()
