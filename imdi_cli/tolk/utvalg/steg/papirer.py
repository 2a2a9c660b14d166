"""The papers of a case: composed from what is stored of it, and redacted before anyone sees them.

Who reported is never asked for. A name that stands in a text is taken out when a caseworker has found it there.
"""

from typing import NamedTuple

from imdi_cli.base.journal import noter
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Brevinnhold, Mottaker, sett_sammen
from imdi_cli.brev.mal import Mal
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.sak.typer.rader import Saksinnhold
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import framlegg as regler
from imdi_cli.tolk.utvalg.regler.ord import ORD
from imdi_cli.tolk.utvalg.steg import felles
from imdi_cli.tolk.utvalg.typer.rader import Motesak

MALNAVN = "saksframlegg"
UTVALGET = {
    Malform.BOKMAL: "Medlemmene i partssammensatt utvalg",
    Malform.NYNORSK: "Medlemene i partssamansett utval",
}


class Framlegg(NamedTuple):
    """The paper of a case, and what was taken out of it: (as it stood, what stands there now)."""

    innhold: Brevinnhold
    erstattet: tuple[tuple[str, str], ...]


def navn(k: Kontekst, sak: Saksnummer) -> dict[str, str]:
    """Give the names that are taken out of the papers of a case."""
    rad = saker.krev(k, sak)
    oppgitt = [o.tolk for o in lager.varselord(k.base, sak)]
    return regler.navneliste(rad.tolkenummer, saker.tolk(k, rad), oppgitt, lager.navn(k.base, sak))


def sprak(k: Kontekst, sak: Saksnummer, s: Saksinnhold) -> list[str]:
    """Give the languages a case is about: those of its breaches and varsler, else all the interpreter's."""
    sakens = [*(b.sprak for b in s.brudd), *(o.sprak for o in lager.varselord(k.base, sak))]
    funnet = list(dict.fromkeys(filter(None, sakens)))
    if funnet:
        return funnet
    tolk = saker.tolk(k, s.sak)
    return [r.sprak for r in tolk.sprak] if tolk else []


def framlegg(k: Kontekst, mal: Mal, mote: Saksnummer, motesak: Motesak) -> Framlegg:
    """Compose the paper of a case. Raises KanIkkeLeggeFram when there is nothing to lay before the committee."""
    nr = saker.les_nr(motesak.sak)
    s = saker.innhold(k, nr)
    lagt_fram = [(f, _ord(k, f.brev) if f.brev else "") for f in s.foreleggelser]
    malform = mal.malform
    tekster = {
        "faktum": regler.faktum(lagt_fram, motesak.merknad, malform, motesak.sak, str(mote)),
        "uttalelse": regler.uttalelse(s.foreleggelser, malform),
        "merknad": motesak.merknad or "",
    }
    rene, erstattet = regler.rens(tekster, navn(k, nr))
    innhold = sett_sammen(
        mal,
        bok=k.regelverk,
        mottaker=Mottaker(UTVALGET[malform]),
        dato=k.i_dag,
        sak=f"{mote}, {motesak.sak}",
        saksbehandler=k.bruker.navn,
        felt={
            **rene,
            "sprak": sprak(k, nr, s) or [ORD[malform]["ukjent"]],
            "brudd": regler.brudd(s.brudd, malform),
        },
    )
    return Framlegg(innhold, erstattet)


def vis(k: Kontekst, mote: Saksnummer, sak: Saksnummer, malform: Malform = Malform.BOKMAL) -> Framlegg:
    """Give the paper of a case as it would be made now, before anyone gets it. That it was read is logged."""
    k.krev_rolle(*felles.LESEROLLER)
    mal = felles.mal(MALNAVN, malform)
    rad = felles.krev_motesak(k, mote, sak)
    noter(k, "utvalg.framlegg.vist", str(sak))
    return framlegg(k, mal, mote, rad)


def tekst(f: Framlegg) -> str:
    """Give a paper as plain text."""
    return som_tekst(f.innhold)


def _ord(k: Kontekst, brevnummer: int) -> str:
    """Give what a letter told the interpreter of the facts: the part of that name, else all its words."""
    innhold = brev.hent(k, brevnummer)
    faktum = innhold.felt.get("faktum")
    if faktum:
        return faktum if isinstance(faktum, str) else "\n".join(faktum)
    return "\n\n".join("\n".join(b.linjer) for b in innhold.kropp)
