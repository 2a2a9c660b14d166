"""The content of a journal row: how changes are packed into it, and read out again, one by one.

Many rows put in at once stand as one block: the names of the columns once, then each row's keys and codes, with
the digests of its hidden columns run together in one text. Every hidden value keeps a digest of its own, so that
one of them can later be changed and the others still be held to what they were.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Rad

SKILLE = "\x1f"
LENGDE = 32  # characters of a digest: 128 bits
_INGEN = "-" * LENGDE  # stands for a hidden column that is NULL

Endring = tuple[str, str, dict[str, Any], dict[str, Any]]


def avtrykk(salt: str, kolonne: str, verdi: object) -> str:
    """Digest one hidden value, salted with its journal row and bound to its column."""
    return sha256(SKILLE.join((salt, kolonne, str(verdi))).encode()).hexdigest()[:LENGDE]


def plasser(tabell: Tabell, kolonner: Sequence[str]) -> None:
    """Demand a place in the journal for every column. Raises KeyError that names one without."""
    for navn in kolonner:
        if navn not in (*tabell.nokkel, *tabell.koder, *tabell.skjult, *tabell.utenfor):
            raise KeyError(f"{tabell.navn}.{navn} er ikke plassert i journalen")


def pakk(tabell: Tabell, salt: str, kolonner: Sequence[str], rader: Sequence[Rad]) -> list[object]:
    """Pack rows that were put in at once into one block, column by column.

    The digest of a value that comes again in a column is worked out once. Raises KeyError as `plasser`.
    """
    plasser(tabell, kolonner)
    etter_navn = dict(zip(kolonner, zip(*rader, strict=True), strict=True))
    koder = [n for n in kolonner if n in tabell.koder]
    skjult = [n for n in kolonner if n in tabell.skjult]
    ut = [etter_navn[n] for n in (*tabell.nokkel, *koder)]
    if skjult:
        ut.append(tuple(map("".join, zip(*(_avtrykk_av(salt, n, etter_navn[n]) for n in skjult), strict=True))))
    hode = {
        "nokkel": list(tabell.nokkel),
        "koder": koder,
        "skjult": skjult,
        "tomme": [n for n in (*tabell.koder, *tabell.skjult) if n not in etter_navn],
    }
    return [tabell.navn, "mange", hode, list(zip(*ut, strict=True))]


def endringer(tekst: str, **nokkel: object) -> Iterator[Endring]:
    """Read the changes of a journal row, oldest first: (table, act, key, values); blocks come row by row.

    `nokkel` asks only for those whose key has these values.
    """
    for tabell, art, hode, verdier in json.loads(tekst)["rader"]:
        if art == "mange":
            yield from _utpakket(tabell, hode, verdier, nokkel)
        elif all(hode.get(n) == v for n, v in nokkel.items()):
            yield tabell, art, hode, verdier


def tabeller(tekst: str) -> set[str]:
    """Name the tables that a journal row changed."""
    return {navn for navn, *_ in json.loads(tekst)["rader"]}


def _avtrykk_av(salt: str, kolonne: str, verdier: Sequence[object]) -> list[str]:
    foran = f"{salt}{SKILLE}{kolonne}{SKILLE}"  # as `avtrykk`, put together once
    kjente: dict[object, str] = {
        v: _INGEN if v is None else sha256(f"{foran}{v}".encode()).hexdigest()[:LENGDE] for v in set(verdier)
    }
    return [kjente[v] for v in verdier]


def _utpakket(
    tabell: str, hode: Mapping[str, list[str]], rader: Sequence[Sequence[Any]], nokkel: Mapping[str, object]
) -> Iterator[Endring]:
    navn, apne = hode["nokkel"], [*hode["nokkel"], *hode["koder"]]
    if not nokkel.keys() <= set(navn):
        return
    sokt = [(navn.index(n), v) for n, v in nokkel.items()]
    tomme = dict.fromkeys(hode["tomme"])
    for rad in rader:
        if any(rad[plass] != v for plass, v in sokt):
            continue
        verdier: dict[str, Any] = dict(zip(apne, rad, strict=False))
        for nr, kolonne in enumerate(hode["skjult"]):
            merke = rad[-1][nr * LENGDE : (nr + 1) * LENGDE]
            verdier[kolonne] = None if merke == _INGEN else {"#": merke}
        yield tabell, "inn", {n: verdier[n] for n in navn}, verdier | tomme
