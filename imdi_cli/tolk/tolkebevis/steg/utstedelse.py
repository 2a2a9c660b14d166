"""Issuing, blocking and showing a tolkebevis."""

from datetime import date
from pathlib import Path

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import vis_verdi
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.tolkebevis import lager, regler
from imdi_cli.tolk.tolkebevis.steg import nokkel as nokler
from imdi_cli.tolk.tolkebevis.typer import SERIE, Bevis, Bevisbilde, Hinder, Sperregrunn

ROLLER = ("saksbehandler",)


def utsted(k: Kontekst, tolk: str, mappe: Path) -> Bevisbilde:
    """Issue a card and block the one before it, in one transaction: an interpreter has one valid card.

    `mappe` holds the private key. Raises KanIkkeUtstedeTolkebevis for one who is not oppført today or is
    utestengt, Feil when there is no key to sign with.
    """
    k.krev_rolle(*ROLLER)
    tolkenummer = _les_tolkenummer(tolk)
    nokkel = nokler.krev_aktiv(k)
    hemmelig = nokler.hent_hemmelig(nokkel, mappe)
    with k.base.atomisk():
        if register.finn(k, tolkenummer) is None:
            raise Bruksfeil(f"Ingen tolk har nummer {tolkenummer}.", neste="Finn nummeret:  imdi tolk liste")
        regler.krev_kan_utstedes(tolkenummer, hinder(k, tolkenummer))
        forrige = lager.siste(k.base, tolkenummer)
        nr = neste_nummer(k.base, SERIE, k.i_dag.year)
        utstedt = k.i_dag.isoformat()
        signatur = hemmelig.sign(regler.usignert(tolkenummer, str(nr), utstedt, nokkel.id).encode())
        ny = Bevis(nr.aar, nr.lopenr, tolkenummer, utstedt, nokkel.id, regler.kod(signatur))
        with skritt(k, "tolkebevis.utstedt", str(nr)) as s:
            erstattet = forrige if forrige and not forrige.sperret else None
            if erstattet:
                verdier = {"sperret": utstedt, "sperregrunn": Sperregrunn.ERSTATTET.value}
                s.endre(lager.BEVIS, _nokkel(erstattet), verdier, sist=erstattet.sist)
            s.sett_inn(lager.BEVIS, {n: v for n, v in ny._asdict().items() if n != "sist"})
        return _bilde(k, ny)._replace(erstattet=erstattet.nr if erstattet else None)


def sperr(k: Kontekst, hva: str, grunn: str) -> Bevisbilde:
    """Block a card, by its number or its interpreter's, with a reason. It cannot be undone; a new one is issued."""
    k.krev_rolle(*ROLLER)
    with k.base.atomisk():
        bevis = _krev(k, hva)
        verdier = {
            "sperret": k.i_dag.isoformat(),
            "sperregrunn": Sperregrunn.SPERRET.value,
            "begrunnelse": regler.krev_kan_sperres(bevis, grunn),
        }
        with skritt(k, "tolkebevis.sperret", bevis.nr) as s:
            s.endre(lager.BEVIS, _nokkel(bevis), verdier, sist=bevis.sist)
        return _bilde(k, _krev(k, bevis.nr))


def vis(k: Kontekst, hva: str) -> Bevisbilde:
    """Give a card, or an interpreter's newest, with its text and what bars it now; for caseworkers."""
    k.krev_rolle(*ROLLER)
    return _bilde(k, _krev(k, hva))


def hinder(k: Kontekst, tolkenummer: int) -> Hinder | None:
    """Say what keeps an interpreter from having a valid card today, asked of register and reactions as they are."""
    return regler.hinder(
        register.finn(k, tolkenummer),
        register.vis(k, tolkenummer),
        reaksjon.sperret(k, tolkenummer, None, k.i_dag),
        k.i_dag,
    )


def _bilde(k: Kontekst, bevis: Bevis) -> Bevisbilde:
    tolk = register.finn(k, bevis.tolkenummer)
    regel = k.regelverk.paa(regler.GYLDIGHET, date.fromisoformat(bevis.utstedt))
    return Bevisbilde(
        bevis,
        regler.tekst(bevis),
        tolk.navn if tolk else "",
        hinder(k, bevis.tolkenummer),
        f"{vis_verdi(regel)} ({regel.sikkerhet}, {regel.id})",
    )


def _krev(k: Kontekst, hva: str) -> Bevis:
    if hva.strip()[:1].isdigit() and "-" not in hva:
        tolkenummer = _les_tolkenummer(hva)
        bevis = lager.siste(k.base, tolkenummer)
        if bevis is None:
            raise Bruksfeil(
                f"Tolk {tolkenummer} har ikke fått noe tolkebevis.",
                neste=f"Utsted et:  imdi tolkebevis utsted {tolkenummer}",
            )
        return bevis
    nr = Saksnummer.les(hva, SERIE)
    bevis = lager.finn(k.base, nr)
    if bevis is None:
        raise Bruksfeil(
            f"Tolkebevis {nr} er ikke utstedt.", neste="Oppgi tolkenummeret:  imdi tolkebevis vis TOLKENUMMER"
        )
    return bevis


def _les_tolkenummer(tekst: str) -> int:
    ren = tekst.strip()
    if ren.isascii() and ren.isdigit() and len(ren) <= 10:
        return int(ren)
    raise Bruksfeil(f"«{tekst}» er ikke et tolkenummer.", neste="Finn nummeret:  imdi tolk liste")


def _nokkel(bevis: Bevis) -> dict[str, object]:
    return {"aar": bevis.aar, "lopenr": bevis.lopenr}
