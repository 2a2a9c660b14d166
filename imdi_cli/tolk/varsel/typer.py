"""What a varsel is: its vocabularies, its input, and the row that is kept (fag: tolkeloven §§ 14-16, 19)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Felt, Kode, Tidspunkt


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


@dataclass(frozen=True)
class NyttVarsel:
    """The input of `imdi varsel ny` (fag/tolkeloven §2.1). Only the first four must be given."""

    mottatt: Annotated[Tidspunkt, Felt("Når kom varselet?", hjelp="Dag og eventuelt klokkeslett, «i dag kl. 10.15».")]
    kanal: Annotated[Kanal, Felt("Hvordan kom varselet?")]
    tolk: Annotated[str, Felt("Hvem gjelder det? Tolkenummer, eller navnet slik det er oppgitt", kolonne="Tolk")]
    beskrivelse: Annotated[str, Felt("Hva er det varslet om?", sensitiv=True)]
    brudd: Annotated[
        tuple[Brudd, ...],
        Felt("Hvilke brudd påstås?", hjelp="Påstått brudd.", hjemmel="tolkeloven §§ 14-16", kolonne="Påstått brudd"),
    ] = ()
    varsler_type: Annotated[Varslertype | None, Felt("Hvem varsler?", kolonne="Varslertype")] = None
    sprak: Annotated[str | None, Felt("Hvilket språk ble det tolket på?", valg="språk", kolonne="Språk")] = None
    hendelse: Annotated[date | None, Felt("Hvilken dag skjedde det?", valg="hendelse", kolonne="Hendelse")] = None
    hendelse_til: Annotated[
        date | None, Felt("Hvis det gikk over flere dager: siste dag", sporres=False, kolonne="Hendelse til")
    ] = None
    oppdragsgiver: Annotated[str | None, Felt("Hvilket organ hadde bestilt tolken?", kolonne="Oppdragsgiver")] = None
    oppdragstype: Annotated[str | None, Felt("Hva slags oppdrag var det?", sporres=False, kolonne="Oppdrag")] = None
    metode: Annotated[Metode | None, Felt("Hvordan ble det tolket?", sporres=False, kolonne="Metode")] = None
    retning: Annotated[
        Retning | None, Felt("Ble det tolket til eller fra norsk?", sporres=False, hjemmel="tolkeloven § 2")
    ] = None
    gjelder_krav: Annotated[
        bool | None,
        Felt(
            "Gjelder varselet kravene til tolken (god tolkeskikk, taushetsplikt, habilitet)?",
            sporres=False,
            hjemmel="tolkeloven § 19 første ledd",
        ),
    ] = None
    saerlige_kategorier: Annotated[
        bool | None,
        Felt("Er det opplysninger om helse, tro, etnisitet eller straff?", valg="særlige-kategorier", sporres=False),
    ] = None
    tredjeperson: Annotated[
        bool | None, Felt("Er det opplysninger om andre enn tolken og den som varsler?", sporres=False)
    ] = None
    anonymitet: Annotated[Anonymitet, Felt("Vil den som varsler, være anonym?", sporres=False)] = (
        Anonymitet.IKKE_BEDT_OM
    )


class UmuligVerdi(Bruksfeil):
    """Values that cannot be; `felt` names the fields of NyttVarsel, so that a prompt can ask for them again."""

    def __init__(self, hva: str, *, felt: tuple[str, ...], neste: str) -> None:
        super().__init__(hva, neste=neste)
        self.felt = felt


class Identitet(NamedTuple):
    """Who reported, and how to reach them. Kept apart; never in a list, a search or the journal."""

    navn: str
    kontakt: str


class Varsel(NamedTuple):
    """One varsel, as stored.

    `tolk` is a tolkenummer in the register, when it is known which; `ikke_i_registeret` is 1 when it is known
    who it is, and that it is nobody there.
    """

    aar: int
    lopenr: int
    mottatt: str
    mottatt_kl: str | None
    kanal: str
    varsler_type: str | None
    anonymitet: str
    tolk: int | None
    tolk_navn_oppgitt: str | None
    tolkenummer_oppgitt: str | None
    ikke_i_registeret: int | None
    sprak: str | None
    hendelse_fra: str | None
    hendelse_til: str | None
    oppdragsgiver: str | None
    oppdragstype: str | None
    tolkemetode: str | None
    tolkeretning: str | None
    gjelder_krav: int | None
    beskrivelse: str
    saerlige_kategorier: int | None
    tredjeperson: int | None
    virkeomrade: str
    status: str
    saksbehandler: str
    sist: int

    @property
    def nr(self) -> str:
        """The case number, «V-2026-0001»."""
        return f"V-{self.aar}-{self.lopenr:04d}"

    @property
    def oppgitt(self) -> str:
        """The interpreter as the varsel names them."""
        return self.tolk_navn_oppgitt or self.tolkenummer_oppgitt or ""


class Linje(NamedTuple):
    """One line of the list. `tolkenummer` is '' while it is not known which interpreter it is."""

    aar: int
    lopenr: int
    mottatt: str
    kanal: str
    tolkenummer: str
    tolk: str
    virkeomrade: str
    status: str
    saksbehandler: str
