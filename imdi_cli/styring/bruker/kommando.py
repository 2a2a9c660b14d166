"""What is typed after `imdi bruker`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.styring.bruker.steg import endring, oppslag
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import LESEROLLER, Brukerrad

KOLONNER = (
    Kolonne("Login"),
    Kolonne("Navn"),
    Kolonne("Roller"),
    Kolonne("Nærmeste leder", nokkel="leder"),
    Kolonne("Fra"),
    Kolonne("Til"),
    Kolonne("Ser identitet"),
)


@kommando(eksempler=["imdi bruker ny kno001 --navn 'Kari Nordmann' --rolle saksbehandler --leder ole002"])
@click.argument("login")
@med_felter(NyBruker)
def ny(okt: Okt, login: str, **oppgitt: Any) -> None:
    """Registrer en bruker."""
    with okt.kontekst("leder") as k:
        rad = endring.ny(k, login, NyBruker(**samle(okt, NyBruker, oppgitt, k.i_dag)))
    _vis(okt, rad, f"{rad.login} er registrert.")


@kommando(eksempler=["imdi bruker liste", "imdi bruker liste --alle"])
@click.option("--alle", is_flag=True, help="Ta med dem som har sluttet.")
def liste(okt: Okt, alle: bool) -> None:
    """List brukerne."""
    with okt.kontekst(*LESEROLLER) as k:
        rader = oppslag.liste(k, alle=alle)
    okt.flate.tabell(
        KOLONNER,
        [(b.login, b.navn, ", ".join(b.roller), b.leder, b.fra, b.til, b.ser_identitet) for b in rader],
        json_rader=[_som_json(b) for b in rader],
        tom="Ingen brukere.",
    )


@kommando(eksempler=["imdi bruker endre kno001 --rolle saksbehandler --rolle beslutter"])
@click.argument("login")
@med_felter(NyBruker)
def endre(okt: Okt, login: str, **oppgitt: Any) -> None:
    """Endre en bruker."""
    with okt.kontekst("leder") as k:
        nye = {r.navn: les_verdi(r, oppgitt[r.navn], k.i_dag) for r in felter(NyBruker)}
        nye = {navn: verdi for navn, verdi in nye.items() if verdi not in (None, ())}
        if not nye:
            raise Bruksfeil("Du har ikke sagt hva som skal endres.", neste="Se valgene:  imdi bruker endre --help")
        rad = endring.endre(k, login, nye)
    _vis(okt, rad, f"{rad.login} er endret.")


@kommando(eksempler=["imdi bruker slutt kno001", "imdi bruker slutt kno001 --til 2026-12-31"])
@click.argument("login")
@click.option("--til", metavar="DATO", help="Siste dag. I dag, om den ikke oppgis.")
def slutt(okt: Okt, login: str, til: str | None) -> None:
    """Avslutt en brukers tilgang."""
    felt = next(r for r in felter(NyBruker) if r.navn == "til")
    with okt.kontekst("leder") as k:
        rad = endring.endre(k, login, {"til": les_verdi(felt, til, k.i_dag) or k.i_dag})
    _vis(okt, rad, f"{rad.login} har tilgang til og med {rad.til}.")


def _som_json(b: Brukerrad) -> dict[str, object]:
    return {
        "login": b.login,
        "navn": b.navn,
        "roller": list(b.roller),
        "leder": b.leder,
        "ser_identitet": b.ser_identitet,
        "fra": b.fra,
        "til": b.til,
    }


def _vis(okt: Okt, b: Brukerrad, setning: str) -> None:
    okt.flate.resultat(_som_json(b), [setning, ""])
    okt.flate.fakta(
        [
            ("Navn", b.navn),
            ("Roller", ", ".join(b.roller)),
            ("Nærmeste leder", b.leder or "ikke oppgitt"),
            ("Fra", b.fra),
            ("Til og med", b.til or "inntil videre"),
            ("Kan be om å se hvem som har varslet", b.ser_identitet),
        ]
    )
    okt.flate.neste("imdi bruker liste")
