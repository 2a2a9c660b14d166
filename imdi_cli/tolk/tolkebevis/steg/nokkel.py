"""The key that signs tolkebevis: the public half in the database, the private one in a file beside it.

The private half is not in the database because the database is copied in backups, sent and shown; the copies
would then all be able to sign. The file is named by the key and readable by its owner alone.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.filfeil import filfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.tolkebevis import lager, regler
from imdi_cli.tolk.tolkebevis.typer import Nokkel, NyNokkel

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LEDER = "leder"
_NY = "Finnes den ikke i en kopi, kan en leder lage en ny:  imdi tolkebevis nøkkel"


def lag(k: Kontekst, mappe: Path) -> NyNokkel:
    """Make a key, and let it take over from the one before; cards signed with that one stay as valid as they were.

    `mappe` is where the private half is written, as a file only its owner can read. Raises Feil when it cannot be.
    """
    from cryptography.hazmat.primitives import serialization as s11n
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    k.krev_rolle(LEDER)
    hemmelig = Ed25519PrivateKey.generate()
    offentlig = hemmelig.public_key().public_bytes_raw()
    id_ = regler.nokkel_id(offentlig)
    sti = fil(mappe, id_)
    _skriv(sti, hemmelig.private_bytes(s11n.Encoding.PEM, s11n.PrivateFormat.PKCS8, s11n.NoEncryption()))
    try:
        with k.base.atomisk(), skritt(k, "tolkebevis.signatur-ny", f"tolkebevis:{id_}") as s:
            forrige = lager.aktiv_nokkel(k.base)
            dag = k.i_dag.isoformat()
            if forrige:
                s.endre(lager.NOKKEL, {"id": forrige.id}, {"til": dag}, sist=forrige.sist)
            s.sett_inn(lager.NOKKEL, {"id": id_, "offentlig": offentlig.hex(), "fra": dag, "til": None})
    except BaseException:
        sti.unlink(missing_ok=True)  # a key nobody knows of signs nothing
        raise
    return NyNokkel(id_, str(sti), forrige.id if forrige else None)


def fil(mappe: Path, id_: str) -> Path:
    """Give the file a key's private half lies in."""
    return mappe / f"tolkebevis-{id_}.pem"


def krev_aktiv(k: Kontekst) -> Nokkel:
    """Give the key that signs now. Raises Feil when none has been made."""
    nokkel = lager.aktiv_nokkel(k.base)
    if nokkel is None:
        raise Feil(
            "Det er ikke laget noen nøkkel å signere tolkebevis med.",
            neste="En leder lager den, én gang:  imdi tolkebevis nøkkel",
        )
    return nokkel


def hent_hemmelig(nokkel: Nokkel, mappe: Path) -> "Ed25519PrivateKey":
    """Read the private half of a key. To be done before `atomisk`: it is a file.

    Raises Feil when the file is gone, can be read by others, or holds something else.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    sti = fil(mappe, nokkel.id)
    try:
        aapen = sys.platform != "win32" and sti.stat().st_mode & 0o077
        data = sti.read_bytes()
    except OSError as feil:
        raise Feil(
            f"Nøkkelen som signerer tolkebevis, kan ikke leses: {sti} ({filfeil(feil)}).",
            neste=f"Legg filen tilbake. {_NY}",
        ) from feil
    if aapen:
        raise Feil(
            f"Andre på maskinen kan lese nøkkelen som signerer tolkebevis: {sti}",
            neste="Ta fra dem tilgangen (chmod 600). Kan noen ha kopiert den, så lag en ny:  imdi tolkebevis nøkkel",
        )
    try:
        hemmelig = load_pem_private_key(data, None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        hemmelig = None
    if isinstance(hemmelig, Ed25519PrivateKey) and _offentlig(hemmelig) == nokkel.offentlig:
        return hemmelig
    raise Feil(f"Filen er ikke nøkkelen {nokkel.id}: {sti}", neste=f"Legg den riktige filen tilbake. {_NY}")


def er_signert(nokkel: Nokkel, tekst: str, signatur: bytes) -> bool:
    """Say whether a text was signed with a key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(nokkel.offentlig)).verify(signatur, tekst.encode())
    except InvalidSignature:
        return False
    return True


def _offentlig(hemmelig: "Ed25519PrivateKey") -> str:
    return hemmelig.public_key().public_bytes_raw().hex()


def _skriv(sti: Path, data: bytes) -> None:
    try:
        with os.fdopen(os.open(sti, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as ut:
            ut.write(data)
            ut.flush()
            os.fsync(ut.fileno())
    except OSError as feil:
        raise Feil(
            f"Nøkkelen kan ikke skrives: {sti} ({filfeil(feil)}).",
            neste="Den ligger ved siden av databasen. Se hvor det er:  imdi database sti",
        ) from feil
