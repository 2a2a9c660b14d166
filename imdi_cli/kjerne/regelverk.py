"""The dated rule book: what a statute, a ministry or a meeting can change, as rows with dates and sources.

A rule has one row for each period it has had the same value. Ask for it on the date the law means
(mottatt, komplett, vedtak), never on «today» by default.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import kort_dato, vis_dato

Verdi = int | str | bool | tuple[str, ...]

# Unit → (one of it, several of it), as they are written in a sentence. These are periods of time.
TIDSENHETER = {
    "dager": ("dag", "dager"),
    "uker": ("uke", "uker"),
    "måneder": ("måned", "måneder"),
    "år": ("år", "år"),
    "arbeidsdager": ("arbeidsdag", "arbeidsdager"),
}
ENHETER = frozenset({*TIDSENHETER, "straks", "antall", "dato", ""})
SIKKERHET = ("bekreftet", "antatt", "ikke avklart")
BINDER = ("imdi", "part", "")
ID = r"[a-z]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z0-9]+)*)+"


class Regelverksfeil(Feil):
    """The rule book itself is wrong: a row that contradicts another, or lacks what every row must have."""


class UkjentRegel(Bruksfeil):
    """No rule has that name."""


class IngenRegelPaaDatoen(Feil):
    """The rule exists, but not on that date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """One rule in one period.

    `verdi` is a number of `enhet`: a unit of time, «antall», «straks» (0), «dato» (ISO text), or «» for
    text, yes/no and lists. `gyldig_fra` is the first day it holds, `gyldig_til` the first day it does not
    (ISO; «» is open). `sikkerhet` is how sure we are, `binder` whose time runs («» is neither IMDi nor the
    party, or nobody), `flyttes` whether the last day moves to a working day, `starter` what starts it.
    `merke` is where those who made the program have it in their notes, and is shown to nobody.
    """

    id: str
    navn: str
    verdi: Verdi
    enhet: str
    gyldig_fra: str
    gyldig_til: str = ""
    hjemmel: str
    kilde: str
    sikkerhet: str
    notat: str = ""
    merke: str = ""
    starter: str = ""
    binder: str = ""
    flyttes: bool = False
    kortnavn: tuple[str, ...] = ()

    @property
    def antatt(self) -> bool:
        """True when what rests on the rule must say so: it is assumed or not settled."""
        return self.sikkerhet != "bekreftet"

    @property
    def tall(self) -> int:
        """The value as a number. Raises TypeError if it is none: the caller asked for another rule."""
        if type(self.verdi) is not int:
            raise TypeError(f"{self.id} is no number: {self.verdi!r}")
        return self.verdi

    @property
    def tekst(self) -> str:
        """The value as text. Raises TypeError if it is none."""
        if type(self.verdi) is not str:
            raise TypeError(f"{self.id} is no text: {self.verdi!r}")
        return self.verdi

    @property
    def ja(self) -> bool:
        """The value as yes or no. Raises TypeError if it is neither."""
        if type(self.verdi) is not bool:
            raise TypeError(f"{self.id} is neither yes nor no: {self.verdi!r}")
        return self.verdi

    @property
    def dag(self) -> date:
        """The value as a day. Raises TypeError if it is none."""
        if self.enhet != "dato":
            raise TypeError(f"{self.id} is no date: {self.verdi!r}")
        return date.fromisoformat(self.tekst)

    def gjelder(self, dato: date) -> bool:
        """True when this row is the one in force on that day."""
        dag = dato.isoformat()
        return self.gyldig_fra <= dag and (not self.gyldig_til or dag < self.gyldig_til)


class Regelverk:
    """All rules through all time."""

    def __init__(self, rader: Iterable[Regel], overskrifter: Mapping[str, str] | None = None) -> None:
        """Check the rows and put them in order.

        `overskrifter` gives the part of an id before the first dot its Norwegian heading. Raises
        Regelverksfeil for a row that lacks something, and for rows of one rule that overlap or leave a gap:
        a period when a rule does not apply is written as a row that says so.
        """
        self.overskrifter = dict(overskrifter or {})
        self._rader: dict[str, tuple[Regel, ...]] = {}
        for rad in sorted(rader, key=lambda r: (r.id, r.gyldig_fra)):
            _kontroller(rad)
            self._rader[rad.id] = (*self._rader.get(rad.id, ()), rad)
        for rekke in self._rader.values():
            _kontroller_rekke(rekke)
        self._ord = _ordliste(self._rader)

    def paa(self, id: str, dato: date) -> Regel:
        """Give the rule as it is on that day. Raises UkjentRegel or IngenRegelPaaDatoen."""
        rekke = self.historikk(id)
        for rad in rekke:
            if rad.gjelder(dato):
                return rad
        raise IngenRegelPaaDatoen(
            f"Regelen {id} gjelder ikke {vis_dato(dato)}: den gjelder {_periode_i_ord(rekke)}.",
            neste=f"imdi regelverk vis {id}",
        )

    def historikk(self, id: str) -> tuple[Regel, ...]:
        """Give every row of one rule, oldest first. Raises UkjentRegel."""
        if id not in self._rader:
            raise self._ukjent(id)
        return self._rader[id]

    def alle(self, dato: date | None = None) -> tuple[Regel, ...]:
        """Give every row by id and time, or only those in force on a day."""
        rader = (rad for rekke in self._rader.values() for rad in rekke)
        return tuple(rad for rad in rader if dato is None or rad.gjelder(dato))

    def er_antatt(self, id: str, dato: date) -> bool:
        """True when the rule is assumed or not settled on that day. Raises as `paa` does."""
        return self.paa(id, dato).antatt

    def finn(self, ord_: str) -> str:
        """Give the id a person meant: the id itself or a short name, å, ø and æ spelled any way.

        Raises UkjentRegel, with names that look like it.
        """
        funnet = self._ord.get(_nokkel(ord_))
        if funnet is None:
            raise self._ukjent(ord_)
        return funnet

    def _ukjent(self, ord_: str) -> UkjentRegel:
        """Make the refusal, with near misses."""
        from difflib import get_close_matches  # only when something is wrong, so not at start-up

        like = get_close_matches(_nokkel(ord_), self._ord, n=3)
        mente = list(dict.fromkeys(self._ord[nokkel] for nokkel in like))
        return UkjentRegel(
            f"Det finnes ingen regel som heter «{ord_}».",
            neste=f"Mente du {' eller '.join(mente)}?" if mente else "Se alle reglene:  imdi regelverk liste",
        )


def vis_verdi(regel: Regel) -> str:
    """Show a value with its unit, as a person reads it: «1 måned», «straks», «ja», «31. desember 2026»."""
    if isinstance(regel.verdi, bool):
        return "ja" if regel.verdi else "nei"
    if isinstance(regel.verdi, tuple):
        return ", ".join(regel.verdi)
    if regel.enhet == "straks":
        return "straks"
    if regel.enhet == "dato":
        return vis_dato(regel.dag)
    if regel.enhet in TIDSENHETER:
        return f"{regel.verdi} {TIDSENHETER[regel.enhet][regel.verdi != 1]}"
    return str(regel.verdi)


def vis_periode(regel: Regel) -> str:
    """Show when a row holds, last day included: «fra 01.01.2024», «01.01.2023–31.12.2023»."""
    fra = kort_dato(date.fromisoformat(regel.gyldig_fra))
    if not regel.gyldig_til:
        return f"fra {fra}"
    return f"{fra}–{kort_dato(date.fromisoformat(regel.gyldig_til) - timedelta(days=1))}"


def som_markdown(regelverk: Regelverk) -> str:
    """Write the whole rule book as a Norwegian Markdown page, one table for each heading."""
    linjer = [
        "# Regelverk",
        "",
        "Laget fra regelradene i programmet; rett radene, ikke denne siden. «Antatt» og «ikke avklart» er "
        "innstillinger som ingen har bekreftet, og svar som bygger på dem, sier det.",
    ]
    forrige = None
    for rad in regelverk.alle():
        gruppe = rad.id.partition(".")[0]
        if gruppe != forrige:
            linjer += [
                "",
                f"## {regelverk.overskrifter.get(gruppe, gruppe.capitalize())}",
                "",
                "| Regel | Hva den sier | Verdi | Starter | Gjelder | Hjemmel | Sikkerhet | Kilde | Notat |",
                "|---|---|---|---|---|---|---|---|---|",
            ]
        forrige = gruppe
        start = (f"`{rad.id}`", rad.navn, vis_verdi(rad), rad.starter, vis_periode(rad))
        celler = (*start, rad.hjemmel, rad.sikkerhet, rad.kilde, rad.notat)
        linjer.append("| " + " | ".join(celle.replace("|", "\\|") for celle in celler) + " |")
    return "\n".join(linjer) + "\n"


def _kontroller(rad: Regel) -> None:
    """Refuse a row that lacks something or contradicts itself. Raises Regelverksfeil."""
    if not re.fullmatch(ID, rad.id):
        raise _feil(rad, "navnet skal være ord med små bokstaver a–z, bindestrek og minst ett punktum")
    for felt in ("navn", "hjemmel", "kilde"):
        if not getattr(rad, felt).strip():
            raise _feil(rad, f"{felt} mangler")
    for felt, lovlige in (("enhet", ENHETER), ("sikkerhet", SIKKERHET), ("binder", BINDER)):
        if getattr(rad, felt) not in lovlige:
            raise _feil(rad, f"{felt} kan ikke være «{getattr(rad, felt)}»")
    if not (_er_dato(rad.gyldig_fra) and (not rad.gyldig_til or _er_dato(rad.gyldig_til))):
        raise _feil(rad, "gyldig_fra og gyldig_til skal være datoer som 2022-01-01")
    if rad.gyldig_til and rad.gyldig_til <= rad.gyldig_fra:
        raise _feil(rad, "perioden slutter før den begynner")
    if not _passer(rad.verdi, rad.enhet):
        raise _feil(rad, f"verdien {rad.verdi!r} passer ikke til enheten «{rad.enhet}»")
    if rad.flyttes and (rad.binder != "part" or rad.enhet not in ("dager", "uker", "måneder", "år")):
        raise _feil(rad, "bare en parts frist i dager, uker, måneder eller år flyttes")


def _passer(verdi: Verdi, enhet: str) -> bool:
    """True when a value is of the kind its unit asks for. A `bool` is an `int` to Python, never to a rule."""
    if enhet == "":
        return type(verdi) is not int
    if enhet == "dato":
        return _er_dato(verdi)
    if enhet == "straks":
        return type(verdi) is int and verdi == 0
    return type(verdi) is int and verdi > 0


def _er_dato(verdi: object) -> bool:
    """True for ISO text «YYYY-MM-DD»; two such texts compare as their days do."""
    try:
        return isinstance(verdi, str) and len(verdi) == 10 and bool(date.fromisoformat(verdi))
    except ValueError:
        return False


def _kontroller_rekke(rekke: tuple[Regel, ...]) -> None:
    """Refuse rows of one rule that overlap or leave a gap. Raises Regelverksfeil."""
    for rad, neste in pairwise(rekke):
        if not rad.gyldig_til or rad.gyldig_til > neste.gyldig_fra:
            raise _feil(neste, "raden overlapper den forrige")
        if rad.gyldig_til < neste.gyldig_fra:
            raise _feil(neste, "det er et opphold etter forrige rad; skriv en rad som sier hva som gjaldt da")


def _ordliste(rader: Mapping[str, tuple[Regel, ...]]) -> dict[str, str]:
    """Map every id and short name, in their folded spelling, to the id. Raises Regelverksfeil if two share one."""
    liste: dict[str, str] = {}
    for rekke in rader.values():
        for rad in rekke:
            for ord_ in (rad.id, *rad.kortnavn):
                if liste.setdefault(_nokkel(ord_), rad.id) != rad.id:
                    raise _feil(rad, f"«{ord_}» betyr allerede {liste[_nokkel(ord_)]}")
    return liste


def _nokkel(ord_: str) -> str:
    """Fold a spelling: «Foreløpig svar», «foreloepig-svar» and «forelopig_svar» become one."""
    folda = ord_.strip().casefold().replace("å", "a").replace("ø", "o").replace("æ", "ae")
    return "-".join(folda.replace("aa", "a").replace("oe", "o").replace("_", "-").split())


def _periode_i_ord(rekke: tuple[Regel, ...]) -> str:
    """Say from when to when a rule has rows, for a sentence."""
    til = rekke[-1].gyldig_til
    slutt = f" til og med {vis_dato(date.fromisoformat(til) - timedelta(days=1))}" if til else ""
    return f"fra {vis_dato(date.fromisoformat(rekke[0].gyldig_fra))}{slutt}"


def _feil(rad: Regel, hva: str) -> Regelverksfeil:
    """Make the refusal of a row, which names the row."""
    return Regelverksfeil(f"Regelverket er feil ved {rad.id} fra {rad.gyldig_fra}: {hva}.")
