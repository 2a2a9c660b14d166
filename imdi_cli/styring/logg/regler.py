"""Who may read what of the journal, and how its codes are said."""

import re
from collections.abc import Collection

from imdi_cli.kjerne.avslag import AnnenPerson

SAKSROLLER = ("saksbehandler", "beslutter", "leser")
_SAK = re.compile(r"([A-Z])-([0-9]{4})-([0-9]{1,9})")
_SJEKKPUNKT = re.compile(r"\b[0-9]+:(?:[0-9a-f]{64}|tom):[0-9a-f]+:[0-9a-f]+\b")
# Codes are ASCII, as identifiers are; these words are not.
_ORD = {"forelopig": "foreløpig", "ny": "registrert"}


def sak(tekst: str) -> str:
    """Write a case number the one way it is stored: «v-2026-1» → «V-2026-0001»; other text as it is."""
    treff = _SAK.fullmatch(tekst.strip().upper())
    return f"{treff[1]}-{treff[2]}-{int(treff[3]):04d}" if treff else tekst.strip()


def krev_innsyn(roller: Collection[str], gjelder: str | None, ledere: list[str]) -> None:
    """Stop unless the user may read these rows: a leader all, those who work with cases those of one case."""
    if "leder" in roller or (gjelder and _SAK.fullmatch(gjelder) and not set(roller).isdisjoint(SAKSROLLER)):
        return
    hvem = " eller ".join(ledere) or "en leder"
    if set(roller).isdisjoint(SAKSROLLER):
        raise AnnenPerson("Loggen kan leses av en leder.", neste=f"Be {hvem} om å gjøre det.")
    raise AnnenPerson(
        "Hele loggen kan leses av en leder. Du kan lese det som gjelder én sak.",
        neste=f"imdi logg vis --gjelder SAKSNUMMER, eller be {hvem} om å gjøre det.",
    )


def i_ord(handling: str) -> str:
    """Say a code of the journal in words: «varsel.ny» → «varsel registrert»."""
    return " ".join(_ORD.get(ord_, ord_) for ord_ in re.split(r"[.-]", handling))


def finn_sjekkpunkt(tekst: str) -> str | None:
    """Find the first checkpoint in a text, or None."""
    treff = _SJEKKPUNKT.search(tekst)
    return treff[0] if treff else None
