"""The rows that are kept of a varsel."""

from typing import NamedTuple

from imdi_cli.tolk.varsel.typer.koder import Avslutningssvar, Rettorgan


class Identitet(NamedTuple):
    """Who reported, and how to reach them. Kept apart; never in a list, a search or the journal."""

    navn: str
    kontakt: str


class Varsel(NamedTuple):
    """One varsel, as stored.

    `tolk` is a tolkenummer in the register, when it is known which; `ikke_i_registeret` is 1 when it is known
    who it is, and that it is nobody there.
    """

    aar: int
    lopenr: int
    mottatt: str
    mottatt_kl: str | None
    kanal: str
    varsler_type: str | None
    anonymitet: str
    tolk: int | None
    tolk_navn_oppgitt: str | None
    tolkenummer_oppgitt: str | None
    ikke_i_registeret: int | None
    sprak: str | None
    hendelse_fra: str | None
    hendelse_til: str | None
    oppdragsgiver: str | None
    oppdragstype: str | None
    tolkemetode: str | None
    tolkeretning: str | None
    gjelder_krav: int | None
    beskrivelse: str
    saerlige_kategorier: int | None
    tredjeperson: int | None
    virkeomrade: str
    status: str
    saksbehandler: str
    sist: int

    @property
    def nr(self) -> str:
        """The case number, «V-2026-0001»."""
        return f"V-{self.aar}-{self.lopenr:04d}"

    @property
    def oppgitt(self) -> str:
        """The interpreter as the varsel names them."""
        return self.tolk_navn_oppgitt or self.tolkenummer_oppgitt or ""


class Linje(NamedTuple):
    """One line of the list. `tolkenummer` is '' while it is not known who it is, `sak` when there is no case."""

    aar: int
    lopenr: int
    mottatt: str
    kanal: str
    tolkenummer: str
    tolk: str
    virkeomrade: str
    status: str
    saksbehandler: str
    sak: str


class Avslutning(NamedTuple):
    """A request to close a varsel without a case, and what another person said to it.

    `spurt` is the day the sender was asked who the interpreter is; `tilbake` why it was sent back.
    """

    nr: int
    rett_organ: tuple[Rettorgan, ...]
    begrunnelse: str
    spurt: str | None
    bedt_av: str
    bedt: str
    svar: Avslutningssvar | None
    svart_av: str | None
    svart: str | None
    tilbake: str | None
    brev: int | None
    sist: int
