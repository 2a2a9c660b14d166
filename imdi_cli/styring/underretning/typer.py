"""How a decision was told to the party."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.felt import Felt
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


@dataclass(frozen=True, slots=True)
class Tider:
    """What is known of a notice now: only what is given is recorded. `mottatt` is the day it is known to have come.

    `reservert` is what the register of reservations says of the party; it must be asked before sending digitally.
    """

    kanal: Annotated[Kanal | None, Felt("Hvordan ble det sendt?")] = None
    reservert: Annotated[
        bool | None,
        Felt(
            "Er parten reservert mot digital post?",
            hjelp="Er parten reservert mot digital post? Spørres før digital.",
        ),
    ] = None
    postlagt: Annotated[date | None, Felt("Når ble brevet lagt i posten?")] = None
    tilgjengelig: Annotated[date | None, Felt("Når ble det gjort tilgjengelig digitalt?")] = None
    varslet: Annotated[date | None, Felt("Når ble parten varslet om at det er der?")] = None
    varslet_igjen: Annotated[date | None, Felt("Når ble parten varslet en gang til?")] = None
    apnet: Annotated[date | None, Felt("Når åpnet parten det?", valg="åpnet")] = None
    mottatt: Annotated[
        date | None, Felt("Når kom det fram?", hjelp="Når kom det fram, på papir eller overlevert?")
    ] = None


class Vedtak(NamedTuple):
    """What is told: the day it was decided, the letter, its name in the list of deadlines, and who answers for it.

    `kan_paaklages` is whether a deadline for complaint runs. `neste` is the command that records the notice, and
    `etterpaa` what is done when that deadline has run out; None when nobody has to do anything then. `part` is what
    the one who is told is called.
    """

    hva: str
    besluttet: date
    brev: int | None
    kan_paaklages: bool
    neste: str
    ansvarlig: str | None = None
    etterpaa: str | None = None
    part: str = "tolken"


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
