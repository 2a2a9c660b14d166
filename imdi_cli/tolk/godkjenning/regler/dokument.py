"""What may be demanded of an applicant, in what form, and when an application is complete (§ 8-1, annex 2)."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Dokumentkrav,
    Dokumentstatus,
    ImiGrunn,
    Regelsett,
    Status,
)
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyttDokument
from imdi_cli.tolk.godkjenning.typer.rader import Dokumentrad, Imirad, Innhold

_YF = "yrkeskvalifikasjonsforskriften"
KREVES_IKKE = (
    Dokumentkategori.VANDEL,
    Dokumentkategori.HELSE,
    Dokumentkategori.FINANSIELL,
    Dokumentkategori.RETT_TIL_UTOVELSE,
)
# What is asked for of everyone when the application comes: (category, what). § 11-7 asks for qualifications only.
STANDARD = (
    (Dokumentkategori.STATSBORGERSKAP, "bevis på statsborgerskap"),
    (Dokumentkategori.KVALIFIKASJON, "vitnemål eller autorisasjonsbevis, med liste over emner og omfang"),
)
STANDARD_NYNORSK = {
    "bevis på statsborgerskap": "prov på statsborgarskap",
    "vitnemål eller autorisasjonsbevis, med liste over emner og omfang": "vitnemål eller autorisasjonsbevis, med "
    "liste over emne og omfang",
}
FOR_KOMPLETT = (Status.MOTTATT, Status.VENTER_DOKUMENTASJON)


class KanIkkeKreveDokument(Avslag):
    """The law does not let IMDi demand this of an interpreter, or not in this form, or not now."""


class KanIkkeRegistrereDokument(Avslag):
    """The document is of a kind that may not be kept, or the answer does not fit what stands there."""


def standard(regelsett: Regelsett) -> tuple[tuple[Dokumentkategori, str], ...]:
    """Give what is demanded of every applicant by the chapters the case follows."""
    return STANDARD[1:] if regelsett is Regelsett.UK else STANDARD


def hjemmel(regelsett: Regelsett, kategori: Dokumentkategori, krav: Dokumentkrav) -> str:
    """Give the paragraph a demand rests on."""
    if regelsett is Regelsett.UK:
        return f"{_YF} § 11-7 {'tredje' if krav is Dokumentkrav.KOPI else 'fjerde'} ledd"
    if krav is Dokumentkrav.EKTHETSBEKREFTELSE:
        return f"{_YF} § 8-1 sjuende ledd"
    if krav is not Dokumentkrav.KOPI:
        return f"{_YF} § 8-5 første ledd"
    if regelsett is Regelsett.TREDJELAND:
        return f"{_YF} § 8-1 sjette ledd"
    return f"{_YF} § 8-1 første ledd og vedlegg 2 bokstav {kategori.value}"


def krev_kategori(kategori: Dokumentkategori, nr: str) -> None:
    """Refuse a document of a category no interpreter is asked for; before its age is asked (§ 8-1, annex 2).

    d–g may only be demanded where the same is demanded of Norwegians (annex 2), and tolkeforskriften §§ 10 and 11 do
    not; c is for chapter 4, which does not reach interpreters.
    """
    if kategori in KREVES_IKKE:
        raise KanIkkeKreveDokument(
            f"{kategori.tekst[0].upper()}{kategori.tekst[1:]} kreves ikke av tolker med norsk utdanning, og kan "
            "derfor verken kreves av eller tas inn fra andre. Politiattest vises oppdragsgiveren, ikke IMDi.",
            hjemmel=f"{_YF} § 8-1 og vedlegg 2 bokstav {kategori.value}, jf. tolkeforskriften §§ 10 og 11",
            neste=f"Se hva som kan kreves:  imdi godkjenning vis {nr}",
        )
    if kategori is Dokumentkategori.ERFARING_KAP4:
        raise KanIkkeKreveDokument(
            "Attest etter bokstav c gjelder automatisk godkjenning på erfaring, og tolk er ikke et slikt yrke.",
            hjemmel=f"{_YF} kapittel 4 og vedlegg 1",
            neste=f"Attest for erfaring kreves etter bokstav b:  imdi godkjenning dokument {nr} --krev b --hva TEKST",
        )


def krev_kan_kreves(d: NyttDokument, s: Innhold) -> None:
    """Refuse a demand the law does not open: of this kind, in this form, at this time.

    Raises KanIkkeKreveDokument, or Bruksfeil when it does not say what is wanted.
    """
    krev_kategori(d.kategori, s.sak.nr)
    if not d.hva.strip():
        raise Bruksfeil("Hva skal søkeren sende?", neste="Oppgi --hva TEKST.")
    if d.krav in (Dokumentkrav.BEKREFTET_KOPI, Dokumentkrav.ORIGINAL):
        _krev_form(d, s)
    elif d.krav is Dokumentkrav.EKTHETSBEKREFTELSE:
        _krev_ekthet(s)


def bekreftet_kopi_stengt(s: Innhold) -> tuple[str, str] | None:
    """Say why certified copies cannot be demanded now at all, and what helps; None when they can, with reasons."""
    if s.sak.regelsett is not Regelsett.UK and s.sak.status in FOR_KOMPLETT:
        return (
            "bekreftede kopier kan ikke kreves når søknaden tas imot, bare på et senere tidspunkt, ved begrunnet "
            "tvil og når det er strengt nødvendig.",
            f"imdi godkjenning komplett {s.sak.nr}",
        )
    return None


def _krev_form(d: NyttDokument, s: Innhold) -> None:
    nr, bokstav = s.sak.nr, d.kategori.value
    if s.sak.regelsett is Regelsett.UK:
        if d.krav is Dokumentkrav.ORIGINAL and not (d.nodvendig or "").strip():
            raise KanIkkeKreveDokument(
                "Kopier er tilstrekkelig. Originaler kan bare kreves når det er nødvendig for å beskytte "
                "godkjenningsprosessens integritet, og det må begrunnes.",
                hjemmel=f"{_YF} § 11-7 fjerde ledd",
                neste=f"imdi godkjenning dokument {nr} --krev {bokstav} --form original --nødvendig-fil FIL",
            )
        return
    hvor = f"{_YF} § 8-5 første ledd"
    if d.krav is Dokumentkrav.ORIGINAL:
        raise KanIkkeKreveDokument(
            "Originaler kan ikke kreves. Er det begrunnet tvil, og er det strengt nødvendig, kan det kreves "
            "bekreftede kopier.",
            hjemmel=hvor,
            neste=f"imdi godkjenning dokument {nr} --krev {bokstav} --form bekreftet-kopi --tvil-fil FIL "
            "--nødvendig-fil FIL",
        )
    if stengt := bekreftet_kopi_stengt(s):
        raise KanIkkeKreveDokument(
            f"{stengt[0][0].upper()}{stengt[0][1:]}",
            hjemmel=hvor,
            neste=f"Be om en vanlig kopi nå:  imdi godkjenning dokument {nr} --krev {bokstav} --hva TEKST",
        )
    mangler = [
        f"{valg} FIL"
        for valg, tekst in (("--tvil-fil", d.tvil), ("--nødvendig-fil", d.nodvendig))
        if not (tekst or "").strip()
    ]
    if mangler:
        raise KanIkkeKreveDokument(
            "Bekreftede kopier kan bare kreves ved begrunnet tvil og når det er strengt nødvendig, og begge deler må "
            "skrives ned.",
            hjemmel=hvor,
            neste=f"imdi godkjenning dokument {nr} --krev {bokstav} --form bekreftet-kopi {' '.join(mangler)}",
        )


def _krev_ekthet(s: Innhold) -> None:
    if s.er_flyktning:
        raise KanIkkeKreveDokument(
            "Søkeren er innvilget beskyttelse, og kan ikke pålegges å ta kontakt med hjemlandets myndigheter.",
            hjemmel=f"{_YF} § 8-1 siste ledd",
            neste=f"Vurder det som er lagt fram:  imdi godkjenning komplett {s.sak.nr}",
        )
    if s.sak.regelsett is not Regelsett.TREDJELAND:
        raise KanIkkeKreveDokument(
            "Bare den som har kvalifikasjonen fra et tredjeland, kan pålegges å innhente bekreftelse på ekthet. "
            "Ellers spør IMDi myndigheten selv, ved begrunnet tvil.",
            hjemmel=f"{_YF} § 8-1 andre og sjuende ledd",
            neste=f"imdi godkjenning imi {s.sak.nr} --grunn {ImiGrunn.EKTHET.value} --tvil-fil FIL",
        )


def finn(rader: Iterable[Dokumentrad], dokument: int, nr: str) -> Dokumentrad:
    """Give one document of a case. Raises Bruksfeil when there is none with that number."""
    funnet = next((d for d in rader if d.nr == dokument), None)
    if funnet is None:
        raise Bruksfeil(f"{nr} har ikke noe dokument {dokument}.", neste=f"imdi godkjenning vis {nr}")
    return funnet


def krev_mottatt(m: Mottatt, i_dag: date) -> None:
    """Stop days that cannot be: in the future, or issued after it came. Raises Bruksfeil."""
    if m.dag > i_dag:
        raise Bruksfeil(
            f"Dokumentet kan ikke ha kommet {kort_dato(m.dag)}: det er fram i tid.", neste="Rett --mottatt."
        )
    if m.utstedt is not None and m.utstedt > m.dag:
        raise Bruksfeil(
            f"Dokumentet kan ikke være utstedt {kort_dato(m.utstedt)} og ha kommet {kort_dato(m.dag)}.",
            neste="Rett --utstedt eller --mottatt.",
        )


def krev_kan_mottas(d: Dokumentrad, nr: str) -> None:
    """Refuse to receive a document that is accepted already, or given up."""
    if d.status in (Dokumentstatus.MOTTATT, Dokumentstatus.GODTATT) or d.frafalt:
        raise KanIkkeRegistrereDokument(
            f"Dokument {d.nr} er {'frafalt' if d.frafalt else d.status.tekst}.",
            hjemmel="arkivforskrifta § 11: det som er ført, overskrives ikke",
            neste=f"Kom det et nytt, før det for seg:  imdi godkjenning dokument {nr} --kategori {d.kategori.value} "
            "--mottatt DATO",
        )


def krev_kommet(d: Dokumentrad, nr: str) -> None:
    """Refuse to judge a document that has not come, or is judged already."""
    if d.status is not Dokumentstatus.MOTTATT:
        raise KanIkkeRegistrereDokument(
            f"Dokument {d.nr} er {d.status.tekst}, og kan ikke bedømmes nå.",
            hjemmel=f"{_YF} § 8-1 første ledd",
            neste=f"imdi godkjenning dokument {nr} --nr {d.nr} --mottatt DATO",
        )


def krev_mangler(d: Dokumentrad, hva: str, nr: str) -> None:
    """Refuse to give up, or excuse, what is not demanded or is here already."""
    if not d.mangler:
        raise KanIkkeRegistrereDokument(
            f"Dokument {d.nr} mangler ikke, så det er ingenting å {hva}.",
            hjemmel=f"{_YF} § 8-1 første ledd",
            neste=f"imdi godkjenning vis {nr}",
        )


def holder_opp(d: Dokumentrad, s: Innhold) -> bool:
    """Say whether a missing document keeps the application from being complete.

    Only a plain copy does: certified copies and confirmations are asked for later. What the applicant has said cannot
    be had does not, where IMDi itself must ask for it (annex 2 b), or judge by what there is (§ 8-1 last paragraph).
    """
    if not d.mangler or d.krav is not Dokumentkrav.KOPI:
        return False
    return d.kan_ikke is None or not unnskyldt(d, s)


def unnskyldt(d: Dokumentrad, s: Innhold) -> bool:
    """Say whether IMDi must do without a document the applicant cannot have, or get it itself (annex 2 b)."""
    if s.er_flyktning:
        return True
    if s.sak.regelsett is Regelsett.TREDJELAND or d.kategori is not Dokumentkategori.KVALIFIKASJON:
        return False
    return any(spurt_om_innhold(x) for x in s.imi)


def spurt_om_innhold(x: Imirad) -> bool:
    """Say whether a question is the one annex 2 b asks of IMDi: what the education holds."""
    return x.grunn is ImiGrunn.UTDANNINGSINNHOLD and x.frafalt is None


def hinder_for_komplett(s: Innhold) -> tuple[str, str] | None:
    """Say what is missing before the application is complete, and the command that helps; None when nothing is."""
    mangler = [d for d in s.dokumenter if holder_opp(d, s)]
    if not mangler:
        return None
    forst = mangler[0]
    liste = ", ".join(f"{d.nr} {d.hva}" for d in mangler)
    if forst.kan_ikke is not None and s.sak.regelsett is not Regelsett.TREDJELAND:
        return (
            f"dokument {liste} mangler. Søkeren kan ikke skaffe det, så IMDi skal selv spørre i hjemstaten.",
            f"imdi godkjenning imi {s.sak.nr} --grunn {ImiGrunn.UTDANNINGSINNHOLD.value}",
        )
    return (
        f"dokument {liste} mangler.",
        f"imdi godkjenning dokument {s.sak.nr} --nr {forst.nr} --mottatt DATO",
    )


def komplett_dato(s: Innhold) -> str:
    """Give the day the application became complete: when the last demanded document came, not before the application.

    What IMDi asked for itself, in the applicant's place, counts from the day the applicant said it could not be had.
    """
    dager = [
        d.mottatt or d.kan_ikke for d in s.dokumenter if d.krevd and d.frafalt is None and d.krav is Dokumentkrav.KOPI
    ]
    return max([s.sak.mottatt, *(d for d in dager if d is not None)])
