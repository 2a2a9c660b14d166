"""The one question: is an interpreter barred, in a language, on a day (tolkeloven §§ 20 and 21)."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.kjerne.dato import pluss_aar, vis_dato
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype, Sperre
from imdi_cli.tolk.register.regler import samme_sprak

# What bars, the gravest first.
UTESTENGING = (
    Reaksjonstype.UTESTENGT_ALLTID,
    Reaksjonstype.UTESTENGT_PERIODE,
    Reaksjonstype.UTESTENGT_MIDLERTIDIG,
)


def i_kraft(r: Reaksjon, dato: str) -> bool:
    """Say whether a reaction with a period holds on an ISO day: first and last day included.

    It begins on the day of the decision when no other day is given, and ends the day before it is set aside.
    """
    if dato < (r.periode_fra or r.beslutningsdato) or (r.periode_til is not None and dato > r.periode_til):
        return False
    return r.opphevet is None or dato < r.opphevet


def sperret(rader: Iterable[Reaksjon], sprak: str | None, dato: date) -> Sperre | None:
    """Say what bars an interpreter on a day, or None. `rader` are the interpreter's reactions.

    `sprak` None asks for the register as a whole: only what holds for all languages answers. Entry,
    category, public list, tolkebevis and deletion ask this and nothing else. A permanent tilbakekall bars
    nothing by itself: it ended the qualification, and a new exam may give a new bevilling (§ 18).
    """
    gjelder = [
        r
        for r in rader
        if i_kraft(r, dato.isoformat()) and (r.sprak is None or (sprak is not None and samme_sprak(r.sprak, sprak)))
    ]
    utestengt = sorted((r for r in gjelder if r.type in UTESTENGING), key=lambda r: UTESTENGING.index(r.type))
    tilbakekalt = [r for r in gjelder if r.type is Reaksjonstype.TILBAKEKALT_MIDLERTIDIG]
    if not (utestengt or tilbakekalt):
        return None
    return Sperre(utestengt[0] if utestengt else None, tilbakekalt[0] if tilbakekalt else None)


def tellende_advarsler(rader: Iterable[Reaksjon], dato: date, aar: int, *, grensedag: bool) -> list[Reaksjon]:
    """List the warnings that count on a day (R3): received in the last `aar` years, and not set aside.

    `grensedag` says whether one received exactly so long ago counts. One that is not known to be received
    is not counted by § 21, but may yet be: it is listed too, so that nobody deletes it from sight.
    """
    forst = pluss_aar(dato, -aar).isoformat()
    return [
        r
        for r in rader
        if r.type is Reaksjonstype.ADVARSEL
        and r.opphevet is None
        and (r.mottatt_av_tolk is None or forst < r.mottatt_av_tolk or (grensedag and forst == r.mottatt_av_tolk))
    ]


def i_ord(r: Reaksjon) -> str:
    """Say what a reaction is and for how long: «midlertidig utestenging, fra 1. mai 2026»."""
    fra = vis_dato(date.fromisoformat(r.periode_fra or r.beslutningsdato))
    slutt = f"{fra} til og med {vis_dato(date.fromisoformat(r.periode_til))}" if r.periode_til else f"fra {fra}"
    return f"{r.type.tekst}, {slutt}"
