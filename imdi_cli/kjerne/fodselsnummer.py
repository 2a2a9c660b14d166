"""Control of fødselsnummer and D-nummer: dates, check digits and what the number says, never the number itself.

Sources: skatteetaten.no for the series of individnummer; Skatteetaten's note on the numbers from 2032 (the
first check digit may leave 0, 1, 2 or 3), as navikt/fnrvalidator implements it; SSB's KOSTRA control for DUF.

The package python-stdnum has the old rule only, refuses two kinds of synthetic numbers, reads the clock itself
and takes 60 ms to load. It is the tests' second opinion, and is not used here.
"""

from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import Kode

_VEKT_1 = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_VEKT_2 = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_VEKT_DUF = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)
_NYE_NUMRE = date(2032, 1, 1)
_D_NUMMER = 40
# What is added to the month: Tenor (Skatteetaten's test data) 80, other test data 65, NAV's and hjelpenummer 40.
_TILLEGG = (80, 65, 40)
_FORMAT = "Skriv elleve sifre, for eksempel fra legitimasjonen."


class Nummerslag(Kode):
    """Which of the two numbers it is."""

    FODSELSNUMMER = "fødselsnummer"
    D_NUMMER = "D-nummer"


class Fodselsnummer(NamedTuple):
    """What a number says. There is no place here for the number itself.

    `kjonn` is «kvinne» or «mann»; None from 2032, when new numbers no longer tell and cannot be told from old
    ones. `syntetisk` numbers belong to nobody and are accepted in an exercise only.
    """

    dato: date
    kjonn: str | None
    slag: Nummerslag
    syntetisk: bool = False


class UgyldigFodselsnummer(Bruksfeil):
    """The number cannot be one. The sentence never repeats its digits."""


def kontroller_fodselsnummer(tekst: str, i_dag: date, *, ovelse: bool = False) -> Fodselsnummer:
    """Control a fødselsnummer or D-nummer, with or without a space or hyphen, and say what it tells.

    `i_dag` decides whether the check digits of 2032 are in use, and that nobody is born later. `ovelse` lets
    synthetic numbers through. Raises UgyldigFodselsnummer with one sentence, without the digits.
    """
    sifre = "".join(tekst.replace("-", " ").split())
    if not (sifre.isascii() and sifre.isdigit() and len(sifre) == 11):
        raise _ugyldig("har ikke elleve sifre", _FORMAT)
    tall = [int(s) for s in sifre]
    rest = _sum(_VEKT_1, tall) % 11
    if rest not in (range(4) if i_dag >= _NYE_NUMRE else (0,)) or _sum(_VEKT_2, tall) % 11:
        raise _ugyldig("har kontrollsifre som ikke stemmer", "Se etter om et siffer er feil, eller to er byttet om.")
    dag, maaned = int(sifre[:2]), int(sifre[2:4])
    tillegg = next((t for t in _TILLEGG if t < maaned <= t + 12), 0)
    if tillegg and not ovelse:
        raise _ugyldig(
            "er et syntetisk nummer eller et hjelpenummer", "Slike numre kan bare brukes i en øvelsesbase."
        )
    er_d = dag > _D_NUMMER
    dato = _dato(dag - _D_NUMMER * er_d, maaned - tillegg, int(sifre[4:6]), int(sifre[6:9]))
    if dato is None:
        raise _ugyldig("har en fødselsdato som ikke finnes", "Se etter om et siffer er feil.")
    if dato > i_dag:
        raise _ugyldig("har en fødselsdato som ikke har vært ennå", "Se etter om et siffer er feil.")
    kjonn = None if i_dag >= _NYE_NUMRE else "mann" if tall[8] % 2 else "kvinne"
    return Fodselsnummer(dato, kjonn, Nummerslag.D_NUMMER if er_d else Nummerslag.FODSELSNUMMER, tillegg > 0)


def duf_advarsel(tekst: str) -> str:
    """Say what looks wrong with a DUF-nummer (year, six digits, two check digits), or ''.

    Never a refusal: the official way of counting is not public, and known numbers contradict this one.
    """
    sifre = "".join(tekst.split())
    if not (sifre.isascii() and sifre.isdigit() and len(sifre) == 12):
        return "Et DUF-nummer har vanligvis tolv sifre. Se etter om det er riktig."
    if _sum(_VEKT_DUF, [int(s) for s in sifre]) % 11 != int(sifre[10:]):
        return "Kontrollsifrene i DUF-nummeret ser ikke riktige ut. Se etter om det er riktig."
    return ""


def _dato(dag: int, maaned: int, aar: int, individ: int) -> date | None:
    """Give the birth date, None when there is none such. The series are those given out before 2040."""
    if individ < 500:
        hundre = 1900
    elif aar < 40:
        hundre = 2000
    elif individ < 750 and aar >= 54:
        hundre = 1800
    elif individ >= 900:
        hundre = 1900
    else:
        return None
    try:
        return date(hundre + aar, maaned, dag)
    except ValueError:
        return None


def _sum(vekter: tuple[int, ...], tall: list[int]) -> int:
    """Weigh the first digits together."""
    return sum(v * t for v, t in zip(vekter, tall, strict=False))


def _ugyldig(hva: str, neste: str) -> UgyldigFodselsnummer:
    return UgyldigFodselsnummer(f"Nummeret {hva}.", neste=neste)
