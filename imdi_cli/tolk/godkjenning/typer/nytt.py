"""What is given to register an application, a qualification, a document and a question to another authority."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import Felt
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Dokumentkrav,
    Ekthet,
    Formal,
    Fullmakt,
    ImiGrunn,
    Kanal,
    Kopitype,
    Kvalifikasjonstype,
    Modalitet,
    Niva,
    Oppholdsgrunnlag,
    Oversettelse,
    Svar,
    Tjeneste,
)
from imdi_cli.tolk.register.typer import Adressesperre, Kategori, Kjonn

_STAT = "Navnet på norsk, eller ISO-koden."


@dataclass(frozen=True)
class NyGodkjenning:
    """The input of `imdi godkjenning ny`; `imdi godkjenning endre` takes the same, but what is fixed at the start."""

    fornavn: Annotated[str, Felt("Fornavn?")]
    etternavn: Annotated[str, Felt("Etternavn?")]
    statsborgerskap: Annotated[
        str,
        Felt(
            "Hvilket statsborgerskap har søkeren? Skill flere med semikolon",
            hjelp=_STAT,
            hjemmel="yrkeskvalifikasjonsloven § 2",
        ),
    ]
    utdanningsstat: Annotated[
        str,
        Felt(
            "I hvilken stat er kvalifikasjonen ervervet?",
            kolonne="Kvalifikasjonen er fra",
            hjelp=_STAT,
            hjemmel="yrkeskvalifikasjonsloven § 3",
        ),
    ]
    sprak: Annotated[
        str,
        Felt(
            "Hvilket språk søkes det om, ved siden av norsk? Skill flere med semikolon",
            valg="språk",
            kolonne="Språk",
            hjelp="Språket slik registeret fører det. Hvert språk vurderes for seg.",
        ),
    ]
    formal: Annotated[Formal, Felt("Hva søkes det om?", valg="formål", kolonne="Formål")]
    kanal: Annotated[Kanal, Felt("Hvordan kom søknaden?")]
    mottatt: Annotated[date, Felt("Når kom søknaden til IMDi?")]
    ervervet: Annotated[
        date | None,
        Felt("Når ble kvalifikasjonen ervervet? Datoen på beviset", kolonne="Ervervet"),
    ] = None
    tjeneste: Annotated[
        Tjeneste | None, Felt("Skal søkeren etablere seg i Norge, eller tolke her midlertidig?", sporres=False)
    ] = None
    etableringsstat: Annotated[
        str | None, Felt("I hvilken stat arbeider søkeren som tolk i dag?", hjelp=_STAT, sporres=False)
    ] = None
    godkjent_i: Annotated[
        str | None,
        Felt(
            "Har en EØS-stat godkjent kvalifikasjonen? Hvilken?",
            kolonne="Godkjent i",
            hjelp=_STAT,
            hjemmel="yrkeskvalifikasjonsforskriften § 8-6",
            sporres=False,
        ),
    ] = None
    godkjent_dato: Annotated[date | None, Felt("Når ble den godkjent der?", sporres=False)] = None
    erfaring_mnd: Annotated[
        int | None,
        Felt(
            "Hvor mange hele måneder har søkeren arbeidet som tolk i staten som godkjente?",
            kolonne="Erfaring der, måneder",
            hjemmel="yrkeskvalifikasjonsforskriften § 8-6 første ledd",
            sporres=False,
        ),
    ] = None
    familie_2004_38: Annotated[
        bool | None,
        Felt(
            "Er søkeren familiemedlem av en EØS-borger (direktiv 2004/38/EF)?",
            kolonne="Familie til EØS-borger",
            sporres=False,
        ),
    ] = None
    uk_2019: Annotated[
        bool | None,
        Felt(
            "Var søkeren under utdanning i Storbritannia 31. desember 2019?",
            kolonne="Under utdanning i Storbritannia i 2019",
            hjemmel="yrkeskvalifikasjonsloven § 2 a andre ledd",
            sporres=False,
        ),
    ] = None
    uk_125a: Annotated[
        bool | None,
        Felt(
            "Er søkeren omfattet av utlendingsloven § 125 a (utmeldingsavtalen)?",
            kolonne="Omfattet av utlendingsloven § 125 a",
            hjemmel="yrkeskvalifikasjonsloven § 2 a første ledd",
            sporres=False,
        ),
    ] = None
    oppholdsgrunnlag: Annotated[
        Oppholdsgrunnlag | None, Felt("Hva bygger oppholdet i Norge på?", hjemmel="tolkeforskriften § 10")
    ] = None
    beskyttelse: Annotated[
        bool | None,
        Felt(
            "Er søkeren innvilget beskyttelse i Norge?",
            kolonne="Innvilget beskyttelse",
            hjemmel="yrkeskvalifikasjonsforskriften § 8-1 siste ledd",
        ),
    ] = None
    kategori: Annotated[Kategori | None, Felt("Hvilken kategori søkes det om?", sporres=False)] = None
    mellomnavn: Annotated[str | None, Felt("Mellomnavn?", sporres=False)] = None
    kjonn: Annotated[Kjonn | None, Felt("Kjønn?", valg="kjønn", kolonne="Kjønn", sporres=False)] = None
    fodselsdato: Annotated[date | None, Felt("Fødselsdato?", valg="fødselsdato", kolonne="Fødselsdato")] = None
    adresse: Annotated[str | None, Felt("Adresse? Skill linjene med komma")] = None
    adressesperre: Annotated[
        Adressesperre | None, Felt("Har søkeren adressesperre (kode 6 eller 7)?", sporres=False)
    ] = None
    epost: Annotated[str | None, Felt("E-post?", valg="e-post", kolonne="E-post")] = None
    telefon: Annotated[str | None, Felt("Telefon?")] = None
    reservert_digital: Annotated[
        bool | None,
        Felt("Er søkeren reservert mot digital post?", hjemmel="eForvaltningsforskriften § 9", sporres=False),
    ] = None
    fullmektig: Annotated[str | None, Felt("Har søkeren en fullmektig? Navn", sporres=False)] = None
    fullmakt: Annotated[
        Fullmakt | None,
        Felt("Hva handler fullmektigen etter?", hjemmel="forvaltningsloven § 12", sporres=False),
    ] = None
    tolk: Annotated[
        int | None, Felt("Står søkeren i registeret fra før? Tolkenummer", kolonne="Tolk", sporres=False)
    ] = None
    kontaktpunkt: Annotated[
        date | None,
        Felt(
            "Når kom søknaden til kontaktpunktet?",
            kolonne="Til kontaktpunktet",
            hjemmel="yrkeskvalifikasjonsloven § 17",
            sporres=False,
        ),
    ] = None
    originaler: Annotated[bool | None, Felt("Ligger det originaler ved?", sporres=False)] = None
    retur_bedt: Annotated[bool | None, Felt("Har søkeren bedt om å få originalene tilbake?", sporres=False)] = None
    arkivref: Annotated[str | None, Felt("Nummer i sak- og arkivsystemet?", sporres=False)] = None
    malform: Annotated[
        Malform | None, Felt("Målform i brevene?", valg="målform", kolonne="Målform", sporres=False)
    ] = None


SOKER = (
    *("fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "adresse", "adressesperre", "epost", "telefon"),
    *("reservert_digital", "fullmektig", "fullmakt", "oppholdsgrunnlag", "beskyttelse"),
)
STATER = ("utdanningsstat", "etableringsstat", "godkjent_i")
SPORFAKTA = (
    *("ervervet", "tjeneste", "godkjent_dato", "erfaring_mnd", "familie_2004_38", "uk_2019", "uk_125a"),
    *STATER,
)
SAK = (*SPORFAKTA, "formal", "kanal", "mottatt", "originaler", "retur_bedt", "arkivref", "malform")


@dataclass(frozen=True)
class NyKvalifikasjon:
    """One qualification, foreign or Norwegian (fag §3.3)."""

    type: Annotated[Kvalifikasjonstype, Felt("Hva slags kvalifikasjon er det?")]
    betegnelse: Annotated[str, Felt("Hva heter den på beviset?")]
    stat: Annotated[str, Felt("Hvilken stat er den fra?", hjelp=_STAT)]
    sprak_fra: Annotated[
        str, Felt("Hvilket språk gjelder den?", valg="språk-fra", kolonne="Fra", hjelp="«arabisk», «dansk tegnspråk»")
    ]
    sprak_til: Annotated[
        str,
        Felt(
            "Og til hvilket språk?",
            valg="språk-til",
            kolonne="Til",
            hjelp="Norsk må være et av de to (tolkeloven § 2).",
            hjemmel="tolkeloven § 2",
        ),
    ]
    modalitet: Annotated[Modalitet, Felt("Hva slags tolking gjelder den?")]
    utsteder: Annotated[str | None, Felt("Hvem har utstedt den?")] = None
    utstedt: Annotated[date | None, Felt("Når ble den utstedt?")] = None
    niva: Annotated[
        Niva | None,
        Felt("Hvilket nivå er den på?", valg="nivå", kolonne="Nivå", hjemmel="yrkeskvalifikasjonsforskriften § 3-1"),
    ] = None
    omfang: Annotated[int | None, Felt("Hvor stort er omfanget?", sporres=False)] = None
    omfang_enhet: Annotated[str | None, Felt("Målt i hva? «ects», «studiepoeng», «timer»", sporres=False)] = None
    periode_fra: Annotated[date | None, Felt("Når begynte den?", sporres=False)] = None
    periode_til: Annotated[date | None, Felt("Når sluttet den?", sporres=False)] = None
    emner: Annotated[str | None, Felt("Hvilke emner inngår? Skill med semikolon", sporres=False)] = None
    lovregulert_yrke: Annotated[
        Svar | None,
        Felt(
            "Er yrket lovregulert i hjemstaten?",
            hjemmel="yrkeskvalifikasjonsforskriften § 3-3 andre ledd",
            sporres=False,
        ),
    ] = None
    lovregulert_utdanning: Annotated[
        Svar | None,
        Felt(
            "Er utdanningen lovregulert der?",
            hjemmel="yrkeskvalifikasjonsforskriften § 3-3 tredje ledd",
            sporres=False,
        ),
    ] = None
    rett_i_hjemstat: Annotated[
        Svar | None,
        Felt(
            "Gir den rett til å utøve yrket i hjemstaten?",
            kolonne="Rett til å utøve yrket i hjemstaten",
            hjemmel="yrkeskvalifikasjonsloven § 8 andre ledd",
        ),
    ] = None
    erfaring_dager: Annotated[
        int | None,
        Felt(
            "Hvor mange dager har søkeren tolket de siste ti årene?",
            hjemmel="yrkeskvalifikasjonsforskriften § 3-3 tredje ledd",
            sporres=False,
        ),
    ] = None
    ekthet: Annotated[Ekthet | None, Felt("Hva tenker vi om ektheten?", sporres=False)] = None


@dataclass(frozen=True)
class NyttDokument:
    """A document that is demanded, or that came.

    `krav` is the form it is demanded in; `tvil` and `nodvendig` are the reasons where the law wants them.
    """

    kategori: Dokumentkategori
    hva: str
    krav: Dokumentkrav = Dokumentkrav.KOPI
    tvil: str | None = None
    nodvendig: str | None = None


@dataclass(frozen=True)
class Mottatt:
    """How a document came."""

    dag: date
    utstedt: date | None = None
    kopitype: Kopitype = Kopitype.ELEKTRONISK
    oversettelse: Oversettelse = Oversettelse.INGEN


@dataclass(frozen=True)
class NyImi:
    """A question to the authority of another state.

    `tvil` is the grounded doubt, `kunne_ikke` why the applicant could not give it, `frist` when we expect an answer.
    """

    stat: str
    myndighet: str
    grunn: ImiGrunn
    sporsmal: str
    tvil: str | None = None
    kunne_ikke: str | None = None
    frist: date | None = None


@dataclass(frozen=True)
class ImiSvar:
    """An answer from another authority; `ufordelaktig` when it speaks against the applicant."""

    dag: date
    tekst: str
    ufordelaktig: bool
