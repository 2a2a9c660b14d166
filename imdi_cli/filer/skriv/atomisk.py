"""A file is written whole or not at all, and never over another one unasked."""

import errno
import os
import re
import sys
from pathlib import Path

from imdi_cli.kjerne.avslag import Feil

_RESERVERT = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?: *\..*)?", re.IGNORECASE)
_FORBUDT = re.compile(r'[<>:"|?*\\\x00-\x1f]')
_UTEN_LENKER = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def skriv_fil(sti: Path | str, data: bytes, *, overskriv: bool = False) -> Path:
    """Write `data` to a file in one stroke and return its absolute path.

    The bytes are on the disk before the name is taken; with `overskriv` false the name is taken only if it
    is free at that very moment. Rights follow the umask. Raises Feil with a sentence for a name Windows
    does not allow (the file may be sent there), a missing folder, a name in use, no right, a full disk.
    """
    sti = Path(sti).absolute()
    _sjekk_navn(sti.name)
    if not sti.parent.is_dir():
        raise Feil(f"Mappen {sti.parent} finnes ikke.", neste="Lag mappen først, eller oppgi en annen.")
    if sti.is_dir():
        raise Feil(f"{sti} er en mappe, ikke en fil.", neste="Oppgi et filnavn i mappen.")
    if not overskriv and os.path.lexists(sti):
        raise _finnes(sti)
    kladd = sti.parent / f".imdi-{os.urandom(8).hex()}.tmp"
    try:
        _skriv_kladd(kladd, data)
        _gi_navn(kladd, sti, overskriv)
    except FileExistsError as feil:
        raise _finnes(sti) from feil
    except PermissionError as feil:
        raise Feil(
            f"Fikk ikke skrive {sti}: du mangler skriverett i mappen, eller filen er åpen i et annet program.",
            neste="Lukk filen i andre programmer, eller oppgi en annen mappe.",
        ) from feil
    except OSError as feil:
        if feil.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Feil(f"Disken er full. {sti} er ikke skrevet.", neste="Frigjør plass og prøv igjen.") from feil
        if feil.errno == errno.ENAMETOOLONG:
            raise Feil(f"Filnavnet er for langt: {sti.name}", neste="Oppgi et kortere filnavn.") from feil
        if feil.errno == errno.EROFS:
            raise Feil(f"{sti.parent} kan bare leses.", neste="Oppgi en annen mappe.") from feil
        raise
    finally:
        kladd.unlink(missing_ok=True)
    return sti


def _sjekk_navn(navn: str) -> None:
    if _RESERVERT.fullmatch(navn):
        raise Feil(f"{navn} er et navn Windows har satt av til utstyr.", neste="Oppgi et annet filnavn.")
    if treff := _FORBUDT.search(navn):
        tegn = f"tegnet {treff.group()}" if treff.group().isprintable() else "et styretegn"
        raise Feil(f"Filnavnet «{navn}» har {tegn}, som Windows ikke tillater.", neste="Oppgi et annet filnavn.")
    if not navn or navn[-1] in ". ":
        raise Feil(
            f"Filnavnet «{navn}» slutter med punktum eller mellomrom, eller er tomt. Det tillater ikke Windows.",
            neste="Oppgi et annet filnavn.",
        )


def _finnes(sti: Path) -> Feil:
    return Feil(f"{sti} finnes fra før.", neste="Bruk --overskriv for å erstatte filen, eller oppgi et annet navn.")


def _skriv_kladd(kladd: Path, data: bytes) -> None:
    with os.fdopen(
        os.open(kladd, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), "wb"
    ) as fil:
        fil.write(data)
        fil.flush()
        os.fsync(fil.fileno())


def _gi_navn(kladd: Path, sti: Path, overskriv: bool) -> None:
    """Take the name, with FileExistsError when someone was first."""
    if overskriv:
        kladd.replace(sti)
    elif sys.platform == "win32":  # pragma: no cover - only Windows can show it; rename refuses there
        kladd.rename(sti)
    else:
        try:
            os.link(kladd, sti)
        except OSError as feil:
            if feil.errno not in _UTEN_LENKER:
                raise
            # No hard links here (memory sticks): reserve the name with an empty file, then fill it.
            os.close(os.open(sti, os.O_CREAT | os.O_EXCL, 0o666))
            kladd.replace(sti)
    if sys.platform != "win32":
        mappe = os.open(sti.parent, os.O_RDONLY)
        try:
            os.fsync(mappe)
        finally:
            os.close(mappe)
