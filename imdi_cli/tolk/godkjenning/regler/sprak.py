"""Norwegian must be one of the languages (tolkeloven § 2), and a signed language is no other signed language."""

from imdi_cli.tolk.godkjenning.typer.koder import Modalitet
from imdi_cli.tolk.godkjenning.typer.rader import Kvalifikasjonrad
from imdi_cli.tolk.register.typer import Oppforing, Tolketype

_NORSK = frozenset({"norsk", "bokmål", "nynorsk", "norwegian"})
MODALITET = {
    Tolketype.TALESPRAK: Modalitet.TALESPRAAK,
    Tolketype.TEGNSPRAK: Modalitet.TEGNSPRAAK,
    Tolketype.SKRIVETOLKING: Modalitet.SKRIVETOLKING,
    Tolketype.DOVBLINDE: Modalitet.DOVBLINDETOLKING,
}


def ord_i(tekst: str) -> list[str]:
    """Give the words of a language's name, in lower case."""
    return "".join(tegn if tegn.isalnum() else " " for tegn in tekst.casefold()).split()


def er_norsk(sprak: str) -> bool:
    """Say whether a language is Norwegian: «norsk», «norsk tegnspråk», «bokmål»; never «svensk tegnspråk»."""
    return not _NORSK.isdisjoint(ord_i(sprak))


def norsk_inngaar(fra: str, til: str) -> bool:
    """Say whether Norwegian is one of the two languages of a qualification (tolkeloven § 2)."""
    return er_norsk(fra) or er_norsk(til)


def samme_tegnsprak(k: Kvalifikasjonrad) -> bool:
    """Say whether a qualification in sign language is in norsk tegnspråk: svensk and dansk tegnspråk are not."""
    return any(ord_i(s) == ["norsk", "tegnspråk"] for s in (k.sprak_fra, k.sprak_til))


def gjelder(k: Kvalifikasjonrad, o: Oppforing) -> bool:
    """Say whether a qualification is about a language that is asked for: its kind and, for speech, its name.

    Both languages of a døvblinde- or skrivetolk are Norwegian, so the kind decides.
    """
    if k.modalitet is not MODALITET[o.tolketype]:
        return False
    if o.tolketype is not Tolketype.TALESPRAK:
        return True
    onsket = " ".join(ord_i(o.sprak))
    return any(
        onsket == " ".join(ord_i(s)) or " ".join(ord_i(s)) in onsket.split() for s in (k.sprak_fra, k.sprak_til)
    )
