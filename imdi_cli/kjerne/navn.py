"""Norwegian words in ASCII: å as a or aa, ø as o or oe, æ as ae."""

from collections.abc import Collection


def fold(tekst: str) -> tuple[str, str]:
    """Spell a Norwegian word in ASCII, the short way and the long: «ønsker» → («onsker», «oensker»)."""
    lav = tekst.casefold()
    kort = lav.replace("å", "a").replace("ø", "o").replace("æ", "ae")
    lang = lav.replace("å", "aa").replace("ø", "oe").replace("æ", "ae")
    return kort, lang


def finn_ord(ord_: str, blant: Collection[str]) -> str | None:
    """Find the word that was meant among Norwegian words, also in its ASCII spellings and any case."""
    if ord_ in blant:
        return ord_
    lav = ord_.casefold()
    like = [k for k in blant if lav == k.casefold()] or [k for k in blant if lav in fold(k)]
    return like[0] if like else None
