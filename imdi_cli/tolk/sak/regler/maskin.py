"""The transitions of a case (fag: tolkeloven §4.2), and their conditions."""

from imdi_cli.tolk.sak.regler.overganger import Overgang, Vilkar
from imdi_cli.tolk.sak.typer.koder import Sakstatus as S
from imdi_cli.tolk.sak.typer.koder import Utfall
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

ROLLE, BESLUTTER = "saksbehandler", "beslutter"


def _habil(s: Saksinnhold) -> tuple[str, str] | None:
    if s.sak.saksbehandler is None:
        return "ingen har saken.", f"imdi sak ta {s.sak.nr}"
    if s.habilitet is None:
        return "den som har saken, har ikke vurdert sin egen habilitet.", f"imdi sak habilitet {s.sak.nr}"
    if s.habilitet == "forelagt":
        return "spørsmålet om habilitet er forelagt lederen, og ikke avgjort.", f"imdi sak habilitet {s.sak.nr}"
    if s.habilitet == "inhabil":
        return "den som har saken, er inhabil.", f"imdi sak overta {s.sak.nr}"
    return None


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
    apne = [k for k in s.krav if k.utfall is None]
    if apne:
        return (
            f"krav {apne[0].nr} om opplysninger fra {apne[0].til} er ikke besvart.",
            f"imdi sak innhent {s.sak.nr} --krav {apne[0].nr} --mottatt DATO",
        )
    return None


def _frist_ute_eller_uttalt(s: Saksinnhold) -> tuple[str, str] | None:
    siste = s.foreleggelser[-1] if s.foreleggelser else None
    if siste is None or siste.uttalt or siste.unntak or (siste.frist is not None and siste.frist < s.i_dag):
        return None
    return (
        f"tolken kan uttale seg til og med {siste.frist}, og har ikke svart ennå.",
        f"imdi sak uttalelse {s.sak.nr} --mottatt DATO",
    )


def _forelagt_det_siste(s: Saksinnhold) -> tuple[str, str] | None:
    """What came in after the last hearing must be laid before the interpreter, or an exception recorded."""
    svar = max((k.svart for k in s.krav if k.utfall == "mottatt" and k.svart), default=None)
    sist = max((f.dato for f in s.foreleggelser), default=None)
    if sist is None or (svar is not None and svar > sist):
        return "det vi har fått vite om tolken, er ikke forelagt tolken.", f"imdi sak forelegg {s.sak.nr}"
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
_FOR_BESLUTNING = (S.UTREDES, S.HORT, S.RAAD, S.TIL_BESLUTNING)

OVERGANGER = (
    Overgang("opprett sak", "sak ny", (), S.OPPRETTET, ROLLE, (), "tolkeloven § 19 andre ledd"),
    Overgang(
        "avklar habilitet", "sak habilitet", (S.OPPRETTET,), S.UTREDES, ROLLE, (HABIL,), "forvaltningsloven § 8"
    ),
    Overgang(
        "innhent opplysninger",
        "sak innhent",
        _UTREDNING,
        S.VENTER,
        ROLLE,
        (HABIL, IKKE_VENT),
        "tolkeloven § 19 tredje ledd",
        ("opplysningskrav.klage",),
    ),
    Overgang(
        "registrer svar", "sak innhent", (S.VENTER,), S.UTREDES, ROLLE, (HABIL,), "forvaltningsloven § 17 første ledd"
    ),
    Overgang(
        "forelegg for tolken",
        "sak forelegg",
        (S.UTREDES, S.FORELAGT, S.HORT, S.RAAD),
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
        (S.BESLUTTET, S.UNDERRETTET),
        S.UNDERRETTET,
        ROLLE,
        (),
        "forvaltningsloven § 27",
        ("klage.frist",),
    ),
    Overgang("påklag", "klage ny", (S.UNDERRETTET,), S.PAAKLAGET, ROLLE, (), "forvaltningsloven § 28"),
    Overgang(
        "avgjør klagen", "klage avgjør", (S.PAAKLAGET,), S.UNDERRETTET, ROLLE, (), "forvaltningsloven §§ 33 og 34"
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


def krever_horing(utfall: Utfall) -> bool:
    """Say whether an outcome needs that the interpreter was heard first: every reaction does."""
    return utfall.er_reaksjon


def horing_mangler(s: Saksinnhold) -> tuple[str, str] | None:
    """Say what is missing before a reaction may be decided (forvaltningsloven §§ 16 and 17), or None."""
    return _horing_avklart(s)
