"""What a foreign qualification may give in the register (tolkeforskriften § 12), and the words of the letter."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjonsrad, Oppforing

_TF_12 = "tolkeforskriften § 12"
HJEMMEL = {
    Malform.BOKMAL: "Kategorien følger av de gyldige kvalifikasjonene for hvert språk. En godkjent kvalifikasjon fra "
    "en annen stat gir den kategorien den svarer til. Vedtaket er gjort etter tolkeloven § 17 og tolkeforskriften "
    "§§ 11 og 12.",
    Malform.NYNORSK: "Kategorien følgjer av dei gyldige kvalifikasjonane for kvart språk. Ein godkjend "
    "kvalifikasjon frå ein annan stat gir den kategorien han svarer til. Vedtaket er gjort etter tolkelova § 17 og "
    "tolkeforskrifta §§ 11 og 12.",
}


class KanIkkePlassereUtenlandsk(Avslag):
    """A recognition cannot be taken in: another language, or it would not raise the category."""


def krev_har_spraket(o: Oppforing, har: Iterable[Oppforing], godkjenning: str) -> None:
    """Refuse a recognition in a language that the entry or the application is not about."""
    mulige = list(har)
    if o not in mulige:
        navn = ", ".join(map(str, mulige)) or "ingen åpne språk"
        raise KanIkkePlassereUtenlandsk(
            f"{godkjenning} gjelder {o}, men her står {navn}. En godkjenning hever bare kategorien i sitt eget "
            "språk.",
            hjemmel=f"{_TF_12} og tolkeforskriften § 10",
            neste=f"Registrer en søknad om oppføring i {o}:  imdi tolk ny",
        )


def krev_hever(finnes: Kvalifikasjonsrad | None, kategori: Kategori, o: Oppforing) -> None:
    """Refuse to put a recognition in the place of one that stands as high or higher: it never lowers."""
    staar = finnes.kategori if finnes and finnes.ugyldig_fra is None else None
    if finnes and staar is not None and staar <= kategori:
        raise KanIkkePlassereUtenlandsk(
            f"{finnes.godkjenning} gir alt kategori {staar} i {o}. Kategori {kategori} ville ikke heve den.",
            hjemmel=_TF_12,
            neste=f"imdi godkjenning vis {(finnes.godkjenning or '').partition('/')[0]}",
        )


def faktum(sprak: str, godkjenning: str, dag: date, malform: Malform) -> str:
    """Say what was recognised, when, and by which decision."""
    if malform is Malform.NYNORSK:
        return f"Vi godkjende kvalifikasjonen din i {sprak} frå ein annan stat {vis_dato(dag)} ({godkjenning})."
    return f"Vi godkjente kvalifikasjonen din i {sprak} fra en annen stat {vis_dato(dag)} ({godkjenning})."
