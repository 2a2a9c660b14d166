"""The vocabularies of access and deletion."""

from imdi_cli.kjerne.kode import Kode


class Etter(Kode):
    """By which act access is demanded."""

    PART = "part", "av en part", "forvaltningsloven § 18"
    OFFENTLEGLOVA = "offentleglova", "av andre enn parten", "offentleglova § 3"


class Innsynsstatus(Kode):
    """Where a demand stands."""

    MOTTATT = "mottatt", "mottatt, ikke avgjort"
    AVGJORT = "avgjort"


class Dokumentslag(Kode):
    """The kinds of document in a case."""

    VARSEL = "varsel", "varsel"
    KRAV = "krav", "krav om opplysninger"
    SVAR = "svar", "opplysninger vi har fått"
    FORELEGGING = "forelegging", "det vi la fram for tolken"
    UTTALELSE = "uttalelse", "tolkens uttalelse"
    RAAD = "råd", "utvalgets råd"
    FORSLAG = "forslag", "forslag til avgjørelse"
    BESLUTNING = "beslutning", "IMDis avgjørelse"
    BREV = "brev", "brev som er sendt"
    UTKAST = "utkast", "brev som ikke er sendt"
    VEDLEGG = "vedlegg", "vedlegg"

    @property
    def internt(self) -> bool:
        """True for what IMDi has made for itself only: § 18 a may be used."""
        return self in (Dokumentslag.FORSLAG, Dokumentslag.UTKAST, Dokumentslag.RAAD)


class Innsynsutfall(Kode):
    """How much of a document is given."""

    HELT = "helt", "gitt helt"
    DELVIS = "delvis", "gitt delvis, sladdet"
    IKKE = "ikke", "holdt tilbake"


class Unntak(Kode):
    """The provisions by which a document, or what stands in it, may be withheld.

    § 18 d is about municipalities, and §§ 18 b first paragraph and 19 first paragraph a-c about what these cases do
    not hold; the latter are here, since the act names them by letter.
    """

    P18A = (
        "18a",
        "dokumentet er laget for IMDis egen saksforberedelse",
        "forvaltningsloven § 18 a første ledd første punktum",
    )
    P18B2 = (
        "18b-2",
        "råd og vurderinger som IMDi har innhentet for sin egen saksforberedelse",
        "forvaltningsloven § 18 b andre ledd",
    )
    P191A = (
        "19-1-a",
        "opplysninger av betydning for utenrikspolitikk, forsvar eller sikkerhet",
        "forvaltningsloven § 19 første ledd bokstav a",
    )
    P191B = (
        "19-1-b",
        "opplysninger om tekniske innretninger, forretningsforhold og liknende som andre kan utnytte",
        "forvaltningsloven § 19 første ledd bokstav b",
    )
    P191C = (
        "19-1-c",
        "opplysninger om forskningsideer eller forskningsprosjekter",
        "forvaltningsloven § 19 første ledd bokstav c",
    )
    P191D = (
        "19-1-d",
        "opplysninger det er utilrådelig at parten får, av hensyn til partens helse eller nære",
        "forvaltningsloven § 19 første ledd bokstav d",
    )
    P192A = (
        "19-2-a",
        "opplysninger om en annen persons helseforhold",
        "forvaltningsloven § 19 andre ledd bokstav a",
    )
    P192B = (
        "19-2-b",
        "andre forhold som av særlige grunner ikke bør meddeles videre, som hvem som har varslet",
        "forvaltningsloven § 19 andre ledd bokstav b, jf. § 13 første ledd nr. 1",
    )
    O13 = (
        "offl-13",
        "opplysninger som er underlagt taushetsplikt",
        "offentleglova § 13 første ledd, jf. forvaltningsloven § 13 første ledd nr. 1",
    )
    O14 = "offl-14", "dokumentet er laget for IMDis egen saksforberedelse", "offentleglova § 14 første ledd"
    O24 = "offl-24-2", "melding, tips eller liknende om lovbrudd", "offentleglova § 24 andre ledd"

    @property
    def etter(self) -> Etter:
        """Whose access it limits."""
        return Etter.OFFENTLEGLOVA if self.value.startswith("offl") else Etter.PART

    @property
    def krever_faktum(self) -> bool:
        """True where the facts must be given all the same (forvaltningsloven § 18 c)."""
        return self in (Unntak.P18A, Unntak.P18B2)

    @property
    def krever_vesentlig(self) -> bool:
        """True where what is of essential importance to the party is given all the same (§ 19 second paragraph)."""
        return self in (Unntak.P192A, Unntak.P192B)

    @property
    def bare_opplysninger(self) -> bool:
        """True for provisions about what stands in a document: the rest of it is given."""
        return self.value.startswith("19") or self is Unntak.O13


class Faktum(Kode):
    """Where a party finds the facts of an internal document (forvaltningsloven § 18 c)."""

    UTDRAG = "utdrag", "faktum er gitt i et utdrag"
    ANNET = "annet dokument", "faktum står i et annet dokument som parten får"
    UTEN = "uten betydning", "det er ikke faktum av betydning i dokumentet"


class Kassasjonshjemmel(Kode):
    """What lets archive be destroyed (arkivlova § 13)."""

    FORSKRIFT = "forskrift", "forskrift fra Nasjonalarkivet", "arkivlova § 13"
    VEDTAK = "vedtak", "tillatelse fra Nasjonalarkivet i det enkelte tilfellet", "arkivlova § 13"
    LOV = "annen lov", "annen lov som klart er ment å gå foran arkivlova", "arkivlova § 13"
