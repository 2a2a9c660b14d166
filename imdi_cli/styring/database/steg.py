"""Steps with the database: make, check, copy, restore."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from imdi_cli.base import apne as basen
from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.kontroll import GJENOPPRETTET, forlatte, kontroller_kjede, spill_av
from imdi_cli.base.kopi import hent_tilbake, kan_brukes, kontrollert, kopier
from imdi_cli.base.migrasjon import migrer
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil
from imdi_cli.kjerne.kontekst import Bruker, Kontekst, som_utc
from imdi_cli.kodeverk import helligdager, regelverk
from imdi_cli.styring.bruker.steg import endring as brukere
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.database import lager, regler
from imdi_cli.styring.database.typer import (
    Gjenopprettet,
    Kladd,
    Kontroll,
    Kontrollpunkt,
    Kopi,
    Opprettet,
    Tap,
    Utfall,
)
from imdi_cli.styring.frister import steg as frister

KOPIMAPPE = "sikkerhetskopier"


# -- making ----------------------------------------------------------------------------------------------------


def krev_ledig(sti: Path) -> None:
    """Stop when something lies where the database is to be made; for use before anything is asked."""
    try:
        finnes = sti.exists()
    except OSError as feil:
        raise Basefeil(
            f"Du har ikke tilgang til mappen {sti.parent}.",
            neste="Velg en mappe du kan skrive i:  imdi database opprett --database FIL",
        ) from feil
    if finnes:
        raise Basefeil(
            f"Det finnes allerede en fil her: {sti}",
            neste="Bruk den som den er, eller oppgi et annet sted:  imdi database opprett --database FIL",
        )


def finnes(sti: Path) -> bool:
    """Say whether a file can be seen there; one that lies where you may not look cannot."""
    with suppress(OSError):
        return sti.is_file()
    return False


def opprett(sti: Path, login: str, naa: datetime, ny: NyBruker, *, ovelse: bool) -> Opprettet:
    """Make a database with its first user. If anything fails, no file is left."""
    regler.krev_leder(ny.rolle)
    motor = basen.opprett(sti, tid=som_utc(naa), ovelse=ovelse)
    try:
        bruker = Bruker(login, ny.navn, frozenset(ny.rolle), None, bool(ny.ser_identitet))
        rad = brukere.ny(_kontekst(bruker, naa, motor), login, ny, forste=True)
    except BaseException:
        motor.lukk()
        _fjern(sti)
        raise
    motor.lukk()
    return Opprettet(sti, rad, ovelse)


# -- checking --------------------------------------------------------------------------------------------------


def kontroller(k: Kontekst) -> Kontroll:
    """Check everything that can be checked. Changes nothing, and stops at nothing that is wrong."""
    motor = _motor(k)
    sjekkpunkt, merknader = "", list[str]()

    def kjede() -> list[str]:
        nonlocal sjekkpunkt
        svar = kontroller_kjede(motor)
        sjekkpunkt = svar.sjekkpunkt
        merknader.extend(svar.merknader)
        return svar.feil

    punkter = [
        _kontroll("Filen er hel", lambda: lager.skader(motor)),
        _kontroll("Alle koblinger peker på noe", lambda: lager.brutte_koblinger(motor)),
        _kontroll("Databasen er bygd slik skjemafilene sier", lambda: lager.skjemafeil(motor)),
        _kontroll("Loggen er ubrutt", kjede),
        _kontroll("Innholdet er det loggen sier", lambda: spill_av(motor)),
        _kontroll("Fristene er slik dagens regelverk gir dem", lambda: frister.avvik(k), ellers=Utfall.MERK),
    ]
    if merknader:
        punkter.append(Kontrollpunkt("Merknader til loggen", Utfall.MERK, tuple(merknader)))
    return Kontroll(tuple(punkter), sjekkpunkt)


def _kontroll(hva: str, sjekk: Callable[[], list[str]], *, ellers: Utfall = Utfall.FEIL) -> Kontrollpunkt:
    """Run one check; that the database could not answer is a finding too."""
    try:
        funn = sjekk()
    except Basefeil as feil:
        return Kontrollpunkt(hva, Utfall.FEIL, (feil.hva,))
    return Kontrollpunkt(hva, ellers if funn else Utfall.OK, tuple(funn))


# -- copying ---------------------------------------------------------------------------------------------------


def lag_kopi(k: Kontekst, sti: Path, ut: Path | None = None) -> Kopi:
    """Make a verified backup, in the folder beside the database or where `ut` says, and log it."""
    k.krev_rolle("leder")
    if ut is None:
        fil = _ledig_navn(_kopimappe(sti), sti.stem, k.naa)
    elif ut.is_dir():
        fil = _ledig_navn(ut, sti.stem, k.naa)
    elif ut.parent.is_dir():
        fil = ut
    else:
        raise Bruksfeil(f"Mappen {ut.parent} finnes ikke.", neste="Lag mappen først, eller velg en annen med --ut.")
    kopier(_motor(k), fil)
    try:
        sjekkpunkt = _krev_hel(fil)
        noter(k, "database.kopiert", "database", sjekkpunkt=sjekkpunkt)
    except BaseException:
        fil.unlink(missing_ok=True)
        raise
    return Kopi(fil, sjekkpunkt, fil.stat().st_size)


def _krev_hel(kopi: Path) -> str:
    """Give the checkpoint of a copy that was just made; what is wrong with it is wrong with the database."""
    try:
        return kontrollert(kopi)
    except Basefeil as feil:
        raise Basefeil(
            "Databasen er ikke hel, så en kopi av den er ikke til å stole på. Ingen kopi er laget.",
            neste="Se hva som er galt:  imdi database kontroll",
        ) from feil


def _kopimappe(sti: Path) -> Path:
    mappe = sti.parent / KOPIMAPPE
    try:
        mappe.mkdir(mode=0o700, exist_ok=True)
    except OSError as feil:
        raise Basefeil(
            f"Mappen for sikkerhetskopier kan ikke lages her: {mappe}",
            neste="Velg en annen med --ut:  imdi database sikkerhetskopi --ut FIL",
        ) from feil
    return mappe


def _ledig_navn(mappe: Path, stamme: str, naa: datetime) -> Path:
    """Give a name with the time in it that is not taken; the clock of an exercise stands still."""
    navn = f"{stamme}-{naa:%Y-%m-%d-%H%M%S}"
    fil, nr = mappe / f"{navn}.db", 1
    while fil.exists():
        nr += 1
        fil = mappe / f"{navn}-{nr}.db"
    return fil


# -- restoring -------------------------------------------------------------------------------------------------


@contextmanager
def kladd(sti: Path, fil: Path, naa: datetime) -> Iterator[Kladd]:
    """Make a checked and migrated copy of a backup beside the database; removed on the way out.

    Everything that can go wrong goes wrong in the copy, so that the database is changed in one move or not at
    all. Where there is no database that can be used, the copy is put in place on the way out, when it is ready.
    Raises Basefeil when the backup is not whole.
    """
    kontrollert(fil)
    ny = sti.with_name(sti.name + ".gjenoppretter")
    try:
        sti.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _fjern(ny)
        _kopier_fil(fil, ny)
        motor = Motor(SQLite(ny))
        try:
            migrer(motor, som_utc(naa))
            sjekkpunkt, innhold = kontroller_kjede(motor).sjekkpunkt, lager.innhold(motor)
        finally:
            motor.lukk()
        k = Kladd(ny, sti, innhold, sjekkpunkt, kan_brukes(sti))
        yield k
        if k.ferdig and not k.hel_fra_for:
            _legg_pa_plass(k)
    finally:
        _fjern(ny)


def vurder(k: Kontekst, kladd: Kladd) -> Tap | None:
    """Say what a restore would take away; None when there is no database to take anything from.

    Raises KanIkkeGjenopprette for a copy of another kind or of another database.
    """
    k.krev_rolle("leder")
    if not kladd.hel_fra_for:
        return None
    naa = lager.innhold(k.base)
    regler.krev_samme_slag(kladd.innhold, naa, str(kladd.sti))
    felles = lager.har_journalrad(k.base, kladd.innhold.rader, kladd.innhold.hash) or not kladd.innhold.rader
    return Tap(naa, naa.rader - kladd.innhold.rader if felles else None)


def gjenopprett(k: Kontekst, kladd: Kladd) -> Gjenopprettet:
    """Let the copy take the database's place, with a new branch and a row that names the head it left.

    The database as it was is copied first. On any failure everything is as it was. Where there is no database
    that can be used, `k` lies on the copy itself, and it is put in place when `kladd` ends.
    """
    vurder(k, kladd)
    if not kladd.hel_fra_for:
        _ny_gren(k, kladd, [])
        kladd.ferdig = True
        kladd.bort = _ledig_navn(kladd.sti.parent, f"{kladd.sti.stem}-skadd", k.naa) if kladd.sti.exists() else None
        return Gjenopprettet(kladd.sti, kontroller_kjede(_motor(k)).sjekkpunkt, kladd.bort)
    trygg = _ledig_navn(_kopimappe(kladd.sti), f"{kladd.sti.stem}-for-gjenoppretting", k.naa)
    kopier(_motor(k), trygg)
    naa, hode = lager.innhold(k.base), kontroller_kjede(_motor(k)).sjekkpunkt
    try:
        motor = Motor(SQLite(kladd.fil))
        try:
            _ny_gren(_kontekst(k.bruker, k.naa, motor), kladd, [*forlatte(_motor(k)), hode])
        finally:
            motor.lukk()
        sjekkpunkt = kontrollert(kladd.fil)
        hent_tilbake(kladd.fil, kladd.sti, hode=(naa.rader, naa.hash) if naa.rader else None)
    except BaseException:
        trygg.unlink(missing_ok=True)
        raise
    return Gjenopprettet(kladd.sti, sjekkpunkt, trygg)


def _ny_gren(k: Kontekst, kladd: Kladd, forlatt: list[str]) -> None:
    with k.base.atomisk():
        lager.ny_gren(k.base, os.urandom(4).hex())
        with skritt(k, GJENOPPRETTET, "database") as s:
            s.data.update(forlatt=forlatt, fra=kladd.sjekkpunkt)


def _kopier_fil(fra: Path, til: Path) -> None:
    motor = Motor(SQLite(fra))
    try:
        kopier(motor, til)
    finally:
        motor.lukk()


def _legg_pa_plass(kladd: Kladd) -> None:
    """Move what cannot be used out of the way, with the journal SQLite would else play into the new file."""
    if kladd.bort:
        for hale in ("", "-journal"):
            with suppress(FileNotFoundError):
                kladd.sti.with_name(kladd.sti.name + hale).rename(kladd.bort.with_name(kladd.bort.name + hale))
    kladd.fil.rename(kladd.sti)


def _fjern(sti: Path) -> None:
    """Remove a database file and what lies beside it on its account."""
    for hale in ("", "-journal", ".ko"):
        sti.with_name(sti.name + hale).unlink(missing_ok=True)


def _kontekst(bruker: Bruker, naa: datetime, motor: Motor) -> Kontekst:
    return Kontekst(klokke=lambda: naa, bruker=bruker, base=motor, regelverk=regelverk, helligdager=helligdager)


def _motor(k: Kontekst) -> Motor:
    """Give the base as what it is: copying and checking need more than a step may ask of it."""
    assert isinstance(k.base, Motor)
    return k.base
