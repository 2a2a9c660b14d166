"""The rows that are kept of access and deletion, and the documents of a case. Dates are ISO text."""

from datetime import date
from typing import NamedTuple

from imdi_cli.tolk.innsyn.typer.koder import (
    Dokumentslag,
    Etter,
    Faktum,
    Innsynsstatus,
    Innsynsutfall,
    Kassasjonshjemmel,
    Unntak,
)


class Innsyn(NamedTuple):
    """One demand for access, as stored."""

    aar: int
    lopenr: int
    sak: str
    etter: Etter
    krav_fra: str
    mottatt: str
    status: Innsynsstatus
    saksbehandler: str
    avgjort: str | None
    avgjort_av: str | None
    uttalefrist: str | None
    brev: int | None
    pakke: int | None
    underrettet: str | None
    grunngiving: str | None
    grunngitt: str | None
    sist: int

    @property
    def nr(self) -> str:
        """The number, «I-2026-0001»."""
        return f"I-{self.aar}-{self.lopenr:04d}"


class Dokument(NamedTuple):
    """One document of a case. Either `tekst`, or `vedlegg` (the bytes, with `sha256`).

    `gjelder` is the case or varsel it belongs to; `privat` is False for a varsel from a public body (and what came
    with it), True for one from anyone else, None for what is no varsel.
    """

    nokkel: str
    slag: Dokumentslag
    tittel: str
    dato: str
    gjelder: str
    tekst: str | None = None
    vedlegg: int | None = None
    sha256: str | None = None
    filnavn: str = ""
    privat: bool | None = None


class Vurdering(NamedTuple):
    """What was decided about one document."""

    dokument: str
    utfall: Innsynsutfall
    hjemmel: Unntak | None = None
    begrunnelse: str | None = None
    merinnsyn: str | None = None
    faktum: Faktum | None = None
    faktum_tekst: str | None = None
    vesentlig: str | None = None
    erstatning: int | None = None
    sist: int = 0


class Forslag(NamedTuple):
    """What the law leads to for a document when nobody has decided; `utfall` None when somebody must.

    `hjemmel` is the provision that may be used.
    """

    utfall: Innsynsutfall | None
    hjemmel: Unntak | None
    hvorfor: str


class Sletting(NamedTuple):
    """A deletion that is asked for, as stored; `svar` None while nobody has answered."""

    id: int
    gjelder: str
    hjemmel: Kassasjonshjemmel
    hjemmel_tekst: str
    henvisning: str
    bedt_av: str
    bedt: str
    svar: str | None
    svart_av: str | None
    svart: str | None
    sist: int


class Slettegrunnlag(NamedTuple):
    """What may stand in the way of deleting a case or varsel.

    `avsluttet` is None while it is open. `i_sak` is the case a varsel is in. `advarsler` are those of this case that
    count, or may come to: what, and the last day in the window (None when it is not known to be received).
    `sperrer` are the exclusions in force that this case decided, or that built on it; `klager` and `krav` what is
    open. `klagefrist` is the last day of a deadline for complaint that runs, `yttergrense` the last day a late one
    can be taken, `oppbevares_til` the last day of the time of keeping, when one is set.
    """

    gjelder: str
    avsluttet: date | None
    i_sak: str | None = None
    advarsler: tuple[tuple[str, date | None], ...] = ()
    sperrer: tuple[str, ...] = ()
    klager: tuple[str, ...] = ()
    krav: tuple[str, ...] = ()
    klagefrist: date | None = None
    yttergrense: date | None = None
    oppbevares_til: date | None = None


class Oversiktslinje(NamedTuple):
    """One line of what could be proposed for deletion."""

    gjelder: str
    avsluttet: str
    hindringer: tuple[str, ...]
    bedt_av: str | None
