"""Looking up users. Every command does, so it brings in neither journal nor fields."""

from imdi_cli.kjerne.kontekst import Base, Bruker, Kontekst
from imdi_cli.styring.bruker import lager
from imdi_cli.styring.bruker.typer.rader import Brukerrad


def liste(k: Kontekst, *, alle: bool = False) -> list[Brukerrad]:
    """List the users of today, or everyone there ever was."""
    dag = k.i_dag.isoformat()
    return [b for b in lager.alle(k.base) if alle or b.gjelder(dag)]


def slaa_opp(base: Base, login: str, dag: str) -> Bruker | None:
    """Look up the login of the operating system; None when it is unknown or has ended."""
    rad = lager.finn(base, login)
    if rad is None or not rad.gjelder(dag):
        return None
    return Bruker(rad.login, rad.navn, frozenset(rad.roller), rad.leder, rad.ser_identitet)


def kolleger(base: Base, dag: str) -> list[tuple[str, frozenset[str]]]:
    """List who has which roles on a day: (name, roles)."""
    return [(b.navn, frozenset(b.roller)) for b in lager.alle(base) if b.gjelder(dag)]
