"""What the tests of cases share: interpreters, varsler and cases made with one line, and who works with them."""

from datetime import date
from pathlib import Path
from typing import Any

import hjelp
from tolk.varsel import lag as varsler

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.kontekst import Bruker, Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Vurdering
from imdi_cli.tolk.sak.steg import behandling, felles, horing, opprettelse, utredning
from imdi_cli.tolk.sak.typer.koder import Kilde, Kravutfall, Sakstatus
from imdi_cli.tolk.varsel.typer.koder import Brudd

I_DAG = date(2026, 11, 23)
S1 = Saksnummer("S", 2026, 1)
HABIL = Vurdering(Habilitetssvar.HABIL)
ALLE = (Rolle.SAKSBEHANDLER, Rolle.BESLUTTER, Rolle.LEDER)


def folk(k: Kontekst) -> None:
    """Register Dag, who leads Ole; Ole, who leads Per; and Kari is led by Dag."""
    for login, leder in (("dag", None), ("ole", "dag"), ("per", "ole")):
        endring.ny(k, login, NyBruker(navn=f"{login.title()} Hansen", rolle=ALLE, leder=leder))
    endring.endre(k, "kari", {"leder": "dag"})


def som(k: Kontekst, login: str, *roller: str) -> Kontekst:
    """Give the same Kontekst with another of them at the keyboard."""
    ny = hjelp.som(k, login, *(roller or ("saksbehandler", "beslutter", "leder")))
    ny.bruker = Bruker(login, f"{login.title()} Hansen", ny.bruker.roller, None, False)
    return ny


def varsel(k: Kontekst, **felt: Any) -> Saksnummer:
    """Register a varsel about Amina; give its number."""
    return varsler.nummer(varsler.varsel(k, **{"brudd": (Brudd.GT_NOYAKTIG,), "sprak": "somali", **felt}))


def grunn(k: Kontekst, mappe: Path) -> None:
    """Make interpreters and users."""
    varsler.tolker(k, mappe)
    folk(k)


def sak(k: Kontekst, *numre: Saksnummer, habil: bool = True, **felt: Any) -> Saksnummer:
    """Open a case from varsler, or from a new one; with habilitet settled."""
    s = opprettelse.ny(k, numre or ([] if "tolkenummer" in felt else [varsel(k)]), **felt)
    nr = Saksnummer.les(s.sak.nr, "S")
    if habil:
        behandling.svar_habilitet(k, nr, HABIL)
    return nr


def krav(**felt: Any) -> utredning.NyttKrav:
    """Make the input of a demand."""
    vanlig: dict[str, Any] = {
        "til": "Narvik tingrett",
        "kilde": Kilde.ORGAN,
        "hva": "Opptaket av møtet.",
        "nodvendig": "For å høre hva som ble sagt.",
        "frist": date(2026, 12, 10),
    }
    return utredning.NyttKrav(**(vanlig | felt))


def svar(
    utfall: Kravutfall = Kravutfall.MOTTATT, dag: date = I_DAG, tekst: str | None = "Her.", vedlegg: Any = ()
) -> Any:
    """Make the input of an answer to a demand."""
    return utredning.Kravsvar(utfall, dag, tekst, vedlegg)


def forelagt(k: Kontekst, nr: Saksnummer, **felt: Any) -> Any:
    """Lay a case before the interpreter."""
    return horing.forelegg(k, nr, horing.NyForelegging(**{"fakta": "Du la til noe.", **felt}))


def hel(k: Kontekst) -> None:
    """Assert that the chain is whole, and that the journal gives the rows back."""
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def status(k: Kontekst, nr: Saksnummer = S1) -> Sakstatus:
    """Give the status of a case."""
    return felles.krev(k, nr).status


def lopende(k: Kontekst, nr: Saksnummer = S1) -> dict[str, str]:
    """Give the deadlines of a case that run: what → last day."""
    return {r.hva: r.siste for r in frister.til_sak(k, str(nr)) if r.lukket is None}


def tekst(k: Kontekst, id_: int) -> str:
    """Give the words of a letter."""
    return " ".join(som_tekst(brev.hent(k, id_)).split())


def vent_ut(k: Kontekst, dager: int = 30) -> Kontekst:
    """Let the deadline for the hearing go by."""
    return hjelp.senere(k, days=dager)
