"""Layout: texts in, lines of a given width out. Pure; knows no stream and no terminal.

Nothing is ever cut. What does not fit is folded between words, and a table that cannot be folded into the
window becomes one block of «label  value» lines for each row.
"""

from collections.abc import Callable, Sequence

LUFT = 2  # spaces between columns
MINSTE_TEKST = 12  # a text column folded narrower than this is hard to read
LENGSTE_ORD = 24  # a longer word may be broken when the window demands it


class _Tegnbredder(dict[str, int]):
    """Cells on screen for each character, worked out the first time it is met."""

    def __missing__(self, tegn: str) -> int:
        from unicodedata import category, east_asian_width

        uten_bredde = category(tegn) in ("Mn", "Me", "Cf")
        bred = east_asian_width(tegn) in "WF"
        self[tegn] = 0 if uten_bredde else 1 + bred
        return self[tegn]


_BREDDER = _Tegnbredder()


def synlig_bredde(tekst: str) -> int:
    """Give the number of cells a text takes on screen: 0 for combining marks, 2 for wide characters."""
    return len(tekst) if tekst.isascii() else sum(map(_BREDDER.__getitem__, tekst))


def brekk(tekst: str, bredde: int) -> list[str]:
    """Fold one line of text into lines of at most `bredde` cells, between words where it can.

    A text that fits comes back as it is, with its runs of spaces. Hyphens and non-breaking spaces hold, so
    case numbers and «31 412» stay whole, and a § keeps its number.
    """
    if synlig_bredde(tekst) <= bredde:
        return [tekst]
    linjer: list[str] = []
    linje = ""
    for ordet in filter(None, tekst.replace("§ ", "§\0").split(" ")):
        if linje and synlig_bredde(linje) + 1 + synlig_bredde(ordet) <= bredde:
            linje += " " + ordet
            continue
        if linje:
            linjer.append(linje)
        *hele, linje = _del_opp(ordet, bredde)
        linjer += hele
    return [rad.replace("\0", " ") for rad in [*linjer, linje]]


def _del_opp(ordet: str, bredde: int) -> list[str]:
    """Break one word that is wider than the line."""
    deler = [""]
    plass = max(bredde, 2)
    for tegn in ordet:
        if synlig_bredde(deler[-1] + tegn) > plass:
            deler.append("")
        deler[-1] += tegn
    return deler


def fakta_linjer(par: Sequence[tuple[str, Sequence[str]]], bredde: int, innrykk: int = 2) -> list[str]:
    """Lay out (label, values) as two columns, each value on a line of its own with hanging indent.

    In a window too narrow for two columns, each label gets its own line with the values below.
    """
    etikett = max((synlig_bredde(navn) for navn, _ in par), default=0)
    kolonne = innrykk + etikett + LUFT
    over_hverandre = bredde - kolonne < MINSTE_TEKST
    if over_hverandre:
        kolonne = innrykk + LUFT
    linjer = []
    for navn, verdier in par:
        forst = " " * innrykk + navn
        if over_hverandre:
            linjer.append(forst)
            forst = ""
        for verdi in verdier or ("",):
            for bit in brekk(verdi, max(bredde - kolonne, 1)):
                linjer.append((_fyll(forst, kolonne) + bit).rstrip())
                forst = ""
    return linjer


def tabell_linjer(
    navn: Sequence[str],
    rader: Sequence[Sequence[str]],
    hoyre: Sequence[bool],
    bredde: int,
    innrykk: int = 0,
) -> tuple[list[str], list[str]]:
    """Lay out a table; give the lines of its header and the lines of its rows.

    `hoyre` says which columns are right-aligned. When the rows had to become blocks of «label  value»,
    the header is empty, because every block carries the labels.
    """
    mal = _malestokk("".join(map("".join, [navn, *rader])))
    kolonner = list(zip(navn, *rader, strict=True))
    bredder = [max(map(mal, kolonne)) for kolonne in kolonner]
    plass = bredde - innrykk - LUFT * (len(navn) - 1)
    if sum(bredder) <= plass:
        sett = _radsetter(bredder, hoyre, innrykk, mal)
        return [sett(navn)], [sett(rad) for rad in rader]
    minste = [min(b, max(MINSTE_TEKST, _lengste_ord(k, mal))) for b, k in zip(bredder, kolonner, strict=True)]
    if sum(minste) > plass:
        return [], _blokker(navn, rader, bredde, innrykk)
    smale = _fordel(minste, bredder, plass)
    sett = _radsetter(smale, hoyre, innrykk, mal)
    return _brettet(navn, smale, sett), [linje for rad in rader for linje in _brettet(rad, smale, sett)]


def _malestokk(tekst: str) -> Callable[[str], int]:
    """Choose how to measure: plain `len`, ten times as fast, unless some character is wide or has no width."""
    try:
        tekst.encode("latin-1")
    except UnicodeEncodeError:
        return len if all(_BREDDER[tegn] == 1 for tegn in set(tekst)) else synlig_bredde
    return len


def _radsetter(
    bredder: Sequence[int], hoyre: Sequence[bool], innrykk: int, mal: Callable[[str], int]
) -> Callable[[Sequence[str]], str]:
    """Give the function that sets one row in columns of these widths."""
    marg, luft = " " * innrykk, " " * LUFT
    if mal is len:
        felt = [f"%{b}s" if h else f"%-{b}s" for b, h in zip(bredder, hoyre, strict=True)]
        form = marg + luft.join(felt)
        return lambda rad: (form % tuple(rad)).rstrip()

    def sett(rad: Sequence[str]) -> str:
        celler = [_fyll(c, b, h) for c, b, h in zip(rad, bredder, hoyre, strict=True)]
        return (marg + luft.join(celler)).rstrip()

    return sett


def _fyll(tekst: str, bredde: int, hoyre: bool = False) -> str:
    """Pad a text to a width on screen."""
    luft = " " * (bredde - synlig_bredde(tekst))
    return luft + tekst if hoyre else tekst + luft


def _lengste_ord(kolonne: Sequence[str], mal: Callable[[str], int]) -> int:
    """Give the width of the longest word in a column, but no more than a word that may be broken."""
    return min(LENGSTE_ORD, max(map(mal, " ".join(kolonne).split(" "))))


def _fordel(minste: Sequence[int], onsket: Sequence[int], plass: int) -> list[int]:
    """Share out the width: every column has its least, then the narrowest that wants more gets it."""
    bredder = list(minste)
    for _ in range(plass - sum(minste)):
        vil_ha_mer = [b for b, o in zip(bredder, onsket, strict=True) if b < o]
        smal = min(vil_ha_mer)
        bredder[next(nr for nr, b in enumerate(bredder) if b == smal and b < onsket[nr])] += 1
    return bredder


def _brettet(rad: Sequence[str], bredder: Sequence[int], sett: Callable[[Sequence[str]], str]) -> list[str]:
    """Set one row whose cells are folded into their columns, as many lines as the tallest cell needs."""
    biter = [brekk(celle, bredde) for celle, bredde in zip(rad, bredder, strict=True)]
    return [sett([b[i] if i < len(b) else "" for b in biter]) for i in range(max(map(len, biter)))]


def _blokker(navn: Sequence[str], rader: Sequence[Sequence[str]], bredde: int, innrykk: int) -> list[str]:
    """Set every row as a block of «label  value» lines, without the empty ones, a blank line between."""
    linjer: list[str] = []
    for rad in rader:
        par = [(n, [celle]) for n, celle in zip(navn, rad, strict=True) if celle]
        linjer += [*fakta_linjer(par, bredde, innrykk), ""]
    return linjer[:-1]
