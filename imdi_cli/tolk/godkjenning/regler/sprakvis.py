"""Each language is assessed and decided by itself: what stands in one, and where that leaves the application."""

from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Tiltak, Vedtak
from imdi_cli.tolk.register.typer import Oppforing

T = Vedtakstype
GODKJENT = (T.GODKJENT, T.GODKJENT_LAVERE_KATEGORI, T.KLAGE_MEDHOLD)
SLUTT = (*GODKJENT, T.DELVIS_ADGANG, T.AVSLAG)


def snevr(s: Innhold, o: Oppforing) -> Innhold:
    """Give the application as it is in one language only: what the conditions of a decision in it look at."""
    vedtak = tuple(v for v in s.vedtak if v.oppforing in (o, None))
    numre = {v.nr for v in vedtak}
    tiltak = tuple(t for t in s.tiltak if t.vedtak in numre)
    return s._replace(
        sprak=tuple(r for r in s.sprak if r.oppforing == o),
        vurderinger=tuple(v for v in s.vurderinger if v.oppforing == o),
        vedtak=vedtak,
        tiltak=tiltak,
        forsok=tuple(f for f in s.forsok if f.tiltak in {t.nr for t in tiltak}),
    )


def gjeldende(s: Innhold, o: Oppforing) -> Vedtak | None:
    """Give the decision that ends the matter in one language, while it stands; one for the whole application too."""
    return next(
        (
            v
            for v in reversed(s.vedtak)
            if v.opphevet is None and (v.type is T.AVVIST or (v.oppforing == o and v.type in SLUTT))
        ),
        None,
    )


def godkjente(s: Innhold) -> list[Vedtak]:
    """Give the full recognitions that stand, one for each language."""
    return [v for v in s.vedtak if v.opphevet is None and v.type in GODKJENT]


def tiltak_i(s: Innhold, o: Oppforing) -> Tiltak | None:
    """Give the newest measure of one language whose decision stands."""
    staar = {
        v.nr for v in s.vedtak if v.oppforing == o and v.type is T.PALAGT_UTLIGNINGSTILTAK and v.opphevet is None
    }
    return next((t for t in reversed(s.tiltak) if t.vedtak in staar), None)


def lopende(s: Innhold) -> list[tuple[Oppforing, Tiltak]]:
    """Give the measures that nobody has judged, each with its language."""
    par = [(r.oppforing, tiltak_i(s, r.oppforing)) for r in s.sprak if gjeldende(s, r.oppforing) is None]
    return [(o, t) for o, t in par if t is not None and t.resultat is None]


def apne(s: Innhold) -> list[Oppforing]:
    """Give the languages in which a decision may be made now: none stands, and no measure runs."""
    venter = [o for o, _ in lopende(s)]
    return [r.oppforing for r in s.sprak if gjeldende(s, r.oppforing) is None and r.oppforing not in venter]


def status(s: Innhold, under_behandling: Status) -> Status:
    """Say where the decisions leave an application: the language that is least done decides.

    `under_behandling` is where it stands while a language has no decision.
    """
    if any(v.type is T.AVVIST and v.opphevet is None for v in s.vedtak):
        return Status.VEDTAK_AVVIST
    apent = apne(s)
    if any(tiltak_i(s, o) is None for o in apent):
        return under_behandling
    if apent:
        return Status.TILTAK_BEDOMT
    if tiltak := [t for _, t in lopende(s)]:
        return min(map(_tiltaksstatus, tiltak), key=_REKKEFOLGE.index)
    typer = {v.type for r in s.sprak if (v := gjeldende(s, r.oppforing)) is not None}
    if typer & set(GODKJENT):
        return Status.VEDTAK_GODKJENT
    return Status.VEDTAK_DELVIS if T.DELVIS_ADGANG in typer else Status.VEDTAK_AVSLAG


_REKKEFOLGE = (Status.VENTER_VALG, Status.VEDTAK_UTLIGNINGSTILTAK, Status.EGNETHETSPROVE, Status.PROVEPERIODE)


def _tiltaksstatus(t: Tiltak) -> Status:
    """Say where one measure stands: not chosen, not begun, at the test or in the period."""
    if t.type is None:
        return Status.VENTER_VALG
    if t.provedato is not None and not (t.type is Tiltakstype.BEGGE and t.start):
        return Status.EGNETHETSPROVE
    return Status.PROVEPERIODE if t.start else Status.VEDTAK_UTLIGNINGSTILTAK
