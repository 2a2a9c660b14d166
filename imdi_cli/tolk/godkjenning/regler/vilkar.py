"""The conditions of the transitions: their words in the written routine, their paragraph, and the test."""

from datetime import date

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.godkjenning.regler import dokument, frister, imi
from imdi_cli.tolk.godkjenning.regler.overganger import Vilkar
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Kategorisvar, Tiltaksresultat, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Formal, Regelsett, Spor, Svar
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak

_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"
_TID = "forvaltningsloven § 11 a første ledd"
SPRAK_KVALIFIKASJON = "godkjenning.sprak-er-kvalifikasjon"
Hindret = tuple[str, str] | None


def _k(verb: str, s: Innhold, valg: str = "") -> str:
    return f"imdi godkjenning {verb} {s.sak.nr} {valg}".rstrip()


def _ledig(s: Innhold) -> Hindret:
    return (f"{s.saksbehandler} har søknaden.", _k("overta", s)) if s.sak.saksbehandler else None


def _opptatt(s: Innhold) -> Hindret:
    return None if s.sak.saksbehandler else ("ingen har søknaden.", _k("ta", s))


def _ikke_vent(s: Innhold) -> Hindret:
    return ("søknaden er satt på vent.", _k("gjenoppta", s)) if s.sak.vent_til else None


def _paa_vent(s: Innhold) -> Hindret:
    return None if s.sak.vent_til else ("søknaden er ikke satt på vent.", _k("vent", s, "--til DATO --grunn-fil FIL"))


def _ikke_bekreftet(s: Innhold) -> Hindret:
    if s.sak.bekreftet is None:
        return None
    dag = vis_dato(date.fromisoformat(s.sak.bekreftet))
    return f"mottak er bekreftet {dag}.", _k("vis", s)


def _bes_om(s: Innhold) -> Hindret:
    """What is missing stands in the letter that confirms, so it is confirmed with a deadline."""
    if s.sak.komplett is None and s.mangler:
        return "søknaden mangler dokumenter, og bekreftelsen må liste dem.", _k("bekreft", s, "--frist DATO")
    return None


def _noe_mangler(s: Innhold) -> Hindret:
    return None if s.mangler else ("ingenting som er krevd, mangler.", _k("komplett", s))


def _vandel(s: Innhold) -> Hindret:
    return (
        "det kreves ikke av tolker med norsk utdanning, og kan derfor ikke kreves av andre.",
        _k("vis", s),
    )


def _spor(s: Innhold) -> Hindret:
    if s.sak.spor is not Spor.UAVKLART:
        return None
    return f"sporet er ikke avklart: {s.sporsvar.fordi}.", _k("endre", s, "--spor KODE --grunn-fil FIL")


def _norsk(s: Innhold) -> Hindret:
    gyldige = [k for k in s.kvalifikasjoner if k.type.gir_adgang]
    if not gyldige:
        return "ingen kvalifikasjon er ført.", _k("kvalifikasjon", s)
    if not any(k.norsk_inngaar for k in gyldige):
        return (
            "norsk er ikke et av språkene i kvalifikasjonen, og tolkeloven gjelder tolking til og fra norsk. Vis "
            "søkeren til de norske prøvene; hva som skal avgjøres, må du vurdere.",
            _k("kvalifikasjon", s),
        )
    return None


def _samme_yrke(s: Innhold) -> Hindret:
    if s.sak.samme_yrke is not Svar.IKKE_AVKLART:
        return None
    return (
        "det er ikke vurdert om yrket i hjemstaten er det samme som tolk i Norge.",
        _k("endre", s, "--samme-yrke ja --grunn-fil FIL"),
    )


def _rett(s: Innhold) -> Hindret:
    uavklart = [k.nr for k in s.kvalifikasjoner if k.type.gir_adgang and k.rett_i_hjemstat is Svar.IKKE_AVKLART]
    if not uavklart:
        return None
    numre = ", ".join(map(str, uavklart))
    return (
        f"det er ikke vurdert om kvalifikasjon {numre} gir rett til å utøve yrket i hjemstaten.",
        _k("kvalifikasjon", s, f"--nr {uavklart[0]} --rett-i-hjemstat ja"),
    )


def _spurt(s: Innhold) -> Hindret:
    if s.apne_imi:
        return None
    return "ingen spørsmål til andre myndigheter venter på svar.", _k("imi", s, "--stat STAT --grunn KODE")


def _forelagt(s: Innhold) -> Hindret:
    if any(f.uttalt is None for f in s.foreleggelser):
        return None
    return "søkeren er ikke bedt om å uttale seg.", _k("forelegg", s, "--fakta-fil FIL --frist DATO")


def _svar_forelagt(s: Innhold) -> Hindret:
    uhort = imi.uhort(s)
    if uhort:
        return (
            f"svaret på spørsmål {uhort[0].nr} taler mot søkeren, og er ikke lagt fram for søkeren.",
            _k("forelegg", s, f"--imi {uhort[0].nr} --frist DATO"),
        )
    venter = [f for f in s.foreleggelser if f.uttalt is None and f.frist >= s.i_dag]
    if venter:
        dag = vis_dato(date.fromisoformat(venter[0].frist))
        return f"søkeren kan uttale seg til og med {dag}.", _k("forelegg", s, "--uttalelse DATO --svar-fil FIL")
    return None


def _vurdert(s: Innhold) -> Hindret:
    mangler = [r.oppforing for r in s.sprak if s.vurdering(r.oppforing) is None]
    if mangler:
        return f"{mangler[0]} er ikke vurdert.", _k("vurder", s, f"--språk '{mangler[0].sprak}'")
    return None


def _vesentlige(s: Innhold) -> bool:
    return any(v.vesentlige for v in map(s.vurdering, (r.oppforing for r in s.sprak)) if v is not None)


def _ingen_forskjell(s: Innhold) -> Hindret:
    if not _vesentlige(s) or _tiltak_bestatt(s):
        return None
    return "det er vesentlige forskjeller som ikke er utlignet.", _k("vedtak", s, "--type utligningstiltak")


def _forskjell(s: Innhold) -> Hindret:
    if _vesentlige(s):
        return None
    return (
        "ingen vesentlig forskjell er begrunnet, så verken tiltak eller delvis adgang er mulig.",
        _k("vurder", s),
    )


def _kategori(s: Innhold) -> Hindret:
    alle = [v for v in map(s.vurdering, (r.oppforing for r in s.sprak)) if v is not None]
    if any(v.tilsvarer is not Kategorisvar.INGEN for v in alle):
        return None
    return "kvalifikasjonen tilsvarer ingen kategori i tolkeforskriften § 11.", _k("vurder", s)


def _erfaring(s: Innhold) -> Hindret:
    for r in s.sprak:
        v = s.vurdering(r.oppforing)
        if v is not None and v.vesentlige and not v.erfaring_vurdert:
            return (
                "det er ikke vurdert om yrkeserfaring eller livslang læring utligner forskjellen.",
                _k("vurder", s, f"--språk '{r.oppforing.sprak}'"),
            )
    return None


def _ikke_uk(s: Innhold) -> Hindret:
    if s.sak.regelsett is not Regelsett.UK:
        return None
    return "kapittel 11 har ingen regel om delvis adgang.", _k("vedtak", s)


def _tiltak_bestatt(s: Innhold) -> bool:
    return bool(s.tiltak) and s.tiltak[-1].resultat is Tiltaksresultat.BESTATT


def _purret(s: Innhold) -> Hindret:
    if not s.mangler:
        return "ingenting som er krevd, mangler.", _k("komplett", s)
    if not s.mangelbrev:
        return "søkeren er ikke bedt om det som mangler.", _k("bekreft", s, "--frist DATO")
    frist = s.mangelbrev[-1].frist
    if frist >= s.i_dag:
        return f"søkeren har frist til og med {vis_dato(date.fromisoformat(frist))}.", _k("vis", s)
    if not any(b.paminnelse for b in s.mangelbrev):
        return (
            "søkeren er ikke varslet om at søknaden kan bli avvist.",
            _k("bekreft", s, "--påminnelse --frist DATO"),
        )
    return None


def _sprak(s: Innhold) -> Hindret:
    if s.sak.regelsett is Regelsett.UK or s.avklart.get(SPRAK_KVALIFIKASJON) == "ja":
        return None
    tvil = (
        " Om norsk er en del av kvalifikasjonen for tolker, er ikke avklart."
        if s.avklart.get(SPRAK_KVALIFIKASJON) == "ikke avklart"
        else ""
    )
    return (
        f"språk kan verken gi avslag eller utsette saken; språkkontroll kan bare skje etter godkjenning.{tvil}",
        _k("vis", s),
    )


def gjeldende(s: Innhold) -> list[Vedtak]:
    """Give the grants that stand."""
    typer = (Vedtakstype.GODKJENT, Vedtakstype.GODKJENT_LAVERE_KATEGORI, Vedtakstype.DELVIS_ADGANG)
    return [x for x in s.vedtak if x.type in typer and x.opphevet is None]


def _godkjent(s: Innhold) -> Hindret:
    return None if gjeldende(s) else ("krever vedtak om godkjenning først.", _k("vis", s))


def _sokt_oppforing(s: Innhold) -> Hindret:
    if s.sak.formal is not Formal.KUN_GODKJENNING:
        return None
    return "søkeren har bare søkt om godkjenning. Oppføring krever en egen søknad.", "imdi tolk ny"


def _oversittet(s: Innhold) -> Hindret:
    if s.frist is not None and s.frist < s.i_dag:
        return None
    return "fristen for vedtaket er ikke oversittet.", _k("vis", s)


LEDIG = Vilkar("Ingen har søknaden", _TID, _ledig)
OPPTATT = Vilkar("Noen har søknaden", _TID, _opptatt)
IKKE_VENT = Vilkar("Søknaden er ikke satt på vent", _TID, _ikke_vent)
PAA_VENT = Vilkar("Søknaden er satt på vent", _TID, _paa_vent)
IKKE_BEKREFTET = Vilkar("Mottak er ikke bekreftet før", f"{_YF} §§ 8-2 og 11-7 første ledd", _ikke_bekreftet)
INGENTING_A_BE_OM = Vilkar("Ingenting må bes om samtidig", f"{_YF} § 8-2 første ledd", _bes_om)
NOE_MANGLER = Vilkar("Et dokument som er krevd, mangler", f"{_YF} § 8-2 første ledd", _noe_mangler)
VANDEL_KREVES_IKKE = Vilkar(
    "Det samme kreves av tolker med norsk utdanning",
    f"{_YF} § 8-1 og vedlegg 2 bokstav d–g, jf. tolkeforskriften §§ 10 og 11",
    _vandel,
)
BEKREFTET_KOPI = Vilkar(
    "Ved begrunnet tvil, når det er strengt nødvendig, og ikke når søknaden tas imot",
    f"{_YF} § 8-5 første ledd",
    dokument.bekreftet_kopi_stengt,
)
INGENTING_MANGLER = Vilkar(
    "Alle dokumenter som er krevd, er mottatt", f"{_YF} § 8-2 andre ledd", dokument.hinder_for_komplett
)
SPOR_AVKLART = Vilkar("Sporet er avklart", f"{_LOV} § 2 og {_YF} § 1-1", _spor)
NORSK_INNGAAR = Vilkar("Norsk er et av språkene", "tolkeloven § 2", _norsk)
SAMME_YRKE = Vilkar("Det er vurdert om yrket er det samme", f"{_LOV} § 8 andre ledd", _samme_yrke)
RETT_I_HJEMSTAT = Vilkar(
    "Det er vurdert om søkeren har rett til å utøve yrket i hjemstaten", f"{_LOV} § 8 andre ledd, {_YF} § 3-3", _rett
)
IMI_APEN = Vilkar(
    "Myndigheten er i IMI, og ingen beskyttelse er til hinder", f"{_LOV} § 19 og {_YF} § 8-1", imi.imi_stengt
)
INGEN_BESKYTTELSE = Vilkar(
    "Hjemstaten spørres ikke om den som er innvilget beskyttelse", f"{_YF} § 8-1 siste ledd", imi.beskyttelse_stenger
)
SPURT = Vilkar("Et spørsmål venter på svar", f"{_LOV} § 19", _spurt)
FORELAGT = Vilkar("Opplysninger er lagt fram for søkeren", "forvaltningsloven § 17 andre ledd", _forelagt)
SVAR_FORELAGT = Vilkar(
    "Svar som taler mot søkeren, er lagt fram, og søkeren har hatt tid til å uttale seg",
    "forvaltningsloven § 17 andre ledd",
    _svar_forelagt,
)
KAN_FORLENGES = Vilkar(
    "Fristen løper, er ikke forlenget før, og er ikke ute", f"{_YF} § 8-2 andre ledd", frister.hinder_for_forlenging
)
VURDERT = Vilkar("Hvert språk er vurdert", f"{_LOV} § 8 og {_YF} § 3-3", _vurdert)
INGEN_FORSKJELL = Vilkar("Ingen vesentlig forskjell er igjen", f"{_YF} § 3-4", _ingen_forskjell)
FORSKJELL = Vilkar("En vesentlig forskjell er begrunnet", f"{_YF} §§ 3-4 og 11-5", _forskjell)
KATEGORI = Vilkar("Kvalifikasjonen tilsvarer en kategori", "tolkeforskriften §§ 11 og 12", _kategori)
ERFARING_VURDERT = Vilkar("Erfaring og livslang læring er vurdert", f"{_YF} § 3-6 første ledd", _erfaring)
IKKE_UK = Vilkar("Kvalifikasjonen følger ikke kapittel 11", f"{_YF} §§ 1-1 tredje ledd og 3-7", _ikke_uk)
PURRET = Vilkar(
    "Søkeren er bedt om det som mangler, er varslet, og fristene er ute", "forvaltningsloven §§ 11 og 16", _purret
)
SPRAK_STENGER_IKKE = Vilkar(
    "Språk er en del av kvalifikasjonen, eller kapittel 11 gjelder", f"{_YF} §§ 8-3 og 11-9", _sprak
)
GODKJENT = Vilkar("Det er vedtak om godkjenning", f"tolkeforskriften § 12 og {_YF} § 8-3", _godkjent)
SOKT_OPPFORING = Vilkar("Søkeren har søkt om oppføring", "tolkeforskriften § 10", _sokt_oppforing)
FRISTEN_OVERSITTET = Vilkar("Fristen for vedtaket er oversittet", f"{_LOV} § 18", _oversittet)
