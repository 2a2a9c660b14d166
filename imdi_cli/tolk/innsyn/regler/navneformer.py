"""Names as they are compared: without case, accents and the signs that are not seen, and in all their spellings."""

import re
import unicodedata
from collections.abc import Mapping
from itertools import product
from typing import NamedTuple

# Signs that are not seen and would part a name in two: soft hyphen, zero-width signs, marks of reading order.
_USYNLIG = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
# Letters without a decomposition, and the Greek and Cyrillic ones that look like ours.
_LIKE = {
    **{"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŧ": "t"},
    **dict(zip("аеорсухікмтвн", "aeopcyxikmtbh", strict=True)),
    **dict(zip("αεορτυικν", "aeoptyikv", strict=True)),
}
_PARTIKLER = "af al av bin bint da das de del den der di do dos du el i la le van vande ten ter und og of von ibn abu"
_HVERDAGSORD = """
aas alf april as ask august bakk bakke bakken bekk berg bjerke bjorg bjork bjorn blad blom blomst bo bonde
borg brann bru brun by dag dahl dal dalen dyr eik ek elv eng enge engel engen even fjell foss frank frid frisk
gard glad god gran grande gro gronn grov ham hammer hans haug haugen hav haven heim hell helle hellig hol holm
hus hvit jan januar jo jord jul juli juni kaer kant kirke kjaer klar konge kro krogh kvinne lam land landet
lang lars lauv lid liden lie lien lilje lind liten liv lund lunde lykke lys mai mann mark mars mo moen mor
myhre myr naess nes ness nils noel nord ny odd ode olje orm oy oye oyen pal par per prins rask ravn ring rode
rose rud ruud sand sande sann sjo skau skog smed sol sommer sor sort stang stein sten sterk stor strand sund
tand tang tangen tonje tor tore tro trygg ulv ung unge unn vaar val vang vare ven venn vik viken vilde vilje
vinter vold voll vollen
"""
# The spellings of one letter: which pairs may stand for each other.
_SKRIVEMATER = re.compile("aa|ae|oe|[åæøäö]")
_FORMER = {
    **dict.fromkeys(("å", "aa"), ("a", "aa")),
    **dict.fromkeys(("æ", "ä", "ae"), ("ae", "a")),
    **dict.fromkeys(("ø", "ö", "oe"), ("o", "oe")),
}
_FLEST = 64  # spellings of one name

# Words of names that are no name alone.
PARTIKLER = frozenset(_PARTIKLER.split())
# Names that are everyday words too: alone they are taken out only with a capital letter, and as doubtful.
HVERDAGSORD = frozenset(_HVERDAGSORD.split())
KORT = 3  # letters: so short a name is treated as an everyday word


class Person(NamedTuple):
    """Whose name it is: the word that stands in its place, its words as compared, and its initials."""

    rolle: str
    ord: tuple[str, ...]
    initialer: frozenset[str]
    bokstaver: frozenset[str]


class Navnebok(NamedTuple):
    """The names to be taken out: the persons, and for every spelling of a word whose it may be.

    `rolleord` are the words that stand in their place.
    """

    personer: tuple[Person, ...]
    former: Mapping[str, frozenset[int]]
    rolleord: frozenset[str]


def rens(tekst: str) -> str:
    """Give a text with letters and accents put together, and without the signs that are not seen."""
    return unicodedata.normalize("NFC", _USYNLIG.sub("", tekst))


def brett(tegn: str) -> str:
    """Give a letter as it is compared: small, without accent, in Latin; '' for an accent alone."""
    if tegn.isascii():
        return tegn.lower()
    deler = unicodedata.normalize("NFKD", _LIKE.get(tegn.casefold(), tegn.casefold()))
    return "".join(_LIKE.get(t, t) for t in deler if not unicodedata.combining(t))


def brett_ord(ord_: str) -> str:
    """Give a word as it is compared."""
    return "".join(map(brett, rens(ord_)))


def er_svakt(ord_: str) -> bool:
    """Say whether a name is an everyday word too, or so short that it may be."""
    return len(ord_) <= KORT or ord_ in HVERDAGSORD


def former(ord_: str) -> set[str]:
    """Give the spellings of one word as compared: «Åse», «Aase» and «Ase» are one name."""
    liten = unicodedata.normalize("NFC", rens(ord_).casefold())
    biter: list[tuple[str, ...]] = []
    sist = 0
    for treff in _SKRIVEMATER.finditer(liten):
        biter += [(liten[sist : treff.start()],), _FORMER[treff[0]]]
        sist = treff.end()
    biter.append((liten[sist:],))
    alle = ("".join(map(brett, "".join(deler))) for deler in product(*biter[:13]))
    hale = "".join(map(brett, "".join(b[0] for b in biter[13:])))
    return {form + hale for form, _ in zip(alle, range(_FLEST), strict=False)} | {brett_ord(ord_)}


def lag_bok(navn: Mapping[str, str]) -> Navnebok:
    """Make the book of names from a name → the role word that stands in its place."""
    personer: list[Person] = []
    alle: dict[str, set[int]] = {}
    for hele, rolle in navn.items():
        ledd = [re.findall(r"[^\W_]+", bit) for bit in rens(hele).split()]
        ord_ = [o for bit in ledd for o in bit]
        if not ord_:
            continue
        nr = len(personer)
        for o in ord_:
            if len(brett_ord(o)) > 1:
                for form in former(o):
                    alle.setdefault(form, set()).add(nr)
        for bit in ledd:  # «Anne-Marie» may be written «Annemarie»
            if len(bit) > 1:
                for form in former("".join(bit)):
                    alle.setdefault(form, set()).add(nr)
        sterke = [o for o in ord_ if brett_ord(o) not in PARTIKLER] or ord_
        forste = "".join(brett_ord(o)[:1] for o in sterke)
        personer.append(
            Person(
                rolle.strip(),
                tuple(brett_ord(o) for o in ord_),
                frozenset({forste, forste[:1] + forste[-1:]} - {forste[:1]} if len(forste) > 1 else ()),
                frozenset(forste),
            )
        )
    rolleord = frozenset(brett_ord(o) for p in personer for o in re.findall(r"[^\W_]+", p.rolle))
    return Navnebok(tuple(personer), {form: frozenset(hvem) for form, hvem in alle.items()}, rolleord)
