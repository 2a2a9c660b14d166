"""Steps with notices: record how a decision was told, and what came of it; ask."""

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning import lager
from imdi_cli.styring.underretning.typer import Underretning


def finn(k: Kontekst, gjelder: str) -> Underretning | None:
    """Give the newest notice of a decision, or None when it has not been told."""
    return next(reversed(lager.til(k.base, gjelder)), None)
