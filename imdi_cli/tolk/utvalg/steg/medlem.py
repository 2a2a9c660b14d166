"""What happens to a member after the appointment: the declaration of secrecy, new ties, leaving before the time."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.utvalg import lager
from imdi_cli.tolk.utvalg.steg import felles
from imdi_cli.tolk.utvalg.typer.rader import Medlem


def vis(k: Kontekst, id_: int) -> Medlem:
    """Give one member."""
    k.krev_rolle(*felles.LESEROLLER)
    return felles.krev_medlem(k, id_)


def endre(
    k: Kontekst,
    id_: int,
    tilknytninger: Mapping[str, Any],
    *,
    taushet: date | None = None,
    fratrer: date | None = None,
    grunn: str | None = None,
) -> Medlem:
    """Record the declaration of secrecy, other ties than were told, or the first day without the member.

    `tilknytninger` holds fields of Tilknytninger; what was kept before stays in the journal.
    """
    k.krev_rolle(*felles.ROLLER)
    if taushet and taushet > k.i_dag:
        raise Bruksfeil("Dagen erklæringen ble signert, er fram i tid.", neste="Rett --taushetserklæring.")
    verdier: dict[str, Any] = {
        n: lager.samlet(lager.delt(v)) if n in ("sprak", "arbeidsgivere") else v for n, v in tilknytninger.items()
    }
    if taushet:
        verdier["taushet"] = taushet.isoformat()
    with k.base.atomisk():
        m = felles.krev_medlem(k, id_)
        if fratrer:
            if not (grunn and grunn.strip()):
                raise Bruksfeil(f"Hvorfor går {m.navn} ut?", neste="Oppgi --grunn-fil FIL.")
            if not m.fra <= fratrer.isoformat() <= m.til:
                raise Bruksfeil(
                    f"{m.navn} sitter ikke i utvalget den dagen.",
                    neste=f"Rett --fratrer, eller se:  imdi utvalg medlem {id_}",
                )
            verdier |= {"fratradt": fratrer.isoformat(), "fratradt_grunn": grunn.strip()}
        if not verdier:
            raise Bruksfeil(
                "Hva skal endres?", neste="Oppgi --taushetserklæring, --språk, --arbeidsgiver eller --fratrer."
            )
        with skritt(k, "utvalg.medlem.endret", m.person) as s:
            s.endre(lager.MEDLEM, {"id": id_}, verdier, sist=m.sist)
        return felles.krev_medlem(k, id_)
