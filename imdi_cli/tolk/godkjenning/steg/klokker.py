"""The clocks of an application: they start with it and when it is complete, anew when its facts change."""

from datetime import date

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning.regler import frister as regler
from imdi_cli.tolk.godkjenning.regler.inntak import klokkestart
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning

_HVA = {
    regler.BEKREFTELSE: ("bekreft mottak, list mangler", "bekreft {nr}"),
    regler.BEKREFTELSE_UK: ("bekreft mottak, list mangler", "bekreft {nr}"),
    regler.FORELOPIG_SVAR: ("foreløpig svar til søkeren", "bekreft {nr} --foreløpig --grunn-fil FIL"),
    regler.VEDTAK: ("vedtak om godkjenning", "vis {nr}"),
    regler.VEDTAK_FORLENGET: ("vedtak om godkjenning, forlenget frist", "vis {nr}"),
    regler.VEDTAK_UK: ("vedtak om godkjenning", "vis {nr}"),
}
BEKREFTELSER = (regler.BEKREFTELSE, regler.BEKREFTELSE_UK)


def still(k: Kontekst, s: Skritt, nr: Saksnummer, sak: Godkjenning, grunn: str = "") -> None:
    """Let the clocks that should run, run: from the facts as they now are.

    A clock that runs by another rule or from another day is closed with `grunn`, and the right one is started. What
    is done already is not started again.
    """
    vil: dict[str, date] = {}
    start = klokkestart(sak.mottatt, sak.mottatt_kontaktpunkt)
    hatt = frister.til_sak(k, str(nr))
    svart = any(r.regel == regler.FORELOPIG_SVAR and r.lukket_som == "holdt" for r in hatt)
    for regel in regler.ved_mottak(sak.regelsett):
        gjort = svart if regel == regler.FORELOPIG_SVAR else sak.bekreftet is not None
        if not gjort:
            vil[regel] = start
    if sak.komplett and (regel_vedtak := regler.ved_komplett(sak.regelsett)):
        forlenget = sak.forlenget and regel_vedtak == regler.VEDTAK
        vil[regler.VEDTAK_FORLENGET if forlenget else regel_vedtak] = date.fromisoformat(sak.komplett)
    for rad in hatt:
        if rad.lukket is None and rad.regel in _HVA:
            if vil.get(rad.regel) == date.fromisoformat(rad.start):
                del vil[rad.regel]
            else:
                frister.lukk(k, s, rad, holdt=False, grunn=grunn)
    for regel, dag in vil.items():
        hva, neste = _HVA[regel]
        frister.start(
            k,
            s,
            regel,
            dag,
            hva=hva,
            ansvarlig=sak.saksbehandler,
            neste=f"imdi godkjenning {neste.format(nr=nr)}",
        )
