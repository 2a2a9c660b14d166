"""What may be done with input from others: what must be there, and in which order."""

from collections.abc import Collection
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.navn import finn_ord
from imdi_cli.tolk.innspill.typer import Sak

SVARFRIST = "innspill.svarfrist"
OPPDRAG = "oppdrag 2021-046 punkt 4: innhente og vurdere innspill"


class KanIkkeVurdereUtenSvar(Avslag):
    """There is nothing to assess: no answer has come."""


class KanIkkeVurdereUtenGrunn(Avslag):
    """An assessment says why."""


class KanIkkeAvslutte(Avslag):
    """Only a request without an answer can be closed as unanswered, once, and with a reason."""


def samme_tema(tekst: str, temaer: Collection[str]) -> str:
    """Give the theme as it is spelled already, else as it was written: the report counts by theme."""
    ren = " ".join(tekst.split())
    return finn_ord(ren, temaer) or ren


def krev_tekst(tekst: str) -> str:
    """Give a text without blanks at the ends. Raises Bruksfeil when nothing is left."""
    if not tekst.strip():
        raise Bruksfeil("Teksten er tom.", neste="Legg den i en fil, og oppgi den med --fil FIL.")
    return tekst.strip()


def krev_dager_til_foresporsel(spurt: date, frist: date | None, i_dag: date) -> None:
    """Refuse a request from the future, and a deadline before the request."""
    if spurt > i_dag:
        raise Bruksfeil(f"Det kan ikke være spurt {kort_dato(spurt)}: det er fram i tid.", neste="Rett --spurt.")
    if frist is not None and frist < spurt:
        raise Bruksfeil(
            f"Svarfristen {kort_dato(frist)} er før det ble spurt, {kort_dato(spurt)}.", neste="Rett --frist."
        )


def krev_dager_til_svar(mottatt: date, datert: date, spurt: date | None, i_dag: date) -> None:
    """Refuse an answer from the future, before the request, or dated after it came."""
    if mottatt > i_dag:
        raise Bruksfeil(
            f"Innspillet kan ikke ha kommet {kort_dato(mottatt)}: det er fram i tid.", neste="Rett --mottatt."
        )
    if spurt is not None and mottatt < spurt:
        raise Bruksfeil(
            f"Svaret kan ikke ha kommet {kort_dato(mottatt)}: det ble spurt {kort_dato(spurt)}.",
            neste="Rett --mottatt, eller registrer innspillet for seg, uten nummer.",
        )
    if datert > mottatt:
        raise Bruksfeil(
            f"Innspillet er datert {kort_dato(datert)}, etter at det kom {kort_dato(mottatt)}.",
            neste="Rett --datert eller --mottatt.",
        )


def krev_kan_vurderes(sak: Sak, grunn: str) -> None:
    """Refuse an assessment of nothing, and one without a reason."""
    nr = sak.innspill.nr
    if not sak.svar:
        raise KanIkkeVurdereUtenSvar(
            f"{nr} har ikke noe svar å vurdere.",
            hjemmel=OPPDRAG,
            neste=f"Registrer svaret når det kommer:  imdi innspill ny {nr} --fil FIL",
        )
    if not grunn.strip():
        raise KanIkkeVurdereUtenGrunn(
            f"Vurderingen av {nr} trenger en begrunnelse.",
            hjemmel=OPPDRAG,
            neste=f"Skriv den i en fil:  imdi innspill vurder {nr} --grunn-fil FIL",
        )


def krev_kan_avsluttes(sak: Sak, grunn: str) -> None:
    """Refuse to close what was answered, what is closed already, and closing without a reason."""
    hvorfor = (
        "det er besvart"
        if sak.svar
        else "det er avsluttet fra før"
        if sak.innspill.avsluttet
        else ""
        if grunn.strip()
        else "det må stå hvorfor ingen svar ventes"
    )
    if hvorfor:
        raise KanIkkeAvslutte(
            f"{sak.innspill.nr} kan ikke avsluttes som ubesvart: {hvorfor}.",
            hjemmel=OPPDRAG,
            neste=f"Se hva som står:  imdi innspill vis {sak.innspill.nr}",
        )
