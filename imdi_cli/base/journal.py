"""The journal: the one history, as a hash chain, and the state rows as its projection.

A step opens one `Skritt`; what it puts in, changes or loads goes through it, so the journal row and the
state change are one. Each state row carries `sist`, the journal row that last changed it: lock, history and
explanation in one.

Content is JSON: `{"v": 1, "data": {...}, "rader": [[table, act, key, values], ...]}`. Values are codes and
dates as they stand; names and free text stand as `{"#": digest}`, salted with the row's own salt. Many rows at
once are one block (`innhold`).
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from itertools import islice
from os import urandom

from imdi_cli.base.innhold import SKILLE, avtrykk, endringer, pakk, plasser, tabeller
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dato import vis_tidspunkt
from imdi_cli.kjerne.kontekst import Base, Kontekst, Rad, lokal_tid

START = "start:"


class KanIkkeEndreSamtidig(Avslag):
    """Someone else changed the row after it was read."""


def rad_hash(rad: Sequence[object]) -> str:
    """Hash a journal row: nr, tid, bruker, handling, gjelder, forpliktelse, forrige, as stored text."""
    return sha256(SKILLE.join(map(str, rad[:7])).encode()).hexdigest()


class Radsum:
    """The digest of rows that are on their way somewhere: they pass through, and need not be held all at once."""

    def __init__(self) -> None:
        self.antall = 0
        self._h = sha256()

    def gjennom(self, rader: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
        """Give the rows on, and take them into the digest."""
        alle = iter(rader)
        while bit := list(islice(alle, 5000)):
            if {len(bit[0])} == set(map(len, bit)):  # then one call for a row, and not one for each cell
                form = SKILLE.join(["%s"] * len(bit[0])) + "\x1e"
                tekst = "".join([form % tuple(rad) for rad in bit])
            else:
                tekst = "".join([SKILLE.join(map(str, rad)) + "\x1e" for rad in bit])
            self._h.update(tekst.encode())
            self.antall += len(bit)
            yield from bit

    @property
    def sha256(self) -> str:
        """The digest of what has passed."""
        return self._h.hexdigest()


def rader_hash(rader: Iterable[Sequence[object]]) -> str:
    """Digest loaded rows, in the order of their key."""
    sum_ = Radsum()
    for _ in sum_.gjennom(rader):
        pass
    return sum_.sha256


class Skritt:
    """One journal row being written, and the state changes that belong to it."""

    def __init__(self, base: Base, nr: int, salt: str, gjelder: str) -> None:
        self._base = base
        self.nr = nr
        self.gjelder = gjelder
        self.data: dict[str, object] = {}
        self.salt = salt
        self.rader: list[list[object]] = []

    def sett_inn(self, tabell: Tabell, verdier: Mapping[str, object]) -> None:
        """Insert one state row."""
        navn = list(verdier)
        felt = ", ".join([*navn, "sist"])
        plass = ", ".join([*(f":{n}" for n in navn), ":sist"])
        self._base.utfor(f"INSERT INTO {tabell.navn} ({felt}) VALUES ({plass})", **verdier, sist=self.nr)
        self._noter(tabell, "inn", {n: verdier[n] for n in tabell.nokkel}, verdier)

    def sett_inn_mange(self, tabell: Tabell, kolonner: Sequence[str], rader: Sequence[Rad]) -> None:
        """Insert many state rows with the same columns; each stands in the journal, in one block."""
        felt, plass = ", ".join([*kolonner, "sist"]), ", ".join("?" * (len(kolonner) + 1))
        self._base.mange(f"INSERT INTO {tabell.navn} ({felt}) VALUES ({plass})", ((*rad, self.nr) for rad in rader))
        if rader:
            self.rader.append(pakk(tabell, self.salt, kolonner, rader))

    def endre(
        self, tabell: Tabell, nokkel: Mapping[str, object], verdier: Mapping[str, object], *, sist: int
    ) -> None:
        """Change one state row, if `sist` is still what the caller read.

        Raises KanIkkeEndreSamtidig that shows what happened in between, ValueError for a change of the key.
        """
        if not set(tabell.nokkel).isdisjoint(verdier):
            raise ValueError(f"nøkkelen til {tabell.navn} kan ikke endres: avspillingen ville miste raden")
        sett = ", ".join([*(f"{n} = :ny_{n}" for n in verdier), "sist = :ny_sist"])
        hvor = " AND ".join(f"{n} = :{n}" for n in tabell.nokkel)
        antall = self._base.utfor(
            f"UPDATE {tabell.navn} SET {sett} WHERE {hvor} AND sist = :sist",
            **{f"ny_{n}": v for n, v in verdier.items()},
            ny_sist=self.nr,
            **nokkel,
            sist=sist,
        )
        if antall != 1:
            raise _samtidig(self._base, self.gjelder, tabell, nokkel, sist)
        self._noter(tabell, "endre", nokkel, verdier)

    def slett(self, tabell: Tabell, nokkel: Mapping[str, object]) -> None:
        """Delete one state row; that it was there stays in the journal.

        Raises LookupError when it is not there.
        """
        hvor = " AND ".join(f"{n} = :{n}" for n in tabell.nokkel)
        if self._base.utfor(f"DELETE FROM {tabell.navn} WHERE {hvor}", **nokkel) != 1:
            raise LookupError(f"{tabell.navn} {dict(nokkel)} finnes ikke")
        self._noter(tabell, "slett", nokkel, {})

    def last(self, tabell: Tabell, fast: Mapping[str, object], kolonner: Sequence[str], rader: Iterable[Rad]) -> None:
        """Load many rows of figures: one digest in the journal stands for them all.

        `fast` are columns with one value for the whole load, and lead the key; `rader` come in key order.
        """
        sum_ = Radsum()
        alle = [*fast, *kolonner]
        felt, plass = ", ".join(alle), ", ".join("?" * len(alle))
        faste, foran = dict(fast), tuple(fast.values())
        self._base.mange(
            f"INSERT INTO {tabell.navn} ({felt}) VALUES ({plass})", ((*foran, *rad) for rad in sum_.gjennom(rader))
        )
        self.rader.append(
            [
                tabell.navn,
                "last",
                faste,
                {
                    "kolonner": list(kolonner),
                    "orden": [n for n in tabell.nokkel if n not in faste],
                    "antall": sum_.antall,
                    "sha256": sum_.sha256,
                },
            ]
        )

    def _noter(self, tabell: Tabell, art: str, nokkel: Mapping[str, object], verdier: Mapping[str, object]) -> None:
        plasser(tabell, list(verdier))
        ut: dict[str, object] = {}
        for navn, verdi in verdier.items():
            if navn in tabell.koder or navn in tabell.nokkel:
                ut[navn] = verdi
            elif navn in tabell.skjult:
                ut[navn] = None if verdi is None else {"#": avtrykk(self.salt, navn, verdi)}
        if art == "inn":  # what was not given is NULL, and must stay so until the journal says otherwise
            ut |= {navn: None for navn in (*tabell.koder, *tabell.skjult) if navn not in ut}
        self.rader.append([tabell.navn, art, dict(nokkel), ut])


@contextmanager
def skritt(k: Kontekst, handling: str, gjelder: str) -> Iterator[Skritt]:
    """Write one journal row with the state changes made inside. Must lie inside `atomisk`."""
    if not k.base.i_transaksjon:
        raise RuntimeError("skritt må ligge i atomisk")
    hode = k.base.en("SELECT nr, hash FROM journal ORDER BY nr DESC LIMIT 1")
    if hode is None:
        (opphav,) = k.base.hent("SELECT id FROM database")[0]
        hode = (0, START + opphav)
    s = Skritt(k.base, hode[0] + 1, urandom(16).hex(), gjelder)
    yield s
    innhold = json.dumps({"v": 1, "data": s.data, "rader": s.rader}, ensure_ascii=False, sort_keys=True)
    forpliktelse = sha256((s.salt + SKILLE + innhold).encode()).hexdigest()
    rad = (s.nr, k.tid_utc, k.bruker.login, handling, s.gjelder, forpliktelse, hode[1])
    k.base.utfor(
        "INSERT INTO journal (nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash) "
        "VALUES (:nr, :tid, :bruker, :handling, :gjelder, :forpliktelse, :forrige, :hash)",
        nr=rad[0],
        tid=rad[1],
        bruker=rad[2],
        handling=rad[3],
        gjelder=rad[4],
        forpliktelse=rad[5],
        forrige=rad[6],
        hash=rad_hash(rad),
    )
    k.base.utfor(
        "INSERT INTO journal_innhold (nr, salt, json) VALUES (:nr, :salt, :json)",
        nr=s.nr,
        salt=s.salt,
        json=innhold,
    )


def noter(k: Kontekst, handling: str, gjelder: str, **data: object) -> int:
    """Write a journal row that changes no state, such as a read the law wants traced. Gives its number."""
    with k.base.atomisk(), skritt(k, handling, gjelder) as s:
        s.data.update(data)
    return s.nr


def fjern_innhold(base: Base, gjelder: str, bare: Sequence[str]) -> int:
    """Remove the content of the journal rows about something that is lawfully deleted; give how many rows.

    Only rows whose changes all lie in the tables `bare`: what also tells of something that stays, stays. The chain
    holds the digests, and is as whole as before. Must lie inside `atomisk`.
    """
    rader = base.hent(
        "SELECT i.nr, i.json FROM journal_innhold i JOIN journal j ON j.nr = i.nr WHERE j.gjelder = :gjelder",
        gjelder=gjelder,
    )
    bort = [nr for nr, tekst in rader if tabeller(tekst) <= set(bare)]
    for nr in bort:
        base.utfor("DELETE FROM journal_innhold WHERE nr = :nr", nr=nr)
    return len(bort)


def endringer_siden(base: Base, gjelder: str, nr: int) -> list[Rad]:
    """Journal rows about a case after a number: (nr, tid, user's name, handling)."""
    return base.hent(
        "SELECT j.nr, j.tid, coalesce(b.navn, j.bruker), j.handling FROM journal j "
        "LEFT JOIN bruker b ON b.login = j.bruker WHERE j.gjelder = :gjelder AND j.nr > :nr ORDER BY j.nr",
        gjelder=gjelder,
        nr=nr,
    )


def _samtidig(
    base: Base, gjelder: str, tabell: Tabell, nokkel: Mapping[str, object], sist: int
) -> KanIkkeEndreSamtidig:
    fakta = []
    for nr, tid, hvem, handling, om, tekst in base.hent(
        "SELECT j.nr, j.tid, coalesce(b.navn, j.bruker), j.handling, j.gjelder, i.json FROM journal j "
        "LEFT JOIN journal_innhold i ON i.nr = j.nr LEFT JOIN bruker b ON b.login = j.bruker "
        "WHERE j.nr > :nr ORDER BY j.nr",
        nr=sist,
    ):
        rader = endringer(tekst, **nokkel) if tekst else ()
        rort = [(art, verdier) for navn, art, n, verdier in rader if navn == tabell.navn and n == dict(nokkel)]
        if rort or om == gjelder:
            lokal = lokal_tid(tid)
            felt = ", ".join(dict.fromkeys(n for art, verdier in rort if art == "endre" for n in verdier))
            hva = f"{handling} ({felt})" if felt else handling
            fakta.append((f"journalrad {nr}", f"{hvem}, {vis_tidspunkt(lokal.date(), lokal.time())}: {hva}"))
    return KanIkkeEndreSamtidig(
        f"{gjelder} ble endret av en annen mens du holdt på.",
        hjemmel="arkivforskrifta § 11: endringer skal kunne spores, ingen overskrives",
        neste="Se hva som er endret, og gjør endringen på nytt:  imdi logg vis",
        fakta=fakta,
    )
