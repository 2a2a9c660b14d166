"""The languages of Nasjonalt tolkeregister, by our own id, by any of their names and by ISO code.

An entry of the register is not a language of ISO 639-3: «bosnisk, kroatisk, serbisk, montenegrinsk» is one
entry of four, dari and persisk are two of what others call one. So the id is ours and is what is stored;
nothing is split or joined by its code.
"""

from functools import cache
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import fold
from imdi_cli.kodeverk.laster import les_rader

FLEST_NAERE = 5
_LIKHET = 0.7  # «somalli» and «somali» are 0.92, «samisk» and «nordsamisk» 0.75
_KORTEST_BEGYNNELSE = 3


class Sprak(NamedTuple):
    """One entry of the register's languages.

    `slag` is the kind of interpreting (Tolketype's words). `andre` are other names, of a bundle also its parts;
    `iso` its ISO 639-3 codes, none or several. Valid from `gyldig_fra` up to, but not on, `gyldig_til` (ISO
    dates, "" when open). `sikkerhet` is «bekreftet» when the entry was seen in `kilde`, else «antatt».
    """

    id: str
    navn: str
    nynorsk: str
    andre: tuple[str, ...]
    iso: tuple[str, ...]
    slag: str
    gyldig_fra: str
    gyldig_til: str
    kilde: str
    sikkerhet: str

    def gjelder(self, dato: str) -> bool:
        """Whether the entry is valid on an ISO date."""
        return self.gyldig_fra <= dato and (not self.gyldig_til or dato < self.gyldig_til)


class UkjentSprak(Bruksfeil):
    """No entry goes by what was written; says which names are near. `naere` are those entries."""

    def __init__(self, tekst: str, naere: list[Sprak]) -> None:
        mente = " eller ".join(f"«{s.navn}»" for s in naere)
        super().__init__(
            f"«{' '.join(tekst.split())[:60]}» er ikke et språk i Nasjonalt tolkeregister.",
            neste=f"Mente du {mente}?" if mente else "Skriv navnet på språket, «somali», eller koden i ISO 639-3.",
        )
        self.naere = naere


class Sprakregister:
    """All languages there are or have been in the register. Get it from `sprak()`."""

    def __init__(self, rader: list[Sprak]) -> None:
        """Index the rows. Raises ValueError when two share a name or a code: finding would then be a guess."""
        self._rader = {rad.id: rad for rad in rader}
        self._navn: dict[str, Sprak] = {}
        self._iso = {kode: rad for rad in rader for kode in rad.iso}
        for rad in rader:
            for navn in (rad.id, rad.navn, rad.nynorsk, *rad.andre):
                for form in map(_ord, fold(navn)):
                    if self._navn.setdefault(form, rad) is not rad:
                        raise ValueError(f"«{navn}» er navnet på både {self._navn[form].id} og {rad.id}")
        if len(self._iso) != sum(len(rad.iso) for rad in rader) or not self._iso.keys().isdisjoint(
            form for form, rad in self._navn.items() if rad is not self._iso.get(form)
        ):
            raise ValueError("en ISO-kode står ved to språk, eller er navnet på et annet")

    def alle(self, dato: str | None = None) -> list[Sprak]:
        """Return every row by id, or those valid on an ISO date."""
        return [rad for rad in self._rader.values() if dato is None or rad.gjelder(dato)]

    def finn(self, tekst: str) -> Sprak | None:
        """Return the language written as id, name in bokmål or nynorsk, other name or ISO code; else None.

        Case, signs between words and the spelling of å, ø and æ do not matter. Also one no longer valid.
        """
        form = _form(tekst)
        return self._navn.get(form) or self._iso.get(form)

    def krev(self, tekst: str) -> Sprak:
        """Return what `finn` does. Raises UkjentSprak with near names."""
        funnet = self.finn(tekst)
        if funnet is None:
            raise UkjentSprak(tekst, self.naere(tekst))
        return funnet

    def naere(self, tekst: str) -> list[Sprak]:
        """Return at most five that may have been meant: a word of a name begins so, else a name looks like it."""
        from difflib import get_close_matches  # only when a language is not found, so not at start-up

        form = _form(tekst)
        begynner = [n for n in self._navn if len(form) >= _KORTEST_BEGYNNELSE and f" {form}" in f" {n}"]
        like = get_close_matches(form, self._navn, n=2 * FLEST_NAERE, cutoff=_LIKHET)  # a name has two spellings
        return list(dict.fromkeys(self._navn[n] for n in begynner or like))[:FLEST_NAERE]

    def navn(self, id: str, malform: str = "nb") -> str:
        """Return the name in «nb» or «nn». Raises UkjentSprak for an id that is none."""
        rad = self._rader.get(id)
        if rad is None:
            raise UkjentSprak(id, self.naere(id))
        return rad.nynorsk if malform == "nn" else rad.navn


def _form(tekst: str) -> str:
    """Give what was written the form of the index; å may have come as a and a ring (macOS)."""
    if not tekst.isascii():
        from unicodedata import normalize

        tekst = normalize("NFC", tekst)
    return _ord(fold(tekst)[0])


def _ord(tekst: str) -> str:
    """Give the words of a text with one space between, whatever signs stood there."""
    return " ".join("".join(tegn if tegn.isalnum() else " " for tegn in tekst).split())


@cache
def sprak() -> Sprakregister:
    """Load sprak.csv, once. Sources: KILDER.md."""
    return Sprakregister(
        [
            Sprak(id_, navn, nynorsk, tuple(filter(None, andre.split("|"))), tuple(iso.split()), *resten)
            for id_, navn, nynorsk, andre, iso, *resten in les_rader("sprak.csv")
        ]
    )
