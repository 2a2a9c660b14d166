"""What stopped a command, said on stderr: what happened, the paragraph, the facts, and what to do."""

import re
from typing import TYPE_CHECKING

from imdi_cli.flate import oppsett, rens
from imdi_cli.flate.skjerm import Flate
from imdi_cli.kjerne.avslag import Stans

if TYPE_CHECKING:
    import click

UENDRET = "Ingenting er endret."


def si_stans(flate: Flate, stans: Stans) -> None:
    """Say why a command stopped; one JSON object on stderr with `--json`."""
    if flate.json:
        _json(flate, stans.hva, stans.kode, stans.hjemmel, stans.neste, stans.fakta)
        return
    flate.melding(stans.hva)
    fakta = [*([("Hjemmel", stans.hjemmel)] if stans.hjemmel else []), *stans.fakta]
    if fakta:
        rene = [(rens.linje(navn), [rens.linje(verdi)]) for navn, verdi in fakta]
        bredde = flate.bredde if flate.feil.isatty() else 10_000
        for linje in ["", *oppsett.fakta_linjer(rene, bredde), ""]:
            flate.feil.write(linje + "\n")
    if stans.neste:
        flate.melding(stans.neste)
    slutt = f"{UENDRET} " if stans.endrer_ingenting and stans.kode != 2 else ""
    flate.melding(f"{slutt}(avslutningskode {stans.kode})")


def si_bruksfeil(flate: Flate, feil: "click.ClickException") -> None:
    """Say what was typed wrongly, and where the help is."""
    hva = re.sub(r"'([^' ]+)'", r"«\1»", feil.format_message())  # click quotes names as Python does
    ctx = getattr(feil, "ctx", None)
    neste = f"Skriv «{ctx.command_path} --help» for hjelp." if ctx is not None else ""
    if flate.json:
        _json(flate, hva, feil.exit_code, "", neste, ())
        return
    for linje in hva.splitlines():
        flate.melding(linje)
    if neste:
        flate.melding(neste)


def si_avbrutt(flate: Flate, *, i_dialog: bool) -> None:
    """Say that the person stopped the command; in a dialogue nothing is stored before the last answer."""
    flate.melding("Avbrutt. Ingenting er lagret." if i_dialog else "Avbrutt.")


def si_uventet(flate: Flate, feil: BaseException) -> None:
    """Say that imdi itself failed, in words that help whoever runs it."""
    hva = f"Det er en feil i imdi: {type(feil).__name__}: {feil}"
    neste = "Meld den til den som drifter imdi. Sett IMDI_FEILSOK=1 og kjør om igjen for å få alle detaljer."
    if flate.json:
        _json(flate, hva, 1, "", neste, ())
        return
    flate.melding(hva)
    flate.melding(neste)


def _json(flate: Flate, hva: str, kode: int, hjemmel: str, neste: str, fakta: tuple[tuple[str, str], ...]) -> None:
    import json

    objekt = {
        "feil": hva,
        "avslutningskode": kode,
        "hjemmel": hjemmel,
        "neste": neste,
        "fakta": [list(par) for par in fakta],
    }
    flate.feil.write(rens.json_tekst(json.dumps(objekt, ensure_ascii=False)) + "\n")
