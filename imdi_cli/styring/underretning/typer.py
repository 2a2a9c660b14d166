"""How a decision was told to the party."""

from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Kanal(Kode):
    """How it was sent."""

    PAPIR = "papir", "brev i posten", "forvaltningsloven § 27"
    DIGITAL = "digital", "digital post med varsel", "eForvaltningsforskriften § 8"
    PERSONLIG = "personlig", "overlevert personlig", "forvaltningsloven § 27"


class Mottattfordi(Kode):
    """By which rule it counts as received."""

    OPPLYST = "opplyst", "dagen det kom fram er kjent", "forvaltningsloven § 29 første ledd"
    APNET = "åpnet", "tolken åpnet det", "eForvaltningsforskriften § 8"
    TILGJENGELIG = (
        "tilgjengelig og varslet",
        "det var gjort tilgjengelig, og varsel var sendt",
        "eForvaltningsforskriften § 11 andre ledd",
    )


class Underretning(NamedTuple):
    """One notice, as stored. Dates are ISO text; `mottatt` None while it is not known to be received."""

    gjelder: str
    nr: int
    brev: int | None
    kanal: Kanal
    postlagt: str | None
    tilgjengelig: str | None
    varslet: str | None
    varslet_igjen: str | None
    apnet: str | None
    mottatt: str | None
    mottatt_fordi: Mottattfordi | None
    sist: int
