"""Requests and answers, made with one line each."""

from datetime import date
from typing import Any

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innspill.steg import innhenting
from imdi_cli.tolk.innspill.steg.bilde import Bilde
from imdi_cli.tolk.innspill.typer import Foresporsel, Henvendelse, Innspill, Sak, Svar, Svarrad, Utfall, Vurdering

TEMA = "tegnspråk i tolkeregisteret"


def spor(k: Kontekst, instans: str = "Døveforbundet", **felt: Any) -> Bilde:
    return innhenting.be_om(k, Foresporsel(**{"tema": TEMA, "instans": instans, **felt}), "Hva mener dere?")


def svar(k: Kontekst, nr: str | None = None, tekst: str = "Vi mener dette.", **felt: Any) -> Bilde:
    fra = None if nr else Henvendelse(tema=TEMA, instans="Tolkeforbundet")
    return innhenting.ny(k, nr, Svar(tekst=tekst, **felt), fra)


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def sak(lopenr: int = 1, *, svar: int = 0, vurdert: tuple[tuple[int, Utfall], ...] = (), **felt: Any) -> Sak:
    """A case for the pure rules: asked on 1 November with a deadline on the 15th; answers come on the 10th."""
    verdier = {
        "tema": TEMA,
        "instans": f"Instans {lopenr}",
        "kontakt": None,
        "spurt": "2026-11-01",
        "frist": "2026-11-15",
        "avsluttet": None,
        "grunn": None,
        **felt,
    }
    return Sak(
        Innspill(aar=2026, lopenr=lopenr, saksbehandler="kari", sist=1, **verdier),
        tuple(Svarrad(nr, "2026-11-10", "2026-11-09") for nr in range(1, svar + 1)),
        tuple(
            Vurdering(nr, gjelder, utfall, f"Grunn {nr}.\n\nMer.", f"S-2026-{nr:04}", "2026-11-20", "Kari")
            for nr, (gjelder, utfall) in enumerate(vurdert, 1)
        ),
    )
