"""What stands in IMDi's published files, cell by cell: pure, with the line in every refusal.

Both forms become the same rows. Nothing is guessed: a word, a year or a number that is not known stops the
file, because half a file makes wrong sums that nobody sees.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import itemgetter

from imdi_cli.bosetting.grunnlag.typer import (
    KOLONNER,
    NOKKEL,
    SYMBOLER,
    TALL,
    TOM,
    Enhet,
    Lest,
    Serie,
    Steder,
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


def les_lang(fil: str, rader: Rader, plass: Sequence[int], steder: Steder, siste_aar: int) -> Lest:
    """Read the long form: `rader` is (line, cells), `plass` where the columns of LANG stand.

    Raises Feil that names file and line for whatever cannot be taken in.
    """
    leser = _Leser(fil, steder, siste_aar)
    hent, verdier, serier = itemgetter(*plass), leser.verdier, leser.serier
    forrige = ("", "", "")
    enhet, celler = Enhet.PERSONER, leser.ny_rad()
    for linje, rad in rader:
        # What has just been checked, or comes again and again, is not checked anew.
        enhetsord, aarstall, nummer, serieord, celle = hent(rad)
        denne = (enhetsord, aarstall, nummer)
        if denne != forrige:
            enhet = leser.enhet(linje, enhetsord)
            celler = leser.rad(linje, enhet, leser.aar(linje, aarstall), nummer.strip())
            forrige = denne
        kolonne = serier.get(serieord) or leser.serie(linje, serieord)
        if celler[kolonne] is not None:
            raise leser.to_tall(linje, celler, kolonne)
        celler[kolonne] = verdier[enhet].get(celle) or leser.verdi(linje, enhet, celle)
    return leser.ferdig()


def les_kryss(fil: str, rader: Rader, kolonner: Sequence[str], steder: Steder, siste_aar: int) -> Lest:
    """Read the wide form; an empty cell there only says that the kommune had no row that year.

    `kolonner` are the headings, those of the three lines joined by « / ». Raises Feil as `les_lang`.
    """
    leser = _Leser(fil, steder, siste_aar)
    hode = [leser.krysskolonne(nr, navn) for nr, navn in enumerate(kolonner[2:], start=3)]
    for linje, rad in rader:
        if not rad[0].startswith("K"):
            raise leser.feil(
                linje, f"«{_kort(rad[0])}» er ikke en kommune", "Kommunene skal stå som K og fire sifre: K0301."
            )
        for (enhet, kolonne, aar), celle in zip(hode, rad[2:], strict=True):
            if celle:
                celler = leser.rad(linje, enhet, aar, rad[0][1:])
                if celler[kolonne] is not None:
                    raise leser.to_tall(linje, celler, kolonne)
                celler[kolonne] = leser.verdier[enhet].get(celle) or leser.verdi(linje, enhet, celle)
    return leser.ferdig()


class _Leser:
    """What is already known of one file while it is read, and its refusals."""

    def __init__(self, fil: str, steder: Steder, siste_aar: int) -> None:
        self._fil = fil
        self._steder = steder
        self._siste_aar = siste_aar
        self._gyldige: dict[int, Collection[str]] = {}
        self._utenfor: set[tuple[int, str]] = set()
        self._koder: set[tuple[int, str]] = set()
        self._rader: dict[tuple[Enhet, int, str], list[str | int | None]] = {}
        self.serier: dict[str, int] = {}
        self.verdier: dict[Enhet, dict[str, str]] = {enhet: {} for enhet in Enhet}

    def feil(self, linje: int, hva: str, neste: str) -> Feil:
        return Feil(f"Linje {linje} i {self._fil}: {hva}.", neste=neste)

    def enhet(self, linje: int, ord_: str) -> Enhet:
        if ord_.strip() not in _ENHETER:
            raise self.feil(linje, f"«{_kort(ord_)}» er ikke en kjent enhet", f"Enheten er {_eller(_ENHETER)}.")
        return _ENHETER[ord_.strip()]

    def serie(self, linje: int, ord_: str) -> int:
        """Give the column of a series in a row."""
        if ord_.strip() not in _SERIER:
            raise self.feil(linje, f"«{_kort(ord_)}» er ikke en kjent tallserie", f"Serien er {_eller(_SERIER)}.")
        self.serier[ord_] = KOLONNER.index(_SERIER[ord_.strip()].value)
        return self.serier[ord_]

    def aar(self, linje: int, ord_: str) -> int:
        if not _AAR.fullmatch(ord_.strip()):
            raise self.feil(linje, f"«{_kort(ord_)}» er ikke et årstall", "Skriv året med fire sifre: 2022.")
        aar = int(ord_)
        if not FORSTE_AAR <= aar <= self._siste_aar:
            raise self.feil(
                linje, f"året {aar} kan ikke være riktig", f"Året skal være fra {FORSTE_AAR} til {self._siste_aar}."
            )
        return aar

    @staticmethod
    def ny_rad(*nokkel: str | int) -> list[str | int | None]:
        return [*nokkel, *[None] * (len(KOLONNER) - len(nokkel))]

    def rad(self, linje: int, enhet: Enhet, aar: int, nummer: str) -> list[str | int | None]:
        """Give the row of a unit, year and kommune, for its cells to be filled in."""
        rad = self._rader.get((enhet, aar, nummer))
        if rad is None:
            self._sjekk_sted(linje, aar, nummer)
            rad = self._rader[enhet, aar, nummer] = self.ny_rad(enhet.value, aar, nummer)
        return rad

    def _sjekk_sted(self, linje: int, aar: int, nummer: str) -> None:
        """Note numbers outside their dates, and codes; refuse what no year has known."""
        if aar not in self._gyldige:
            self._gyldige[aar] = self._steder.gyldige(aar)
        if nummer in self._gyldige[aar]:
            return
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

    def verdi(self, linje: int, enhet: Enhet, celle: str) -> str:
        """Read one cell, and remember it: the number as it stood, or its symbol."""
        ren = celle.strip()
        if ren and ren not in SYMBOLER and not (_TALL if enhet is Enhet.PROSENT else _PERSONER).fullmatch(ren):
            hva = "et antall personer" if enhet is Enhet.PERSONER else "et tall"
            raise self.feil(
                linje,
                f"«{_kort(celle)}» er ikke {hva}",
                "Der det ikke står et tall, skal det stå : (skjult), . (mangler), Inf eller NaN.",
            )
        self.verdier[enhet][celle] = ren or TOM
        return ren or TOM

    def to_tall(self, linje: int, rad: list[str | int | None], kolonne: int) -> Feil:
        enhet, aar, kommune = rad[: len(NOKKEL)]
        serie = Serie(KOLONNER[kolonne]).tekst
        return self.feil(
            linje,
            f"kommune {kommune} har alt et tall for «{serie}» i {aar} ({enhet})",
            "Finn det andre i filen, og fjern det som er feil.",
        )

    def krysskolonne(self, nr: int, navn: str) -> tuple[Enhet, int, int]:
        treff = _KRYSSKOLONNE.fullmatch(navn)
        if not treff:
            raise Feil(
                f"Kolonne {nr} i {self._fil} heter «{_kort(navn)}».",
                neste="I krysstabellen skal de tre øverste linjene si «Bosetting: …», «Enhet: …» og «År: …».",
            )
        serie, enhet, aar = treff.groups()
        return self.enhet(2, enhet), self.serie(1, serie), self.aar(3, aar)

    def ferdig(self) -> Lest:
        """Put the rows in key order, and count what is in them."""
        if not self._rader:
            raise Feil(f"{self._fil} har ingen tall.", neste="Sjekk at det er riktig fil.")
        antall = []
        for serie in Serie:
            kolonne = KOLONNER.index(serie.value)
            for enhet in Enhet:
                celler = Counter(rad[kolonne] for (e, _, _), rad in self._rader.items() if e is enhet)
                if slag := _slag(celler):
                    antall.append((serie, enhet, slag))
        tall = {
            (aar, nummer): sum(_er_tall(celle) for celle in rad[len(NOKKEL) :])
            for (enhet, aar, nummer), rad in self._rader.items()
            if enhet is Enhet.PERSONER and ((aar, nummer) in self._utenfor or (aar, nummer) in self._koder)
        }
        rader = sorted(map(tuple, self._rader.values()), key=itemgetter(0, 1, 2))
        aarene = {aar for _, aar, _ in self._rader}
        return Lest(
            rader,
            (min(aarene), max(aarene)),
            tuple(antall),
            _perioder(self._utenfor, tall),
            _perioder(self._koder, tall),
        )


def _er_tall(celle: object) -> bool:
    return celle is not None and celle != TOM and celle not in SYMBOLER


def _slag(celler: Mapping[str | int | None, int]) -> dict[str, int]:
    """Count cells by kind: numbers together, each symbol by itself, what is not there not at all."""
    slag: dict[str, int] = {}
    for celle, n in celler.items():
        if celle is not None:
            navn = TALL if _er_tall(celle) else str(celle)
            slag[navn] = slag.get(navn, 0) + n
    return slag


def _perioder(steder: set[tuple[int, str]], tall: Mapping[tuple[int, str], int]) -> tuple[Utenfor, ...]:
    """Gather (year, number) into spans of years with the same numbers."""
    numre: dict[int, tuple[str, ...]] = {}
    for aar, nummer in sorted(steder):
        numre[aar] = (*numre.get(aar, ()), nummer)
    ut: list[Utenfor] = []
    for aar, disse in numre.items():
        n = sum(tall.get((aar, nummer), 0) for nummer in disse)
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
