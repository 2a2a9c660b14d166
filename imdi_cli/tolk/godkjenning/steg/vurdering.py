"""Assessing a language: level, what is accepted, each difference, and what makes up for it."""

from datetime import date

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.lager.avgjorelse import FORSKJELL, KOMPONENT, VURDERING
from imdi_cli.tolk.godkjenning.regler import avslag, inntak, sprakvis
from imdi_cli.tolk.godkjenning.regler import vedtak as vedtaksregler
from imdi_cli.tolk.godkjenning.regler import vurdering as regler
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, overgang
from imdi_cli.tolk.godkjenning.steg.svar import begynn
from imdi_cli.tolk.godkjenning.typer.koder import Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import NyForskjell, NyVurdering, Utligningssvar, Vurderingstekster
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.register.steg.kategori import praksis
from imdi_cli.tolk.register.typer import Kvalifikasjon, Oppforing, Tolketype


def finn_sprak(k: Kontekst, nr: Saksnummer, tekst: str | None) -> Oppforing | None:
    """Find the language of an application that a text means; None when none is named. Raises Bruksfeil."""
    if not tekst:
        return None
    return registerfelles.finn_oppforing(k, [r.oppforing for r in innhold(k, nr).sprak], tekst, str(nr))


def begynn_om_komplett(k: Kontekst, nr: Saksnummer) -> bool:
    """Begin to assess an application that is complete; say whether it was. Raises KanIkkeNaa."""
    if innhold(k, nr).sak.status is not Status.KOMPLETT:
        return False
    begynn(k, nr)
    return True


def vurder(k: Kontekst, nr: Saksnummer, ny: NyVurdering, tekster: Vurderingstekster) -> tuple[Innhold, Vurdering]:
    """Assess a language anew: the newest assessment is the one that counts, and its differences come after it.

    Begins the assessment of an application that is complete. Raises KanIkkeVurdere, KanIkkeGodtaKvalifikasjon,
    KanIkkeUtenGrunn, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    navngitt = finn_sprak(k, nr, ny.sprak)
    begynner = innhold(k, nr).sak.status is Status.KOMPLETT
    with overgang(k, nr, "begynn vurderingen" if begynner else "vurder et språk") as (s, for_):
        o = vedtaksregler.velg_sprak(for_, navngitt)
        vedtaksregler.krev_uavgjort(for_, o)
        mottatt = date.fromisoformat(for_.sak.mottatt)
        bok = k.regelverk
        kat = regler.krev_kategori(ny, for_, o)
        neste = f"imdi godkjenning vurder {nr} --begrunnelse-fil FIL"
        begrunnelse = inntak.krev_grunn(tekster.begrunnelse, "En vurdering", "forvaltningsloven § 25", neste)
        krav = regler.kravniva(
            ny, kat, bok.paa(regler.KRAVNIVA[kat], mottatt).tekst, tekster.niva_norsk_grunn, str(nr)
        )
        komponenter = regler.komponenter(for_, o, tekster.godta, bok.paa(regler.PRAKSIS_DAGER, mottatt).tall)
        har = {som for _, som in komponenter}
        prove = None
        if o.tolketype is not Tolketype.TALESPRAK:
            rad = bok.paa(regler.PROVE[o.tolketype], k.i_dag)
            prove = (rad.ja, rad.sikkerhet != regler.IKKE_AVKLART)
        autorisasjon = bok.paa(regler.AUTORISASJON, k.i_dag).tekst
        regler.krev_autorisasjonsvalg(har, o, ny, tekster, autorisasjon, prove, str(nr))
        tidligere = [v for v in for_.vurderinger if v.oppforing == o]
        nokkel: dict[str, object] = {
            **nr.nokkel,
            "sprak": o.sprak,
            "tolketype": o.tolketype.value,
            "nr": max((v.nr for v in tidligere), default=0) + 1,
        }
        valgt = ny.autorisasjon if Kvalifikasjon.STATSAUTORISASJON in har else None
        s.sett_inn(
            VURDERING,
            {
                **nokkel,
                "dato": k.i_dag.isoformat(),
                "av": k.bruker.login,
                "kategori_norsk": kat.value,
                "niva_norsk": krav.niva.value,
                "niva_norsk_grunn": krav.grunn,
                "niva_soker": regler.niva_soker(ny, for_, o).value,
                "tilsvarer": regler.tilsvarer(o, har, praksis(k, k.i_dag)).value,
                "erfaring_vurdert": int(bool(ny.erfaring_vurdert)),
                "begrunnelse": begrunnelse,
                "sakkyndig": (ny.sakkyndig or "").strip() or None,
                "autorisasjon": valgt.value if valgt else None,
                "autorisasjon_grunn": (tekster.autorisasjon_grunn or "").strip() if valgt else None,
            },
        )
        for kvalifikasjon, som in komponenter:
            s.sett_inn(KOMPONENT, {**nokkel, "kvalifikasjon": kvalifikasjon, "som": som.value})
    etter = innhold(k, nr)
    return etter, vedtaksregler.krev_vurdering(etter, o)


def forskjell(
    k: Kontekst,
    nr: Saksnummer,
    ny: NyForskjell,
    grunn: str | None,
    *,
    sprak: str | None = None,
    utligning: Utligningssvar | None = None,
) -> tuple[Innhold, int]:
    """Record one difference in the newest assessment of a language; give its number. Raises KanIkkeVurdere."""
    k.krev_rolle(ROLLE)
    navngitt = finn_sprak(k, nr, sprak)
    with overgang(k, nr, "vurder et språk", som="før forskjell") as (s, for_):
        v = _vurdering(for_, navngitt)
        tekst = regler.krev_forskjell(ny, grunn, v, str(nr))
        utlignet = regler.krev_utligning(utligning, for_, str(nr)) if utligning else None
        forskjell = max((f.forskjell for f in v.forskjeller), default=0) + 1
        s.sett_inn(
            FORSKJELL,
            {
                **_nokkel(nr, v),
                "forskjell": forskjell,
                "fag": ny.fag.strip(),
                "type": ny.type.value,
                "grunn": ny.grunn.value,
                "nodvendig": int(ny.nodvendig),
                "begrunnelse": tekst,
                "utlignet": utligning.hvor_mye.value if utligning else None,
                "utlignet_grunn": utlignet,
                "pa_fagliste": int(ny.nodvendig if ny.fagliste is None else ny.fagliste),
            },
        )
    return innhold(k, nr), forskjell


def utlign(
    k: Kontekst,
    nr: Saksnummer,
    forskjell: int,
    svar: Utligningssvar | None = None,
    *,
    sprak: str | None = None,
    fagliste: bool | None = None,
) -> Innhold:
    """Say what experience or lifelong learning makes up for (§ 3-6), or put a subject on the list of § 8-8, or off.

    When every necessary difference is assessed so, experience is assessed. Raises KanIkkeVurdere, Bruksfeil.
    """
    k.krev_rolle(ROLLE)
    navngitt = finn_sprak(k, nr, sprak)
    with overgang(k, nr, "vurder et språk", som="vurder utligning") as (s, for_):
        v = _vurdering(for_, navngitt)
        rad = regler.finn_forskjell(v, forskjell, str(nr))
        verdier: dict[str, object] = {} if fagliste is None else {"pa_fagliste": int(fagliste)}
        if svar:
            tekst = regler.krev_utligning(svar, for_, str(nr))
            verdier |= {"utlignet": svar.hvor_mye.value, "utlignet_grunn": tekst}
        s.endre(FORSKJELL, {**_nokkel(nr, v), "forskjell": forskjell}, verdier, sist=rad.sist)
        igjen = [f for f in v.forskjeller if f.nodvendig and f.utlignet is None and f.forskjell != forskjell]
        if svar and not igjen and not v.erfaring_vurdert:
            s.endre(VURDERING, _nokkel(nr, v), {"erfaring_vurdert": 1}, sist=v.sist)
    return innhold(k, nr)


def _vurdering(s: Innhold, navngitt: Oppforing | None) -> Vurdering:
    o = vedtaksregler.velg_sprak(s, navngitt)
    vedtaksregler.krev_uavgjort(s, o)
    return vedtaksregler.krev_vurdering(s, o)


def _nokkel(nr: Saksnummer, v: Vurdering) -> dict[str, object]:
    return {**nr.nokkel, "sprak": v.oppforing.sprak, "tolketype": v.oppforing.tolketype.value, "nr": v.nr}


def grunner(k: Kontekst, nr: Saksnummer) -> dict[Oppforing, list[str]]:
    """List, for each undecided language, the grounds a refusal may rest on."""
    s = innhold(k, nr)
    dager = int(s.avklart[regler.PRAKSIS_DAGER])
    return {o: [g.value for g in avslag.apne(s, o, dager)] for o in sprakvis.apne(s)}
