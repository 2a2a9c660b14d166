"""The file of events: about persons of the extract, with the rules 23 and 53 of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.regler.celler import UGYLDIG, Leser, er_serienummer, kodeleser, les_dag, les_tid
from imdi_cli.bosetting.uttrekk.regler.sjekk import Funnliste
from imdi_cli.bosetting.uttrekk.regler.tabell import regel
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Funn, Hendelsestype
from imdi_cli.kjerne.dato import pluss_maaneder

_BOSATT, _KORRIGERT = Hendelsestype.BOSATT.nummer, Hendelsestype.KORRIGERT_FEIL.nummer
_MAKS = 200  # characters of a reason


class Hendelsesrad(NamedTuple):
    """One event as it is stored, with the person as the place in the file of persons."""

    hendelse_id: str
    person: int
    type: int
    dag: int
    kommune: int
    liste: str
    svar: str
    nei_grunn: str
    registrert: int


def les_hendelser(
    rader: Iterable[tuple[int, Mapping[str, str]]],
    personer: Mapping[str, int],
    kommune: Leser,
    funn: Funnliste,
) -> list[Hendelsesrad]:
    """Read the events. One about a person who is not in the extract cannot be stored, nor one without type or day."""
    typer, dager, tider = kodeleser(Hendelsestype, {}, tom=False), Leser(les_dag), Leser(les_tid)
    ut = []
    for linje, c in rader:
        type_, dag, tid = typer[c["type"]], dager[c["dato"]], tider[c["registrert_tid"]]
        sted, person = kommune[c["kommune"]], personer.get(c["person_id"].strip())
        feil = list(_feil(linje, c, type_, dag, tid, sted, person))
        for ett in feil:
            funn.legg(ett)
        if not feil and person is not None:
            tekster = (c[felt].strip()[:_MAKS] for felt in ("fordelingsliste_id", "svar", "nei_grunn"))
            ut.append(Hendelsesrad._make((c["hendelse_id"].strip(), person, type_, dag, sted, *tekster, tid)))
    return ut


def _feil(
    linje: int, c: Mapping[str, str], type_: int, dag: int, tid: int, sted: int, person: int | None
) -> Iterable[Funn]:
    if type_ == UGYLDIG:
        gyldige = ", ".join(m.value for m in Hendelsestype)
        yield _funn(8, 1, linje, "type", c["type"], gyldige)
    for felt, verdi in (("dato", dag), ("registrert_tid", tid)):
        if verdi == UGYLDIG:
            yield _funn(6 if er_serienummer(c[felt].strip()) else 5, 0, linje, felt, c[felt])
    if dag == ALDRI:
        yield _funn(1, 1, linje, "dato", "")
    if sted == UGYLDIG:
        yield _funn(31, 0, linje, "kommune", c["kommune"])
    if person is None:
        yield _funn(8, 1, linje, "person_id", c["person_id"], "personene i uttrekket")


def _funn(nr: int, variant: int, linje: int, felt: str, verdi: str, gyldige: str = "") -> Funn:
    vist = verdi.strip()[:40]
    melding = regel(nr, variant).melding.format(rad=linje, felt=felt, verdi=vist, gyldige=gyldige)
    return Funn(nr, linje, felt, vist, melding, form=variant)


def sjekk_hendelser(
    hendelser: Iterable[Hendelsesrad],
    ider: Callable[[int], str],
    sted: Callable[[int, int], str],
    maaneder: int,
    funn: Funnliste,
) -> set[int]:
    """Hold the events to the rules 23 and 53; give those who are settled twice. `maaneder` is the kommune's time."""
    bosatt: dict[int, int] = {}
    to_ganger: set[int] = set()
    sent: Counter[int] = Counter()
    for h in sorted(hendelser, key=lambda h: (h.dag, h.registrert)):
        if h.type == _BOSATT:
            bosatt[h.person] = bosatt.get(h.person, 0) + 1
            if bosatt[h.person] == 2:
                to_ganger.add(h.person)
            frist = pluss_maaneder(date.fromordinal(h.dag), maaneder).toordinal()
            if h.kommune and frist < h.registrert < ALDRI:
                sent[h.kommune] += 1
        elif h.type == _KORRIGERT:
            bosatt[h.person] = 0
            to_ganger.discard(h.person)
    for person in sorted(to_ganger):
        funn.legg(Funn(23, 0, "bosettingsdato", "", regel(23).melding.format(id=ider(person)), ider(person)))
    for kommune, n in sorted(sent.items()):
        melding = regel(53).melding.format(navn=sted(kommune, ALDRI), n=n)
        funn.legg(Funn(53, 0, "registrert_tid", "", melding, antall=n))
    return to_ganger
