"""The vocabularies of a varsel (fag: tolkeloven §§ 14-16, 19)."""

from imdi_cli.kjerne.kode import Kode


class Kanal(Kode):
    """How the varsel came. Only an electronic one must be acknowledged (eForvaltningsforskriften § 6)."""

    EPOST = "e-post", "e-post eller annen elektronisk melding"
    PAPIR = "papirpost", "papirpost"
    ANNET = "annet", "annet, for eksempel telefon eller oppmøte (be om at det sendes skriftlig)"


class Varslertype(Kode):
    """Who reports."""

    PRIVATPERSON = "privatperson", "privatperson"
    ORGAN = "offentlig-organ", "offentlig organ"
    FORMIDLER = "tolkeformidler", "tolkeformidler eller annen privat virksomhet"
    TOLK = "tolk", "tolk eller kollega"
    ANONYM = "anonym", "ukjent avsender"
    EGET = "eget-tiltak", "IMDi av eget tiltak"


class Anonymitet(Kode):
    """The three forms: the sender is unknown, wishes to be anonymous, or has not asked for it."""

    UKJENT = "ukjent", "Avsenderen er ukjent"
    ONSKER = "ønsker", "Ønsker å være anonym"
    IKKE_BEDT_OM = "ikke-bedt-om", "Har ikke bedt om å være anonym. Spør før navnet deles"


class Metode(Kode):
    """How the interpreting was done (tolkeloven § 8)."""

    FREMMOTE = "fremmøte", "fremmøtetolking", "tolkeloven § 8"
    TELEFON = "telefon", "fjerntolking på telefon", "tolkeloven § 8"
    SKJERM = "skjerm", "fjerntolking på skjerm", "tolkeloven § 8"


class Retning(Kode):
    """Whether the interpreting was to and from Norwegian: only that is within the act."""

    NORSK = "norsk", "til eller fra norsk", "tolkeloven § 2"
    ANDRE = "andre-språk", "mellom to andre språk enn norsk", "tolkeloven § 2"


class Brudd(Kode):
    """The breaches a varsel may allege, each with its paragraph. The choice is the caseworker's."""

    GT_KOMP = "GT-KOMP", "manglet tilstrekkelig tolkefaglig kompetanse", "tolkeloven § 14, tolkeforskriften § 3"
    GT_NOYAKTIG = "GT-NØYAKTIG", "endret, holdt tilbake eller la til innhold", "tolkeforskriften § 4 første ledd"
    GT_ANDRE = "GT-ANDRE", "utførte andre oppgaver enn å tolke", "tolkeforskriften § 4 første ledd"
    GT_FEIL = "GT-FEIL", "sa ikke fra om en feil eller utelatelse av betydning", "tolkeforskriften § 4 andre ledd"
    GT_PARTISK = "GT-PARTISK", "opptrådte ikke upartisk", "tolkeloven § 14, tolkeforskriften § 5"
    GT_MISBRUK = "GT-MISBRUK", "misbrukte informasjon", "tolkeloven § 14, tolkeforskriften § 6"
    GT_FORSVARLIG = (
        "GT-FORSVARLIG",
        "sikret ikke, eller sa ikke fra om, uforsvarlige forhold",
        "tolkeloven § 14, tolkeforskriften § 7",
    )
    GT_TITTEL = "GT-TITTEL", "brukte tittelen statsautorisert tolk på skriftlig oversettelse", "tolkeforskriften § 8"
    TP_BRUDD = "TP-BRUDD", "brøt taushetsplikten", "tolkeloven § 15 første og andre ledd"
    TP_MATERIALE = (
        "TP-MATERIALE",
        "sikret ikke, leverte ikke tilbake eller ødela ikke materiale",
        "tolkeloven § 15 fjerde ledd",
    )
    HAB_OPPDRAG = "HAB-OPPDRAG", "tok oppdraget som inhabil", "tolkeloven § 16 første ledd"
    HAB_OPPLYS = "HAB-OPPLYS", "sa ikke fra om mulig inhabilitet", "tolkeloven § 16 andre ledd"


_PLIKT = "tolkeloven § 19 andre ledd"


class Virkeomrade(Kode):
    """Whether IMDi must assess the varsel (tolkeloven § 19 second paragraph)."""

    BEGGE = (
        "innenfor-begge",
        "Innenfor: tolken er statsautorisert og står i registeret. IMDi skal vurdere varselet",
        _PLIKT,
    )
    STATSAUTORISERT = (
        "innenfor-statsautorisert",
        "Innenfor: tolken er statsautorisert. IMDi skal vurdere varselet",
        _PLIKT,
    )
    OPPFORT = "innenfor-oppført", "Innenfor: tolken står i registeret. IMDi skal vurdere varselet", _PLIKT
    UTENFOR_REGISTERET = (
        "utenfor-ikke-oppført",
        "Utenfor: tolken står ikke i registeret og er ikke statsautorisert",
        _PLIKT,
    )
    UTENFOR_KRAV = (
        "utenfor-ikke-krav",
        "Utenfor: varselet gjelder ikke kravene til tolken",
        "tolkeloven § 19 første ledd",
    )
    UTENFOR_NORSK = (
        "utenfor-ikke-norsk",
        "Utenfor: det ble ikke tolket til eller fra norsk",
        "tolkeloven § 2 første ledd",
    )
    UTENFOR_TID = (
        "utenfor-før-loven",
        "Utenfor: hendelsen var før loven trådte i kraft 1. januar 2022",
        "tolkeloven § 23",
    )
    UAVKLART = "uavklart-identitet", "Ikke avklart: vi vet ikke hvilken tolk det gjelder", _PLIKT

    @property
    def innenfor(self) -> bool:
        """True when IMDi must assess the varsel; it can then not be closed without an assessment."""
        return self.value.startswith("innenfor")


class Varselstatus(Kode):
    """Where a varsel stands. What is done with it after that, is done with its case."""

    JOURNALFORT = "journalført"
    I_SAK = "i sak"
    TIL_GODKJENNING = "til godkjenning", "bedt avsluttet, og venter på en annen", _PLIKT
    AVSLUTTET = "avsluttet"


class Rettorgan(Kode):
    """Who may help when IMDi cannot assess a varsel (tolkeloven §§ 12 and 13; fag §12)."""

    OPPDRAGSGIVER = "oppdragsgiver", "organet som bestilte eller brukte tolken"
    TOLKEFORMIDLER = "tolkeformidler", "tolkeformidleren som formidlet oppdraget"
    TILSYN = "tilsyn", "myndigheten som fører tilsyn med organet som brukte tolk", "tolkeloven § 12"
    LDO = "ldo", "Likestillings- og diskrimineringsombudet"
    BARNEOMBUDET = "barneombudet", "Barneombudet"
    SIVILOMBUDET = "sivilombudet", "Sivilombudet"
    POLITIET = "politiet", "politiet"


class Avslutningssvar(Kode):
    """What the second person says to a request to close a varsel."""

    GODKJENT = "godkjent"
    TILBAKE = "sendt tilbake"
