"""Whoever loses something by a decision is heard first (forvaltningsloven § 16)."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.register.regler.brevord import i_brev, paragraf
from imdi_cli.tolk.register.typer.horing import Horing

UTTALEFRIST = "forhandsvarsel.uttalefrist"
_PARAGRAF_16 = "forvaltningsloven § 16 første ledd"


def krev_hort(
    avslag: type[Avslag],
    h: Horing,
    siste: date | None,
    i_dag: date,
    *,
    hva: str,
    kommando: str,
    om: str,
    malform: Malform,
) -> str:
    """Say how the interpreter was heard, as the letter has it, or refuse the decision until that has been done.

    `siste` is the last day of the time given to answer. `hva` is what waits («bevillingen kalles tilbake»),
    `kommando` the command that decides it, `om` what the varsel said could happen, in the letter's words.
    Raises `avslag`, and Bruksfeil for an answer from before the varsel.
    """
    nynorsk = malform is Malform.NYNORSK
    if h.uten_varsel is not None:
        forst = (
            "Vi varsla deg ikkje før vi gjorde vedtaket" if nynorsk else "Vi varslet deg ikke før vi gjorde vedtaket"
        )
        return f"{forst}: {i_brev(h.uten_varsel, malform)} ({paragraf(h.uten_varsel.hjemmel, malform)})."
    if h.varslet is None or siste is None:
        raise avslag(
            f"Tolken skal varsles og få uttale seg før {hva}.",
            hjemmel=_PARAGRAF_16,
            neste=f"Send varselet, og før det:  {kommando} --varslet DATO",
        )
    if h.uttalelse is not None and h.uttalelse < h.varslet:
        raise Bruksfeil(
            "Uttalelsen kan ikke ha kommet før varselet ble sendt.", neste="Rett --uttalelse eller --varslet."
        )
    if h.uttalelse is None and i_dag <= siste:
        raise avslag(
            f"Tolken kan uttale seg til og med {vis_dato(siste)}, og har ikke svart ennå.",
            hjemmel=_PARAGRAF_16,
            neste=f"Har tolken svart?  {kommando} --varslet DATO --uttalelse DATO",
        )
    if nynorsk:
        svar = f"Du uttalte deg {vis_dato(h.uttalelse)}." if h.uttalelse else "Du har ikkje uttalt deg."
        return f"Vi varsla deg {vis_dato(h.varslet)} om {om}. {svar}"
    svar = f"Du uttalte deg {vis_dato(h.uttalelse)}." if h.uttalelse else "Du har ikke uttalt deg."
    return f"Vi varslet deg {vis_dato(h.varslet)} om {om}. {svar}"
