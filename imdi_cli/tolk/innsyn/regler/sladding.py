"""Redaction of a text: names become role words, numbers and addresses that identify become a word for what they are.

More is taken out rather than less. What may be something else is taken out too, and listed as doubtful, so that a
human looks at it. imdi knows only the names it was given: what looks like other names is listed, and left.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.innsyn.regler import monstre
from imdi_cli.tolk.innsyn.regler.navneformer import PARTIKLER, Navnebok, Person, brett, er_svakt, lag_bok, rens

BARE_OPPGITTE = (
    "imdi kjenner bare navnene du har oppgitt. Les gjennom det som er sladdet, og se etter navn som står igjen, og "
    "etter annet som viser hvem noen er."
)
FODSELSNUMMER, TELEFON, EPOST = (s.ord for s in (monstre.FODSELSNUMMER, monstre.TELEFON, monstre.EPOST))
LENGST_SAMMENSATT = 5  # letters: a name as long as this is taken out also when more is written on to it

_DELT = r"(?:[-\u2010][^\S\n]*\n[^\S\n]*)?"  # a word parted at the end of a line
_INITIALER = re.compile(
    r"(?<![^\W_])(?:[^\W\d_](?:\.[ \u00a0-]?[^\W\d_]){1,5}\.?|[^\W\d_]{2,5})(?=(?:['\u2019]?s)?(?![^\W_]))"
)
_FOR = re.compile(r"(?<![^\W_])([^\W\d_])(?:\.\s{0,4}|\s{1,4})\Z")
_ETTER = re.compile(r"\s{1,4}([^\W\d_])(?![^\W_])")
_MELLOM = re.compile(r",?\s{1,8}|\s?[-\u2010\u2013]\s{0,8}")
_MELLOMINITIAL = re.compile(r"\s{1,4}([^\W\d_])\.?\s{1,4}")
_ORD = re.compile(r"(?<![\w-])[^\W\d_](?:[^\W\d_]|[-\x27\u2019](?=[^\W\d_]))*(?![-\w])")
_KJENT = frozenset(("imdi", "norge", "norsk", "nav", "oslomet"))
_STARTER = re.compile(r"(?:\A|[.!?:;\n\u2022*][^\S\n]*[\u00ab\"'(\u2013-]?[^\S\n]*|[\u00ab\"][^\S\n]*)\Z")
PARTIKKEL, SVAKT, STORT, STERKT = range(4)


class Funn(NamedTuple):
    """One thing that was taken out: on which line, as it stood, what stands there now, and why it is doubtful.

    `tvil` is '' when there is no doubt.
    """

    linje: int
    fra: str
    til: str
    tvil: str


class Mulig(NamedTuple):
    """What looks like a name nobody gave, and the line it first stands on. It is left in the text."""

    linje: int
    tekst: str


class Sladdet(NamedTuple):
    """A text with what identifies taken out, what that was, and what may be other names."""

    tekst: str
    funn: tuple[Funn, ...]
    mulige: tuple[Mulig, ...]

    @property
    def erstattet(self) -> tuple[tuple[str, str], ...]:
        """What was taken out: (as it stood, what stands there now), each once."""
        return tuple(dict.fromkeys((f.fra, f.til) for f in self.funn))

    @property
    def tvilsomme(self) -> tuple[Funn, ...]:
        """What a human must look at."""
        return tuple(f for f in self.funn if f.tvil)


class _Treff(NamedTuple):
    """A place in the text that may be part of a name. `eie` says that the possessive ends it."""

    start: int
    slutt: int
    hvem: frozenset[int]
    vekt: int
    eie: bool
    tvil: str = ""


class _Bytte(NamedTuple):
    start: int
    slutt: int
    til: str
    tvil: str


def sladd(tekst: str, navn: Mapping[str, str]) -> Sladdet:
    """Take names out of a text, and numbers, addresses and e-mail that identify.

    `navn` maps a whole name to the role word that stands in its place («Amina Yusuf» → «tolken»). Found are the
    whole name and its parts, in any case and spelling, with the s of the possessive, over two lines, with initials.
    A part that is an everyday word too («Stein») goes only with a capital letter or beside another part, and is
    then doubtful when it stands alone. Redacting what is redacted changes nothing.
    Raises Bruksfeil when a role word holds one of the names.
    """
    bok = lag_bok(navn)
    monster = _navnemonster(bok)
    for rolle in dict.fromkeys(p.rolle for p in bok.personer):
        if not rolle or _en_gang(rolle, bok, monster):
            raise Bruksfeil(
                f"«{rolle}» kan ikke stå i stedet for et navn: det er tomt, eller det inneholder noe som sladdes.",
                neste="Velg et ord for hvem det er, for eksempel «tolken», «brukeren» eller «den som varslet».",
            )
    ut = rens(tekst)
    funn: list[Funn] = []
    while bytter := _en_gang(ut, bok, monster):
        deler, sist, linjer = [], 0, _linjer(ut)
        for b in bytter:
            deler += [ut[sist : b.start], b.til]
            funn.append(Funn(bisect(linjer, b.start) + 1, ut[b.start : b.slutt], b.til, b.tvil))
            sist = b.slutt
        ut = "".join(deler) + ut[sist:]
    return Sladdet(ut, tuple(sorted(funn, key=lambda f: f.linje)), tuple(_mulige(ut, bok)))


def _linjer(tekst: str) -> list[int]:
    """Give where each line ends."""
    return [treff.start() for treff in re.finditer("\n", tekst)]


def _navnemonster(bok: Navnebok) -> re.Pattern[str] | None:
    if not bok.former:
        return None
    lengst = sorted(bok.former, key=lambda f: (-len(f), f))
    ord_ = "|".join(_DELT.join(map(re.escape, form)) for form in lengst)
    return re.compile(rf"(?<![^\W_])(?P<navn>{ord_})(?P<rest>[^\W_]*)(?P<eie>['\u2019]s?)?")


def _en_gang(tekst: str, bok: Navnebok, monster: re.Pattern[str] | None) -> list[_Bytte]:
    """Find what to take out, in order, and not overlapping: numbers and addresses first, then names."""
    bytter = []
    opptatt = bytearray(len(tekst))
    for slag in monstre.ALLE:
        for treff in slag.monster.finditer(tekst):
            if not any(opptatt[treff.start() : treff.end()]):
                opptatt[treff.start() : treff.end()] = b"\x01" * (treff.end() - treff.start())
                bytter.append(_Bytte(treff.start(), treff.end(), slag.ord, slag.tvil))
    if monster is not None:
        funnet = [t for t in _navnetreff(tekst, bok, monster) if not any(opptatt[t.start : t.slutt])]
        for gruppe in _grupper(tekst, bok, funnet):
            if b := _bytte(tekst, bok, gruppe):
                if any(opptatt[b.start : b.slutt]):  # an initial that is taken out already
                    b = b._replace(start=gruppe[0].start, slutt=gruppe[-1].slutt)
                bytter.append(b)
                opptatt[b.start : b.slutt] = b"\x01" * (b.slutt - b.start)
        for b in _initialer(tekst, bok):
            if not any(opptatt[b.start : b.slutt]):
                bytter.append(b)
    return sorted(bytter)


def _navnetreff(tekst: str, bok: Navnebok, monster: re.Pattern[str]) -> Iterator[_Treff]:
    brettet: list[str] = []
    plass: list[int] = []
    for nr, tegn in enumerate(tekst):
        bit = brett(tegn)
        brettet.append(bit)
        plass += [nr] * len(bit)
    plass.append(len(tekst))
    for treff in monster.finditer("".join(brettet)):
        form = re.sub(r"[-\u2010\s]", "", treff["navn"])
        rest, eie = treff["rest"], treff["eie"] is not None
        start, slutt = plass[treff.start()], plass[treff.end() - 1] + 1
        while slutt < len(tekst) and not brett(tekst[slutt]):  # accents of the last letter
            slutt += 1
        stort = tekst[start].isupper()
        tvil = ""
        if rest not in ("", "s"):
            if len(form) < LENGST_SAMMENSATT or (er_svakt(form) and not stort) or rest[0].isdigit():
                continue
            if form + rest.removesuffix("s") in bok.rolleord or form + rest in bok.rolleord:
                continue  # «brukeren» stands for Ola Bruker
            tvil = "noe er skrevet sammen med navnet"
        if form in PARTIKLER:
            vekt = PARTIKKEL
        elif er_svakt(form):
            vekt = STORT if stort else SVAKT
            tvil = tvil or "er også et vanlig ord"
        else:
            vekt = STERKT
        yield _Treff(start, slutt, bok.former[form], vekt, eie or rest == "s", tvil)


def _grupper(tekst: str, bok: Navnebok, treff: list[_Treff]) -> Iterator[list[_Treff]]:
    """Put together what stands side by side and may be one person's name, also with an initial between."""
    gruppe: list[_Treff] = []
    hvem: frozenset[int] = frozenset()
    for t in treff:
        sammen = gruppe and not gruppe[-1].eie and hvem & t.hvem
        if sammen and _henger_sammen(tekst, bok, gruppe[-1].slutt, t.start, hvem & t.hvem):
            gruppe.append(t)
            hvem &= t.hvem
        else:
            if gruppe:
                yield gruppe
            gruppe, hvem = [t], t.hvem
    if gruppe:
        yield gruppe


def _henger_sammen(tekst: str, bok: Navnebok, fra: int, til: int, hvem: frozenset[int]) -> bool:
    if _MELLOM.fullmatch(tekst, fra, til):
        return True
    treff = _MELLOMINITIAL.fullmatch(tekst, fra, til)
    return treff is not None and _er_initial(treff[1], [bok.personer[nr] for nr in hvem])


def _bytte(tekst: str, bok: Navnebok, gruppe: list[_Treff]) -> _Bytte | None:
    """Say what stands in the place of a group, or None when it is only everyday words."""
    ord_ = [t for t in gruppe if t.vekt > PARTIKKEL]
    if not ord_ or (len(ord_) == 1 and ord_[0].vekt < STORT):
        return None
    hvem = frozenset.intersection(*(t.hvem for t in gruppe))
    personer = [bok.personer[nr] for nr in sorted(hvem)]
    start, slutt = gruppe[0].start, gruppe[-1].slutt
    while (treff := _FOR.search(tekst, max(0, start - 8), start)) and _er_initial(treff[1], personer):
        start = treff.start()
    if not gruppe[-1].eie:
        while (treff := _ETTER.match(tekst, slutt)) and _er_initial(treff[1], personer):
            slutt = treff.end()
    tvil = gruppe[0].tvil if len(gruppe) == 1 else ""
    if len({p.rolle for p in personer}) > 1:
        tvil = tvil or f"flere har dette navnet: {', '.join(dict.fromkeys(p.rolle for p in personer))}"
    rolle = personer[0].rolle
    return _Bytte(start, slutt, _eieform(rolle) if gruppe[-1].eie else rolle, tvil)


def _er_initial(bokstav: str, personer: list[Person]) -> bool:
    return bokstav.isupper() and any(brett(bokstav)[:1] in p.bokstaver for p in personer)


def _eieform(rolle: str) -> str:
    return rolle + ("\u2019" if rolle[-1] in "sxzSXZ" else "s")


def _initialer(tekst: str, bok: Navnebok) -> Iterator[_Bytte]:
    """Find initials that stand alone: «A.Y.», and as doubtful «AY»."""
    for treff in _INITIALER.finditer(tekst):
        bokstaver = re.findall(r"[^\W\d_]", treff[0])
        if not all(b.isupper() for b in bokstaver):
            continue
        samlet = "".join(brett(b)[:1] for b in bokstaver)
        for p in bok.personer:
            if samlet in p.initialer:
                tvil = "" if "." in treff[0] else "kan være en forkortelse"
                yield _Bytte(treff.start(), treff.end(), p.rolle, tvil)
                break


def _mulige(tekst: str, bok: Navnebok) -> Iterator[Mulig]:
    """Find what looks like names: words with a capital letter that do not begin a sentence, and those beside them."""
    ikke = _KJENT | {o.casefold() for p in bok.personer for o in p.rolle.split()}
    linjer = _linjer(tekst)
    sett: set[str] = set()
    rekke: list[re.Match[str]] = []

    def ferdig() -> Iterator[Mulig]:
        forst = rekke[0] if rekke else None
        if forst and (len(rekke) > 1 or not _STARTER.search(tekst, max(0, forst.start() - 12), forst.start())):
            hele = tekst[forst.start() : rekke[-1].end()]
            if hele not in sett:
                sett.add(hele)
                yield Mulig(bisect(linjer, forst.start()) + 1, " ".join(hele.split()))

    for treff in _ORD.finditer(tekst):
        stort = treff[0][0].isupper() and len(treff[0]) > 1 and treff[0].casefold() not in ikke
        if rekke and not (stort and re.fullmatch(r"\s{1,4}", tekst[rekke[-1].end() : treff.start()])):
            yield from ferdig()
            rekke = []
        if stort and treff[0][-1].isalpha() and tekst[treff.start() - 1 : treff.start()] != "[":
            rekke.append(treff)
    yield from ferdig()
