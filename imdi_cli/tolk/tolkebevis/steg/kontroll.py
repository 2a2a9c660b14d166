"""Checking a tolkebevis. Nothing is written: what is read is what everyone may see."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.tolkebevis import lager, regler
from imdi_cli.tolk.tolkebevis.regler import krev_gyldig
from imdi_cli.tolk.tolkebevis.steg.nokkel import er_signert
from imdi_cli.tolk.tolkebevis.steg.utstedelse import hinder
from imdi_cli.tolk.tolkebevis.typer import SERIE, Kontrollsvar, Kort, Lest, Svar

__all__ = ["gyldige", "kontroller", "krev_gyldig"]


def kontroller(k: Kontekst, tekst: str) -> Kontrollsvar:
    """Say whether a card's text is gyldig, sperret, ukjent or forfalsket.

    A text that no key of ours signed as it stands is `forfalsket`, whatever it is. One that was signed, but which
    the database does not have (it was restored from an older copy, or the key went astray), is `ukjent`: a stolen
    key alone makes no valid card. `sperret` is asked anew of register and reactions, and never says why.
    """
    lest = regler.les(tekst)
    if lest is None or not _signert_av_oss(k, lest):
        return Kontrollsvar(Svar.FORFALSKET)
    nr = Saksnummer(SERIE, lest.aar, lest.lopenr)
    bevis = lager.finn(k.base, nr)
    if bevis is None or not regler.samme(bevis, lest):
        return Kontrollsvar(Svar.UKJENT, str(nr), lest.tolkenummer)
    regel = k.regelverk.paa(regler.SPERRES, k.i_dag)
    antatt = (regel.id,) if regel.antatt else ()
    hindret = hinder(k, bevis.tolkenummer)
    if bevis.sperret or (hindret and (hindret.utestengt or regel.ja)):
        return Kontrollsvar(Svar.SPERRET, str(nr), bevis.tolkenummer, antatt=antatt)
    tolk = register.vis(k, bevis.tolkenummer)
    fylke = register.fylkesnavn(k).get(tolk.fylke, tolk.fylke) if tolk else ""
    return Kontrollsvar(Svar.GYLDIG, str(nr), bevis.tolkenummer, tolk, fylke)


def gyldige(k: Kontekst) -> dict[int, Kort]:
    """Give the cards that are not blocked, by tolkenummer: of those everyone sees as oppført, the valid ones."""
    return lager.usperrede(k.base)


def _signert_av_oss(k: Kontekst, lest: Lest) -> bool:
    nokkel, signatur = lager.nokkel(k.base, lest.nokkel), regler.signaturbyte(lest.signatur)
    return (
        nokkel is not None
        and signatur is not None
        and regler.signerte_da(nokkel, lest.utstedt)
        and er_signert(nokkel, lest.signert, signatur)
    )
