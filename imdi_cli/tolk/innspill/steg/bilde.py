"""A request or an answer as it is shown, and reading it."""

from dataclasses import dataclass

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Journalpost
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.typer.rader import LESEROLLER
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.innspill import lager, regler
from imdi_cli.tolk.innspill.typer import SERIE, Sak, Status

ROLLER = ("saksbehandler", "leder")


@dataclass(frozen=True)
class Bilde:
    """A case with its texts and all that belongs to it."""

    sak: Sak
    sporsmal: str | None
    tekster: tuple[str, ...]
    saksbehandler: str
    frister: tuple[Fristrad, ...]
    journalposter: tuple[Journalpost, ...]
    vedlegg: tuple[tuple[int, str, str, int, str], ...]
    rettelser: tuple[tuple[str, str | None, str | None, str, str], ...]


def les_nr(tekst: str) -> Saksnummer:
    """Read a number as people type it. Raises Bruksfeil when it is none."""
    return Saksnummer.les(tekst, SERIE)


def krev(k: Kontekst, nr: Saksnummer) -> Sak:
    """Give the case, or stop when there is none with that number."""
    sak = lager.finn(k.base, nr)
    if sak is None:
        raise Bruksfeil(f"{nr} finnes ikke.", neste="Se hva som finnes:  imdi innspill liste")
    return sak


def vis(k: Kontekst, nr: str) -> Bilde:
    """Give all about one."""
    k.krev_rolle(*LESEROLLER)
    return bilde(k, les_nr(nr))


def liste(k: Kontekst, *, tema: str | None = None, status: Status | None = None) -> list[Sak]:
    """List them by number, of one theme or status when asked."""
    k.krev_rolle(*LESEROLLER)
    saker = lager.alle(k.base)
    if tema is not None:
        kjent = {s.innspill.tema for s in saker}
        tema = regler.samme_tema(tema, kjent)
        if tema not in kjent:
            raise Bruksfeil(
                f"Ingen innspill har temaet «{tema}».", neste="Se temaene som finnes:  imdi innspill rapport"
            )
    return [s for s in saker if tema in (None, s.innspill.tema) and status in (None, s.status)]


def bilde(k: Kontekst, nr: Saksnummer) -> Bilde:
    """Gather a case and all that belongs to it."""
    sak, gjelder = krev(k, nr), str(nr)
    return Bilde(
        sak=sak,
        sporsmal=lager.sporsmal(k.base, nr),
        tekster=tuple(lager.tekster(k.base, nr)),
        saksbehandler=frister.navn(k)[sak.innspill.saksbehandler],
        frister=tuple(frister.til_sak(k, gjelder)),
        journalposter=tuple(arkiv.journalposter(k.base, gjelder)),
        vedlegg=tuple(arkiv.vedlegg_til(k.base, gjelder)),
        rettelser=tuple(arkiv.rettelser_til(k.base, gjelder)),
    )
