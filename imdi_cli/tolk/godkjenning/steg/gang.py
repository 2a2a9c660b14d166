"""Reading for the guided walk: where an application stands, which steps are lawful, and whose applications wait."""

from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.regler import avslag, gang, sprakvis, vurdering
from imdi_cli.tolk.godkjenning.regler.overganger import Overgang
from imdi_cli.tolk.godkjenning.steg import bilde, oppslag
from imdi_cli.tolk.godkjenning.steg.bilde import Bilde
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.rader import Linje
from imdi_cli.tolk.godkjenning.typer.vurdering import AVSLAG, Grunn
from imdi_cli.tolk.register.typer import Oppforing


class Stadium(NamedTuple):
    """Where the walk stands: the application, its lawful steps as (name, transition, in the first menu).

    `i_klagen` are the lawful steps of a complaint, with the command to type; `apne_sprak` the languages in which a
    decision may be made, `i_tiltak` those in which a measure runs, `godkjent` those that are recognised;
    `avslagsgrunner` the grounds that are open, `stengte_grunner` the rest, in words and with what closes them.
    """

    bilde: Bilde
    steg: tuple[tuple[str, Overgang, bool], ...]
    i_klagen: tuple[tuple[str, str], ...]
    apne_sprak: tuple[Oppforing, ...]
    i_tiltak: tuple[Oppforing, ...]
    godkjent: tuple[Oppforing, ...]
    avslagsgrunner: tuple[Grunn, ...]
    stengte_grunner: tuple[tuple[str, str], ...]


def mine(k: Kontekst) -> list[Linje]:
    """List the user's own open applications, the nearest deadline first."""
    return oppslag.liste(k, saksbehandler=k.bruker.login)


def begynn(k: Kontekst, nr: Saksnummer) -> Stadium:
    """Give where the walk begins. That the application was read is logged."""
    return _stadium(bilde.vis(k, nr))


def videre(k: Kontekst, nr: Saksnummer) -> Stadium:
    """Give where the walk stands after a step, which is in the log already."""
    return _stadium(bilde.bilde(k, nr))


def krev(k: Kontekst, nr: Saksnummer, steg: str) -> Overgang:
    """Give a step by its name when it is lawful now. Raises KanIkkeNaa, Bruksfeil."""
    return gang.krev(innhold(k, nr), steg)


def _stadium(b: Bilde) -> Stadium:
    s = b.innhold
    apent = sprakvis.apne(s)
    dager = int(s.avklart[vurdering.PRAKSIS_DAGER])
    grunner = {g for o in apent for g in avslag.apne(s, o, dager)}
    stengt = {g: x for o in reversed(apent) for g in AVSLAG if (x := avslag.stengt(g, s, o, dager))}
    return Stadium(
        b,
        tuple((gang.navn(o), o, gang.forst(o, s)) for o in gang.apne(s)),
        tuple((o.handling, kommando) for o, kommando in b.apne if not gang.er_her(o)),
        tuple(apent),
        tuple(o for o, _ in sprakvis.lopende(s)),
        tuple(o for r in s.sprak if (o := r.oppforing) in {v.oppforing for v in sprakvis.godkjente(s)}),
        tuple(g for g in Grunn if g in grunner),
        tuple((g.tekst, f"{x.hva} ({x.hjemmel})") for g, x in stengt.items() if g not in grunner),
    )
