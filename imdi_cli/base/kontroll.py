"""Checking a database: is the journal's chain whole, and do the state rows follow from it?"""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple

from imdi_cli.base.innhold import SKILLE, avtrykk, endringer
from imdi_cli.base.journal import START, rad_hash, rader_hash
from imdi_cli.base.motor import Motor, uferdig
from imdi_cli.kjerne.avslag import Bruksfeil

GJENOPPRETTET = "database.gjenopprettet"  # the journal row that says which heads were left behind


class Kjedesvar(NamedTuple):
    """What the check of the chain found: number of rows, faults, the checkpoint of its head, and remarks.

    A remark is worth knowing and no fault: a clock that was set back, a checkpoint from a branch that was left.
    """

    antall: int
    feil: list[str]
    sjekkpunkt: str
    merknader: list[str]


class Sjekkpunkt(NamedTuple):
    """A head of the journal at some time, written `nr:hash:gren:databaseid`."""

    nr: int
    hash: str
    gren: str
    database: str


def kontroller_kjede(base: Motor, mot: str | None = None) -> Kjedesvar:
    """Check every link of the journal, and that it still holds the checkpoint `mot`.

    Raises Bruksfeil when `mot` is not a checkpoint, Basefeil when the making of the database was cut off.
    """
    feil: list[str] = []
    merknader: list[str] = []
    merke = base.en("SELECT id, gren FROM database")
    if merke is None:
        raise uferdig()
    dbid, gren = merke
    forrige, ventet, tid_for = START + dbid, 1, ""
    sokt = None if mot is None else les_sjekkpunkt(mot)
    funnet = ""
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
        if rad[9] is not None and not _forpliktet(rad[8], rad[9], rad[5]):
            feil.append(f"innholdet i journalrad {nr} er endret etter at det ble skrevet")
        if tid < tid_for:
            merknader.append(f"klokken var stilt tilbake da journalrad {nr} ble skrevet ({tid}, etter {tid_for})")
        if sokt and nr == sokt.nr:
            funnet = rad[7]
        forrige, ventet, tid_for = rad[7], nr + 1, tid
    if sokt:
        rett, hva = _sammenlign_sjekkpunkt(sokt, funnet, Sjekkpunkt(antall, forrige, gren, dbid), forlatte(base))
        if hva:
            (merknader if rett else feil).append(hva)
    return Kjedesvar(antall, feil, f"{antall}:{forrige if antall else 'tom'}:{gren}:{dbid}", merknader)


def forlatte(base: Motor) -> list[str]:
    """List the heads that were left behind each time a backup was restored, as checkpoints."""
    rad = base.en(
        "SELECT i.salt, i.json, j.forpliktelse FROM journal j JOIN journal_innhold i ON i.nr = j.nr "
        "WHERE j.handling = :handling ORDER BY j.nr DESC",
        handling=GJENOPPRETTET,
    )
    if rad is None or not _forpliktet(*rad):
        return []
    return [str(hode) for hode in json.loads(rad[1])["data"]["forlatt"]]


def _forpliktet(salt: str, tekst: str, forpliktelse: str) -> bool:
    """Say whether the content is the one the chain holds the digest of."""
    return sha256((salt + SKILLE + tekst).encode()).hexdigest() == forpliktelse


def _sammenlign_sjekkpunkt(sokt: Sjekkpunkt, funnet: str, har: Sjekkpunkt, forlatt: list[str]) -> tuple[bool, str]:
    """Judge a checkpoint: is all as it should be, and what is there to say. `funnet` is row nr's hash today."""
    if sokt.database != har.database:
        return False, "sjekkpunktet er fra en annen database"
    if sokt.nr == 0 or funnet == sokt.hash:
        if sokt.gren == har.gren:
            return True, ""
        return True, (
            f"sjekkpunktet er fra før databasen ble hentet tilbake fra en sikkerhetskopi. Rad {sokt.nr} er den samme"
        )
    hode = next((h for h in map(les_sjekkpunkt, forlatt) if h.gren == sokt.gren), None)
    if hode and (sokt.nr < hode.nr or sokt == hode):
        return True, (
            f"sjekkpunktet er fra rad {sokt.nr} i en gren som ble forlatt ved rad {hode.nr}, da databasen ble hentet "
            "tilbake fra en sikkerhetskopi. Radene står i kopien som ble tatt da"
        )
    if hode:
        return False, (
            f"sjekkpunktet er fra en gren som ble forlatt ved rad {hode.nr}, men viser noe annet (rad {sokt.nr}): "
            "noen kan ha skrevet videre i den gamle databasen"
        )
    if sokt.gren != har.gren:
        return False, "sjekkpunktet er fra en gren som denne databasen ikke kjenner: finnes det to av den?"
    if sokt.nr > har.nr:
        return False, f"loggen slutter ved rad {har.nr}, men sjekkpunktet er fra rad {sokt.nr}: den er forkortet"
    return False, f"journalrad {sokt.nr} er ikke den samme som i sjekkpunktet"


def spill_av(base: Motor) -> list[str]:
    """Replay the journal and compare with the state rows; give the differences as sentences.

    Attachments are read through, one by one: their bytes must give the digest that the journal holds.
    """
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
    for tabell in base.tabeller_med("sist"):
        (antall,) = (0,) if tabell in navn else base.hent(f"SELECT count(*) FROM {tabell}")[0]
        if antall:
            feil.append(f"{tabell}: {antall} rader står i tabellen, men ikke i journalen")
    feil.extend(_skadde_vedlegg(base))
    return feil


def _hendelser(base: Motor) -> Iterator[tuple[int, str, str, str, dict[str, Any], dict[str, Any]]]:
    sporsmal = (
        "SELECT i.nr, i.salt, i.json, j.forpliktelse FROM journal_innhold i JOIN journal j ON j.nr = i.nr "
        "ORDER BY i.nr"
    )
    for nr, salt, tekst, forpliktelse in base.hent(sporsmal):
        if _forpliktet(salt, tekst, forpliktelse):
            for tabell, art, nokkel, verdier in endringer(tekst):
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


def _skadde_vedlegg(base: Motor) -> Iterator[str]:
    for nr, sum_ in base.hent("SELECT id, sha256 FROM vedlegg ORDER BY id"):
        rad = base.en("SELECT innhold FROM vedlegg WHERE id = :id", id=nr)
        if rad is None or sha256(rad[0]).hexdigest() != sum_:
            yield f"vedlegg {nr}: innholdet er ikke det som ble lagt ved"


def les_sjekkpunkt(tekst: str) -> Sjekkpunkt:
    """Read a checkpoint. Raises Bruksfeil when the text is none."""
    deler = tekst.strip().split(":")
    if len(deler) != 4 or not all(deler) or not (deler[0].isascii() and deler[0].isdigit()):
        raise Bruksfeil(
            f"«{tekst.strip()[:60]}» er ikke et sjekkpunkt.",
            neste="Et sjekkpunkt skrives ut av  imdi logg kontroller  og av  imdi database sikkerhetskopi.",
        )
    return Sjekkpunkt(int(deler[0]), deler[1], deler[2], deler[3])
