"""What identifies a person besides the name, as it is written: numbers, addresses, e-mail."""

import re
from typing import NamedTuple

_MELLOM = "[ \u00a0\u2009\u202f]"
_GATE = (
    "gata|gaten|gate|veien|vegen|veie|vei|veg|alléen|alleen|allé|alle|plassen|plass|torget|torg|svingen|bakken|bakkane"
    "|stien|sti|lia|tunet|tun|kroken|faret|ringen|brygga|bryggen|kaia|kaien|løkka|haugen|åsen|stubben|terrassen"
    "|terrasse|grenda|jordet|stredet|smauet|brinken|vollen|høgda|høyda|toppen|tråkket|sletta|moen|myra|hagen|lunden"
    "|odden|neset|bukta|skogen|enga|kleiva|gangen|porten|dalen|dammen|bekken|lykkja|flata|hellinga"
)
_HUSNUMMER = rf"{_MELLOM}{{1,4}}\d{{1,4}}(?:{_MELLOM}?[A-Za-zÆØÅæøå](?![^\W_]))?"
_FOR_TALL = (
    rf"(?=[\w-]{{1,60}}{_MELLOM}{{1,4}}\d)"  # looked for first: it is rare, and the list of street words is long
)
_STED = r"[A-ZÆØÅ][\w-]{0,40}"  # bounded: else a long run of letters is read from every place in it
_POSTSTED = rf"\d{{4}}{_MELLOM}+{_STED}(?:{_MELLOM}+(?:i{_MELLOM}+)?[A-ZÆØÅ]\w{{1,40}})?"


class Slag(NamedTuple):
    """One kind: what is written in its place, its pattern, and whether a human should look at each."""

    ord: str
    monster: re.Pattern[str]
    tvil: str = ""


EPOST = Slag(
    "[e-postadresse]",
    re.compile(r"(?<![\w.+%'’-])[\w.+%'’-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE),
)
DUF = Slag("[DUF-nummer]", re.compile(rf"(?<![\d-])\d{{4}}{_MELLOM}?\d{{6}}{_MELLOM}?\d{{2}}(?!\d)"))
FODSELSNUMMER = Slag(
    "[fødselsnummer]",
    re.compile(rf"(?<!\d)\d{{2}}(?:[ \u00a0.-]?\d{{2}}){{2}}(?:{_MELLOM}|[.-])?\d{{3}}[ \u00a0.]?\d{{2}}(?!\d)"),
)
TELEFON = Slag(
    "[telefonnummer]",
    re.compile(
        rf"(?<![\d+])(?:\+|00)\d{{1,3}}(?:(?:{_MELLOM}|[.-])?\d){{6,12}}(?!\d)"
        rf"|(?<![^\W_])(?<![.:/-])(?:[2-9]\d{{7}}"
        rf"|[2-9]\d(?P<a>{_MELLOM}|[.-])\d\d(?P=a)\d\d(?P=a)\d\d"
        rf"|[2-9]\d\d(?P<b>{_MELLOM}|[.-])\d\d(?P=b)\d\d\d"
        rf"|(?!(?:19|20)\d\d{_MELLOM}(?:19|20)\d\d)[2-9]\d{{3}}{_MELLOM}\d{{4}})(?![^\W_]|[.:/-]\d)"
    ),
)
ADRESSE = Slag(
    "[adresse]",
    re.compile(
        rf"(?<![^\W_])(?:(?:{_STED}{_MELLOM}+){{0,3}}{_FOR_TALL}[^\W\d_][\w-]{{0,40}}(?i:{_GATE})"
        rf"|(?:{_STED}{_MELLOM}+){{1,3}}{_FOR_TALL}(?i:{_GATE}))"
        rf"{_HUSNUMMER}(?:,?\s+{_POSTSTED})?"
        rf"|(?<![^\W_])(?i:postboks){_MELLOM}+\d{{1,5}}(?:,?\s+{_POSTSTED})?"
    ),
)
POSTNUMMER = Slag(
    "[adresse]",
    re.compile(rf"(?<![\w.:/+-])(?!(?:19|20)\d\d){_POSTSTED}"),
    "kan være et annet tall enn et postnummer",
)
# In the order they are looked for: the longest number first, since a telephone number may be part of one.
ALLE = (EPOST, DUF, FODSELSNUMMER, ADRESSE, TELEFON, POSTNUMMER)
