"""Counting a year of varsler and cases."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import median

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.rutine.typer import Regelrad
from imdi_cli.tolk.sak.typer.koder import Alvor, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Varslertype, Virkeomrade
from imdi_cli.tolk.varselstatistikk.typer import (
    TIDLIGST,
    Aarrad,
    Antall,
    Beslutningsfakta,
    Bruddfakta,
    Bruddrad,
    Fakta,
    Fristfakta,
    Fristrad,
    Par,
    Saksfakta,
    Statistikk,
    Tid,
    Varselfakta,
)

UKJENT = "ikke oppgitt"
INNENFOR, UTENFOR = "innenfor", "utenfor"
# How a complaint over a decision in a case may end (forvaltningsloven §§ 33 and 34).
KLAGEUTFALL = {
    "imdi-omgjort": "IMDi gjorde om, klageren fikk helt medhold",
    "imdi-avvist": "avvist av IMDi",
    "imdi-trukket": "trukket av klageren",
    "stadfestet": "stadfestet av klageinstansen",
    "endret": "endret av klageinstansen",
    "opphevet": "opphevet av klageinstansen og sendt tilbake",
    "avvist": "avvist av klageinstansen",
}
INGEN_RAAD = "uten råd"


def krev_aar(aar: int, i_dag: date) -> None:
    """Stop a year there can be no figures of."""
    if not TIDLIGST <= aar <= i_dag.year:
        raise Bruksfeil(
            f"Det finnes ingen tall for {aar}: tolkeloven gjelder fra {TIDLIGST}, og i år er {i_dag.year}.",
            neste="Rett --år.",
        )


def tell(f: Fakta, aar: int, i_dag: date, regler: Sequence[Regelrad] = ()) -> Statistikk:
    """Count a year, up to its last day or today. `regler` are those in force on that day."""
    til = min(f"{aar}-12-31", i_dag.isoformat())
    mottatt = [v for v in f.varsler if _i(v.mottatt, aar)]
    avgjort = [(s, b) for s in f.saker if (b := siste_i(s, aar))]
    i_sak = {s.nr: b.dag for s, b in avgjort}
    lukket = {v.nr: v.lukket for v in f.varsler if v.lukket and _i(v.lukket, aar)}
    raad = [(b.anbefalt or INGEN_RAAD, b.utfall) for _, b in avgjort]
    brudd = [b for s, _ in avgjort for b in s.brudd]
    apnet = [s for s in f.saker if _i(s.apnet, aar)]
    endt = [k for k in f.klager if _i(k.avsluttet, aar)]
    omraader = Counter(omraade(v.virkeomrade) for v in mottatt)
    return Statistikk(
        aar=aar,
        til=til,
        mottatt=len(mottatt),
        innenfor=omraader[INNENFOR],
        utenfor=omraader[UTENFOR],
        uavklart=len(mottatt) - omraader[INNENFOR] - omraader[UTENFOR],
        virkeomrade=antall((v.virkeomrade for v in mottatt), ordliste(Virkeomrade)),
        kanal=antall((v.kanal for v in mottatt), ordliste(Kanal)),
        varslertype=antall((v.varsler_type for v in mottatt), ordliste(Varslertype)),
        anonymitet=antall((v.anonymitet for v in mottatt), ordliste(Anonymitet)),
        brudd=_brudd(mottatt, brudd),
        lukket_uten_sak=len(lukket),
        saker=len(apnet),
        avgjort=len(avgjort),
        avsluttet=sum(_i(s.avsluttet, aar) for s in f.saker),
        utfall=antall((b.utfall for _, b in avgjort), ordliste(Utfall)),
        med_tilbakekall=sum(b.tilbakekall for _, b in avgjort),
        reaksjoner=antall((r.type for r in f.reaksjoner if _i(r.dag, aar)), ordliste(Reaksjonstype)),
        fulgt=sum(r == u for r, u in raad),
        fraveket=sum(r not in (u, INGEN_RAAD) for r, u in raad),
        uten_raad=sum(r == INGEN_RAAD for r, _ in raad),
        raad=_par(raad),
        raad_brudd=_par((b.raad, b.vurdering) for b in brudd if b.raad and b.vurdering),
        klager=sum(_i(k.mottatt, aar) for k in f.klager),
        klageutfall=antall((k.utfall for k in endt), KLAGEUTFALL),
        apne_klager=sum(k.mottatt <= til and _apen(k.avsluttet, til) for k in f.klager),
        tid_varsel=tid((v.mottatt, dag) for v in f.varsler if (dag := lukket.get(v.nr) or i_sak.get(v.sak or ""))),
        tid_sak=tid((s.apnet, b.dag) for s, b in avgjort),
        apne_varsler=len(apne_varsler(f, til)),
        apne_saker=sum(s.apnet <= til and _apen(s.avsluttet, til) for s in f.saker),
        frister=frister(f.frister, aar, i_dag),
        rutiner=_rutiner(apnet),
        aar_for_aar=_aar_for_aar(f, aar),
        regler=tuple(regler),
    )


def siste_i(s: Saksfakta, aar: int) -> Beslutningsfakta | None:
    """Give the decision a case is counted by in a year: its last one there."""
    return next((b for b in reversed(s.beslutninger) if _i(b.dag, aar)), None)


def omraade(kode: str) -> str:
    """Give «innenfor», «utenfor» or «uavklart»."""
    return kode.partition("-")[0]


def apne_varsler(f: Fakta, til: str) -> list[Varselfakta]:
    """List the varsler that are received and not decided at the end of a day: not closed, nor their case decided."""
    forst = {s.nr: s.beslutninger[0].dag for s in f.saker if s.beslutninger}
    return [v for v in f.varsler if v.mottatt <= til and _apen(v.lukket, til) and _apen(forst.get(v.sak or ""), til)]


def tid(par: Iterable[tuple[str, str]]) -> Tid:
    """Give the days from one ISO day to another, with the exact median: a whole number, or a half between two."""
    dager = sorted((date.fromisoformat(til) - date.fromisoformat(fra)).days for fra, til in par)
    if not dager:
        return Tid(0, None, None, None)
    midt = median(dager)
    return Tid(len(dager), int(midt) if midt == int(midt) else midt, dager[0], dager[-1])


def antall(koder: Iterable[str | None], ord_: Mapping[str, str]) -> tuple[Antall, ...]:
    """Count each code: those of the vocabulary in its order, nought too; then what is not in it."""
    telt = Counter(kode or UKJENT for kode in koder)
    kjente = [Antall(kode, navn, telt.pop(kode, 0)) for kode, navn in ord_.items()]
    return (*kjente, *(Antall(kode, kode, telt[kode]) for kode in sorted(telt)))


def ordliste(koder: type[Kode]) -> dict[str, str]:
    """Give a vocabulary as code → words."""
    return {k.value: k.tekst for k in koder}


def _brudd(mottatt: Sequence[Varselfakta], funnet: Sequence[Bruddfakta]) -> tuple[Bruddrad, ...]:
    pastatt = Counter(kode for v in mottatt for kode in v.brudd)
    vurdert = Counter((b.kode, b.vurdering) for b in funnet)
    vesentlig = Counter(b.kode for b in funnet if b.alvor == Alvor.VESENTLIG.value)
    return tuple(
        Bruddrad(
            b.value,
            b.tekst,
            pastatt[b.value],
            vurdert[b.value, Vurdering.BRUDD.value],
            vesentlig[b.value],
            vurdert[b.value, Vurdering.IKKE_BRUDD.value],
            vurdert[b.value, Vurdering.IKKE_OPPLYST.value],
        )
        for b in Brudd
    )


def _par(par: Iterable[tuple[str, str]]) -> tuple[Par, ...]:
    telt = Counter(par)
    return tuple(Par(*p, telt[p]) for p in sorted(telt, key=lambda p: (p[0] == INGEN_RAAD, p)))


def frister(alle: Iterable[Fristfakta], aar: int, i_dag: date) -> tuple[Fristrad, ...]:
    """Count, rule by rule, what came of the deadlines whose last day was in a year."""
    rader: dict[tuple[str, str], Counter[str]] = {}
    for f in alle:
        if _i(f.siste, aar) and (svar := _svar(f, i_dag)):
            rader.setdefault((f.regel, f.hva), Counter())[svar] += 1
    return tuple(
        Fristrad(*nokkel, telt["holdt"], telt["brutt"], telt["ikke nødvendig"])
        for nokkel, telt in sorted(rader.items())
    )


def _svar(f: Fristfakta, i_dag: date) -> str | None:
    """Say what came of a deadline: met late is broken, and so is what is past and not met. None while it runs."""
    if f.lukket is None:
        return "brutt" if f.siste < i_dag.isoformat() else None
    if f.lukket_som == "holdt" and f.lukket > f.siste:
        return "brutt"
    return f.lukket_som


def _rutiner(saker: Iterable[Saksfakta]) -> tuple[Antall, ...]:
    telt = Counter(s.rutine for s in saker)
    return tuple(
        Antall(str(nr or ""), f"versjon {nr}" if nr else "ingen vedtatt rutine, eller ikke kjent", telt[nr])
        for nr in sorted(telt, key=lambda nr: nr or 0)
    )


def _aar_for_aar(f: Fakta, til: int) -> tuple[Aarrad, ...]:
    fra = min((int(v.mottatt[:4]) for v in f.varsler), default=til)
    ut = []
    for aar in range(min(fra, til), til + 1):
        mottatt = Counter(omraade(v.virkeomrade) for v in f.varsler if _i(v.mottatt, aar))
        ut.append(
            Aarrad(
                aar,
                mottatt.total(),
                mottatt[INNENFOR],
                mottatt[UTENFOR],
                sum(_i(s.apnet, aar) for s in f.saker),
                sum(siste_i(s, aar) is not None for s in f.saker),
            )
        )
    return tuple(ut)


def _i(dag: str | None, aar: int) -> bool:
    return dag is not None and dag[:4] == str(aar)


def _apen(dag: str | None, til: str) -> bool:
    """Say whether something was not done by the end of a day."""
    return dag is None or dag > til
