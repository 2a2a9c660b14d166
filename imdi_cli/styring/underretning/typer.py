"""How a decision was told to the party."""

from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Kanal(Kode):
    """How it was sent."""

    PAPIR = "papir", "brev i posten", "forvaltningsloven § 27 første ledd"
    DIGITAL = (
        "digital",
        "gjort tilgjengelig digitalt, med varsel",
        "eForvaltningsforskriften § 8 andre og tredje ledd",
    )
    ADRESSE = (
        "oppgitt-adresse",
        "sendt til en elektronisk adresse parten har oppgitt",
        "eForvaltningsforskriften § 8 andre ledd andre punktum",
    )
    PERSONLIG = "personlig", "overlevert personlig", "forvaltningsloven § 27 første ledd"

    @property
    def elektronisk(self) -> bool:
        """True for what a party can be reserved against (eForvaltningsforskriften § 9)."""
        return self in (Kanal.DIGITAL, Kanal.ADRESSE)


class Mottattfordi(Kode):
    """By which rule it counts as received."""

    OPPLYST = "opplyst", "dagen det kom fram er kjent", "forvaltningsloven § 29 første ledd"
    APNET = "åpnet", "parten åpnet det", "eForvaltningsforskriften § 8 femte ledd"
    TILGJENGELIG = (
        "tilgjengelig og varslet",
        "det var gjort tilgjengelig, og varsel var sendt",
        "eForvaltningsforskriften § 11 andre ledd",
    )


class Tider(NamedTuple):
    """What is known of a notice now: only what is given is recorded. `mottatt` is the day it is known to have come.

    `reservert` is what the register of reservations says of the party; it must be asked before sending digitally.
    """

    kanal: Kanal | None = None
    reservert: bool | None = None
    postlagt: date | None = None
    tilgjengelig: date | None = None
    varslet: date | None = None
    varslet_igjen: date | None = None
    apnet: date | None = None
    mottatt: date | None = None


class Vedtak(NamedTuple):
    """What is told: the day it was decided, the letter, its name in the list of deadlines, and who answers for it.

    `kan_paaklages` is whether a deadline for complaint runs. `neste` is the command that records the notice, and
    `etterpaa` what is done when that deadline has run out; None when nobody has to do anything then.
    """

    hva: str
    besluttet: date
    brev: int | None
    kan_paaklages: bool
    neste: str
    ansvarlig: str | None = None
    etterpaa: str | None = None


class Underretning(NamedTuple):
    """One notice, as stored. Dates are ISO text; `mottatt` None while it is not known to be received."""

    gjelder: str
    nr: int
    brev: int | None
    kanal: Kanal
    reservert: bool | None
    postlagt: str | None
    tilgjengelig: str | None
    varslet: str | None
    varslet_igjen: str | None
    apnet: str | None
    mottatt: str | None
    mottatt_fordi: Mottattfordi | None
    sist: int
