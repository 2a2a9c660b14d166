"""Dated code lists that the rest of the program reads: kommuner, fylker, land, språk, helligdager, regelverk.

Where each table comes from, and how sure it is, stands in KILDER.md beside it.
"""

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
