"""What is counted of recognition in a year."""

from typing import NamedTuple

from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Spor
from imdi_cli.tolk.varselstatistikk.typer import Antall, Fristfakta, Fristrad, Tid


class Vedtaksfakta(NamedTuple):
    """A decision. `sprak` and `tolketype` None when it is for the whole application; `opphevet` the day it fell."""

    nr: int
    type: Vedtakstype
    dato: str
    sprak: str | None
    tolketype: str | None
    kategori: str | None
    niva_soker: str | None
    grunn: str | None
    opphevet: str | None


class Tiltaksfakta(NamedTuple):
    """A measure of a decision: what it was, what came of it, and when."""

    vedtak: int
    type: Tiltakstype | None
    resultat: Tiltaksresultat | None
    bedomt: str | None


class Saksfakta(NamedTuple):
    """An application with its decisions and measures. `sprak` are (language, kind, category asked for)."""

    nr: str
    spor: Spor
    mottatt: str
    bekreftet: str | None
    komplett: str | None
    forlenget: str | None
    avsluttet: str | None
    utdanningsstat: str
    godkjent_i: str | None
    statsborgerskap: tuple[str, ...]
    sprak: tuple[tuple[str, str, str | None], ...]
    vedtak: tuple[Vedtaksfakta, ...]
    tiltak: tuple[Tiltaksfakta, ...]


class Klagefakta(NamedTuple):
    """A complaint over a decision in an application, or over none in time; `utfall` when it is ended."""

    mottatt: str
    avsluttet: str | None
    utfall: str | None


class Fakta(NamedTuple):
    """All that is in the base. `oppfort` are the days a recognition was taken into the register."""

    saker: tuple[Saksfakta, ...]
    klager: tuple[Klagefakta, ...]
    frister: tuple[Fristfakta, ...]
    oppfort: tuple[str, ...]
    veiledet: tuple[str, ...]


class Land(NamedTuple):
    """A state: its code, its name, and whether the figures of the EU count qualifications from there."""

    kode: str
    navn: str
    i_eu_tallene: bool


class Eurad(NamedTuple):
    """One line for the database of the EU: decisions on establishment, from one state, of one kind, on one level.

    The keys are those of the database. `navn_bekreftet` is whether the kind of decision is called so there.
    """

    origin_country_code: str
    origin_country_name: str
    host_country_code: str
    host_country_name: str
    profession: str
    year_from: int
    year_to: int
    establishment: bool
    type_of_decision: str
    pos_neg_neutral: str
    recognition_system: str
    qualification_level: str | None
    total: int
    navn_bekreftet: bool


class Vedtaksrad(NamedTuple):
    """One decision of the year with all the national figures ask for; days are None where there is no first day."""

    aar: int
    spor: str
    utdanningsland: str
    statsborgerskap: str
    sprak: str | None
    modalitet: str | None
    kategori_sokt: str | None
    kategori: str | None
    utfall: str
    grunn: str | None
    tiltak: str | None
    tiltaksresultat: str | None
    dager_til_bekreftet: int | None
    dager_til_komplett: int | None
    dager_fra_komplett: int | None
    forlenget: bool
    i_eu_tallene: bool


class Overholdt(NamedTuple):
    """How often a deadline was met: `andel` in per cent with one decimal, None when none fell in the year."""

    frist: str
    navn: str
    holdt: int
    brutt: int
    andel: float | None


class Statistikk(NamedTuple):
    """All that is counted of a year; `til` is the last day counted, ISO: the year's, or today."""

    aar: int
    til: str
    mottatt: int
    bekreftet: int
    komplett: int
    forlenget: int
    vedtak: int
    klager: int
    oppfort: int
    veiledning: int
    apne: int
    uavgjort: int
    spor: tuple[Antall, ...]
    utdanningsland: tuple[Antall, ...]
    statsborgerskap: tuple[Antall, ...]
    sprak: tuple[Antall, ...]
    modalitet: tuple[Antall, ...]
    kategori_sokt: tuple[Antall, ...]
    kategori: tuple[Antall, ...]
    utfall: tuple[Antall, ...]
    tiltak: tuple[Antall, ...]
    klageutfall: tuple[Antall, ...]
    tid_bekreftet: Tid
    tid_komplett: Tid
    tid_vedtak: Tid
    overholdt: tuple[Overholdt, ...]
    frister: tuple[Fristrad, ...]
    eu: tuple[Eurad, ...]
    rader: tuple[Vedtaksrad, ...]
