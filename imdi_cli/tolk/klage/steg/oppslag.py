"""Asking about complaints: the list, and all about one."""

from dataclasses import dataclass

from imdi_cli.base.journal import noter
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.overganger import Hinder
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.brev.typer import Brevrad
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import maskin
from imdi_cli.tolk.klage.steg import felles
from imdi_cli.tolk.klage.typer.koder import Klagestatus
from imdi_cli.tolk.klage.typer.rader import Klage, Klageinnhold, Klagelinje

LESEROLLER = felles.LESEROLLER


@dataclass(frozen=True)
class Klagebilde:
    """A complaint with all that belongs to it: what may be done now, and what stands in the way."""

    innhold: Klageinnhold
    saksbehandler: str
    frister: tuple[Fristrad, ...]
    brev: tuple[Brevrad, ...]
    apne: tuple[maskin.Overgang, ...]
    stengt: tuple[tuple[maskin.Overgang, tuple[Hinder, ...]], ...]


def vis(k: Kontekst, nr: Saksnummer) -> Klagebilde:
    """Give all about a complaint. That it was read is logged first."""
    k.krev_rolle(*LESEROLLER)
    s = felles.innhold(k, nr)
    noter(k, "klage.vist", str(nr))
    return Klagebilde(
        innhold=s,
        saksbehandler=frister.navn(k).get(s.klage.saksbehandler, s.klage.saksbehandler),
        frister=tuple(frister.til_sak(k, str(nr))),
        brev=tuple(brev.til_sak(k, str(nr))),
        apne=tuple(maskin.apne(s)),
        stengt=tuple((o, tuple(h)) for o, h in maskin.stengt(s)),
    )


def liste(
    k: Kontekst, *, alle: bool = False, status: Klagestatus | None = None, over: str | None = None
) -> list[Klagelinje]:
    """List the complaints that are not ended, or all; of one state, or over one decision."""
    k.krev_rolle(*LESEROLLER)
    rader = [
        r
        for r in lager.liste(k.base, alle=alle or status is not None)
        if status in (None, r.status) and over in (None, r.avgjorelse)
    ]
    noter(k, "klage.listet", "klage", antall=len(rader))
    return rader


def over(k: Kontekst, avgjorelse: str) -> list[Klage]:
    """Give the complaints over a decision, for the nouns that show or delete it."""
    return lager.over(k.base, avgjorelse)
