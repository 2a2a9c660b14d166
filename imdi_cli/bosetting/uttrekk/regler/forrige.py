"""What has changed since the extract before: rules 40–42. Each side is asked only for the persons of a few days."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.regler.personer import Personer
from imdi_cli.bosetting.uttrekk.regler.sjekk import Funnliste
from imdi_cli.bosetting.uttrekk.regler.tabell import regel
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Avslutningsgrunn, Funn, Sakstype, Tillatelse
from imdi_cli.kjerne.dato import MAANEDER, dager_i_maaneden

_FEILREGISTRERT = Avslutningsgrunn.FEILREGISTRERT.nummer
_KAP6, _MOTTAK = Tillatelse.UTL_KAP6.nummer, Sakstype.MOTTAKSBEBOER.nummer


class Forrige(NamedTuple):
    """What the extract before says: its stock on its last month end, who was settled by then, and counts by kommune.

    `bosatt` is person → day of settlement, from 1 January of the year before; `i_aar` is by kommune, for the year
    of its own day.
    """

    nr: int
    dato: date
    klare: Collection[str]
    bosatt: Mapping[str, int]
    i_aar: Mapping[int, int]


def maanedsslutt(dato: date) -> date:
    """Give the last day of the last month that was over on a day (the day itself when it ends a month)."""
    if dato.day == dager_i_maaneden(dato.year, dato.month):
        return dato
    return date.fromordinal(date(dato.year, dato.month, 1).toordinal() - 1)


def sjekk_mot_forrige(p: Personer, dato: date, forrige: Forrige, navn: Mapping[int, str], funn: Funnliste) -> None:
    """Hold an extract to the one before. `navn` names kommuner by number."""
    t0, t1 = maanedsslutt(forrige.dato).toordinal(), maanedsslutt(dato).toordinal()
    _strom(p, t0, t1, forrige, funn)
    _gatt_ned(p, dato, forrige, navn, funn)
    _sene(p, t0, forrige, funn)


def _klar(p: Personer, dag: int) -> set[int]:
    """Give the places of those who wait on a day, as M05 counts them."""
    felter = p.felter("sakstype", "tillatelse", "vedtak", "grunn", "slutt")
    return {
        nr
        for nr, (sakstype, tillatelse, vedtak, grunn, slutt) in enumerate(felter)
        if vedtak <= dag < slutt
        and grunn != _FEILREGISTRERT
        and (tillatelse != _KAP6 or sakstype == _MOTTAK)
        and nr not in p.ute
    }


def _strom(p: Personer, t0: int, t1: int, forrige: Forrige, funn: Funnliste) -> None:
    """Rule 40: the stock last time and what has happened since, against the stock now."""
    klar0, klar1 = _klar(p, t0), _klar(p, t1)
    endring = len(klar1) - len(klar0)
    x, y = len(forrige.klare) + endring, len(klar1)
    if x == y:
        return
    na = {p.ider[nr] for nr in klar0}
    bort = set(forrige.klare) - na
    borte = bort - {id_ for id_ in p.ider if id_ in bort}  # no longer in the extract at all
    d = len(na - set(forrige.klare)) + len(bort) - len(borte)
    melding = regel(40).melding.format(x=x, y=y, d=d, svar="nei" if borte else "ja")
    funn.legg(Funn(40, 0, "", "", melding, antall=abs(x - y)))


def _gatt_ned(p: Personer, dato: date, forrige: Forrige, navn: Mapping[int, str], funn: Funnliste) -> None:
    """Rule 41, to the same day in both."""
    fra, til = date(forrige.dato.year, 1, 1).toordinal(), forrige.dato.toordinal()
    na: Counter[int] = Counter(
        kommune
        for nr, (kommune, skjermet, bosatt) in enumerate(p.felter("bosatt_kommune", "skjermet", "bosatt"))
        if fra <= bosatt <= til and not skjermet and nr not in p.ute
    )
    for kommune, a in sorted(forrige.i_aar.items()):
        if kommune and na[kommune] < a:
            melding = regel(41).melding.format(navn=navn.get(kommune, f"{kommune:04}"), a=a, b=na[kommune])
            funn.legg(Funn(41, 0, "bosettingsdato", "", melding))


def _sene(p: Personer, t0: int, forrige: Forrige, funn: Funnliste) -> None:
    """Rule 42: settled in a month that was over, and not known then, or known with another day."""
    fra = date(forrige.dato.year - 1, 1, 1).toordinal()
    sene = [
        bosatt
        for id_, (bosatt,) in zip(p.ider, p.felter("bosatt"), strict=True)
        if fra <= bosatt <= t0 and forrige.bosatt.get(id_, ALDRI) != bosatt
    ]
    if sene:
        maneder = sorted({(d.year, d.month) for d in map(date.fromordinal, sene)})
        ord_ = [f"{MAANEDER[m - 1]} {aar}" for aar, m in maneder]
        liste = ", ".join(ord_[:-1]) + " og " + ord_[-1] if len(ord_) > 1 else ord_[0]
        melding = regel(42).melding.format(n=len(sene), maneder=liste)
        funn.legg(Funn(42, 0, "bosettingsdato", "", melding, antall=len(sene)))
