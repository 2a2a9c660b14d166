"""Steps with habilitet: answer, decide for another, ask."""

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import lager
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar


def til_sak(k: Kontekst, gjelder: str) -> dict[str, Habilitet]:
    """Give the newest answer of each person in a case."""
    return {h.person: h for h in lager.til_sak(k.base, gjelder)}


def svar(k: Kontekst, gjelder: str, person: str) -> Habilitetssvar | None:
    """Give what somebody has answered in a case, or None."""
    h = til_sak(k, gjelder).get(person)
    return h.svar if h else None
