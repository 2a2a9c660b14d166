"""The text of a tolkebevis, who may have one, and who may not (tolkeforskriften § 13 letter j).

The text is `IMDI1.<tolkenummer>.<bevisnummer>.<day of issue>.<key>.<signature>`: capitals, digits, full stop and
hyphen only, so that a QR code holds it in its compact alphanumeric form and a shell takes it as one word. The
signature (Ed25519, base32 without padding) is of everything before the last full stop. Every field is public.
"""

import re
from base64 import b32decode, b32encode
from datetime import date
from hashlib import sha256

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.reaksjon.regler import i_ord
from imdi_cli.tolk.reaksjon.typer import Sperre
from imdi_cli.tolk.register.regler import oppfort_paa
from imdi_cli.tolk.register.typer import OffentligTolk, Status, Tolk
from imdi_cli.tolk.tolkebevis.typer import SERIE, Bevis, Hinder, Kontrollsvar, Lest, Nokkel, Svar

HJEMMEL = "tolkeforskriften § 13 første ledd bokstav j"
SPERRES = "tolkebevis.sperres-uten-oppforing"
GYLDIGHET = "tolkebevis.gyldighet"
_VERSJON = "IMDI1"
_TEKST = re.compile(
    rf"({_VERSJON}\.([1-9][0-9]{{0,9}})\.{SERIE}-([0-9]{{4}})-([0-9]{{4,9}})\.([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
    r"\.([A-Z2-7]{8}))\.([A-Z2-7]{103})"
)
_BLANKT = " \t\r\n\ufeff"  # what scanners and copying put round a text


class KanIkkeUtstedeTolkebevis(Avslag):
    """The interpreter is not oppført that day, or is utestengt."""


class KanIkkeSperreTolkebevis(Avslag):
    """It is sperret already, or there is no reason."""


class KanIkkeGodtaTolkebevis(Avslag):
    """A check answered something else than `gyldig`: a script sees it by the exit code."""


# --- the text ---------------------------------------------------------------------------------------------------


def usignert(tolkenummer: int, nr: str, utstedt: str, nokkel: str) -> str:
    """Give the part of a card's text that is signed."""
    return f"{_VERSJON}.{tolkenummer}.{nr}.{utstedt}.{nokkel}"


def kod(signatur: bytes) -> str:
    """Write a signature as base32 without padding."""
    return b32encode(signatur).decode().rstrip("=")


def tekst(bevis: Bevis) -> str:
    """Give the whole text of a card."""
    return f"{usignert(bevis.tolkenummer, bevis.nr, bevis.utstedt, bevis.nokkel)}.{bevis.signatur}"


def les(tekst: str) -> Lest | None:
    """Take a card's text apart, or give None when it has not exactly that form. White space around it is left out."""
    treff = _TEKST.fullmatch(tekst.strip(_BLANKT))
    if treff is None:
        return None
    signert, tolk, aar, lopenr, utstedt, nokkel, signatur = treff.groups()
    return Lest(signert, int(tolk), int(aar), int(lopenr), utstedt, nokkel, signatur)


def signaturbyte(signatur: str) -> bytes | None:
    """Give the 64 bytes of a signature, or None for another spelling of the same bytes: base32 leaves bits over."""
    data = b32decode(signatur + "=")
    return data if kod(data) == signatur else None


def nokkel_id(offentlig: bytes) -> str:
    """Name a key: the first 40 bits of the SHA-256 of its public half, as eight capitals and digits."""
    return b32encode(sha256(offentlig).digest())[:8].decode()


def signerte_da(nokkel: Nokkel, utstedt: str) -> bool:
    """Say whether a key was in use on a day: one that was changed signs no card of a later day."""
    return nokkel.fra <= utstedt and (nokkel.til is None or utstedt <= nokkel.til)


def samme(bevis: Bevis, lest: Lest) -> bool:
    """Say whether a card that was issued says the same as a text."""
    return (bevis.tolkenummer, bevis.utstedt, bevis.nokkel) == (lest.tolkenummer, lest.utstedt, lest.nokkel)


# --- who may have one -------------------------------------------------------------------------------------------


def hinder(tolk: Tolk | None, offentlig: OffentligTolk | None, sperre: Sperre | None, dag: date) -> Hinder | None:
    """Say why an interpreter cannot have a valid card on a day, or None. `offentlig` is what everyone sees."""
    if sperre and sperre.register:
        return Hinder(f"er utestengt ({i_ord(sperre.register)})", sperre.register.type.hjemmel, utestengt=True)
    oppforing = f"{HJEMMEL}, tolkeloven § 17"
    if tolk is None:
        return Hinder("står ikke i registeret", oppforing)
    if tolk.status is not Status.OPPFORT:
        return Hinder(f"er {tolk.status.tekst}", oppforing)
    if not oppfort_paa(tolk, dag):
        return Hinder(
            f"er først oppført fra {tolk.oppfort and vis_dato(date.fromisoformat(tolk.oppfort))}", oppforing
        )
    if offentlig is None:
        return Hinder("har ingen språk som gir oppføring i dag", f"{HJEMMEL}, tolkeforskriften § 11")
    return None


def krev_kan_utstedes(tolkenummer: int, hinder: Hinder | None) -> None:
    """Refuse a card for an interpreter who could not have a valid one."""
    if hinder:
        raise KanIkkeUtstedeTolkebevis(
            f"Tolk {tolkenummer} kan ikke få tolkebevis: tolken {hinder.hva}.",
            hjemmel=hinder.hjemmel,
            neste=f"Se tolken:  imdi tolk vis {tolkenummer} --internt",
        )


def krev_kan_sperres(bevis: Bevis, grunn: str) -> str:
    """Give the reason, or refuse to block a card that is blocked already, and to block without one."""
    hvorfor = f"det er sperret fra før, {vis_dato(date.fromisoformat(bevis.sperret))}" if bevis.sperret else ""
    if not (hvorfor or grunn.strip()):
        hvorfor = "det må stå hvorfor"
    if hvorfor:
        raise KanIkkeSperreTolkebevis(
            f"Tolkebevis {bevis.nr} kan ikke sperres: {hvorfor}.",
            hjemmel=HJEMMEL,
            neste=f"Se beviset:  imdi tolkebevis vis {bevis.nr}",
        )
    return grunn.strip()


_AVVIST = {
    Svar.SPERRET: (
        "Tolkebevis {nr} er sperret, og viser ikke at tolken er oppført.",
        "Se om tolken står i registeret i dag:  imdi tolk vis {tolk}",
    ),
    Svar.UKJENT: (
        "Signaturen er IMDis, men det finnes ikke noe tolkebevis {nr} som er utstedt slik.",
        "Se om tolken står i registeret i dag:  imdi tolk vis {tolk}",
    ),
    Svar.FORFALSKET: (
        "Dette er ikke et tolkebevis slik IMDi har signert det: det er endret, lest feil eller laget av andre.",
        "Skann koden en gang til. Blir svaret det samme, så slå opp tolken i registeret:  imdi tolk liste",
    ),
}


def krev_gyldig(svar: Kontrollsvar) -> None:
    """Refuse a card that is not `gyldig`, in a sentence that does not say more than everyone may know."""
    if svar.svar is not Svar.GYLDIG:
        hva, neste = _AVVIST[svar.svar]
        raise KanIkkeGodtaTolkebevis(
            hva.format(nr=svar.nr), hjemmel=HJEMMEL, neste=neste.format(tolk=svar.tolkenummer)
        )
