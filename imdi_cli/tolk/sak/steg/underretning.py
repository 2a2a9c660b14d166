"""Telling the interpreter what was decided: how, when, and when it counts as received."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.styring.underretning.regler import i_ord
from imdi_cli.styring.underretning.typer import Tider, Underretning, Vedtak
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.steg import felles, vedtaksbrev, virkning
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

__all__ = ["ROLLE", "Underrettet", "gjelder", "i_ord", "underrett", "underrett_midlertidig"]

ROLLE = "saksbehandler"


class Underrettet(NamedTuple):
    """A notice as it now is, and the deadlines of the case that run."""

    nr: str
    status: Sakstatus
    underretning: Underretning
    frister: tuple[Fristrad, ...]
    teller: bool | None  # of an advarsel: whether it counts now


def underrett(k: Kontekst, nr: Saksnummer, tider: Tider, *, grunn: str | None = None) -> Underrettet:
    """Record how the decision of a case was told, or more about it; the deadline for complaint runs from it.

    A warning whose day is known counts from it, and its row in `imdi frister` is closed. `grunn` is why something
    recorded is corrected. Raises KanIkkeUnderretteDigitalt, KanIkkeRetteUnderretning.
    """
    k.krev_rolle(ROLLE)
    with felles.overgang(k, nr, "underrett tolken", forbereder=False, til=_status) as (skr, s):
        b = s.beslutning
        assert b is not None  # the case is decided
        besluttet = date.fromisoformat(b.besluttet or b.foreslatt)
        vedtak = Vedtak(
            hva=f"avgjørelsen ({b.utfall.tekst})",
            besluttet=besluttet,
            brev=b.brev,
            kan_paaklages=vedtaksbrev.kan_paaklages(k, b),
            neste=f"imdi sak underrett {nr}",
            ansvarlig=s.sak.saksbehandler,
            etterpaa=f"imdi sak avslutt {nr}",
        )
        u = underretning.registrer(k, skr, str(nr), vedtak, tider, grunn=grunn)
        if u.mottatt is not None:
            for rad in frister.til_sak(k, str(nr)):
                if rad.regel == regler.FORES and rad.lukket is None:
                    frister.lukk(k, skr, rad)
    rader = tuple(r for r in frister.til_sak(k, str(nr)) if r.lukket is None)
    teller = u.mottatt is not None if b.utfall is Utfall.ADVARSEL else None
    return Underrettet(str(nr), felles.krev(k, nr).status, u, rader, teller)


def underrett_midlertidig(k: Kontekst, nr: Saksnummer, tider: Tider, *, grunn: str | None = None) -> Underrettet:
    """Record how a temporary measure was told: it may be complained over like any utestenging."""
    k.krev_rolle(ROLLE)
    with k.base.atomisk():
        sak = felles.krev(k, nr)
        aktive = virkning.midlertidige(k, nr)
        if not aktive:
            raise Bruksfeil(f"{nr} har ingen midlertidige tiltak som gjelder.", neste=f"imdi sak vis {nr}")
        r = aktive[-1]
        with skritt(k, "sak.midlertidig-underrettet", str(nr)) as skr:
            vedtak = Vedtak(
                hva=r.type.tekst,
                besluttet=date.fromisoformat(r.beslutningsdato),
                brev=None,
                kan_paaklages=True,
                neste=f"imdi sak underrett {nr}",
                ansvarlig=sak.saksbehandler,
            )
            u = underretning.registrer(k, skr, gjelder(nr, r.id), vedtak, tider, grunn=grunn)
        rader = tuple(r for r in frister.til_sak(k, str(nr)) if r.lukket is None)
        return Underrettet(str(nr), sak.status, u, rader, None)


def gjelder(nr: Saksnummer, reaksjon: int) -> str:
    """Name the notice of a temporary measure apart from that of the decision: «S-2026-0001/12»."""
    return f"{nr}/{reaksjon}"


def _status(s: Saksinnhold) -> Sakstatus:
    """A case that is complained over stays so when more is known of how it was told."""
    return Sakstatus.PAAKLAGET if s.sak.status is Sakstatus.PAAKLAGET else Sakstatus.UNDERRETTET
