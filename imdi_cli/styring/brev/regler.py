"""What may be done with a letter."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.styring.brev.typer import Brevrad

_HJEMMEL = "arkivforskrifta § 11: det som er sendt, bevares slik det var"


class KanIkkeEndreSendtBrev(Avslag):
    """The letter is sent; what was sent stays as it was."""


class KanIkkeViseUsendtBrev(Avslag):
    """Nothing has been sent yet, so there is nothing to show as it was sent."""


def krev_usendt(rad: Brevrad) -> None:
    """Refuse when the letter is sent: it is neither sent again nor made anew."""
    if rad.sendt is not None:
        raise KanIkkeEndreSendtBrev(
            f"Brev {rad.id} ble sendt {kort_dato(date.fromisoformat(rad.sendt))}, og lages ikke på nytt.",
            hjemmel=_HJEMMEL,
            neste=f"Hent det som ble sendt:  imdi brev vis {rad.id} --format sendt --ut FIL",
        )


def krev_sendt(rad: Brevrad) -> int:
    """Give the number of the kept document, or refuse when nothing has been sent."""
    if rad.vedlegg is None:
        raise KanIkkeViseUsendtBrev(
            f"Brev {rad.id} er ikke sendt ennå.",
            hjemmel=_HJEMMEL,
            neste=f"Se brevet slik det er nå:  imdi brev vis {rad.id}",
        )
    return rad.vedlegg


def krev_dag(rad: Brevrad, sendt: date, i_dag: date) -> None:
    """Stop when a letter cannot have been sent on a day: before it is dated, or in the future."""
    if sendt > i_dag or sendt.isoformat() < rad.dato:
        raise Bruksfeil(
            f"Brev {rad.id} kan ikke være sendt {kort_dato(sendt)}. Det er datert "
            f"{kort_dato(date.fromisoformat(rad.dato))}, og i dag er {kort_dato(i_dag)}.",
            neste="Rett --dato.",
        )
