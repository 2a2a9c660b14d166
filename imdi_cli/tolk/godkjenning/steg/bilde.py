"""An application as it is shown: all that belongs to it, what may be done now, and why the rest is closed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Journalpost
from imdi_cli.base.journal import endringer_siden, noter
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.brev.typer import Brevrad
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.regler import regn_ut
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.styring.underretning.typer import Underretning
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import maskin, overganger
from imdi_cli.tolk.godkjenning.regler.overganger import Hinder, Overgang
from imdi_cli.tolk.godkjenning.regler.veien import Vei, kommando, vei
from imdi_cli.tolk.godkjenning.steg import felles
from imdi_cli.tolk.godkjenning.steg.felles import LESEROLLER, innhold
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Veiledning

_LESNING = ("vist", "listet")  # the last word of the acts that only read


class Hendelse(NamedTuple):
    """One act in the log of an application."""

    nr: int
    tid: str
    hvem: str
    hva: str


class Fristdatoer(NamedTuple):
    """A deadline and its two dates: where it falls, and the first working day from it (the same for a party's)."""

    rad: Fristrad
    streng: str
    senest: str


@dataclass(frozen=True)
class Bilde:
    """An application with all that belongs to it. `apne` are the steps that may be taken, with the command to type.

    `forlenget_til` is the day the deadline could be moved to, None when it cannot; `underretninger` the newest
    notice of each decision that was told.
    """

    innhold: Innhold
    saksbehandler: str
    underretninger: Mapping[int, Underretning]
    frister: tuple[Fristdatoer, ...]
    forlenget_til: str | None
    brev: tuple[Brevrad, ...]
    journalposter: tuple[Journalpost, ...]
    vedlegg: tuple[tuple[int, str, str, int, str], ...]
    rettelser: tuple[tuple[str, str | None, str | None, str, str], ...]
    logg: tuple[Hendelse, ...]
    vei: Vei | None
    apne: tuple[tuple[Overgang, str], ...]
    stengt: tuple[tuple[Overgang, tuple[Hinder, ...]], ...]


def vis(k: Kontekst, nr: Saksnummer) -> Bilde:
    """Give all about an application. That it was read is logged first."""
    k.krev_rolle(*LESEROLLER)
    felles.krev(k, nr)
    noter(k, "godkjenning.vist", str(nr))
    return bilde(k, nr)


def veiledning(k: Kontekst, nr: Saksnummer) -> Veiledning | None:
    """Give the guidance with a number, if it is one. That it was read is logged."""
    k.krev_rolle(*LESEROLLER)
    funnet = lager.veiledning(k.base, nr)
    if funnet:
        noter(k, "godkjenning.vist", str(nr))
    return funnet


def bilde(k: Kontekst, nr: Saksnummer) -> Bilde:
    """Gather an application and all that belongs to it."""
    s, gjelder = innhold(k, nr), str(nr)
    rader = frister.til_sak(k, gjelder)
    egen = "godkjenning overta" if s.sak.saksbehandler == k.bruker.login else ""  # nobody takes over from themselves
    forlenges = s.sak.komplett and fristregler.hinder_for_forlenging(s) is None
    return Bilde(
        innhold=s,
        saksbehandler=s.saksbehandler or "ingen",
        underretninger={v.nr: u for v in s.vedtak if (u := underretning.finn(k, f"{gjelder}/{v.nr}"))},
        frister=tuple(_datoer(k, r) for r in rader),
        forlenget_til=_forlenget(k, s.sak.komplett) if forlenges and s.sak.komplett else None,
        brev=tuple(brev.til_sak(k, gjelder)),
        journalposter=tuple(arkiv.journalposter(k.base, gjelder)),
        vedlegg=tuple(arkiv.vedlegg_til(k.base, gjelder)),
        rettelser=tuple(arkiv.rettelser_til(k.base, gjelder)),
        logg=tuple(
            Hendelse(r[0], r[1], r[2], r[3].removeprefix("godkjenning.").replace("-", " "))
            for r in endringer_siden(k.base, gjelder, 0)
            if r[3].rpartition(".")[2] not in _LESNING
        ),
        vei=vei(s),
        apne=tuple((o, kommando(o, s)) for o in overganger.apne(maskin.OVERGANGER, s) if o.verb != egen),
        stengt=tuple((o, tuple(h)) for o, h in overganger.stengt(maskin.OVERGANGER, s)),
    )


def _datoer(k: Kontekst, rad: Fristrad) -> Fristdatoer:
    """Give both dates: an authority's own deadline does not move by itself, and is shown both ways."""
    if rad.binder != "imdi":
        return Fristdatoer(rad, rad.streng, rad.siste)
    par = fristregler.datopar(date.fromisoformat(rad.streng), k.helligdager)
    return Fristdatoer(rad, par.streng.isoformat(), par.senest.isoformat())


def _forlenget(k: Kontekst, komplett: str) -> str:
    frist = regn_ut(k.regelverk, k.helligdager, fristregler.VEDTAK_FORLENGET, date.fromisoformat(komplett))
    return frist.siste.isoformat()
