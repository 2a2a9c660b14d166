"""That a decision is not carried out until the complaint is decided (forvaltningsloven § 42)."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import brevord
from imdi_cli.tolk.klage.regler import kostnader as regler
from imdi_cli.tolk.klage.steg import avgjorelser, felles
from imdi_cli.tolk.klage.steg.mottak import UTSETTELSE, be_om_utsettelse
from imdi_cli.tolk.klage.typer.koder import Utsettelsessvar
from imdi_cli.tolk.klage.typer.rader import Klage, Utsettelse
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjon
from imdi_cli.tolk.sak.steg import klage as sak

ROLLE, BESLUTTER = felles.ROLLE, felles.BESLUTTER


class Utsatt(NamedTuple):
    """A request after a step: the complaint, how it stands, the categories that became others, and the letter."""

    klage: Klage
    utsettelse: Utsettelse
    kategorier: tuple[str, ...]
    brev: int | None


def be_om(k: Kontekst, nr: Saksnummer, bedt: date) -> Utsatt:
    """Record that somebody asks that the decision is not carried out yet; it is to be answered at once."""
    k.krev_rolle(ROLLE)
    with felles.overgang(k, nr, "be om utsettelse") as (s, for_):
        if not for_.klage.fremsatt <= bedt.isoformat() <= k.i_dag.isoformat():
            raise Bruksfeil("Anmodningen kan ikke ha kommet den dagen.", neste="Rett --bedt.")
        be_om_utsettelse(k, s, nr, bedt)
    return _svar(k, nr, (), None)


def svar(
    k: Kontekst,
    nr: Saksnummer,
    svar: Utsettelsessvar,
    *,
    grunn: str | None = None,
    vilkar: str | None = None,
    malform: Malform = Malform.BOKMAL,
) -> Utsatt:
    """Answer the request. Granted, the register, the public list and tolkebevis follow in the same transaction.

    A refusal has its reasons at the same time. Raises KanIkkeUtsette.
    """
    k.krev_rolle(BESLUTTER)
    mal = felles.mal("utsettelse", malform)
    kategorier: list[str] = []
    innvilget = svar is Utsettelsessvar.INNVILGET
    with k.base.atomisk():
        with felles.i_overgang(k, nr, "svar om utsettelse") as (s, for_):
            u, kl = for_.apen_utsettelse, for_.klage
            assert u is not None  # HAR_BEDT
            regler.krev_svar(svar, vilkar, grunn, str(nr))
            _, a = avgjorelser.til(k, kl)
            if innvilget:
                regler.krev_kan_utsettes(a, str(nr))
            felt: dict[str, Verdi] = {
                "bedt": felles.dag(u.bedt),
                "vedtaket": brevord.vedtaket(a.hva, a.nr, malform),
                "innvilget": "ja" if innvilget else "",
                "avslatt": "" if innvilget else "ja",
                "vilkar": vilkar or "",
                "begrunnelse": grunn or "",
            }
            brev = felles.skriv_brev(k, s, mal, kl, felt)
            verdier: dict[str, object] = {
                "svar": svar.value,
                "vilkar": vilkar,
                "begrunnelse": grunn,
                "svart_av": k.bruker.login,
                "svart": k.i_dag.isoformat(),
                "brev": brev,
            }
            s.endre(lager.UTSETTELSE, {**nr.nokkel, "nr": u.nr}, verdier, sist=u.sist)
            felles.lukk(k, s, UTSETTELSE, holdt=True, grunn="")
        if innvilget:
            kategorier = sak.utsett(k, a.gjelder, a.reaksjoner)
    return _svar(k, nr, tuple(kategorier), brev)


def avslutt(k: Kontekst, nr: Saksnummer) -> list[str]:
    """End the postponement of a complaint, if there is one: what still stands is carried out from today.

    Part of the transaction that ends the complaint, or changes the decision. Gives the categories that became others.
    """
    u, kl = felles.innhold(k, nr).utsatt, felles.krev(k, nr)
    if u is None:
        return []
    with skritt(k, "klage.utsettelse-slutt", str(nr)) as s:
        s.endre(lager.UTSETTELSE, {**nr.nokkel, "nr": u.nr}, {"slutt": k.i_dag.isoformat()}, sist=u.sist)
    gjelder = kl.avgjorelse.partition("/")[0]
    return sak.sett_i_verk(k, gjelder, [r for r in reaksjon.til_sak(k, gjelder) if _er_utsatt(r, kl)])


def _er_utsatt(r: Reaksjon, kl: Klage) -> bool:
    egen = kl.slag != "midlertidig" or kl.avgjorelse.endswith(f"/{r.id}")
    return egen and r.utsatt_fra is not None and r.utsatt_til is None and r.opphevet is None


def _svar(k: Kontekst, nr: Saksnummer, kategorier: tuple[str, ...], brev: int | None) -> Utsatt:
    s = felles.innhold(k, nr)
    return Utsatt(s.klage, s.utsettelser[-1], kategorier, brev)
