"""The rows that are kept of a recognition case. Dates are ISO text."""

from typing import NamedTuple

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.godkjenning.typer.avgjorelse import (
    Forskjell,
    Forskjellsgrunn,
    Kategorisvar,
    Tiltaksresultat,
    Tiltakstype,
    UkAvslagsgrunn,
    Utligning,
    Valgrett,
    Vedtakstype,
)
from imdi_cli.tolk.godkjenning.typer.koder import (
    REGELSETT,
    Dokumentkategori,
    Dokumentkrav,
    Dokumentstatus,
    Ekthet,
    Formal,
    Fullmakt,
    ImiGrunn,
    Kanal,
    Kontaktvei,
    Kopitype,
    Kvalifikasjonstype,
    Modalitet,
    Niva,
    Oppholdsgrunnlag,
    Oversettelse,
    Regelsett,
    Retning,
    Spor,
    Status,
    Svar,
    Tjeneste,
)
from imdi_cli.tolk.godkjenning.typer.vurdering import (
    Autorisasjon,
    Delvisrad,
    Forsok,
    Grunn,
    Komponent,
    Sprakkontroll,
    Varsling,
)
from imdi_cli.tolk.register.typer import Kategori, Oppforing


class Godkjenning(NamedTuple):
    """One application. `spor_grunn` when a caseworker chose the track; `saksbehandler` None when nobody has it."""

    aar: int
    lopenr: int
    status: Status
    spor: Spor
    spor_grunn: str | None
    formal: Formal
    kanal: Kanal
    tjeneste: Tjeneste
    mottatt: str
    mottatt_kontaktpunkt: str | None
    utdanningsstat: str
    ervervet: str | None
    godkjent_i: str | None
    godkjent_dato: str | None
    erfaring_mnd: int | None
    etableringsstat: str | None
    familie_2004_38: bool | None
    uk_2019: bool | None
    uk_125a: bool | None
    samme_yrke: Svar
    samme_yrke_grunn: str | None
    bekreftet: str | None
    komplett: str | None
    forlenget: str | None
    forlenget_grunn: str | None
    malform: Malform
    originaler: bool
    retur_bedt: bool
    arkivref: str
    saksbehandler: str | None
    vent_til: str | None
    vent_grunn: str | None
    avsluttet: str | None
    sist: int

    @property
    def nr(self) -> str:
        """The case number, «G-2026-0001»."""
        return f"G-{self.aar}-{self.lopenr:04d}"

    @property
    def regelsett(self) -> Regelsett:
        """Which chapters the case is handled by."""
        return REGELSETT[self.spor]


class Soker(NamedTuple):
    """The applicant; but for the fødselsnummer, which no type has a place for."""

    fornavn: str
    mellomnavn: str
    etternavn: str
    kjonn: str | None
    fodselsdato: str | None
    adresse: str
    adressesperre: str | None
    epost: str
    telefon: str
    reservert_digital: bool | None
    fullmektig: str
    fullmakt: Fullmakt | None
    oppholdsgrunnlag: Oppholdsgrunnlag | None
    beskyttelse: bool | None
    tolkenummer: int | None
    sist: int

    @property
    def navn(self) -> str:
        """The name in full."""
        return " ".join(filter(None, (self.fornavn, self.mellomnavn, self.etternavn)))


class Sprakrad(NamedTuple):
    """One language asked for, and the category that was asked for."""

    oppforing: Oppforing
    kategori_sokt: Kategori | None
    sist: int


class Kvalifikasjonrad(NamedTuple):
    """One qualification, as stored."""

    nr: int
    type: Kvalifikasjonstype
    betegnelse: str
    utsteder: str
    stat: str
    utstedt: str | None
    periode_fra: str | None
    periode_til: str | None
    omfang: int | None
    omfang_enhet: str | None
    emner: str
    sprak_fra: str
    sprak_til: str
    norsk_inngaar: bool
    modalitet: Modalitet
    niva: Niva | None
    lovregulert_yrke: Svar
    lovregulert_utdanning: Svar
    rett_i_hjemstat: Svar
    erfaring_dager: int | None
    ekthet: Ekthet
    sist: int


class Dokumentrad(NamedTuple):
    """One document, demanded or given unasked."""

    nr: int
    kategori: Dokumentkategori
    hva: str
    krevd: bool
    krav: Dokumentkrav
    krevd_dato: str | None
    krevd_hjemmel: str | None
    tvil: str | None
    nodvendig: str | None
    kan_ikke: str | None
    kan_ikke_grunn: str | None
    frafalt: str | None
    frafalt_grunn: str | None
    status: Dokumentstatus
    mottatt: str | None
    utstedt: str | None
    kopitype: Kopitype | None
    oversettelse: Oversettelse | None
    avvist_grunn: str | None
    vedlegg: int | None
    sist: int

    @property
    def mangler(self) -> bool:
        """True when it is demanded, and is neither here nor given up."""
        return self.krevd and self.frafalt is None and self.status in (Dokumentstatus.MANGLER, Dokumentstatus.AVVIST)


class Mangelbrev(NamedTuple):
    """A letter that asked for what was missing."""

    nr: int
    dato: str
    frist: str
    paminnelse: bool
    brev: int
    sist: int


class Imirad(NamedTuple):
    """A question to, or from, another state's authority."""

    nr: int
    retning: Retning
    kanal: Kontaktvei
    stat: str
    myndighet: str
    grunn: ImiGrunn
    sporsmal: str
    tvil: str | None
    kunne_ikke: str | None
    sendt: str
    svarfrist: str | None
    svart: str | None
    svar: str | None
    ufordelaktig: bool | None
    frafalt: str | None
    frafalt_grunn: str | None
    brev: int | None
    sist: int

    @property
    def apen(self) -> bool:
        """True while an answer is waited for."""
        return self.svart is None and self.frafalt is None


class Forelegging(NamedTuple):
    """What was laid before the applicant, with the time to answer, and the answer."""

    nr: int
    imi: int | None
    dato: str
    frist: str
    fakta: str
    uttalt: str | None
    uttalelse: str | None
    brev: int
    sist: int


class Forskjellrad(NamedTuple):
    """One vesentlig forskjell, and what makes up for it; `utlignet` None while that is not assessed."""

    forskjell: int
    fag: str
    type: Forskjell
    grunn: Forskjellsgrunn
    nodvendig: bool
    begrunnelse: str
    utlignet: Utligning | None
    utlignet_grunn: str | None
    pa_fagliste: bool
    sist: int


class Vurdering(NamedTuple):
    """The assessment of one language. `niva_norsk_grunn` when a caseworker chose the level with reasons (Q1).

    `komponenter` are the qualifications that are accepted, `autorisasjon` what a foreign one gives (Q2).
    """

    oppforing: Oppforing
    nr: int
    dato: str
    av: str
    kategori_norsk: Kategori
    niva_norsk: Niva
    niva_norsk_grunn: str | None
    niva_soker: Niva
    tilsvarer: Kategorisvar
    erfaring_vurdert: bool
    begrunnelse: str
    sakkyndig: str | None
    sist: int
    forskjeller: tuple[Forskjellrad, ...]
    autorisasjon: Autorisasjon | None = None
    autorisasjon_grunn: str | None = None
    komponenter: tuple[Komponent, ...] = ()

    @property
    def vesentlige(self) -> tuple[Forskjellrad, ...]:
        """The differences that are necessary for the profession, and not made up for in full."""
        return tuple(f for f in self.forskjeller if f.nodvendig and f.utlignet is not Utligning.HELT)


class Vedtak(NamedTuple):
    """A decision; `oppforing` None when it is for the whole application, `opphevet` the day it was set aside.

    `gjelder` is the decision it changes, and `underrettet` the day the notice reached the applicant.
    """

    nr: int
    type: Vedtakstype
    dato: str
    av: str
    oppforing: Oppforing | None
    kategori: Kategori | None
    niva_krevd: Niva | None
    niva_soker: Niva | None
    hjemmel: str
    begrunnelse: str
    uk_grunn: UkAvslagsgrunn | None
    klageinstans: str
    opphevet: str | None
    brev: int | None
    sist: int
    grunn: Grunn | None = None
    gjelder: int | None = None
    underrettet: str | None = None


class Tiltak(NamedTuple):
    """A measure that a decision imposed, and what came of it.

    `forsok` is the number of attempts so far, `forsok_maks` how many were announced; `tilbudt` the first test.
    """

    nr: int
    vedtak: int
    valgrett: Valgrett
    type: Tiltakstype | None
    valgt: str | None
    fag: tuple[str, ...]
    provedato: str | None
    forsok: int
    veileder: str | None
    start: str | None
    slutt: str | None
    resultat: Tiltaksresultat | None
    bedomt: str | None
    sluttvurdering: str | None
    sist: int
    valgrett_grunn: str | None = None
    arrangor: str | None = None
    tilbudt: str | None = None
    valgfrist: str | None = None
    forsok_maks: int | None = None


class Stat(NamedTuple):
    """A state as the law sees it on a day: its code, name, and group.

    `gruppe` is «eøs» (Norway too), «sveits», «storbritannia», «tredjeland», «statsløs», or «ukjent» where one that is
    no more has several successors, or an area is not a state of its own.
    """

    kode: str
    navn: str
    gruppe: str


class Sporsvar(NamedTuple):
    """A track, why in one sentence, by which paragraph, and what could make it another: (option, question)."""

    spor: Spor
    fordi: str
    hjemmel: str
    mangler: tuple[tuple[str, str], ...] = ()


class Sporfakta(NamedTuple):
    """The facts a track is worked out from. `mottatt` and `ervervet` are ISO text."""

    statsborgerskap: tuple[Stat, ...]
    utdanningsstat: Stat
    mottatt: str
    ervervet: str | None = None
    tjeneste: Tjeneste = Tjeneste.ETABLERING
    etableringsstat: Stat | None = None
    godkjent_i: Stat | None = None
    erfaring_mnd: int | None = None
    familie_2004_38: bool | None = None
    uk_2019: bool | None = None
    uk_125a: bool | None = None


class Innhold(NamedTuple):
    """A case and all its rows: what the guards of a transition look at.

    `stater` are the states the case names, by code. `frist` is the last day to decide, None while it does not run;
    `avklart` the value of each setting that the guards ask for, by rule id; `i_dag` today, ISO; `saksbehandler` the
    name of whoever has it, «» when nobody has.
    """

    sak: Godkjenning
    soker: Soker
    statsborgerskap: tuple[str, ...]
    stater: dict[str, Stat]
    sporsvar: Sporsvar
    sprak: tuple[Sprakrad, ...]
    kvalifikasjoner: tuple[Kvalifikasjonrad, ...]
    dokumenter: tuple[Dokumentrad, ...]
    mangelbrev: tuple[Mangelbrev, ...]
    imi: tuple[Imirad, ...]
    foreleggelser: tuple[Forelegging, ...]
    vurderinger: tuple[Vurdering, ...]
    vedtak: tuple[Vedtak, ...]
    tiltak: tuple[Tiltak, ...]
    frist: str | None
    avklart: dict[str, str]
    i_dag: str
    forsok: tuple[Forsok, ...] = ()
    delvis: tuple[Delvisrad, ...] = ()
    sprakkontroller: tuple[Sprakkontroll, ...] = ()
    varslinger: tuple[Varsling, ...] = ()
    saksbehandler: str = ""

    @property
    def mangler(self) -> list[Dokumentrad]:
        """The documents that are demanded and not here."""
        return [d for d in self.dokumenter if d.mangler]

    @property
    def apne_imi(self) -> list[Imirad]:
        """The questions to other authorities that nobody has answered yet."""
        return [x for x in self.imi if x.apen and x.retning is Retning.UT]

    @property
    def er_flyktning(self) -> bool:
        """True when the applicant is granted protection in Norway (§ 8-1 last paragraph)."""
        return self.soker.beskyttelse is True

    def vurdering(self, oppforing: Oppforing) -> Vurdering | None:
        """Give the newest assessment of one language."""
        return next((v for v in reversed(self.vurderinger) if v.oppforing == oppforing), None)


class Linje(NamedTuple):
    """One line of the list."""

    nr: str
    mottatt: str
    navn: str
    utdanningsstat: str
    sprak: str
    spor: Spor
    status: Status
    vent_til: str | None
    neste_frist: str | None
    saksbehandler: str


class Veiledning(NamedTuple):
    """Guidance for one who wants to work here temporarily."""

    nr: str
    navn: str
    etableringsstat: str
    mottatt: str
    brev: int
    sist: int
