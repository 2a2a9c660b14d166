"""A name that can be written in a folder, whatever the file was called where it came from."""

import re

_LENGST = 120  # characters: leaves room under the 255 bytes of a file system, also for letters of two bytes
_UTSTYR = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?= *(?:\.|$))", re.IGNORECASE)
# Folders, what Windows does not allow, controls, and the signs that turn the reading order around.
_FARLIG = re.compile('[/\\\\<>:"|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def trygt_navn(navn: str, nr: int) -> str:
    """Give a file name without folders, hidden dots, controls or names Windows keeps for itself.

    What is left of nothing is «vedlegg-3».
    """
    rent = _FARLIG.sub("_", navn.strip()).lstrip(". ").rstrip(". ")
    stamme, punktum, endelse = rent.rpartition(".")
    if punktum and len(endelse) <= 10:
        rent = f"{stamme[: _LENGST - len(endelse)].rstrip('. ')}.{endelse}"
    else:
        rent = rent[:_LENGST].rstrip(". ")
    return _UTSTYR.sub(lambda treff: treff[0] + "_", rent, count=1) if rent.strip("_") else f"vedlegg-{nr}"
