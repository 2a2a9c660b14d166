"""The rules of a month: what the counting asks the rule book, by name, on the last day of the month."""

from collections.abc import Iterable, Iterator
from datetime import date

from imdi_cli.bosetting.statistikk.typer.maaned import Parametre
from imdi_cli.bosetting.uttrekk.typer import Tillatelse
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import MAANEDER, dager_i_maaneden, pluss_dager
from imdi_cli.kjerne.regelverk import Regel, Regelverk, vis_verdi

GRUPPER = ("voksne", "barnefamilier", "em", "em")  # by Persontype: the two last share their rules
MAAL = tuple(f"statistikk.maal.{g}" for g in ("voksne", "barnefamilier", "em"))
MAAL_ANDEL = tuple(f"statistikk.maal.andel-{g}" for g in ("voksne", "barnefamilier", "em"))
TERSKEL = tuple(f"statistikk.lengeventende.{g}" for g in ("voksne", "barnefamilier", "em"))
BOLKER = ("statistikk.lengeventende.bolk-to", "statistikk.lengeventende.bolk-tre")
EM = ("statistikk.em.alder-ved", "statistikk.em.aldersgrense")
TILLATELSER = ("statistikk.tillatelser", "statistikk.tillatelser.bare-mottak")
NASJON = ("statistikk.nasjonalitet", "statistikk.nasjonaliteter")
MAANED = "statistikk.dager-per-fire-aar"
FORSTE_AAR = 2007


def les_maaned(tekst: str) -> date | None:
    """Read «2021-11» as the last day of the month; None for what is no month, such as a year.

    Raises Bruksfeil for a month that does not exist, or is before the first that has rules.
    """
    aar, strek, maaned = tekst.strip().partition("-")
    if not strek:
        return None
    if not (len(aar) == 4 and len(maaned) == 2 and (aar + maaned).isdecimal() and 1 <= int(maaned) <= 12):
        raise Bruksfeil(f"«{tekst}» er ikke en måned.", neste="Skriv måneden slik: 2021-11.")
    if int(aar) < FORSTE_AAR:
        raise Bruksfeil(
            f"Månedstall lages fra januar {FORSTE_AAR}; før det er ingen mål for bosetting kjent.",
            neste="Velg en senere måned.",
        )
    return date(int(aar), int(maaned), dager_i_maaneden(int(aar), int(maaned)))


def maanedsslutt(dag: date, tilbake: int) -> date:
    """Give the last day of the month so many months before the one that a day is in."""
    aar, maaned0 = divmod(dag.year * 12 + dag.month - 1 - tilbake, 12)
    return date(aar, maaned0 + 1, dager_i_maaneden(aar, maaned0 + 1))


def kvartalsstart(dag: date) -> date | None:
    """Give the first day of the quarter that a month ends, None when it ends none."""
    return pluss_dager(maanedsslutt(dag, 3), 1) if dag.month % 3 == 0 else None


def i_tekst(dag: date) -> str:
    """Write the month of a day: «november 2021»."""
    return f"{MAANEDER[dag.month - 1]} {dag.year}"


def parametre(regelverk: Regelverk, dag: date) -> Parametre:
    """Ask the rule book for everything the counting needs, as it was on the day."""

    def numre(id: str) -> frozenset[int]:
        verdi = regelverk.paa(id, dag).verdi
        assert isinstance(verdi, tuple)
        return frozenset(Tillatelse(ett).nummer for ett in verdi)

    def tall(id: str) -> int:
        return regelverk.paa(id, dag).tall

    return Parametre(
        tillatelser=numre(TILLATELSER[0]),
        bare_mottak=numre(TILLATELSER[1]),
        nasjonalitet=regelverk.paa(NASJON[0], dag).tekst,
        nasjonaliteter=tall(NASJON[1]),
        em_alder_ved=regelverk.paa(EM[0], dag).tekst,
        em_aldersgrense=tall(EM[1]),
        maal=tuple(tall(f"statistikk.maal.{g}") for g in GRUPPER),
        terskel=tuple(tall(f"statistikk.lengeventende.{g}") for g in GRUPPER),
        bolker=(tall(BOLKER[0]), tall(BOLKER[1])),
        dager_i_48_maaneder=tall(MAANED),
    )


def antakelser(regelverk: Regelverk, dag: date, regler: Iterable[str]) -> Iterator[str]:
    """Say of the assumed rules what they are and why they are assumed, for the notes under a table.

    Those that are assumed for the same reason are said together. A rule that has no row on the day has nothing to
    say: the share that should be settled in time is not known for every year.
    """
    grunner: dict[str, list[str]] = {}
    for id in dict.fromkeys(regler):
        rad = _paa(regelverk, id, dag)
        if rad is not None and rad.antatt:
            grunner.setdefault(rad.notat, []).append(f"{rad.navn[0].lower()}{rad.navn[1:]}: {vis_verdi(rad)}")
    for grunn, ledd in grunner.items():
        yield f"Antatt: {'; '.join(ledd)}. {grunn}"


def _paa(regelverk: Regelverk, id: str, dag: date) -> Regel | None:
    return next((rad for rad in regelverk.historikk(id) if rad.gjelder(dag)), None)
