"""The rules that take the whole file to see: the same person twice, and what a household has in common."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from imdi_cli.bosetting.uttrekk.regler.personer import Personer
from imdi_cli.bosetting.uttrekk.regler.sjekk import Funnliste, alder, dag
from imdi_cli.bosetting.uttrekk.regler.tabell import regel
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Avslutningsgrunn, Funn, Husstandstype

_ANTATT_ANDEL = 5  # one in five
_FEILREGISTRERT = Avslutningsgrunn.FEILREGISTRERT.nummer
_BARNEFAMILIE = Husstandstype.FAMILIE_MED_BARN


def sjekk_samlet(p: Personer, dato: int, funn: Funnliste) -> None:
    """Hold the whole file to the rules 4, 10, 15, 23 and 25; who must be left out goes into `p.ute`."""
    _to_ganger(p, funn)
    _antatte_fodselsdatoer(p, funn)
    _barnefamilier(p, dato, funn)
    _halvt_bosatte(p, funn)


def _to_ganger(p: Personer, funn: Funnliste) -> None:
    """Rules 4 and 23. A person with two settlements is that fault and not the other."""
    if len(set(p.ider)) == len(p.ider):
        return
    steder: dict[str, list[int]] = {}
    doble = {id_ for id_, antall in Counter(p.ider).items() if antall > 1 and id_}
    for nr, id_ in enumerate(p.ider):
        if id_ in doble:
            steder.setdefault(id_, []).append(nr)
    for id_, numre in steder.items():
        p.ute.update(numre)
        linjer = [p.hent(nr, "linje") for nr in numre]
        bosettinger = {(p.hent(nr, "bosatt"), p.hent(nr, "bosatt_kommune")) for nr in numre}
        if sum(bosatt < ALDRI for bosatt, _ in bosettinger) > 1:
            funn.legg(Funn(23, linjer[0], "bosettingsdato", "", regel(23).melding.format(id=id_), id_))
            continue
        rader = ", ".join(map(str, linjer[:10])) + (" …" if len(linjer) > 10 else "")
        melding = regel(4).melding.format(id=id_, n=len(numre), rader=rader)
        funn.legg(Funn(4, linjer[0], "person_id", id_, melding, id_))


def _antatte_fodselsdatoer(p: Personer, funn: Funnliste) -> None:
    """Rule 15: the days that are put down when the real one is not known."""
    antall = sum(n for (dag,), n in Counter(p.felter("fodt")).items() if _er_antatt(dag))
    if antall * _ANTATT_ANDEL > len(p):
        funn.legg(Funn(15, 0, "fodselsdato", "", regel(15).melding.format(n=antall), antall=antall))


def _er_antatt(nr: int) -> bool:
    if not 0 < nr < ALDRI:
        return False
    d = date.fromordinal(nr)
    return (d.month, d.day) in ((1, 1), (12, 31))


def _medlemmer(p: Personer, husstander: Iterable[int]) -> dict[int, list[int]]:
    """List the rows of each of some households, those recorded by mistake left out."""
    ut: dict[int, list[int]] = {h: [] for h in husstander}
    if ut:
        for nr, (h, grunn) in enumerate(p.felter("husstand", "grunn")):
            if h in ut and grunn != _FEILREGISTRERT:
                ut[h].append(nr)
    return ut


def _barnefamilier(p: Personer, dato: int, funn: Funnliste) -> None:
    """Rule 10: a child there must have been, on the day the waiting ended; a fault when there never was one."""
    aar = date.fromordinal(dato).year - 18
    barn_ennaa = date(aar, 12, 31).toordinal()  # whoever is born after this is a child on every day until `dato`
    tvil = [h for h, er in enumerate(p.barnefamilie) if er and p.yngste[h] <= barn_ennaa]
    navn = list(p.husstander) if tvil else []
    for h, numre in _medlemmer(p, tvil).items():
        slutt = min(dato, *(p.hent(nr, "slutt") for nr in numre))
        yngste = p.yngste[h]
        if slutt < yngste or alder(yngste, slutt) < 18:
            continue
        vedtak = min(p.hent(nr, "vedtak") for nr in numre)
        ble_voksen = vedtak < slutt and (vedtak < yngste or alder(yngste, vedtak) < 18)
        if not ble_voksen:
            p.ute.update(numre)
        melding = regel(10, int(ble_voksen)).melding.format(id=navn[h], dato=dag(slutt))
        rad = p.hent(numre[0], "linje")
        funn.legg(
            Funn(10, rad, "husstandstype", _BARNEFAMILIE.value, melding, p.ider[numre[0]], form=int(ble_voksen))
        )


def _halvt_bosatte(p: Personer, funn: Funnliste) -> None:
    """Rule 25: some of a household settled and not others, or not on the same day and in the same place."""
    navn = list(p.husstander) if p.ulike else []
    for h, alle in _medlemmer(p, p.ulike).items():
        numre = [nr for nr in alle if p.hent(nr, "avsluttet") == ALDRI]
        merker = [(p.hent(nr, "bosatt"), p.hent(nr, "bosatt_kommune")) for nr in numre]
        steder = [merke for merke in merker if merke[0] < ALDRI]
        like = max((steder.count(s) for s in steder), default=0)
        ulikt = len(steder) == len(numre)
        n = like if ulikt else len(steder)
        melding = regel(25, int(ulikt)).melding.format(id=navn[h], n=n, m=len(numre))
        nr, merke = next((nr, m) for nr, m in zip(numre, merker, strict=True) if m[0] == ALDRI or m != steder[0])
        funn.legg(
            Funn(25, p.hent(nr, "linje"), "bosettingsdato", dag(merke[0]), melding, p.ider[nr], form=int(ulikt))
        )


def lengste_ventetid(p: Personer, dato: int) -> int:
    """Give the longest anyone has waited, in days, to the end of the waiting or to the day of the extract."""
    ventet = p.felter("vedtak", "slutt")
    return max((min(slutt, dato) - vedtak for vedtak, slutt in ventet if vedtak < slutt), default=0)
