"""A varsel as it is shown, and reading it."""

from dataclasses import dataclass, replace
from typing import Any

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Journalpost
from imdi_cli.base.journal import noter
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.typer import Brudd, Linje, Varsel


@dataclass(frozen=True)
class Varselbilde:
    """A varsel with all that belongs to it, as it is shown."""

    varsel: Varsel
    brudd: tuple[Brudd, ...]
    tolk: Tolk | None
    frister: tuple[Fristrad, ...]
    journalposter: tuple[Journalpost, ...] = ()
    vedlegg: tuple[tuple[int, str, str, int, str], ...] = ()
    rettelser: tuple[tuple[str, str | None, str | None, str, str], ...] = ()
    innsyn: tuple[tuple[str, str, bool], ...] = ()
    kandidater: tuple[Tolk, ...] = ()
    merknader: tuple[str, ...] = ()
    har_identitet: bool = False


def liste(k: Kontekst, **filtre: Any) -> list[Linje]:
    """List the varsler, newest first; filters `tolk`, `virkeomrade`, `saksbehandler`."""
    return lager.liste(k.base, **filtre)


def vis(k: Kontekst, nr: Saksnummer) -> Varselbilde:
    """Give all about a varsel but who reported. That it was read is logged first."""
    krev(k, nr)
    noter(k, "varsel.vist", str(nr))
    return med_merknader(bilde(k, nr))


def krev(k: Kontekst, nr: Saksnummer) -> Varsel:
    """Give the varsel, or stop when there is none with that number."""
    v = lager.finn(k.base, nr)
    if v is None:
        raise Bruksfeil(f"Varselet {nr} finnes ikke.", neste="Se hvilke som finnes:  imdi varsel liste")
    return v


def bilde(k: Kontekst, nr: Saksnummer) -> Varselbilde:
    """Gather a varsel and all that belongs to it."""
    v = krev(k, nr)
    gjelder = str(nr)
    return Varselbilde(
        varsel=v,
        brudd=tuple(Brudd(b) for b in lager.brudd(k.base, nr)),
        tolk=register.finn(k, v.tolk) if v.tolk is not None else None,
        frister=tuple(frister.til_sak(k, gjelder)),
        journalposter=tuple(arkiv.journalposter(k.base, gjelder)),
        vedlegg=tuple(arkiv.vedlegg_til(k.base, gjelder)),
        rettelser=tuple(arkiv.rettelser_til(k.base, gjelder)),
        innsyn=tuple(lager.innsyn(k.base, nr)),
        har_identitet=lager.antall_identiteter(k.base, nr) > 0,
    )


def med_merknader(b: Varselbilde, kandidater: tuple[Tolk, ...] = ()) -> Varselbilde:
    """Add what the caseworker should notice."""
    v = b.varsel
    krav = None if v.gjelder_krav is None else bool(v.gjelder_krav)
    merknader = regler.merknader(b.brudd, v.kanal, krav)
    return replace(b, kandidater=kandidater, merknader=tuple(merknader))
