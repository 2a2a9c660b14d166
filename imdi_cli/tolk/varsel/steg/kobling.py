"""What a case does with its varsler: puts one in, and takes one out. Part of a step of the case."""

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.varsel import lager
from imdi_cli.tolk.varsel.steg.felles import krev
from imdi_cli.tolk.varsel.typer.koder import Brudd, Varselstatus
from imdi_cli.tolk.varsel.typer.rader import Varsel


def hent(k: Kontekst, nr: Saksnummer) -> tuple[Varsel, list[Brudd]]:
    """Give a varsel and its alleged breaches, without what else is shown of it."""
    return krev(k, nr), list(map(Brudd, lager.brudd(k.base, nr)))


def legg_i_sak(k: Kontekst, s: Skritt, nr: Saksnummer, saksbehandler: str | None) -> None:
    """Say that a varsel is in a case; what is owed the sender is from now on owed by whoever has the case."""
    _sett(k, s, nr, Varselstatus.I_SAK)
    frister.overfor(k, s, str(nr), saksbehandler)


def ta_ut(k: Kontekst, s: Skritt, nr: Saksnummer) -> None:
    """Say that a varsel is in no case."""
    _sett(k, s, nr, Varselstatus.JOURNALFORT)


def _sett(k: Kontekst, s: Skritt, nr: Saksnummer, status: Varselstatus) -> None:
    s.endre(lager.VARSEL, nr.nokkel, {"status": status.value}, sist=krev(k, nr).sist)
