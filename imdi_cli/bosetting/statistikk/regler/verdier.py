"""Exact values and how they are shown: rounding is the last thing that happens to a figure."""

from fractions import Fraction

from imdi_cli.bosetting.statistikk.typer.maaned import MANGLER_DATA, UMULIG, Celle, Slag

IKKE_MULIG, IKKE_KJENT = Celle(None, UMULIG), Celle(None, MANGLER_DATA)
_MINUS = "\u2212"


def prosent(teller: int, nevner: int) -> Celle:
    """Give a share in percent, unrounded; it cannot occur where there is nobody to be a share of."""
    return Celle(Fraction(100 * teller, nevner)) if nevner else IKKE_MULIG


def brok(verdi: Fraction | None) -> Celle:
    """Give a mean or a quantile; it cannot occur where there is nobody."""
    return IKKE_MULIG if verdi is None else Celle(verdi)


def maaneder(dager: Fraction | None, i_48: int) -> Celle:
    """Give days as months, where 48 months are so many days."""
    return IKKE_MULIG if dager is None else Celle(dager * 48 / i_48)


def kjent(verdi: int | None) -> Celle:
    """Give a number that may not have been recorded."""
    return IKKE_KJENT if verdi is None else Celle(verdi)


def differanse(naa: Celle, da: Celle) -> Celle:
    """Give the change from then to now, of unrounded values; a symbol in either is the symbol of the change."""
    for celle in (naa, da):
        if celle.verdi is None:
            return celle
    if isinstance(naa.verdi, str) or isinstance(da.verdi, str):
        return IKKE_MULIG
    assert naa.verdi is not None and da.verdi is not None
    return Celle(naa.verdi - da.verdi)


def avrund(verdi: Fraction) -> float:
    """Round to one decimal, a half away from zero."""
    tideler = (abs(verdi.numerator) * 20 + verdi.denominator) // (2 * verdi.denominator)
    return (-tideler if verdi < 0 else tideler) / 10


def tall(celle: Celle) -> int | float | str | None:
    """Give the value as a file holds it: a whole number, a number with one decimal, or a text; None for a symbol."""
    return avrund(celle.verdi) if isinstance(celle.verdi, Fraction) else celle.verdi


def vis(celle: Celle, slag: Slag, *, endring: bool = False) -> str:
    """Write a cell for people: «1 234», «62,5», «−3», and with a sign when it is a change."""
    verdi = tall(celle)
    if verdi is None:
        return celle.symbol
    if isinstance(verdi, str):
        return verdi
    desimaler = 0 if slag is Slag.ANTALL else 1
    tekst = f"{abs(verdi):,.{desimaler}f}".replace(",", "\u00a0").replace(".", ",")
    fortegn = _MINUS if verdi < 0 else "+" if endring and verdi > 0 else ""
    return fortegn + tekst
