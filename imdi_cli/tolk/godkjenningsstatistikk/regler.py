"""Counting a year of recognition, for the database of the EU and for the ministry."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import REGELSETT, Regelsett, Spor
from imdi_cli.tolk.godkjenningsstatistikk.typer import (
    Eurad,
    Fakta,
    Land,
    Overholdt,
    Saksfakta,
    Statistikk,
    Tiltaksfakta,
    Vedtaksfakta,
    Vedtaksrad,
)
from imdi_cli.tolk.register.typer import Kategori, Tolketype
from imdi_cli.tolk.varselstatistikk.regler import telling
from imdi_cli.tolk.varselstatistikk.typer import Antall, Fristrad

OPPFORT = "godkjenning.oppfør-i-registeret"
T = Vedtakstype
# What ends the matter in a language, and what is decided on the way or afterwards.
SLUTT = (T.GODKJENT, T.GODKJENT_LAVERE_KATEGORI, T.KLAGE_MEDHOLD, T.DELVIS_ADGANG, T.AVSLAG, T.AVVIST)
GODKJENT = (T.GODKJENT, T.GODKJENT_LAVERE_KATEGORI)
_IKKE_EU = (T.OMGJORT, T.SPRAAKKONTROLL, T.VARSLING_IMI)
_SYSTEM, _YRKE, _VERT = "General System", "Tolk", ("NO", "Norge")
_UTEN_TILTAK = "Positive Automatic General System (no compensation measures)"
# Only the first is known to be what the database calls it; the others are what they say (fag § 12).
_EU_NAVN = {
    T.PALAGT_UTLIGNINGSTILTAK: ("Compensation measure imposed", "neutral"),
    T.DELVIS_ADGANG: ("Positive after partial access", "positive"),
    T.AVSLAG: ("Negative", "negative"),
    T.AVVIST: ("Negative (not examined)", "negative"),
    T.KLAGE_MEDHOLD: ("Positive after appeal", "positive"),
}
_ETTER_TILTAK = {
    Tiltakstype.EGNETHETSPROVE: "Positive after aptitude test",
    Tiltakstype.PROVEPERIODE: "Positive after adaptation period",
    Tiltakstype.BEGGE: "Positive after adaptation period and aptitude test",
}
# The deadlines of fag § 9 that have a share of their own: F1 and F3, by the beginning of the rules' names.
_ANDELER = (
    ("F1", "bekreftet eller avgjort innen fristen", "godkjenning.bekreftelse"),
    ("F3", "avgjort innen fristen", "godkjenning.vedtak"),
)
_KLAGEUTFALL = telling.KLAGEUTFALL


def tell(f: Fakta, aar: int, i_dag: date, land: Callable[[str, str], Land]) -> Statistikk:
    """Count a year, up to its last day or today. `land` gives a state by its code, as it is counted on an ISO day."""
    til = min(f"{aar}-12-31", i_dag.isoformat())
    mottatt = [s for s in f.saker if _i(s.mottatt, aar)]
    vedtak = [(s, v) for s in f.saker for v in s.vedtak if _i(v.dato, aar)]
    slutt = [(s, v) for s, v in vedtak if v.type in SLUTT]
    oppforinger = [x for s in mottatt for x in s.sprak]
    frister = telling.frister(f.frister, aar, i_dag)
    rader = tuple(_rad(s, v, aar, land) for s, v in vedtak)
    return Statistikk(
        aar=aar,
        til=til,
        mottatt=len(mottatt),
        bekreftet=sum(_i(s.bekreftet, aar) for s in f.saker),
        komplett=sum(_i(s.komplett, aar) for s in f.saker),
        forlenget=sum(_i(s.forlenget, aar) for s in f.saker),
        vedtak=len(vedtak),
        klager=sum(_i(k.mottatt, aar) for k in f.klager),
        oppfort=sum(_i(dag, aar) for dag in f.oppfort),
        veiledning=sum(_i(dag, aar) for dag in f.veiledet),
        apne=sum(s.mottatt <= til and _etter(s.avsluttet, til) for s in f.saker),
        uavgjort=sum(s.mottatt <= til and uavgjort(s, til) for s in f.saker),
        spor=telling.antall((s.spor.value for s in mottatt), telling.ordliste(Spor)),
        utdanningsland=_land((s.utdanningsstat for s in mottatt), land, til),
        statsborgerskap=_land((k for s in mottatt for k in s.statsborgerskap), land, til),
        sprak=telling.antall((x[0] for x in oppforinger), {}),
        modalitet=telling.antall((x[1] for x in oppforinger), telling.ordliste(Tolketype)),
        kategori_sokt=telling.antall((x[2] for x in oppforinger), telling.ordliste(Kategori)),
        kategori=telling.antall((v.kategori for _, v in slutt if v.kategori), telling.ordliste(Kategori)),
        utfall=telling.antall((v.type.value for _, v in vedtak), telling.ordliste(Vedtakstype)),
        tiltak=_tiltak(f.saker, aar),
        klageutfall=telling.antall((k.utfall for k in f.klager if _i(k.avsluttet, aar)), _KLAGEUTFALL),
        tid_bekreftet=telling.tid((s.mottatt, s.bekreftet) for s in f.saker if s.bekreftet and _i(s.bekreftet, aar)),
        tid_komplett=telling.tid((s.mottatt, s.komplett) for s in f.saker if s.komplett and _i(s.komplett, aar)),
        tid_vedtak=telling.tid((s.komplett, v.dato) for s, v in slutt if s.komplett),
        overholdt=_overholdt(frister),
        frister=frister,
        eu=_eu(vedtak, aar, land),
        rader=rader,
    )


def uavgjort(s: Saksfakta, til: str) -> bool:
    """Say whether a language had no decision that ends the matter, and stood, at the end of a day."""
    if not _etter(s.avsluttet, til):
        return False
    staar = [v for v in s.vedtak if v.type in SLUTT and v.dato <= til and _etter(v.opphevet, til)]
    avgjort = {(v.sprak, v.tolketype) for v in staar}
    return not any(v.type is T.AVVIST for v in staar) and any((x[0], x[1]) not in avgjort for x in s.sprak)


def tiltak_for(s: Saksfakta, v: Vedtaksfakta) -> Tiltaksfakta | None:
    """Give the measure of a decision: the one it imposed, or the newest in its language that was judged before it."""
    if v.type is T.PALAGT_UTLIGNINGSTILTAK:
        return next((t for t in s.tiltak if t.vedtak == v.nr), None)
    tidligere = {
        x.nr
        for x in s.vedtak
        if x.type is T.PALAGT_UTLIGNINGSTILTAK and (x.sprak, x.tolketype) == (v.sprak, v.tolketype) and x.nr < v.nr
    }
    return next((t for t in reversed(s.tiltak) if t.vedtak in tidligere and t.resultat), None)


def opphav(s: Saksfakta) -> str:
    """Give the state a qualification counts as from: with a third country's papers, where it was recognised."""
    if s.spor is Spor.ETABLERING_EOS_3LANDSBEVIS and s.godkjent_i:
        return s.godkjent_i
    return s.utdanningsstat


def i_eu(s: Saksfakta, land: Callable[[str, str], Land]) -> bool:
    """Say whether the EU counts it: qualifications from the EEA and Switzerland, none of a third country."""
    return REGELSETT[s.spor] is Regelsett.EOS and land(opphav(s), s.mottatt).i_eu_tallene


def _eu(
    vedtak: Iterable[tuple[Saksfakta, Vedtaksfakta]], aar: int, land: Callable[[str, str], Land]
) -> tuple[Eurad, ...]:
    telt: Counter[tuple[str, str, str, str | None]] = Counter()
    navn: dict[str, str] = {}
    for s, v in vedtak:
        if v.type in _IKKE_EU or not i_eu(s, land):
            continue
        fra = land(opphav(s), s.mottatt)
        navn[fra.kode] = fra.navn
        telt[fra.kode, *_eu_type(s, v), v.niva_soker] += 1
    return tuple(
        Eurad(
            kode, navn[kode], *_VERT, _YRKE, aar, aar, True, type_, pos, _SYSTEM, niva, antall, type_ == _UTEN_TILTAK
        )
        for (kode, type_, pos, niva), antall in sorted(telt.items(), key=lambda x: (*x[0][:3], x[0][3] or ""))
    )


def _eu_type(s: Saksfakta, v: Vedtaksfakta) -> tuple[str, str]:
    if v.type not in GODKJENT:
        return _EU_NAVN[v.type]
    t = tiltak_for(s, v)
    if t is None or t.type is None or t.resultat is not Tiltaksresultat.BESTATT:
        return _UTEN_TILTAK, "positive"
    return _ETTER_TILTAK[t.type], "positive"


def _rad(s: Saksfakta, v: Vedtaksfakta, aar: int, land: Callable[[str, str], Land]) -> Vedtaksrad:
    t = tiltak_for(s, v)
    sokt = {(x[0], x[1]): x[2] for x in s.sprak}
    return Vedtaksrad(
        aar=aar,
        spor=s.spor.value,
        utdanningsland=land(s.utdanningsstat, s.mottatt).navn,
        statsborgerskap="; ".join(land(x, s.mottatt).navn for x in s.statsborgerskap),
        sprak=v.sprak,
        modalitet=v.tolketype,
        kategori_sokt=sokt.get((v.sprak or "", v.tolketype or "")),
        kategori=v.kategori,
        utfall=v.type.value,
        grunn=v.grunn,
        tiltak=t.type.value if t and t.type else None,
        tiltaksresultat=t.resultat.value if t and t.resultat else None,
        dager_til_bekreftet=_dager(s.mottatt, s.bekreftet),
        dager_til_komplett=_dager(s.mottatt, s.komplett),
        dager_fra_komplett=_dager(s.komplett, v.dato),
        forlenget=s.forlenget is not None,
        i_eu_tallene=v.type not in _IKKE_EU and i_eu(s, land),
    )


def _tiltak(saker: Iterable[Saksfakta], aar: int) -> tuple[Antall, ...]:
    """Count what came of the measures that were judged in the year."""
    telt = Counter(
        (t.type, t.resultat) for s in saker for t in s.tiltak if t.type and t.resultat and _i(t.bedomt, aar)
    )
    return tuple(
        Antall(f"{type_.value}/{resultat.value}", f"{type_.tekst}, {resultat.tekst}", telt[type_, resultat])
        for type_, resultat in sorted(telt)
    )


def _overholdt(rader: Iterable[Fristrad]) -> tuple[Overholdt, ...]:
    ut = []
    for frist, navn, begynner in _ANDELER:
        egne = [r for r in rader if r.regel.startswith(begynner)]
        holdt, brutt = sum(r.holdt for r in egne), sum(r.brutt for r in egne)
        andel = round(100 * holdt / (holdt + brutt), 1) if holdt + brutt else None
        ut.append(Overholdt(frist, navn, holdt, brutt, andel))
    return tuple(ut)


def _land(koder: Iterable[str], land: Callable[[str, str], Land], dag: str) -> tuple[Antall, ...]:
    telt: Mapping[str, int] = Counter(koder)
    return tuple(Antall(kode, land(kode, dag).navn, telt[kode]) for kode in sorted(telt))


def _dager(fra: str | None, til: str | None) -> int | None:
    return (date.fromisoformat(til) - date.fromisoformat(fra)).days if fra and til else None


def _i(dag: str | None, aar: int) -> bool:
    return dag is not None and dag[:4] == str(aar)


def _etter(dag: str | None, til: str) -> bool:
    """Say whether something was not done by the end of a day."""
    return dag is None or dag > til
