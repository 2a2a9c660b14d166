"""Norwegian alphabetical order for every list a person reads.

After z come æ, ø, å. «Aa» counts as å, as in names and places (Aas next to Ås). Other letters stand with
the Norwegian letter they belong to: ä æ, ö œ ø, ü y, đ ð d, þ th, é e. Numbers sort by value, so
V-2026-9999 comes before V-2026-10000.
"""

import re

# The three characters after z in ASCII stand for æ, ø, å: plain string comparison then does the rest.
_BOKSTAVER = str.maketrans(
    {
        "æ": "{", "ä": "{", "ǽ": "{",
        "ø": "|", "ö": "|", "ő": "|", "œ": "|", "ǿ": "|",
        "å": "}", "ü": "y", "ű": "y",
        "đ": "d", "ð": "d", "ŧ": "t", "ŋ": "n", "ł": "l", "ħ": "h", "ı": "i", "þ": "th",
        "–": " ", "’": "'",
    }
)  # fmt: skip
_AKSENTER = dict.fromkeys(range(0x300, 0x370))
_TALL = "[0-9]+"


def nokkel(tekst: str, *, navn: bool = True) -> str:
    """Give the sort key of a text: `sorted(navn, key=nokkel)`.

    Upper and lower case count as the same letter, a hyphen as a space. Texts that differ only in case or
    accents keep one fixed order, because the text itself ends the key. `navn=False` leaves «aa» as two
    letters, for words that are not Norwegian names.
    """
    ren = tekst.strip().casefold()
    if not ren.isascii():
        from unicodedata import normalize

        ren = normalize("NFC", ren).translate(_BOKSTAVER)
        ren = normalize("NFD", ren).translate(_AKSENTER)
    if navn:
        ren = ren.replace("aa", "}")
    return re.sub(_TALL, _etter_verdi, ren.replace("-", " ")) + "\0" + tekst


def _etter_verdi(treff: re.Match[str]) -> str:
    """Put the number of digits before a number, so that text order is the order of size."""
    siffer = treff[0].lstrip("0")
    return f"{len(siffer):03d}{siffer}"
