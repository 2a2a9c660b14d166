"""Answers to the one who reported: acknowledgement and preliminary answer."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde, bilde, krev
from imdi_cli.tolk.varsel.steg.registrering import SKJERMET
from imdi_cli.tolk.varsel.typer import Anonymitet, Varsel

_MALER = Path(__file__).parents[1] / "maler"


class Svar(NamedTuple):
    """A kind of answer: the rule whose clock it meets, its title, and the template of its words."""

    regel: str
    tittel: str
    mal: str


KVITTERING = Svar(regler.KVITTERING, "Kvittering", "kvittering.nb.md")
FORELOPIG_SVAR = Svar(regler.FORELOPIG_SVAR, "Foreløpig svar", "forelopig_svar.nb.md")


class Utkast(NamedTuple):
    """An answer composed from a varsel as it stood at journal row `sist`."""

    nr: Saksnummer
    svar: Svar
    tekst: str
    sendt: date
    sist: int


def kan_svares(k: Kontekst, nr: Saksnummer, svar: Svar) -> Varsel:
    """Give the varsel to answer, or refuse: nobody to answer, or answered already."""
    k.krev_rolle("saksbehandler")
    v = krev(k, nr)
    regler.krev_avsender(v, svar.tittel.lower())
    _krev_ubesvart(k, nr, svar)
    return v


def skriv(
    k: Kontekst, nr: Saksnummer, svar: Svar, *, sendt: date, grunn: str = "", ventes: date | None = None
) -> Utkast:
    """Compose an answer; nothing is recorded yet.

    A preliminary answer says why (`grunn`) and, if it can be said, when an answer may be expected
    (forvaltningsloven § 11 a second paragraph).
    """
    v = kan_svares(k, nr, svar)
    if sendt > k.i_dag or sendt.isoformat() < v.mottatt:
        raise Bruksfeil(
            f"{svar.tittel} kan ikke være sendt {kort_dato(sendt)}. Varselet kom "
            f"{kort_dato(date.fromisoformat(v.mottatt))}, og i dag er {kort_dato(k.i_dag)}.",
            neste="Rett --sendt.",
        )
    if ventes is not None and ventes <= sendt:
        raise Bruksfeil(
            f"Svar kan ikke ventes {kort_dato(ventes)}: det er før svaret sendes.", neste="Rett --ventes."
        )
    naar = f"Du kan vente svar innen {vis_dato(ventes)}." if ventes else "Vi kan ikke si nå når du får svar."
    tekst = (_MALER / svar.mal).read_text("utf-8")
    return Utkast(nr, svar, tekst.format(**_felt(k, v, sendt), grunn=grunn, ventes=naar), sendt, v.sist)


def send(k: Kontekst, utkast: Utkast) -> Varselbilde:
    """Record that an answer is sent: kept as it was, journaled, and its deadline met.

    Nothing is recorded when the varsel has changed since the answer was composed.
    """
    nr, svar = utkast.nr, utkast.svar
    with k.base.atomisk():
        v = kan_svares(k, nr, svar)
        rad = _krev_ubesvart(k, nr, svar)
        with skritt(k, f"{svar.regel}.sendt", str(nr)) as s:
            s.endre(lager.VARSEL, nr.nokkel, {"status": v.status}, sist=utkast.sist)
            fil = Fil(f"{svar.tittel} {nr}.txt", "text/plain; charset=utf-8", utkast.tekst.encode())
            arkiv.journalfor(
                k,
                s,
                retning="ut",
                tittel=svar.tittel,
                part=SKJERMET,
                skjermet=True,
                dokumentdato=utkast.sendt.isoformat(),
                dato=utkast.sendt.isoformat(),
                vedlegg=arkiv.legg_ved(k, s, "ut", fil),
            )
            if rad is not None:
                frister.lukk(k, s, rad, dag=utkast.sendt)
        return bilde(k, nr)


def ikke_nodvendig(k: Kontekst, nr: Saksnummer, svar: Svar, grunn: str) -> Varselbilde:
    """Set an answer aside with a reason.

    forvaltningsloven § 11 a second paragraph (clearly unnecessary), eForvaltningsforskriften § 6 third.
    """
    with k.base.atomisk():
        kan_svares(k, nr, svar)
        rad = _krev_ubesvart(k, nr, svar)
        if rad is None:
            raise regler.KanIkkeSvareToGanger(
                f"Det løper ingen frist for {svar.tittel.lower()} i {nr}.",
                hjemmel=k.regelverk.paa(svar.regel, k.i_dag).hjemmel,
                neste=f"Se varselet:  imdi varsel vis {nr}",
            )
        with skritt(k, f"{svar.regel}.ikke-nødvendig", str(nr)) as s:
            frister.lukk(k, s, rad, holdt=False, grunn=grunn)
        return bilde(k, nr)


def _krev_ubesvart(k: Kontekst, nr: Saksnummer, svar: Svar) -> Fristrad | None:
    rader = [r for r in frister.til_sak(k, str(nr)) if r.regel == svar.regel]
    holdt = next((r for r in rader if r.lukket_som == "holdt"), None)
    if holdt is not None:
        raise regler.KanIkkeSvareToGanger(
            f"{svar.tittel} i {nr} ble sendt {kort_dato(date.fromisoformat(str(holdt.lukket)))}.",
            hjemmel=holdt.hjemmel,
            neste=f"Se hva som ble sendt:  imdi varsel vis {nr}",
        )
    return next((r for r in rader if r.lukket is None), None)


def _felt(k: Kontekst, v: Varsel, dag: date) -> dict[str, str]:
    anonym = (
        "Du har bedt om å være anonym. Navnet ditt ligger adskilt fra saken, og vi deler det ikke uten grunn. "
        "Vi kan likevel ikke love at du forblir anonym: tolken kan ha rett til innsyn i saken, også i hvem som "
        "har varslet, når det har vesentlig betydning for tolken (forvaltningsloven § 19 andre ledd bokstav b)."
        if v.anonymitet == Anonymitet.ONSKER
        else "Du har ikke bedt om å være anonym. Vi spør deg før vi deler navnet ditt. Tolken kan ha rett til "
        "innsyn i saken, også i hvem som har varslet (forvaltningsloven §§ 18 og 19)."
    )
    klokke = f" kl. {v.mottatt_kl.replace(':', '.')}" if v.mottatt_kl else ""
    return {
        "nr": v.nr,
        "mottatt": vis_dato(date.fromisoformat(v.mottatt)) + klokke,
        "dato": vis_dato(dag),
        "anonymitet": anonym,
        "saksbehandler": k.bruker.navn,
    }
