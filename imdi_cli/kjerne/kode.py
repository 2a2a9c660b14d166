"""Controlled vocabularies: what is stored and typed, its words, and its paragraph."""

from enum import StrEnum
from typing import Self

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import finn_ord


class Kode(StrEnum):
    """A controlled vocabulary: the value that is stored and typed, its words, and its paragraph."""

    tekst: str
    hjemmel: str

    def __new__(cls, verdi: str, tekst: str = "", hjemmel: str = "") -> Self:
        """Make a member from (value, words, paragraph)."""
        medlem = str.__new__(cls, verdi)
        medlem._value_ = verdi
        medlem.tekst = tekst or verdi
        medlem.hjemmel = hjemmel
        return medlem


def les_kode(koder: type[Kode], tekst: str, valg: str) -> Kode:
    """Read one code; the ASCII spelling and any case will do.

    Raises Bruksfeil that lists the codes, and says which one looks like it.
    """
    funnet = finn_ord(tekst.strip(), [m.value for m in koder])
    if funnet is None:
        from difflib import get_close_matches  # only when a code is not found, so not at start-up

        naer = get_close_matches(tekst.strip().casefold(), [m.value for m in koder], n=1)
        raise Bruksfeil(
            f"«{tekst}» er ikke et kjent valg for {valg}.",
            neste=f"Mente du «{naer[0]}»?" if naer else "Velg en av dem.",
            fakta=[(m.value, m.tekst if m.tekst != m.value else "") for m in koder],
        )
    return koder(funnet)
