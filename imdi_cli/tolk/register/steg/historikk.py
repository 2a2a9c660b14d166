"""An interpreter's history, and the qualifications that have ended."""

from imdi_cli.base.innhold import endringer
from imdi_cli.base.journal import noter
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import liv, sammen, soknad
from imdi_cli.tolk.register.regler.historikk import Hendelse, hendelser
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.steg.sammen import krev_ikke_sammenslatt
from imdi_cli.tolk.register.typer import Kvalifikasjonsrad


def historikk(k: Kontekst, tolkenummer: int) -> list[Hendelse]:
    """Tell what has happened with an entry, its applications and its bevillinger. That it was read is logged."""
    k.krev_rolle(*ROLLER)
    krev_ikke_sammenslatt(k, tolkenummer)
    if tolker.finn(k.base, tolkenummer) is None and liv.slettet(k.base, tolkenummer) is None:
        raise Bruksfeil(f"Ingen tolk har nummer {tolkenummer}.", neste="Se tolkene:  imdi tolk liste --internt")
    saker = [str(nr) for nr, _ in soknad.til_tolk(k.base, tolkenummer)]
    saker += [nr for nr, _ in liv.bevillinger(k.base, tolkenummer)]
    eldre = [nr for nr, _ in sammen.eldre(k.base, tolkenummer)]
    rader = liv.historikk(k.base, [tolkenummer, *eldre], saker)
    noter(k, "tolk.vist", f"tolk:{tolkenummer}")
    return hendelser(
        (
            *om,
            None if tekst is None else [e for nr in (tolkenummer, *eldre) for e in endringer(tekst, tolkenummer=nr)],
        )
        for *om, tekst in rader
    )


def avsluttede(k: Kontekst, tolkenummer: int) -> list[Kvalifikasjonsrad]:
    """List the qualifications of an interpreter that have ended, for the internal view."""
    return [r for r in tolker.kvalifikasjoner(k.base, tolkenummer) if r.ugyldig_fra is not None]


def soknader(k: Kontekst, tolkenummer: int) -> list[tuple[str, str]]:
    """List the applications of an interpreter, for the internal view: (number, status)."""
    return [(str(nr), status) for nr, status in soknad.til_tolk(k.base, tolkenummer)]
