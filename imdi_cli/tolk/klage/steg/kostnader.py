"""Costs of the case (forvaltningsloven § 36): the party is told, claims, and gets a decision."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import brevord
from imdi_cli.tolk.klage.regler import kostnader as regler
from imdi_cli.tolk.klage.steg import felles
from imdi_cli.tolk.klage.typer.koder import Kostnadssvar, Opptak
from imdi_cli.tolk.klage.typer.rader import Klage, Kostnad

ROLLE, BESLUTTER = felles.ROLLE, felles.BESLUTTER


class Kostnadssak(NamedTuple):
    """The costs of a complaint after a step, and the letter, if it made one."""

    klage: Klage
    kostnad: Kostnad
    brev: int | None


def opplys(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Kostnadssak:
    """Make the letter that tells the party of the right to costs, in a letter of its own (§ 36 fourth paragraph)."""
    k.krev_rolle(ROLLE)
    mal = felles.mal("kostnader_opplysning", malform)
    with felles.overgang(k, nr, "før krav om kostnader") as (s, for_):
        if not regler.til_gunst(for_):
            raise regler.KanIkkeTilkjenne(
                f"Vedtaket er ikke endret av IMDi til gunst for klageren i {nr}.",
                hjemmel="forvaltningsloven § 36 fjerde ledd",
                neste=f"imdi klage vis {nr}",
            )
        felt = {"vedtaket": brevord.vedtaket(for_.klage.hva, for_.klage.avgjorelse, malform)}
        brev = felles.skriv_brev(k, s, mal, for_.klage, felt)
        lager.sett_kostnad(s, nr, for_.kostnad, {"opplyst": k.i_dag.isoformat()})
    return _svar(k, nr, brev)


def krev(k: Kontekst, nr: Saksnummer, krevd: int, mottatt: date) -> Kostnadssak:
    """Record a claim for costs, and whether it came in time. Raises KanIkkeTilkjenne."""
    k.krev_rolle(ROLLE)
    with felles.overgang(k, nr, "før krav om kostnader") as (s, for_):
        regler.krev_kan_kreves(for_, krevd, mottatt, k.i_dag)
        rader = [r for r in frister.til_sak(k, str(nr)) if r.regel == regler.KRAV]
        siste = rader[-1].siste if rader else None
        sent = regler.for_sent(for_, mottatt, siste)
        verdier: dict[str, object] = {
            "krevd": krevd,
            "krav_mottatt": mottatt.isoformat(),
            "for_sent": int(sent),
            "registrert_av": k.bruker.login,
        }
        lager.sett_kostnad(s, nr, for_.kostnad, verdier)
        felles.lukk(k, s, regler.KRAV, holdt=not sent, dag=mottatt, grunn="kravet kom etter fristen")
    return _svar(k, nr, None)


def avgjor(
    k: Kontekst,
    nr: Saksnummer,
    belop: int,
    grunn: str,
    *,
    opptak: Opptak | None = None,
    malform: Malform = Malform.BOKMAL,
) -> Kostnadssak:
    """Decide a claim: all, some or nothing, with reasons; it may be complained over. Raises KanIkkeTilkjenne.

    `opptak` is by which letter of § 31 a claim that came too late is taken up.
    """
    k.krev_rolle(BESLUTTER)
    mal = felles.mal("kostnader_vedtak", malform)
    with felles.overgang(k, nr, "avgjør kostnader") as (s, for_):
        kostnad = regler.krev_kan_avgjores(for_, k.bruker.login)
        if opptak is not None and not kostnad.for_sent:
            raise Bruksfeil("Kravet kom i tide, så § 31 skal ikke vurderes.", neste="Ta bort --ta-opp.")
        svar = regler.krev_tilkjenning(kostnad, belop, grunn, opptak, str(nr))
        felt = {
            "krevd": brevord.kroner(kostnad.krevd or 0),
            "mottatt": felles.dag(kostnad.krav_mottatt or ""),
            "tilkjent": brevord.kroner(belop) if belop else "",
            "avslatt": "ja" if svar is Kostnadssvar.AVSLATT else "",
            "delvis": "ja" if svar is Kostnadssvar.DELVIS else "",
            "faktum": _faktum(for_.klage, kostnad, malform),
            "begrunnelse": grunn.strip(),
        }
        brev = felles.skriv_brev(k, s, mal, for_.klage, felt, saksbehandler=kostnad.registrert_av)
        verdier: dict[str, object] = {
            "svar": svar.value,
            "tilkjent": belop,
            "begrunnelse": grunn.strip(),
            "opptak": opptak.value if opptak else None,
            "svart_av": k.bruker.login,
            "svart": k.i_dag.isoformat(),
            "brev": brev,
        }
        lager.sett_kostnad(s, nr, kostnad, verdier)
    return _svar(k, nr, brev)


def _faktum(kl: Klage, kostnad: Kostnad, malform: Malform) -> str:
    dag = felles.dag(kostnad.krav_mottatt or "")
    vedtaket = brevord.vedtaket(kl.hva, kl.avgjorelse, malform)
    if malform is Malform.BOKMAL:
        return f"Vedtaket om {vedtaket} ble gjort om til gunst for deg. Kravet ditt kom {dag}."
    return f"Vedtaket om {vedtaket} blei gjort om til gunst for deg. Kravet ditt kom {dag}."


def _svar(k: Kontekst, nr: Saksnummer, brev: int | None) -> Kostnadssak:
    s = felles.innhold(k, nr)
    assert s.kostnad is not None  # just written
    return Kostnadssak(s.klage, s.kostnad, brev)
