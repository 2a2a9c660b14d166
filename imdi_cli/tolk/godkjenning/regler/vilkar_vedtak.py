"""The conditions of the transitions from the assessment on: their words, their paragraph, and the test."""

from imdi_cli.tolk.godkjenning.regler import avslag, sprakvis, vurdering
from imdi_cli.tolk.godkjenning.regler.overganger import Vilkar
from imdi_cli.tolk.godkjenning.typer.koder import Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"
Hindret = tuple[str, str] | None


def _k(verb: str, s: Innhold, valg: str = "") -> str:
    return f"imdi godkjenning {verb} {s.sak.nr} {valg}".rstrip()


def _apent(s: Innhold) -> Hindret:
    return None if sprakvis.apne(s) else ("hvert språk er avgjort, eller venter på et tiltak.", _k("vis", s))


def _avslagsgrunn(s: Innhold) -> Hindret:
    """Open when the law may have a ground in some language; which one is chosen, with reasons, and tried by itself.

    For the United Kingdom and third countries there is always one that the facts alone cannot show (§ 11-6 c, § 3-3
    seventh paragraph); in the EEA tracks there is none.
    """
    dager = int(s.avklart.get(vurdering.PRAKSIS_DAGER, "365"))
    if any(avslag.apne(s, r.oppforing, dager) for r in s.sprak):
        return None
    return (
        "loven har ingen grunn til avslag her. Vesentlig forskjell gir utligningstiltak, ikke avslag, når "
        "kvalifikasjonen er fra EØS.",
        _k("vedtak", s, "--type utligningstiltak"),
    )


def _norsk_ikke(s: Innhold) -> Hindret:
    if any(not vurdering.relevante(s, r.oppforing) for r in s.sprak):
        return None
    return "kvalifikasjonen gjelder tolking mellom norsk og hvert språk det er søkt om.", _k("vurder", s)


def _kan_skaffes(s: Innhold) -> Hindret:
    """Closed in the EEA tracks for what the applicant cannot get: IMDi asks for it itself (annex 2 b)."""
    if s.sak.regelsett not in (Regelsett.EOS, Regelsett.UAVKLART):
        return None
    umulig = [d for d in s.mangler if d.kan_ikke is not None]
    if not umulig:
        return None
    return (
        f"søkeren kan ikke skaffe dokument {umulig[0].nr}, og da skal IMDi selv spørre i hjemstaten. Søknaden kan "
        "ikke avvises for det.",
        _k("imi", s, "--stat STAT --grunn utdanningsinnhold --kunne-ikke-fil FIL"),
    )


def _loper(s: Innhold) -> Hindret:
    if sprakvis.lopende(s):
        return None
    return "ingen tiltak er pålagt som ikke er bedømt.", _k("vedtak", s, "--type utligningstiltak")


def _ingen_loper(s: Innhold) -> Hindret:
    """A measure that runs is followed by a new decision; one who does not take it has a result too."""
    lopende = sprakvis.lopende(s)
    if not lopende:
        return None
    return (
        f"tiltaket i {lopende[0][0]} er ikke bedømt, og søknaden skal avgjøres på nytt etter det.",
        _k("tiltak", s, "--resultat KODE --dato DATO --vurdering-fil FIL"),
    )


def _valgt(s: Innhold) -> Hindret:
    if any(t.type is not None for _, t in sprakvis.lopende(s)):
        return None
    return "tiltaket er ikke valgt.", _k("tiltak", s, "--valg KODE")


def _begynt(s: Innhold) -> Hindret:
    if any(t.provedato or t.start or t.type for _, t in sprakvis.lopende(s)):
        return None
    return "tiltaket er ikke begynt.", _k("tiltak", s, "--prøvedato DATO")


def _til_vurdering(s: Innhold) -> Hindret:
    return None if sprakvis.apne(s) else ("ingen språk er åpne for vurdering.", _k("vis", s))


def _noe_avgjort(s: Innhold) -> Hindret:
    if any(v.opphevet is None for v in s.vedtak):
        return None
    return "ingenting er vedtatt.", _k("vis", s)


def _eos(s: Innhold) -> Hindret:
    if s.sak.regelsett is Regelsett.EOS:
        return None
    return f"varslingsplikten gjelder ikke {s.sak.spor.tekst}.", _k("vis", s)


APENT_SPRAK = Vilkar("Et språk er ikke avgjort", "forvaltningsloven § 35", _apent)
AVSLAGSGRUNN = Vilkar("Loven har en grunn til avslag", f"{_YF} §§ 3-3, 3-4 og 11-6", _avslagsgrunn)
NORSK_IKKE = Vilkar(
    "Kvalifikasjonen gjelder ikke tolking mellom norsk og et språk det er søkt om", "tolkeloven § 2", _norsk_ikke
)
KAN_SKAFFES = Vilkar("Søkeren kan skaffe det som mangler", f"{_YF} § 8-1 og vedlegg 2 bokstav b", _kan_skaffes)
LOPER = Vilkar("Et tiltak er pålagt, og ikke bedømt", f"{_YF} § 3-4", _loper)
INGEN_LOPER = Vilkar("Ingen tiltak venter på å bli bedømt", f"{_YF} §§ 3-4, 8-7 og 8-8", _ingen_loper)
VALGT = Vilkar("Tiltaket er valgt", f"{_YF} §§ 3-5 og 11-5 tredje ledd", _valgt)
BEGYNT = Vilkar("Tiltaket er valgt eller begynt", f"{_YF} §§ 8-7 og 8-8", _begynt)
TIL_VURDERING = Vilkar("Et språk er åpent for vurdering", f"{_LOV} § 8", _til_vurdering)
NOE_AVGJORT = Vilkar("Noe er vedtatt", "forvaltningsloven § 35", _noe_avgjort)
EOS = Vilkar("Kvalifikasjonen følger EØS-reglene", f"{_LOV} § 2 og {_YF} § 1-1", _eos)
