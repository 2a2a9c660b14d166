"""The tables by name, counted for a whole month, and their changes over time."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller import flyt, kvartal, personer, plasser, ventetid
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import Bilde, Utkast, tell
from imdi_cli.bosetting.statistikk.regler.verdier import IKKE_KJENT, differanse
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Endring, Hode, Tabell

# A maker gives a draft, whose rows are those of the month and can be counted on another day, or a finished table.
_Lager = Callable[[Bilde], Utkast | Tabell]
_LAGERE: Mapping[str, _Lager] = {
    "nøkkeltall": personer.nokkeltall,
    "T1": personer.t1,
    "T2": personer.t2,
    "T3": personer.t3,
    "T4": personer.t4,
    "T5": personer.t5,
    "T6": personer.t6,
    "T7": ventetid.t7,
    "T8": ventetid.t8,
    "T9a": lambda b: plasser.t9(b, b.naa)[0],
    "T9b": lambda b: plasser.t9(b, b.naa)[1],
    "T9c": lambda b: plasser.t9(b, b.naa)[2],
    "T10": personer.t10,
    "M15": flyt.m15,
    "M17": kvartal.m17,
    "M18": kvartal.m18,
    "M19": personer.m19,
}
_T9 = {"T9a": 0, "T9b": 1, "T9c": 2}


class Endringer(NamedTuple):
    """How a table has changed, in the rows and columns where a change means something."""

    hoder: tuple[Hode, ...]
    forrige: tuple[tuple[Celle, ...], ...]
    ifjor: tuple[tuple[Celle, ...], ...]


def lag(id: str, b: Bilde) -> Tabell:
    """Count one table."""
    laget = _LAGERE[id](b)
    return laget if isinstance(laget, Tabell) else tell(laget, b.naa)


def alle(b: Bilde) -> Iterator[Tabell]:
    """Count every table, in the order of the letter."""
    ni = plasser.t9(b, b.naa)
    for id in _LAGERE:
        yield ni[_T9[id]] if id in _T9 else lag(id, b)


def endringer(id: str, tabell: Tabell, b: Bilde) -> Endringer:
    """Count the same rows a month and a year before, and give the changes; of shares in percentage points."""
    plass = [nr for nr, hode in enumerate(tabell.hoder) if hode.endres]

    def siden(s: Situasjon) -> tuple[tuple[Celle, ...], ...]:
        da = _paa(id, b, s)
        foer = dict(zip((rad.nokkel for rad in da.rader), da.celler, strict=True))
        return tuple(
            tuple(differanse(celler[nr], foer[rad.nokkel][nr]) if rad.nokkel in foer else IKKE_KJENT for nr in plass)
            for rad, celler in zip(tabell.rader, tabell.celler, strict=True)
        )

    if not plass or tabell.mangler:
        return Endringer((), (), ())
    return Endringer(tuple(tabell.hoder[nr] for nr in plass), siden(b.forrige), siden(b.ifjor))


def _paa(id: str, b: Bilde, s: Situasjon) -> Tabell:
    """Count a table on another day. Only tables that have columns to compare are asked for."""
    if id in _T9:
        return plasser.t9(b, s)[_T9[id]]
    utkast = _LAGERE[id](b)
    assert isinstance(utkast, Utkast)
    return tell(utkast, s)


def revisjon(da: Mapping[str, Tabell], naa: Mapping[str, Tabell]) -> Iterator[Endring]:
    """Give every figure that is another now than it was then: a cell that only one of them has is `..` in the other.

    A heading that has changed its words is the same column; a row the same row, by its key.
    """
    for id, ny in naa.items():
        gammel = da[id]
        foer, etter = _celler(gammel), _celler(ny)
        for nokkel, (rad, hode, _) in {**etter, **foer}.items():
            a = foer[nokkel][2] if nokkel in foer else IKKE_KJENT
            b = etter[nokkel][2] if nokkel in etter else IKKE_KJENT
            if a != b:
                yield Endring(id, rad, hode.overskrift, hode.slag, a, b, differanse(b, a))


def _celler(tabell: Tabell) -> dict[tuple[str, str], tuple[str, Hode, Celle]]:
    return {
        (rad.nokkel, hode.nokkel): (rad.tekst, hode, celle)
        for rad, celler in zip(tabell.rader, tabell.celler, strict=True)
        for hode, celle in zip(tabell.hoder, celler, strict=True)
    }
