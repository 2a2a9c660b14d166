"""What each step of the guided walk asks for: the options that its command needs and does not ask for itself.

No step is done here: the answers become the options of the command in the table of transitions, which is then run.
"""

from imdi_cli.tolk.godkjenning.kommando.gangsporsmal.avgjorelse import AVGJORELSE
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal.deler import KOMPONENTER, Maate, Sporsmal, Svarene, Valg
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal.inntak import INNTAK
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

__all__ = ["KOMPONENTER", "MAATER", "Maate", "Sporsmal", "Svarene", "Valg", "maater"]

MAATER: dict[str, tuple[Maate, ...]] = {**INNTAK, **AVGJORELSE}


def maater(handling: str, s: Innhold) -> list[Maate]:
    """Give the ways a step can be taken with the case as it stands; at least one, which may ask for nothing."""
    alle = MAATER.get(handling, (Maate(""),))
    return [m for m in alle if m.naar is None or m.naar(s)] or list(alle[:1])
