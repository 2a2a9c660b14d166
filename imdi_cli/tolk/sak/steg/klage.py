"""What a complaint does to a case: where it stands, and what a changed decision does. For the steps of the complaint.

Each takes part in the transaction of the complaint, and writes its own row about the case.
"""

from collections.abc import Sequence

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.steg import endringer_i_ord
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.regler import UTESTENGING
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype
from imdi_cli.tolk.register.steg import opphor
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.sak.lager import beslutning as lager
from imdi_cli.tolk.sak.regler.slutt import FORES
from imdi_cli.tolk.sak.steg import felles, virkning
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall
from imdi_cli.tolk.sak.typer.rader import Beslutning

_PAAKLAGES = (Sakstatus.BESLUTTET, Sakstatus.UNDERRETTET)
_TAS_OPP = (*_PAAKLAGES, Sakstatus.PAAKLAGET, Sakstatus.AVSLUTTET)


class KanIkkeGiAdvarsel(Avslag):
    """An utestenging cannot become a warning for somebody who is not entered in the register."""


def paaklag(k: Kontekst, nr: Saksnummer) -> None:
    """Let a case wait for the complaint over its decision; one that is closed stays so."""
    if felles.krev(k, nr).status in _PAAKLAGES:
        with felles.i_overgang(k, nr, "påklag", forbereder=False):
            pass


def ferdig(k: Kontekst, nr: Saksnummer) -> None:
    """Let a case that waits for a complaint go on."""
    if felles.krev(k, nr).status is Sakstatus.PAAKLAGET:
        with felles.i_overgang(k, nr, "avgjør klagen", forbereder=False):
            pass


def ta_opp_igjen(k: Kontekst, nr: Saksnummer) -> None:
    """Let a case be handled anew: its decision is set aside."""
    if felles.krev(k, nr).status in _TAS_OPP:
        with felles.i_overgang(k, nr, "ta opp igjen etter klagen", forbereder=False) as (s, _):
            igjen: dict[str, object] = {"status": Sakstatus.UTREDES.value, "avsluttet": None}
            saker.sett_status(s, felles.krev(k, nr), igjen)


def opphev(
    k: Kontekst, nr: Saksnummer, reaksjoner: Sequence[Reaksjon], *, grunnlag: str
) -> tuple[list[str], bool, list[Reaksjon]]:
    """Set reactions aside: they count no more, and give back what they took.

    Gives the categories that became others in words, whether the entry is back, and the utestengelser that were
    built on one of them, and must be looked at again (§ 35).
    """
    kategorier: list[str] = []
    tilbake, bygget = False, []
    with skritt(k, "sak.klage-opphevet", str(nr)) as s:
        for r in reaksjoner:
            endringer, oppfort, andre = virkning.opphev(k, s, r, grunnlag=grunnlag)
            kategorier += endringer_i_ord(endringer)
            tilbake = tilbake or oppfort
            bygget += andre
    return kategorier, tilbake, bygget


def erstatt(
    k: Kontekst, nr: Saksnummer, r: Reaksjon, b: Beslutning, *, grunnlag: str, neste: str
) -> tuple[list[str], bool, list[Reaksjon]]:
    """Put the reaction of a changed decision in the place of an utestenging.

    A warning waits to be recorded as received, by the command `neste`. Raises KanIkkeGiAdvarsel when it is to be a
    warning, and the interpreter is not entered (§ 21 first paragraph).
    """
    _, _, bygget = opphev(k, nr, [r], grunnlag=grunnlag)
    if b.utfall is Utfall.ADVARSEL and not virkning.stand(k, r.tolkenummer).oppfort:
        raise KanIkkeGiAdvarsel(
            f"Tolk {r.tolkenummer} er ikke oppført i registeret i dag, og kan ikke få en advarsel.",
            hjemmel="tolkeloven § 21 første ledd",
            neste=f"Opphev utestengingen i stedet. Se reaksjonene:  imdi reaksjon tell {r.tolkenummer}",
        )
    with skritt(k, "sak.klage-endret", str(nr)) as s:
        virkning.sett(k, s, r.tolkenummer, b)
        kategorier = endringer_i_ord(regn_om(k, s, r.tolkenummer))
        if b.utfall is Utfall.ADVARSEL:
            hva = "advarselen er ikke registrert mottatt, og teller ikke"
            frister.start(k, s, FORES, k.i_dag, hva=hva, ansvarlig=k.bruker.login, neste=neste)
    return kategorier, virkning.stand(k, r.tolkenummer).oppfort, bygget


def ny_beslutning(k: Kontekst, nr: Saksnummer, b: Beslutning) -> None:
    """Keep IMDi's changed decision as the newest of the case; it is told anew, and may be complained over."""
    with skritt(k, "sak.klage-besluttet", str(nr)) as s:
        lager.sett_inn(s, nr, b._replace(nr=saker.neste_nr(k.base, saker.BESLUTNING, nr)))


def utsett(k: Kontekst, gjelder: str, reaksjoner: Sequence[Reaksjon]) -> list[str]:
    """Let reactions not be carried out: register, category, public list and tolkebevis follow (§ 42).

    Gives the categories that became others in words.
    """
    kategorier: list[str] = []
    with skritt(k, "sak.klage-utsatt", gjelder) as s:
        for r in reaksjoner:
            reaksjon.utsett(k, s, r)
            if r.type is Reaksjonstype.TILBAKEKALT:
                for b in bevilling.tilbakekalt(k, r):
                    bevilling.gjeninnsett(k, s, b)
            elif r.type in UTESTENGING:
                opphor.gjeninnsett(k, s, r.id)
            kategorier += endringer_i_ord(regn_om(k, s, r.tolkenummer))
    return kategorier


def sett_i_verk(k: Kontekst, gjelder: str, reaksjoner: Sequence[Reaksjon]) -> list[str]:
    """Let reactions that were postponed be carried out; give the categories that became others in words."""
    kategorier: list[str] = []
    with skritt(k, "sak.klage-satt-i-verk", gjelder) as s:
        for r in reaksjoner:
            reaksjon.sett_i_verk(k, s, r)
            if r.type is Reaksjonstype.TILBAKEKALT:
                bevilling.tilbakekall_igjen(k, s, r)
            elif r.type in UTESTENGING:
                opphor.avslutt_igjen(k, s, r.tolkenummer, r.id)
            kategorier += endringer_i_ord(regn_om(k, s, r.tolkenummer))
    return kategorier
