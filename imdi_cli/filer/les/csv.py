"""Tables from CSV files as they come: any of three delimiters, any usual encoding, read row by row."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from imdi_cli.filer.les.tekst import MAKS_FIL, MAKS_LINJE, apne_tekst
from imdi_cli.kjerne.avslag import Feil

MAKS_FELT = 131_072
_SOM_TABELL = "Lagre tabellen som «CSV UTF-8» (for eksempel i Excel) og prøv igjen."
Kolonnebolk = tuple[Sequence[int], Sequence[Sequence[str]]]
_PROVE = 65_536
_VIS_KOLONNER = 20


class Tabell:
    """A table in a CSV file: its column names at once, its rows while the file is read.

    Iterating gives `(line number, cells)` once through, all cells as text and as many as there are
    columns; rows without content are left out. Use it in a `with` to close the file early.
    """

    def __init__(self, navn: str, fil: TextIO, *, hodelinjer: int, maks_felt: int) -> None:
        self.navn = navn
        self.koding = fil.encoding
        self._fil = fil
        self._maks_felt = maks_felt
        self._linje = 0
        self._tom = True
        csv.field_size_limit(maks_felt)  # the module has only one, and reads it for every cell
        self.skilletegn = _skilletegn(fil)
        self._leser = csv.reader(fil, delimiter=self.skilletegn, strict=True)
        self.kolonner = self._les_hode(hodelinjer)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, slag: type[BaseException] | None, feil: BaseException | None, spor: TracebackType | None
    ) -> None:
        self.lukk()

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the line number where a row starts, and its cells. Raises Feil that names the line."""
        leser, bredde, foran = self._leser, len(self.kolonner), self._foran()
        linje = self._linje
        try:
            for rad in leser:
                start, linje = linje + 1, foran + leser.line_num
                if not any(rad):
                    continue
                if len(rad) != bredde:
                    raise self._ujevn(start, len(rad))
                self._tom = False
                yield start, rad
        except csv.Error as feil:
            raise self._ugyldig(linje + 1, feil) from feil
        finally:
            self.lukk()
        self._krev_rader()

    def _foran(self) -> int:
        """Count the lines that were read before this reader began: its own count starts with it."""
        return self._linje - self._leser.line_num

    def kolonnebolker(self, antall: int) -> Iterator[Kolonnebolk]:
        """Yield `antall` rows at a time, turned on their side: line numbers, and the cells of each column.

        Where there is no quotation mark a line is cut at the delimiter and nothing more is needed: three times as
        fast as a list for each row. From the first mark, or line without content, the rows come one by one. Raises
        Feil as `__iter__`.
        """
        bredde, skille = len(self.kolonner), self.skilletegn
        while linjer := list(islice(self._fil, antall)):
            tekst = "".join(linjer)
            rene = [linje.rstrip("\r\n") for linje in linjer]
            tomme = not {"", skille * (bredde - 1)}.isdisjoint(rene)
            if '"' in tekst or tomme or {linje.count(skille) for linje in rene} != {bredde - 1}:
                self._leser = csv.reader(chain(linjer, self._fil), delimiter=skille, strict=True)
                yield from self._kolonnebolker(antall)
                return
            celler = skille.join(rene).split(skille)
            numre = range(self._linje + 1, self._linje + 1 + len(rene))
            self._linje += len(rene)
            self._tom = False
            yield numre, [celler[nr::bredde] for nr in range(bredde)]
        self.lukk()
        self._krev_rader()

    def _kolonnebolker(self, antall: int) -> Iterator[Kolonnebolk]:
        rader = iter(self)
        while bolk := list(islice(rader, antall)):
            numre, radene = zip(*bolk, strict=True)
            yield numre, list(zip(*radene, strict=True))

    def _krev_rader(self) -> None:
        if self._tom:
            raise Feil(f"{self.navn} har overskrifter, men ingen rader.", neste="Sjekk at det er riktig fil.")

    def lukk(self) -> None:
        """Close the file."""
        self._fil.close()

    def _les_hode(self, hodelinjer: int) -> list[str]:
        try:
            hode = list(islice(self._leser, hodelinjer))
        except csv.Error as feil:
            raise self._ugyldig(1, feil) from feil
        self._linje = self._leser.line_num
        return kolonnenavn(self.navn, hode)

    def _ujevn(self, linje: int, bredde: int) -> Feil:
        return Feil(
            f"Linje {linje} i {self.navn} har {bredde} kolonner, men overskriften har {len(self.kolonner)}.",
            neste=f"Se etter et skilletegn ({_navn(self.skilletegn)}) for mye eller for lite på linjen.",
        )

    def _ugyldig(self, linje: int, feil: csv.Error) -> Feil:
        if "field larger" in str(feil):
            hva = f"har en celle på over {self._maks_felt:,} tegn".replace(",", "\u00a0")
        else:
            hva = "har anførselstegn som ikke går opp"
        return Feil(
            f"Linje {linje} i {self.navn} {hva}.",
            neste="Se etter et anførselstegn for mye eller for lite på linjen.",
        )


def les_tabell(
    sti: Path | str,
    *,
    hodelinjer: int = 1,
    maks_felt: int = MAKS_FELT,
    maks_bytes: int = MAKS_FIL,
    tegnsett: str = "",
) -> Tabell:
    """Open a CSV file as a table; encoding (when not said) and delimiter (`;`, tab or `,`) are found in the file.

    With several `hodelinjer` a column's name is its heading on each of them, joined by « / ». `maks_felt`
    is characters per cell, `maks_bytes` the whole file. Raises Feil with a sentence for whatever makes the
    file unreadable as a table.
    """
    navn = str(sti)
    fil = apne_tekst(
        Path(sti), lagre_som=_SOM_TABELL, maks_bytes=maks_bytes, maks_linje=MAKS_LINJE, tegnsett=tegnsett
    )
    try:
        return Tabell(navn, fil, hodelinjer=hodelinjer, maks_felt=maks_felt)
    except BaseException:
        fil.close()
        raise


def kolonnenavn(navn: str, hode: Sequence[Sequence[str]], linje: str = "linje") -> list[str]:
    """Name the columns of a table after the rows of its heading; `linje` is what a row is called in the file.

    Raises Feil for a heading that is empty or uneven, and for a column without a name or with another's.
    """
    if not hode or not any(map(any, hode)):
        raise Feil(f"{linje.capitalize()} 1 i {navn} er tom.", neste=f"Kolonnenavnene skal stå på {linje} 1.")
    if len({len(rad) for rad in hode}) > 1:
        raise Feil(
            f"De {len(hode)} overskriftslinjene i {navn} har ulikt antall kolonner.",
            neste="Sjekk at det er riktig fil.",
        )
    kolonner = [" / ".join(filter(None, (del_.strip() for del_ in deler))) for deler in zip(*hode, strict=True)]
    sett: dict[str, int] = {}
    for nr, kolonne in enumerate(kolonner, 1):
        if not kolonne:
            raise Feil(
                f"Kolonne {nr} i {navn} har ikke navn.",
                neste=f"Gi kolonnen et navn på {linje} 1, eller slett den.",
            )
        if (tidligere := sett.setdefault(_nokkel(kolonne), nr)) != nr:
            raise Feil(
                f"Kolonne {tidligere} og {nr} i {navn} heter begge «{kolonne}».",
                neste="Gi hver kolonne sitt eget navn.",
            )
    return kolonner


def krev_kolonner(tabell: Tabell, paakrevde: Sequence[str]) -> dict[str, int]:
    """Return where each required column stands, counted from 0.

    Names match without regard to case and spaces. Raises Feil that says which are missing and which
    were found.
    """
    plass = {_nokkel(kolonne): nr for nr, kolonne in enumerate(tabell.kolonner)}
    mangler = [navn for navn in paakrevde if _nokkel(navn) not in plass]
    if mangler:
        fant = ", ".join(tabell.kolonner[:_VIS_KOLONNER])
        if (rest := len(tabell.kolonner) - _VIS_KOLONNER) > 0:
            fant += f" og {rest} til"
        raise Feil(
            f"{tabell.navn} mangler {'kolonnen' if len(mangler) == 1 else 'kolonnene'} "
            + ", ".join(f"«{navn}»" for navn in mangler)
            + ".",
            neste="Sjekk at det er riktig fil, og at kolonnenavnene står på linje 1.",
            fakta=(("Mangler", ", ".join(mangler)), ("Fant", fant)),
        )
    return {navn: plass[_nokkel(navn)] for navn in paakrevde}


def _nokkel(navn: str) -> str:
    return " ".join(unicodedata.normalize("NFC", navn).casefold().split())


def _navn(skilletegn: str) -> str:
    return {";": "semikolon", ",": "komma", "\t": "tabulator"}[skilletegn]


def _skilletegn(fil: TextIO) -> str:
    """Choose the delimiter that gives the first rows equal width, then the one that gives most columns."""
    prove = fil.read(_PROVE)
    fil.seek(0)

    def poeng(tegn: str) -> tuple[bool, int]:
        bredder: list[int] = []
        with suppress(csv.Error):
            rader = csv.reader(io.StringIO(prove, newline=""), delimiter=tegn)
            bredder.extend(len(rad) for rad in islice(rader, 6) if rad)
        if len(prove) == _PROVE and len(bredder) > 1:
            bredder.pop()  # may be cut in two by the end of the sample
        forste = bredder[0] if bredder else 0
        return forste > 1 and set(bredder) == {forste}, forste

    return max((";", "\t", ","), key=poeng)
