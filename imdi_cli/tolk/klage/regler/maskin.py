"""The transitions of a complaint (fag: tolkeloven §4.5), and their conditions."""

from imdi_cli.kjerne import overganger
from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.overganger import Hinder
from imdi_cli.tolk.klage.typer.koder import Klagestatus as S
from imdi_cli.tolk.klage.typer.koder import Opptak, Rettidig, Utfall
from imdi_cli.tolk.klage.typer.rader import Klageinnhold

Vilkar = overganger.Vilkar[Klageinnhold]
Overgang = overganger.Overgang[S, Klageinnhold]
ROLLE, BESLUTTER = "saksbehandler", "beslutter"


class KanIkkeGjoresMedKlagen(Avslag):
    """The complaint is not in a state from which this may be done, or a condition is not met."""


def _ikke_over_ett_aar(s: Klageinnhold) -> tuple[str, str] | None:
    if s.klage.rettidig is not Rettidig.ETT_AAR:
        return None
    return (
        "det er gått mer enn ett år siden vedtaket ble truffet, så den kan ikke tas opp som klagesak. Den avvises, "
        "og omgjøring etter § 35 kan vurderes.",
        f"imdi klage behandle {s.klage.nr} --utfall avvis --fordi ett-år --grunn-fil FIL",
    )


def _er_for_sen(s: Klageinnhold) -> tuple[str, str] | None:
    if s.klage.rettidig is not Rettidig.I_TIDE:
        return None
    return "den kom i tide, så det er ingen oversittet frist å vurdere.", f"imdi klage vis {s.klage.nr}"


def _har_forslag(s: Klageinnhold) -> tuple[str, str] | None:
    if s.forslag:
        return None
    return "det er ikke lagt fram noe forslag.", f"imdi klage behandle {s.klage.nr} --utfall KODE --grunn-fil FIL"


def _utsettelse_besvart(s: Klageinnhold) -> tuple[str, str] | None:
    if s.apen_utsettelse is None:
        return None
    return (
        "klageren har bedt om at vedtaket ikke gjennomføres ennå, og har ikke fått svar.",
        f"imdi klage utsett {s.klage.nr} --svar KODE",
    )


def _har_bedt(s: Klageinnhold) -> tuple[str, str] | None:
    if s.apen_utsettelse:
        return None
    return "ingen har bedt om utsettelse som ikke er besvart.", f"imdi klage utsett {s.klage.nr} --bedt DATO"


def _ikke_bedt(s: Klageinnhold) -> tuple[str, str] | None:
    return _utsettelse_besvart(s) or (
        ("gjennomføringen er alt utsatt.", f"imdi klage vis {s.klage.nr}") if s.utsatt else None
    )


IKKE_ETT_AAR = Vilkar(
    "Det er ikke gått mer enn ett år siden vedtaket ble truffet",
    "forvaltningsloven § 31 tredje ledd",
    _ikke_over_ett_aar,
)
FOR_SEN = Vilkar("Klagen kom etter fristen", "forvaltningsloven § 31 første ledd", _er_for_sen)
HAR_FORSLAG = Vilkar("Et forslag er lagt fram", "forvaltningsloven § 33 andre ledd", _har_forslag)
BESVART = Vilkar(
    "En anmodning om utsatt iverksetting er besvart", "forvaltningsloven § 42 første ledd", _utsettelse_besvart
)
HAR_BEDT = Vilkar("Noen har bedt om utsatt iverksetting", "forvaltningsloven § 42 første ledd", _har_bedt)
IKKE_BEDT = Vilkar("Ingen annen anmodning venter på svar", "forvaltningsloven § 42 første ledd", _ikke_bedt)

APNE = (S.MANGLER, S.FOR_SEN, S.BEHANDLES, S.TIL_BESLUTNING, S.OPPRETTHOLDT, S.DELVIS, S.OVERSENDT)
OVERGANGER: tuple[Overgang, ...] = (
    Overgang(
        "registrer klage",
        "klage ny",
        (),
        S.BEHANDLES,
        ROLLE,
        (),
        "forvaltningsloven §§ 28 og 32",
        ("saksbehandling.forelopig-svar", "klage.retting", "klage.yttergrense"),
    ),
    Overgang(
        "rett mangel",
        "klage behandle",
        (S.MANGLER,),
        S.BEHANDLES,
        ROLLE,
        (),
        "forvaltningsloven § 32 tredje ledd",
    ),
    Overgang(
        "ta opp for sen klage",
        "klage behandle",
        (S.FOR_SEN,),
        S.BEHANDLES,
        ROLLE,
        (FOR_SEN, IKKE_ETT_AAR),
        "forvaltningsloven § 31",
    ),
    Overgang(
        "foreslå avvisning",
        "klage behandle",
        (S.MANGLER, S.FOR_SEN, S.BEHANDLES),
        S.TIL_BESLUTNING,
        ROLLE,
        (),
        "forvaltningsloven § 33 andre ledd",
    ),
    Overgang(
        "foreslå utfall",
        "klage behandle",
        (S.BEHANDLES,),
        S.TIL_BESLUTNING,
        ROLLE,
        (BESVART,),
        "forvaltningsloven § 33 andre ledd",
    ),
    Overgang(
        "send tilbake",
        "klage behandle",
        (S.TIL_BESLUTNING,),
        S.BEHANDLES,
        BESLUTTER,
        (HAR_FORSLAG,),
        "forvaltningsloven § 33 andre ledd",
    ),
    Overgang(
        "beslutt",
        "klage behandle",
        (S.TIL_BESLUTNING,),
        S.OPPRETTHOLDT,
        BESLUTTER,
        (HAR_FORSLAG, BESVART),
        "forvaltningsloven § 33 andre ledd",
        ("vedtak.underretning",),
    ),
    Overgang(
        "send til klageinstansen",
        "klage oversend",
        (S.OPPRETTHOLDT, S.DELVIS),
        S.OVERSENDT,
        ROLLE,
        (),
        "forvaltningsloven § 33 fjerde ledd",
        ("klage.endring-til-skade",),
    ),
    Overgang(
        "før klageinstansens svar",
        "klage avgjør",
        (S.OVERSENDT,),
        S.AVGJORT,
        ROLLE,
        (),
        "forvaltningsloven § 34",
    ),
    Overgang("trekk", "klage behandle", APNE, S.TRUKKET, ROLLE, (), "forvaltningsloven § 32"),
    Overgang(
        "be om utsettelse",
        "klage utsett",
        APNE,
        None,
        ROLLE,
        (IKKE_BEDT,),
        "forvaltningsloven § 42 første ledd",
        ("klage.utsettelse.svar",),
    ),
    Overgang(
        "svar om utsettelse",
        "klage utsett",
        APNE,
        None,
        BESLUTTER,
        (HAR_BEDT,),
        "forvaltningsloven § 42",
    ),
    Overgang(
        "underrett",
        "klage underrett",
        (S.AVVIST, S.OMGJORT, S.DELVIS, S.OVERSENDT, S.AVGJORT),
        None,
        ROLLE,
        (),
        "forvaltningsloven § 27",
        ("klage.frist", "sakskostnader.krav"),
    ),
    Overgang(
        "før krav om kostnader",
        "klage kostnader",
        (S.OMGJORT, S.DELVIS, S.OVERSENDT, S.AVGJORT),
        None,
        ROLLE,
        (),
        "forvaltningsloven § 36",
    ),
    Overgang(
        "avgjør kostnader",
        "klage kostnader",
        (S.OMGJORT, S.DELVIS, S.OVERSENDT, S.AVGJORT),
        None,
        BESLUTTER,
        (),
        "forvaltningsloven § 36 tredje ledd",
    ),
    Overgang(
        "ta opp igjen etter avvisning",
        "klage avgjør",
        (S.AVVIST,),
        S.BEHANDLES,
        ROLLE,
        (),
        "forvaltningsloven § 28, jf. § 2 tredje ledd",
    ),
)


def finn(handling: str) -> Overgang:
    """Give a transition by what is done."""
    return next(o for o in OVERGANGER if o.handling == handling)


def krev(handling: str, s: Klageinnhold) -> Overgang:
    """Give the transition, or refuse it with what stands in the way. Raises KanIkkeGjoresMedKlagen."""
    nr = s.klage.nr
    neste = f"Se hva som kan gjøres:  imdi klage vis {nr}"
    return overganger.krev(KanIkkeGjoresMedKlagen, finn(handling), s.klage.status, s, nr=nr, neste=neste)


def apne(s: Klageinnhold) -> list[Overgang]:
    """List what may be done with a complaint as it stands."""
    return overganger.apne(OVERGANGER, s.klage.status, s)


def stengt(s: Klageinnhold) -> list[tuple[Overgang, list[Hinder]]]:
    """List what could be done from where it stands, but for what is missing."""
    return overganger.stengt(OVERGANGER, s.klage.status, s)


def etter_form(rettidig: Rettidig, opptak: Opptak | None = None) -> S:
    """Say where a complaint whose form is in order stands: on, or before the assessment of § 31."""
    return S.BEHANDLES if rettidig is Rettidig.I_TIDE or opptak is not None else S.FOR_SEN


def etter_beslutning(utfall: Utfall) -> S:
    """Say where a complaint stands when IMDi has decided."""
    return {
        Utfall.AVVIS: S.AVVIST,
        Utfall.OMGJOR: S.OMGJORT,
        Utfall.DELVIS: S.DELVIS,
        Utfall.OPPRETTHOLD: S.OPPRETTHOLDT,
    }[utfall]
