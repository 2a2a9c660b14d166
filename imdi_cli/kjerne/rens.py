"""Text made fit to stand in a file: nothing in it that steers a screen or breaks XML."""

import re

_LINJESKIFT = re.compile("\r\n?")
# Control characters, lone surrogates, what XML forbids, and the marks that turn the reading order around.
_STYRETEGN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


def uten_styretegn(tekst: str) -> str:
    """Return the text without control characters; tab stays, and every line end becomes `\\n`."""
    if tekst.isprintable():
        return tekst
    return _STYRETEGN.sub("", _LINJESKIFT.sub("\n", tekst))
