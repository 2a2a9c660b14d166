"""Steps with the rule book: list and show. It comes with the program; no database holds it."""

from datetime import date

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regel


def liste(k: Kontekst, dato: date | None) -> list[tuple[str, list[Regel]]]:
    """Give the rules in force on a day, or (None) every row there is, under their headings."""
    bolker: dict[str, list[Regel]] = {}
    for rad in k.regelverk.alle(dato):
        gruppe = rad.id.partition(".")[0]
        bolker.setdefault(k.regelverk.overskrifter.get(gruppe, gruppe.capitalize()), []).append(rad)
    return list(bolker.items())


def vis(k: Kontekst, ord_: str, dato: date) -> tuple[Regel, tuple[Regel, ...]]:
    """Give a rule as it is on a day, by id or short name, and every row it has had.

    Raises UkjentRegel and IngenRegelPaaDatoen.
    """
    id_ = k.regelverk.finn(ord_)
    return k.regelverk.paa(id_, dato), k.regelverk.historikk(id_)
