"""Case numbers: one row a series and year, never reused, sorted as numbers."""

from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Base


class Saksnummer(NamedTuple):
    """«V-2026-0001»: series, year and serial."""

    serie: str
    aar: int
    lopenr: int

    def __str__(self) -> str:
        return f"{self.serie}-{self.aar}-{self.lopenr:04d}"

    @property
    def nokkel(self) -> dict[str, object]:
        """The key columns of the case's own row."""
        return {"aar": self.aar, "lopenr": self.lopenr}

    @classmethod
    def les(cls, tekst: str, serie: str) -> "Saksnummer":
        """Read a case number as people write it: «V-2026-0001», «v-2026-1», «2026-1».

        Raises Bruksfeil when it is none.
        """
        deler = tekst.strip().upper().split("-")
        if deler[0] == serie:
            deler = deler[1:]
        sifre = len(deler) == 2 and all(d.isascii() and d.isdigit() for d in deler)
        if sifre and len(deler[0]) == 4 and len(deler[1]) <= 9:
            return cls(serie, int(deler[0]), int(deler[1]))
        raise Bruksfeil(f"«{tekst}» er ikke et saksnummer her.", neste=f"Skriv det slik: {serie}-2026-0001")


def neste_nummer(base: Base, serie: str, aar: int) -> Saksnummer:
    """Take the next number of a series. Must lie inside `atomisk`."""
    rader = base.hent(
        "INSERT INTO nummerserie (serie, aar, siste) VALUES (:serie, :aar, 1) "
        "ON CONFLICT (serie, aar) DO UPDATE SET siste = nummerserie.siste + 1 RETURNING siste",
        serie=serie,
        aar=aar,
    )
    return Saksnummer(serie, aar, int(rader[0][0]))


def neste_id(base: Base, tabell: str) -> int:
    """Take the next number for a table without a public number. Must lie inside `atomisk`."""
    return neste_nummer(base, tabell, 0).lopenr
