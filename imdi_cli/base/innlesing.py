"""Files that were read in: one row a file, so that the same file twice is noticed. For every noun that imports."""

from imdi_cli.base.journal import Skritt
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Kontekst

INNLESING = Tabell("innlesing", ("id",), ("slag", "sha256", "rader", "dato"), skjult=("filnavn",))


def innlest(k: Kontekst, s: Skritt, *, nr: int, slag: str, filnavn: str, sha256: str, rader: int) -> None:
    """Keep that a file was read in today, as part of the step that stores what was in it."""
    s.sett_inn(
        INNLESING,
        {
            "id": nr,
            "slag": slag,
            "filnavn": filnavn,
            "sha256": sha256,
            "rader": rader,
            "dato": k.i_dag.isoformat(),
        },
    )
