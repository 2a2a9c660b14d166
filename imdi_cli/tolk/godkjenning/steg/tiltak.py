"""Measures: imposed by a decision, chosen, held and judged; then a new decision is made (§§ 3-4 to 3-6, 11-5)."""

from datetime import date

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.avgjorelse import TILTAK
from imdi_cli.tolk.godkjenning.lager.etterpaa import FORSOK
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import inntak, sprakvis, vedtaksord
from imdi_cli.tolk.godkjenning.regler import tiltak as regler
from imdi_cli.tolk.godkjenning.regler import vedtak as vedtaksregler
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, mal, overgang, skriv_brev, til_soker
from imdi_cli.tolk.godkjenning.steg.vurdering import finn_sprak
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Valgrett, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Tiltak, Vedtak
from imdi_cli.tolk.godkjenning.typer.vurdering import Resultat, Tiltaksvalg
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.register.typer import Oppforing

_YF = "yrkeskvalifikasjonsforskriften"
_PROVE, _PERIODE = Tiltakstype.EGNETHETSPROVE, Tiltakstype.PROVEPERIODE


def palegg(
    k: Kontekst,
    nr: Saksnummer,
    valg: Tiltaksvalg,
    begrunnelse: str | None,
    *,
    sprak: str | None = None,
) -> tuple[Innhold, Vedtak]:
    """Impose a measure in one language, with what § 3-6 demands, and the form of choice (L9).

    Raises KanIkkePaleggeTiltak, KanIkkeVedta, KanIkkeNaa; Bruksfeil where IMDi must say which.
    """
    k.krev_rolle(ROLLE)
    navngitt = finn_sprak(k, nr, sprak)
    s_for = innhold(k, nr)
    o = vedtaksregler.velg_sprak(s_for, navngitt)
    vedtaksregler.krev_uavgjort(s_for, o)
    m = s_for.sak.malform
    brevmal = mal("vedtak_utligningstiltak", m)
    handling = "pålegg utligningstiltak"
    with overgang(k, nr, handling, til=vedtaksregler.etter, snevr=lambda s: sprakvis.snevr(s, o)) as (s, for_):
        v = vedtaksregler.krev_vurdering(for_, o)
        regler.krev_grunnlag(v, str(nr))
        rett = regler.valgrett(for_, v, valg)
        siste = frister.beregn(k, regler.regel_for_prove(for_), k.i_dag).streng
        regler.krev_kan_tilbys(for_, valg, rett, siste, k.i_dag)
        regler.krev_valgfrist(valg, rett, k.i_dag)
        prove = valg.type is not _PERIODE
        fag = regler.fagliste(v, valg.fag, str(nr)) if prove else ()
        tekst = vedtaksregler.krev_begrunnelse(
            begrunnelse, "Et utligningstiltak", str(nr), Vedtakstype.PALAGT_UTLIGNINGSTILTAK
        )
        maks = k.regelverk.paa(regler.FORSOK, k.i_dag).tall if valg.forsok else None
        lengst = k.regelverk.paa(fristregler.lengste_proveperiode(for_.sak.regelsett), k.i_dag).tall
        felt: dict[str, Verdi] = {
            "mottatt": vis_dato(date.fromisoformat(for_.sak.mottatt)),
            "sprak": registerfelles.spraknavn(o, m),
            "niva_krevd": vedtaksord.niva(v.niva_norsk, m),
            "niva_soker": vedtaksord.niva(v.niva_soker, m),
            "forskjeller": [vedtaksord.forskjell(f, m) for f in v.vesentlige],
            "utligning": [vedtaksord.utligning(f, m) for f in v.vesentlige],
            "begrunnelse": tekst,
            "hjemmel": vedtaksord.bygger_paa(_hjemmel(for_), m),
            "arrangor": valg.arrangor.strip(),
            "velger": "ja" if rett is Valgrett.SOKER else "",
            "valgfrist": vis_dato(valg.valgfrist) if valg.valgfrist else "",
            "bestemt": vedtaksord.i_brev(valg.type, m) if valg.type else "",
            "hvorfor_imdi": (valg.valgrett_grunn or "").strip(),
            "prove": "ja" if prove else "",
            "tilbudt": vis_dato(valg.tilbudt) if valg.tilbudt and prove else "",
            "fag": list(fag),
            "periode": str(lengst) if valg.type is not _PROVE else "",
            "forsok": str(maks) if maks and prove else "",
        }
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            Vedtakstype.PALAGT_UTLIGNINGSTILTAK,
            brevmal,
            felt,
            {
                "sprak": o.sprak,
                "tolketype": o.tolketype.value,
                "niva_krevd": v.niva_norsk.value,
                "niva_soker": v.niva_soker.value,
            },
            hjemmel=_hjemmel(for_),
            begrunnelse=tekst,
        )
        s.sett_inn(
            TILTAK,
            {
                **nr.nokkel,
                "nr": lager.neste_nr(k.base, TILTAK, nr),
                "vedtak": vedtak,
                "valgrett": rett.value,
                "type": valg.type.value if valg.type else None,
                "valgt": k.i_dag.isoformat() if valg.type else None,
                "fag": lager.samlet(fag),
                "forsok": 0,
                "valgrett_grunn": (valg.valgrett_grunn or "").strip() or None,
                "arrangor": valg.arrangor.strip(),
                "tilbudt": valg.tilbudt.isoformat() if valg.tilbudt and prove else None,
                "valgfrist": valg.valgfrist.isoformat() if valg.valgfrist else None,
                "forsok_maks": maks if prove else None,
            },
        )
        if prove:
            frister.start(
                k,
                s,
                regler.regel_for_prove(for_),
                k.i_dag,
                hva=f"egnethetsprøve etter vedtak {vedtak}",
                ansvarlig=for_.sak.saksbehandler,
                neste=f"imdi godkjenning tiltak {nr} --prøvedato DATO",
            )
        if rett is Valgrett.SOKER and valg.valgfrist:
            frister.start(
                k,
                s,
                regler.VALG,
                k.i_dag,
                hva=f"søkerens valg av tiltak etter vedtak {vedtak}",
                ansvarlig=for_.sak.saksbehandler,
                neste=f"imdi godkjenning tiltak {nr} --valg KODE",
                siste=valg.valgfrist,
            )
        vedtaksfelles.lukk_om_avgjort(k, s, nr)
    etter = innhold(k, nr)
    return etter, vedtaksregler.finn(etter, vedtak)


def velg(k: Kontekst, nr: Saksnummer, valg: Tiltakstype, dag: date, *, sprak: str = "") -> Innhold:
    """Record the applicant's choice (§ 3-5). Raises KanIkkeVelgeTiltak, KanIkkeGjennomforeTiltak, KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "før valg av tiltak", til=vedtaksregler.etter) as (s, for_):
        _, t = regler.velg(for_, sprak)
        regler.krev_valg(t, valg, str(nr))
        inntak.krev_dag("Dagen søkeren valgte", dag, _vedtaket(for_, t).dato, k.i_dag, "--dato")
        verdier = {"type": valg.value, "valgt": dag.isoformat()}
        s.endre(TILTAK, {**nr.nokkel, "nr": t.nr}, verdier, sist=t.sist)
        _lukk(k, s, nr, (regler.VALG,), t.vedtak, dag=dag)
        if valg is _PERIODE:
            proveregler = (fristregler.EGNETHETSPROVE, regler.EGNETHETSPROVE_UK)
            _lukk(k, s, nr, proveregler, t.vedtak, grunn="søkeren har valgt prøveperiode")
    return innhold(k, nr)


def innkall(k: Kontekst, nr: Saksnummer, dag: date, *, sprak: str = "") -> tuple[Innhold, int]:
    """Call the applicant to the test on a day (L10); give the letter. Raises KanIkkeGjennomforeTiltak, KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    inntak.krev_fram_i_tid(dag, k.i_dag, "Prøvedagen", "--prøvedato")
    m = innhold(k, nr).sak.malform
    brevmal = mal("innkalling_egnethetsprove", m)
    with overgang(k, nr, "begynn egnethetsprøve", til=vedtaksregler.etter) as (s, for_):
        o, t = regler.velg(for_, sprak)
        regler.krev_del(t, _PROVE, str(nr))
        brev = skriv_brev(
            k,
            s,
            brevmal,
            til_soker(for_.soker),
            {
                "sprak": registerfelles.spraknavn(o, m),
                "dato": vis_dato(dag),
                "arrangor": t.arrangor or "",
                "fag": list(t.fag),
                "forsok": f"{t.forsok + 1} av {t.forsok_maks}" if t.forsok_maks else "",
            },
        )
        s.endre(TILTAK, {**nr.nokkel, "nr": t.nr}, {"provedato": dag.isoformat()}, sist=t.sist)
    return innhold(k, nr), brev


def begynn_periode(
    k: Kontekst, nr: Saksnummer, start: date, slutt: date, veileder: str, *, sprak: str = ""
) -> tuple[Innhold, int]:
    """Begin the period, with a supervisor, and no longer than the law allows (L11); give the letter.

    Raises KanIkkeGjennomforeTiltak, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    s_for = innhold(k, nr)
    m = s_for.sak.malform
    brevmal = mal("vilkar_proveperiode", m)
    regel = fristregler.lengste_proveperiode(s_for.sak.regelsett)
    with overgang(k, nr, "begynn prøveperiode", til=vedtaksregler.etter) as (s, for_):
        o, t = regler.velg(for_, sprak)
        regler.krev_del(t, _PERIODE, str(nr))
        lengst = frister.beregn(k, regel, start)
        regler.krev_periode(start, slutt, lengst.streng, veileder, lengst.regel.hjemmel, str(nr))
        brev = skriv_brev(
            k,
            s,
            brevmal,
            til_soker(for_.soker),
            {
                "sprak": registerfelles.spraknavn(o, m),
                "start": vis_dato(start),
                "slutt": vis_dato(slutt),
                "veileder": veileder.strip(),
                "arrangor": t.arrangor or "",
            },
        )
        s.endre(
            TILTAK,
            {**nr.nokkel, "nr": t.nr},
            {"start": start.isoformat(), "slutt": slutt.isoformat(), "veileder": veileder.strip()},
            sist=t.sist,
        )
        frister.start(
            k,
            s,
            regel,
            start,
            hva=f"prøveperiode etter vedtak {t.vedtak}",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi godkjenning tiltak {nr} --resultat KODE --dato DATO --vurdering-fil FIL",
        )
    return innhold(k, nr), brev


def bedom(k: Kontekst, nr: Saksnummer, r: Resultat, *, sprak: str = "") -> tuple[Innhold, int]:
    """Record what came of an attempt or a period, with its assessment (L12); give the letter.

    When the measure is over, the language waits for a new decision. Raises KanIkkeGjennomforeTiltak, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    m = innhold(k, nr).sak.malform
    brevmal = mal("resultat_tiltak", m)
    with overgang(k, nr, "bedøm tiltaket", til=vedtaksregler.etter) as (s, for_):
        o, t = regler.velg(for_, sprak)
        inntak.krev_dag("Resultatet", r.dag, _vedtaket(for_, t).dato, k.i_dag, "--dato")
        del_, vurdering = regler.krev_resultat(t, r, str(nr))
        tidligere = tuple(f for f in for_.forsok if f.tiltak == t.nr)
        slutt = regler.samlet(t, tidligere, r, del_)
        brev = skriv_brev(k, s, brevmal, til_soker(for_.soker), _resultatfelt(o, r, del_, vurdering, slutt, m))
        s.sett_inn(
            FORSOK,
            {
                **nr.nokkel,
                "tiltak": t.nr,
                "nr": len(tidligere) + 1,
                "type": del_.value,
                "dato": r.dag.isoformat(),
                "resultat": r.resultat.value,
                "vurdering": vurdering,
                "brev": brev,
            },
        )
        verdier: dict[str, object] = {"forsok": t.forsok + 1, "provedato": None} if del_ is _PROVE else {}
        if slutt:
            verdier |= {"resultat": slutt.value, "bedomt": r.dag.isoformat(), "sluttvurdering": vurdering}
        s.endre(TILTAK, {**nr.nokkel, "nr": t.nr}, verdier, sist=t.sist)
        if del_ is _PROVE and r.resultat is not Tiltaksresultat.NEKTET:
            _lukk(k, s, nr, (fristregler.EGNETHETSPROVE, regler.EGNETHETSPROVE_UK), t.vedtak, dag=r.dag)
        if slutt:
            periode = (fristregler.PROVEPERIODE, fristregler.PROVEPERIODE_TREDJELAND)
            alle = (fristregler.EGNETHETSPROVE, regler.EGNETHETSPROVE_UK, regler.VALG)
            _lukk(k, s, nr, periode, t.vedtak, dag=r.dag)
            _lukk(k, s, nr, alle, t.vedtak, grunn="tiltaket er over")
    return innhold(k, nr), brev


def _resultatfelt(
    o: Oppforing, r: Resultat, del_: Tiltakstype, vurdering: str, slutt: Tiltaksresultat | None, m: Malform
) -> dict[str, Verdi]:
    bestatt = slutt is Tiltaksresultat.BESTATT
    return {
        "sprak": registerfelles.spraknavn(o, m),
        "tiltak": vedtaksord.i_brev(del_, m),
        "dato": vis_dato(r.dag),
        "resultat": vedtaksord.i_brev(r.resultat, m),
        "vurdering": vurdering,
        "bestatt": "ja" if bestatt else "",
        "igjen": "ja" if slutt is None else "",
        "slutt": "ja" if slutt and not bestatt else "",
    }


def _vedtaket(s: Innhold, t: Tiltak) -> Vedtak:
    return vedtaksregler.finn(s, t.vedtak)


def _hjemmel(s: Innhold) -> str:
    return f"{_YF} § 11-5" if s.sak.regelsett is Regelsett.UK else f"{_YF} §§ 3-4, 3-5 og 3-6"


def _lukk(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    regelnavn: tuple[str, ...],
    vedtak: int,
    *,
    grunn: str = "",
    dag: date | None = None,
) -> None:
    """Close the clocks of one decision's measure: its number stands in their words."""
    for rad in frister.til_sak(k, str(nr)):
        if rad.lukket is None and rad.regel in regelnavn and rad.hva.endswith(f" vedtak {vedtak}"):
            frister.lukk(k, s, rad, holdt=not grunn, grunn=grunn or None, dag=dag)
