"""The decision a complaint is over, and the rows of a complaint."""

from datetime import date
from typing import NamedTuple

from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Endringsslag,
    Fullmakt,
    Instansutfall,
    Kanal,
    Klagestatus,
    Kostnadssvar,
    Mangel,
    Opptak,
    Rettidig,
    Signatur,
    Utfall,
    Utsettelsessvar,
)
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon


class Avgjorelse(NamedTuple):
    """A decision that can be complained over: the facts that its own noun gives.

    `nr` is how it is named and stored, `slag` the row of the registry, `gjelder` the case its deadline stands on.
    `dato` is when it was made and `mottatt` when the notice reached the party, None while that is not known; `frist`
    is the deadline for complaint as it was told. `fristregel` is the rule of that deadline. `enkeltvedtak` says
    whether it is settled that it can be complained over. `endringer` are the changes it can have, `reaksjoner` the
    reactions it became that still hold. `kan_utsettes` is whether there is anything to postpone, `muntlig` whether a
    complaint may be spoken (§ 14). `kan_gjores_om` is whether there is a decision that IMDi can change itself.
    `beslutter` is the login of whoever decided.
    """

    nr: str
    slag: str
    gjelder: str
    hva: str
    dato: str
    part: str
    adresse: str
    tolkenummer: int | None
    mottatt: str | None
    frist: Fristrad | None
    fristregel: str
    endringer: tuple[Endringsslag, ...]
    enkeltvedtak: Enkeltvedtak = Enkeltvedtak.JA
    reaksjoner: tuple[Reaksjon, ...] = ()
    kan_utsettes: bool = False
    muntlig: bool = False
    kan_gjores_om: bool = True
    beslutter: str | None = None


class Endring(NamedTuple):
    """What is changed. `reaksjoner` are the ids of those that are set aside; none means all that the decision became.

    `til` is the new last day of an utestenging (ISO), `sprak` the languages of an entry or of a qualification,
    `kvalifikasjon` its code and `oppnadd` the day it was reached (ISO), `belop` whole kroner.
    """

    slag: Endringsslag
    til: str | None = None
    reaksjoner: tuple[int, ...] = ()
    sprak: tuple[str, ...] = ()
    kvalifikasjon: str | None = None
    oppnadd: str | None = None
    belop: int | None = None


class NyKlage(NamedTuple):
    """A complaint as it is registered. `klager` None is the party; `interesse` is why another may complain (§ 28).

    `fremsatt` is the day that counts by the channel, `mottatt` the day IMDi had it. `kjennskap` is when whoever was
    not told knew or should have known of the decision (§ 29 second paragraph), `begrunnet` when reasons that were
    asked for came (third paragraph). `via_instans`: it was sent to the klageinstans, and forwarded.
    """

    kanal: Kanal
    fremsatt: date
    mottatt: date
    signatur: Signatur
    nevner_vedtak: bool = True
    pastand: str | None = None
    grunner: str | None = None
    klager: str | None = None
    adresse: str | None = None
    interesse: str | None = None
    fullmektig: str | None = None
    fullmektig_adresse: str | None = None
    fullmakt: Fullmakt | None = None
    via_instans: bool = False
    kjennskap: date | None = None
    begrunnet: date | None = None
    utsettelse: bool = False


class Klage(NamedTuple):
    """One complaint, as stored. Dates are ISO text."""

    aar: int
    lopenr: int
    avgjorelse: str
    slag: str
    hva: str
    tolkenummer: int | None
    vedtak_dato: str
    klager: str
    adresse: str
    er_part: bool
    interesse: str | None
    fullmektig: str | None
    fullmektig_adresse: str | None
    fullmakt: Fullmakt | None
    kanal: Kanal
    fremsatt: str
    mottatt: str
    via_instans: bool
    signatur: Signatur
    nevner_vedtak: bool
    pastand: str | None
    grunner: str | None
    status: Klagestatus
    rettidig: Rettidig
    siste_dag: str | None
    opptak: Opptak | None
    opptak_grunn: str | None
    saksbehandler: str
    oversendt: str | None
    instans: str | None
    uttalelse: str | None
    svar: Instansutfall | None
    svar_dato: str | None
    svar_endring: Endring | None
    svar_grunn: str | None
    til_skade_meldt: str | None
    avsluttet: str | None
    sist: int

    @property
    def nr(self) -> str:
        """The case number, «K-2026-0001»."""
        return f"K-{self.aar}-{self.lopenr:04d}"

    @property
    def mottaker(self) -> str:
        """Whoever letters go to: the representative, when there is one with authority (§ 12 third paragraph)."""
        return self.fullmektig if self.fullmektig and self.fullmakt is not Fullmakt.MANGLER else self.klager

    @property
    def mottakers_adresse(self) -> str:
        """The address of whoever letters go to."""
        har = self.fullmektig and self.fullmakt is not Fullmakt.MANGLER
        return (self.fullmektig_adresse or "") if har else self.adresse


class Mangelrad(NamedTuple):
    """What was wrong, the time that was given, and when it was mended."""

    nr: int
    hva: tuple[Mangel, ...]
    sendt: str
    frist: str
    rettet: str | None
    brev: int
    sist: int


class Beslutning(NamedTuple):
    """What IMDi decides as underinstans, or a proposal while `besluttet` is None."""

    nr: int
    utfall: Utfall
    avvist_fordi: Avvisningsgrunn | None
    endring: Endring | None
    begrunnelse: str
    rettslig: str | None
    foreslatt_av: str
    foreslatt: str
    besluttet_av: str | None
    besluttet: str | None
    trukket: str | None
    brev: int | None
    sist: int


class NyBeslutning(NamedTuple):
    """A decision about to be proposed. `rettslig` is the legal assessment where it is not settled (§ 28)."""

    utfall: Utfall
    begrunnelse: str
    avvist_fordi: Avvisningsgrunn | None = None
    endring: Endring | None = None
    rettslig: str | None = None


class Utsettelse(NamedTuple):
    """A request that the decision is not carried out yet, and the answer. `slutt` is when a postponement ended."""

    nr: int
    bedt: str
    svar: Utsettelsessvar | None
    vilkar: str | None
    begrunnelse: str | None
    svart_av: str | None
    svart: str | None
    slutt: str | None
    brev: int | None
    sist: int


class Kostnad(NamedTuple):
    """Costs of the case, whole kroner: that the party was told, the claim, and the decision."""

    opplyst: str | None
    krevd: int | None
    krav_mottatt: str | None
    for_sent: bool | None
    registrert_av: str | None
    svar: Kostnadssvar | None
    tilkjent: int | None
    begrunnelse: str | None
    opptak: Opptak | None
    svart_av: str | None
    svart: str | None
    brev: int | None
    sist: int


class Klageinnhold(NamedTuple):
    """A complaint and all its rows: what the guards of a transition look at. `i_dag` is today, ISO.

    `innvilgbare` is whether the outcome gives a right to costs that IMDi decides; `underrettet` the day the outcome
    reached the party.
    """

    klage: Klage
    mangler: tuple[Mangelrad, ...]
    beslutninger: tuple[Beslutning, ...]
    utsettelser: tuple[Utsettelse, ...]
    kostnad: Kostnad | None
    underrettet: str | None
    i_dag: str

    @property
    def forslag(self) -> Beslutning | None:
        """The proposal that waits to be signed, if any."""
        return next((b for b in self.beslutninger if b.besluttet is None and b.trukket is None), None)

    @property
    def beslutning(self) -> Beslutning | None:
        """The newest signed decision, if any."""
        return next((b for b in reversed(self.beslutninger) if b.besluttet is not None), None)

    @property
    def mangel(self) -> Mangelrad | None:
        """What is not mended, if anything."""
        return next((m for m in self.mangler if m.rettet is None), None)

    @property
    def apen_utsettelse(self) -> Utsettelse | None:
        """The request that waits for an answer, if any."""
        return next((u for u in self.utsettelser if u.svar is None), None)

    @property
    def utsatt(self) -> Utsettelse | None:
        """The postponement that runs, if any."""
        return next((u for u in self.utsettelser if u.svar is Utsettelsessvar.INNVILGET and u.slutt is None), None)


class Klagelinje(NamedTuple):
    """One line of the list."""

    nr: str
    avgjorelse: str
    hva: str
    klager: str
    mottatt: str
    status: Klagestatus
    rettidig: Rettidig
    utfall: str
    neste_frist: str | None
    saksbehandler: str


class Endrer(NamedTuple):
    """Who changes a decision, and why: the complaint, the reasons, who proposed it, and whether it is the instans."""

    klage: str
    begrunnelse: str
    foreslatt_av: str
    instansen: bool


class Virkning(NamedTuple):
    """What a change did: categories that became others in words, whether the entry is back, and what must follow.

    `vurderes` are utestengelser that were built on what is set aside (§ 35).
    """

    kategorier: tuple[str, ...] = ()
    oppfort: bool = False
    vurderes: tuple[Reaksjon, ...] = ()
    merknader: tuple[str, ...] = ()
