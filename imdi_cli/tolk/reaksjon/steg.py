"""Asking about reactions. They are decided elsewhere; here stands the one question."""

from datetime import date
from typing import TYPE_CHECKING

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import lager, regler
from imdi_cli.tolk.reaksjon.typer import NyReaksjon, Reaksjon, Reaksjonstype, Sperre, Telling

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

_ANTALL = "reaksjon.advarsler.antall"
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


def tell(k: Kontekst, tolkenummer: int, dato: date, *, uten_sak: str | None = None) -> Telling:
    """Count the warnings on a day by the rules of that day (tolkeloven § 21 second paragraph)."""
    regel = {id_: k.regelverk.paa(id_, dato) for id_ in (_ANTALL, _VINDU, _GRENSEDAG)}
    return regler.tell(
        lager.til_tolk(k.base, tolkenummer),
        dato,
        regel[_VINDU].tall,
        regel[_ANTALL].tall,
        grensedag=regel[_GRENSEDAG].ja,
        uten_sak=uten_sak,
        antatt=tuple(id_ for id_, r in regel.items() if r.antatt),
    )


def tellende_advarsler(k: Kontekst, tolkenummer: int, dato: date) -> list[Reaksjon]:
    """List the warnings that count on a day, or yet may: what the register must keep the entry for."""
    return regler.kan_ennaa_telle(tell(k, tolkenummer, dato))


def finn(k: Kontekst, id_: int) -> Reaksjon | None:
    """Give one reaction, or None."""
    return lager.finn(k.base, id_)


def til_sak(k: Kontekst, sak: str) -> list[Reaksjon]:
    """List the reactions that were decided in a case."""
    return lager.til_sak(k.base, sak)


def alle(k: Kontekst) -> list[Reaksjon]:
    """List every reaction, oldest first."""
    return lager.alle(k.base)


def navn(k: Kontekst) -> dict[int, str]:
    """Give the names of those who have a reaction, by tolkenummer."""
    return lager.navn(k.base)


def sett(k: Kontekst, s: "Skritt", ny: NyReaksjon) -> int:
    """Record a reaction as part of the step that decides it; give its id.

    The step must also work out the categories anew (`register.steg.kategori.regn_om`).
    """
    return lager.sett_inn(k.base, s, ny)


def opphev(k: Kontekst, s: "Skritt", r: Reaksjon, *, grunnlag: str, sak: str | None = None) -> int:
    """Set a reaction aside from today, as part of the step that decides it; give the id of the row that does.

    The step must also work out the categories anew.
    """
    ny = NyReaksjon(
        r.tolkenummer,
        Reaksjonstype.OPPHEVING,
        k.i_dag.isoformat(),
        r.er_enkeltvedtak,
        sprak=r.sprak,
        opphever=r.id,
        grunnlag=grunnlag,
        sak=sak or r.sak,
    )
    return lager.sett_inn(k.base, s, ny)


def utsett(k: Kontekst, s: "Skritt", r: Reaksjon) -> None:
    """Let a reaction not be carried out from today, as part of the step that decides so (forvaltningsloven § 42).

    The step must also work out the categories anew.
    """
    lager.utsett(k.base, s, r.id, k.i_dag.isoformat())


def sett_i_verk(k: Kontekst, s: "Skritt", r: Reaksjon) -> None:
    """Let a reaction that was postponed be carried out from today, as part of a step.

    The step must also work out the categories anew.
    """
    lager.sett_i_verk(k.base, s, r.id, k.i_dag.isoformat())
