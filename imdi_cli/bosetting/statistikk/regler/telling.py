"""Counting the published figures of a year: kommuner as they stand, fylker and the country as sums.

A sum is of the visible figures only, so nothing that is hidden can be worked out from it: whoever has the
published file could make the same sum. How many figures are hidden goes with each sum.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from imdi_cli.bosetting.grunnlag.typer import MANGLER, SKJULT, SUMMERES, TALL, TOM, UOPPGITT, Tall
from imdi_cli.bosetting.statistikk.typer.aar import (
    IKKE_OPPGITT,
    LANDET,
    Aarstabell,
    Celle,
    Kommunerad,
    Maal,
    Sumrad,
    Svar,
)
from imdi_cli.kjerne.avslag import Bruksfeil, Feil

Serier = Mapping[str, Tall]
Celler = tuple[Celle, Celle, Celle, Celle]  # in the order of SUMMERES
_HELE_LANDET = "Hele landet"
# Those who were asked, by answer: the answers that add up.
SVAR_FRA_ANMODEDE = (Svar.FLERE, Svar.LIKE, Svar.FAERRE, Svar.NEI, Svar.UTEN_VEDTAK, Svar.SKJULT)


def velg_aar(aarene: Iterable[int], periode: str | None) -> int:
    """Choose the year that was asked for, or the newest.

    Raises Feil when there are no figures at all, Bruksfeil for a period that is none of the years.
    """
    har = sorted(aarene)
    if not har:
        raise Feil(
            "Det er ingen tall å lage statistikk av.", neste="Les inn IMDis tall:  imdi bosetting importer FIL"
        )
    if periode is None:
        return har[-1]
    if periode.strip() not in map(str, har):
        raise Bruksfeil(
            f"Det er ingen tall for perioden «{periode}».",
            neste=f"Velg et av årene det er tall for: {_perioder(har)}.",
        )
    return int(periode)


def tell(
    aar: int,
    tall: Mapping[str, Serier],
    *,
    navn: Callable[[str], str],
    fylke: Callable[[str], str],
    fylkesnavn: Callable[[str], str],
) -> Aarstabell:
    """Count a year: `tall` is kommune → series → figure in persons; 9999 stands beside, in no sum."""
    celler = {nummer: _celler(serier) for nummer, serier in tall.items() if nummer != UOPPGITT}
    rader = [
        Kommunerad(nummer, navn(nummer), fylke(nummer), _maal(*disse), svar(disse[0], disse[2]))
        for nummer, disse in celler.items()
    ]
    rader.sort(key=lambda rad: (rad.fylke, rad.nummer))
    per_fylke: dict[str, list[Celler]] = {}
    for rad in rader:
        per_fylke.setdefault(rad.fylke, []).append(celler[rad.nummer])
    return Aarstabell(
        aar,
        _sum(LANDET, _HELE_LANDET, list(celler.values())),
        tuple(_sum(nr, fylkesnavn(nr), disse) for nr, disse in per_fylke.items()),
        tuple(rader),
        tall.get(UOPPGITT, {}),
    )


def landet(tall: Mapping[str, Serier]) -> Sumrad:
    """Sum the country in a year: every number in the file but 9999."""
    return _sum(LANDET, _HELE_LANDET, [_celler(serier) for nummer, serier in tall.items() if nummer != UOPPGITT])


def _celler(serier: Serier) -> Celler:
    hent = serier.get
    return (_celle(hent("anmodet")), _celle(hent("opprinnelig")), _celle(hent("vedtatt")), _celle(hent("bosatt")))


def _maal(anmodet: Celle, opprinnelig: Celle, vedtatt: Celle, bosatt: Celle) -> Maal:
    return Maal(anmodet, opprinnelig, vedtatt, bosatt, andel(bosatt, vedtatt))


@cache
def _celle(tall: Tall | None) -> Celle:
    if tall is None or tall.symbol == TOM:
        return Celle(None, IKKE_OPPGITT)
    if tall.symbol == TALL:
        return Celle(tall.verdi)
    return Celle(None, SKJULT if tall.symbol == SKJULT else MANGLER)


def andel(teller: Celle, nevner: Celle) -> Celle:
    """Give a share in percent, rounded half up to one decimal.

    Hidden when either part is; `.` when it cannot be worked out, also because the denominator is 0.
    """
    if SKJULT in (teller.symbol, nevner.symbol):
        return Celle(None, SKJULT)
    if teller.verdi is None or not nevner.verdi:
        return Celle(None, MANGLER)
    over, under = int(teller.verdi), int(nevner.verdi)
    return Celle((2000 * over + under) // (2 * under) / 10)


def svar(anmodet: Celle, vedtatt: Celle) -> Svar:
    """Say what a kommune answered; only one with an anmodning over 0 was asked."""
    if anmodet.symbol == SKJULT:
        return Svar.SKJULT_ANMODNING
    if not anmodet.verdi:
        return Svar.IKKE_ANMODET
    if vedtatt.verdi is None:
        return Svar.SKJULT if vedtatt.symbol == SKJULT else Svar.UTEN_VEDTAK
    if vedtatt.verdi == 0:
        return Svar.NEI
    if vedtatt.verdi == anmodet.verdi:
        return Svar.LIKE
    return Svar.FLERE if vedtatt.verdi > anmodet.verdi else Svar.FAERRE


def _sum(region: str, navn: str, rader: list[Celler]) -> Sumrad:
    kolonner = {felt: [rad[nr] for rad in rader] for nr, felt in enumerate(SUMMERES)}
    svarene = Counter(svar(anmodet, vedtatt) for anmodet, _, vedtatt, _ in rader)
    maal = _maal(*map(_sum_celler, kolonner.values()))
    over = sum(1 for _, _, vedtatt, bosatt in rader if vedtatt.verdi and (bosatt.verdi or 0) > vedtatt.verdi)
    return Sumrad(
        region,
        navn,
        maal,
        anmodede=sum(svarene[s] for s in SVAR_FRA_ANMODEDE),
        svar={s: svarene[s] for s in SVAR_FRA_ANMODEDE},
        har_vedtak=sum(1 for celle in kolonner["vedtatt"] if celle.verdi),
        har_bosatt=_antall_hvis(maal.bosatt, sum(1 for celle in kolonner["bosatt"] if celle.verdi)),
        over_vedtatt=_antall_hvis(maal.bosatt, over),
        skjult={felt: sum(1 for celle in celler if celle.symbol == SKJULT) for felt, celler in kolonner.items()},
    )


def _antall_hvis(kjent: Celle, antall: int) -> Celle:
    """Give a count of kommuner, or why nothing could be counted: 0 would say that there were none."""
    return kjent if kjent.verdi is None else Celle(antall)


def _sum_celler(celler: list[Celle]) -> Celle:
    """Sum the visible; when nothing is, the symbol says why."""
    tall = [celle.verdi for celle in celler if celle.verdi is not None]
    if tall:
        return Celle(sum(tall))
    symboler = [celle.symbol for celle in celler]
    return Celle(None, next((s for s in (SKJULT, MANGLER) if s in symboler), IKKE_OPPGITT))


def _perioder(aarene: list[int]) -> str:
    """Write years as spans: «1995–2013, 2015»."""
    spenn: list[list[int]] = []
    for aar in aarene:
        if spenn and spenn[-1][-1] == aar - 1:
            spenn[-1].append(aar)
        else:
            spenn.append([aar])
    return ", ".join(f"{s[0]}–{s[-1]}" if len(s) > 1 else str(s[0]) for s in spenn)
