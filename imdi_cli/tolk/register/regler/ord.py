"""The words a file may use for the codes of the register, beside the codes themselves."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.regler.sok import sokeform
from imdi_cli.tolk.register.typer import Kjonn, Kvalifikasjon, Status, Tolketype

K = TypeVar("K", bound=Kode)

# Other words for the same. The full words of each code, with and without what stands in brackets, are known.
_OGSAA: Mapping[Kode, tuple[str, ...]] = {
    Kjonn.KVINNE: ("k", "f"),
    Kjonn.MANN: ("m",),
    Kvalifikasjon.STATSAUTORISASJON: ("statsautorisert tolk", "statsautorisert"),
    Kvalifikasjon.BACHELOR: ("bachelor i tolking",),
    Kvalifikasjon.GRUNNEMNE: ("grunnemne i tolking",),
    Kvalifikasjon.TAO: ("kurs i tolkens ansvarsområde (tao)",),
    Kvalifikasjon.UTENLANDSK: ("godkjent utenlandsk kvalifikasjon",),
    Tolketype.TALESPRAK: ("talespråktolk",),
    Tolketype.TEGNSPRAK: ("tegnspråk", "tegnspråktolk"),
    Tolketype.SKRIVETOLKING: ("skrivetolking", "skrivetolk"),
    Tolketype.DOVBLINDE: ("døvblinde", "døvblindetolk"),
    Status.INAKTIV: ("ikke søkbar",),
}


@cache
def _ordliste(koder: type[Kode]) -> dict[str, Kode]:
    return {
        sokeform(ord_): kode
        for kode in koder
        for ord_ in (kode.value, kode.tekst, kode.tekst.partition("(")[0], *_OGSAA.get(kode, ()))
    }


def les_ord(koder: type[K], tekst: str) -> K | None:
    """Read a code as a file writes it: the code or its words, in any case, with or without æ, ø and å."""
    funnet = _ordliste(koder).get(sokeform(tekst))
    return koder(funnet) if funnet is not None else None
