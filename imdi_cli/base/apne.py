"""Opening and making a database: one function each, and everything they set is checked.

Every command opens, so paths are plain text here: pathlib costs as much as SQLite itself.
"""

import os
import stat
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from typing import TYPE_CHECKING

from imdi_cli.base import SISTE
from imdi_cli.base.ko import ko
from imdi_cli.base.motor import Motor, uferdig
from imdi_cli.base.sqlite import APPLICATION_ID, SQLite, nettverk
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.filfeil import filfeil

if TYPE_CHECKING:
    from pathlib import Path

FILNAVN = "imdi.db"


def finn_sti(miljo: Mapping[str, str], valgt: str | None = None) -> str:
    """Find the database file: `--database`, then IMDI_DATABASE, then where platformdirs says."""
    oppgitt = valgt or miljo.get("IMDI_DATABASE")
    if oppgitt:
        return os.path.abspath(os.path.expanduser(oppgitt))
    import platformdirs  # 10 ms, so only when nobody has said where

    return os.path.join(platformdirs.user_data_dir("imdi", appauthor=False, roaming=False), FILNAVN)


def apne(sti: str | os.PathLike[str], *, tid: str, melding: Callable[[str], None] = lambda _: None) -> Motor:
    """Open a database that is there, and migrate it if the program is newer.

    Raises Basefeil when it is not there, is no imdi database, is newer than the program, lies on a network
    place, or is damaged.
    """
    sti = os.fspath(sti)
    try:
        finnes = stat.S_ISREG(os.stat(sti).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        finnes = False
    except OSError as feil:
        raise Basefeil(
            f"Databasen kan ikke åpnes: {sti} ({filfeil(feil)}).", neste="Sjekk at du har tilgang til mappen."
        ) from feil
    if not finnes:
        raise Basefeil(f"Det er ingen database i {sti}.", neste="Lag den slik:  imdi database opprett")
    _krev_lokal(sti)
    _stram_inn(sti)
    dialekt = SQLite(sti)
    try:
        (merke,) = dialekt.utfor("PRAGMA application_id", {})[0][0]
        (skjema,) = dialekt.utfor("PRAGMA user_version", {})[0][0]
    except dialekt.feil as feil:
        dialekt.lukk()
        raise dialekt.oversett(feil) from feil
    if merke != APPLICATION_ID:
        dialekt.lukk()
        raise Basefeil(
            f"Filen er ikke en imdi-database: {sti}",
            neste="Sjekk --database og IMDI_DATABASE, eller lag en ny:  imdi database opprett",
        )
    motor = Motor(dialekt, ko=_ko(sti, melding))
    if skjema != SISTE:
        from pathlib import Path

        from imdi_cli.base.kopi import sikkerhetskopi
        from imdi_cli.base.migrasjon import migrer

        alene = Motor(dialekt)  # its steps do not queue again: the whole upgrade holds the queue

        def kopi() -> None:
            stamme = os.path.splitext(sti)[0]
            fil = Path(f"{stamme}-for-skjema-{SISTE}-{tid[:19].replace(':', '')}.db")
            sikkerhetskopi(alene, fil)
            melding(f"Databasen oppgraderes. En kontrollert kopi av den gamle ligger i {fil}")

        try:
            with _ko(sti, melding)():  # one at a time: those who wait find nothing left to do, and copy nothing
                migrer(alene, tid, for_endring=kopi)
        except BaseException:
            dialekt.lukk()
            raise
    return motor


def opprett(sti: "Path", *, tid: str, ovelse: bool) -> Motor:
    """Make a new, empty database with its folder; refuse when something is there already."""
    from imdi_cli.base.migrasjon import migrer

    if sti.exists():
        raise Basefeil(
            f"Det finnes allerede en fil her: {sti}",
            neste="Bruk den som den er, eller oppgi et annet sted:  imdi database opprett --database FIL",
        )
    _krev_lokal(sti)
    try:
        sti.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(sti, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as feil:
        raise Basefeil(
            f"Databasen kan ikke lages i {sti.parent}: {filfeil(feil)}.",
            neste="Velg en mappe du kan skrive i:  imdi database opprett --database FIL",
        ) from feil
    try:
        motor = Motor(SQLite(sti), ko=_ko(sti, lambda _: None))
        try:
            motor.utfor(f"PRAGMA application_id = {APPLICATION_ID}")
            migrer(motor, tid)
            with motor.atomisk():
                stempel(motor, tid=tid, ovelse=ovelse)
        except BaseException:
            motor.lukk()
            raise
    except BaseException:  # a database half made is none: leave nothing that stands in the way
        sti.unlink(missing_ok=True)
        raise
    return motor


def stempel(motor: Motor, *, tid: str, ovelse: bool) -> None:
    """Stamp a new database with its id, its branch, and whether it is for exercise."""
    motor.utfor(
        "INSERT INTO database (id, gren, ovelse, opprettet) VALUES (:id, :gren, :ovelse, :tid)",
        id=os.urandom(8).hex(),
        gren=os.urandom(4).hex(),
        ovelse=int(ovelse),
        tid=tid,
    )


def er_ovelse(motor: Motor) -> bool:
    """Say whether the database is stamped as exercise.

    Raises Basefeil when it has no stamp: its making was cut off.
    """
    rad = motor.en("SELECT ovelse FROM database")
    if rad is None:
        raise uferdig()
    return bool(rad[0] == 1)


def _ko(sti: str | os.PathLike[str], melding: Callable[[str], None]) -> Callable[[], AbstractContextManager[None]]:
    return lambda: ko(os.fspath(sti) + ".ko", lambda: melding("Venter på at en annen blir ferdig med å skrive …"))


def _krev_lokal(sti: str | os.PathLike[str]) -> None:
    sted = nettverk(sti)
    if sted:
        raise Basefeil(
            f"Databasen ligger på {sted}: {sti}. Der kan flere skrive oppå hverandre uten at det merkes.",
            neste="Legg den på en lokal disk. Del sikkerhetskopier i stedet:  imdi database sikkerhetskopi",
        )
    if os.path.islink(sti):
        raise Basefeil(f"Databasen er en snarvei (symbolsk lenke): {sti}", neste="Oppgi filen den peker på.")


def _stram_inn(sti: str) -> None:
    """Keep the file for its owner alone, also when it was copied here with wider rights."""
    if sys.platform != "win32" and os.stat(sti).st_mode & 0o077 and os.access(sti, os.W_OK):
        with suppress(PermissionError):  # someone else's file: that its owner has shared it is the owner's choice
            os.chmod(sti, 0o600)
