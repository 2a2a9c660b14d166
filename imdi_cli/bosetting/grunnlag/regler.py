"""What stands in IMDi's published files, cell by cell: pure, with the line in every refusal.

Both forms become the same rows. Nothing is guessed: a word, a year or a number that is not known stops the
file, because half a file makes wrong sums that nobody sees.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter

from imdi_cli.bosetting.grunnlag.typer import (
    SYMBOLER,
    TALL,
    TOM,
    Enhet,
    Innlesing,
    Lest,
    Rapport,
    Serie,
    Steder,
    Tallrad,
    Utenfor,
)
from imdi_cli.kjerne.avslag import Feil

LANG = ("Enhet", "År", "Kommunenummer", "Bosetting", "Antall")
KRYSS = ("Region", "Navn")
HODELINJER_KRYSS = 3
FORSTE_AAR = 1995

_KRYSSKOLONNE = re.compile(r"Bosetting: (.+) / Enhet: (.+) / År: (.+)")
_TALL = re.compile(r"-?[0-9]+([.,][0-9]+)?")
_PERSONER = re.compile(r"[0-9]{1,7}")
_AAR = re.compile(r"[0-9]{4}")
_ENHETER = {e.tekst: e for e in Enhet}
_SERIER = {s.tekst: s for s in Serie}

Rader = Iterable[tuple[int, list[str]]]
Verdi = tuple[str, str | None]


def les_lang(fil: str, rader: Rader, plass: Sequence[int], steder: Steder, siste_aar: int) -> Lest:
    """Read the long form: `rader` is (line, cells), `plass` where the columns of LANG stand.

    Raises Feil that names file and line for whatever cannot be taken in.
    """
    leser = _Leser(fil, steder, siste_aar)
    hent, verdier = itemgetter(*plass), leser.verdier
    serier: dict[tuple[str, str], tuple[str, str, Enhet]] = {}
    samme_aar = samme_nummer = ""
    aar, kommune = 0, ""
    ut: list[Tallrad] = []
    for linje, rad in rader:
        enhetsord, aarstall, nummer, serieord, celle = hent(rad)
        # What has just been checked, or comes again and again, is not checked anew.
        try:
            enhet, serie, slag = serier[enhetsord, serieord]
        except KeyError:
            slag = leser.enhet(linje, enhetsord)
            enhet, serie = slag.value, leser.serie(linje, serieord).value
            serier[enhetsord, serieord] = (enhet, serie, slag)
        if nummer != samme_nummer or aarstall != samme_aar:
            if aarstall != samme_aar:
                aar = leser.aar(linje, aarstall)
            kommune = leser.sted(linje, aar, nummer.strip())
            samme_aar, samme_nummer = aarstall, nummer
        try:
            symbol, verdi = verdier[enhet][celle]
        except KeyError:
            symbol, verdi = leser.verdi(linje, slag, celle)
        ut.append((enhet, aar, kommune, serie, symbol, verdi, linje))
    return leser.ferdig(ut)


def les_kryss(fil: str, rader: Rader, kolonner: Sequence[str], steder: Steder, siste_aar: int) -> Lest:
    """Read the wide form; an empty cell there only says that the kommune had no row that year.

    `kolonner` are the headings, those of the three lines joined by « / ». Raises Feil as `les_lang`.
    """
    leser = _Leser(fil, steder, siste_aar)
    hode = [leser.krysskolonne(nr, navn) for nr, navn in enumerate(kolonner[2:], start=3)]
    ut: list[Tallrad] = []
    for linje, rad in rader:
        if not rad[0].startswith("K"):
            raise leser.feil(
                linje, f"«{_kort(rad[0])}» er ikke en kommune", "Kommunene skal stå som K og fire sifre: K0301."
            )
        for (enhet, serie, aar), celle in zip(hode, rad[2:], strict=True):
            if celle:
                kommune = leser.sted(linje, aar, rad[0][1:])
                verdi = leser.verdier[enhet].get(celle) or leser.verdi(linje, enhet, celle)
                ut.append((enhet.value, aar, kommune, serie.value, *verdi, linje))
    return leser.ferdig(ut)


def rapport(innlesing: Innlesing, lest: Lest) -> Rapport:
    """Count what was read: numbers and each symbol by series and unit, and the first and last year."""
    antall: dict[tuple[Serie, Enhet], dict[str, int]] = {}
    for (serie, enhet, symbol), n in sorted(Counter(map(itemgetter(3, 0, 4), lest.rader)).items()):
        antall.setdefault((Serie(serie), Enhet(enhet)), {})[symbol] = n
    aar = {rad[1] for rad in lest.rader}
    orden = [(s, e) for s in Serie for e in Enhet if (s, e) in antall]
    return Rapport(
        innlesing, (min(aar), max(aar)), tuple((s, e, antall[s, e]) for s, e in orden), lest.utenfor, lest.koder
    )


class _Leser:
    """What is already known of one file while it is read, and its refusals."""

    def __init__(self, fil: str, steder: Steder, siste_aar: int) -> None:
        self._fil = fil
        self._steder = steder
        self._siste_aar = siste_aar
        self._gyldige: dict[int, dict[str, str]] = {}
        self._utenfor: set[tuple[int, str]] = set()
        self._koder: set[tuple[int, str]] = set()
        self.verdier: dict[str, dict[str, Verdi]] = {enhet.value: {} for enhet in Enhet}

    def feil(self, linje: int, hva: str, neste: str) -> Feil:
        return Feil(f"Linje {linje} i {self._fil}: {hva}.", neste=f"{neste} Ingenting er lest inn.")

    def enhet(self, linje: int, ord_: str) -> Enhet:
        if ord_.strip() not in _ENHETER:
            raise self.feil(linje, f"«{_kort(ord_)}» er ikke en kjent enhet", f"Enheten er {_eller(_ENHETER)}.")
        return _ENHETER[ord_.strip()]

    def serie(self, linje: int, ord_: str) -> Serie:
        if ord_.strip() not in _SERIER:
            raise self.feil(linje, f"«{_kort(ord_)}» er ikke en kjent tallserie", f"Serien er {_eller(_SERIER)}.")
        return _SERIER[ord_.strip()]

    def aar(self, linje: int, ord_: str) -> int:
        if not _AAR.fullmatch(ord_.strip()):
            raise self.feil(linje, f"«{_kort(ord_)}» er ikke et årstall", "Skriv året med fire sifre: 2022.")
        aar = int(ord_)
        if not FORSTE_AAR <= aar <= self._siste_aar:
            raise self.feil(
                linje, f"året {aar} kan ikke være riktig", f"Året skal være fra {FORSTE_AAR} til {self._siste_aar}."
            )
        return aar

    def sted(self, linje: int, aar: int, nummer: str) -> str:
        """Give the number, always the same object; note numbers outside their dates, and codes."""
        if aar not in self._gyldige:
            self._gyldige[aar] = {gyldig: gyldig for gyldig in self._steder.gyldige(aar)}
        gyldige = self._gyldige[aar]
        if nummer in gyldige:
            return gyldige[nummer]
        if nummer in self._steder.koder:
            self._koder.add((aar, nummer))
        elif self._steder.kjent(nummer):
            self._utenfor.add((aar, nummer))
        else:
            raise self.feil(
                linje,
                f"«{_kort(nummer)}» er ikke et kommunenummer som har vært i bruk siden {FORSTE_AAR}",
                "Kommunenummer har fire sifre; regneark fjerner ofte en null foran (301 for 0301).",
            )
        return gyldige.setdefault(nummer, nummer)

    def verdi(self, linje: int, enhet: Enhet, celle: str) -> Verdi:
        """Read one cell, and remember it: (symbol, number as it stood)."""
        ren = celle.strip()
        if not ren:
            svar: Verdi = (TOM, None)
        elif ren in SYMBOLER:
            svar = (ren, None)
        elif (_TALL if enhet is Enhet.PROSENT else _PERSONER).fullmatch(ren):
            svar = (TALL, ren)
        else:
            hva = "et antall personer" if enhet is Enhet.PERSONER else "et tall"
            raise self.feil(
                linje,
                f"«{_kort(celle)}» er ikke {hva}",
                "Der det ikke står et tall, skal det stå : (skjult), . (mangler), Inf eller NaN.",
            )
        self.verdier[enhet][celle] = svar
        return svar

    def krysskolonne(self, nr: int, navn: str) -> tuple[Enhet, Serie, int]:
        treff = _KRYSSKOLONNE.fullmatch(navn)
        if not treff:
            raise Feil(
                f"Kolonne {nr} i {self._fil} heter «{_kort(navn)}».",
                neste="I krysstabellen skal de tre øverste linjene si «Bosetting: …», «Enhet: …» og «År: …».",
            )
        serie, enhet, aar = treff.groups()
        return self.enhet(2, enhet), self.serie(1, serie), self.aar(3, aar)

    def ferdig(self, ut: list[Tallrad]) -> Lest:
        """Put the rows in key order, and refuse two figures for the same."""
        if not ut:
            raise Feil(f"{self._fil} har ingen tall.", neste="Sjekk at det er riktig fil.")
        ut.sort()
        for en, to in pairwise(ut):
            if en[3] == to[3] and en[2] == to[2] and en[1] == to[1] and en[0] == to[0]:
                forste, andre = sorted((en[6], to[6]))
                enhet, serie = Enhet(to[0]).tekst.lower(), Serie(to[3]).tekst
                raise self.feil(
                    andre,
                    f"kommune {to[2]} har to tall for «{serie}» i {to[1]} ({enhet})",
                    f"Det andre står på linje {forste}. Fjern det som er feil.",
                )
        sjeldne = {nummer for _, nummer in (*self._utenfor, *self._koder)}
        tall = Counter((r[1], r[2]) for r in ut if r[2] in sjeldne and r[0] == Enhet.PERSONER and r[4] == TALL)
        return Lest(ut, _perioder(self._utenfor, tall), _perioder(self._koder, tall))


def _perioder(steder: set[tuple[int, str]], tall: Counter[tuple[int, str]]) -> tuple[Utenfor, ...]:
    """Gather (year, number) into spans of years with the same numbers."""
    numre: dict[int, tuple[str, ...]] = {}
    for aar, nummer in sorted(steder):
        numre[aar] = (*numre.get(aar, ()), nummer)
    ut: list[Utenfor] = []
    for aar, disse in numre.items():
        n = sum(tall[aar, nummer] for nummer in disse)
        if ut and ut[-1].til == aar - 1 and ut[-1].numre == disse:
            ut[-1] = ut[-1]._replace(til=aar, tall=ut[-1].tall + n)
        else:
            ut.append(Utenfor(aar, aar, disse, n))
    return tuple(ut)


def _kort(tekst: str) -> str:
    """Give a cell on one line and of bearable length, for a sentence."""
    ren = " ".join(tekst.split())
    return ren if len(ren) <= 40 else ren[:39] + "…"


def _eller(ord_: Iterable[str]) -> str:
    *foran, sist = [f"«{o}»" for o in ord_]
    return f"{', '.join(foran)} eller {sist}"
