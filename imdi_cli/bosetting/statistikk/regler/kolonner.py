"""The persons of a month as columns of integers, and what is exact on them: calendar months, and order statistics.

The one place that makes numpy arrays; imported only when a month is made.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import chain
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from imdi_cli.bosetting.uttrekk.typer import ALDRI, Arbeidsrad

Heltall: TypeAlias = npt.NDArray[np.int32]
Maske: TypeAlias = npt.NDArray[np.bool_]

_PLASS = {navn: nr for nr, navn in enumerate(Arbeidsrad._fields)}
_EPOKE = np.int32(719_163)  # the day number of 1 January 1970, from which numpy counts


class Kolonner:
    """Every column of a working set by its name in Arbeidsrad; what is asked for again is not worked out again."""

    def __init__(self, rader: Sequence[Sequence[int]]) -> None:
        flatt = np.fromiter(chain.from_iterable(rader), np.int32, len(rader) * len(_PLASS))
        self._tabell = np.ascontiguousarray(flatt.reshape(len(rader), len(_PLASS)).T)
        self._pluss: dict[tuple[str, int], Heltall] = {}

    def __len__(self) -> int:
        return self._tabell.shape[1]

    def __getitem__(self, navn: str) -> Heltall:
        """Give a column, a day number or a code for each person."""
        return self._tabell[_PLASS[navn]]

    def pluss(self, navn: str, maaneder: int) -> Heltall:
        """Give the day so many calendar months after the date in a column."""
        if (navn, maaneder) not in self._pluss:
            self._pluss[navn, maaneder] = pluss_maaneder(self[navn], maaneder)
        return self._pluss[navn, maaneder]


def pluss_maaneder(dager: Heltall, maaneder: int) -> Heltall:
    """Step day numbers so many months on: to the same day number or, in a shorter month, to its last day.

    Exact on every day of the calendar. A date that is not there stays as it is.
    """
    ut = dager.copy()
    finnes = dager < ALDRI
    kjente = dager[finnes]
    if not len(kjente):
        return ut
    forst, sist = int(kjente.min()), int(kjente.max())
    if sist - forst < len(kjente):  # many persons share few days: step each day once
        alle_dager: Heltall = np.arange(forst, sist + 1, dtype=np.int32)
        ut[finnes] = _steg(alle_dager, maaneder)[kjente - forst]
    else:
        ut[finnes] = _steg(kjente, maaneder)
    return ut


def _steg(dager: Heltall, maaneder: int) -> Heltall:
    dato = (dager - _EPOKE).astype("datetime64[D]")
    maaned = dato.astype("datetime64[M]")
    inn_i = dato - maaned.astype("datetime64[D]")
    maal = maaned + np.timedelta64(maaneder, "M")
    siste = (maal + np.timedelta64(1, "M")).astype("datetime64[D]") - np.timedelta64(1, "D")
    ut: Heltall = np.minimum(maal.astype("datetime64[D]") + inn_i, siste).astype(np.int64).astype(np.int32) + _EPOKE
    return ut


def antall(maske: Maske) -> int:
    """Count the persons of a mask."""
    return int(np.count_nonzero(maske))


def gjennomsnitt(dager: Heltall) -> Fraction | None:
    """Give the exact mean, None of nothing."""
    return Fraction(int(dager.sum(dtype=np.int64)), len(dager)) if len(dager) else None


def kvantiler(dager: Heltall, tideler: Sequence[int]) -> list[Fraction | None]:
    """Give exact quantiles by tenths, None of nothing: 5 is the median, 9 is P90.

    The inverse of the empirical distribution, with the mean of the two neighbours where it is flat (Hyndman and Fan's
    definition 2, the standard of SAS): it gives the median that everyone knows, and P90 by the same rule.
    """
    n = len(dager)
    if not n:
        return [None] * len(tideler)
    par = [((n * t - 1) // 10, n * t // 10) for t in tideler]  # the same place twice, unless the tenths divide evenly
    ordnet = np.partition(dager, sorted({plass for to in par for plass in to}))
    return [Fraction(int(ordnet[a]) + int(ordnet[b]), 2) for a, b in par]


def per_kode(koder: Heltall, maske: Maske) -> dict[int, int]:
    """Count the persons of a mask by code; a code that nobody has is not there."""
    verdier, tall = np.unique(koder[maske], return_counts=True)
    return dict(zip(verdier.tolist(), tall.tolist(), strict=True))


def en_av(koder: Heltall, verdier: Iterable[int]) -> Maske:
    """Say for each person whether the code is one of these few."""
    ut: Maske = np.zeros(len(koder), np.bool_)
    for verdi in verdier:
        ut |= koder == verdi
    return ut


def velg(vilkaar: Sequence[tuple[Maske, int]], ellers: int, antall_: int) -> Heltall:
    """Give each person the code of the first condition that holds."""
    ut: Heltall = np.full(antall_, ellers, np.int32)
    for maske, kode in reversed(vilkaar):
        ut[maske] = kode
    return ut


def det_tidligste(a: Heltall, grense: int, ellers: int) -> Heltall:
    """Give each day that is not after the limit, else another day."""
    ut: Heltall = np.where(a <= grense, a, np.int32(ellers))
    return ut


def foerste_av(a: Heltall, b: Heltall, mangler: int) -> Heltall:
    """Give the first date, or the second where the first is not there."""
    ut: Heltall = np.where(a < mangler, a, b)
    return ut
