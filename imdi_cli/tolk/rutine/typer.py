"""What a routine is drafted from, and the versions of it that are kept."""

from typing import NamedTuple

from imdi_cli.kjerne.dokument import Blokk
from imdi_cli.kjerne.kode import Kode


class Status(Kode):
    """Where a version stands. One is in force at a time."""

    UTKAST = "utkast", "utkast: ikke vedtatt, og skal ikke følges"
    GJELDER = "gjelder", "vedtatt, og gjelder nå"
    ERSTATTET = "erstattet", "vedtatt, men erstattet av en nyere"


class Vilkarsrad(NamedTuple):
    """A condition of a step, as it is told: its words and its paragraph."""

    tekst: str
    hjemmel: str


class Trinn(NamedTuple):
    """One step: a row of a machine without what only a program can read.

    `maskin` is whose machine («sak»), `fra` the states it may be done in (none: it is where something begins), `til`
    the state after (None: it stays), `frister` the ids of the rules whose clocks it starts.
    """

    maskin: str
    handling: str
    verb: str
    fra: tuple[str, ...]
    til: str | None
    hvem: str
    vilkar: tuple[Vilkarsrad, ...]
    hjemmel: str
    frister: tuple[str, ...]


class Regelrad(NamedTuple):
    """A rule of the rule book with its value as it is read, on the day of the draft."""

    id: str
    navn: str
    verdi: str
    starter: str
    hjemmel: str
    antatt: bool


class Ord(NamedTuple):
    """A word of a vocabulary that the routine explains: which list, the code, what it means, the paragraph."""

    liste: str
    kode: str
    tekst: str
    hjemmel: str


class Grunnlag(NamedTuple):
    """All that a routine is drafted from."""

    trinn: tuple[Trinn, ...]
    regler: tuple[Regelrad, ...]
    ord: tuple[Ord, ...]


class Forskjell(NamedTuple):
    """Something that is otherwise than when the routine was drafted: «ny», «borte» or «endret», what, and how."""

    art: str
    hva: str
    hvordan: tuple[str, ...] = ()


class Versjon(NamedTuple):
    """One version, without its text. Dates are ISO; `vedtatt` and `vedtatt_av` (a login) are None for a draft."""

    versjon: int
    dato: str
    utkast_av: str
    avtrykk: str
    vedtatt: str | None
    vedtatt_av: str | None
    sist: int


class Rutine(NamedTuple):
    """A version as it is shown: where it stands, who made and adopted it, its text, and what has changed since."""

    versjon: Versjon
    status: Status
    utkast_av: str
    vedtatt_av: str
    blokker: tuple[Blokk, ...]
    endret: tuple[Forskjell, ...]
