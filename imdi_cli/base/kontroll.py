"""Checking a database: is the journal's chain whole, and do the state rows follow from it?"""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from imdi_cli.base.journal import SKILLE, START, avtrykk, rad_hash, rader_hash
from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import Bruksfeil


class Kjedesvar(NamedTuple):
    """What the check of the chain found: number of rows, faults, and the checkpoint of its head."""

    antall: int
    feil: list[str]
    sjekkpunkt: str


def kontroller_kjede(base: Motor, mot: str | None = None) -> Kjedesvar:
    """Check every link of the journal, and that it still holds the checkpoint `mot`.

    A checkpoint is `nr:hash:gren:databaseid`. Raises Bruksfeil when `mot` is not one.
    """
    feil: list[str] = []
    (dbid, gren) = base.hent("SELECT id, gren FROM database")[0]
    forrige, ventet, tid_for = START + dbid, 1, ""
    sokt = _les_sjekkpunkt(mot) if mot else None
    funnet = sokt is None or sokt[0] == 0
    sporsmal = (
        "SELECT j.nr, j.tid, j.bruker, j.handling, j.gjelder, j.forpliktelse, j.forrige, j.hash, "
        "i.salt, i.json FROM journal j LEFT JOIN journal_innhold i ON i.nr = j.nr ORDER BY j.nr"
    )
    antall = 0
    for rad in base.hent(sporsmal):
        nr, tid = rad[0], rad[1]
        antall += 1
        if nr != ventet:
            feil.append(f"journalrad {ventet} mangler")
            ventet = nr
        if rad[6] != forrige:
            feil.append(f"journalrad {nr} henger ikke sammen med raden før")
        if rad_hash(rad) != rad[7]:
            feil.append(f"journalrad {nr} er endret etter at den ble skrevet")
        if rad[9] is not None and sha256((rad[8] + SKILLE + rad[9]).encode()).hexdigest() != rad[5]:
            feil.append(f"innholdet i journalrad {nr} er endret etter at det ble skrevet")
        if tid < tid_for:
            feil.append(f"klokken var stilt tilbake ved journalrad {nr} ({tid} etter {tid_for})")
        if sokt and nr == sokt[0]:
            funnet = True
            if rad[7] != sokt[1]:
                feil.append(f"journalrad {nr} er ikke den samme som i sjekkpunktet")
        forrige, ventet, tid_for = rad[7], nr + 1, tid
    if sokt and sokt[3] != dbid:
        feil.append("sjekkpunktet er fra en annen database")
    elif not funnet and sokt:
        feil.append(f"loggen slutter ved rad {antall}, men sjekkpunktet er fra rad {sokt[0]}: den er forkortet")
    elif sokt and sokt[2] != gren and not feil:
        feil.append("sjekkpunktet er fra en annen gren: databasen er hentet tilbake fra en sikkerhetskopi etterpå")
    return Kjedesvar(antall, feil, f"{antall}:{forrige if antall else 'tom'}:{gren}:{dbid}")


def spill_av(base: Motor) -> list[str]:
    """Replay the journal and compare with the state rows; give the differences as sentences."""
    tilstand: dict[tuple[str, str], dict[str, tuple[Any, str, int]]] = {}
    navn: dict[str, tuple[str, ...]] = {}
    feil: list[str] = []
    for nr, salt, art, tabell, nokkel, verdier in _hendelser(base):
        if art == "last":
            feil.extend(_sammenlign_last(base, tabell, nokkel, verdier))
            continue
        navn[tabell] = tuple(nokkel)
        id_ = (tabell, json.dumps(nokkel, sort_keys=True, ensure_ascii=False))
        if art == "slett":
            tilstand.pop(id_, None)
            continue
        rad = tilstand.setdefault(id_, {})
        rad.update({n: (v, salt, nr) for n, v in verdier.items()})
        rad["sist"] = (nr, salt, nr)
    for tabell, nokler in navn.items():
        feil.extend(_sammenlign_tabell(base, tabell, nokler, tilstand))
    return feil


def _hendelser(base: Motor) -> Iterator[tuple[int, str, str, str, dict[str, Any], dict[str, Any]]]:
    for nr, salt, tekst in base.hent("SELECT nr, salt, json FROM journal_innhold ORDER BY nr"):
        for tabell, art, nokkel, verdier in json.loads(tekst)["rader"]:
            yield nr, salt, art, tabell, nokkel, verdier


def _sammenlign_tabell(
    base: Motor,
    tabell: str,
    nokler: tuple[str, ...],
    tilstand: dict[tuple[str, str], dict[str, tuple[Any, str, int]]],
) -> Iterator[str]:
    ventet = {id_[1]: rad for id_, rad in tilstand.items() if id_[0] == tabell}
    kolonner = sorted({n for rad in ventet.values() for n in rad} | set(nokler) | {"sist"})
    for rad in base.hent(f"SELECT {', '.join(kolonner)} FROM {tabell}"):
        har = dict(zip(kolonner, rad, strict=True))
        nokkel = {n: har[n] for n in nokler}
        hvem = f"{tabell} {' '.join(str(v) for v in nokkel.values())}"
        skulle = ventet.pop(json.dumps(nokkel, sort_keys=True, ensure_ascii=False), None)
        if skulle is None:
            yield f"{hvem}: står i tabellen, men ikke i journalen"
            continue
        for felt, (verdi, salt, nr) in skulle.items():
            if isinstance(verdi, dict):
                lik = har[felt] is not None and avtrykk(salt, felt, har[felt]) == verdi["#"]
            else:
                lik = har[felt] == verdi
            if not lik:
                yield f"{hvem}: «{felt}» er ikke slik journalrad {nr} sier"
    for id_ in ventet:
        yield f"{tabell} {id_}: står i journalen, men ikke i tabellen"


def _sammenlign_last(base: Motor, tabell: str, fast: dict[str, Any], last: dict[str, Any]) -> Iterator[str]:
    hvor = " AND ".join(f"{n} = :{n}" for n in fast)
    rader = base.hent(
        f"SELECT {', '.join(last['kolonner'])} FROM {tabell} WHERE {hvor} ORDER BY {', '.join(last['orden'])}",
        **fast,
    )
    if len(rader) != last["antall"] or rader_hash(rader) != last["sha256"]:
        yield f"{tabell} {fast}: tallene er ikke de som ble lest inn ({len(rader)} rader, {last['antall']} ble lest)"


def _les_sjekkpunkt(tekst: str) -> tuple[int, str, str, str]:
    deler = tekst.strip().split(":")
    if len(deler) != 4 or not deler[0].isdigit():
        raise Bruksfeil(
            f"«{tekst.strip()[:60]}» er ikke et sjekkpunkt.",
            neste="Et sjekkpunkt skrives ut av  imdi logg kontroller  og av  imdi database sikkerhetskopi.",
        )
    return int(deler[0]), deler[1], deler[2], deler[3]
