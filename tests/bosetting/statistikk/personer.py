"""Persons for tests: one at a time with what matters said, and random ones with every edge there is."""

import calendar
import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from imdi_cli.bosetting.statistikk.regler.kolonner import Kolonner
from imdi_cli.bosetting.statistikk.regler.parametre import maanedsslutt, parametre
from imdi_cli.bosetting.statistikk.regler.situasjon import Dagsbilde, Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import Bilde, Steder
from imdi_cli.bosetting.statistikk.regler.tabeller.register import alle
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Kilder, Parametre, Tabell
from imdi_cli.bosetting.uttrekk.typer import (
    ALDRI,
    Arbeidsrad,
    Avslutningsgrunn,
    Etat,
    Hendelse,
    Hendelsestype,
    Kommuneaar,
    Sakstype,
    Tillatelse,
)
from imdi_cli.kodeverk import SAERKODER, fylker, kommuner, regelverk

Dato = date | str | None
_DATOER = ("fodt", "yngste", "soknad", "vedtak", "innreise", "soknad_bosetting", "kartlagt", "fordelingsklar")
DATOFELT = frozenset({*_DATOER, "fordelt", "tildelt", "bosatt", "avsluttet"})
_TOM = dict.fromkeys(Arbeidsrad._fields, 0) | dict.fromkeys(DATOFELT, ALDRI)
FEIL = Avslutningsgrunn.FEILREGISTRERT.nummer


def nummer(dag: Dato) -> int:
    if dag is None:
        return ALDRI
    return (date.fromisoformat(dag) if isinstance(dag, str) else dag).toordinal()


def person(**felt: object) -> Arbeidsrad:
    """One person: a Syrian adult from a mottak with asylum, until something else is said. Dates as ISO text."""
    verdier: dict[str, object] = {
        **_TOM,
        "fodt": "1990-05-01",
        "statsborgerskap": 564,
        "sakstype": Sakstype.MOTTAKSBEBOER.nummer,
        "tillatelse": Tillatelse.UTL28.nummer,
        **felt,
    }
    verdier.setdefault("yngste", ALDRI)
    if "yngste" not in felt:
        verdier["yngste"] = verdier["fodt"]
    return Arbeidsrad(
        **{
            navn: nummer(v) if navn in DATOFELT and not isinstance(v, int) else v  # type: ignore[arg-type]
            for navn, v in verdier.items()
        }
    )


def steder() -> Steder:
    register, fylkesregister = kommuner(), fylker()

    def i_fylke(nr: str, aar: int) -> str:
        return register.fylke_for(nr, aar) or "99"

    def navn(nr: str, aar: int) -> str:
        return register.navn(nr, f"{aar}-07-01") if register.kjent(nr) or nr in SAERKODER else nr

    return Steder(
        land=lambda kode: f"land {kode:03}",
        kommune=navn,
        fylke=i_fylke,
        fylker=lambda aar: {nr: f.visningsnavn for nr, f in fylkesregister.paa(f"{aar}-07-01").items()},
        antall_kommuner=lambda aar: len(register.i_aar(aar)),
    )


def bilde(
    rader: Sequence[Arbeidsrad],
    dag: date,
    *,
    p: Parametre | None = None,
    kommuner_: Mapping[int, Sequence[Kommuneaar]] | None = None,
    hendelser: Sequence[Hendelse] | None = None,
    kjent: Mapping[str, int] | None = None,
) -> Bilde:
    """The month as the program makes it, of persons in memory."""
    k, p = Kolonner(rader), p or parametre(regelverk(), dag)
    nyttaar, ifjor = date(dag.year, 1, 1), date(dag.year - 1, 1, 1)
    return Bilde(
        Situasjon(Dagsbilde(k, p, dag), nyttaar),
        Situasjon(Dagsbilde(k, p, maanedsslutt(dag, 1)), nyttaar),
        Situasjon(Dagsbilde(k, p, maanedsslutt(dag, 12)), ifjor),
        Kilder(kommuner_ or {}, hendelser, kjent),
        steder(),
    )


def celler(tabeller: Sequence[Tabell]) -> dict[tuple[str, str, str], Celle]:
    """Every cell by the keys of its table, row and column."""
    return {
        ("nokkeltall" if t.id == "nøkkeltall" else t.id, rad.nokkel, hode.nokkel): celle
        for t in tabeller
        for rad, rekke in zip(t.rader, t.celler, strict=True)
        for hode, celle in zip(t.hoder, rekke, strict=True)
    }


def tell(rader: Sequence[Arbeidsrad], dag: date | str, **annet: object) -> dict[tuple[str, str, str], object]:
    """Count the whole month; give value or symbol of every cell."""
    dag = date.fromisoformat(dag) if isinstance(dag, str) else dag
    alt = celler(list(alle(bilde(rader, dag, **annet))))  # type: ignore[arg-type]
    return {nokkel: celle.symbol if celle.verdi is None else celle.verdi for nokkel, celle in alt.items()}


# --- random ones ------------------------------------------------------------------------------------------------

_KOMMUNER = ("0301", "1103", "3401", "5001", "4601", "3005", "1507", "5401", "1902", "2100", "9999", "0001")
_LAND = (564, 241, 404, 279, 148, 456, 980, 990, 346, 220)


def tilfeldige(r: random.Random, antall: int, fra: date, til: date) -> list[Arbeidsrad]:
    """Households of one to five persons over the years, on days that often lie on an edge."""
    ut: list[Arbeidsrad] = []
    husstand = 0
    while len(ut) < antall:
        husstand += 1
        ut += _husstand(r, husstand, fra, til)
    ut = ut[:antall]
    r.shuffle(ut)
    return ut


def _dag(r: random.Random, fra: date, til: date) -> date:
    """A day in the span; one time in three the first, the last or the last but one of a month."""
    dag = fra + timedelta(days=r.randrange(max((til - fra).days, 1)))
    siste = calendar.monthrange(dag.year, dag.month)[1]
    return dag.replace(day=r.choice((1, siste, siste - 1))) if r.random() < 0.35 else dag


def _pluss(dag: date, maaneder: int) -> date:
    nr = dag.year * 12 + dag.month - 1 + maaneder
    return date(nr // 12, nr % 12 + 1, min(dag.day, calendar.monthrange(nr // 12, nr % 12 + 1)[1]))


def _husstand(r: random.Random, nr: int, fra: date, til: date) -> list[Arbeidsrad]:
    sakstype = r.randint(1, 3)
    vedtak = _dag(r, fra, til)
    felles: dict[str, object] = {
        "husstand": nr,
        "statsborgerskap": r.choice(_LAND),
        "opprinnelse": r.choice((0, *_LAND)),
        "sakstype": sakstype,
        "tillatelse": r.choice((0, 1, 1, 2, 2, 3, 4, 5, 6, 6, 7)),
        "etat": r.randint(0, 2),
        "boform": r.randint(0, 8),
        "skjermet": int(r.random() < 0.08),
        "selvbosetting": int(r.random() < 0.2),
        "hastesak": int(r.random() < 0.15),
    }
    medlemmer: list[dict[str, object]] = []
    em = r.random() < 0.2
    for _ in range(1 if em else r.choice((1, 1, 2, 3, 5))):
        medlemmer.append({**felles, **_person(r, em, vedtak, til)})
    levende = [m["fodt"] for m in medlemmer if m["grunn"] != FEIL]
    yngste = max(levende) if levende else None  # type: ignore[type-var]
    return [person(**{**m, "yngste": yngste}) for m in medlemmer]


def _person(r: random.Random, em: bool, vedtak: date, til: date) -> dict[str, object]:
    ut: dict[str, object] = {"em": int(em)}
    soknad = _pluss(vedtak, -r.randint(0, 24)) if r.random() < 0.8 else None
    slutt = vedtak + timedelta(days=r.choice((0, 1, 30, 90, 200, 400, 800, -20)) + r.randint(0, 40))
    if r.random() < 0.25:  # exactly so many months after
        slutt = _pluss(vedtak, r.choice((3, 6, 12, 24))) + timedelta(days=r.choice((-1, 0, 1)))
    ut["fodt"] = _fodt(r, em, soknad or vedtak, slutt)
    steg = sorted(vedtak + timedelta(days=r.randint(0, max((slutt - vedtak).days, 1))) for _ in range(4))
    for felt, dag in zip(("kartlagt", "fordelingsklar", "fordelt", "tildelt"), steg, strict=True):
        ut[felt] = dag if r.random() < 0.7 else None
    ut["fordelt_kommune"] = int(r.choice(_KOMMUNER)) if ut["fordelt"] and r.random() < 0.9 else 0
    ut["tildelt_kommune"] = int(r.choice(_KOMMUNER)) if ut["tildelt"] and r.random() < 0.9 else 0
    ut["soknad"], ut["vedtak"] = soknad, vedtak if r.random() < 0.95 else None
    ut["innreise"] = r.choice((slutt, _dag(r, min(vedtak, slutt), slutt), None))
    ende = r.random()
    ut["bosatt"] = slutt if ende < 0.6 and slutt <= til else None
    ut["bosatt_kommune"] = int(r.choice(_KOMMUNER)) if ut["bosatt"] and r.random() < 0.95 else 0
    avsluttet = ende > 0.85 or (ut["bosatt"] is not None and r.random() < 0.05)
    ut["avsluttet"] = slutt + timedelta(days=r.choice((0, 0, 10, -10, 40))) if avsluttet else None
    ut["grunn"] = r.randint(1, 8) if avsluttet else FEIL if r.random() < 0.02 else 0
    return ut


def _fodt(r: random.Random, em: bool, soknad: date, slutt: date) -> date:
    kant = r.random()
    if kant < 0.15:
        return _pluss(slutt, -12 * 18) + timedelta(days=r.choice((-1, 0, 1)))
    if kant < 0.3 and em:
        return _pluss(soknad, -12 * 15) + timedelta(days=r.choice((-1, 0, 1)))
    if kant < 0.35:
        return date(r.choice((1988, 2000, 2004, 2008)), 2, 29)
    return date(slutt.year - (r.randint(10, 18) if em else r.randint(0, 60)), r.randint(1, 12), r.randint(1, 28))


def tilfeldige_kommuner(r: random.Random, aar: int) -> list[Kommuneaar]:
    ut = []
    for nr in _KOMMUNER[:8]:
        if r.random() < 0.85:
            anm = r.choice((None, 0, 5, 10, 20))
            opprinnelig = r.choice((None, anm, 15))
            vedtak = r.choice((None, 0, 3, 10, anm, 25))
            ut.append(Kommuneaar(aar, nr, f"k{nr}", opprinnelig, anm, *[None] * 2, vedtak, *[None] * 4))
    return ut


def tilfeldige_hendelser(r: random.Random, antall: int, personer: int, fra: date, til: date) -> list[Hendelse]:
    typer = [h.nummer for h in Hendelsestype]
    grunner = ("", "helse", "bolig", "skole")
    return [
        Hendelse(
            person=r.randrange(-1, personer + 1),
            type=r.choice((Hendelsestype.KOMMUNE_NEI.nummer, Hendelsestype.KOMMUNE_JA.nummer, r.choice(typer))),
            dag=_dag(r, fra, til).toordinal(),
            kommune=int(r.choice(("0", *_KOMMUNER))),
            registrert=0,
            svar="",
            nei_grunn=r.choice(grunner),
        )
        for _ in range(antall)
    ]


IMDI, BUFETAT = Etat.IMDI.nummer, Etat.BUFETAT.nummer


# --- as a file --------------------------------------------------------------------------------------------------


def som_csv(rader: Sequence[Arbeidsrad]) -> str:
    """The file of §3.7 with these persons in it, in the same order."""
    from imdi_cli.bosetting.uttrekk.regler.felter import DATO, JA_NEI, KOLONNER, KOMMUNE, LAND
    from imdi_cli.bosetting.uttrekk.typer import Husstandstype, Tallkode

    kolonner = [k for k in KOLONNER if k.lagret and k.lagret not in ("kjonn", "utreise", "status")]

    def celle(nr: int, rad: Arbeidsrad, lagret: str, slag: object) -> str:
        if lagret == "person_id":
            return f"P{nr:05}"
        if lagret == "husstand_id":
            return f"H{rad.husstand or nr + 100_000}"
        if lagret == "husstandstype":
            voksen = Husstandstype.ENSLIG_VOKSEN if rad.yngste == rad.fodt else Husstandstype.FAMILIE_MED_BARN
            return (Husstandstype.ENSLIG_MINDREARIG if rad.em else voksen).value
        verdi = getattr(rad, lagret)
        if slag == DATO:
            return "" if verdi == ALDRI else date.fromordinal(verdi).isoformat()
        if slag == KOMMUNE:
            return f"{verdi:04}" if verdi else ""
        if slag == LAND:
            return f"{verdi:03}" if verdi else ""
        if slag == JA_NEI:
            return "ja" if verdi else "nei"
        assert isinstance(slag, type) and issubclass(slag, Tallkode)
        kode = slag.fra_nummer(verdi)
        return kode.value if kode else ""

    linjer = [";".join(k.navn for k in kolonner)]
    linjer += [";".join(celle(nr, rad, k.lagret, k.slag) for k in kolonner) for nr, rad in enumerate(rader, 1)]
    return "\n".join(linjer) + "\n"
