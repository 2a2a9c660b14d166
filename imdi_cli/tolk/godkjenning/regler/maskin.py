"""The transitions of a recognition case (fag: godkjenning § 5), and their conditions."""

from imdi_cli.tolk.godkjenning.regler import vilkar as v
from imdi_cli.tolk.godkjenning.regler.overganger import Overgang
from imdi_cli.tolk.godkjenning.typer.koder import Status as S
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

ROLLE = "saksbehandler"
_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"
_TID = "forvaltningsloven § 11 a første ledd"
_FVL_17 = "forvaltningsloven § 17"

INNTAK = (S.MOTTATT, S.VENTER_DOKUMENTASJON)
VURDERING = (S.UNDER_VURDERING, S.VENTER_IMI, S.VENTER_SAKKYNDIG, S.VENTER_UTTALELSE)
FOR_VEDTAK = (*INNTAK, S.KOMPLETT, *VURDERING)
TILTAK = (S.VENTER_VALG, S.EGNETHETSPROVE, S.PROVEPERIODE, S.TILTAK_BEDOMT)
VEDTAK = (S.VEDTAK_GODKJENT, S.VEDTAK_UTLIGNINGSTILTAK, S.VEDTAK_DELVIS, S.VEDTAK_AVSLAG, S.VEDTAK_AVVIST)
LUKKET = (S.LUKKET, S.TRUKKET, S.OVERSENDT_RETT_ORGAN)
APNE = tuple(x for x in S if x not in LUKKET)
TREKKES = (*FOR_VEDTAK, *TILTAK, S.VEDTAK_UTLIGNINGSTILTAK)

OVERGANGER: tuple[Overgang, ...] = (
    # 1
    Overgang(
        "registrer søknad",
        "godkjenning ny",
        (),
        S.MOTTATT,
        ROLLE,
        (),
        f"{_YF} §§ 8-2 og 11-7 første ledd, forvaltningsloven § 11 a",
        ("godkjenning.bekreftelse", "godkjenning.bekreftelse.uk", "saksbehandling.forelopig-svar"),
    ),
    Overgang("ta", "godkjenning ta", APNE, None, ROLLE, (v.LEDIG,), _TID),
    Overgang("overta", "godkjenning overta", APNE, None, ROLLE, (v.OPPTATT,), _TID),
    Overgang("legg tilbake", "godkjenning legg-tilbake", APNE, None, ROLLE, (v.OPPTATT,), _TID),
    Overgang(
        "sett på vent",
        "godkjenning vent",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.IKKE_VENT),
        _TID,
        ("godkjenning.vent",),
    ),
    Overgang("gjenoppta", "godkjenning gjenoppta", APNE, None, ROLLE, (v.PAA_VENT,), _TID),
    # 2
    Overgang(
        "oversend rett organ",
        "godkjenning oversend",
        FOR_VEDTAK,
        S.OVERSENDT_RETT_ORGAN,
        ROLLE,
        (v.OPPTATT,),
        "forvaltningsloven § 11 fjerde ledd",
    ),
    # 3
    Overgang(
        "bekreft mottak",
        "godkjenning bekreft",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.IKKE_BEKREFTET, v.INGENTING_A_BE_OM),
        f"{_YF} §§ 8-2 og 11-7 første ledd",
    ),
    Overgang(
        "be om det som mangler",
        "godkjenning bekreft",
        INNTAK,
        S.VENTER_DOKUMENTASJON,
        ROLLE,
        (v.OPPTATT, v.NOE_MANGLER),
        f"{_YF} § 8-2 første ledd og forvaltningsloven § 11 fjerde ledd",
        ("godkjenning.mangler.frist",),
    ),
    Overgang(
        "gi foreløpig svar",
        "godkjenning bekreft",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT,),
        "forvaltningsloven § 11 a andre og tredje ledd",
    ),
    Overgang(
        "rett opplysninger",
        "godkjenning endre",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT,),
        f"{_FVL_17} første ledd",
    ),
    Overgang(
        "før en kvalifikasjon",
        "godkjenning kvalifikasjon",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT,),
        f"{_YF} §§ 3-1 og 3-3",
    ),
    Overgang(
        "før et dokument",
        "godkjenning dokument",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT,),
        f"{_YF} §§ 8-1 og 11-7, vedlegg 2",
    ),
    # what may not be demanded: doors that the law keeps closed
    Overgang(
        "krev politiattest, helseattest eller finansiell attest",
        "godkjenning dokument",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.VANDEL_KREVES_IKKE,),
        f"{_YF} § 8-1 og vedlegg 2",
    ),
    Overgang(
        "krev bekreftede kopier",
        "godkjenning dokument",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.BEKREFTET_KOPI),
        f"{_YF} §§ 8-5 og 11-7 fjerde ledd",
    ),
    # 4
    Overgang(
        "meld komplett",
        "godkjenning komplett",
        INNTAK,
        S.KOMPLETT,
        ROLLE,
        (v.OPPTATT, v.INGENTING_MANGLER),
        f"{_YF} §§ 8-2 andre ledd og 11-7 andre ledd",
        ("godkjenning.vedtak", "godkjenning.vedtak.uk"),
    ),
    # 5
    Overgang(
        "begynn vurderingen",
        "godkjenning vurder",
        (S.KOMPLETT,),
        S.UNDER_VURDERING,
        ROLLE,
        (v.OPPTATT, v.IKKE_VENT, v.SPOR_AVKLART, v.NORSK_INNGAAR, v.SAMME_YRKE, v.RETT_I_HJEMSTAT),
        f"{_LOV} § 8 og {_YF} § 3-3",
    ),
    # 6
    Overgang(
        "spør i IMI",
        "godkjenning imi",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.IMI_APEN),
        f"{_LOV} § 19 og {_YF} § 8-1",
        ("godkjenning.imi.svar",),
    ),
    Overgang(
        "skriv til utenlandsk myndighet",
        "godkjenning imi",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.INGEN_BESKYTTELSE),
        f"{_YF} § 8-1",
        ("godkjenning.imi.svar",),
    ),
    Overgang(
        "registrer svar fra myndighet",
        "godkjenning imi",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.SPURT),
        f"{_LOV} § 19",
    ),
    Overgang(
        "legg fram for søkeren",
        "godkjenning forelegg",
        (S.KOMPLETT, *VURDERING),
        None,
        ROLLE,
        (v.OPPTATT,),
        f"{_FVL_17} andre ledd",
        ("godkjenning.uttalelse",),
    ),
    Overgang(
        "registrer uttalelse",
        "godkjenning forelegg",
        FOR_VEDTAK,
        None,
        ROLLE,
        (v.OPPTATT, v.FORELAGT),
        f"{_FVL_17} andre ledd",
    ),
    Overgang(
        "vent på sakkyndig",
        "godkjenning vent",
        (S.UNDER_VURDERING,),
        S.VENTER_SAKKYNDIG,
        ROLLE,
        (v.OPPTATT, v.IKKE_VENT),
        f"{_FVL_17} første ledd",
        ("godkjenning.vent",),
    ),
    # 7
    Overgang(
        "forleng fristen",
        "godkjenning forleng",
        (S.KOMPLETT, *VURDERING),
        None,
        ROLLE,
        (v.OPPTATT, v.KAN_FORLENGES),
        f"{_YF} § 8-2 andre ledd og forvaltningsloven § 11 a",
        ("godkjenning.vedtak.forlenget",),
    ),
    # 8
    Overgang(
        "godkjenn",
        "godkjenning vedtak",
        (*VURDERING, S.TILTAK_BEDOMT),
        S.VEDTAK_GODKJENT,
        ROLLE,
        (v.VURDERT, v.INGEN_FORSKJELL, v.KATEGORI, v.SVAR_FORELAGT),
        f"{_LOV} § 8, {_YF} § 3-3, § 11-4 og tolkeforskriften § 12",
        ("klage.frist",),
    ),
    # 9
    Overgang(
        "pålegg utligningstiltak",
        "godkjenning vedtak",
        VURDERING,
        S.VEDTAK_UTLIGNINGSTILTAK,
        ROLLE,
        (v.VURDERT, v.FORSKJELL, v.ERFARING_VURDERT, v.SVAR_FORELAGT),
        f"{_YF} §§ 3-4, 3-6, 8-8 og 11-5",
        ("klage.frist", "godkjenning.egnethetsprove"),
    ),
    # 10
    Overgang(
        "be om valg av tiltak",
        "godkjenning tiltak",
        (S.VEDTAK_UTLIGNINGSTILTAK,),
        S.VENTER_VALG,
        ROLLE,
        (),
        f"{_YF} §§ 3-5 og 11-5 tredje ledd",
    ),
    Overgang(
        "begynn egnethetsprøve",
        "godkjenning tiltak",
        (S.VENTER_VALG, S.PROVEPERIODE),
        S.EGNETHETSPROVE,
        ROLLE,
        (v.VALGT,),
        f"{_YF} §§ 3-6 tredje ledd og 8-8",
    ),
    Overgang(
        "begynn prøveperiode",
        "godkjenning tiltak",
        (S.VENTER_VALG, S.EGNETHETSPROVE),
        S.PROVEPERIODE,
        ROLLE,
        (v.VALGT,),
        f"{_YF} §§ 3-4 og 8-7",
        ("godkjenning.proveperiode.lengst", "godkjenning.proveperiode.lengst.tredjeland"),
    ),
    Overgang(
        "bedøm tiltaket",
        "godkjenning tiltak",
        (S.EGNETHETSPROVE, S.PROVEPERIODE),
        S.TILTAK_BEDOMT,
        ROLLE,
        (),
        f"{_YF} §§ 8-7 og 8-8",
    ),
    Overgang(
        "vurder på nytt etter tiltaket",
        "godkjenning vurder",
        (S.TILTAK_BEDOMT,),
        S.UNDER_VURDERING,
        ROLLE,
        (),
        f"{_YF} § 3-4",
    ),
    # 11
    Overgang(
        "gi delvis adgang",
        "godkjenning vedtak",
        VURDERING,
        S.VEDTAK_DELVIS,
        ROLLE,
        (v.VURDERT, v.FORSKJELL, v.IKKE_UK, v.SVAR_FORELAGT),
        f"{_LOV} § 8 tredje ledd og {_YF} § 3-7",
        ("klage.frist",),
    ),
    # 12, 13
    Overgang(
        "avslå",
        "godkjenning vedtak",
        (*VURDERING, S.TILTAK_BEDOMT),
        S.VEDTAK_AVSLAG,
        ROLLE,
        (v.VURDERT, v.AVSLAGSGRUNN, v.SVAR_FORELAGT),
        f"{_LOV} § 8, {_YF} §§ 3-3, 3-4 fjerde ledd og 11-6",
        ("klage.frist",),
    ),
    # 14
    Overgang(
        "avvis",
        "godkjenning vedtak",
        INNTAK,
        S.VEDTAK_AVVIST,
        ROLLE,
        (v.OPPTATT, v.PURRET),
        "forvaltningsloven § 2 tredje ledd",
        ("klage.frist",),
    ),
    # 15
    Overgang(
        "avslå eller utsett på grunn av norskkunnskaper",
        "godkjenning vedtak",
        FOR_VEDTAK,
        S.VEDTAK_AVSLAG,
        ROLLE,
        (v.SPRAK_STENGER_IKKE,),
        f"{_YF} §§ 8-3 og 11-9",
    ),
    Overgang(
        "kontroller norskkunnskaper",
        "godkjenning språkkontroll",
        (*FOR_VEDTAK, S.VEDTAK_GODKJENT),
        S.SPRAAKKONTROLL,
        ROLLE,
        (v.GODKJENT,),
        f"{_YF} § 8-3",
        ("klage.frist",),
    ),
    Overgang(
        "gå videre etter språkkontroll",
        "godkjenning språkkontroll",
        (S.SPRAAKKONTROLL,),
        S.VEDTAK_GODKJENT,
        ROLLE,
        (),
        f"{_YF} § 8-3",
    ),
    # 16
    Overgang(
        "oppfør i registeret",
        "tolk oppfør",
        (*FOR_VEDTAK, S.VEDTAK_GODKJENT),
        S.NTR_OPPFORT,
        ROLLE,
        (v.GODKJENT, v.SOKT_OPPFORING),
        "tolkeforskriften §§ 10 og 12, tolkeloven § 17",
    ),
    Overgang(
        "før at det bare er søkt godkjenning",
        "godkjenning avslutt",
        (S.VEDTAK_GODKJENT,),
        S.KUN_GODKJENT,
        ROLLE,
        (),
        "tolkeforskriften § 12",
    ),
    # 17
    Overgang(
        "registrer klage",
        "klage ny",
        (*VEDTAK, *TILTAK, S.NTR_OPPFORT, S.KUN_GODKJENT, S.SPRAAKKONTROLL),
        S.KLAGE_MOTTATT,
        ROLLE,
        (),
        f"{_LOV} § 18 og forvaltningsloven kapittel VI",
    ),
    Overgang(
        "registrer klage over at fristen er oversittet",
        "klage ny",
        (S.KOMPLETT, *VURDERING),
        None,
        ROLLE,
        (v.FRISTEN_OVERSITTET,),
        f"{_LOV} § 18 andre punktum",
    ),
    Overgang(
        "behandle klagen",
        "klage avgjør",
        (S.KLAGE_MOTTATT,),
        S.KLAGE_UNDERINSTANS,
        ROLLE,
        (),
        "forvaltningsloven § 33 andre ledd",
    ),
    Overgang(
        "gjør om etter klagen",
        "klage avgjør",
        (S.KLAGE_UNDERINSTANS,),
        S.OMGJORT,
        ROLLE,
        (),
        "forvaltningsloven § 33 andre ledd",
    ),
    Overgang(
        "oversend klageinstansen",
        "klage oversend",
        (S.KLAGE_UNDERINSTANS,),
        S.OVERSENDT_KLAGEINSTANS,
        ROLLE,
        (),
        "forvaltningsloven § 33 fjerde ledd",
    ),
    Overgang(
        "før klageinstansens vedtak",
        "klage avgjør",
        (S.OVERSENDT_KLAGEINSTANS,),
        S.KLAGE_AVGJORT,
        ROLLE,
        (),
        "forvaltningsloven § 34",
    ),
    # the end
    Overgang(
        "trekk",
        "godkjenning trekk",
        TREKKES,
        S.TRUKKET,
        ROLLE,
        (v.OPPTATT,),
        "yrkeskvalifikasjonsloven § 17: godkjenning gis etter søknad",
    ),
    Overgang(
        "avslutt",
        "godkjenning avslutt",
        (*VEDTAK, S.NTR_OPPFORT, S.KUN_GODKJENT, S.OMGJORT, S.KLAGE_AVGJORT),
        S.LUKKET,
        ROLLE,
        (v.OPPTATT,),
        _TID,
    ),
)


def finn(handling: str) -> Overgang:
    """Give a transition by what is done."""
    return next(o for o in OVERGANGER if o.handling == handling)


def venter(s: Innhold) -> S:
    """Say where an application that is being assessed stands: what is waited for, or nothing."""
    if s.apne_imi:
        return S.VENTER_IMI
    if any(f.uttalt is None and f.frist >= s.i_dag for f in s.foreleggelser):
        return S.VENTER_UTTALELSE
    return S.UNDER_VURDERING
