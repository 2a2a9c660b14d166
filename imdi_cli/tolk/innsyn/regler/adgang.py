"""What a party, or anyone else, may see of a case, and what a decision to withhold must say.

Sources: forvaltningsloven §§ 18-21; offentleglova §§ 11, 13, 14, 24, 31 (read in the note, not in the act).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.fodselsnummer import UgyldigFodselsnummer, kontroller_fodselsnummer
from imdi_cli.tolk.innsyn.typer.koder import (
    Dokumentslag,
    Etter,
    Faktum,
    Innsynsstatus,
    Innsynsutfall,
    Unntak,
)
from imdi_cli.tolk.innsyn.typer.rader import Dokument, Forslag, Innsyn, Vurdering
from imdi_cli.tolk.sak.typer.koder import Sakstatus

D, U, H = Dokumentslag, Unntak, Innsynsutfall
AVGJORT = (Sakstatus.BESLUTTET, Sakstatus.UNDERRETTET, Sakstatus.PAAKLAGET, Sakstatus.AVSLUTTET)
MERINNSYN = {
    Etter.PART: "forvaltningsloven § 18 andre ledd",
    Etter.OFFENTLEGLOVA: "offentleglova § 11",
}
_ELLEVE = re.compile(r"(?<!\d)\d{6}[ \u00a0-]?\d{5}(?!\d)")


class KanIkkeHoldeTilbake(Avslag):
    """The provision does not let this document be withheld, or what the decision must say is missing."""


class KanIkkeGiInnsyn(Avslag):
    """Something stands in the document that may not go out."""


class KanIkkeAvgjoreInnsyn(Avslag):
    """The demand is decided already, or somebody must first decide about a document."""


class KanIkkeFolgeOppInnsyn(Avslag):
    """The demand is not decided, or nothing was withheld, so there is nothing to follow up."""


def forslag(d: Dokument, etter: Etter, *, sak_avgjort: bool) -> Forslag:
    """Say what the law leads to for a document. What may be withheld is never withheld unless somebody says so."""
    if etter is Etter.OFFENTLEGLOVA:
        return _forslag_offentlig(d, sak_avgjort)
    if d.slag is D.VARSEL:
        if d.privat:
            return Forslag(None, U.P192B, "parten får innholdet; hvem som varslet, kan holdes tilbake")
        return Forslag(None, U.P192B, "et organ er ikke vernet; enkeltpersoner i teksten kan sladdes")
    if d.slag is D.SVAR:
        return Forslag(None, U.P192A, "parten får faktum; det som gjelder andre, kan sladdes")
    if d.slag in (D.FORSLAG, D.UTKAST):
        return Forslag(None, U.P18A, "internt, men faktum skal gis, og innsyn skal vurderes")
    if d.slag is D.RAAD:
        return Forslag(H.HELT, U.P18B2, "rådet er en del av grunnlaget; bare råd og vurderinger kan unntas")
    if d.slag is D.VEDLEGG:
        return Forslag(None, None, "imdi kan ikke sladde innholdet i en fil: åpne den, og ta stilling")
    return Forslag(H.HELT, None, "parten har rett til å se dokumentet")


def _forslag_offentlig(d: Dokument, sak_avgjort: bool) -> Forslag:
    if d.privat is True:
        return Forslag(None, U.O24, "varsel fra private kan holdes tilbake i sin helhet, uten tidsgrense")
    if d.privat is False and not sak_avgjort:
        return Forslag(None, U.O24, "varsel fra et offentlig organ kan holdes tilbake bare til saken er avgjort")
    if d.privat is False:
        return Forslag(
            None, U.O13, "saken er avgjort: unntaket for varsel fra offentlige organer gjelder ikke lenger"
        )
    if d.slag.internt:
        return Forslag(None, U.O14, "internt, men innsyn skal vurderes")
    return Forslag(None, U.O13, "opplysninger om tolken og andre som er underlagt taushetsplikt, skal sladdes")


def krev_gyldig(d: Dokument, v: Vurdering, i: Innsyn, alle: Mapping[str, Vurdering], *, sak_avgjort: bool) -> None:
    """Refuse a decision about a document that the provision does not carry.

    `alle` are the decisions about the other documents. Raises KanIkkeHoldeTilbake, Bruksfeil for what is not said.
    """
    if v.utfall is H.HELT:
        return
    hjemmel = v.hjemmel
    vis = f"imdi sak innsyn {i.nr}"
    if hjemmel is None:
        raise Bruksfeil(
            f"Hva er hjemmelen for å holde tilbake {d.tittel}?",
            neste="Oppgi --hjemmel. Se valgene:  imdi sak innsyn --help",
        )
    if not (v.begrunnelse and v.begrunnelse.strip()):
        raise Bruksfeil(
            f"Hvorfor holdes {d.tittel} tilbake?", neste="Oppgi --grunn-fil FIL (eller - for standard inn)."
        )
    if not (v.merinnsyn and v.merinnsyn.strip()):
        raise KanIkkeHoldeTilbake(
            f"{d.tittel}: det er ikke vurdert om det likevel kan gis innsyn, helt eller delvis.",
            hjemmel=MERINNSYN[i.etter],
            neste=f"Skriv vurderingen:  {vis} --merinnsyn-fil FIL …",
        )
    if hjemmel.etter is not i.etter:
        raise KanIkkeHoldeTilbake(
            f"{hjemmel.hjemmel} gjelder ikke når innsyn kreves {i.etter.tekst}.",
            hjemmel=i.etter.hjemmel,
            neste=f"Se hva som kan brukes:  {vis}",
        )
    if grunn := _passer_ikke(d, hjemmel, v.utfall, sak_avgjort):
        raise KanIkkeHoldeTilbake(f"{d.tittel}: {grunn}", hjemmel=hjemmel.hjemmel, neste=f"Se kravet:  {vis}")
    if hjemmel.krever_vesentlig and not (v.vesentlig and v.vesentlig.strip()):
        raise KanIkkeHoldeTilbake(
            f"{d.tittel}: det er ikke vurdert om opplysningene er av vesentlig betydning for parten. Da skal de gis.",
            hjemmel="forvaltningsloven § 19 andre ledd",
            neste=f"Skriv vurderingen:  {vis} --vesentlig-fil FIL …",
        )
    if hjemmel.krever_faktum and (v.faktum is None or not (v.faktum_tekst or "").strip()):
        raise KanIkkeHoldeTilbake(
            f"{d.tittel}: parten skal ha faktum også fra et internt dokument.",
            hjemmel="forvaltningsloven § 18 c",
            neste=f"Gi et utdrag, eller si hvor faktum står:  {vis} --faktum utdrag --faktum-fil FIL …",
        )
    if v.faktum is Faktum.ANNET:
        annet = alle.get((v.faktum_tekst or "").strip())
        if annet is None or annet.utfall is H.IKKE:
            raise KanIkkeHoldeTilbake(
                f"{d.tittel}: faktum er sagt å stå i «{v.faktum_tekst}», men parten får ikke det dokumentet.",
                hjemmel="forvaltningsloven § 18 c",
                neste=f"Se dokumentene:  {vis}",
            )


def _passer_ikke(d: Dokument, hjemmel: Unntak, utfall: Innsynsutfall, sak_avgjort: bool) -> str:
    """Say why a provision does not fit a document, or ''."""
    if hjemmel.etter is Etter.PART and d.slag in (D.UTTALELSE, D.BESLUTNING, D.FORELEGGING):
        return "parten har rett til det vi la fram, det parten selv har sagt, og det IMDi bestemte."
    if hjemmel in (U.P18A, U.O14) and not d.slag.internt:
        return "dokumentet er ikke laget for IMDis egen saksforberedelse: det kom utenfra, eller det er sendt ut."
    if hjemmel is U.P18B2 and d.slag is not D.RAAD:
        return "bestemmelsen gjelder råd og vurderinger som er innhentet utenfra."
    if hjemmel is U.P18B2 and utfall is H.IKKE:
        return "bare de delene som inneholder råd og vurderinger, kan unntas. Velg delvis."
    if hjemmel is U.O24 and d.privat is None:
        return "bestemmelsen gjelder varselet og det som fulgte med det."
    if hjemmel is U.O24 and d.privat is False and sak_avgjort:
        return "varselet er fra et offentlig organ, og saken er avgjort. Da gjelder unntaket ikke lenger."
    if hjemmel.bare_opplysninger and utfall is H.IKKE and d.slag is not D.VEDLEGG:
        return "bestemmelsen gjelder opplysninger, ikke hele dokumentet. Velg delvis, så blir resten gitt."
    return ""


def krev_uten_fodselsnummer(d: Dokument, tekst: str, i: Innsyn, i_dag: date) -> None:
    """Refuse to give out a text in which a fødselsnummer or D-nummer stands, whoever it is."""
    for treff in _ELLEVE.findall(tekst):
        try:
            kontroller_fodselsnummer(treff.replace("\u00a0", " "), i_dag, ovelse=True)
        except UgyldigFodselsnummer:
            continue
        raise KanIkkeGiInnsyn(
            f"{d.tittel} inneholder et fødselsnummer, og kan ikke gis usladdet.",
            hjemmel="personopplysningsloven § 12, tolkeforskriften § 13 andre ledd",
            neste=f"Gi det delvis, så blir nummeret tatt ut:  imdi sak innsyn {i.nr} --utfall delvis …",
        )


def krev_alt_vurdert(i: Innsyn, uten: Sequence[Dokument]) -> None:
    """Refuse to decide a demand while somebody must decide about a document."""
    if uten:
        raise KanIkkeAvgjoreInnsyn(
            f"{i.nr} kan ikke avgjøres: {len(uten)} dokumenter er ikke vurdert.",
            hjemmel=MERINNSYN[i.etter],
            neste=f"Se dem, og vurder dem:  imdi sak innsyn {i.nr}",
            fakta=[(d.nokkel, d.tittel) for d in uten],
        )


def krev_mottatt(i: Innsyn) -> None:
    """Refuse to change what is decided."""
    if i.status is Innsynsstatus.AVGJORT:
        raise KanIkkeAvgjoreInnsyn(
            f"{i.nr} er avgjort. Det som er gitt, står som det ble gitt.",
            hjemmel="arkivforskrifta § 11",
            neste=f"Se hva som ble gitt:  imdi sak innsyn {i.nr}",
        )


def krev_holdt_tilbake(i: Innsyn, vurderinger: Iterable[Vurdering]) -> None:
    """Refuse to follow up an answer that withheld nothing, or is not given yet."""
    if i.status is not Innsynsstatus.AVGJORT or all(v.utfall is H.HELT for v in vurderinger):
        raise KanIkkeFolgeOppInnsyn(
            f"{i.nr} har ikke noe avslag å følge opp.",
            hjemmel="forvaltningsloven § 21" if i.etter is Etter.PART else "offentleglova §§ 31 og 32",
            neste=f"Se kravet:  imdi sak innsyn {i.nr}",
        )


def linje(d: Dokument, v: Vurdering) -> str:
    """Say in the letter what was withheld, by which provision, and why."""
    assert v.hjemmel is not None
    hva = "deler av dokumentet" if v.utfall is H.DELVIS else "hele dokumentet"
    tekst = f"{d.tittel}: {hva}. {v.hjemmel.hjemmel}: {v.hjemmel.tekst}. {v.begrunnelse}"
    return " ".join(tekst.split())
