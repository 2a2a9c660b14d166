"""One extract against an older one: who is new, gone and changed, and what it does to the months."""

from datetime import date

from imdi_cli.bosetting.uttrekk import lager
from imdi_cli.bosetting.uttrekk.regler.felter import ETTER_LAGRET
from imdi_cli.bosetting.uttrekk.regler.forrige import maanedsslutt
from imdi_cli.bosetting.uttrekk.steg import ROLLER, ett, velg
from imdi_cli.bosetting.uttrekk.typer import (
    Avslutningsgrunn,
    Maanedsendring,
    Sakstype,
    Sammenligning,
    Tillatelse,
    Uttrekk,
)
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst

_FELT = tuple(felt for felt in ETTER_LAGRET if felt not in ("person_id", "status"))
_MAANEDER = 24


def sammenlign(k: Kontekst, nr: int | None = None, med: int | None = None) -> Sammenligning:
    """Compare an extract with an older one: by default the newest with the one taken before it.

    Persons left out for an error are compared too, and counted in no month. Raises Bruksfeil when there is no other,
    or when the two are the same.
    """
    k.krev_rolle(*ROLLER)
    ny = velg(k, None) if nr is None else ett(k, nr)
    gammel = _forrige(k, ny) if med is None else ett(k, med)
    if gammel.nr == ny.nr:
        raise Bruksfeil(f"Uttrekk {ny.nr} kan ikke sammenlignes med seg selv.", neste="Velg et annet med --med.")
    for_, na = _personer(k, gammel.nr), _personer(k, ny.nr)
    felter = dict.fromkeys(_FELT, 0)
    endret = 0
    for id_, rad in na.items():
        fra = for_.get(id_)
        if fra is not None and fra != rad:
            endret += 1
            for felt, a, b in zip(_FELT, fra, rad, strict=True):
                felter[felt] += a != b
    return Sammenligning(
        ny.nr,
        gammel.nr,
        len(na.keys() - for_.keys()),
        len(for_.keys() - na.keys()),
        endret,
        tuple((ETTER_LAGRET[felt].navn, n) for felt, n in felter.items() if n),
        _maaneder(k, gammel, ny),
    )


def _forrige(k: Kontekst, ny: Uttrekk) -> Uttrekk:
    eldre = [u for u in lager.alle(k.base) if (u.dato, u.nr) < (ny.dato, ny.nr)]
    if not eldre:
        raise Bruksfeil(
            f"Det er ikke noe uttrekk før uttrekk {ny.nr}.",
            neste="Se hvilke som finnes:  imdi bosetting uttrekk liste",
        )
    return max(eldre, key=lambda u: (u.dato, u.nr))


def _personer(k: Kontekst, nr: int) -> dict[str, tuple[object, ...]]:
    return {id_: tuple(rad) for id_, *rad in lager.personer(k.base, nr, ("person_id", *_FELT))}


def _maaneder(k: Kontekst, gammel: Uttrekk, ny: Uttrekk) -> tuple[Maanedsendring, ...]:
    """Count the months that were over when the older one was taken, and give those where the two differ."""
    siste = maanedsslutt(date.fromisoformat(min(gammel.dato, ny.dato)))
    grenser = [_maaned(siste, n) for n in range(1 - _MAANEDER, 2)]
    bosatt = [lager.bosatt_etter_maaned(k.base, u.nr, grenser) for u in (gammel, ny)]
    ut = []
    for nr, (a, b) in enumerate(zip(*bosatt, strict=True)):
        slutt = grenser[nr + 1].toordinal() - 1
        klare = [_klare(k, u, slutt) for u in (gammel, ny)]
        if a != b or klare[0] != klare[1]:
            ut.append(Maanedsendring(grenser[nr].isoformat()[:7], a, b, *klare))
    return tuple(ut)


def _maaned(fra: date, n: int) -> date:
    """Give the first day of the month `n` months from one."""
    aar, maaned = divmod(fra.year * 12 + fra.month - 1 + n, 12)
    return date(aar, maaned + 1, 1)


def _klare(k: Kontekst, u: Uttrekk, dag: int) -> int:
    return len(klare(k, u, dag))


def klare(k: Kontekst, u: Uttrekk, dag: int) -> list[str]:
    """Give the ids of those who wait on a day in an extract, as M05 counts them."""
    return lager.klare(
        k.base,
        u.nr,
        dag,
        dag + u.lengste_ventetid,
        unntatt=Avslutningsgrunn.FEILREGISTRERT.nummer,
        kap6=Tillatelse.UTL_KAP6.nummer,
        mottak=Sakstype.MOTTAKSBEBOER.nummer,
    )
