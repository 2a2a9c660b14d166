"""Which deadlines an application has, by its chapters, and the two dates of each (fag: godkjenning § 9).

An authority's own deadline stands where it falls: the strict date. Nothing says how it is counted on a Saturday or a
holiday, so the first working day from it is shown too, as the latest date that can be argued; the strict one warns.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dato import pluss_dager, vis_dato
from imdi_cli.kjerne.frist import fridag
from imdi_cli.tolk.godkjenning.typer.koder import Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

BEKREFTELSE = "godkjenning.bekreftelse"
BEKREFTELSE_UK = "godkjenning.bekreftelse.uk"
FORELOPIG_SVAR = "saksbehandling.forelopig-svar"
VEDTAK = "godkjenning.vedtak"
VEDTAK_FORLENGET = "godkjenning.vedtak.forlenget"
VEDTAK_UK = "godkjenning.vedtak.uk"
EGNETHETSPROVE = "godkjenning.egnethetsprove"
PROVEPERIODE = "godkjenning.proveperiode.lengst"
PROVEPERIODE_TREDJELAND = "godkjenning.proveperiode.lengst.tredjeland"
MANGLER = "godkjenning.mangler.frist"
IMI_SVAR = "godkjenning.imi.svar"
UTTALELSE = "godkjenning.uttalelse"
VENT = "godkjenning.vent"
TIL_VEDTAK = (VEDTAK, VEDTAK_FORLENGET, VEDTAK_UK)
HJEMMEL_FORLENG = "yrkeskvalifikasjonsforskriften § 8-2 andre ledd"


class KanIkkeForlenge(Avslag):
    """The deadline cannot be made longer: the track has none, it was done, or it has run out."""


class Datopar(NamedTuple):
    """The two dates of a deadline: where it falls, and the first working day from it."""

    streng: date
    senest: date

    @property
    def flyttet(self) -> bool:
        """True when the two are not the same."""
        return self.streng != self.senest


def datopar(streng: date, helligdager: Mapping[str, str]) -> Datopar:
    """Give both dates of a deadline that falls on a day."""
    senest = streng
    while fridag(senest, helligdager):
        senest = pluss_dager(senest, 1)
    return Datopar(streng, senest)


def ved_mottak(regelsett: Regelsett) -> tuple[str, ...]:
    """Name the rules whose clocks start when the application comes.

    The third-country track has only forvaltningsloven § 11 a. Where the track is not settled, the strictest holds.
    """
    if regelsett is Regelsett.TREDJELAND:
        return (FORELOPIG_SVAR,)
    return (BEKREFTELSE_UK if regelsett is Regelsett.UK else BEKREFTELSE, FORELOPIG_SVAR)


def ved_komplett(regelsett: Regelsett) -> str | None:
    """Name the rule whose clock starts when the application is complete; None in the third-country track."""
    if regelsett is Regelsett.TREDJELAND:
        return None
    return VEDTAK_UK if regelsett is Regelsett.UK else VEDTAK


def lengste_proveperiode(regelsett: Regelsett) -> str:
    """Name the rule for how long a prøveperiode may be."""
    return PROVEPERIODE_TREDJELAND if regelsett is Regelsett.TREDJELAND else PROVEPERIODE


def hinder_for_forlenging(s: Innhold) -> tuple[str, str] | None:
    """Say why the deadline cannot be made longer, and the command that helps; None when it can.

    Once, by a month, and only before the first has run out.
    """
    vis = f"imdi godkjenning vis {s.sak.nr}"
    if s.sak.regelsett is Regelsett.TREDJELAND:
        return "kvalifikasjoner fra tredjeland har ingen frist i § 8-2 som kan forlenges.", vis
    if s.sak.regelsett is Regelsett.UK:
        return "kapittel 11 har ingen adgang til å forlenge fristen på fire måneder.", vis
    if s.frist is None:
        return "fristen løper ikke: søknaden er ikke komplett.", f"imdi godkjenning komplett {s.sak.nr}"
    if s.sak.forlenget:
        dag = vis_dato(date.fromisoformat(s.sak.forlenget))
        return f"fristen er forlenget {dag}, og kan bare forlenges én gang.", vis
    if s.frist < s.i_dag:
        dag = vis_dato(date.fromisoformat(s.frist))
        return f"fristen gikk ut {dag}. Søkeren kan klage på at den er oversittet.", vis
    return None
