"""Decisions about a bevilling: given, and called back (tolkeloven §§ 18 and 20)."""

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus, Grunnlag
from imdi_cli.tolk.klage.regler.form import KanIkkePaaklages
from imdi_cli.tolk.klage.regler.frist import FRIST
from imdi_cli.tolk.klage.steg.avgjorelser import lesing
from imdi_cli.tolk.klage.typer.koder import Endringsslag
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endrer, Endring, Virkning
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register.steg import felles as register
from imdi_cli.tolk.register.steg.kategori import regn_om

E = Endringsslag


def les(tekst: str) -> str | None:
    """Give the number of a bevilling, or None."""
    return lesing.saksnummer(tekst, "B")


def fakta(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of what was last decided about a bevilling.

    Raises KanIkkePaaklages for one that was called back in a case: the decision is the case's.
    """
    b = bevilling.krev(k, Saksnummer.les(nr, "B"))
    tilbake = b.status is Bevillingsstatus.TILBAKEKALT
    if b.grunnlag is Grunnlag.BRUDD:
        r = next((r for r in reversed(reaksjon.til_tolk(k, b.tolkenummer)) if r.sprak == b.oppforing.sprak), None)
        raise KanIkkePaaklages(
            f"{nr} ble kalt tilbake i saken {r.sak if r else ''}. Det er vedtaket i saken som kan påklages.",
            hjemmel="tolkeloven § 20 første ledd andre punktum",
            neste=f"imdi klage ny {r.sak if r else 'SAK'}",
        )
    dato = (b.tilbakekalt if tilbake else b.gitt) or b.bestatt or "1970-01-01"
    tolk = register.krev_tolk(k, b.tolkenummer)
    rader = tuple(r for r in reaksjon.til_sak(k, nr) if r.opphevet is None)
    return Avgjorelse(
        nr=nr,
        slag="bevilling",
        gjelder=nr,
        hva=f"tilbakekall av bevilling i {b.oppforing}" if tilbake else f"bevilling i {b.oppforing}",
        dato=dato,
        part=tolk.navn,
        adresse=tolk.adresse,
        tolkenummer=b.tolkenummer,
        mottatt=b.underrettet,
        frist=lesing.frist(k, nr, FRIST, "klage på vedtaket", dato),
        fristregel=FRIST,
        endringer=(E.OPPHEVES, E.NY_BEHANDLING) if tilbake else (),
        reaksjoner=rader,
        kan_utsettes=tilbake,
    )


def endre(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Let a bevilling that was called back hold again: title, category and reaction follow."""
    b = bevilling.krev(k, Saksnummer.les(a.nr, "B"))
    with skritt(k, "bevilling.klage-gjeninnsatt", a.nr) as s:
        for r in a.reaksjoner:
            for igjen in bevilling.tilbakekalt(k, r):
                bevilling.gjeninnsett(k, s, igjen)
            reaksjon.opphev(k, s, r, grunnlag="klage")
        endringer = bevilling.endringer_i_ord(regn_om(k, s, b.tolkenummer))
    return Virkning(tuple(endringer))
