"""The law of a varsel: scope, clocks, and what may not be done (tolkeloven § 19)."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Varslertype, Virkeomrade
from imdi_cli.tolk.varsel.typer.nytt import UmuligVerdi
from imdi_cli.tolk.varsel.typer.rader import Identitet, Varsel

STATUS_JOURNALFORT = "journalført"

KVITTERING = "varsel.kvittering"
FORELOPIG_SVAR = "varsel.forelopig-svar"
TITTEL = {KVITTERING: "Kvittering", FORELOPIG_SVAR: "Foreløpig svar"}
TIDLIGST = "varsel.hendelse.tidligst"

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
    antatt_oppfort: bool = False,
    antatt_tid: bool = False,
    roper: bool = False,
) -> list[str]:
    """Give what the caseworker should notice, without deciding anything.

    `antatt_oppfort` and `antatt_tid` say that the scope answer rests on something nobody has confirmed.
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
    return ut
