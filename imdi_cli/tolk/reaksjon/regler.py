"""Is an interpreter barred, in a language, on a day; and how many warnings count (tolkeloven §§ 20 and 21)."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.kjerne.dato import pluss_aar, pluss_dager, vis_dato
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype, Sperre, Stilling, Tellelinje, Telling
from imdi_cli.tolk.register.regler import samme_sprak

# What bars, the gravest first.
UTESTENGING = (
    Reaksjonstype.UTESTENGT_ALLTID,
    Reaksjonstype.UTESTENGT_PERIODE,
    Reaksjonstype.UTESTENGT_MIDLERTIDIG,
)


def i_kraft(r: Reaksjon, dato: str) -> bool:
    """Say whether a reaction with a period holds on an ISO day: first and last day included.

    It begins on the day of the decision when no other day is given, and ends the day before it is set aside. While
    it is postponed it does not hold (forvaltningsloven § 42).
    """
    if r.utsatt_fra is not None and r.utsatt_fra <= dato and (r.utsatt_til is None or dato < r.utsatt_til):
        return False
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


def siste_dag(mottatt: date, aar: int, *, grensedag: bool) -> date:
    """Give the last day a warning counts: `aar` years forward from the day it was received.

    Counted forward from each warning, and not back from the decision: domstolloven § 148 second paragraph is about
    periods that run forward, and so each warning falls out on one day that is known when it is received. The two
    differ only for one received on 28 February when a decision is made on 29 February: counted back it would have
    one day more. `grensedag` says whether the day with the same number counts.
    """
    slutt = pluss_aar(mottatt, aar)
    return slutt if grensedag else pluss_dager(slutt, -1)


def tell(
    rader: Iterable[Reaksjon],
    dato: date,
    aar: int,
    kreves: int,
    *,
    grensedag: bool,
    uten_sak: str | None = None,
    antatt: tuple[str, ...] = (),
) -> Telling:
    """Count the warnings on a day (R3): received in the last `aar` years, and not set aside.

    `uten_sak` is a case whose own warning is no ground for what is decided in it. Those that do not count are
    listed too, with why. Source: tolkeloven § 21 second paragraph.
    """
    linjer = [
        _linje(r, dato, aar, grensedag=grensedag, uten_sak=uten_sak)
        for r in rader
        if r.type is Reaksjonstype.ADVARSEL and r.beslutningsdato <= dato.isoformat()
    ]
    linjer.sort(key=lambda linje: (linje.reaksjon.mottatt_av_tolk or "9", linje.reaksjon.id))
    return Telling(dato.isoformat(), tuple(linjer), kreves, antatt)


def _linje(r: Reaksjon, dato: date, aar: int, *, grensedag: bool, uten_sak: str | None) -> Tellelinje:
    siste = siste_dag(date.fromisoformat(r.mottatt_av_tolk), aar, grensedag=grensedag) if r.mottatt_av_tolk else None
    if r.opphevet is not None:
        stilling = Stilling.OPPHEVET
    elif uten_sak is not None and r.sak == uten_sak:
        stilling = Stilling.SAMME_SAK
    elif siste is None:
        stilling = Stilling.IKKE_MOTTATT
    elif (r.mottatt_av_tolk or "") > dato.isoformat():
        stilling = Stilling.SENERE
    else:
        stilling = Stilling.TELLER if dato <= siste else Stilling.FALT_UT
    return Tellelinje(r, stilling, pluss_dager(siste, 1).isoformat() if siste else None)


def kan_ennaa_telle(telling: Telling) -> list[Reaksjon]:
    """List the warnings that count, or yet may: one that is not known to be received is not deleted from sight."""
    return [
        linje.reaksjon
        for linje in telling.linjer
        if linje.stilling in (Stilling.TELLER, Stilling.IKKE_MOTTATT, Stilling.SENERE)
    ]


def i_ord(r: Reaksjon) -> str:
    """Say what a reaction is and for how long: «midlertidig utestenging, fra 1. mai 2026»."""
    fra = vis_dato(date.fromisoformat(r.periode_fra or r.beslutningsdato))
    slutt = f"{fra} til og med {vis_dato(date.fromisoformat(r.periode_til))}" if r.periode_til else f"fra {fra}"
    return f"{r.type.tekst}, {slutt}"
