"""The transitions of a case (fag: tolkeloven §4.2), and their conditions."""

from datetime import date

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.sak.regler.overganger import Overgang, Vilkar
from imdi_cli.tolk.sak.typer.koder import Kravutfall, Utfall
from imdi_cli.tolk.sak.typer.koder import Sakstatus as S
from imdi_cli.tolk.sak.typer.rader import Forelegging, Saksinnhold

ROLLE, BESLUTTER = "saksbehandler", "beslutter"


def _habil(s: Saksinnhold) -> tuple[str, str] | None:
    if s.sak.saksbehandler is None:
        return "ingen har saken.", f"imdi sak ta {s.sak.nr}"
    if s.habilitet is None:
        return (
            "den som har saken, har ikke vurdert sin egen habilitet.",
            f"imdi sak habilitet {s.sak.nr} --svar habil",
        )
    if s.habilitet == "forelagt":
        return (
            "spørsmålet om habilitet er forelagt lederen, og ikke avgjort.",
            f"imdi sak habilitet {s.sak.nr} --for {s.sak.saksbehandler} --svar habil",
        )
    if s.habilitet == "inhabil":
        return "den som har saken, er inhabil.", f"imdi sak overta {s.sak.nr}"
    return None


def _ledig(s: Saksinnhold) -> tuple[str, str] | None:
    if s.sak.saksbehandler:
        return f"{s.saksbehandler} har saken.", f"imdi sak overta {s.sak.nr}"
    return None


def _opptatt(s: Saksinnhold) -> tuple[str, str] | None:
    return None if s.sak.saksbehandler else ("ingen har saken.", f"imdi sak ta {s.sak.nr}")


def _paa_vent(s: Saksinnhold) -> tuple[str, str] | None:
    if s.sak.vent_til:
        return None
    return "saken er ikke satt på vent.", f"imdi sak vent {s.sak.nr} --til DATO --grunn-fil FIL"


def _ikke_satt_til_side(s: Saksinnhold) -> tuple[str, str] | None:
    if s.sak.vent_til:
        return "saken er satt på vent.", f"imdi sak gjenoppta {s.sak.nr}"
    return None


def _har_brudd(s: Saksinnhold) -> tuple[str, str] | None:
    if s.brudd:
        return None
    return (
        "ingen påståtte brudd er ført, så tolken vet ikke hva saken gjelder.",
        f"imdi sak koble {s.sak.nr} --brudd …",
    )


def _krav_avklart(s: Saksinnhold) -> tuple[str, str] | None:
    if s.apne_krav:
        krav = s.apne_krav[0]
        return (
            f"krav {krav.nr} om opplysninger fra {krav.til} er ikke besvart.",
            f"imdi sak innhent {s.sak.nr} --krav {krav.nr} --mottatt DATO",
        )
    return None


def siste_varsling(s: Saksinnhold) -> Forelegging | None:
    """Give the newest forhåndsvarsel, or exception from it; an exception of § 17 is not one."""
    mulige = [f for f in s.foreleggelser if f.unntak is None or f.unntak.fra_forhandsvarsel]
    return mulige[-1] if mulige else None


def _frist_ute_eller_uttalt(s: Saksinnhold) -> tuple[str, str] | None:
    siste = siste_varsling(s)
    if siste is None:
        return "tolken er ikke varslet om saken.", f"imdi sak forelegg {s.sak.nr} --fakta-fil FIL"
    if siste.uttalt or siste.frist is None or siste.frist < s.i_dag:
        return None
    return (
        f"tolken kan uttale seg til og med {vis_dato(date.fromisoformat(siste.frist))}, og har ikke svart ennå.",
        f"imdi sak uttalelse {s.sak.nr} --mottatt DATO --fil FIL",
    )


def _varslet(s: Saksinnhold) -> tuple[str, str] | None:
    if s.foreleggelser:
        return None
    return "tolken er ikke varslet om saken.", f"imdi sak forelegg {s.sak.nr} --fakta-fil FIL"


def nytt_siden_sist(s: Saksinnhold) -> bool:
    """Say whether something came in that has not been laid before the interpreter: an answer, a varsel, a breach.

    By journal row, not by day: what came the same day, but after, has not been seen.
    """
    lagt = max((f.lagt for f in s.foreleggelser), default=0)
    kjent = {kode for f in s.foreleggelser for kode in f.brudd}
    svar = any(k.utfall is Kravutfall.MOTTATT and k.sist > lagt for k in s.krav)
    return svar or s.varsel_koblet > lagt or any(b.kode not in kjent for b in s.brudd)


def _forelagt_det_siste(s: Saksinnhold) -> tuple[str, str] | None:
    """What came in after the last hearing must be laid before the interpreter, or an exception recorded."""
    if nytt_siden_sist(s) or not s.foreleggelser:
        return (
            "det vi har fått vite om tolken, er ikke forelagt tolken.",
            f"imdi sak forelegg {s.sak.nr} --fakta-fil FIL",
        )
    return None


def _horing_avklart(s: Saksinnhold) -> tuple[str, str] | None:
    """A decision that reacts needs a forhåndsvarsel whose time is out, an answer, or an exception (§ 16)."""
    return _forelagt_det_siste(s) or _frist_ute_eller_uttalt(s)


def _vurdert(s: Saksinnhold) -> tuple[str, str] | None:
    mangler = [b.kode.value for b in s.brudd if b.vurdering is None]
    if mangler:
        return (
            f"IMDi har ikke vurdert {', '.join(mangler)}.",
            f"imdi sak beslutt {s.sak.nr} --brudd {mangler[0]}=brudd …",
        )
    return None


def _har_forslag(s: Saksinnhold) -> tuple[str, str] | None:
    return None if s.forslag else ("det er ikke lagt fram noe forslag.", f"imdi sak beslutt {s.sak.nr} --forslag …")


def _utvalget_spurt(s: Saksinnhold) -> tuple[str, str] | None:
    f = s.forslag
    if f is None or not f.utfall.er_reaksjon or s.raad or f.uten_utvalg or not s.utvalg_forst:
        return None
    return (
        "utvalget har ikke gitt råd, og det er ikke skrevet hvorfor.",
        f"imdi sak til-utvalg {s.sak.nr}",
    )


def _underrettet_eller_uten_varsel(s: Saksinnhold) -> tuple[str, str] | None:
    b = s.beslutning
    maa = b is not None and (b.utfall.er_reaksjon or bool(s.foreleggelser))
    if maa and not s.fikk_hore:
        return "tolken er ikke underrettet om utfallet.", f"imdi sak underrett {s.sak.nr}"
    return None


HABIL = Vilkar("Den som har saken, har vurdert sin habilitet og er habil", "forvaltningsloven §§ 6–8", _habil)
LEDIG = Vilkar("Ingen har saken", "forvaltningsloven § 11 a første ledd", _ledig)
OPPTATT = Vilkar("Noen har saken", "forvaltningsloven § 11 a første ledd", _opptatt)
PAA_VENT = Vilkar("Saken er satt på vent", "forvaltningsloven § 11 a første ledd", _paa_vent)
IKKE_VENT = Vilkar("Saken er ikke satt på vent", "forvaltningsloven § 11 a første ledd", _ikke_satt_til_side)
HAR_BRUDD = Vilkar("Minst ett påstått brudd er ført", "tolkeloven § 19 første ledd, jf. §§ 14–16", _har_brudd)
KRAV_AVKLART = Vilkar(
    "Alle krav om opplysninger er besvart, nektet eller frafalt", "forvaltningsloven § 17 første ledd", _krav_avklart
)
HORT = Vilkar(
    "Tolken har uttalt seg, fristen er ute, eller et unntak er skrevet ned",
    "forvaltningsloven § 16",
    _frist_ute_eller_uttalt,
)
FORELAGT = Vilkar(
    "Det IMDi har fått vite om tolken, er forelagt tolken, eller et unntak er skrevet ned",
    "forvaltningsloven § 17 andre ledd",
    _forelagt_det_siste,
)
VARSLET = Vilkar("Tolken er varslet om saken", "forvaltningsloven § 16 første ledd", _varslet)
VURDERT = Vilkar("IMDi har vurdert hvert påstått brudd", "tolkeloven § 19 andre ledd", _vurdert)
HAR_FORSLAG = Vilkar("Et forslag til avgjørelse er lagt fram", "forvaltningsloven § 17 første ledd", _har_forslag)
UTVALGET_SPURT = Vilkar(
    "Før en reaksjon har utvalget gitt råd, eller det er skrevet hvorfor ikke",
    "oppdrag 2021-046 (rutine, ikke et vilkår i loven)",
    _utvalget_spurt,
)
FIKK_HORE = Vilkar(
    "Tolken er underrettet om utfallet når tolken var varslet om saken",
    "forvaltningsloven §§ 27 og 49",
    _underrettet_eller_uten_varsel,
)

_UTREDNING = (S.UTREDES, S.VENTER, S.FORELAGT, S.HORT)
_FOR_BESLUTNING = (S.UTREDES, S.FORELAGT, S.HORT, S.RAAD, S.TIL_BESLUTNING)
_APNE = tuple(x for x in S if x is not S.AVSLUTTET)
_UNDER_ARBEID = (S.OPPRETTET, *_UTREDNING, S.KLAR, S.RAAD, S.TIL_BESLUTNING)
_TID = "forvaltningsloven § 11 a første ledd"

OVERGANGER: tuple[Overgang, ...] = (
    Overgang("opprett sak", "sak ny", (), S.OPPRETTET, ROLLE, (), "tolkeloven § 19 andre ledd"),
    Overgang("ta", "sak ta", _APNE, None, ROLLE, (LEDIG,), _TID),
    Overgang("overta", "sak overta", _APNE, None, ROLLE, (OPPTATT,), _TID),
    Overgang("legg tilbake", "sak legg-tilbake", _APNE, None, ROLLE, (OPPTATT,), _TID),
    Overgang(
        "sett på vent",
        "sak vent",
        _UNDER_ARBEID,
        None,
        ROLLE,
        (OPPTATT, IKKE_VENT),
        _TID,
        ("saksbehandling.vent",),
    ),
    Overgang("gjenoppta", "sak gjenoppta", _APNE, None, ROLLE, (PAA_VENT,), _TID),
    Overgang(
        "avklar habilitet", "sak habilitet", (S.OPPRETTET,), S.UTREDES, ROLLE, (HABIL,), "forvaltningsloven § 8"
    ),
    Overgang(
        "koble varsel",
        "sak koble",
        (S.OPPRETTET, *_UTREDNING),
        None,
        ROLLE,
        (OPPTATT,),
        "tolkeloven § 19 andre ledd",
    ),
    Overgang(
        "innhent opplysninger",
        "sak innhent",
        _UTREDNING,
        S.VENTER,
        ROLLE,
        (HABIL, IKKE_VENT),
        "tolkeloven § 19 tredje ledd",
        ("opplysningskrav.klage", "opplysningskrav.svar"),
    ),
    Overgang(
        "registrer svar", "sak innhent", (S.VENTER,), S.UTREDES, ROLLE, (HABIL,), "forvaltningsloven § 17 første ledd"
    ),
    Overgang(
        "forelegg for tolken",
        "sak forelegg",
        (*_UTREDNING, S.RAAD),
        S.FORELAGT,
        ROLLE,
        (HABIL, IKKE_VENT, HAR_BRUDD, KRAV_AVKLART),
        "forvaltningsloven §§ 16 og 17 andre ledd",
        ("forhandsvarsel.uttalefrist",),
    ),
    Overgang(
        "registrer uttalelse",
        "sak uttalelse",
        (S.FORELAGT, S.HORT),
        S.HORT,
        ROLLE,
        (HABIL,),
        "forvaltningsloven § 16 første ledd",
    ),
    Overgang(
        "registrer sen uttalelse",
        "sak uttalelse",
        (S.UTREDES, S.VENTER, S.KLAR, S.RAAD, S.TIL_BESLUTNING),
        None,
        ROLLE,
        (VARSLET,),
        "forvaltningsloven § 17 første ledd",
    ),
    Overgang(
        "klargjør for utvalget",
        "sak til-utvalg",
        (S.FORELAGT, S.HORT),
        S.KLAR,
        ROLLE,
        (HABIL, IKKE_VENT, HAR_BRUDD, KRAV_AVKLART, FORELAGT, HORT),
        "forvaltningsloven § 17 første ledd",
    ),
    Overgang("gi råd", "utvalg råd", (S.KLAR,), S.RAAD, ROLLE, (), "oppdrag 2021-046 punkt 1"),
    Overgang(
        "legg fram forslag",
        "sak beslutt",
        _FOR_BESLUTNING,
        S.TIL_BESLUTNING,
        ROLLE,
        (HABIL, IKKE_VENT, KRAV_AVKLART),
        "forvaltningsloven § 17 første ledd",
    ),
    Overgang(
        "beslutt",
        "sak beslutt",
        (S.TIL_BESLUTNING,),
        S.BESLUTTET,
        BESLUTTER,
        (IKKE_VENT, KRAV_AVKLART, HAR_FORSLAG, VURDERT, UTVALGET_SPURT),
        "tolkeloven §§ 20 og 21",
    ),
    Overgang(
        "send tilbake",
        "sak beslutt",
        (S.KLAR, S.RAAD, S.TIL_BESLUTNING),
        S.UTREDES,
        BESLUTTER,
        (),
        "forvaltningsloven § 17 første ledd",
    ),
    Overgang(
        "underrett tolken",
        "sak underrett",
        (S.BESLUTTET, S.UNDERRETTET, S.PAAKLAGET),
        S.UNDERRETTET,
        ROLLE,
        (),
        "forvaltningsloven § 27",
        ("klage.frist",),
    ),
    Overgang("påklag", "klage ny", (S.BESLUTTET, S.UNDERRETTET), S.PAAKLAGET, ROLLE, (), "forvaltningsloven § 28"),
    Overgang(
        "avgjør klagen", "klage avgjør", (S.PAAKLAGET,), S.UNDERRETTET, ROLLE, (), "forvaltningsloven §§ 33 og 34"
    ),
    Overgang(
        "ta opp igjen etter klagen",
        "klage avgjør",
        (S.BESLUTTET, S.UNDERRETTET, S.PAAKLAGET, S.AVSLUTTET),
        S.UTREDES,
        ROLLE,
        (),
        "forvaltningsloven §§ 33 andre ledd og 34 fjerde ledd",
    ),
    Overgang(
        "avslutt",
        "sak avslutt",
        (S.BESLUTTET, S.UNDERRETTET),
        S.AVSLUTTET,
        ROLLE,
        (FIKK_HORE,),
        "forvaltningsloven § 27",
    ),
)


def finn(handling: str) -> Overgang:
    """Give a transition by what is done."""
    return next(o for o in OVERGANGER if o.handling == handling)


def etter_svar(s: Saksinnhold) -> S:
    """Say where a case stands when a question is answered: on, or back to the hearing when nothing is new."""
    if s.apne_krav:
        return S.VENTER
    siste = siste_varsling(s)
    if siste is None or nytt_siden_sist(s):
        return S.UTREDES
    return S.FORELAGT if siste.frist is not None and not siste.uttalt else S.HORT


def utvalget_spor_naa(s: Saksinnhold) -> bool:
    """Say whether the way on from here, as it is shown, turns on whether the committee is asked first.

    It does for a case that is heard, and for a proposal that waits. Otherwise the rule book need not be opened to
    show a case; whoever decides one always asks it.
    """
    return s.sak.status is S.HORT or s.forslag is not None


def krever_horing(utfall: Utfall) -> bool:
    """Say whether an outcome needs that the interpreter was heard first: every reaction does."""
    return utfall.er_reaksjon


def horing_mangler(s: Saksinnhold) -> tuple[str, str] | None:
    """Say what is missing before a reaction may be decided (forvaltningsloven §§ 16 and 17), or None."""
    return _horing_avklart(s)
