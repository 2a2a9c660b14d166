"""Make what the documents take from the program: the rules, the measures, and the output in README and handbook.

In `console` blocks every `$ imdi …` is run, one after the other, in an exercise database on a fixed day, and
what it prints on a terminal is put below it. `python docs/lag.py --sjekk` only says whether they are current.
"""

import difflib
import os
import pty
import re
import select
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import imdi_cli
from imdi_cli.bosetting.statistikk.regler import maal
from imdi_cli.kjerne.regelverk import som_markdown
from imdi_cli.kodeverk import regelverk

MAPPE = Path(__file__).parent
ROT = MAPPE.parent
EKSEMPLER = Path(imdi_cli.__file__).parent / "eksempler"
BLOKK = re.compile(r"(?<=```console\n).*?(?=```)", re.S)
HJEM = "/home/kari"
BREDDE = 92


def terminal(kommando: list[str], mappe: Path, miljo: dict[str, str]) -> str:
    """Run a command with stdout on a terminal of our own; give what it shows there, messages left out."""
    leder, folger = pty.openpty()
    try:
        prosess = subprocess.Popen(
            kommando, cwd=mappe, env=miljo, stdin=subprocess.DEVNULL, stdout=folger, stderr=subprocess.PIPE
        )
        os.close(folger)
        lest = b""
        while True:
            ferdig = prosess.poll() is not None  # asked first: what it wrote before it ended is still to be read
            if select.select([leder], [], [], 0.05)[0]:
                try:
                    bit = os.read(leder, 65536)
                except OSError:  # the other end is closed
                    bit = b""
                if not bit:
                    break
                lest += bit
            elif ferdig:
                break
        _, feil = prosess.communicate()
    finally:
        os.close(leder)
    if prosess.returncode not in (0, 3, 4):
        raise SystemExit(f"{shlex.join(kommando)}: {prosess.returncode}\n{feil.decode()}")
    if prosess.returncode:
        linjer = feil.decode().splitlines()
        lest += "\n".join(linje for linje in linjer if not linje.startswith("ØVELSE")).encode()
    return lest.decode().replace("\r\n", "\n").replace(str(mappe), HJEM)


def fyll(tekst: str) -> str:
    """Run every command of a document in one fresh exercise database, and put the output below it."""
    with tempfile.TemporaryDirectory() as navn:
        mappe = Path(navn).resolve()
        for fil in EKSEMPLER.iterdir():
            if fil.is_file():
                (mappe / fil.name).write_bytes(fil.read_bytes())
        miljo = {k: v for k, v in os.environ.items() if not k.startswith("IMDI_")}
        miljo |= {
            "IMDI_DATABASE": str(mappe / "imdi.db"),
            "IMDI_KLOKKE": "2026-11-23T10:15",
            "IMDI_BRUKER": "kari",
            "NO_COLOR": "1",
            "COLUMNS": str(BREDDE),
            "TZ": "Europe/Oslo",
            "TERM": "xterm",
        }
        imdi = [sys.executable, "-m", "imdi_cli"]
        forst = ["database", "opprett", "--øvelse", "--navn", "Kari Nordmann", "--ser-identitet", "ja"]
        subprocess.run([*imdi, *forst], cwd=mappe, env=miljo, check=True, capture_output=True)

        def kjor(treff: re.Match[str]) -> str:
            ut = []
            for linje in re.findall(r"^\$ (.*)$", treff[0], re.M):
                ord_ = shlex.split(linje)
                svar = terminal([*imdi, *ord_[1:]], mappe, miljo) if ord_[0] == "imdi" else ""
                ut.append(f"$ {linje}\n{svar}")
            return "\n".join(ut)

        return BLOKK.sub(kjor, tekst)


def dokumenter() -> dict[Path, str]:
    """Give what each document should say now."""
    ut = {MAPPE / "regelverk.md": som_markdown(regelverk()), MAPPE / "statistikk.md": maal.som_markdown()}
    for sti in (ROT / "README.md", MAPPE / "handbok.md"):
        if sti.exists():
            ut[sti] = fyll(sti.read_text("utf-8"))
    return ut


def main() -> int:
    """Write the documents, or with `--sjekk` say which are not current."""
    ulike = 0
    for sti, skal in dokumenter().items():
        er = sti.read_text("utf-8") if sti.exists() else ""
        if er != skal:
            ulike += 1
            if "--sjekk" in sys.argv:
                print(
                    "\n".join(difflib.unified_diff(er.splitlines(), skal.splitlines(), str(sti), "nå", lineterm=""))
                )
            else:
                sti.write_text(skal, "utf-8")
    return ulike if "--sjekk" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
