"""Fields that are said once, as options and as questions."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

import click

from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Feltrad, felter, les_verdi

T = TypeVar("T")


def med_felter(klasse: type, *, utelat: Sequence[str] = ()) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a command one option for each field of a dataclass, but for sensitive ones and `utelat`."""

    def pynt(funksjon: Callable[..., Any]) -> Callable[..., Any]:
        for rad in reversed(felter(klasse)):
            if not rad.felt.sensitiv and rad.navn not in utelat:
                funksjon = click.option(
                    rad.valg,
                    rad.navn,
                    metavar=_metavar(rad),
                    multiple=rad.slag == "koder",
                    help=_hjelp(rad),
                )(funksjon)
        return funksjon

    return pynt


def _metavar(rad: Feltrad) -> str:
    faste = {"dato": "DATO", "tidspunkt": "TID", "heltall": "TALL", "ja_nei": "JA|NEI", "tekst": "TEKST"}
    return faste.get(rad.slag, "KODE")


def _hjelp(rad: Feltrad) -> str:
    deler = [rad.felt.hjelp or rad.felt.sporsmal]
    if rad.koder is not None:
        deler.append(f"({', '.join(m.value for m in rad.koder)})")
    if rad.slag == "koder":
        deler.append("Kan oppgis flere ganger.")
    return " ".join(deler)


def samle(
    okt: Okt,
    klasse: type,
    oppgitt: Mapping[str, Any],
    i_dag: date,
    *,
    utelat: Sequence[str] = (),
    sporr_om_alt: bool = True,
) -> dict[str, Any]:
    """Gather the fields of a dataclass: what was typed, then what is asked for at the prompt.

    Without a terminal nothing is asked. Raises Bruksfeil that names every option that is missing.
    """
    verdier: dict[str, Any] = {}
    mangler: list[Feltrad] = []
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    for rad in felter(klasse):
        if rad.navn in utelat:
            continue
        verdi = les_verdi(rad, oppgitt.get(rad.navn), i_dag)
        if verdi in (None, ()) and dialog.mulig and (rad.paakrevd or (sporr_om_alt and rad.felt.sporres)):
            verdi = sporr_om(dialog, rad, i_dag)
        if verdi in (None, ()):
            if rad.paakrevd:
                mangler.append(rad)
            continue
        verdier[rad.navn] = verdi
    if mangler:
        raise Bruksfeil(
            "Noe mangler: " + ", ".join(rad.navnelapp.lower() for rad in mangler) + ".",
            neste="Oppgi " + " og ".join(_valg(rad) for rad in mangler) + ".",
        )
    return verdier


def les(klasse: Callable[..., T], oppgitt: Mapping[str, Any], i_dag: date) -> T:
    """Make a dataclass, whose fields may all be left out, from what was typed; ask nothing. Raises Bruksfeil."""
    return klasse(**{rad.navn: les_verdi(rad, oppgitt.get(rad.navn), i_dag) for rad in felter(klasse)})


def _valg(rad: Feltrad) -> str:
    return "--fil FIL" if rad.felt.sensitiv else f"{rad.valg} {_metavar(rad)}"


def sporr_om(dialog: Dialog, rad: Feltrad, i_dag: date) -> Any:
    """Ask for one field at the prompt; what is written is checked as the option is, and asked for again."""
    sporsmal, hjelp = rad.felt.sporsmal, rad.felt.hjelp
    if rad.felt.sensitiv:
        return dialog.langtekst(sporsmal, opsjon="--fil")
    if rad.slag == "kode":
        assert rad.koder is not None
        # A letter is said too: it is what the regulation and the papers call it.
        valg: list[tuple[Any, str]] = [
            (m, f"{m.value}  {m.tekst}" if len(m.value) == 1 < len(m.tekst) else m.tekst) for m in rad.koder
        ]
        return dialog.velg(sporsmal, valg if rad.paakrevd else [*valg, (None, "vet ikke ennå")], opsjon=rad.valg)
    if rad.slag == "koder":
        assert rad.koder is not None
        koder = [(m, m.value if m.tekst == m.value else f"{m.value}  {m.tekst}") for m in rad.koder]
        return tuple(dialog.velg_flere(sporsmal, koder, opsjon=rad.valg))

    def sjekk(tekst: str) -> str | None:
        try:
            les_verdi(rad, tekst, i_dag)
        except Bruksfeil as feil:
            return f"{feil.hva} {feil.neste}"
        return None

    svar = dialog.tekst(sporsmal, opsjon=rad.valg, hjelp=hjelp, sjekk=sjekk, valgfri=not rad.paakrevd)
    return les_verdi(rad, svar, i_dag)
