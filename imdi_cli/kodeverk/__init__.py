"""Dated code lists that the rest of the program reads: kommuner, fylker, land, språk, helligdager, regelverk.

Where each table comes from, and how sure it is, stands in KILDER.md beside it. Each list is loaded when it is asked
for: who wants the rule book does not pay for the kommuner.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from imdi_cli.kodeverk.fylkesregister import SAERFYLKER, Fylke, Fylkesregister, fylker
    from imdi_cli.kodeverk.helligdagstabell import dekker, helligdag, helligdager
    from imdi_cli.kodeverk.kommuneregister import SAERKODER, Kommune, Kommuneregister, kommuner
    from imdi_cli.kodeverk.landregister import Land, Landregister, land
    from imdi_cli.kodeverk.regler import regelverk
    from imdi_cli.kodeverk.sprakregister import Sprak, Sprakregister, UkjentSprak, sprak
    from imdi_cli.kodeverk.statregister import StatFantesIkke, Statrad, Statregister, UkjentStat, stater

__all__ = [
    "SAERFYLKER",
    "SAERKODER",
    "Fylke",
    "Fylkesregister",
    "Kommune",
    "Kommuneregister",
    "Land",
    "Landregister",
    "Sprak",
    "Sprakregister",
    "StatFantesIkke",
    "Statrad",
    "Statregister",
    "UkjentSprak",
    "UkjentStat",
    "dekker",
    "fylker",
    "helligdag",
    "helligdager",
    "kommuner",
    "land",
    "regelverk",
    "sprak",
    "stater",
]
_MODULER = {
    "fylkesregister": ("SAERFYLKER", "Fylke", "Fylkesregister", "fylker"),
    "helligdagstabell": ("dekker", "helligdag", "helligdager"),
    "kommuneregister": ("SAERKODER", "Kommune", "Kommuneregister", "kommuner"),
    "landregister": ("Land", "Landregister", "land"),
    "regler": ("regelverk",),
    "sprakregister": ("Sprak", "Sprakregister", "UkjentSprak", "sprak"),
    "statregister": ("StatFantesIkke", "Statrad", "Statregister", "UkjentStat", "stater"),
}


def __getattr__(navn: str) -> Any:
    """Load the list that has a name. Raises AttributeError when none has."""
    for modul, navnene in _MODULER.items():
        if navn in navnene:
            from importlib import import_module

            return getattr(import_module(f"{__name__}.{modul}"), navn)
    raise AttributeError(f"module {__name__!r} has no attribute {navn!r}")
