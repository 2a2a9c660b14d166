"""How somebody was heard before a decision against them (forvaltningsloven § 16)."""

from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Varsling(Kode):
    """Why no forhåndsvarsel was given (forvaltningsloven § 16 third paragraph)."""

    IKKE_MULIG = (
        "ikke-praktisk-mulig",
        "varsel var ikke praktisk mulig, eller kunne ført til at vedtaket ikke ble gjennomført",
        "forvaltningsloven § 16 tredje ledd bokstav a",
    )
    UKJENT_ADRESSE = (
        "ukjent-adresse",
        "tolken har ingen kjent adresse, og ettersporing ville kreve mer enn rimelig",
        "forvaltningsloven § 16 tredje ledd bokstav b",
    )
    UNODVENDIG = (
        "åpenbart-unødvendig",
        "tolken kjente saken på annen måte og hadde tid til å uttale seg, eller varsel var åpenbart unødvendig",
        "forvaltningsloven § 16 tredje ledd bokstav c",
    )


class Horing(NamedTuple):
    """The hearing: the day the forhåndsvarsel was sent, the day of the answer, or why there was no varsel."""

    varslet: date | None = None
    uttalelse: date | None = None
    uten_varsel: Varsling | None = None
