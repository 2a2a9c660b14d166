"""What an assessment and a decision are made of: grounds, and what the caseworker gives."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.felt import Felt
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.godkjenning.typer.avgjorelse import (
    Forskjell,
    Forskjellsgrunn,
    Tiltaksresultat,
    Tiltakstype,
    UkAvslagsgrunn,
    Utligning,
)
from imdi_cli.tolk.godkjenning.typer.koder import Niva
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon

_YF = "yrkeskvalifikasjonsforskriften"


class Grunn(Kode):
    """What a refusal, a dismissal or a change rests on."""

    IKKE_SAMME_YRKE = (
        "ikke-samme-yrke",
        "yrket i hjemstaten er ikke det samme som tolk i Norge",
        "yrkeskvalifikasjonsloven § 8 andre ledd",
    )
    NORSK_INNGAAR_IKKE = (
        "norsk-inngår-ikke",
        "kvalifikasjonen gjelder ikke tolking mellom norsk og språket det er søkt om",
        "tolkeloven § 2 og yrkeskvalifikasjonsloven § 8 andre ledd",
    )
    RETT_ELLER_PRAKSIS = (
        "rett-eller-praksis",
        "søkeren har ikke rett til å utøve yrket i hjemstaten, eller mangler praksis",
        f"yrkeskvalifikasjonsloven § 8 andre ledd og {_YF} § 3-3",
    )
    UDOKUMENTERT = (
        "udokumentert",
        "kvalifikasjonen er ikke dokumentert",
        f"yrkeskvalifikasjonsloven § 12 og {_YF} § 8-1",
    )
    NIVA_A_MOT_E = (
        "nivå-a-mot-e",
        "søkeren har kursbevis (nivå A), og yrket krever nivå E",
        f"{_YF} § 3-3 femte ledd",
    )
    NIVA_TREDJELAND = (
        "nivå-tredjeland",
        "kvalifikasjonen fra et tredjeland, eller kravet i Norge, er på nivå A",
        f"{_YF} § 3-3 sjette ledd",
    )
    VESENTLIG_FORSKJELL = (
        "vesentlig-forskjell",
        "en vesentlig forskjell er ikke utlignet, og kvalifikasjonen er fra et tredjeland",
        f"{_YF} § 3-4 fjerde ledd",
    )
    HELSE_OG_SIKKERHET = (
        "helse-og-sikkerhet",
        "hensynet til offentlig helse og sikkerhet",
        f"{_YF} § 3-3 sjuende ledd",
    )
    TILTAK = ("tiltak", "tiltaket er ikke bestått eller ikke gjennomført", f"{_YF} §§ 3-4 og 11-6 bokstav a")
    HELE_UTDANNINGEN = (
        "hele-utdanningen",
        "tiltaket ville tilsvare hele den norske utdanningen",
        f"{_YF} § 11-6 bokstav b",
    )
    ANDRE_VILKAR = (
        "andre-vilkår",
        "andre vilkår for yrket enn kvalifikasjoner er ikke oppfylt",
        f"{_YF} § 11-6 bokstav c",
    )
    SPRAK = ("språk", "norskkunnskapene er ikke tilstrekkelige", f"{_YF} §§ 8-3 og 11-9")
    MANGLER_DOKUMENTER = (
        "mangler-dokumenter",
        "dokumenter som er krevd, er ikke sendt innen fristen",
        f"{_YF} §§ 8-1 og 11-7",
    )
    IKKE_TIL_SKADE = (
        "ikke-til-skade",
        "endringen er ikke til skade for noen som vedtaket retter seg mot eller tilgodeser",
        "forvaltningsloven § 35 første ledd bokstav a",
    )
    IKKE_UNDERRETTET = (
        "ikke-underrettet",
        "underretning om vedtaket er ikke kommet fram, og vedtaket er ikke offentlig kunngjort",
        "forvaltningsloven § 35 første ledd bokstav b",
    )
    UGYLDIG = ("ugyldig", "vedtaket må anses ugyldig", "forvaltningsloven § 35 første ledd bokstav c")
    KLAGE = ("klage", "vedtaket er endret etter klage", "forvaltningsloven §§ 33 og 34")


AVSLAG = tuple(Grunn)[:12]
AVVISNING = (Grunn.MANGLER_DOKUMENTER, Grunn.NORSK_INNGAAR_IKKE)
OMGJORING = (Grunn.IKKE_TIL_SKADE, Grunn.IKKE_UNDERRETTET, Grunn.UGYLDIG)
UK_GRUNN = {
    Grunn.TILTAK: UkAvslagsgrunn.TILTAK_IKKE_GJENNOMFORT,
    Grunn.HELE_UTDANNINGEN: UkAvslagsgrunn.HELE_UTDANNINGEN,
    Grunn.ANDRE_VILKAR: UkAvslagsgrunn.ANDRE_VILKAR,
    Grunn.SPRAK: UkAvslagsgrunn.ANDRE_VILKAR,
}


class Autorisasjon(Kode):
    """What a recognised foreign authorisation gives: nothing says which, so a person chooses (Q2)."""

    KATEGORI = "kategori", "bare den kategorien den svarer til", "tolkeforskriften § 12"
    BEVILLING = "bevilling", "norsk bevilling og tittel, etter egen søknad", "tolkeloven § 18"


class Sprakresultat(Kode):
    """What a control of language showed."""

    TILSTREKKELIG = "tilstrekkelig"
    IKKE_TILSTREKKELIG = "ikke-tilstrekkelig", "ikke tilstrekkelig"


@dataclass(frozen=True)
class NyVurdering:
    """The assessment of one language. `godta` are qualifications by number, with what each counts as if it is said.

    The reasons are texts of their own: `niva_norsk_grunn` for the level where the rule book does not settle it (Q1),
    `autorisasjon_grunn` for what a foreign authorisation gives (Q2).
    """

    sprak: Annotated[str | None, Felt("Hvilket språk vurderer du?", valg="språk", sporres=False)] = None
    kategori: Annotated[
        Kategori | None,
        Felt("Hvilken norsk kategori sammenligner du med?", hjemmel="tolkeforskriften § 11", sporres=False),
    ] = None
    niva_norsk: Annotated[
        Niva | None,
        Felt("Hvilket nivå er det norske yrket på?", valg="norsk-nivå", hjemmel=f"{_YF} § 3-1", sporres=False),
    ] = None
    niva_soker: Annotated[
        Niva | None,
        Felt("Hvilket nivå har søkeren?", valg="nivå", hjemmel=f"{_YF} § 3-1", sporres=False),
    ] = None
    autorisasjon: Annotated[
        Autorisasjon | None,
        Felt("Hva gir den utenlandske autorisasjonen?", hjemmel="tolkeforskriften § 12", sporres=False),
    ] = None
    erfaring_vurdert: Annotated[
        bool | None,
        Felt(
            "Er yrkeserfaring og livslang læring vurdert?",
            hjemmel=f"{_YF} § 3-6 første ledd",
            sporres=False,
        ),
    ] = None
    sakkyndig: Annotated[str | None, Felt("Hvilken sakkyndig har uttalt seg?", sporres=False)] = None


class Vurderingstekster(NamedTuple):
    """The texts of an assessment, and what is accepted: (qualification, what it counts as or None)."""

    begrunnelse: str | None
    godta: tuple[tuple[int, Kvalifikasjon | None], ...] = ()
    niva_norsk_grunn: str | None = None
    autorisasjon_grunn: str | None = None


@dataclass(frozen=True)
class NyForskjell:
    """One difference from the Norwegian education, found in the newest assessment of a language."""

    fag: Annotated[str, Felt("Hvilket fag gjelder forskjellen?")]
    type: Annotated[Forskjell, Felt("Hva er forskjellen i?", hjemmel=f"{_YF} § 3-4 andre ledd")]
    grunn: Annotated[Forskjellsgrunn, Felt("Etter hvilken bokstav?", hjemmel=f"{_YF} § 3-4 første ledd")]
    nodvendig: Annotated[
        bool,
        Felt("Er det nødvendig for å utøve yrket?", valg="nødvendig", hjemmel=f"{_YF} § 3-4 andre ledd"),
    ]
    fagliste: Annotated[
        bool | None,
        Felt("Skal faget stå på listen over fag som ikke dekkes?", hjemmel=f"{_YF} § 8-8 første ledd", sporres=False),
    ] = None


class Utligningssvar(NamedTuple):
    """What experience or lifelong learning makes up for, and why."""

    hvor_mye: Utligning
    grunn: str | None


class Tiltaksvalg(NamedTuple):
    """The measure of a decision. `type` is given when IMDi chooses, `tilbudt` the first day a test can be taken.

    `valgrett_grunn` is why IMDi chooses where the applicant would have. `forsok` announces the limit of attempts.
    """

    type: Tiltakstype | None = None
    arrangor: str = ""
    tilbudt: date | None = None
    valgfrist: date | None = None
    valgrett_grunn: str | None = None
    fag: tuple[str, ...] = ()
    forsok: bool = False


class Delvis(NamedTuple):
    """Partial access: the activity, the title at home, and the three conditions with reasons (§ 3-7)."""

    aktivitet: str = ""
    tittel: str = ""
    kvalifisert: str | None = None
    hele_utdanningen: str | None = None
    kan_skilles: str | None = None
    selvstendig: bool | None = None


class Resultat(NamedTuple):
    """What came of an attempt or a period, on which day, and the assessment of it."""

    resultat: Tiltaksresultat
    dag: date
    vurdering: str | None
    type: Tiltakstype | None = None


class Dom(NamedTuple):
    """A judgment for the use of a false document in an application for recognition."""

    kvalifikasjon: int
    domstol: str
    dag: date
    kjent: date


class Komponent(NamedTuple):
    """A qualification that is accepted as a component of tolkeforskriften § 11."""

    kvalifikasjon: int
    som: Kvalifikasjon
    sist: int = 0


class Forsok(NamedTuple):
    """What came of one attempt, as stored."""

    tiltak: int
    nr: int
    type: Tiltakstype
    dato: str
    resultat: Tiltaksresultat
    vurdering: str
    brev: int
    sist: int


class Delvisrad(NamedTuple):
    """The partial access of a decision, as stored."""

    vedtak: int
    aktivitet: str
    tittel: str
    kvalifisert: str
    hele_utdanningen: str
    kan_skilles: str
    selvstendig: bool
    sist: int


class Sprakkontroll(NamedTuple):
    """A control of language, as stored."""

    nr: int
    vedtak: int
    tvil: str
    forholdsmessig: str
    gjennomfort: str | None
    resultat: Sprakresultat | None
    sist: int


class Varsling(NamedTuple):
    """A judgment, and the alert it demands, as stored."""

    nr: int
    kvalifikasjon: int
    domstol: str
    dom: str
    kjent: str
    vedtak: int | None
    omfang: str | None
    gjelder_fra: str | None
    gjelder_til: str | None
    sendt: str | None
    opphort: str | None
    slettet: str | None
    sist: int
