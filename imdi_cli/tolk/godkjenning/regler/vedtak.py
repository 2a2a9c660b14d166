"""What a decision must have: one in each language, in the form the assessment gives, with its reasons."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.godkjenning.regler import maskin, sprakvis
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Kategorisvar, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Niva, Regelsett, Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import AVVISNING, OMGJORING, Delvis, Grunn
from imdi_cli.tolk.register.typer import Kategori, Oppforing

KLAGEINSTANS = "klage.klageinstans"
_YF = "yrkeskvalifikasjonsforskriften"
_BEGRUNNELSE = "forvaltningsloven §§ 24 og 25"
T = Vedtakstype


class KanIkkeVedta(Avslag):
    """There is a decision in the language already, or it needs reasons that are not given."""


class KanIkkeGodkjenne(Avslag):
    """The assessment does not give the recognition that was typed."""


class KanIkkeGiDelvisAdgang(Avslag):
    """One of the three conditions of § 3-7 is not there, or not reasoned."""


class KanIkkeAvvise(Avslag):
    """The application may not be dismissed on that ground."""


class KanIkkeOmgjore(Avslag):
    """The decision may not be changed on that ground, or the applicant has not been heard."""


def krev_uavgjort(s: Innhold, o: Oppforing) -> None:
    """Refuse a second decision in a language while one stands, or while a measure runs. Raises KanIkkeVedta."""
    nr = s.sak.nr
    if (v := sprakvis.gjeldende(s, o)) is not None:
        raise KanIkkeVedta(
            f"Det er truffet vedtak i {o}: {v.type.tekst} {_dag(v.dato)} (vedtak {v.nr}). Et nytt vedtak i samme "
            "språk krever at det første gjøres om.",
            hjemmel="forvaltningsloven § 35",
            neste=f"imdi godkjenning vedtak {nr} --type omgjort --vedtak {v.nr} --grunn KODE --begrunnelse-fil FIL",
        )
    t = sprakvis.tiltak_i(s, o)
    if t is not None and t.resultat is None:
        raise KanIkkeVedta(
            f"Det er pålagt et tiltak i {o} som ikke er bedømt (vedtak {t.vedtak}).",
            hjemmel=f"{_YF} §§ 8-7 og 8-8",
            neste=f"imdi godkjenning tiltak {nr} --resultat KODE --dato DATO --vurdering-fil FIL",
        )


def velg_sprak(s: Innhold, oppforing: Oppforing | None) -> Oppforing:
    """Give the language a decision is for: the one that was named, or the only one that is open. Raises Bruksfeil."""
    if oppforing is not None:
        return oppforing
    apent = sprakvis.apne(s) or [r.oppforing for r in s.sprak]
    if len(apent) > 1:
        raise Bruksfeil(
            f"Hvilket språk gjelder vedtaket? {', '.join(map(str, apent))}.", neste="Oppgi --språk SPRÅK."
        )
    return apent[0]


def krev_vurdering(s: Innhold, o: Oppforing) -> Vurdering:
    """Give the newest assessment of a language. Raises KanIkkeVedta when there is none."""
    v = s.vurdering(o)
    if v is None:
        raise KanIkkeVedta(
            f"{o} er ikke vurdert.",
            hjemmel=f"yrkeskvalifikasjonsloven § 8 og {_YF} § 3-3",
            neste=f"imdi godkjenning vurder {s.sak.nr} --språk '{o.sprak}'",
        )
    return v


def krev_begrunnelse(tekst: str | None, hva: str, nr: str, type_: Vedtakstype) -> str:
    """Give the reasons of a decision. Raises KanIkkeVedta without them (forvaltningsloven § 24)."""
    ren = (tekst or "").strip()
    if not ren:
        raise KanIkkeVedta(
            f"{hva} må begrunnes, samtidig med vedtaket.",
            hjemmel=_BEGRUNNELSE,
            neste=f"imdi godkjenning vedtak {nr} --type {type_} --begrunnelse-fil FIL",
        )
    return ren


def krev_godkjenning(s: Innhold, o: Oppforing, v: Vurdering, type_: Vedtakstype) -> Kategori:
    """Give the category of a recognition, or refuse the type that was typed. Raises KanIkkeGodkjenne.

    A third country's qualification at level A, or a Norwegian requirement at level A, has no rule to be recognised by
    (§ 3-3 sixth paragraph).
    """
    nr = s.sak.nr
    if v.tilsvarer is Kategorisvar.INGEN:
        raise KanIkkeGodkjenne(
            f"Det som er godtatt i {o}, tilsvarer ingen kategori.",
            hjemmel="tolkeforskriften §§ 11 og 12",
            neste=f"imdi godkjenning vurder {nr} --språk '{o.sprak}' --godta NR",
        )
    if s.sak.regelsett is Regelsett.TREDJELAND and Niva.A in (v.niva_soker, v.niva_norsk):
        hvem = "Utdanningen fra hjemstaten" if v.niva_soker is Niva.A else "Kravet i Norge"
        raise KanIkkeGodkjenne(
            f"{hvem} er på nivå A. Da gjelder ikke adgangen til å godkjenne kvalifikasjoner fra tredjeland. Hvilket "
            "nivå det norske yrket er på, er ikke avklart av departementet; avgjør ikke saken før du har vurdert "
            "det.",
            hjemmel=f"{_YF} § 3-3 sjette ledd",
            neste=f"imdi godkjenning vurder {nr} --språk '{o.sprak}' --norsk-nivå NIVÅ --norsk-nivå-grunn-fil FIL",
        )
    gir = Kategori(v.tilsvarer.value)
    sokt = next(r.kategori_sokt for r in s.sprak if r.oppforing == o)
    lavere = sokt is not None and gir > sokt
    if lavere and type_ is T.GODKJENT:
        raise KanIkkeGodkjenne(
            f"Søkeren har søkt om kategori {sokt} i {o}, og kvalifikasjonen tilsvarer {gir}. Det er et delvis "
            "avslag, "
            "som må begrunnes.",
            hjemmel="forvaltningsloven § 24",
            neste=f"imdi godkjenning vedtak {nr} --type {T.GODKJENT_LAVERE_KATEGORI} --begrunnelse-fil FIL",
        )
    if not lavere and type_ is T.GODKJENT_LAVERE_KATEGORI:
        raise KanIkkeGodkjenne(
            f"Kategori {gir} i {o} er ikke lavere enn det er søkt om.",
            hjemmel="tolkeforskriften § 12",
            neste=f"imdi godkjenning vedtak {nr} --type {T.GODKJENT}",
        )
    return gir


def krev_delvis(d: Delvis, nr: str) -> Delvis:
    """Give the partial access with clean texts, or refuse it: three conditions, all of them, each with reasons.

    One who cannot do it independently at home cannot get it (§ 3-7 second paragraph). Raises KanIkkeGiDelvisAdgang.
    """
    neste = f"imdi godkjenning vedtak {nr} --type {T.DELVIS_ADGANG}"
    for tekst, hva, valg, bokstav in (
        (d.kvalifisert, "at søkeren er fullt ut kvalifisert i etableringsstaten", "--kvalifisert-fil FIL", "a"),
        (d.hele_utdanningen, "at hele utdanningen måtte tas på nytt", "--hele-utdanningen-fil FIL", "b"),
        (d.kan_skilles, "at aktiviteten kan skilles ut", "--kan-skilles-fil FIL", "c"),
    ):
        if not (tekst or "").strip():
            raise KanIkkeGiDelvisAdgang(
                f"De tre vilkårene for delvis adgang gjelder samtidig, og hvert må begrunnes. Det mangler {hva}.",
                hjemmel=f"{_YF} § 3-7 første ledd bokstav {bokstav}",
                neste=f"{neste} {valg}",
            )
    if d.selvstendig is not True:
        raise KanIkkeGiDelvisAdgang(
            "Den som ikke kan utøve aktiviteten selvstendig i hjemstaten, kan ikke få delvis adgang."
            if d.selvstendig is False
            else "Kan søkeren utøve aktiviteten selvstendig i hjemstaten? Det må vurderes.",
            hjemmel=f"{_YF} § 3-7 andre ledd",
            neste=f"{neste} --selvstendig ja",
        )
    if not d.aktivitet.strip() or not d.tittel.strip():
        raise Bruksfeil(
            "Hvilken aktivitet gjelder den delvise adgangen, og hvilken tittel har søkeren i hjemstaten?",
            neste="Oppgi --aktivitet TEKST og --tittel TEKST.",
        )
    return Delvis(
        d.aktivitet.strip(),
        d.tittel.strip(),
        (d.kvalifisert or "").strip(),
        (d.hele_utdanningen or "").strip(),
        (d.kan_skilles or "").strip(),
        d.selvstendig,
    )


def krev_avvisning(g: Grunn, nr: str) -> None:
    """Refuse to dismiss on another ground than the two there are. Raises KanIkkeAvvise."""
    if g not in AVVISNING:
        raise KanIkkeAvvise(
            f"«{g.tekst}» er ikke en grunn til å avvise søknaden. Realiteten avgjøres ved vedtak.",
            hjemmel="forvaltningsloven § 2 tredje ledd",
            neste=f"imdi godkjenning vedtak {nr} --type {T.AVSLAG} --grunn {g}",
        )


def krev_omgjoring(s: Innhold, vedtak: int, g: Grunn | None) -> Vedtak:
    """Give the decision that is set aside, or refuse it: by § 35, and where it harms the applicant, after hearing.

    Raises KanIkkeOmgjore.
    """
    nr = s.sak.nr
    v = finn(s, vedtak)
    if v.opphevet is not None or v.type not in (*sprakvis.SLUTT, T.PALAGT_UTLIGNINGSTILTAK, T.AVVIST):
        raise KanIkkeOmgjore(
            f"Vedtak {v.nr} er {'opphevet' if v.opphevet else v.type.tekst}, og kan ikke gjøres om.",
            hjemmel="forvaltningsloven § 35",
            neste=f"imdi godkjenning vis {nr}",
        )
    gunst = v.type in (*sprakvis.GODKJENT, T.DELVIS_ADGANG)
    if g not in OMGJORING or (g is Grunn.IKKE_TIL_SKADE and gunst):
        raise KanIkkeOmgjore(
            f"Vedtak {v.nr} kan bare gjøres om av en grunn i § 35"
            + (". Å oppheve en godkjenning er til skade for søkeren" if gunst else "")
            + f": {', '.join(x for x in OMGJORING if not (gunst and x is Grunn.IKKE_TIL_SKADE))}.",
            hjemmel="forvaltningsloven § 35 første ledd",
            neste=f"imdi godkjenning vedtak {nr} --type omgjort --vedtak {v.nr} --grunn ugyldig "
            "--begrunnelse-fil FIL",
        )
    if g is Grunn.IKKE_UNDERRETTET and v.underrettet:
        raise KanIkkeOmgjore(
            f"Søkeren er underrettet om vedtak {v.nr} ({_dag(v.underrettet)}).",
            hjemmel="forvaltningsloven § 35 første ledd bokstav b",
            neste=f"imdi godkjenning vis {nr}",
        )
    hort = [f for f in s.foreleggelser if f.dato >= v.dato]
    if gunst and not any(f.uttalt or f.frist < s.i_dag for f in hort):
        raise KanIkkeOmgjore(
            "Å oppheve en godkjenning er til skade for søkeren, som må varsles og få uttale seg først."
            + (" Fristen for å uttale seg er ikke ute." if hort else ""),
            hjemmel="forvaltningsloven § 16",
            neste=f"imdi godkjenning forelegg {nr} --fakta-fil FIL --frist DATO",
        )
    return v


def finn(s: Innhold, vedtak: int) -> Vedtak:
    """Give one decision of an application. Raises Bruksfeil when there is none with that number."""
    funnet = next((v for v in s.vedtak if v.nr == vedtak), None)
    if funnet is None:
        raise Bruksfeil(f"{s.sak.nr} har ikke noe vedtak {vedtak}.", neste=f"imdi godkjenning vis {s.sak.nr}")
    return funnet


def etter(s: Innhold) -> Status:
    """Say where an application stands by its decisions; one that is in the register, or only recognised, stays so."""
    staar = s.sak.status
    ny = sprakvis.status(s, staar if staar is Status.KOMPLETT else maskin.venter(s))
    if ny is Status.VEDTAK_GODKJENT and staar in (Status.NTR_OPPFORT, Status.KUN_GODKJENT):
        return staar
    return ny


def _dag(iso: str) -> str:
    return vis_dato(date.fromisoformat(iso))


def krev_tiltaksopplysning(s: Innhold, grunn: Grunn, tekst: str | None) -> str:
    """Give what is told of possible measures: a duty to one with a permit and a qualification from a third country.

    As far as measures are to be had and fit; that none is, is said too. Raises KanIkkeVedta (§ 3-4 third paragraph).
    """
    ren = (tekst or "").strip()
    opphold = s.soker.oppholdsgrunnlag
    plikt = (
        s.sak.regelsett is Regelsett.TREDJELAND
        and grunn is Grunn.VESENTLIG_FORSKJELL
        and opphold is not None
        and opphold.er_tillatelse
    )
    if plikt and not ren:
        raise KanIkkeVedta(
            "Søkeren har oppholdstillatelse, og skal få vite om mulige utligningstiltak: prøveperiode, "
            "egnethetsprøve "
            "eller kompletterende utdanning. Finnes ingen, skal brevet si det.",
            hjemmel=f"{_YF} § 3-4 tredje ledd",
            neste=f"imdi godkjenning vedtak {s.sak.nr} --type avslag --grunn {grunn} --tiltak-fil FIL",
        )
    return ren
