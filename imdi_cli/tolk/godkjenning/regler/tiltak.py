"""Measures: who chooses, what can be offered, and how they end (§§ 3-4 to 3-6, 8-7, 8-8, 11-5)."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.tolk.godkjenning.regler import frister, sprakvis
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Valgrett
from imdi_cli.tolk.godkjenning.typer.koder import Niva, Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Tiltak, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import Forsok, Resultat, Tiltaksvalg
from imdi_cli.tolk.register.typer import Oppforing

EGNETHETSPROVE_UK = "godkjenning.egnethetsprove.uk"
FORSOK = "statsautorisasjon.forsok"
VALG = "godkjenning.tiltak.valg"
_YF = "yrkeskvalifikasjonsforskriften"
_P, _R, _BEGGE = Tiltakstype.EGNETHETSPROVE, Tiltakstype.PROVEPERIODE, Tiltakstype.BEGGE
# Where IMDi may choose for the applicant (§ 3-5 first paragraph letters c and d): (the applicant's, the Norwegian).
_UNNTAK = {(Niva.A, Niva.C): "c", (Niva.B, Niva.D): "d"}


class KanIkkePaleggeTiltak(Avslag):
    """No difference is reasoned, experience is not assessed, or the measure cannot be offered."""


class KanIkkeVelgeTiltak(Avslag):
    """It is not theirs to choose, or that measure is none that can be chosen."""


class KanIkkeGjennomforeTiltak(Avslag):
    """The measure is not chosen, lasts too long, or is over."""


def regel_for_prove(s: Innhold) -> str:
    """Name the rule for how soon a test must be to be had; § 3-6 third paragraph does not reach chapter 11."""
    return EGNETHETSPROVE_UK if s.sak.regelsett is Regelsett.UK else frister.EGNETHETSPROVE


def valgrett(s: Innhold, v: Vurdering, valg: Tiltaksvalg) -> Valgrett:
    """Say who chooses. Raises KanIkkePaleggeTiltak where IMDi would choose and may not, or gives no reason.

    The applicant in the EEA tracks, but for the exceptions that an interpreter can come under and only where it is
    necessary; IMDi for a third country (§ 3-5 last paragraph) and the United Kingdom (§ 11-5 third paragraph).
    """
    nr, neste = s.sak.nr, f"imdi godkjenning vedtak {s.sak.nr} --type utligningstiltak"
    begge = valg.type is _BEGGE
    if begge and (s.sak.regelsett is Regelsett.UK or (v.niva_soker, v.niva_norsk) != (Niva.A, Niva.D)):
        raise KanIkkePaleggeTiltak(
            "Både prøveperiode og egnethetsprøve kan bare pålegges når søkeren har nivå A og yrket krever nivå D. "
            "Her "
            f"er det {v.niva_soker} og {v.niva_norsk}.",
            hjemmel=f"{_YF} §§ 3-5 andre ledd og 11-5",
            neste=f"imdi godkjenning vis {nr}",
        )
    if s.sak.regelsett is not Regelsett.EOS:
        if valg.type is None:
            raise Bruksfeil(
                "IMDi bestemmer tiltaket her. Hvilket?",
                neste="Oppgi --tiltak egnethetsprøve eller --tiltak prøveperiode.",
                hjemmel=f"{_YF} §§ 3-5 siste ledd og 11-5 tredje ledd",
            )
        return Valgrett.IMDI
    if begge:
        return Valgrett.IMDI
    if valg.type is None:
        return Valgrett.SOKER
    bokstav = _UNNTAK.get((v.niva_soker, v.niva_norsk))
    if bokstav is None:
        raise KanIkkePaleggeTiltak(
            "Søkeren velger selv mellom prøveperiode og egnethetsprøve. Unntakene som kan gjelde tolker, er nivå A "
            "når "
            f"yrket krever C, og nivå B når yrket krever D. Her er det {v.niva_soker} og {v.niva_norsk}.",
            hjemmel=f"{_YF} § 3-5 første ledd",
            neste=neste,
        )
    if not (valg.valgrett_grunn or "").strip():
        raise KanIkkePaleggeTiltak(
            "IMDi kan bare velge for søkeren når det er nødvendig, og det må begrunnes.",
            hjemmel=f"{_YF} § 3-5 første ledd bokstav {bokstav}",
            neste=f"{neste} --tiltak {valg.type} --valgrett-grunn-fil FIL",
        )
    return Valgrett.IMDI


def krev_grunnlag(v: Vurdering, nr: str) -> None:
    """Refuse a measure without a reasoned difference, or before experience is assessed.

    Raises KanIkkePaleggeTiltak.
    """
    if not v.vesentlige:
        raise KanIkkePaleggeTiltak(
            f"Ingen vesentlig forskjell i {v.oppforing} er begrunnet som ikke er utlignet.",
            hjemmel=f"{_YF} §§ 3-4 og 11-5",
            neste=f"imdi godkjenning forskjell {nr} --språk '{v.oppforing.sprak}'",
        )
    uvurdert = [f for f in v.vesentlige if f.utlignet is None]
    if uvurdert or not v.erfaring_vurdert:
        hva = f"forskjell {uvurdert[0].forskjell} ({uvurdert[0].fag})" if uvurdert else "forskjellene"
        raise KanIkkePaleggeTiltak(
            f"Det er ikke vurdert om yrkeserfaring eller livslang læring utligner {hva}.",
            hjemmel=f"{_YF} § 3-6 første ledd",
            neste=f"imdi godkjenning forskjell {nr} --nr {uvurdert[0].forskjell if uvurdert else 1} --utlignet ikke "
            "--grunn-fil FIL",
        )


def krev_kan_tilbys(s: Innhold, valg: Tiltaksvalg, rett: Valgrett, siste: date, i_dag: date) -> None:
    """Refuse a measure that cannot be offered: nobody holds it, or no test is to be had in time.

    Raises KanIkkePaleggeTiltak. Who holds it is not settled (Q5), so it is said in each case.
    """
    neste = f"imdi godkjenning vedtak {s.sak.nr} --type utligningstiltak"
    if not valg.arrangor.strip():
        raise KanIkkePaleggeTiltak(
            "Hvem som holder egnethetsprøve og prøveperiode for tolker, er ikke avklart. Et tiltak som ingen kan "
            "holde, "
            "kan ikke pålegges.",
            hjemmel=f"{_YF} §§ 8-7 og 8-8",
            neste=f"{neste} --arrangør NAVN",
        )
    if valg.type is _R:
        return
    if valg.tilbudt is None or not i_dag < valg.tilbudt <= siste:
        naar = f", ikke {kort_dato(valg.tilbudt)}" if valg.tilbudt else ""
        raise KanIkkePaleggeTiltak(
            f"Søkeren må kunne ta egnethetsprøven senest {vis_dato(siste)}{naar}. Finnes ingen prøve i språket, "
            "kan den "
            "ikke pålegges" + (", og da kan søkeren ikke velge." if rett is Valgrett.SOKER else "."),
            hjemmel=f"{_YF} §§ 3-6 tredje ledd og 11-5 fjerde ledd",
            neste=f"{neste} --prøvedato DATO",
        )


def fagliste(v: Vurdering, valgt: tuple[str, ...], nr: str) -> tuple[str, ...]:
    """Give the subjects of a test: from the list of those that are not covered (§ 8-8).

    Raises KanIkkePaleggeTiltak.
    """
    liste = tuple(f.fag for f in v.vesentlige if f.pa_fagliste)
    utenfor = [fag for fag in valgt if fag.casefold() not in {x.casefold() for x in liste}]
    if utenfor:
        raise KanIkkePaleggeTiltak(
            f"Prøven kan bare omfatte fag som står på listen over fag som ikke dekkes. «{utenfor[0]}» står ikke der; "
            f"listen er: {', '.join(liste) or 'tom'}.",
            hjemmel=f"{_YF} § 8-8 andre ledd",
            neste=f"imdi godkjenning forskjell {nr} --fag '{utenfor[0]}'",
        )
    if not liste:
        raise KanIkkePaleggeTiltak(
            "Listen over fag som ikke dekkes, er tom, så det er ingenting å prøve søkeren i.",
            hjemmel=f"{_YF} § 8-8 første ledd",
            neste=f"imdi godkjenning forskjell {nr} --nr 1 --fagliste ja",
        )
    return valgt or liste


def velg(s: Innhold, tekst: str) -> tuple[Oppforing, Tiltak]:
    """Give the measure that is meant: the only one that runs, or the one in a language.

    Raises KanIkkeGjennomforeTiltak.
    """
    lopende = [(o, t) for o, t in sprakvis.lopende(s) if not tekst or o.sprak.casefold() == tekst.casefold()]
    if not lopende:
        raise KanIkkeGjennomforeTiltak(
            f"Ingen tiltak venter{f' i {tekst}' if tekst else ''}.",
            hjemmel=f"{_YF} § 3-4",
            neste=f"imdi godkjenning vis {s.sak.nr}",
        )
    if len(lopende) > 1:
        raise Bruksfeil(f"Hvilket språk? {', '.join(str(o) for o, _ in lopende)}.", neste="Oppgi --språk SPRÅK.")
    return lopende[0]


def krev_valg(t: Tiltak, valg: Tiltakstype, nr: str) -> None:
    """Refuse a choice that is not the applicant's, is made already, or is of something else than the two."""
    if t.valgrett is not Valgrett.SOKER or t.type is not None:
        hvem = "IMDi har bestemt tiltaket" if t.valgrett is Valgrett.IMDI else "Søkeren har valgt"
        raise KanIkkeVelgeTiltak(
            f"{hvem}: {t.type.tekst if t.type else ''}.",
            hjemmel=t.valgrett.hjemmel,
            neste=f"imdi godkjenning vis {nr}",
        )
    if valg not in (_P, _R):
        raise KanIkkeVelgeTiltak(
            f"Søkeren velger mellom egnethetsprøve og prøveperiode, ikke {valg.tekst}.",
            hjemmel=f"{_YF} § 3-5 første ledd",
            neste=f"imdi godkjenning tiltak {nr} --valg egnethetsprøve",
        )


def krev_del(t: Tiltak, del_: Tiltakstype, nr: str) -> None:
    """Refuse to begin a part that the measure does not have. Raises KanIkkeGjennomforeTiltak."""
    if t.type is None:
        raise KanIkkeGjennomforeTiltak(
            "Søkeren har ikke valgt tiltak.",
            hjemmel=f"{_YF} § 3-5 første ledd",
            neste=f"imdi godkjenning tiltak {nr} --valg {del_}",
        )
    if t.type not in (del_, _BEGGE):
        raise KanIkkeGjennomforeTiltak(
            f"Tiltaket er {t.type.tekst}, ikke {del_.tekst}.",
            hjemmel=t.type.hjemmel,
            neste=f"imdi godkjenning vis {nr}",
        )


def krev_periode(start: date, slutt: date, lengst: date, veileder: str, hjemmel: str, nr: str) -> None:
    """Refuse a period that lasts too long, or that nobody supervises. Raises KanIkkeGjennomforeTiltak."""
    neste = f"imdi godkjenning tiltak {nr} --start DATO --slutt DATO --veileder NAVN"
    if slutt <= start:
        raise Bruksfeil(
            f"Prøveperioden kan ikke slutte {kort_dato(slutt)}: den begynner {kort_dato(start)}.",
            neste="Rett --slutt.",
        )
    if slutt > lengst:
        raise KanIkkeGjennomforeTiltak(
            f"Prøveperioden kan ikke vare lenger enn til {vis_dato(lengst)}.", hjemmel=hjemmel, neste=neste
        )
    if not veileder.strip():
        raise KanIkkeGjennomforeTiltak(
            "En prøveperiode er under tilsyn av en kvalifisert tolk, som må navngis.",
            hjemmel="yrkeskvalifikasjonsloven § 3 bokstav g",
            neste=neste,
        )


def krev_resultat(t: Tiltak, r: Resultat, nr: str) -> tuple[Tiltakstype, str]:
    """Give the part a result is of, and its assessment. Raises KanIkkeGjennomforeTiltak, Bruksfeil."""
    neste = f"imdi godkjenning tiltak {nr} --resultat {r.resultat} --dato DATO --vurdering-fil FIL"
    begynt = [d for d, dag in ((_P, t.provedato), (_R, t.start)) if dag]
    nekter = r.resultat in (Tiltaksresultat.NEKTET, Tiltaksresultat.AVBRUTT)
    del_ = (
        r.type or (begynt[0] if len(begynt) == 1 else None) or (t.type if nekter and t.type is not _BEGGE else None)
    )
    if del_ is None and (len(begynt) > 1 or nekter):
        raise Bruksfeil("Gjelder resultatet prøven eller perioden?", neste="Oppgi --del KODE.")
    if del_ is None or (del_ not in begynt and not nekter):
        raise KanIkkeGjennomforeTiltak(
            "Tiltaket er ikke begynt, så det har ikke noe resultat.",
            hjemmel=f"{_YF} §§ 8-7 og 8-8",
            neste=f"imdi godkjenning tiltak {nr} --prøvedato DATO",
        )
    vurdering = (r.vurdering or "").strip()
    if not vurdering:
        raise KanIkkeGjennomforeTiltak(
            "Prøveperioden skal vurderes, og et resultat må begrunnes.", hjemmel=f"{_YF} §§ 8-7 og 8-8", neste=neste
        )
    begynte = t.provedato if del_ is _P else t.start
    if begynte and r.dag.isoformat() < begynte:
        raise Bruksfeil(
            f"Resultatet kan ikke være fra {kort_dato(r.dag)}: det begynte {kort_dato(date.fromisoformat(begynte))}.",
            neste="Rett --dato.",
        )
    return del_, vurdering


def samlet(t: Tiltak, tidligere: tuple[Forsok, ...], ny: Resultat, del_: Tiltakstype) -> Tiltaksresultat | None:
    """Say how a measure ends with a result, or None while it is not over.

    A test that is not passed may be taken again until the attempts that were announced are used (§ 3-4, guidance); a
    period that is not passed is over. Of two measures both must be passed.
    """
    if ny.resultat is Tiltaksresultat.BESTATT:
        bestatt = {del_, *(f.type for f in tidligere if f.resultat is Tiltaksresultat.BESTATT)}
        return Tiltaksresultat.BESTATT if t.type is not _BEGGE or {_P, _R} <= bestatt else None
    igjen = ny.resultat in (Tiltaksresultat.IKKE_BESTATT, Tiltaksresultat.IKKE_MOTT) and del_ is _P
    brukt = 1 + sum(f.type is _P for f in tidligere)
    return None if igjen and (t.forsok_maks is None or brukt < t.forsok_maks) else ny.resultat


def krev_valgfrist(valg: Tiltaksvalg, rett: Valgrett, i_dag: date) -> None:
    """Stop a decision where the applicant chooses, without a day to choose by. Raises Bruksfeil."""
    if rett is not Valgrett.SOKER:
        return
    if valg.valgfrist is None or valg.valgfrist <= i_dag:
        raise Bruksfeil(
            "Når må søkeren ha valgt mellom prøveperiode og egnethetsprøve? Dagen må være etter i dag.",
            neste="Oppgi --valgfrist DATO.",
            hjemmel=f"{_YF} § 3-5 første ledd",
        )
