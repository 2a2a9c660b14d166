"""The month counted a second time, another way: person by person in plain Python, with dates that are dates.

Written from the description of the measures and the tables, not from the program, and sharing nothing with it but
the names of rows and columns. No numpy, no day arithmetic on numbers, no cell worked out from another cell.
"""

import calendar
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from imdi_cli.bosetting.uttrekk.typer import Arbeidsrad, Hendelse, Kommuneaar

SAKSTYPER = ("overforingsflyktning", "mottaksbeboer", "privatboende")
PERSONTYPER = ("voksen", "barnefamilie", "em_over15", "em_under15")
STATUSER = ("under_kartlegging", "fordelingsklar", "fordelt", "tildelt_kommune")
TILLATELSER = ("utl28", "utl34", "utl35_3", "utl38_1", "utl38_5ab", "utl_kap6", "utl53")
FEILREGISTRERT = 8
IMDI, BUFETAT = 1, 2
NEI, JA = 4, 5

Celler = dict[tuple[str, str, str], Any]
Utvalg = Callable[["Person"], bool]


def siste_dag(aar: int, maaned: int) -> date:
    return date(aar, maaned, calendar.monthrange(aar, maaned)[1])


def pluss(dag: date, maaneder: int) -> date:
    """The same day number so many months on, or the last day of a shorter month."""
    nr = dag.year * 12 + (dag.month - 1) + maaneder
    aar, maaned = nr // 12, nr % 12 + 1
    return date(aar, maaned, min(dag.day, calendar.monthrange(aar, maaned)[1]))


def maanedsslutt(dag: date, tilbake: int) -> date:
    forste = pluss(dag.replace(day=1), -tilbake)
    return siste_dag(forste.year, forste.month)


def dato(nummer: int) -> date | None:
    return None if nummer >= 4_000_000 else date.fromordinal(nummer)


def er_under(fodt: date, aar: int, dag: date) -> bool:
    """Younger than so many years on the day: the birthday itself is not under."""
    return dag < pluss(fodt, 12 * aar)


def maal_maaneder(persontype: str, dag: date) -> int:
    """Within how many months a person should be settled."""
    if persontype in ("em_over15", "em_under15"):
        return 6 if dag.year in (2018, 2019) else 3
    if persontype == "barnefamilie":
        return 3 if 2013 <= dag.year <= 2017 else 6
    return 6


def terskel(persontype: str, dag: date) -> int:
    """After how many months one who waits has waited long."""
    return 3 if dag.year == 2013 and persontype != "voksen" else 6


@dataclass
class Person:
    """What is known of one person on one day."""

    rad: Arbeidsrad
    skjermet: bool
    sakstype: str
    persontype: str
    status: str
    bosatt_i_aar: bool
    bosatt_i_maaned: bool
    klar: bool
    slutt: date
    under18: bool
    vedtak: date | None
    bosatt: date | None
    ventet: int | None  # of one settled this year whose wait is known
    nasjon: int
    regeldag: date  # the day whose targets apply

    def innen(self, maaneder: int) -> bool:
        assert self.vedtak and self.bosatt
        return self.bosatt <= pluss(self.vedtak, maaneder)

    def ventet_over(self, maaneder: int) -> bool:
        """Of one who is waiting."""
        assert self.vedtak
        return self.slutt > pluss(self.vedtak, maaneder)


def i_listen(rad: Arbeidsrad) -> bool:
    if rad.tillatelse == 0:
        return False
    hjemmel = TILLATELSER[rad.tillatelse - 1]
    return hjemmel != "utl_kap6" or SAKSTYPER[rad.sakstype - 1] == "mottaksbeboer"


def person(rad: Arbeidsrad, dag: date, aar_fra: date, regeldag: date) -> Person:
    bosatt, vedtak, avsluttet = dato(rad.bosatt), dato(rad.vedtak), dato(rad.avsluttet)
    er_bosatt = bosatt is not None and bosatt <= dag
    er_avsluttet = avsluttet is not None and avsluttet <= dag
    feil = rad.grunn == FEILREGISTRERT
    slutt = bosatt if er_bosatt and bosatt else dag
    fodt = dato(rad.fodt)
    assert fodt

    if rad.em:
        maalt = dato(rad.soknad) or vedtak
        persontype = "em_under15" if maalt is not None and er_under(fodt, 15, maalt) else "em_over15"
    else:
        yngste = dato(rad.yngste)
        persontype = "barnefamilie" if yngste is not None and er_under(yngste, 18, slutt) else "voksen"

    def kommet(*felt: int) -> bool:
        return any((d := dato(f)) is not None and d <= dag for f in felt)

    if er_bosatt:
        status = "bosatt"
    elif er_avsluttet:
        status = "avsluttet"
    elif kommet(rad.tildelt):
        status = "tildelt_kommune"
    elif kommet(rad.fordelt):
        status = "fordelt"
    elif kommet(rad.fordelingsklar, rad.kartlagt):
        status = "fordelingsklar"
    else:
        status = "under_kartlegging"

    i_aar = er_bosatt and not feil and bosatt is not None and bosatt >= aar_fra
    ventet = None
    if i_aar and vedtak is not None and bosatt is not None:
        if bosatt >= vedtak:
            ventet = (bosatt - vedtak).days
        elif rad.hastesak:
            ventet = 0
    return Person(
        rad=rad,
        skjermet=bool(rad.skjermet),
        sakstype=SAKSTYPER[rad.sakstype - 1],
        persontype=persontype,
        status=status,
        bosatt_i_aar=i_aar,
        bosatt_i_maaned=er_bosatt and not feil and bosatt is not None and bosatt >= dag.replace(day=1),
        klar=(
            not feil and not er_bosatt and not er_avsluttet and vedtak is not None and vedtak <= dag and i_listen(rad)
        ),
        slutt=slutt,
        under18=er_under(fodt, 18, slutt),
        vedtak=vedtak,
        bosatt=bosatt,
        ventet=ventet,
        nasjon=rad.statsborgerskap,
        regeldag=regeldag,
    )


# --- values -----------------------------------------------------------------------------------------------------


def antall(folk: Iterable[Person], *vilkaar: Utvalg) -> int:
    return sum(1 for p in folk if all(v(p) for v in vilkaar))


def prosent(teller: int, nevner: int) -> Fraction | str:
    return Fraction(100 * teller, nevner) if nevner else "."


def maaneder(dager: Fraction) -> Fraction:
    return dager / Fraction("30.4375")


def snitt(dager: Sequence[int]) -> Fraction | str:
    return Fraction(sum(dager), len(dager)) if dager else "."


def kvantil(dager: Sequence[int], tidel: int) -> Fraction | str:
    """The value that so many tenths are not above; between two values when the tenths fall just there."""
    if not dager:
        return "."
    ordnet = sorted(dager)
    plass = Fraction(len(ordnet) * tidel, 10)
    if plass.denominator == 1:
        nr = int(plass)
        return Fraction(ordnet[nr - 1] + ordnet[nr], 2)
    return Fraction(ordnet[int(plass)])


def i_maaneder(verdi: Fraction | str) -> Fraction | str:
    return verdi if isinstance(verdi, str) else maaneder(verdi)


# --- rows -------------------------------------------------------------------------------------------------------


def grupper(kryss: bool) -> dict[str, Utvalg]:
    """The rows of T7 and T8: all, the kinds of case, the kinds of person, and one in the other."""

    def sak(navn: str) -> Utvalg:
        return lambda p: not p.skjermet and p.sakstype == navn

    def type_(navn: str) -> Utvalg:
        return lambda p: not p.skjermet and p.persontype == navn

    ut: dict[str, Utvalg] = {"totalt": lambda p: True}
    ut |= {s: sak(s) for s in SAKSTYPER}
    if kryss:
        ut |= {t: type_(t) for t in PERSONTYPER}
        for s in SAKSTYPER:
            for t in PERSONTYPER:
                ut[f"{s}/{t}"] = lambda p, s=s, t=t: not p.skjermet and p.sakstype == s and p.persontype == t
    return ut


# --- the month --------------------------------------------------------------------------------------------------


@dataclass
class Kilder:
    """Everything the month is made from."""

    rader: Sequence[Arbeidsrad]
    kommuner: Sequence[Kommuneaar]
    kommuner_ifjor: Sequence[Kommuneaar]
    hendelser: Sequence[Hendelse] | None
    kjent_forrige: Sequence[Arbeidsrad] | None
    fylke: Callable[[str, int], str]
    fylker: Callable[[int], list[str]]
    antall_kommuner: Callable[[int], int]


def tell(kilder: Kilder, dag: date) -> Celler:
    """Give every cell of every table of the month that ends on the day."""
    forrige, ifjor = maanedsslutt(dag, 1), maanedsslutt(dag, 12)
    aar_fra = date(dag.year, 1, 1)
    naa = [person(r, dag, aar_fra, dag) for r in kilder.rader]
    da = [person(r, forrige, aar_fra, dag) for r in kilder.rader]
    fjor = [person(r, ifjor, date(dag.year - 1, 1, 1), dag) for r in kilder.rader]
    ut: Celler = {}
    _nokkeltall(ut, naa, da, fjor)
    _t1(ut, naa)
    _t2(ut, naa, fjor)
    _t3(ut, naa)
    _t4(ut, naa, da)
    _t5(ut, naa)
    _t6(ut, naa)
    _t7(ut, naa)
    _t8(ut, naa)
    if kilder.kommuner:
        _t9(ut, naa, kilder, dag.year)
    _t10(ut, naa)
    _m15(ut, kilder, dag, forrige)
    if dag.month in (3, 6, 9, 12):
        kvartal = pluss(dag.replace(day=1), -2)
        _m18(ut, naa, kvartal, dag)
        if kilder.hendelser is not None:
            _m17(ut, naa, kilder.hendelser, kvartal, dag)
    _m19(ut, naa)
    return ut


def _nokkeltall(ut: Celler, naa: list[Person], da: list[Person], fjor: list[Person]) -> None:
    linjer: dict[str, Utvalg] = {
        "bosatte_hittil": lambda p: p.bosatt_i_aar,
        "kollektiv": lambda p: (
            p.bosatt_i_aar and TILLATELSER[p.rad.tillatelse - 1] == "utl34" and p.rad.tillatelse > 0
        ),
        "bosatte_maaned": lambda p: p.bosatt_i_maaned,
        "klare": lambda p: p.klar,
        "tildelt": lambda p: p.klar and not p.skjermet and p.status == "tildelt_kommune",
        "fordelt": lambda p: p.klar and not p.skjermet and p.status == "fordelt",
        "venter_innreise": _venter,
    }
    for rad, vilkaar in linjer.items():
        n, d, f = antall(naa, vilkaar), antall(da, vilkaar), antall(fjor, vilkaar)
        for kol, verdi in (("naa", n), ("forrige", d), ("endring", n - d), ("ifjor", f), ("endring_ifjor", n - f)):
            ut["nokkeltall", rad, kol] = verdi


def _venter(p: Person) -> bool:
    innreist = dato(p.rad.innreise)
    return p.klar and p.sakstype == "overforingsflyktning" and (innreist is None or innreist > p.slutt)


def _t1(ut: Celler, naa: list[Person]) -> None:
    for periode, med in (("maaned", lambda p: p.bosatt_i_maaned), ("aar", lambda p: p.bosatt_i_aar)):
        alle = antall(naa, med)
        for rad, gruppe in grupper(kryss=False).items():
            ut["T1", rad, f"{periode}.totalt"] = n = antall(naa, med, gruppe)
            ut["T1", rad, f"{periode}.andel"] = prosent(n, alle)
            for t in PERSONTYPER:
                ut["T1", rad, f"{periode}.{t}"] = antall(
                    naa, med, gruppe, lambda p, t=t: not p.skjermet and p.persontype == t
                )
        ut["T1", "skjermet", f"{periode}.totalt"] = n = antall(naa, med, lambda p: p.skjermet)
        ut["T1", "skjermet", f"{periode}.andel"] = prosent(n, alle)
        for t in PERSONTYPER:
            ut["T1", "skjermet", f"{periode}.{t}"] = "."
        for navn, etat in (("em/IMDi", IMDI), ("em/Bufetat", BUFETAT), ("em/uoppgitt", 0)):

            def av(p: Person, etat: int = etat) -> bool:
                return not p.skjermet and bool(p.rad.em) and p.rad.etat == etat

            ut["T1", navn, f"{periode}.totalt"] = n = antall(naa, med, av)
            ut["T1", navn, f"{periode}.andel"] = prosent(n, alle)
            for t in ("voksen", "barnefamilie"):
                ut["T1", navn, f"{periode}.{t}"] = "."
            for t in ("em_over15", "em_under15"):
                ut["T1", navn, f"{periode}.{t}"] = antall(naa, med, av, lambda p, t=t: p.persontype == t)


def _storste(folk: list[Person], med: Utvalg) -> list[int]:
    """The five largest nationalities, and those as large as the fifth; the stateless and the unknown are none."""
    synlige = [p for p in folk if med(p) and not p.skjermet]
    land = {p.nasjon for p in synlige} - {980, 990}
    tall = {kode: sum(1 for p in synlige if p.nasjon == kode) for kode in land}
    grense = sorted(tall.values(), reverse=True)[:5]
    return [kode for kode in land if tall[kode] >= grense[-1]] if grense else []


def _nasjonsrader(folk: list[Person], med: Utvalg) -> dict[str, Utvalg]:
    storste = _storste(folk, med)

    def fra(kode: int) -> Utvalg:
        return lambda p: not p.skjermet and p.nasjon == kode

    ut: dict[str, Utvalg] = {f"{kode:03}": fra(kode) for kode in storste}
    ut |= {"980": fra(980), "990": fra(990)}
    ut["andre"] = lambda p: not p.skjermet and p.nasjon not in (*storste, 980, 990)
    ut["totalt"] = lambda p: True
    return ut


def _t2(ut: Celler, naa: list[Person], fjor: list[Person]) -> None:
    def med(p: Person) -> bool:
        return p.bosatt_i_aar

    for rad, gruppe in _nasjonsrader(naa, med).items():
        ut["T2", rad, "antall"] = n = antall(naa, med, gruppe)
        ut["T2", rad, "andel"] = prosent(n, antall(naa, med))
        ut["T2", rad, "em"] = antall(naa, med, gruppe, lambda p: bool(p.rad.em))
        ut["T2", rad, "ifjor"] = antall(fjor, med, gruppe)


def _t3(ut: Celler, naa: list[Person]) -> None:
    for rad, gruppe in grupper(kryss=False).items():
        for navn, med in (("bosatte", lambda p: p.bosatt_i_aar), ("klare", lambda p: p.klar)):
            ut["T3", rad, navn] = alle = antall(naa, gruppe, med)
            ut["T3", rad, f"{navn}_u18"] = unge = antall(naa, gruppe, med, lambda p: p.under18)
            ut["T3", rad, f"{navn}_andel"] = prosent(unge, alle)


def _t4(ut: Celler, naa: list[Person], da: list[Person]) -> None:
    alle = antall(naa, lambda p: p.klar)
    rader = grupper(kryss=False) | {"skjermet": lambda p: p.skjermet}
    for rad, gruppe in rader.items():
        ut["T4", rad, "totalt"] = n = antall(naa, gruppe, lambda p: p.klar)
        ut["T4", rad, "andel"] = prosent(n, alle)
        ut["T4", rad, "endring"] = n - antall(da, gruppe, lambda p: p.klar)
        for t in PERSONTYPER:
            ut["T4", rad, t] = (
                "."
                if rad == "skjermet"
                else antall(naa, gruppe, lambda p, t=t: p.klar and not p.skjermet and p.persontype == t)
            )


def _t5(ut: Celler, naa: list[Person]) -> None:
    def med(p: Person) -> bool:
        return p.klar

    for rad, gruppe in _nasjonsrader(naa, med).items():
        ut["T5", rad, "antall"] = n = antall(naa, med, gruppe)
        ut["T5", rad, "andel"] = prosent(n, antall(naa, med))


def _t6(ut: Celler, naa: list[Person]) -> None:
    for rad, gruppe in grupper(kryss=False).items():
        ut["T6", rad, "totalt"] = alle = antall(naa, gruppe, lambda p: p.klar)
        for s in STATUSER:
            n = antall(naa, gruppe, lambda p, s=s: p.klar and not p.skjermet and p.status == s)
            ut["T6", rad, s] = n
            ut["T6", rad, f"{s}.andel"] = prosent(n, alle)


def _t7(ut: Celler, naa: list[Person]) -> None:
    for rad, gruppe in grupper(kryss=True).items():
        folk = [p for p in naa if gruppe(p) and p.ventet is not None]
        dager = [p.ventet for p in folk if p.ventet is not None]
        ut["T7", rad, "b_n"] = len(folk)
        ut["T7", rad, "b_snitt"] = i_maaneder(snitt(dager))
        ut["T7", rad, "b_median"] = i_maaneder(kvantil(dager, 5))
        ut["T7", rad, "b_p90"] = i_maaneder(kvantil(dager, 9))
        for k in (3, 6, 12):
            ut["T7", rad, f"b_innen{k}"] = prosent(sum(1 for p in folk if p.innen(k)), len(folk))
        ut["T7", rad, "b_innen_maal"] = prosent(
            sum(1 for p in folk if p.innen(maal_maaneder(p.persontype, p.regeldag))), len(folk)
        )
        venter = [(p.slutt - p.vedtak).days for p in naa if gruppe(p) and p.klar and p.vedtak]
        ut["T7", rad, "k_n"] = len(venter)
        ut["T7", rad, "k_snitt"] = i_maaneder(snitt(venter))
        ut["T7", rad, "k_median"] = i_maaneder(kvantil(venter, 5))
        ut["T7", rad, "k_p90"] = i_maaneder(kvantil(venter, 9))


def _t8(ut: Celler, naa: list[Person]) -> None:
    for rad, gruppe in grupper(kryss=True).items():
        klare = [p for p in naa if gruppe(p) and p.klar]
        lenge = [p for p in klare if p.ventet_over(terskel(p.persontype, p.regeldag))]
        ut["T8", rad, "antall"] = len(lenge)
        ut["T8", rad, "andel"] = prosent(len(lenge), len(klare))
        ut["T8", rad, "bolk1"] = sum(1 for p in lenge if not p.ventet_over(12))
        ut["T8", rad, "bolk2"] = sum(1 for p in lenge if p.ventet_over(12) and not p.ventet_over(24))
        ut["T8", rad, "bolk3"] = sum(1 for p in lenge if p.ventet_over(24))


def _t9(ut: Celler, naa: list[Person], kilder: Kilder, aar: int) -> None:
    def kode(nummer: int) -> str:
        return f"{nummer:04}" if nummer else "9999"

    folk = [p for p in naa if not p.skjermet]
    b = [(kode(p.rad.bosatt_kommune), p) for p in folk if p.bosatt_i_aar]
    a = [(kode(p.rad.tildelt_kommune), p) for p in folk if p.klar and p.status == "tildelt_kommune"]
    f = [(kode(p.rad.fordelt_kommune), p) for p in folk if p.klar and p.status == "fordelt"]
    aarsrader = {rad.kommune: rad for rad in kilder.kommuner}
    alle = {*aarsrader, *(nr for liste in (b, a, f) for nr, _ in liste)}

    def n(liste: list[tuple[str, Person]], kommuner: set[str], kollektiv: bool = False) -> int:
        return sum(1 for nr, p in liste if nr in kommuner and (not kollektiv or p.rad.tillatelse == 2))

    def ekte(nr: str) -> bool:
        return kilder.fylke(nr, aar) not in ("21", "22", "99")

    def har(nr: str) -> bool:
        return ekte(nr) and n(b, {nr}) > 0

    def sum_(felt: str, kommuner: set[str]) -> int | str:
        tall = [v for nr in kommuner if nr in aarsrader and (v := getattr(aarsrader[nr], felt)) is not None]
        return sum(tall) if tall else ".."

    def per(verdi: int, nevner: int | str) -> Fraction | str:
        return "." if isinstance(nevner, str) or nevner == 0 else Fraction(100 * verdi, nevner)

    regioner: dict[str, set[str]] = {"0": alle}
    for fylke in kilder.fylker(aar):
        regioner[fylke] = {nr for nr in alle if kilder.fylke(nr, aar) == fylke}
    for fylke in ("21", "22", "99"):
        med = {nr for nr in alle if kilder.fylke(nr, aar) == fylke}
        if med:
            regioner[fylke] = med
    for region, kommuner in regioner.items():
        vedtatt = sum_("vedtak", kommuner)
        har_vedtak = {nr for nr in kommuner if nr in aarsrader and aarsrader[nr].vedtak is not None}
        bosatt = antall(naa, lambda p: p.bosatt_i_aar) if region == "0" else n(b, kommuner)
        kollektiv = (
            antall(naa, lambda p: p.bosatt_i_aar and p.rad.tillatelse == 2)
            if region == "0"
            else n(b, kommuner, kollektiv=True)
        )
        avtalt, fordelt = n(a, kommuner), n(f, kommuner)
        ut["T9a", region, "anmodet"] = sum_("anmodning", kommuner)
        ut["T9a", region, "vedtatt"] = vedtatt
        ut["T9a", region, "bosatt"] = bosatt
        ut["T9a", region, "kollektiv"] = kollektiv
        ut["T9a", region, "avtalt"] = avtalt
        ut["T9a", region, "fordelt"] = fordelt
        ledige = overoppfylt = 0
        for nr in har_vedtak:
            plasser = aarsrader[nr].vedtak
            assert plasser is not None
            ledige += max(plasser - n(b, {nr}) - n(a, {nr}) - n(f, {nr}), 0)
            overoppfylt += max(n(b, {nr}) - plasser, 0)
        ut["T9a", region, "ledige"] = ledige if har_vedtak else ".."
        ut["T9a", region, "overoppfylt"] = overoppfylt if har_vedtak else ".."
        ut["T9a", region, "ekskl"] = per(bosatt, vedtatt)
        ut["T9a", region, "inkl"] = per(bosatt + avtalt + fordelt, vedtatt)
        ut["T9a", region, "har_bosatt"] = sum(1 for nr in kommuner if har(nr))

    anmodede = {nr for nr, r in aarsrader.items() if r.anmodning}

    def med_svar(vilkaar: Callable[[int, int], bool]) -> set[str]:
        return {
            nr
            for nr in anmodede
            if (v := aarsrader[nr].vedtak) is not None and vilkaar(v, aarsrader[nr].anmodning or 0)
        }

    grupper_: dict[str, set[str]] = {
        "flere": med_svar(lambda v, anm: v > anm),
        "like": med_svar(lambda v, anm: v == anm),
        "faerre": med_svar(lambda v, anm: v < anm),
        "nei": med_svar(lambda v, anm: v == 0),
        "uten_vedtak": {nr for nr in anmodede if aarsrader[nr].vedtak is None},
        "anmodet": anmodede,
        "har_vedtak": {nr for nr, r in aarsrader.items() if r.vedtak},
    }
    for rad, kommuner in grupper_.items():
        ut["T9b", rad, "kommuner"] = len(kommuner)
        ut["T9b", rad, "anmodet"] = sum(aarsrader[nr].anmodning or 0 for nr in kommuner)
        ut["T9b", rad, "vedtatt"] = "." if rad == "uten_vedtak" else sum(aarsrader[nr].vedtak or 0 for nr in kommuner)
        ut["T9b", rad, "har_bosatt"] = m = sum(1 for nr in kommuner if har(nr))
        ut["T9b", rad, "andel"] = prosent(m, len(kommuner))
    ut["T9b", "alle", "kommuner"] = kilder.antall_kommuner(aar)
    ut["T9b", "alle", "anmodet"] = sum(r.anmodning or 0 for r in aarsrader.values())
    ut["T9b", "alle", "vedtatt"] = sum(r.vedtak or 0 for r in aarsrader.values())
    ut["T9b", "alle", "har_bosatt"] = m = sum(1 for nr in alle if har(nr))
    ut["T9b", "alle", "andel"] = prosent(m, kilder.antall_kommuner(aar))

    for nr in alle:
        rad_ = aarsrader.get(nr)
        anm, ved = (rad_.anmodning, rad_.vedtak) if rad_ else (None, None)
        ut["T9c", nr, "anmodet"] = ".." if anm is None else anm
        ut["T9c", nr, "vedtatt"] = ".." if ved is None else ved
        ut["T9c", nr, "bosatt"] = n(b, {nr})
        ut["T9c", nr, "kollektiv"] = n(b, {nr}, kollektiv=True)
        ut["T9c", nr, "avtalt"] = n(a, {nr})
        ut["T9c", nr, "avtalt_kollektiv"] = n(a, {nr}, kollektiv=True)


def _t10(ut: Celler, naa: list[Person]) -> None:
    uten = ("under_kartlegging", "fordelingsklar", "fordelt")
    rader: dict[str, Utvalg] = {"totalt": lambda p: True}
    rader["uten_kommune"] = lambda p: not p.skjermet and p.status in uten
    for s in STATUSER:
        rader[s] = lambda p, s=s: not p.skjermet and p.status == s
    for rad, gruppe in rader.items():
        folk = [p for p in naa if _venter(p) and gruppe(p)]
        ut["T10", rad, "antall"] = len(folk)
        ut["T10", rad, "under18"] = sum(1 for p in folk if p.under18)
        ut["T10", rad, "eldste"] = min(p.vedtak for p in folk if p.vedtak).strftime("%Y-%m") if folk else "."


def _m15(ut: Celler, kilder: Kilder, dag: date, forrige: date) -> None:
    def ute(rad: Arbeidsrad, naar: date) -> bool:
        return any((d := dato(felt)) is not None and d <= naar for felt in (rad.bosatt, rad.avsluttet))

    def i_beholdning(rad: Arbeidsrad, naar: date) -> bool:
        vedtak = dato(rad.vedtak)
        return (
            vedtak is not None
            and vedtak <= naar
            and i_listen(rad)
            and rad.grunn != FEILREGISTRERT
            and not ute(rad, naar)
        )

    kolonner: dict[str, Callable[[Arbeidsrad], bool]] = {"totalt": lambda r: True}
    for s in SAKSTYPER:
        kolonner[s] = lambda r, s=s: not r.skjermet and SAKSTYPER[r.sakstype - 1] == s
    for kol, gruppe in kolonner.items():
        folk = [r for r in kilder.rader if gruppe(r)]
        for_, naa = sum(i_beholdning(r, forrige) for r in folk), sum(i_beholdning(r, dag) for r in folk)
        nye = bosatte = avsluttede = i_alt = 0
        grunner = dict.fromkeys(("uten_vedtak", "vedtak_senere", "tillatelse", "avsluttet_for"), 0)
        for r in folk:
            vedtak, bosatt, avsluttet = dato(r.vedtak), dato(r.bosatt), dato(r.avsluttet)
            gyldig = i_listen(r) and r.grunn != FEILREGISTRERT
            nettopp_bosatt = bosatt is not None and forrige < bosatt <= dag
            if gyldig and vedtak is not None and forrige < vedtak <= dag and not ute(r, forrige):
                nye += 1
            var_der = gyldig and vedtak is not None and vedtak <= dag and not ute(r, forrige)
            if var_der and nettopp_bosatt:
                bosatte += 1
            elif var_der and avsluttet is not None and forrige < avsluttet <= dag:
                avsluttede += 1
            if nettopp_bosatt and r.grunn != FEILREGISTRERT:
                i_alt += 1
                if vedtak is None:
                    grunner["uten_vedtak"] += 1
                elif vedtak > dag:
                    grunner["vedtak_senere"] += 1
                elif not i_listen(r):
                    grunner["tillatelse"] += 1
                elif avsluttet is not None and avsluttet <= forrige:
                    grunner["avsluttet_for"] += 1
        kjent: int | str = ".."
        if kilder.kjent_forrige is not None:
            kjent = sum(i_beholdning(r, forrige) for r in kilder.kjent_forrige if gruppe(r))
        ut["M15", "kjent", kol] = kjent
        ut["M15", "etterregistrert", kol] = ".." if isinstance(kjent, str) else for_ - kjent
        ut["M15", "for", kol] = for_
        ut["M15", "nye", kol] = nye
        ut["M15", "bosatte", kol] = bosatte
        ut["M15", "avsluttede", kol] = avsluttede
        ut["M15", "naa", kol] = naa
        ut["M15", "avvik", kol] = naa - (for_ + nye - bosatte - avsluttede)
        ut["M15", "bosatte_i_alt", kol] = i_alt
        for navn, verdi in grunner.items():
            ut["M15", navn, kol] = verdi


def _m17(ut: Celler, naa: list[Person], hendelser: Sequence[Hendelse], fra: date, til: date) -> None:
    i_kvartalet = [h for h in hendelser if fra <= date.fromordinal(h.dag) <= til and h.type in (NEI, JA)]

    def hvem(h: Hendelse) -> Person | None:
        return naa[h.person] if 0 <= h.person < len(naa) else None

    rader: dict[str, Callable[[Hendelse], bool]] = {"totalt": lambda h: True}
    for s in SAKSTYPER:
        rader[s] = lambda h, s=s: (p := hvem(h)) is not None and not p.skjermet and p.sakstype == s
    for t in PERSONTYPER:
        rader[t] = lambda h, t=t: (p := hvem(h)) is not None and not p.skjermet and p.persontype == t
    for grunn in {h.nei_grunn for h in i_kvartalet if h.type == NEI}:
        rader[f"grunn:{grunn or 'uoppgitt'}"] = lambda h, g=grunn: h.type == NEI and h.nei_grunn == g
    for rad, med in rader.items():
        svar = [h for h in i_kvartalet if med(h)]
        nei = [h for h in svar if h.type == NEI]
        ut["M17", rad, "nei"] = len(nei)
        ut["M17", rad, "personer"] = len({h.person for h in nei})
        ut["M17", rad, "kommuner"] = len({h.kommune for h in nei if h.kommune})
        ut["M17", rad, "svar"] = "." if rad.startswith("grunn:") else len(svar)
        ut["M17", rad, "andel"] = "." if rad.startswith("grunn:") else prosent(len(nei), len(svar))


def _m18(ut: Celler, naa: list[Person], fra: date, til: date) -> None:
    faser = {
        "klargjort": ("vedtak", "fordelingsklar"),
        "fordelt": ("fordelingsklar", "fordelt"),
        "tildelt": ("fordelt", "tildelt"),
        "bosatt": ("tildelt", "bosatt"),
    }
    for rad, gruppe in grupper(kryss=False).items():
        folk = [
            p.rad for p in naa if gruppe(p) and p.bosatt and fra <= p.bosatt <= til and p.rad.grunn != FEILREGISTRERT
        ]
        for fase, (forst, sist) in faser.items():
            par = [(dato(getattr(r, forst)), dato(getattr(r, sist))) for r in folk]
            dager = [(b - a).days for a, b in par if a and b and b >= a]
            ut["M18", rad, f"{fase}_n"] = len(dager)
            ut["M18", rad, f"{fase}_snitt"] = snitt(dager)
            ut["M18", rad, f"{fase}_median"] = kvantil(dager, 5)


def _m19(ut: Celler, naa: list[Person]) -> None:
    for rad, gruppe in grupper(kryss=False).items():
        ut["M19", rad, "bosatte"] = alle = antall(naa, gruppe, lambda p: p.bosatt_i_aar)
        ut["M19", rad, "selvbosetting"] = selv = antall(
            naa, gruppe, lambda p: p.bosatt_i_aar and bool(p.rad.selvbosetting)
        )
        ut["M19", rad, "andel"] = prosent(selv, alle)


__all__ = ["Celler", "Kilder", "maanedsslutt", "pluss", "tell"]
