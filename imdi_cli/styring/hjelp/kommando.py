"""What is typed after `imdi hjelp`."""

from collections.abc import Sequence

import click
from click.shell_completion import get_completion_class

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import finn_ord
from imdi_cli.styring.hjelp.typer import AVSLUTNINGSKODER, FORMATER, MILJO, SKALL, Emne


@kommando()
def miljo(okt: Okt) -> None:
    """Miljøvariablene imdi leser."""
    _vis(okt, MILJO)


@kommando()
def avslutningskoder(okt: Okt) -> None:
    """Hva avslutningskodene betyr."""
    _vis(okt, AVSLUTNINGSKODER)


@kommando()
def formater(okt: Okt) -> None:
    """Filene imdi leser og skriver."""
    _vis(okt, FORMATER)


@kommando(eksempler=["imdi hjelp fullføring", "imdi hjelp fullføring bash"])
@click.argument("skall", required=False)
@click.pass_context
def fullforing(ctx: click.Context, okt: Okt, skall: str | None) -> None:
    """Fullføring med tabulator i skallet.

    SKALL er bash, zsh, fish eller powershell. Uten det vises hvordan du setter det opp i hvert av dem.
    """
    if skall is None:
        okt.flate.resultat([s._asdict() for s in SKALL], ["Skriv dette én gang, og åpne et nytt vindu."])
        for s in SKALL:  # never folded, so that it can be copied
            okt.flate.overskrift(s.navn)
            okt.flate.linjer([f"  {s.oppsett}"])
        return
    valgt = next((s for s in SKALL if s.navn == finn_ord(skall, [s.navn for s in SKALL])), None)
    if valgt is None:
        raise Bruksfeil(
            f"imdi kan ikke fullføre i «{skall}».", neste=f"Velg mellom {', '.join(s.navn for s in SKALL)}."
        )
    klasse = get_completion_class(valgt.navn)
    assert klasse is not None
    skript = klasse(ctx.find_root().command, {}, "imdi", "_IMDI_COMPLETE").source()
    # A script is bytes for a shell, not text for a screen: it is written as it is.
    okt.flate.resultat(
        {"skall": valgt.navn, "oppsett": valgt.oppsett, "skript": skript},
        [f"# Settes opp slik: {valgt.oppsett}", *skript.splitlines()],
    )


def _vis(okt: Okt, emner: Sequence[Emne]) -> None:
    okt.flate.resultat([e._asdict() for e in emner])
    okt.flate.fakta([(e.ord, [e.betyr, f"Eksempel: {e.eksempel}"] if e.eksempel else e.betyr) for e in emner])
