"""The law of a varsel: scope, clocks, and what may not be done (tolkeloven § 19)."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.tolk.varsel.typer.koder import (
    Anonymitet,
    Brudd,
    Kanal,
    Rettorgan,
    Varselstatus,
    Varslertype,
    Virkeomrade,
)
from imdi_cli.tolk.varsel.typer.nytt import UmuligVerdi
from imdi_cli.tolk.varsel.typer.rader import Avslutning, Identitet, Varsel

KVITTERING = "varsel.kvittering"
FORELOPIG_SVAR = "varsel.forelopig-svar"
TITTEL = {KVITTERING: "Kvittering", FORELOPIG_SVAR: "Foreløpig svar"}
TIDLIGST = "varsel.hendelse.tidligst"

# Why IMDi does not assess a varsel, as the sender is told: bokmål, nynorsk.
_HVORFOR = {
    Virkeomrade.UTENFOR_REGISTERET: (
        "tolken verken er statsautorisert eller står i Nasjonalt tolkeregister (tolkeloven § 19 andre ledd)",
        "tolken verken er statsautorisert eller står i Nasjonalt tolkeregister (tolkelova § 19 andre ledd)",
    ),
    Virkeomrade.UTENFOR_KRAV: (
        "varselet ikke gjelder kravene til god tolkeskikk, taushetsplikt eller habilitet (tolkeloven §§ 14 til 16)",
        "varselet ikkje gjeld krava til god tolkeskikk, teieplikt eller habilitet (tolkelova §§ 14 til 16)",
    ),
    Virkeomrade.UTENFOR_NORSK: (
        "det ikke ble tolket til eller fra norsk (tolkeloven § 2)",
        "det ikkje vart tolka til eller frå norsk (tolkelova § 2)",
    ),
    Virkeomrade.UTENFOR_TID: (
        "det du varsler om, skjedde før loven begynte å gjelde (tolkeloven § 23)",
        "det du varslar om, skjedde før lova tok til å gjelde (tolkelova § 23)",
    ),
    Virkeomrade.UAVKLART: (
        "vi ikke har kunnet finne ut hvilken tolk det gjelder (tolkeloven § 19 andre ledd)",
        "vi ikkje har kunna finne ut kva tolk det gjeld (tolkelova § 19 andre ledd)",
    ),
}
_ORGAN_NYNORSK = {
    Rettorgan.OPPDRAGSGIVER: "organet som bestilte eller brukte tolken",
    Rettorgan.TOLKEFORMIDLER: "tolkeformidlaren som formidla oppdraget",
    Rettorgan.TILSYN: "styresmakta som fører tilsyn med organet som brukte tolk",
    Rettorgan.LDO: "Likestillings- og diskrimineringsombodet",
    Rettorgan.BARNEOMBUDET: "Barneombodet",
    Rettorgan.SIVILOMBUDET: "Sivilombodet",
    Rettorgan.POLITIET: "politiet",
}

_VERN = "forvaltningsloven § 19 andre ledd bokstav b"


class KanIkkeSvareUkjent(Avslag):
    """There is nobody to answer: the sender is unknown, or IMDi itself took it up."""


class KanIkkeSvareToGanger(Avslag):
    """The acknowledgement has been sent, or the answer was set aside with a reason."""


class KanIkkeUtenGrunn(Avslag):
    """The law, or the protection of who reported, asks for a reason, and none was given."""


class KanIkkeViseIdentitet(Avslag):
    """There is no identity to show. That it was asked for is logged."""

    endrer_ingenting = False


class KanIkkeHaAvsender(Avslag):
    """An unknown sender has no name, and a name makes the sender known."""


class KanIkkeAvslutteVarsel(Avslag):
    """The varsel must be assessed, is in a case, or is closed already; or the sender has not been asked."""


class KanIkkeGodkjenneAvslutning(Avslag):
    """Nobody has asked for the varsel to be closed."""


class KanIkkeEndreTolkISak(Avslag):
    """The varsel is in a case, which is about the interpreter it was linked to."""


class ManglerIdentitetsrett(AnnenPerson):
    """Someone without the right asked who reported. That they asked is logged."""

    endrer_ingenting = False


def virkeomrade(
    *,
    oppfort: bool | None,
    statsautorisert: bool | None,
    gjelder_krav: bool | None,
    mellom_andre_sprak: bool,
    hendelse_slutt: date | None,
    tidligst: date,
) -> Virkeomrade:
    """Say whether IMDi must assess the varsel (tolkeloven §§ 2, 19 and 23).

    `oppfort` and `statsautorisert` are None while it is not known which interpreter it is. What puts the
    varsel outside whoever the interpreter is, comes first. `tidligst` is the day the act came into force.
    """
    if gjelder_krav is False:
        return Virkeomrade.UTENFOR_KRAV
    if mellom_andre_sprak:
        return Virkeomrade.UTENFOR_NORSK
    if hendelse_slutt is not None and hendelse_slutt < tidligst:
        return Virkeomrade.UTENFOR_TID
    if oppfort is None or statsautorisert is None:
        return Virkeomrade.UAVKLART
    if oppfort and statsautorisert:
        return Virkeomrade.BEGGE
    if statsautorisert:
        return Virkeomrade.STATSAUTORISERT
    return Virkeomrade.OPPFORT if oppfort else Virkeomrade.UTENFOR_REGISTERET


def uten_avsender(anonymitet: str, varsler_type: str | None) -> str:
    """Say why there is nobody to answer, or '' when there is."""
    if anonymitet == Anonymitet.UKJENT:
        return "avsender ukjent"
    if varsler_type == Varslertype.EGET:
        return "IMDi tok saken opp av eget tiltak"
    return ""


def klokker(kanal: str, anonymitet: str, varsler_type: str | None) -> tuple[str, ...]:
    """Name the rules whose clocks run from the day the varsel was received.

    The acknowledgement is owed for electronic messages (eForvaltningsforskriften § 6), the preliminary
    answer to every sender (forvaltningsloven § 11 a); neither to a sender nobody knows.
    """
    if uten_avsender(anonymitet, varsler_type):
        return ()
    return (KVITTERING, FORELOPIG_SVAR) if kanal == Kanal.EPOST else (FORELOPIG_SVAR,)


def krev_avsender(v: Varsel, hva: str) -> None:
    """Refuse to answer a sender who does not exist."""
    grunn = uten_avsender(v.anonymitet, v.varsler_type)
    if grunn:
        raise KanIkkeSvareUkjent(
            f"{v.nr} kan ikke få {hva}: {grunn}.",
            hjemmel="eForvaltningsforskriften § 6 og forvaltningsloven § 11 a forutsetter en kjent avsender",
            neste=f"Det er logget at ingen skal ha svar. Se varselet:  imdi varsel vis {v.nr}",
        )


def krev_grunn(grunn: str, hva: str, *, hjemmel: str) -> None:
    """Refuse a step that must have a reason, and has none."""
    if not grunn.strip():
        raise KanIkkeUtenGrunn(f"{hva} krever en grunn.", hjemmel=hjemmel, neste="Oppgi den med --grunn-fil FIL.")


def krev_identitet_mulig(anonymitet: str, neste: str) -> None:
    """Refuse a name on a varsel whose sender is said to be unknown."""
    if anonymitet == Anonymitet.UKJENT:
        raise KanIkkeHaAvsender(
            "Avsenderen kan ikke både være ukjent og ha et navn.",
            hjemmel="eForvaltningsforskriften § 7 tredje ledd: ukjent er den det ikke er mulig å identifisere",
            neste=neste,
        )


def krev_samsvar(varsler_type: str | None, anonymitet: str) -> None:
    """Refuse the type «anonym» for a sender who is known: it would be read as a wish to be anonymous."""
    if varsler_type == Varslertype.ANONYM and anonymitet != Anonymitet.UKJENT:
        raise UmuligVerdi(
            "Varslertypen «anonym» betyr at ingen vet hvem som varsler.",
            felt=("varsler_type",),
            neste="Er det slik, si det også: --varsler-ukjent (i endre: --anonymitet ukjent). "
            "Er avsenderen kjent, velg en annen --varsler-type.",
        )


def krev_rett_til_identitet(ser_identitet: bool, navn: str, kan: list[str]) -> None:
    """Refuse to show who reported to someone without the right."""
    if not ser_identitet:
        raise ManglerIdentitetsrett(
            f"Du ({navn}) har ikke rett til å se hvem som har varslet. At du spurte, er logget.",
            hjemmel="forvaltningsloven § 13 første ledd nr. 1",
            neste=f"Be {' eller '.join(kan)} om å vurdere det."
            if kan
            else "Ingen har retten nå. En leder kan gi den:  imdi bruker endre LOGIN --ser-identitet ja",
        )


def krev_mottatt(mottatt: Tidspunkt, naa: datetime, tidligst: date) -> None:
    """Refuse a time of receipt that has not come, or that was before there was anything to report under.

    `naa` is local; `tidligst` is the day the act came into force.
    """
    if mottatt.dag < tidligst:
        raise UmuligVerdi(
            f"Varselet kan ikke være mottatt {kort_dato(mottatt.dag)}: tolkeloven § 19 gjelder fra "
            f"{vis_dato(tidligst)}.",
            felt=("mottatt",),
            neste="Rett --mottatt.",
        )
    if mottatt.dag > naa.date():
        raise UmuligVerdi(
            f"Varselet kan ikke være mottatt {kort_dato(mottatt.dag)}: det er etter i dag.",
            felt=("mottatt",),
            neste="Rett --mottatt. Fristene regnes fra den dagen.",
        )
    if mottatt.dag == naa.date() and mottatt.klokke is not None and mottatt.klokke > naa.time():
        raise UmuligVerdi(
            f"Varselet kan ikke være mottatt i dag kl. {mottatt.klokke:%H.%M}: klokken er {naa:%H.%M}.",
            felt=("mottatt",),
            neste="Rett --mottatt.",
        )


def krev_hendelse_i_orden(fra: date | None, til: date | None, mottatt: date) -> None:
    """Refuse events that end before they start, or happen after the varsel came."""
    if til is not None and fra is None:
        raise UmuligVerdi(
            "Du har oppgitt siste dag, men ikke første.", felt=("hendelse",), neste="Oppgi --hendelse også."
        )
    if til is not None and fra is not None and til < fra:
        raise UmuligVerdi(
            "Hendelsen slutter før den begynner.",
            felt=("hendelse", "hendelse_til"),
            neste="Rett --hendelse eller --hendelse-til.",
        )
    siste = til or fra
    if siste is not None and siste > mottatt:
        raise UmuligVerdi(
            f"Hendelsen ({kort_dato(siste)}) er etter at varselet kom ({kort_dato(mottatt)}).",
            felt=("mottatt", "hendelse", "hendelse_til") if til else ("mottatt", "hendelse"),
            neste="Rett --hendelse, --hendelse-til eller --mottatt.",
        )


def krev_kan_avsluttes(v: Varsel, sak: str | None, avslutninger: Sequence[Avslutning], *, spurt: bool) -> None:
    """Refuse to close a varsel that must be assessed, or that somebody else works with (§ 19 second paragraph).

    `spurt` says that the sender has been asked who the interpreter is: demanded while that is not known.
    """
    omraade = Virkeomrade(v.virkeomrade)
    if sak is not None:
        raise KanIkkeAvslutteVarsel(
            f"{v.nr} er med i {sak}. Saken avsluttes, ikke varselet.",
            hjemmel="tolkeloven § 19 andre ledd",
            neste=f"imdi sak vis {sak}",
        )
    if v.status == Varselstatus.AVSLUTTET:
        raise KanIkkeAvslutteVarsel(f"{v.nr} er avsluttet.", hjemmel=omraade.hjemmel, neste=f"imdi varsel vis {v.nr}")
    if any(a.svar is None for a in avslutninger):
        raise KanIkkeAvslutteVarsel(
            f"{v.nr} er bedt avsluttet, og venter på en annen.",
            hjemmel=omraade.hjemmel,
            neste=f"En annen svarer:  imdi varsel avslutt {v.nr} --godkjenn",
        )
    krev_utenfor(v)
    if omraade is Virkeomrade.UAVKLART and not spurt and not uten_avsender(v.anonymitet, v.varsler_type):
        raise KanIkkeAvslutteVarsel(
            f"Det er ikke klart hvilken tolk {v.nr} gjelder, og avsenderen er ikke spurt.",
            hjemmel="forvaltningsloven § 11 fjerde ledd",
            neste=f"Spør avsenderen, og oppgi dagen:  imdi varsel avslutt {v.nr} --spurt DATO",
        )


def krev_utenfor(v: Varsel) -> None:
    """Refuse to close without a case what IMDi must assess (tolkeloven § 19 second paragraph)."""
    if Virkeomrade(v.virkeomrade).innenfor:
        raise KanIkkeAvslutteVarsel(
            f"{v.nr} kan ikke avsluttes uten vurdering: det gjelder en tolk som er statsautorisert eller står i "
            "registeret, og da skal IMDi vurdere det.",
            hjemmel="tolkeloven § 19 andre ledd",
            neste=f"imdi sak ny --varsel {v.nr}",
        )


def krev_bedt(v: Varsel, avslutninger: Sequence[Avslutning]) -> Avslutning:
    """Give the request that waits for an answer, or refuse when there is none."""
    apen = next((a for a in avslutninger if a.svar is None), None)
    if apen is None:
        raise KanIkkeGodkjenneAvslutning(
            f"Ingen har bedt om at {v.nr} avsluttes.",
            hjemmel="tolkeloven § 19 andre ledd",
            neste=f"imdi varsel avslutt {v.nr} --rett-organ KODE --grunn-fil FIL",
        )
    return apen


def krev_annen(bedt_av: str, login: str, nr: str) -> None:
    """Stop whoever asked from approving. Raises AnnenPerson (exit code 4)."""
    if bedt_av == login:
        raise AnnenPerson(
            f"Du har bedt om at {nr} avsluttes, og kan ikke godkjenne det selv.",
            hjemmel="tolkeloven § 19 andre ledd: at et varsel ikke vurderes, ser to på",
            neste=f"Be en annen:  imdi varsel avslutt {nr} --godkjenn",
        )


def krev_samme_tolk(v: Varsel, tolk: int | None, sak: str | None) -> None:
    """Refuse to say that a varsel in a case is about another interpreter: take it out of the case first."""
    if sak is not None and tolk != v.tolk:
        raise KanIkkeEndreTolkISak(
            f"{v.nr} er med i {sak}, som gjelder tolk {v.tolk}.",
            hjemmel="arkivforskrifta § 11: en sak rettes ved å legge til, ikke ved å bytte ut",
            neste=f"Ta varselet ut av saken først:  imdi sak koble {sak} --fjern-varsel {v.nr}",
        )


def hvorfor_utenfor(omraade: Virkeomrade, malform: Malform) -> str:
    """Say in a letter why IMDi does not assess a varsel."""
    return _HVORFOR[omraade][malform is Malform.NYNORSK]


def organ_i_ord(organ: Rettorgan, malform: Malform) -> str:
    """Name in a letter who may help."""
    return _ORGAN_NYNORSK[organ] if malform is Malform.NYNORSK else organ.tekst


def krev_nytt_vedlegg(navn: str, sha256: str, finnes: dict[str, str]) -> None:
    """Stop a file whose content lies with the varsel already; `finnes` maps digests to names."""
    if sha256 in finnes:
        raise Bruksfeil(
            f"Vedlegget {navn} har samme innhold som {finnes[sha256]}, som er med fra før.",
            neste="Oppgi hver fil én gang.",
        )


def kan_rope(identitet: Identitet | None, tekster: Sequence[str]) -> bool:
    """Say whether texts seem to tell who reported: a word of the name, an address or a number to reach them.

    Without a name to look for, any e-mail address counts. It is a warning and no finding: nothing is decided.
    """
    alt = "\n".join(tekster).casefold().replace("_", " ")
    if identitet is None:
        return re.search(r"\S@\S+\.\w", alt) is not None
    kontakt = identitet.kontakt.casefold()
    navn = set(re.findall(r"\w{3,}", identitet.navn.casefold().replace("_", " ")))
    adresser = [a.strip("<>.,;()").replace("_", " ") for a in re.findall(r"\S+@\S+", kontakt)]
    numre = [re.sub(r"\D", "", n)[-8:] for n in re.findall(r"(?:\d[ \u00a0]?){8,}", kontakt)]
    sifre = re.sub(r"\D", "", alt)
    return bool(
        navn & set(re.findall(r"\w+", alt)) or any(a in alt for a in adresser) or any(n in sifre for n in numre)
    )


def merknader(
    v: Varsel,
    brudd: Sequence[Brudd],
    *,
    dovblindetolk: bool = False,
    annet_sprak: bool = False,
    antatt_oppfort: bool = False,
    antatt_tid: bool = False,
    roper: bool = False,
) -> list[str]:
    """Give what the caseworker should notice, without deciding anything.

    `annet_sprak` says that the interpreter is known, and has no qualification in the language; `antatt_oppfort` and
    `antatt_tid` that the scope answer rests on something nobody has confirmed.
    """
    ut = []
    omraade = Virkeomrade(v.virkeomrade)
    kan_svares = not uten_avsender(v.anonymitet, v.varsler_type)
    if v.kanal == Kanal.ANNET and kan_svares:
        ut.append("Er varselet ikke skriftlig, veiled avsenderen til å sende det skriftlig (forvaltningsloven § 11).")
    if roper:
        ut.append(
            "Avsenderen ønsker å være anonym, men teksten eller et filnavn kan røpe hvem det er. Ta det ut av kopier "
            f"som deles ({_VERN})."
        )
    if v.tolkenummer_oppgitt and v.tolk is None and not v.ikke_i_registeret:
        ut.append(f"Ingen tolk i registeret er koblet til nummeret {v.tolkenummer_oppgitt}, som er oppgitt.")
    if omraade == Virkeomrade.UAVKLART and kan_svares:
        ut.append("Er det uklart hvem tolken er, spør avsenderen (forvaltningsloven § 11).")
    if omraade.value.startswith("utenfor") and kan_svares:
        ut.append(
            "IMDi har ikke plikt til å vurdere varselet. Veiled avsenderen om hvem som kan hjelpe: oppdragsgiveren, "
            "en tilsynsmyndighet eller et ombud (forvaltningsloven § 11)."
        )
    if antatt_oppfort:
        ut.append("At tolken er oppført, er antatt: tolken er inaktiv i registeret, eller dagen er ikke kjent.")
    if antatt_tid:
        ut.append(f"At eldre hendelser faller utenfor, er antatt:  imdi regelverk vis {TIDLIGST}")
    if v.gjelder_krav == 0 and brudd:
        ut.append("Du har oppgitt brudd på kravene, og samtidig at varselet ikke gjelder dem. Stemmer det?")
    if dovblindetolk and Brudd.GT_ANDRE in brudd:
        ut.append(
            "Tolk for personer med kombinert syns- og hørselshemming kan også ledsage og tolke syns- og lydinntrykk. "
            "Det er ikke GT-ANDRE (tolkeforskriften § 4 første ledd)."
        )
    if annet_sprak and Brudd.GT_KOMP not in brudd:
        ut.append(
            f"Tolken har ingen kvalifikasjon i {v.sprak}. Vurder om varselet gjelder GT-KOMP, også når tolken er "
            "oppført i andre språk (tolkeforskriften § 3)."
        )
    return ut
