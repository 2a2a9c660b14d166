"""Steps with users: one function, one transaction."""

from dataclasses import replace
from datetime import date
from typing import Any

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Bruker, Kontekst
from imdi_cli.styring.bruker import lager, regler
from imdi_cli.styring.bruker.typer import Brukerrad, NyBruker, Rolle


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


def liste(k: Kontekst, *, alle: bool = False) -> list[Brukerrad]:
    """List the users of today, or everyone there ever was."""
    dag = k.i_dag.isoformat()
    return [b for b in lager.alle(k.base) if alle or b.gjelder(dag)]


def slaa_opp(base: Any, login: str, dag: str) -> Bruker | None:
    """Look up the login of the operating system; None when it is unknown or has ended."""
    rad = lager.finn(base, login)
    if rad is None or not rad.gjelder(dag):
        return None
    return Bruker(rad.login, rad.navn, frozenset(rad.roller), rad.leder, rad.ser_identitet)


def kolleger(base: Any, dag: str) -> list[tuple[str, frozenset[str]]]:
    """List who has which roles on a day: (name, roles)."""
    return [(b.navn, frozenset(b.roller)) for b in lager.alle(base) if b.gjelder(dag)]


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
