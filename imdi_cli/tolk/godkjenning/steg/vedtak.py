"""Decisions in one language: recognition, lower category, partial access, refusal; and dismissal of the whole."""

from datetime import date

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.lager.etterpaa import DELVIS
from imdi_cli.tolk.godkjenning.regler import avslag, brevord, sprak, sprakvis, vedtaksord, vurdering
from imdi_cli.tolk.godkjenning.regler import vedtak as regler
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, mal, overgang
from imdi_cli.tolk.godkjenning.steg.vurdering import finn_sprak
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import UK_GRUNN, Autorisasjon, Delvis, Grunn
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.register.typer import Oppforing

T = Vedtakstype
_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"


def godkjenn(
    k: Kontekst,
    nr: Saksnummer,
    type_: Vedtakstype = T.GODKJENT,
    begrunnelse: str | None = None,
    *,
    sprak_: str | None = None,
) -> tuple[Innhold, Vedtak]:
    """Recognise in one language, in the category of the assessment (L8). Entry in the register is another decision.

    Raises KanIkkeGodkjenne, KanIkkeVedta, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    if type_ not in (T.GODKJENT, T.GODKJENT_LAVERE_KATEGORI):
        raise Bruksfeil(f"«{type_}» er ingen godkjenning.", neste="Oppgi --type godkjent.")
    s_for, o = _sprak(k, nr, sprak_)
    m = s_for.sak.malform
    brevmal = mal("vedtak_godkjenning" if type_ is T.GODKJENT else "vedtak_lavere_kategori", m)
    with overgang(k, nr, "godkjenn", til=regler.etter, snevr=lambda s: sprakvis.snevr(s, o)) as (s, for_):
        v = regler.krev_vurdering(for_, o)
        kategori = regler.krev_godkjenning(for_, o, v, type_)
        tekst = (begrunnelse or "").strip()
        if type_ is T.GODKJENT_LAVERE_KATEGORI:
            tekst = regler.krev_begrunnelse(begrunnelse, "Et delvis avslag", str(nr), type_)
        sokt = next(r.kategori_sokt for r in for_.sprak if r.oppforing == o)
        felt: dict[str, Verdi] = {
            "mottatt": _dag(for_.sak.mottatt),
            "sprak": registerfelles.spraknavn(o, m),
            "modalitet": vedtaksord.i_brev(sprak.MODALITET[o.tolketype], m),
            "kategori": kategori.value,
            "godtatt": _godtatt(for_, v, m),
            "bevilling": "ja" if v.autorisasjon is Autorisasjon.BEVILLING else "",
        }
        if type_ is T.GODKJENT_LAVERE_KATEGORI:
            felt |= {"sokt": sokt.value if sokt else "", "begrunnelse": tekst}
        else:
            felt["vurdering"] = tekst
        hjemmel = f"{_YF} § 11-4" if for_.sak.regelsett is Regelsett.UK else f"{_LOV} § 8 og {_YF} § 3-3"
        verdier = {**_kolonner(o, v), "kategori": kategori.value}
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            type_,
            brevmal,
            felt,
            verdier,
            hjemmel=f"{hjemmel}, tolkeforskriften § 12",
            begrunnelse=tekst or v.begrunnelse,
        )
        vedtaksfelles.lukk_om_avgjort(k, s, nr)
    return _svar(k, nr, vedtak)


def delvis(
    k: Kontekst,
    nr: Saksnummer,
    d: Delvis,
    begrunnelse: str | None = None,
    *,
    sprak_: str | None = None,
) -> tuple[Innhold, Vedtak]:
    """Give partial access in one language: three conditions, each with its reasons (L13; § 3-7).

    Raises KanIkkeGiDelvisAdgang, KanIkkeVedta, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    s_for, o = _sprak(k, nr, sprak_)
    brevmal = mal("vedtak_delvis", s_for.sak.malform)
    with overgang(k, nr, "gi delvis adgang", til=regler.etter, snevr=lambda s: sprakvis.snevr(s, o)) as (s, for_):
        v = regler.krev_vurdering(for_, o)
        rent = regler.krev_delvis(d, str(nr))
        tekst = regler.krev_begrunnelse(begrunnelse, "Delvis adgang", str(nr), T.DELVIS_ADGANG)
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            T.DELVIS_ADGANG,
            brevmal,
            {
                "mottatt": _dag(for_.sak.mottatt),
                "sprak": registerfelles.spraknavn(o, for_.sak.malform),
                "aktivitet": rent.aktivitet,
                "tittel": rent.tittel,
                "vilkar": [rent.kvalifisert or "", rent.hele_utdanningen or "", rent.kan_skilles or ""],
                "begrunnelse": tekst,
            },
            _kolonner(o, v),
            hjemmel=f"{_LOV} § 8 tredje ledd og {_YF} § 3-7",
            begrunnelse=tekst,
        )
        kolonner = {n: x for n, x in rent._asdict().items() if n != "selvstendig"}
        s.sett_inn(DELVIS, {**nr.nokkel, "vedtak": vedtak, **kolonner, "selvstendig": int(bool(rent.selvstendig))})
        vedtaksfelles.lukk_om_avgjort(k, s, nr)
    return _svar(k, nr, vedtak)


def avsla(
    k: Kontekst,
    nr: Saksnummer,
    grunn: Grunn,
    begrunnelse: str | None,
    *,
    tiltak: str | None = None,
    sprak_: str | None = None,
) -> tuple[Innhold, Vedtak]:
    """Refuse in one language, on a ground of the closed list of its track, with reasons (L14).

    `tiltak` is what is told of possible measures: a duty to one from a third country with a permit (§ 3-4 third
    paragraph). Raises KanIkkeAvsla, KanIkkeVedta, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    s_for, o = _sprak(k, nr, sprak_)
    m = s_for.sak.malform
    brevmal = mal("vedtak_avslag", m)
    handling = "avslå" if grunn is not Grunn.SPRAK else "avslå eller utsett på grunn av norskkunnskaper"
    regler.krev_uavgjort(s_for, o)
    avslag.krev(grunn, s_for, o, int(s_for.avklart[vurdering.PRAKSIS_DAGER]))
    with overgang(k, nr, handling, til=regler.etter, snevr=lambda s: sprakvis.snevr(s, o)) as (s, for_):
        tekst = regler.krev_begrunnelse(begrunnelse, "Et avslag", str(nr), T.AVSLAG)
        opplysning = regler.krev_tiltaksopplysning(for_, grunn, tiltak)
        v = for_.vurdering(o)
        uk = for_.sak.regelsett is Regelsett.UK
        uk_grunn = UK_GRUNN.get(grunn) if uk else None
        hjemmel = f"{_YF} § 11-4" if uk and uk_grunn is None else uk_grunn.hjemmel if uk_grunn else grunn.hjemmel
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            T.AVSLAG,
            brevmal,
            {
                "mottatt": _dag(for_.sak.mottatt),
                "sprak": registerfelles.spraknavn(o, m),
                "grunn": vedtaksord.grunn(grunn, m),
                "faktum": vedtaksord.faktum([k_.betegnelse for k_ in for_.kvalifikasjoner], m),
                "begrunnelse": tekst,
                "hjemmel": vedtaksord.bygger_paa(hjemmel, m),
                "niva_krevd": vedtaksord.niva(v.niva_norsk, m) if v else "",
                "niva_soker": vedtaksord.niva(v.niva_soker, m) if v else "",
                "tiltak": opplysning,
            },
            {**_kolonner(o, v), "grunn": grunn.value, "uk_grunn": uk_grunn.value if uk_grunn else None},
            hjemmel=hjemmel,
            begrunnelse=tekst,
        )
        vedtaksfelles.lukk_om_avgjort(k, s, nr)
    return _svar(k, nr, vedtak)


def avvis(
    k: Kontekst,
    nr: Saksnummer,
    grunn: Grunn,
    begrunnelse: str | None,
) -> tuple[Innhold, Vedtak]:
    """Dismiss an application: documents that did not come, or Norwegian that is no part of it (L15).

    Raises KanIkkeAvvise, KanIkkeVedta, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    regler.krev_avvisning(grunn, str(nr))
    m = innhold(k, nr).sak.malform
    brevmal = mal("vedtak_avvisning", m)
    norsk = grunn is Grunn.NORSK_INNGAAR_IKKE
    with overgang(k, nr, "avvis fordi norsk ikke inngår" if norsk else "avvis", til=regler.etter) as (s, for_):
        tekst = regler.krev_begrunnelse(begrunnelse, "En avvisning", str(nr), T.AVVIST)
        mangler = [vedtaksord.i_brev(grunn, m)] if norsk else [brevord.dokument(d, m) for d in for_.mangler]
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            T.AVVIST,
            brevmal,
            {
                "mottatt": _dag(for_.sak.mottatt),
                "mangler": mangler,
                "bedt": [] if norsk else [f"{_dag(b.dato)} ({_dag(b.frist)})" for b in for_.mangelbrev],
                "begrunnelse": tekst,
                "hjemmel": vedtaksord.bygger_paa(f"{grunn.hjemmel}, forvaltningsloven § 2 tredje ledd", m),
            },
            {"grunn": grunn.value},
            hjemmel=f"{grunn.hjemmel}, forvaltningsloven § 2 tredje ledd",
            begrunnelse=tekst,
        )
        vedtaksfelles.lukk_om_avgjort(k, s, nr)
    return _svar(k, nr, vedtak)


def _sprak(k: Kontekst, nr: Saksnummer, tekst: str | None) -> tuple[Innhold, Oppforing]:
    """Give the application, and the language a decision is for; one that is decided is refused by name."""
    s = innhold(k, nr)
    o = regler.velg_sprak(s, finn_sprak(k, nr, tekst))
    regler.krev_uavgjort(s, o)
    return s, o


def _kolonner(o: Oppforing, v: Vurdering | None) -> dict[str, object]:
    ut: dict[str, object] = {"sprak": o.sprak, "tolketype": o.tolketype.value}
    return ut | ({"niva_krevd": v.niva_norsk.value, "niva_soker": v.niva_soker.value} if v else {})


def _godtatt(s: Innhold, v: Vurdering, m: Malform) -> list[str]:
    rader = {x.nr: x for x in s.kvalifikasjoner}
    return [
        vedtaksord.godtatt(
            rader[x.kvalifikasjon],
            x.som,
            brevord.statsnavn(s.stater[rader[x.kvalifikasjon].stat].navn, m),
            m,
        )
        for x in v.komponenter
    ]


def _svar(k: Kontekst, nr: Saksnummer, vedtak: int) -> tuple[Innhold, Vedtak]:
    etter = innhold(k, nr)
    return etter, regler.finn(etter, vedtak)


def _dag(iso: str) -> str:
    return vis_dato(date.fromisoformat(iso))
