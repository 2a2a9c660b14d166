"""Steps of the annual figures: counting from the journal, and noting who took a working copy."""

from datetime import date
from hashlib import sha256

from imdi_cli.base.innhold import endringer
from imdi_cli.base.journal import noter
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.rutine.regler import grunnlag
from imdi_cli.tolk.statistikk.regler import krev_internt
from imdi_cli.tolk.varselstatistikk import lager
from imdi_cli.tolk.varselstatistikk.regler import avspilling, telling
from imdi_cli.tolk.varselstatistikk.steg.arbeidsbok import lag_arbeidsbok
from imdi_cli.tolk.varselstatistikk.typer import Statistikk

ROLLER = ("saksbehandler", "beslutter", "statistiker", "leder")


def lag(k: Kontekst, *, internt: bool, aar: int | None = None) -> Statistikk:
    """Count a year from the journal; this year when none is given. That it was counted, and by whom, is logged.

    Refuses the public form until there is a protection (`internt` is the working copy, which hides nothing).
    """
    k.krev_rolle(*ROLLER)
    krev_internt(internt, "imdi varsel statistikk")
    aar = k.i_dag.year if aar is None else aar
    telling.krev_aar(aar, k.i_dag)
    fakta = avspilling.fakta(avspilling.spill(endringer(tekst) for tekst in lager.historie(k.base)))
    til = min(date(aar, 12, 31), k.i_dag)
    s = telling.tell(fakta, aar, k.i_dag, grunnlag.gjeldende(k.regelverk, til).regler)
    noter(k, "varsel.statistikk.vist", f"varselstatistikk:{aar}", internt=True)
    return s


def arbeidskopi(s: Statistikk) -> bytes:
    """Make the workbook of the working copy."""
    return lag_arbeidsbok(s)


def noter_kopi(k: Kontekst, s: Statistikk, data: bytes) -> None:
    """Write in the journal that a working copy was made, with its digest."""
    noter(k, "varsel.statistikk.laget", f"varselstatistikk:{s.aar}", internt=True, sha256=sha256(data).hexdigest())
