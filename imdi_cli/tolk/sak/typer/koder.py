"""The vocabularies of a case."""

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype


class Sakstatus(Kode):
    """Where a case stands. What may be done from each stands in the table of transitions."""

    OPPRETTET = "opprettet", "opprettet: habiliteten er ikke avklart"
    UTREDES = "under utredning"
    VENTER = "venter på opplysninger"
    FORELAGT = "forelagt tolken", "forelagt tolken: uttalefristen løper"
    HORT = "tolken er hørt"
    KLAR = "klargjort for utvalg"
    RAAD = "råd avgitt"
    TIL_BESLUTNING = "til beslutning"
    BESLUTTET = "besluttet"
    UNDERRETTET = "underrettet"
    PAAKLAGET = "påklaget"
    AVSLUTTET = "avsluttet"


class Utfall(Kode):
    """What IMDi decides. The statutory ones are reactions; the names of the others are ours (fag §3.4)."""

    IKKE_BEHANDLET = "ikke-tatt-til-behandling", "ikke tatt til behandling", "tolkeloven § 19 andre ledd"
    HENLAGT = "henlagt", "henlagt, ikke tilstrekkelig opplyst", "forvaltningsloven § 17 første ledd"
    IKKE_BRUDD = "ikke-brudd", "avsluttet, ikke brudd", "tolkeloven § 19 andre ledd"
    UTEN_REAKSJON = "brudd-uten-reaksjon", "avsluttet, brudd uten reaksjon", "tolkeloven § 21"
    VEILEDNING = "veiledning", "veiledning til tolken", "forvaltningsloven § 11"
    ADVARSEL = "advarsel", "advarsel", "tolkeloven § 21 første ledd"
    UTESTENGING = "utestenging", "utestenging for en begrenset periode", "tolkeloven § 21 andre ledd"
    UTESTENGING_ALLTID = "utestenging-for-alltid", "utestenging for alltid", "tolkeloven § 21 andre ledd"
    TILBAKEKALL = (
        "tilbakekall",
        "tilbakekall av bevilling",
        "tolkeloven § 20 første ledd andre punktum",
    )

    @property
    def er_reaksjon(self) -> bool:
        """True for what §§ 20 and 21 name."""
        return self in REAKSJON

    @property
    def er_inngripende(self) -> bool:
        """True for utestenging and tilbakekall: enkeltvedtak, with forhåndsvarsel before."""
        return self in (Utfall.UTESTENGING, Utfall.UTESTENGING_ALLTID, Utfall.TILBAKEKALL)


# The reaction that an outcome becomes in the register's table.
REAKSJON = {
    Utfall.ADVARSEL: Reaksjonstype.ADVARSEL,
    Utfall.UTESTENGING: Reaksjonstype.UTESTENGT_PERIODE,
    Utfall.UTESTENGING_ALLTID: Reaksjonstype.UTESTENGT_ALLTID,
    Utfall.TILBAKEKALL: Reaksjonstype.TILBAKEKALT,
}


class Grunnlag(Kode):
    """By which of the two gates of § 21 second paragraph."""

    TRE_ADVARSLER = "tre advarsler", "minst tre mottatte advarsler de siste fem årene", "tolkeloven § 21 andre ledd"
    VESENTLIG = "vesentlige brudd", "vesentlige brudd på kravene etter §§ 14–16", "tolkeloven § 21 andre ledd"


class Vurdering(Kode):
    """What is found of an alleged breach, by IMDi or by the committee."""

    BRUDD = "brudd"
    IKKE_BRUDD = "ikke brudd"
    IKKE_OPPLYST = "ikke tilstrekkelig opplyst"


class Alvor(Kode):
    """How grave a breach is."""

    VESENTLIG = "vesentlig", "vesentlig", "tolkeloven § 21 andre ledd"
    IKKE_VESENTLIG = "ikke vesentlig"


class Godtatt(Kode):
    """Why a public body may use a disqualified interpreter all the same; the body judges it, and IMDi records it."""

    NODSSITUASJON = "nødssituasjon", "nødvendig i en nødssituasjon", "tolkeloven § 16 tredje ledd"
    FORSVARLIG = "forsvarlig", "forsvarlig ut fra omstendighetene", "tolkeloven § 16 tredje ledd"


class Unntak(Kode):
    """Why something was not laid before the interpreter."""

    IKKE_MULIG = (
        "16-3-a",
        "varsling er ikke praktisk mulig, eller medfører fare for at vedtaket ikke kan gjennomføres",
        "forvaltningsloven § 16 tredje ledd bokstav a",
    )
    UKJENT_ADRESSE = (
        "16-3-b",
        "tolken har ikke kjent adresse, og ettersporing krever for mye",
        "forvaltningsloven § 16 tredje ledd bokstav b",
    )
    UNODVENDIG = (
        "16-3-c",
        "tolken vet allerede at vedtak skal treffes og har hatt tid til å uttale seg, eller varsel er åpenbart "
        "unødvendig",
        "forvaltningsloven § 16 tredje ledd bokstav c",
    )
    BEKREFTET = (
        "17-2-a",
        "opplysningene bekreftes av det tolken selv har framstilt, eller tolken har ikke kjent oppholdssted",
        "forvaltningsloven § 17 andre ledd bokstav a",
    )
    HASTER = (
        "17-2-b",
        "rask avgjørelse er påkrevd av hensyn til andre parter eller offentlige interesser",
        "forvaltningsloven § 17 andre ledd bokstav b",
    )
    UTEN_BETYDNING = (
        "17-2-c",
        "opplysningene har ikke avgjørende betydning for vedtaket, eller underretning er unødvendig eller "
        "uhensiktsmessig av hensyn til tolken selv",
        "forvaltningsloven § 17 andre ledd bokstav c",
    )

    @property
    def fra_forhandsvarsel(self) -> bool:
        """True for the exceptions from forhåndsvarsel; the others are from laying facts before the party."""
        return self.value.startswith("16")


class Kravutfall(Kode):
    """What came of asking for information."""

    MOTTATT = "mottatt", "opplysningene er mottatt"
    NEKTET = "nektet", "organet nektet, eller viste til en annen lov"
    FRAFALT = "frafalt", "kravet er frafalt"


class Kilde(Kode):
    """Whom information is asked of: only a public body must give it."""

    ORGAN = "offentlig-organ", "et offentlig organ", "tolkeloven § 19 tredje ledd"
    FOR_ORGAN = (
        "for-offentlig-organ",
        "en privat som utfører tjenester for et offentlig organ, eller treffer enkeltvedtak",
        "tolkeloven § 19 tredje ledd, jf. § 2 tredje ledd",
    )
    PRIVAT = "privat", "en annen, som ikke har plikt til å svare", "forvaltningsloven § 17 første ledd"
