"""The transitions of a recognition case (fag: godkjenning § 5), and their conditions."""

from imdi_cli.tolk.godkjenning.regler import vilkar as v
from imdi_cli.tolk.godkjenning.regler import vilkar_vedtak as w
from imdi_cli.tolk.godkjenning.regler.maskin_vedtak import ETTER_VURDERING
from imdi_cli.tolk.godkjenning.regler.overganger import Overgang
from imdi_cli.tolk.godkjenning.regler.stadier import (
    APNE,
    FOR_VEDTAK,
    INNTAK,
    LUKKET,
    ROLLE,
    TILTAK,
    TREKKES,
    VEDTAK,
    VURDERING,
)
from imdi_cli.tolk.godkjenning.typer.koder import Status as S
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"
_TID = "forvaltningsloven § 11 a første ledd"
_FVL_17 = "forvaltningsloven § 17"

__all__ = ["APNE", "FOR_VEDTAK", "INNTAK", "LUKKET", "OVERGANGER", "TILTAK", "VEDTAK", "VURDERING", "finn", "venter"]

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
    Overgang(
        "vurder et språk",
        "godkjenning vurder",
        (*VURDERING, *TILTAK),
        None,
        ROLLE,
        (v.OPPTATT, w.TIL_VURDERING),
        f"{_LOV} § 8 og {_YF} §§ 3-3 til 3-6",
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
        (S.KOMPLETT, *VURDERING, *VEDTAK, S.NTR_OPPFORT, S.KUN_GODKJENT),
        None,
        ROLLE,
        (v.OPPTATT,),
        f"{_FVL_17} andre ledd",
        ("godkjenning.uttalelse",),
    ),
    Overgang(
        "registrer uttalelse",
        "godkjenning forelegg",
        (*FOR_VEDTAK, *VEDTAK, S.NTR_OPPFORT, S.KUN_GODKJENT),
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
    *ETTER_VURDERING,
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
        (v.OPPTATT, w.INGEN_LOPER),
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
