"""How names and languages are compared, however they were spelled."""

import re
from collections.abc import Iterable, Sequence
from unicodedata import category, normalize

NAER = 0.75  # how alike two words must be; «Yusuf» and «Yussuf» are 0.91

# What has no accent to take off. Å, ø and æ lose theirs too: Åse is found by «ase», «aase» and «Åse».
_BOKSTAVER = str.maketrans(
    {"æ": "a", "ø": "o", "å": "a", "œ": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "þ": "th"}
)
_PAR = re.compile("(?<=a)[ae]+|(?<=o)e+")


def sokeform(tekst: str) -> str:
    """Give the form under which every spelling of a name is the same: lower case words, no accents.

    Å, aa and a are one letter, ø, oe and o one, æ, ae and a one. Only letters and digits are left, so the
    form holds no wildcard of LIKE.
    """
    ren = tekst.casefold()
    if not ren.isascii():
        delt = normalize("NFKD", normalize("NFC", ren).translate(_BOKSTAVER))
        ren = "".join(tegn for tegn in delt if category(tegn)[0] != "M")
    ord_ = "".join(tegn if tegn.isalnum() else " " for tegn in ren).split()
    return _PAR.sub("", " ".join(ord_))


def soketekst(navn: str) -> str:
    """Give what the column `sok` holds: the words of a name, each with a space on both sides."""
    return f" {sokeform(navn)} "


def samme_sprak(fort: str, oppgitt: str) -> bool:
    """Say whether a language of the register is the one that was asked for.

    An entry may hold several, «tsjekkisk, slovakisk», and is then found by each of them.
    """
    sokt = sokeform(oppgitt)
    return sokt == sokeform(fort) or sokt in map(sokeform, fort.split(","))


def naere_navn(sokt: str, blant: Sequence[str], antall: int) -> list[str]:
    """Give the names, in search form, that look most like one that was not found, the likest first.

    Every word that was written must look like a word of the name; the rest of the name may be anything.
    """
    from difflib import SequenceMatcher, get_close_matches  # only when a search finds nothing, so not at start-up

    ord_ = sokeform(sokt).split()
    finnes = sorted({del_ for navn in blant for del_ in navn.split()})
    like = [get_close_matches(en, finnes, n=antall, cutoff=NAER) for en in ord_]
    if not like or not all(like):
        return []
    treff = {navn for navn in blant if all(any(f" {en} " in navn for en in mulige) for mulige in like)}
    likhet = SequenceMatcher(b=sokeform(sokt))

    def ulikhet(navn: str) -> float:
        likhet.set_seq1(navn.strip())
        return -likhet.ratio()

    return sorted(treff, key=lambda navn: (ulikhet(navn), navn))[:antall]


def naere(ord_: str, blant: Iterable[str], antall: int) -> list[str]:
    """Give those that look most like a word or name that was not found, the likest first."""
    from difflib import get_close_matches  # only when a search finds nothing, so not at start-up

    former = {sokeform(en): en for en in blant}
    return [former[form] for form in get_close_matches(sokeform(ord_), former, n=antall, cutoff=NAER)]
