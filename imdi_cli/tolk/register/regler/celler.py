"""The cells of a file of interpreters, read column by column: each value is read once, however often it comes."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple
from unicodedata import normalize

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import FORSTE_AAR, SISTE_AAR, kort_dato, les_dato
from imdi_cli.kjerne.fodselsnummer import UgyldigFodselsnummer, kontroller_fodselsnummer
from imdi_cli.kjerne.kode import Kode
from imdi_cli.kjerne.rens import uten_styretegn
from imdi_cli.tolk.register.regler.ord import les_ord
from imdi_cli.tolk.register.regler.sok import sokeform
from imdi_cli.tolk.register.typer import Funn, Kapasitet, Kjonn, Kvalifikasjon, Status, Tolketype
from imdi_cli.tolk.register.typer.innlesing import PERSON, Celler

KOLONNER = (
    *("tolkenummer", "fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "fylke", "telefon", "epost"),
    *("adresse", "adresse_samtykke", "sprak", "tolketype", "kvalifikasjon", "oppnadd", "kapasitet"),
    *("oppfort", "status"),
)
DATOKOLONNER = ("fodselsdato", "oppnadd", "oppfort")
SAMMENLIGNES = "kategori"
GAMLE = ("1", "2", "3", "4", "5")  # the scale before 2020 (fag §3.1)
LENGST = 200
# The order in which the faults of one row are told.
_ORDEN = {felt: nr for nr, felt in enumerate((*KOLONNER[:11], *KOLONNER[15:], *KOLONNER[11:15], SAMMENLIGNES))}

FODSELSNUMMER = re.compile(r"(?<![+0-9])([0-9]{6})[\s-]?([0-9]{5})(?![0-9])")
TELEFON = re.compile(r"\+?[0-9][0-9 ()-]{3,24}")
EPOST = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
_TOLKENUMMER = re.compile("[0-9]{1,10}")
_UTEN_FNR = "Ta det bort: fødselsnummer skal ikke vises offentlig (tolkeforskriften § 13), og imdi lagrer det ikke."
_TELEFON = " Er det et utenlandsk telefonnummer, skriv + foran."
_JA_NEI = {"": 0, "nei": 0, "n": 0, "0": 0, "ja": 1, "j": 1, "1": 1}


class Mangel(NamedTuple):
    """What is wrong with a value: the kind of fault, the sentence, and what to do."""

    slag: str
    hva: str
    neste: str


Verdi = tuple[Any, Mangel | None]
Sprakleser = Callable[[str], tuple[str, str]]  # what was written → official name and kind; raises Bruksfeil


def les_celler(
    rader: Iterable[tuple[int, Sequence[str]]],
    plass: Mapping[str, int],
    *,
    i_dag: date,
    fylker: Mapping[str, str],
    sprak: Sprakleser,
    fremdrift: Callable[[int], None] = lambda antall: None,
) -> Celler:
    """Read every row, (line number, cells); all faults are gathered, none stops the reading.

    `fylker` maps a number, or a name in its search form, to the number. `fremdrift` is told of each column.
    """
    linjer, raa, hvem = _kolonner(rader, plass)
    ulike = {felt: set(kolonne) for felt, kolonne in raa.items()}
    med_nummer = _med_fodselsnummer(raa, ulike, hvem, i_dag)
    leser = _Leser(i_dag, fylker, sprak)
    funn: dict[int, list[tuple[str, Mangel]]] = {nr: [mangel] for nr, mangel in med_nummer.items()}
    verdier: dict[str, list[Any]] = {}
    for felt in sorted(raa, key=_ORDEN.__getitem__):
        fremdrift(1)
        kolonne, mangler = _les_kolonne(felt, raa.pop(felt), ulike.pop(felt), leser.for_felt(felt))
        om_personen = felt in PERSON
        verdier[felt] = [kolonne[nr] for nr in hvem] if om_personen else kolonne
        _legg_til(funn, felt, _spredt_par(mangler, hvem) if om_personen else mangler, med_nummer)
    navn = [verdier[felt] for felt in ("fornavn", "mellomnavn", "etternavn")]
    uten = Mangel("mangler navn", "Tolken har ikke noe navn.", "Fyll ut fornavn og etternavn.")
    if all("" in set(del_) for del_ in navn):
        tomme = [(nr, uten) for nr, deler in enumerate(zip(*navn, strict=True)) if not any(deler)]
        _legg_til(funn, "etternavn", tomme, med_nummer)
    _legg_til(funn, "tolketype", _galt_slag(verdier), med_nummer)
    verdier["sprak"] = [navn for navn, _ in verdier["sprak"]]
    feil = [
        Funn(linjer[nr], felt, *mangel)
        for nr in sorted(funn)
        for felt, mangel in sorted(funn[nr], key=lambda f: _ORDEN[f[0]])
    ]
    gamle: dict[str, list[int]] = {}
    for nr, kategori in enumerate(verdier.get(SAMMENLIGNES, ())):
        if kategori in GAMLE:
            gamle.setdefault(kategori, []).append(nr)
    return Celler(linjer, verdier, feil, set(funn), dict(sorted(gamle.items())))


def _kolonner(
    rader: Iterable[tuple[int, Sequence[str]]], plass: Mapping[str, int]
) -> tuple[list[int], dict[str, list[str]], list[int]]:
    """Turn rows into columns: (line numbers, columns, for each row which of the persons it is about).

    A row that says of the person what the row before said, is not read again: those columns have one value for each
    such run of rows.
    """
    person = itemgetter(*(plass[felt] for felt in PERSON))
    linjer, hvem, personer, celler = list[int](), list[int](), list[tuple[str, ...]](), list[Sequence[str]]()
    forrige: tuple[str, ...] = ()
    for linje, rad in rader:
        denne = person(rad)
        if denne != forrige:
            personer.append(denne)
            forrige = denne
        linjer.append(linje)
        hvem.append(len(personer) - 1)
        celler.append(rad)
    ut = {felt: [p[nr] for p in personer] for nr, felt in enumerate(PERSON)}
    ut |= {felt: [rad[nr] for rad in celler] for felt, nr in plass.items() if felt not in PERSON}
    return linjer, ut, hvem


def _spredt_par(mangler: Iterable[tuple[int, Mangel]], hvem: Sequence[int]) -> list[tuple[int, Mangel]]:
    """Say of each row what is wrong with its person."""
    etter_person = dict(mangler)
    return [(nr, etter_person[p]) for nr, p in enumerate(hvem) if p in etter_person] if etter_person else []


def _legg_til(
    funn: dict[int, list[tuple[str, Mangel]]],
    felt: str,
    mangler: Iterable[tuple[int, Mangel]],
    med_nummer: Collection[int],
) -> None:
    for nr, mangel in mangler:
        if nr not in med_nummer:  # nothing more is said of a row with a fødselsnummer, or it might be repeated
            funn.setdefault(nr, []).append((felt, mangel))


def _med_fodselsnummer(
    raa: Mapping[str, Sequence[str]], ulike: Mapping[str, set[str]], hvem: Sequence[int], i_dag: date
) -> dict[int, tuple[str, Mangel]]:
    """Find the rows with eleven digits in a cell. The sentence never repeats them."""
    ut: dict[int, tuple[str, Mangel]] = {}
    for felt, kolonne in raa.items():
        if not FODSELSNUMMER.search("\0".join(ulike[felt])):
            continue
        mangler = {t: _nummermangel(treff, i_dag) for t in ulike[felt] if (treff := FODSELSNUMMER.search(t))}
        funnet = [(nr, mangler[tekst]) for nr, tekst in enumerate(kolonne) if tekst in mangler]
        for nr, mangel in _spredt_par(funnet, hvem) if felt in PERSON else funnet:
            ut.setdefault(nr, (felt, mangel))
    return ut


def _nummermangel(treff: re.Match[str], i_dag: date) -> Mangel:
    try:
        slag = kontroller_fodselsnummer(treff[1] + treff[2], i_dag, ovelse=True).slag
    except UgyldigFodselsnummer:
        return Mangel("fødselsnummer", "Cellen har elleve sifre, som i et fødselsnummer.", f"{_UTEN_FNR}{_TELEFON}")
    return Mangel("fødselsnummer", f"Cellen har et {slag.value}: kontrollsifrene stemmer.", _UTEN_FNR)


def _les_kolonne(
    felt: str, kolonne: Sequence[str], ulike: Collection[str], les: Callable[[str], Verdi]
) -> tuple[list[Any], list[tuple[int, Mangel]]]:
    """Read a column: its values, and what is wrong in which row (counted from 0)."""
    kjente: dict[str, Any] = {}
    mangler: dict[str, Mangel] = {}
    for tekst in ulike:
        ren = _ren(tekst)
        if len(ren) > LENGST:
            lang = Mangel(f"for lang {felt}", f"Cellen har {len(ren)} tegn.", f"Skriv høyst {LENGST} tegn i {felt}.")
            kjente[tekst], mangler[tekst] = les("")[0], lang
            continue
        kjente[tekst], mangel = les(ren)
        if mangel:
            mangler[tekst] = mangel
    feil = [(nr, mangler[tekst]) for nr, tekst in enumerate(kolonne) if tekst in mangler] if mangler else []
    return [kjente[tekst] for tekst in kolonne], feil


def _ren(tekst: str) -> str:
    """Give a cell with single spaces and whole letters, and nothing that steers a screen."""
    if tekst.isascii() and tekst.isprintable() and "  " not in tekst:
        return tekst.strip()
    return " ".join(uten_styretegn(normalize("NFC", tekst)).split())


def _galt_slag(verdier: Mapping[str, Sequence[Any]]) -> Iterable[tuple[int, Mangel]]:
    """Find rows where the kind of interpreting is another than the language's."""
    par = list(zip(verdier["sprak"], verdier["tolketype"], strict=True))
    gale = {
        (sprak, slag): Mangel(
            "feil tolketype",
            f"«{sprak[0]}» er {sprak[1]} i registeret, ikke {slag}.",
            f"Skriv {sprak[1]} i tolketype, eller rett språket.",
        )
        for sprak, slag in set(par)
        if sprak[1] and slag and sprak[1] != slag
    }
    return [(nr, gale[p]) for nr, p in enumerate(par) if p in gale] if gale else ()


class _Leser:
    """Reads one value of each column: gives what is stored, and what is wrong with it."""

    def __init__(self, i_dag: date, fylker: Mapping[str, str], sprak: Sprakleser) -> None:
        self._i_dag = i_dag
        self._fylker = fylker
        self._finn_sprak = sprak

    def for_felt(self, felt: str) -> Callable[[str], Verdi]:
        """Give what reads the values of one column."""
        lesere: dict[str, Callable[[str], Verdi]] = {
            "tolkenummer": _tolkenummer,
            "kjonn": lambda t: _kode(Kjonn, felt, t),
            "fodselsdato": lambda t: self._dato(felt, t, fortid=True),
            "fylke": self._fylke,
            "telefon": lambda t: _monster(felt, TELEFON, t, "et telefonnummer", "Skriv det slik: +47 99 99 99 99."),
            "epost": lambda t: _monster(felt, EPOST, t, "en e-postadresse", "Skriv den slik: navn@eksempel.no."),
            "adresse_samtykke": _ja_nei,
            "sprak": self._sprak,
            "tolketype": lambda t: _kode(Tolketype, felt, t, paakrevd=True),
            "kvalifikasjon": lambda t: _kode(Kvalifikasjon, felt, t, paakrevd=True),
            "oppnadd": lambda t: self._dato(felt, t),
            "kapasitet": lambda t: _kode(Kapasitet, felt, t),
            "oppfort": lambda t: self._dato(felt, t),
            "status": lambda t: _kode(Status, felt, t, paakrevd=True),
            SAMMENLIGNES: lambda t: (re.sub(r"^kategori\s*", "", t, flags=re.IGNORECASE).upper(), None),
        }
        return lesere.get(felt, lambda tekst: (tekst, None))

    def _dato(self, felt: str, tekst: str, *, fortid: bool = False) -> Verdi:
        if not tekst:
            return None, None
        try:
            dag = _iso(tekst) or les_dato(tekst)
        except Bruksfeil as feil:
            return None, Mangel(f"ugyldig {felt}", feil.hva, feil.neste)
        if fortid and dag > self._i_dag:
            return None, Mangel(f"ugyldig {felt}", f"{kort_dato(dag)} er fram i tid.", "Sjekk årstallet.")
        return dag.isoformat(), None

    def _fylke(self, tekst: str) -> Verdi:
        nummer = self._fylker.get(sokeform(tekst), "") if tekst else ""
        if nummer or not tekst:
            return nummer, None
        raad = "Skriv nummeret med to sifre eller navnet, for eksempel 03 eller Oslo."
        if tekst.isdigit() and len(tekst) == 1:
            raad = f"Har Excel fjernet nullen foran? Skriv 0{tekst}."
        return "", Mangel("ukjent fylke", f"«{tekst}» er ikke et fylke.", raad)

    def _sprak(self, tekst: str) -> Verdi:
        """Read a language: its official name, and the kind it is for."""
        if not tekst:
            return ("", None), Mangel("mangler språk", "Språket mangler.", "Skriv språket, for eksempel somali.")
        try:
            return self._finn_sprak(tekst), None
        except Bruksfeil as feil:
            return ("", None), Mangel("ukjent språk", feil.hva, feil.neste)


def _iso(tekst: str) -> date | None:
    """Read the form most files have, quickly; None for any other."""
    if len(tekst) != 10 or tekst[4] != "-" or not tekst.isascii():
        return None
    try:
        dag = date.fromisoformat(tekst)
    except ValueError:
        return None
    return dag if FORSTE_AAR <= dag.year <= SISTE_AAR else None


def _tolkenummer(tekst: str) -> Verdi:
    if _TOLKENUMMER.fullmatch(tekst) and int(tekst):
        return int(tekst), None
    hva = f"«{tekst}» er ikke et tolkenummer." if tekst else "Tolkenummeret mangler."
    return 0, Mangel("tolkenummer", hva, "Skriv bare sifre.")


def _kode(koder: type[Kode], felt: str, tekst: str, *, paakrevd: bool = False) -> Verdi:
    if not tekst and not paakrevd:
        return None, None
    funnet = les_ord(koder, tekst)
    if funnet is not None:
        return funnet.value, None
    hva = f"«{tekst}» er ikke kjent." if tekst else "Cellen er tom."
    return None, Mangel(f"ukjent {felt}", hva, f"Skriv {_eller([k.value for k in koder])}.")


def _ja_nei(tekst: str) -> Verdi:
    """Read a consent. An empty cell is no consent."""
    if (svar := _JA_NEI.get(tekst.casefold())) is not None:
        return svar, None
    hva = f"«{tekst}» er verken ja eller nei."
    return 0, Mangel("ukjent adresse_samtykke", hva, "Skriv ja eller nei.")


def _monster(felt: str, monster: re.Pattern[str], tekst: str, hva: str, neste: str) -> Verdi:
    if tekst and not monster.fullmatch(tekst):
        return tekst, Mangel(f"ugyldig {felt}", f"«{tekst}» er ikke {hva}.", neste)
    return tekst, None


def _eller(valg: list[str]) -> str:
    return f"{', '.join(valg[:-1])} eller {valg[-1]}"
