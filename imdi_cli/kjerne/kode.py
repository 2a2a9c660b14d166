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

    Raises Bruksfeil that lists the codes.
    """
    funnet = finn_ord(tekst.strip(), [m.value for m in koder])
    if funnet is None:
        raise Bruksfeil(
            f"«{tekst}» er ikke et kjent valg for {valg}.",
            neste="Velg en av dem.",
            fakta=[(m.value, m.tekst if m.tekst != m.value else "") for m in koder],
        )
    return koder(funnet)
