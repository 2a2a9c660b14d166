"""What the steps of the committee share: finding a member, a meeting and its cases, and who is called for each."""

from pathlib import Path

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.mal import Mal, les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.utvalg import lager
from imdi_cli.tolk.utvalg.lager import mote as moter
from imdi_cli.tolk.utvalg.typer.koder import Plass
from imdi_cli.tolk.utvalg.typer.rader import Deltaker, Innkalling, Medlem, Mote, Motesak

MALER = Path(__file__).parents[1] / "maler"
ROLLER = ("saksbehandler",)
LESEROLLER = ("saksbehandler", "beslutter", "leder")
OPPNEVNER = "leder"


def les_nr(tekst: str) -> Saksnummer:
    """Read the number of a meeting. Raises Bruksfeil when it is none."""
    return Saksnummer.les(tekst, "U")


def les_sak(tekst: str) -> Saksnummer:
    """Read a case number. Raises Bruksfeil when it is none."""
    return saker.les_nr(tekst)


def mal(navn: str, malform: Malform) -> Mal:
    """Read a template of the committee. To be done before `atomisk`: it is a file."""
    return les_mal(MALER, navn, malform)


def krev_mote(k: Kontekst, nr: Saksnummer) -> Mote:
    """Give a meeting, or stop when there is none with that number."""
    m = moter.finn(k.base, nr)
    if m is None:
        raise Bruksfeil(f"Møtet {nr} finnes ikke.", neste="Se møtene:  imdi utvalg liste")
    return m


def krev_medlem(k: Kontekst, id_: int) -> Medlem:
    """Give a member, or stop when there is none with that number."""
    m = lager.medlem(k.base, id_)
    if m is None:
        raise Bruksfeil(f"Medlem {id_} finnes ikke.", neste="Se medlemmene:  imdi utvalg liste --medlemmer")
    return m


def krev_motesak(k: Kontekst, nr: Saksnummer, sak: Saksnummer) -> Motesak:
    """Give a case of a meeting, or stop when it is not on the list."""
    funnet = next((s for s in moter.saker(k.base, nr) if s.sak == str(sak)), None)
    if funnet is None:
        raise Bruksfeil(f"{sak} står ikke på sakslisten til {nr}.", neste=f"imdi utvalg møte {nr} --sak {sak}")
    return funnet


def fast_for(k: Kontekst, vara: Medlem, dag: str) -> Medlem | None:
    """Give the member whose role a vara has, on an ISO day; None when the seat is empty."""
    return next(
        (m for m in lager.medlemmer(k.base) if (m.rolle, m.plass) == (vara.rolle, Plass.FAST) and m.sitter(dag)), None
    )


def deltakere(k: Kontekst, sak: str, innkalt: list[Innkalling]) -> list[Deltaker]:
    """Give those who are called for a case and have not said they cannot come, with their answers."""
    svar = habilitet.til_sak(k, sak)
    ut = {}
    for i in innkalt:
        if i.gjelder(sak):
            medlem = krev_medlem(k, i.medlem)
            h = svar.get(medlem.person)
            ut[medlem.id] = Deltaker(medlem, i.i_stedet_for, h.svar if h else None)
    return list(ut.values())


def ledernavn(k: Kontekst, m: Mote) -> str:
    """Give the name of whoever leads a meeting."""
    return next((b.navn for b in brukere.liste(k, alle=True) if b.login == m.leder), m.leder)


def antatte(k: Kontekst, regler: tuple[str, ...]) -> list[str]:
    """Give the settings among these that nobody has confirmed, as they are today."""
    return [r.id for r in (k.regelverk.paa(id_, k.i_dag) for id_ in regler) if r.antatt]
