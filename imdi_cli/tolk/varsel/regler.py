"""The law of a varsel: scope, clocks, and what may not be done (tolkeloven § 19)."""

from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.tolk.varsel.typer import Anonymitet, Brudd, Kanal, Varsel, Varslertype, Virkeomrade

STATUS_JOURNALFORT = "journalført"

KVITTERING = "varsel.kvittering"
FORELOPIG_SVAR = "varsel.forelopig-svar"


class KanIkkeSvareUkjent(Avslag):
    """There is nobody to answer: the sender is unknown, or IMDi itself took it up."""


class KanIkkeSvareToGanger(Avslag):
    """The answer has been given, or was set aside with a reason."""


class KanIkkeViseIdentitet(Avslag):
    """There is no identity to show."""


class KanIkkeHaAvsender(Avslag):
    """An unknown sender has no name, and a name makes the sender known."""


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


def krev_identitet_mulig(nr: str, anonymitet: str) -> None:
    """Refuse to register a name on a varsel whose sender is said to be unknown."""
    if anonymitet == Anonymitet.UKJENT:
        raise KanIkkeHaAvsender(
            "Avsenderen kan ikke både være ukjent og ha et navn.",
            hjemmel="forvaltningsloven § 13 og § 19 andre ledd bokstav b (vern av navnet forutsetter et navn)",
            neste=f"Er avsenderen kjent likevel?  imdi varsel endre {nr} --anonymitet ønsker --varsler-fil FIL",
        )


def krev_rett_til_identitet(ser_identitet: bool, navn: str, kan: list[str]) -> None:
    """Refuse to show who reported to someone without the right."""
    if not ser_identitet:
        raise AnnenPerson(
            f"Du ({navn}) har ikke rett til å se hvem som har varslet. At du spurte, er logget.",
            hjemmel="forvaltningsloven § 13 første ledd nr. 1",
            neste=f"Be {' eller '.join(kan)} om å vurdere det."
            if kan
            else "Ingen har retten nå. En leder kan gi den:  imdi bruker endre LOGIN --ser-identitet ja",
        )


def krev_mottatt_ikke_fram_i_tid(mottatt: date, i_dag: date) -> None:
    """Refuse a day of receipt that has not come."""
    if mottatt > i_dag:
        raise Bruksfeil(
            f"Varselet kan ikke være mottatt {mottatt:%d.%m.%Y}: det er etter i dag.",
            neste="Rett --mottatt. Fristene regnes fra den dagen.",
        )


def krev_hendelse_i_orden(fra: date | None, til: date | None, mottatt: date) -> None:
    """Refuse events that end before they start, or happen after the varsel came."""
    if til is not None and fra is None:
        raise Bruksfeil("Du har oppgitt siste dag, men ikke første.", neste="Oppgi --hendelse også.")
    if til is not None and fra is not None and til < fra:
        raise Bruksfeil("Hendelsen slutter før den begynner.", neste="Rett --hendelse eller --hendelse-til.")
    siste = til or fra
    if siste is not None and siste > mottatt:
        raise Bruksfeil(
            f"Hendelsen ({siste:%d.%m.%Y}) er etter at varselet kom ({mottatt:%d.%m.%Y}).",
            neste="Rett --hendelse, --hendelse-til eller --mottatt.",
        )


def merknader(brudd: tuple[Brudd, ...], kanal: str, gjelder_krav: bool | None) -> list[str]:
    """Give what the caseworker should notice, without deciding anything."""
    ut = []
    if kanal == Kanal.ANNET:
        ut.append("Varselet er ikke skriftlig. Veiled avsenderen til å sende det skriftlig (forvaltningsloven § 11).")
    if gjelder_krav is False and brudd:
        ut.append("Du har oppgitt brudd på kravene, og samtidig at varselet ikke gjelder dem. Stemmer det?")
    return ut
