"""Text from outside, made harmless before it reaches a screen.

A name or an e-mail may hold terminal escapes that move the cursor, recolour or rename the window, line
breaks that fake a row, or direction overrides that turn the reading order around. They are shown as a
visible sign instead of being removed, so that the reader sees that something was there.
"""

_SYNLIG = {
    **{kode: chr(0x2400 + kode) for kode in range(0x20)},  # ESC becomes ␛
    0x7F: "␡",
    **dict.fromkeys(range(0x80, 0xA0), "�"),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], "�"),
    **dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " "),
}
_I_JSON = {kode: f"\\u{kode:04x}" for kode in _SYNLIG if kode >= 0x7F}


def linje(tekst: str) -> str:
    """Give the text as one harmless line: line breaks and tabs become spaces, other controls visible signs."""
    if tekst.isprintable():
        return tekst
    return tekst.replace("\r\n", "\n").translate(_SYNLIG)


def avsnitt(tekst: str) -> str:
    """Give a text of several lines with its line breaks kept and everything else harmless."""
    return "\n".join(linje(rad) for rad in tekst.splitlines())


def json_tekst(tekst: str) -> str:
    r"""Write what JSON leaves raw (DEL, C1, direction overrides) as `\uXXXX`: harmless, and the same data."""
    return tekst.translate(_I_JSON)
