"""Countries by SSB code and by ISO code."""

from functools import cache
from typing import NamedTuple

from imdi_cli.kodeverk.laster import les_rader

# Codes met in files that are not the ones of the table: the EU's, and the World Bank's for Kosovo.
ANDRE_KODER = {"EL": "GR", "UK": "GB", "XKX": "XXK"}


class Land(NamedTuple):
    """A country: SSB's three digits, ISO alpha-2 and alpha-3 ("" where there is none), Norwegian name."""

    ssb: str
    iso2: str
    iso3: str
    navn: str


class Landregister:
    """All countries of SSB's standard, with «980» Statsløs and «990» Uoppgitt. Get it from `land()`."""

    def __init__(self, rader: list[Land]) -> None:
        self._ssb = {rad.ssb: rad for rad in rader}
        self._iso = {kode: rad for rad in rader for kode in (rad.iso2, rad.iso3) if kode}

    def alle(self) -> list[Land]:
        """Return every row, by SSB code."""
        return list(self._ssb.values())

    def ssb(self, kode: str) -> Land | None:
        """Return the country with an SSB code, leading zeros or not («0» and «000» are Norge); else None."""
        return self._ssb.get(kode.zfill(3))

    def iso(self, kode: str) -> Land | None:
        """Return the country with an ISO alpha-2 or alpha-3 code in any case; else None."""
        kode = kode.upper()
        return self._iso.get(ANDRE_KODER.get(kode, kode))


@cache
def land() -> Landregister:
    """Load land.csv, once. Sources: KILDER.md."""
    return Landregister([Land(*rad) for rad in les_rader("land.csv")])
