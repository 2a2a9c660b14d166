"""Reading the number of a decision, and finding its deadline."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad


def saksnummer(tekst: str, serie: str) -> str | None:
    """Give a number of a series as it is stored, or None when the text is none of it."""
    if tekst.strip()[:2].upper() != f"{serie}-":
        return None
    try:
        return str(Saksnummer.les(tekst, serie))
    except Bruksfeil:
        return None


def delt(tekst: str, serie: str) -> tuple[str, str] | None:
    """Give a number of a series and what stands after the stroke, or None."""
    forst, strek, siste = tekst.partition("/")
    nr = saksnummer(forst, serie)
    return (nr, " ".join(siste.casefold().split())) if nr and strek and siste.strip() else None


def frist(k: Kontekst, gjelder: str, regel: str, hva: str, dato: str) -> Fristrad | None:
    """Find the deadline for complaint over a decision as it was last told: by rule, words, and not before its day."""
    rader = [r for r in frister.til_sak(k, gjelder) if r.regel == regel and r.hva.startswith(hva) and r.start >= dato]
    return max(rader, key=lambda r: r.id, default=None)
