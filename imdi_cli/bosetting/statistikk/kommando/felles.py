"""What the commands of a month share: their options, and what is asked for."""

from datetime import date
from typing import TYPE_CHECKING

import click

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato

if TYPE_CHECKING:
    from imdi_cli.bosetting.statistikk.steg.maaned import Bestilling
    from imdi_cli.kjerne.kontekst import Kontekst

INTERNT = click.option(
    "--internt", is_flag=True, help="Lag en arbeidskopi, merket «Ikke for publisering». Den skjuler ingenting."
)
SLIK_DET_VAR = click.option(
    "--slik-det-var", metavar="DATO", help="Lag måneden av det uttrekket som var det nyeste på denne datoen."
)


def les_maaned(periode: str) -> date | None:
    """Read a month as its last day; None for a year. Raises Bruksfeil."""
    from imdi_cli.bosetting.statistikk.steg.maaned import les_maaned

    return les_maaned(periode)


def krev_maaned(periode: str) -> date:
    """Read a month as its last day. Raises Bruksfeil, for a year too."""
    dag = les_maaned(periode)
    if dag is None:
        raise Bruksfeil(f"«{periode}» er ikke en måned (--periode).", neste="Skriv måneden slik: 2021-11.")
    return dag


def bestilling(k: "Kontekst", kommando: str, dag: date, slik_det_var: str | None, internt: bool) -> "Bestilling":
    """Put together what is asked for. Raises Bruksfeil for a day that cannot be read."""
    from imdi_cli.bosetting.statistikk.steg.maaned import Bestilling

    da = les_dato(slik_det_var, i_dag=k.i_dag) if slik_det_var else None
    typet = f"{kommando} --periode {dag.isoformat()[:7]}" + (f" --slik-det-var {da.isoformat()}" if da else "")
    return Bestilling(dag, da, internt, typet)
