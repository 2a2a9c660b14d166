"""What the tests of complaints share: decisions to complain over, complaints, and who works with them."""

from datetime import date
from typing import Any

from tolk.sak import saklag
from tolk.sak.saklag import folk, liv, ole, paa, tolk

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Vurdering
from imdi_cli.styring.underretning.typer import Kanal as Sendt
from imdi_cli.styring.underretning.typer import Tider
from imdi_cli.tolk.klage.steg import behandling, instansen, mottak
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Instansutfall, Kanal, Signatur, Utfall
from imdi_cli.tolk.klage.typer.rader import Endring, NyBeslutning, NyKlage
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler import oppfort_paa
from imdi_cli.tolk.sak.steg import beslutning, felles
from imdi_cli.tolk.sak.typer.koder import Grunnlag, Sakstatus
from imdi_cli.tolk.sak.typer.koder import Utfall as Saksutfall

__all__ = ["folk", "liv", "ole", "paa", "saklag", "tolk"]

HABIL = Vurdering(Habilitetssvar.HABIL)
I_DAG = date(2026, 11, 23)
OPPHEV = Endring(Endringsslag.OPPHEVES)


def klage(dag: date = I_DAG, **felt: Any) -> NyKlage:
    """Make an electronic complaint with everything in order, that came on a day."""
    vanlig: dict[str, Any] = {
        "kanal": Kanal.ELEKTRONISK,
        "fremsatt": dag,
        "mottatt": dag,
        "signatur": Signatur.AUTENTISERT,
        "pastand": "Vedtaket må oppheves.",
    }
    return NyKlage(**(vanlig | felt))


def nr(tekst: str) -> Saksnummer:
    return Saksnummer.les(tekst, tekst[0])


def utestengt(k: Kontekst, t: int, *, dag: date = I_DAG, mottatt: bool = True, **felt: Any) -> Saksnummer:
    """Decide utestenging for grave breaches in a case of its own; received the same day."""
    k = paa(k, dag.isoformat())
    s = saklag.sak(k, t)
    vanlig: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG, "periode_til": date(2027, 11, 22)}
    utfall = felt.pop("utfall", Saksutfall.UTESTENGING)
    if utfall is not Saksutfall.UTESTENGING:
        vanlig.pop("periode_til")
    beslutning.beslutt(ole(k), s, saklag.ny(utfall, saklag.VESENTLIG, **(vanlig | felt)))
    if mottatt:
        saklag.mottatt(k, s)
    return s


def klag(k: Kontekst, over: object, **felt: Any) -> Saksnummer:
    """Register a complaint in order over a decision; give its number."""
    return nr(mottak.registrer(k, str(over), klage(k.i_dag, **felt)).klage.nr)


def foreslaa(k: Kontekst, kl: Saksnummer, utfall: Utfall, **felt: Any) -> behandling.Behandlet:
    """Let Kari propose an outcome."""
    return behandling.foreslaa(k, kl, NyBeslutning(utfall, "Slik ser IMDi det.", **felt))


def signer(k: Kontekst, kl: Saksnummer) -> behandling.Behandlet:
    """Let Liv, who is habil, sign."""
    behandling.svar_habilitet(liv(k), kl, HABIL)
    return behandling.signer(liv(k), kl)


def avgjort(k: Kontekst, kl: Saksnummer, utfall: Utfall, **felt: Any) -> behandling.Behandlet:
    """Propose and sign."""
    foreslaa(k, kl, utfall, **felt)
    return signer(k, kl)


def oversendt(k: Kontekst, kl: Saksnummer) -> instansen.Oversendt:
    """Uphold the decision, and send the complaint on."""
    avgjort(k, kl, Utfall.OPPRETTHOLD)
    return instansen.oversend(k, kl, "Vi mener vedtaket er riktig.")


def svar(utfall: Instansutfall, dag: date = I_DAG, **felt: Any) -> instansen.Instanssvar:
    """Make an answer of the klageinstans."""
    return instansen.Instanssvar(utfall, dag, "Klageinstansen la vekt på tolkens forklaring.", **felt)


def overlevert(dag: date = I_DAG) -> Tider:
    """A notice that was handed over."""
    return Tider(Sendt.PERSONLIG, mottatt=dag)


def apne(k: Kontekst, gjelder: object) -> dict[str, str]:
    """Give the deadlines of a case that run: rule → last day."""
    return {f.regel: f.siste for f in frister.til_sak(k, str(gjelder)) if f.lukket is None}


def tekst(k: Kontekst, id_: int | None) -> str:
    """Give the words of a letter."""
    assert id_ is not None
    return " ".join(som_tekst(brev.hent(k, id_)).split())


def hel(k: Kontekst) -> None:
    """Assert that the chain is whole, and that the journal gives the rows back."""
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def oppfort(k: Kontekst, t: int) -> bool:
    """Say whether an interpreter is in the register today."""
    funnet = register.finn(k, t)
    return funnet is not None and oppfort_paa(funnet, k.i_dag)


def status(k: Kontekst, s: Any) -> Sakstatus:
    """Give the status of a case."""
    return felles.krev(k, s).status
