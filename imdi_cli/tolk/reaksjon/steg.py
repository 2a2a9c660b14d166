"""Asking about reactions. They are decided elsewhere; here stands the one question."""

from datetime import date
from typing import TYPE_CHECKING

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import lager, regler
from imdi_cli.tolk.reaksjon.typer import NyReaksjon, Reaksjon, Sperre

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

_VINDU = "reaksjon.advarsler.vindu"
_GRENSEDAG = "reaksjon.advarsler.grensedag-teller"


def sperret(k: Kontekst, tolkenummer: int, sprak: str | None, dato: date) -> Sperre | None:
    """Say what bars an interpreter in a language on a day, or None; `sprak` None asks for the whole register."""
    return regler.sperret(lager.til_tolk(k.base, tolkenummer), sprak, dato)


def til_tolk(k: Kontekst, tolkenummer: int) -> list[Reaksjon]:
    """List the reactions against an interpreter, for those who work with the case or recompute the register."""
    return lager.til_tolk(k.base, tolkenummer)


def etter_tolk(k: Kontekst) -> dict[int, list[Reaksjon]]:
    """Give all reactions by tolkenummer: a list asks once, and puts the one question line by line."""
    ut: dict[int, list[Reaksjon]] = {}
    for r in lager.alle(k.base):
        ut.setdefault(r.tolkenummer, []).append(r)
    return ut


def tellende_advarsler(k: Kontekst, tolkenummer: int, dato: date) -> list[Reaksjon]:
    """List the warnings that count on a day by the rules of that day (tolkeloven § 21 second paragraph)."""
    return regler.tellende_advarsler(
        lager.til_tolk(k.base, tolkenummer),
        dato,
        k.regelverk.paa(_VINDU, dato).tall,
        grensedag=k.regelverk.paa(_GRENSEDAG, dato).ja,
    )


def sett(k: Kontekst, s: "Skritt", ny: NyReaksjon) -> int:
    """Record a reaction as part of the step that decides it; give its id.

    The step must also work out the categories anew (`register.steg.kategori.regn_om`).
    """
    return lager.sett_inn(k.base, s, ny)
