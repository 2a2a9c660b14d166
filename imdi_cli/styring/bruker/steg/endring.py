"""Registering and changing users: one function, one transaction."""

from dataclasses import replace
from datetime import date
from typing import Any

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker import lager, regler
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Brukerrad, Rolle


def ny(k: Kontekst, login: str, ny: NyBruker, *, forste: bool = False) -> Brukerrad:
    """Register a user. The very first, made with the database, needs no leader to do it."""
    if not forste:
        k.krev_rolle("leder")
        if ny.ser_identitet:
            regler.vurder_identitetsrett(gir=k.bruker.login, faar=login)
    with k.base.atomisk():
        if lager.finn(k.base, login):
            raise Bruksfeil(
                f"Login «{login}» er registrert fra før.", neste=f"Endre brukeren:  imdi bruker endre {login}"
            )
        if ny.leder:
            regler.krev_kjent(lager.finn(k.base, ny.leder), ny.leder)
        with skritt(k, "bruker.ny", f"bruker:{login}") as s:
            s.sett_inn(lager.BRUKER, _rad(k, login, ny))
        rad = lager.finn(k.base, login)
    assert rad is not None
    return rad


def endre(k: Kontekst, login: str, endringer: dict[str, Any]) -> Brukerrad:
    """Change what is known of a user: `endringer` holds fields of NyBruker."""
    k.krev_rolle("leder")
    with k.base.atomisk():
        bruker = regler.krev_kjent(lager.finn(k.base, login), login)
        if endringer.get("ser_identitet") and not bruker.ser_identitet:
            regler.vurder_identitetsrett(gir=k.bruker.login, faar=login)
        if endringer.get("leder"):
            regler.krev_kjent(lager.finn(k.base, endringer["leder"]), endringer["leder"])
        ny = replace(_som_ny(bruker), **endringer)
        verdier = {n: v for n, v in _rad(k, login, ny).items() if n != "login"}
        regler.vurder_ledere(
            lager.alle(k.base), dag=k.i_dag.isoformat(), login=login, roller=ny.rolle, til=verdier["til"]
        )
        with skritt(k, "bruker.endret", f"bruker:{login}") as s:
            s.endre(lager.BRUKER, {"login": login}, verdier, sist=bruker.sist)
        rad = lager.finn(k.base, login)
    assert rad is not None
    return rad


def _som_ny(b: Brukerrad) -> NyBruker:

    return NyBruker(
        navn=b.navn,
        rolle=tuple(Rolle(r) for r in b.roller),
        leder=b.leder,
        fra=date.fromisoformat(b.fra),
        til=date.fromisoformat(b.til) if b.til else None,
        ser_identitet=b.ser_identitet,
    )


def _rad(k: Kontekst, login: str, ny: NyBruker) -> dict[str, Any]:
    fra = ny.fra or k.i_dag
    if ny.til and ny.til < fra:
        raise Bruksfeil("Brukeren kan ikke slutte før hun begynner.", neste="Sjekk --fra og --til.")
    return {
        "login": login,
        "navn": ny.navn,
        "roller": " ".join(r.value for r in ny.rolle),
        "leder": ny.leder,
        "ser_identitet": int(bool(ny.ser_identitet)),
        "fra": fra.isoformat(),
        "til": ny.til.isoformat() if ny.til else None,
    }
