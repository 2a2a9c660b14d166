"""One cell read: each kind of cell remembers what it has read, since a file says the same few things over and over.

A million rows have some thousand different days and a handful of words. What cannot be read is UGYLDIG, and the
reader says so (`ugyldige`), so that nobody need look for it in a column where there is none.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date

from imdi_cli.bosetting.uttrekk.regler.felter import nokkel
from imdi_cli.bosetting.uttrekk.typer import (
    ALDRI,
    UKJENT,
    Avslutningsgrunn,
    Boform,
    Hendelsestype,
    Husstandstype,
    Sakstype,
    Status,
    Tallkode,
)

UGYLDIG = -1
SKJULT = ":"
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00)?)?")
_NORSK = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_SERIENUMMER = re.compile(r"[1-9][0-9]{4}(?:[.,]0+)?")  # 10000 is in 1927, 99999 in 2173
_ODELAGT = re.compile("\ufffd|Ã[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¥¦¸]")

# Words that mean one of ours (note §3.8), folded; the member's own value and words are known besides.
SYNONYMER: dict[type[Tallkode], dict[str, Tallkode]] = {
    Sakstype: {
        **dict.fromkeys(
            ("overforingsflyktningar", "kvoteflyktning", "kvoteflyktninger", "off", "unhcr"),
            Sakstype.OVERFORINGSFLYKTNING,
        ),
        **dict.fromkeys(
            ("fra_mottak", "i_mottak", "asylmottak", "mottaksbebuar", "mottaksbebuarar"), Sakstype.MOTTAKSBEBOER
        ),
        **dict.fromkeys(
            ("privatbuande", "utenfor_mottak", "utanfor_mottak", "utanfor_mottakssystemet", "privat"),
            Sakstype.PRIVATBOENDE,
        ),
    },
    Husstandstype: {
        **dict.fromkeys(
            ("voksen", "voksne", "vaksne", "enslige_voksne", "einslege_vaksne", "einsleg_vaksen"),
            Husstandstype.ENSLIG_VOKSEN,
        ),
        **dict.fromkeys(
            ("familier_uten_barn", "familie_utan_born", "familiar_utan_born"), Husstandstype.FAMILIE_UTEN_BARN
        ),
        **dict.fromkeys(
            (
                *("barnefamilie", "barnefamilier", "familier_med_barn", "familie_med_born", "familiar_med_born"),
                *("born_i_familie", "barn_i_familie"),
            ),
            Husstandstype.FAMILIE_MED_BARN,
        ),
        **dict.fromkeys(
            (
                *("enslige_mindrearige", "einslege_mindrearige", "einsleg_mindrearig", "em", "em_over15"),
                *("em_under15", "em_o15", "em_u15", "em_imdi", "em_bufetat", "enslige_mindrearige_over_15"),
                *("enslige_mindrearige_under_15", "einslege_mindrearige_over_15", "einslege_mindrearige_under_15"),
            ),
            Husstandstype.ENSLIG_MINDREARIG,
        ),
    },
    Status: {
        "kartlegges": Status.UNDER_KARTLEGGING,
        **dict.fromkeys(
            ("klar_for_fordeling", "ikke_utsokt", "ikkje_utsokt", "uten_kommuneplass", "utan_kommuneplass"),
            Status.FORDELINGSKLAR,
        ),
        **dict.fromkeys(("bodsendt", "forespurt", "bedt_kommunen_ta_imot"), Status.FORDELT),
        **dict.fromkeys(("sokt_ut", "utsokt", "avtalt_a_bosette", "har_kommuneplass"), Status.TILDELT_KOMMUNE),
        **dict.fromkeys(("busett", "faktisk_bosetting", "bosatte"), Status.BOSATT),
    },
    Boform: {"mottak": Boform.ORDINART_MOTTAK, "alternativ_mottaksplass": Boform.AMOT},
    Avslutningsgrunn: {},
    Hendelsestype: {"innreisetillatelse": Hendelsestype.VEDTAK_OPPHOLD},
}
JA_NEI = {
    **dict.fromkeys(("ja", "j", "1", "true", "sann", "x"), 1),
    **dict.fromkeys(("nei", "n", "0", "false", "usann"), 0),
}


class Leser(dict[str, int]):
    """Read one kind of cell: the text as it stood → its number, worked out the first time it is met."""

    def __init__(self, les: Callable[[str], int]) -> None:
        super().__init__()
        self._les = les
        self.ugyldige: set[str] = set()

    def __missing__(self, tekst: str) -> int:
        verdi = self._les(tekst.strip())
        if verdi == UGYLDIG:
            self.ugyldige.add(tekst)
        self[tekst] = verdi
        return verdi


def les_dag(tekst: str) -> int:
    """Read a day written 2021-11-05 or 05.11.2021; empty is ALDRI. «05/11/2021» could be May, and is not read."""
    if not tekst:
        return ALDRI
    if treff := _ISO.fullmatch(tekst):
        aar, maaned, dag = treff.groups()
    elif treff := _NORSK.fullmatch(tekst):
        dag, maaned, aar = treff.groups()
    else:
        return UGYLDIG
    try:
        return date(int(aar), int(maaned), int(dag)).toordinal()
    except ValueError:
        return UGYLDIG


def les_tid(tekst: str) -> int:
    """Read the day of a time stamp: what `les_dag` reads, with or without a time of day after it."""
    return les_dag(re.split("[ T]", tekst, maxsplit=1)[0])


def er_serienummer(tekst: str) -> bool:
    """Say whether a cell holds a day as Excel counts them."""
    return _SERIENUMMER.fullmatch(tekst) is not None


def er_odelagt(tekst: str) -> bool:
    """Say whether letters were lost on the way: «�», or «Ã¸» for «ø»."""
    return _ODELAGT.search(tekst) is not None


def kodeleser(koder: type[Tallkode], egne: Mapping[str, Tallkode], *, tom: bool) -> Leser:
    """Make the reader of a vocabulary; `egne` are words a rule gives a meaning, `tom` says that none will do."""
    kjente: dict[str, int] = {"": UKJENT if tom else UGYLDIG}
    for medlem in koder:
        kjente |= dict.fromkeys((nokkel(medlem.value), nokkel(medlem.tekst)), medlem.nummer)
    kjente |= {ord_: m.nummer for ord_, m in (SYNONYMER.get(koder, {}) | dict(egne)).items()}
    return Leser(lambda tekst: kjente.get(nokkel(tekst), UGYLDIG))


def ja_nei_leser(*, tom: bool) -> Leser:
    """Make the reader of yes and no; `tom` says that an empty cell is no."""
    return Leser(lambda tekst: 0 if tom and not tekst else JA_NEI.get(tekst.casefold(), UGYLDIG))


def kommuneleser(kjent: Callable[[str], bool]) -> Leser:
    """Make the reader of a kommune number: four digits that have been in use; empty is 0."""

    def les(tekst: str) -> int:
        if not tekst:
            return 0
        fire = len(tekst) == 4 and tekst.isascii() and tekst.isdigit()
        return int(tekst) if fire and kjent(tekst) else UGYLDIG

    return Leser(les)


def landleser(kjent: Callable[[str], bool], *, tom: bool) -> Leser:
    """Make the reader of SSB's land codes; `tom` says that an empty cell is UKJENT."""

    def les(tekst: str) -> int:
        if not tekst and tom:
            return UKJENT
        return int(tekst) if tekst.isascii() and tekst.isdigit() and len(tekst) <= 3 and kjent(tekst) else UGYLDIG

    return Leser(les)
