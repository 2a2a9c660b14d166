"""The file of persons read: from text to columns of integers, and everything that is wrong on the way.

Columns and not rows: a chunk is turned on its side, and each column is looked up at once.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import compress
from typing import Any

from imdi_cli.bosetting.uttrekk.regler import celler
from imdi_cli.bosetting.uttrekk.regler.felter import (
    DATO,
    JA_NEI,
    KOLONNER,
    KOMMUNE,
    LAND,
    LESES_IKKE,
    TEKST,
    Hode,
    Kolonne,
)
from imdi_cli.bosetting.uttrekk.regler.personer import Personer
from imdi_cli.bosetting.uttrekk.regler.sjekk import RAD, Funnliste, Sjekk
from imdi_cli.bosetting.uttrekk.regler.tabell import regel
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Avslutningsgrunn, Funn, Husstandstype, Sakstype, Tallkode
from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.fodselsnummer import UgyldigFodselsnummer, duf_advarsel, kontroller_fodselsnummer

BOLK = 1_000  # rows: more do not fit in the processor's own memory, and take half as long again
_FEILREGISTRERT = Avslutningsgrunn.FEILREGISTRERT.nummer
_BARNEFAMILIE = Husstandstype.FAMILIE_MED_BARN.nummer

Bolker = Iterable[tuple[Sequence[int], Sequence[Sequence[str]]]]
Bolk = dict[str, list[Any]]  # a chunk, column by column: numbers, and the two ids as text


class Ordbok:
    """How the cells of a file are read: one reader for each column that is stored by number."""

    def __init__(self, *, kommune: Callable[[str], bool], land: Callable[[str], bool], amot: Sakstype | None) -> None:
        dag, sted = celler.Leser(celler.les_dag), celler.kommuneleser(kommune)
        self._lesere: dict[str, celler.Leser] = {}
        for k in KOLONNER:
            if k.slag == DATO:
                self._lesere[k.lagret] = dag
            elif k.slag == KOMMUNE:
                self._lesere[k.lagret] = sted
            elif k.slag == LAND:
                self._lesere[k.lagret] = celler.landleser(land, tom=not k.verdi)
            elif k.slag == JA_NEI:
                self._lesere[k.lagret] = celler.ja_nei_leser(tom=not k.verdi)
            elif isinstance(k.slag, type):
                egne: dict[str, Tallkode] = {"amot": amot} if k.slag is Sakstype and amot else {}
                self._lesere[k.lagret] = celler.kodeleser(k.slag, egne, tom=not k.verdi)

    def leser(self, lagret: str) -> celler.Leser:
        """Give the reader of a column."""
        return self._lesere[lagret]


def les_personer(
    fil: str,
    bolker: Bolker,
    hode: Hode,
    ordbok: Ordbok,
    sjekk: Sjekk,
    funn: Funnliste,
    dato: int,
    meld: Callable[[int], None] = lambda _: None,
) -> Personer:
    """Read every row, and hold it to the rules of a row. `meld` is told how many rows are done.

    Raises Feil for a second row of headings. What cannot be stored is among the findings, and the file is read on, so
    that all of it can be corrected at once.
    """
    personer = Personer()
    sett: list[int] = []  # by household: the day and kommune of the first who was met
    forste = True
    for linjer, kolonner in bolker:
        uleselige: set[int] = set()
        lest = _les_bolk(linjer, kolonner, hode, ordbok, funn, uleselige)
        if forste:
            _krev_data(fil, linjer[0], kolonner, hode, ordbok)
            forste = False
        _sjekk_id(linjer, lest["person_id"], dato, funn)
        _sjekk_rader(linjer, lest, sjekk, personer, funn, uleselige)
        _ta_inn(linjer, lest, personer, sett, dato)
        meld(len(linjer))
    return personer


def _les_bolk(
    linjer: Sequence[int],
    kolonner: Sequence[Sequence[str]],
    hode: Hode,
    ordbok: Ordbok,
    funn: Funnliste,
    uleselige: set[int],
) -> Bolk:
    """Turn the columns of a chunk into numbers; a column that is not in the file is empty in every row.

    `uleselige` gets the places of rows with a cell that could not be read. It stands as empty, and the row is held to
    no rule.
    """
    ut: Bolk = {}
    antall = len(linjer)
    for k in KOLONNER:
        if k.slag == LESES_IKKE:
            continue
        raa = kolonner[hode.plass[k.navn]] if k.navn in hode.plass else None
        if k.slag == TEKST:
            assert raa is not None
            tekster = ut[k.lagret] = list(map(str.strip, raa))
            if "" in tekster:
                _tomme(k, linjer, tekster, funn)
            continue
        leser = ordbok.leser(k.lagret)
        if raa is None:
            ut[k.lagret] = [leser[""]] * antall
            continue
        verdier = list(map(leser.__getitem__, raa))
        if leser.ugyldige and celler.UGYLDIG in verdier:
            for nr in [i for i, v in enumerate(verdier) if v == celler.UGYLDIG]:
                funn.legg(ugyldig(k, linjer[nr], raa[nr].strip()))
                verdier[nr] = ALDRI if k.slag == DATO else 0
                uleselige.add(nr)
        if k.verdi and k.slag == DATO and ALDRI in verdier:
            _tomme(k, linjer, list(map(str.strip, raa)), funn)
            uleselige.update(nr for nr, v in enumerate(verdier) if v == ALDRI)
        ut[k.lagret] = verdier
    return ut


def _tomme(k: Kolonne, linjer: Sequence[int], tekster: Sequence[str], funn: Funnliste) -> None:
    for linje in compress(linjer, (not tekst for tekst in tekster)):
        funn.legg(Funn(1, linje, k.navn, "", regel(1, 1).melding.format(rad=linje, felt=k.navn), form=1))


def ugyldig(k: Kolonne, linje: int, tekst: str) -> Funn:
    """Say what is wrong with a cell that could not be read, by the rule it belongs to."""
    nr, variant, gyldige = 8, 1, ""
    if tekst == celler.SKJULT:
        nr, variant = 54, 0
    elif celler.er_odelagt(tekst):
        return Funn(3, linje, k.navn, tekst, regel(3).melding)
    elif not tekst:
        nr = 1
    elif k.slag == DATO:
        nr, variant = (6 if celler.er_serienummer(tekst) else 5), 0
    elif k.slag in (KOMMUNE, LAND):
        nr, variant = (31 if k.slag == KOMMUNE else 34), 0
    elif k.navn == "sakstype":
        variant = 0
    elif k.slag == JA_NEI:
        gyldige = "ja, nei"
    else:
        assert isinstance(k.slag, type)
        gyldige = ", ".join(m.value for m in k.slag)
    vist = tekst if len(tekst) <= 40 else tekst[:39] + "…"
    melding = regel(nr, variant).melding.format(rad=linje, felt=k.navn, verdi=vist, gyldige=gyldige)
    return Funn(nr, linje, k.navn, vist, melding, form=variant)


def _krev_data(fil: str, linje: int, kolonner: Sequence[Sequence[str]], hode: Hode, ordbok: Ordbok) -> None:
    """Stop at a second row of headings: a first row where nothing that is filled in can be read."""
    kolonner_med_tall = [k for k in KOLONNER if k.navn in hode.plass and k.slag not in (TEKST, LESES_IKKE)]
    fylt = [(k, tekst) for k in kolonner_med_tall if (tekst := kolonner[hode.plass[k.navn]][0].strip())]
    if len(fylt) > 4 and all(ordbok.leser(k.lagret)[tekst] == celler.UGYLDIG for k, tekst in fylt):
        raise Feil(
            f"Rad {linje} i {fil} ser ut til å være en overskrift til, og ingen person.",
            neste="Slett den, så kolonnenavnene står på rad 1 og den første personen på rad 2.",
        )


def _sjekk_id(linjer: Sequence[int], ider: Iterable[str], dato: int, funn: Funnliste) -> None:
    """Stop national identity numbers: a person's id in the extract is to be one of its own."""
    for linje, id_ in zip(linjer, ider, strict=True):
        if len(id_) in (11, 12) and (hva := _offentlig_nummer(id_, dato)):
            funn.legg(Funn(7, linje, "person_id", "", regel(7).melding.format(kol=f"{hva} i person_id")))


def _offentlig_nummer(tekst: str, dato: int) -> str:
    """Say what number the state has given a person this is; '' when it is none."""
    if not (tekst.isascii() and tekst.isdigit()):
        return ""
    if len(tekst) == 12:
        return "" if duf_advarsel(tekst) else "DUF-nummer"
    try:
        return kontroller_fodselsnummer(tekst, date.fromordinal(dato)).slag.tekst
    except UgyldigFodselsnummer:
        return ""


def _sjekk_rader(
    linjer: Sequence[int],
    lest: Bolk,
    sjekk: Sjekk,
    personer: Personer,
    funn: Funnliste,
    uleselige: set[int],
) -> None:
    lest["rad"] = list(linjer)
    lest["slutt"] = list(map(min, lest["bosatt"], lest["avsluttet"]))
    radene = [lest[n] for n in RAD]
    foran = len(personer)
    for nr in compress(range(len(linjer)), map(sjekk.noe, *radene)):
        if nr not in uleselige and sjekk.finn([kolonne[nr] for kolonne in radene], funn):
            personer.ute.add(foran + nr)


def _ta_inn(linjer: Sequence[int], lest: Bolk, personer: Personer, sett: list[int], dato: int) -> None:
    husstand = list(map(personer.husstander.__getitem__, lest["husstand_id"]))
    lest["husstand"], lest["linje"] = husstand, list(linjer)
    personer.legg_til(lest)
    nye = len(personer.husstander) - len(personer.yngste)
    personer.yngste += [0] * nye
    personer.barnefamilie += bytes(nye)
    sett += [0] * nye
    yngste, barnefamilie = personer.yngste, personer.barnefamilie
    felter = (lest[n] for n in ("fodt", "grunn", "husstandstype", "bosatt", "bosatt_kommune", "avsluttet"))
    for h, fodt, grunn, type_, bosatt, kommune, avsluttet in zip(husstand, *felter, strict=True):
        if grunn == _FEILREGISTRERT:
            continue
        if yngste[h] < fodt <= dato:
            yngste[h] = fodt
        if type_ == _BARNEFAMILIE:
            barnefamilie[h] = 1
        if avsluttet == ALDRI:
            merke = bosatt * 10_000 + kommune
            if not sett[h]:
                sett[h] = merke
            elif sett[h] != merke:
                personer.ulike.add(h)
