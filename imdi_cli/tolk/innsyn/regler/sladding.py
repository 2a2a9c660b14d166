"""Redaction of a text: names become role words, numbers and addresses that identify become a word for what they are.

More is taken out rather than less: a name that is also an everyday word is taken out wherever it stands.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

FODSELSNUMMER, TELEFON, EPOST = "[fødselsnummer]", "[telefonnummer]", "[e-postadresse]"
# Signs that are not seen and would part a name in two: soft hyphen, zero-width space and joiners, byte order mark.
_USYNLIG = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_EPOST = r"(?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)*"
_FODSELSNUMMER = r"(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ ]?\d{2}(?!\d)"
_TELEFON = (
    r"(?<![\d+])(?:\+|00)\d{1,3}(?:[ .-]?\d){6,12}(?!\d)"
    r"|(?<![\w.:/-])(?:[2-9]\d(?P<s2>[ .]?)\d{2}(?P=s2)\d{2}(?P=s2)\d{2}|[2-9]\d{2}(?P<s3>[ .]?)\d{2}(?P=s3)\d{3})"
    r"(?!\w|[.:/-]\d)"
)
_EIEFORM = r"(?P<eie>s|['’]s?)?"


class Sladdet(NamedTuple):
    """A text with what identifies taken out, and what was: (as it stood, what stands there now), each once."""

    tekst: str
    erstattet: tuple[tuple[str, str], ...]


def sladd(tekst: str, navn: Mapping[str, str]) -> Sladdet:
    """Take names out of a text, and every fødselsnummer, telephone number and e-mail address.

    `navn` maps a name to the role word that stands in its place. A name is found as whole words, in any case, with
    any blanks between its words, and with the s of the possessive; the longest of several is taken.
    """
    ren = unicodedata.normalize("NFC", _USYNLIG.sub("", tekst))
    roller = {_nokkel(n): rolle for n, rolle in navn.items() if _nokkel(n)}
    deler = [f"(?P<epost>{_EPOST})", f"(?P<fnr>{_FODSELSNUMMER})", f"(?P<telefon>{_TELEFON})"]
    if roller:
        lengst = sorted(roller, key=len, reverse=True)
        ord_ = "|".join(r"[\s\u00a0]+".join(map(re.escape, n.split())) for n in lengst)
        deler.append(rf"(?<!\w)(?P<navn>{ord_}){_EIEFORM}(?!\w)")
    byttet: dict[str, str] = {}

    def bytt(treff: re.Match[str]) -> str:
        if treff["epost"]:
            nytt = EPOST
        elif treff["fnr"]:
            nytt = FODSELSNUMMER
        elif treff["telefon"]:
            nytt = TELEFON
        else:
            nytt = roller[_nokkel(treff["navn"])] + ("s" if treff["eie"] else "")
        byttet.setdefault(treff[0], nytt)
        return nytt

    ut = re.sub("|".join(deler), bytt, ren, flags=re.IGNORECASE)
    return Sladdet(ut, tuple(byttet.items()))


def _nokkel(navn: str) -> str:
    """Give a name as it is compared: one blank between its words, without regard to case."""
    return " ".join(unicodedata.normalize("NFC", _USYNLIG.sub("", navn)).casefold().split())
