"""A synthetic extract: persons who do not exist, spread as the published totals are.

Pure, and the same for the same seed. Households hang together, every date follows from the one before, and each
person is settled, waiting or closed once, so that the flow of a month adds up by construction (M15).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from heapq import heapify, heapreplace
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.typer import Husstandstype, Sakstype

# The assumed split where a year has none: per cent of persons, and months of waiting in tenths.
ANTATT_HUSSTAND = {"enslige": 38, "med_barn": 50, "em": 3, "uten_barn": 9}
ANTATT_OVERFORING, ANTATT_PRIVAT, ANTATT_VENTETID = 20, 8, 40
VENTER_AV_HUNDRE, AVSLUTTET_AV_HUNDRE = 6, 2
KOLLEKTIV_FRA = date(2022, 3, 11)
_NASJONALITETER = ("564", "564", "564", "241", "404", "279", "980")
_UKRAINA = "148"
_MASKE = (1 << 64) - 1


class Trekning:
    """Numbers that look drawn, and are the same for the same seed (SplitMix64)."""

    def __init__(self, fro: int) -> None:
        self._tilstand = fro & _MASKE

    def under(self, n: int) -> int:
        """Give a number from 0 up to, and not, `n`."""
        self._tilstand = (self._tilstand + 0x9E3779B97F4A7C15) & _MASKE
        z = self._tilstand
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASKE
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASKE
        return (z ^ (z >> 31)) % n


class Aarstall(NamedTuple):
    """One year to spread persons over: how many, of which with collective protection, and how they are made up.

    `kommuner` is how many go to each, kollektiv by the key of `omrade`: the fylke of a kommune, or '' for them all.
    """

    aar: int
    kommuner: Mapping[str, int]
    kollektiv: Mapping[str, int]
    husstander: Mapping[str, int]
    overforing: int
    privat: int
    ventetid: int


class Husstand(NamedTuple):
    """A household before it has dates: what it is, how many, and where."""

    type: Husstandstype
    antall: int
    kommune: str


def fordel(antall: int, vekter: Mapping[str, int]) -> dict[str, int]:
    """Divide a number by weights so that the parts add up: the largest remainders get what is left over."""
    sum_ = sum(vekter.values())
    deler = {n: antall * v // sum_ for n, v in vekter.items()}
    rest = antall - sum(deler.values())
    storst = sorted(vekter, key=lambda n: (-(antall * vekter[n] % sum_), n))
    return deler | {n: deler[n] + 1 for n in storst[:rest]}


def vekt(nummer: str) -> int:
    """Give the weight of a kommune: our own, from its number alone, a few of them large."""
    trekk = Trekning(int(nummer) * 7919)
    return 1 + trekk.under(20) + (trekk.under(200) if trekk.under(10) == 0 else 0)


def husstander(aar: Aarstall, trekk: Trekning) -> list[Husstand]:
    """Put whole households into the kommuner of a year until each has its number of persons, the largest first."""
    antall = fordel(sum(aar.kommuner.values()), aar.husstander)
    storrelser: list[int] = []
    rest = antall["med_barn"]
    while rest > 1:
        n = min(rest, 2 + trekk.under(5))
        n += rest - n == 1
        storrelser.append(n)
        rest -= n
    storrelser.sort(reverse=True)
    par, enslige = divmod(antall["uten_barn"], 2)
    enslige += rest + antall["enslige"]
    plass = [(-n, kommune) for kommune, n in aar.kommuner.items() if n]
    heapify(plass)
    ut: list[Husstand] = []

    def sett(type_: Husstandstype, n: int) -> bool:
        ledig, kommune = plass[0]
        if -ledig < n:
            return False
        ut.append(Husstand(type_, n, kommune))
        heapreplace(plass, (ledig + n, kommune))
        return True

    for n in storrelser:
        if not sett(Husstandstype.FAMILIE_MED_BARN, n):
            enslige += n  # no kommune has room for them all
    for _ in range(par):
        if not sett(Husstandstype.FAMILIE_UTEN_BARN, 2):
            enslige += 2
    for type_, n in ((Husstandstype.ENSLIG_MINDREARIG, antall["em"]), (Husstandstype.ENSLIG_VOKSEN, enslige)):
        for _ in range(n):
            sett(type_, 1)
    return ut


def kollektive(alle: Sequence[Husstand], omrade: Mapping[str, str], antall: Mapping[str, int]) -> set[int]:
    """Choose the households with collective protection, so that each area has its number of persons."""
    igjen, ut = dict(antall), set()
    for nr, h in enumerate(alle):
        hvor = omrade[h.kommune]
        if h.type is not Husstandstype.ENSLIG_MINDREARIG and h.antall <= igjen.get(hvor, 0):
            igjen[hvor] -= h.antall
            ut.add(nr)
    return ut


class Saksfordeling:
    """Give each household the sakstype that is furthest behind its share. Collective protection is no quota."""

    def __init__(self, antall: int, overforing: int, privat: int) -> None:
        self._mal = {
            Sakstype.OVERFORINGSFLYKTNING: antall * overforing // 100,
            Sakstype.MOTTAKSBEBOER: antall * (100 - overforing - privat) // 100,
            Sakstype.PRIVATBOENDE: antall * privat // 100,
        }

    def neste(self, h: Husstand, kollektiv: bool) -> Sakstype:
        """Choose for one household."""
        em = h.type is Husstandstype.ENSLIG_MINDREARIG
        lov = [s for s in Sakstype if not (kollektiv and s is Sakstype.OVERFORINGSFLYKTNING)]
        valgt = Sakstype.MOTTAKSBEBOER if em else max(lov, key=lambda s: self._mal[s])
        self._mal[valgt] -= h.antall
        return valgt


class Forlop(NamedTuple):
    """The days of a case as numbers; 0 where there is none."""

    soknad: int
    vedtak: int
    kartlagt: int
    fordelingsklar: int
    fordelt: int
    tildelt: int
    bosatt: int
    avsluttet: int


def bosatt_i(aar: int, siste: date, ventetid: int, kollektiv: bool, trekk: Trekning) -> Forlop:
    """Make the case of a household settled in a year, `siste` at the latest. `ventetid` is the mean, in tenths."""
    forste = date(aar, 1, 1)
    if kollektiv and aar == KOLLEKTIV_FRA.year:
        forste = date(aar, 4, 1)
    b = forste.toordinal() + trekk.under(min(date(aar, 12, 31), siste).toordinal() - forste.toordinal() + 1)
    ventet = 1 + ventetid * 3 * (10 + trekk.under(30) + trekk.under(150)) // 100
    vedtak = b - ventet
    if kollektiv:
        vedtak = max(vedtak, KOLLEKTIV_FRA.toordinal())
    ledd = [vedtak + (b - vedtak) * andel // 10 for andel in (2, 3, 5, 7)]
    ledd[3] = max(ledd[3], date(aar, 1, 1).toordinal())  # the numbers of kommuner change on 1 January
    return Forlop._make((vedtak - 60 - trekk.under(120), vedtak, *ledd, b, 0))


def venter(siste: date, trekk: Trekning) -> Forlop:
    """Make the case of a household that waits: it has come as far as its time allows."""
    dag = siste.toordinal()
    vedtak = dag - 1 - trekk.under(240)
    kartlagt = vedtak + 10 + trekk.under(50)
    klar = kartlagt + 1 + trekk.under(20)
    fordelt = klar + 5 + trekk.under(60)
    tildelt = max(fordelt + 5 + trekk.under(60), dag - 80)
    ledd = [d if d <= dag else 0 for d in (kartlagt, klar, fordelt, tildelt)]
    if ledd[2] == 0 or date.fromordinal(dag).year != date.fromordinal(tildelt).year:
        ledd[3] = 0
    return Forlop._make((vedtak - 60 - trekk.under(120), vedtak, *ledd, 0, 0))


def avsluttet(siste: date, trekk: Trekning) -> Forlop:
    """Make the case of a household that withdrew while it was being mapped."""
    slutt = siste.toordinal() - trekk.under(700)
    vedtak = slutt - 20 - trekk.under(200)
    return Forlop(vedtak - 60 - trekk.under(120), vedtak, vedtak + 10, 0, 0, 0, 0, slutt)


def fodselsdager(h: Husstand, f: Forlop, trekk: Trekning) -> Iterator[int]:
    """Give the birth of each in a household; children are children until the waiting is over."""
    slutt = f.bosatt or f.avsluttet or f.vedtak + 400
    for nr in range(h.antall):
        if h.type is Husstandstype.ENSLIG_MINDREARIG:
            # two in ten are under fifteen at the application; nobody turns eighteen while waiting
            alder = 3700 + trekk.under(1700) if trekk.under(10) < 2 else 5480 + trekk.under(300)
            yield f.soknad - min(alder, 6560 - (slutt - f.soknad) if alder > 5478 else alder)
        elif h.type is Husstandstype.FAMILIE_MED_BARN and nr > min(1, h.antall - 2):
            yield f.vedtak - 30 - trekk.under(5000)
        else:
            yield f.vedtak - 7400 - trekk.under(12000)


def person(
    nr: int, husstand: int, h: Husstand, f: Forlop, fodt: int, sakstype: Sakstype, kollektiv: bool, land: str
) -> dict[str, str]:
    """Write one person as a row of the file."""

    def dag(d: int) -> str:
        return date.fromordinal(d).isoformat() if d else ""

    em = h.type is Husstandstype.ENSLIG_MINDREARIG
    under_15 = em and f.soknad - fodt < 5475
    overforing = sakstype is Sakstype.OVERFORINGSFLYKTNING
    boform = {Sakstype.OVERFORINGSFLYKTNING: "utlandet", Sakstype.PRIVATBOENDE: "privat"}.get(
        sakstype, "ordinart_mottak"
    )
    if em:
        boform = "omsorgssenter" if under_15 else "em_mottak"
    return {
        "person_id": f"P{nr:07}",
        "husstand_id": f"H{husstand:07}",
        "fodselsdato": dag(fodt),
        "statsborgerskap": _UKRAINA if kollektiv else land,
        "er_enslig_mindrearig": "ja" if em else "nei",
        "skjermet_identitet": "nei",
        "sakstype": sakstype.value,
        "husstandstype": h.type.value,
        "ansvarlig_etat": "Bufetat" if under_15 else "IMDi",
        "boform": boform,
        "tillatelse_hjemmel": "utl34" if kollektiv else "utl35_3" if overforing else "utl28",
        "soknadsdato": dag(f.soknad),
        "vedtaksdato": dag(f.vedtak),
        "innreisedato": dag(f.bosatt) if overforing else "",
        "kartlagt_dato": dag(f.kartlagt),
        "fordelingsklar_dato": dag(f.fordelingsklar),
        "fordelt_dato": dag(f.fordelt),
        "tildelt_dato": dag(f.tildelt),
        "tildelt_kommune": h.kommune if f.tildelt else "",
        "bosettingsdato": dag(f.bosatt),
        "bosatt_kommune": h.kommune if f.bosatt else "",
        "avsluttet_dato": dag(f.avsluttet),
        "avslutningsgrunn": "trukket" if f.avsluttet else "",
    }


def nasjonalitet(trekk: Trekning) -> str:
    """Draw a citizenship."""
    return _NASJONALITETER[trekk.under(len(_NASJONALITETER))]


# rule → what is changed in a settled person so that the rule says so; {etter} is the day after the settlement.
FEIL: dict[int, Mapping[str, str]] = {
    3: {"sakstype": "overf\ufffdringsflyktning"},
    5: {"vedtaksdato": "10/03/2026"},
    6: {"vedtaksdato": "46091"},
    8: {"sakstype": "flyktning"},
    9: {"husstandstype": "", "er_enslig_mindrearig": "nei"},
    11: {"er_enslig_mindrearig": "ja", "fodselsdato": "1980-02-03"},
    14: {"fodselsdato": "1880-02-03"},
    18: {"vedtaksdato": "{etter}", "tildelt_dato": "", "tildelt_kommune": ""},
    19: {"tildelt_dato": "{etter}"},
    21: {"bosatt_kommune": ""},
    27: {"sakstype": "overforingsflyktning", "tillatelse_hjemmel": "utl35_3", "innreisedato": "2001-01-01"},
    28: {"sakstype": "overforingsflyktning", "tillatelse_hjemmel": "utl35_3", "innreisedato": ""},
    30: {"sakstype": "overforingsflyktning", "tillatelse_hjemmel": "utl34"},
    31: {"bosatt_kommune": "301"},
    34: {"statsborgerskap": "SYR"},
    48: {"skjermet_identitet": "ja"},
    54: {"bosatt_kommune": ":"},
}


def med_feil(rad: Mapping[str, str], regel: int) -> dict[str, str]:
    """Give a settled person a fault that a rule finds."""
    etter = date.fromordinal(date.fromisoformat(rad["bosettingsdato"]).toordinal() + 1).isoformat()
    endret = {felt: verdi.format(etter=etter) for felt, verdi in FEIL[regel].items() if felt in rad}
    return dict(rad) | endret
