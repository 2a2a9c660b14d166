"""How settlement is counted, and what must be said of the figures."""

from imdi_cli.bosetting.statistikk.regler.data import KOLONNER, datarader
from imdi_cli.bosetting.statistikk.regler.merknader import merknader
from imdi_cli.bosetting.statistikk.regler.telling import landet, tell, velg_aar

__all__ = ["KOLONNER", "datarader", "landet", "merknader", "tell", "velg_aar"]
