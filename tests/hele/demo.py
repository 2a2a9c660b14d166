"""`make demo`: the main job end to end on invented data, in a throw-away database, as a person would type it."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import imdi_cli

EKSEMPLER = Path(imdi_cli.__file__).parent / "eksempler"
KOMMANDOER = """
imdi database opprett --øvelse --navn 'Kari Nordmann'
imdi tolk importer tolker.csv --ja
imdi tolk liste --språk somali
imdi varsel ny --fil varsel.txt --tolk 10482 --kanal e-post --brudd GT-NØYAKTIG --ønsker-anonymitet
imdi varsel kvitter V-{aar}-0001 --ut kvittering.txt
imdi varsel liste
imdi frister
imdi frister beregn klage --fra 12.03.2026
imdi bosetting importer bosetting.csv
imdi statistikk eksport --format xlsx
imdi database kontroll
"""


def main() -> int:
    """Run the commands; stop with the exit code of the first that fails."""
    from datetime import date

    utmappe = Path(tempfile.mkdtemp(prefix="imdi-demo-"))
    for fil in EKSEMPLER.iterdir():
        if fil.is_file():
            (utmappe / fil.name).write_bytes(fil.read_bytes())
    miljo = {k: v for k, v in os.environ.items() if not k.startswith("IMDI_")}
    miljo["IMDI_DATABASE"] = str(utmappe / "imdi.db")
    for linje in KOMMANDOER.strip().format(aar=date.today().year).splitlines():
        print(f"\n$ {linje}", flush=True)
        kommando = [sys.executable, "-m", "imdi_cli", *shlex.split(linje)[1:]]
        kode = subprocess.run(kommando, cwd=utmappe, env=miljo, stderr=subprocess.STDOUT).returncode
        if kode:
            return kode
    arbeidsbok = next(utmappe.glob("imdi-statistikk-*.xlsx"))
    print(f"\nDemoen er ferdig. Arbeidsboken kan åpnes i Excel eller LibreOffice:\n  {arbeidsbok}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
