"""Steps of the register's figures: counting, and noting that a working copy was made."""

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from imdi_cli.base.innhold import endringer
from imdi_cli.base.journal import noter
from imdi_cli.kjerne.kontekst import Kontekst, lokal_tid
from imdi_cli.kodeverk import sprak
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.statistikk import lager, regler
from imdi_cli.tolk.statistikk.steg.arbeidsbok import lag_arbeidsbok
from imdi_cli.tolk.statistikk.typer import Statistikk

ROLLER = ("saksbehandler", "statistiker", "leder")
FAA = 3  # languages with so few interpreters are listed; a choice of the reader, no rule


def lag(k: Kontekst, *, internt: bool, grense: int = FAA) -> Statistikk:
    """Count those oppført and not barred, by language, category, fylke and capacity, and over time.

    Refuses the public form until there is a protection (`internt` is the working copy, which hides nothing).
    """
    k.krev_rolle(*ROLLER)
    regler.krev_internt(internt)
    regler.krev_grense(grense)
    rader = register.liste(k)
    kjente = {fort: sprak().finn(fort) for fort in {r.sprak for r in rader}}
    navn = {fort: funnet.navn if funnet else fort for fort, funnet in kjente.items()}
    return regler.tell(
        [r._replace(sprak=navn[r.sprak]) for r in rader],
        dato=k.i_dag,
        fylkesnavn=register.fylkesnavn(k),
        sprak=[(s.navn, s.slag) for s in sprak().alle(k.i_dag.isoformat())],
        grense=grense,
        over_tid=regler.spill(_hendelser(k), k.i_dag),
    )


def arbeidskopi(statistikk: Statistikk) -> bytes:
    """Make the workbook of the working copy."""
    return lag_arbeidsbok(statistikk)


def noter_kopi(k: Kontekst, data: bytes) -> None:
    """Write in the journal that a working copy was made, with its digest."""
    noter(k, "tolk.statistikk.laget", "tolkeregisteret", internt=True, sha256=sha256(data).hexdigest())


def _hendelser(k: Kontekst) -> Iterator[tuple[date, Sequence[Any]]]:
    for tid, tekst in lager.historie(k.base):
        yield lokal_tid(tid).date(), list(endringer(tekst))
