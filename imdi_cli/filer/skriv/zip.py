"""Several files in one zip: same files, same bytes."""

import io
import zipfile
from collections.abc import Mapping

from imdi_cli.filer.skriv.pakke import pakk_om


def zip_bytes(filer: Mapping[str, bytes]) -> bytes:
    """Pack files by name, in the order of their names and with fixed times."""
    ut = io.BytesIO()
    with zipfile.ZipFile(ut, "w") as pakke:
        for navn, data in filer.items():
            pakke.writestr(navn, data)
    return pakk_om(ut.getvalue())


def pakk_ut(data: bytes) -> dict[str, bytes]:
    """Give the files of a zip that was made here, by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as pakke:
        return {navn: pakke.read(navn) for navn in pakke.namelist()}
