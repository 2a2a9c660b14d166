"""States by name and code, with their time and what the rules on recognition count them as, on a day.

A country of `land.csv` is a state unless `stater.csv` says that it is an area of another; states that are no more
stand only there. What was a state on the day of a diploma need not be one today, so each question has a date.
"""

from functools import cache
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import fold
from imdi_cli.kodeverk.landregister import land
from imdi_cli.kodeverk.laster import les_rader

EOS, SVEITS, STORBRITANNIA = "eøs", "sveits", "storbritannia"
TREDJELAND, STATSLOS, UKJENT = "tredjeland", "statsløs", "ukjent"
INGEN_STAT = "statsløs"
FLEST_NAERE = 5
_LIKHET = 0.7


class Statrad(NamedTuple):
    """A state or an area. Valid from `fra` up to, but not on, `til` (ISO, "" when open).

    `etter` are the codes of those that took over, `del_av` whose area it is, `andre` other names.
    """

    kode: str
    navn: str
    fra: str = ""
    til: str = ""
    etter: tuple[str, ...] = ()
    del_av: str = ""
    andre: tuple[str, ...] = ()
    sikkerhet: str = "bekreftet"

    def fantes(self, dato: str) -> bool:
        """Whether it was a state, or an area of one, on an ISO date."""
        return self.fra <= dato and (not self.til or dato < self.til)


class Medlemskap(NamedTuple):
    """That a state was counted in a group, from a day, up to but not on another ("" when open)."""

    kode: str
    gruppe: str
    fra: str
    til: str
    kilde: str
    sikkerhet: str


class UkjentStat(Bruksfeil):
    """No state goes by that name; says which names are near."""

    def __init__(self, tekst: str, naere: list[Statrad]) -> None:
        mente = " eller ".join(f"«{s.navn}»" for s in naere)
        super().__init__(
            f"«{' '.join(tekst.split())[:60]}» er ikke en stat vi kjenner.",
            neste=f"Mente du {mente}?" if mente else "Skriv navnet på norsk, «Sverige», eller ISO-koden, «SE».",
        )
        self.naere = naere


class StatFantesIkke(Bruksfeil):
    """The state is known, and was none on that day; says which there were."""

    def __init__(self, rad: Statrad, dato: str, da: list[Statrad]) -> None:
        mente = " eller ".join(f"«{s.navn}»" for s in da[:FLEST_NAERE])
        super().__init__(
            f"{rad.navn} fantes ikke som egen stat {'.'.join(reversed(dato.split('-')))}.",
            neste=f"Mente du {mente}?" if mente else "Rett datoen, eller skriv staten som fantes da.",
            fakta=[(rad.navn, _tid(rad))],
        )


class Statregister:
    """Every state and area there is or has been, since it may stand on a diploma. Get it from `stater()`."""

    def __init__(self, rader: list[Statrad], medlemskap: list[Medlemskap]) -> None:
        """Index the rows. Raises ValueError when two share a name or a code: finding would then be a guess."""
        self._rader = {rad.kode: rad for rad in rader}
        self._ord: dict[str, Statrad] = {}
        for rad in rader:
            for navn in (rad.kode, rad.navn, *rad.andre):
                for form in map(_ord, fold(navn)):
                    if self._ord.setdefault(form, rad) is not rad:
                        raise ValueError(f"«{navn}» er både {self._ord[form].kode} og {rad.kode}")
        self._medlemskap = medlemskap

    def alle(self) -> list[Statrad]:
        """Return every row, by code."""
        return list(self._rader.values())

    def kode(self, kode: str) -> Statrad:
        """Return the state with a code that was stored. Raises KeyError."""
        return self._rader[kode]

    def krev(self, tekst: str, dato: str) -> Statrad:
        """Return the state written as a name or an ISO code, which was one on the ISO date.

        Raises UkjentStat with near names, or StatFantesIkke with those that were there.
        """
        rad = self._ord.get(_ord(fold(tekst)[0])) or self._iso(tekst)
        if rad is None:
            raise UkjentStat(tekst, self.naere(tekst))
        if not rad.fantes(dato):
            raise StatFantesIkke(rad, dato, self._da(rad, dato))
        return rad

    def naere(self, tekst: str) -> list[Statrad]:
        """Return at most five that may have been meant."""
        from difflib import get_close_matches  # only when a state is not found, so not at start-up

        like = get_close_matches(_ord(fold(tekst)[0]), self._ord, n=2 * FLEST_NAERE, cutoff=_LIKHET)
        return list(dict.fromkeys(self._ord[n] for n in like))[:FLEST_NAERE]

    def gruppe(self, kode: str, dato: str) -> str:
        """Say what the rules count a state as on an ISO date.

        A state that is no more counts as the one that took over; «ukjent» when there are several, and for an area,
        which may or may not be covered: a person must say.
        """
        rad = self._rader[kode]
        if rad.kode == INGEN_STAT:
            return STATSLOS
        if rad.del_av or len(rad.etter) > 1:
            return UKJENT
        if rad.etter:
            return self.gruppe(rad.etter[0], dato)
        for m in self._medlemskap:
            if m.kode == kode and m.fra <= dato and (not m.til or dato < m.til):
                return m.gruppe
        return TREDJELAND

    def _iso(self, tekst: str) -> Statrad | None:
        funnet = land().iso(tekst.strip())
        return self._rader.get(funnet.iso2) if funnet else None

    def _da(self, rad: Statrad, dato: str) -> list[Statrad]:
        """Return what was there in its place: those it came from, or those that took over."""
        arvtakere = [self._rader[k] for k in rad.etter]
        forgjengere = [s for s in self._rader.values() if rad.kode in s.etter]
        return [s for s in (*forgjengere, *arvtakere) if s.fantes(dato)]


def _ord(tekst: str) -> str:
    """Give the words of a text with one space between, whatever signs stood there."""
    return " ".join("".join(tegn if tegn.isalnum() else " " for tegn in tekst).split())


def _tid(rad: Statrad) -> str:
    fra, til = (".".join(reversed(d.split("-"))) if d else "" for d in (rad.fra, rad.til))
    return f"fra {fra}" + (f", til {til}" if til else "")


@cache
def stater() -> Statregister:
    """Load land.csv, stater.csv and eos.csv, once. Sources: KILDER.md."""
    egne = {rad.kode: rad for rad in map(_les, les_rader("stater.csv"))}
    fra_land = [egne.pop(rad.iso2, Statrad(rad.iso2, rad.navn)) for rad in land().alle() if rad.iso2]
    return Statregister(
        [*fra_land, *egne.values(), Statrad(INGEN_STAT, "Statsløs")],
        [Medlemskap(*rad) for rad in les_rader("eos.csv")],
    )


def _les(rad: list[str]) -> Statrad:
    kode, navn, fra, til, etter, del_av, andre, sikkerhet = rad
    andre_navn = tuple(filter(None, andre.split("|")))
    return Statrad(kode, navn, fra, til, tuple(etter.split()), del_av, andre_navn, sikkerhet)
