"""The persons of a file, packed: a million of them are eighty bytes each, and not two thousand.

They lie one after another in one buffer. `felter` runs through some of their fields from first to last, `rader` gives
whole rows in any order; both unpack in one call for each person.
"""

from collections.abc import Iterator, Sequence
from itertools import repeat
from struct import Struct
from typing import Any

from imdi_cli.bosetting.uttrekk.regler.felter import DATO, KOLONNER, KOMMUNE, LAND, LESES_IKKE, TEKST

_KOMMUNER = ("fordelt_kommune", "tildelt_kommune", "bosatt_kommune")
_FORST = ("husstand", "fodt", *_KOMMUNER)  # what `rader` makes something of; the rest goes as it is
_SLAG = {
    k.lagret: "i" if k.slag == DATO else "h" if k.slag in (KOMMUNE, LAND) else "b"
    for k in KOLONNER
    if k.slag not in (TEKST, LESES_IKKE) and k.lagret != "status"
} | {"husstand": "i", "linje": "i", "slutt": "i"}
PAKKET = (*_FORST, *(felt for felt in _SLAG if felt not in _FORST))
_STORRELSE = {"i": 4, "h": 2, "b": 1}
_PERSON = Struct("<" + "".join(_SLAG[felt] for felt in PAKKET))
# The columns of a row as it is stored.
KOLONNERAD = (
    *("nr", "person_id", "husstand_id", "yngste", "feil", *_KOMMUNER, "husstand", "fodt"),
    *PAKKET[len(_FORST) :],
)


class Nummerering(dict[str, int]):
    """Number what is met, in the order it is met: 0, 1, 2 …"""

    def __missing__(self, tekst: str) -> int:
        nr = self[tekst] = len(self)
        return nr


class Personer:
    """The persons of a file. `ute` are those with an error that keeps them out of the figures."""

    def __init__(self) -> None:
        self.ider: list[str] = []
        self.husstander = Nummerering()
        self.yngste: list[int] = []  # by household: the birth of the youngest
        self.barnefamilie = bytearray()  # by household: is anyone recorded so
        self.ulike: set[int] = set()  # households whose members are not settled alike
        self.ute: set[int] = set()
        self._data = bytearray()

    def __len__(self) -> int:
        return len(self.ider)

    def legg_til(self, kolonner: dict[str, list[Any]]) -> None:
        """Take in a chunk, column by column."""
        self.ider += kolonner["person_id"]
        self._data += b"".join(map(_PERSON.pack, *(kolonner[felt] for felt in PAKKET)))

    def felter(self, *navn: str) -> Iterator[tuple[int, ...]]:
        """Run through some fields of every person. They come, and must be named, in the order of PAKKET."""
        assert navn == tuple(felt for felt in PAKKET if felt in navn), navn
        form = "".join(_SLAG[felt] if felt in navn else f"{_STORRELSE[_SLAG[felt]]}x" for felt in PAKKET)
        return Struct("<" + form).iter_unpack(self._data)

    def hent(self, nr: int, felt: str) -> int:
        """Give one field of one person."""
        verdi: int = _PERSON.unpack_from(self._data, nr * _PERSON.size)[PAKKET.index(felt)]
        return verdi

    def rader(self, rekkefolge: Sequence[int]) -> Iterator[tuple[object, ...]]:
        """Give the rows in an order, numbered from 1, in the columns of KOLONNERAD."""
        navn, fire, feil = list(self.husstander), [f"{nr:04}" for nr in range(10_000)], bytearray(len(self))
        for nr in self.ute:
            feil[nr] = 1
        ider, yngste = self.ider, self.yngste
        steder = (nr * _PERSON.size for nr in rekkefolge)
        pakket = map(_PERSON.unpack_from, repeat(self._data), steder)
        for nr, (plass, rad) in enumerate(zip(rekkefolge, pakket, strict=True), 1):
            h, fodt, fordelt, tildelt, bosatt = rad[:5]
            foran = (nr, ider[plass], navn[h], yngste[h] or fodt, feil[plass], fire[fordelt], fire[tildelt])
            yield (*foran, fire[bosatt], h, fodt, *rad[5:])
