"""What the rules need from outside the file: the dated rules, and the registers of kommuner and countries."""

from datetime import date
from functools import cache

from imdi_cli.bosetting.uttrekk.regler.kommuner import Steder
from imdi_cli.bosetting.uttrekk.regler.lesing import Ordbok
from imdi_cli.bosetting.uttrekk.regler.sjekk import Fast
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Sakstype
from imdi_cli.kjerne.dato import pluss_aar, pluss_dager
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import SAERKODER, fylker, kommuner, land

_ELDSTE = 110  # years; older than anyone alive (rule 14)


def fast(k: Kontekst, dato: date, *, har_status: bool) -> Fast:
    """Work out what is the same for every row of an extract taken on `dato`."""

    def tall(regel: str, dag: date = dato) -> int:
        return int(k.regelverk.paa(regel, dag).verdi)  # type: ignore[arg-type]  # the rule book has them as numbers

    fra, til = _gyldighet()
    return Fast(
        dato=dato.toordinal(),
        eldste=pluss_aar(dato, -_ELDSTE).toordinal(),
        lenge_tildelt=pluss_dager(dato, -tall("uttrekk.kontroll.tildelt")).toordinal(),
        lenge_innreist=pluss_dager(dato, -tall("uttrekk.kontroll.innreist")).toordinal(),
        tre_ar=pluss_aar(dato, -tall("uttrekk.kontroll.ventetid")).toordinal(),
        lagringstid=pluss_aar(k.i_dag, -tall("uttrekk.lagringstid", k.i_dag)).toordinal(),
        kollektiv_fra=date.fromisoformat(str(k.regelverk.paa("uttrekk.kollektiv.fra", dato).verdi)).toordinal(),
        har_status=har_status,
        gyldig_fra=fra,
        gyldig_til=til,
        samme=_samme,
        sted=lambda nr, dag: stedsnavn(nr, dag if dag < ALDRI else dato.toordinal()),
        etterfolgere=lambda nr: _etterfolgere(nr, dato.isoformat()),
    )


def ordbok(k: Kontekst, dato: date) -> Ordbok:
    """Make the readers of the cells of an extract taken on `dato`."""
    return Ordbok(
        kommune=_kjent,
        land=lambda kode: land().ssb(kode) is not None,
        amot=Sakstype(str(k.regelverk.paa("uttrekk.amot", dato).verdi)),
    )


def steder() -> Steder:
    """Give what the file of kommuner needs to know of them."""
    return Steder(_kjent, _med_navn, lambda nr, aar: kommuner().navn(nr, f"{aar}-07-01"))


@cache
def stedsnavn(nr: int, dag: int) -> str:
    """Name a kommune on a day, both as numbers: by the one name that a sentence uses."""
    return _ett_navn(kommuner().navn(f"{nr:04}", date.fromordinal(dag).isoformat()))


def _kjent(nummer: str) -> bool:
    return kommuner().kjent(nummer) or nummer in SAERKODER


@cache
def _gyldighet() -> tuple[list[int], list[int]]:
    """For each of the ten thousand numbers: the first day it was in use, and the first it was not."""
    fra, til = [0] * 10_000, [ALDRI] * 10_000
    for nummer, (forste, siste) in kommuner().gyldighet().items():
        fra[int(nummer)] = date.fromisoformat(forste).toordinal()
        til[int(nummer)] = date.fromisoformat(siste).toordinal() if siste else ALDRI
    return fra, til


@cache
def _samme(en: int, to: int, dag: int) -> bool:
    """Say whether one kommune became part of the other by a day, or the other of the one."""
    iso = date.fromordinal(dag).isoformat() if dag < ALDRI else "2100-01-01"
    par = (f"{en:04}", f"{to:04}")
    return any(b in kommuner().etterfolgere(a, "1995-01-01", iso) for a, b in (par, par[::-1]))


@cache
def _etterfolgere(nr: int, iso: str) -> str:
    numre = kommuner().etterfolgere(f"{nr:04}", "1995-01-01", iso)
    return ", ".join(f"{n} {_ett_navn(kommuner().navn(n, iso))}" for n in numre if kommuner().finn(n, iso))


@cache
def _med_navn(navn: str, aar: int) -> tuple[tuple[str, str], ...]:
    """Find the kommuner with a name in a year, with what their fylke is called."""
    sokt = _uten_parentes(navn)
    return tuple(
        (nr, _ett_navn(fylker().navn(kommune.fylke, f"{aar}-07-01")))
        for nr, kommune in kommuner().i_aar(aar).items()
        if sokt in map(_uten_parentes, (kommune.navn, kommune.visningsnavn))
    )


def _ett_navn(navn: str) -> str:
    return navn.partition(" – ")[0]


def _uten_parentes(navn: str) -> str:
    """Take off «(t.o.m. 2019)», and the fylke that tells two kommuner of one name apart."""
    return navn.partition(" (")[0].strip().casefold()
