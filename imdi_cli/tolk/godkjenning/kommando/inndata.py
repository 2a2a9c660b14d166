"""What the commands of recognition share: reading what was typed."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

import click

from imdi_cli.base.arkiv import Fil
from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.kjerne.kode import Kode, les_kode

K = TypeVar("K", bound=Kode)
SAK = click.argument("nr", metavar="SAK")
VEDLEGG = click.option("--vedlegg", metavar="FIL", multiple=True, help="Legg ved en fil. Kan oppgis flere ganger.")
GRUNN = click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen, fra en fil (- for standard inn).")
FNR = click.option(
    "--fødselsnummer-fil",
    "fnr_fil",
    metavar="FIL",
    help="Fødselsnummer eller D-nummer, fra en fil (- for standard inn). Vises aldri.",
)


class Skrevet(str):
    """A text that was written at the prompt, where an option names a file."""


def les_fil(kilde: str | None) -> str | None:
    """Read a free text from a file or `-`, or give None when no file was named."""
    if kilde is None:
        return None
    if isinstance(kilde, Skrevet):
        return kilde.strip() or None
    from imdi_cli.filer.les.tekst import les_fritekst

    return les_fritekst(kilde).strip() or None


def krev_tekst(okt: Okt, kilde: str | None, sporsmal: str, valg: str, hjelp: str = "") -> str | None:
    """Give the free text of a file, or ask for it; without a terminal the step says that it is missing."""
    tekst = les_fil(kilde)
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if kilde is None and dialog.mulig:
        return dialog.langtekst(sporsmal, opsjon=valg, hjelp=hjelp)
    return tekst


def les_dag(tekst: str | None, i_dag: date) -> date | None:
    """Read a day, if one was typed."""
    return les_dato(tekst, i_dag=i_dag) if tekst else None


def krev_dag(okt: Okt, tekst: str | None, i_dag: date, sporsmal: str, valg: str) -> date:
    """Read a day, or ask for it; without a terminal, stop and name the option."""
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not tekst and not dialog.mulig:
        raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} DATO.")
    return les_dato(tekst or dialog.tekst(sporsmal, opsjon=valg), i_dag=i_dag)


def krev_ord(okt: Okt, tekst: str | None, sporsmal: str, valg: str) -> str:
    """Give a short text, or ask for it; without a terminal, stop and name the option."""
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not tekst and not dialog.mulig:
        raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} TEKST.")
    return tekst or dialog.tekst(sporsmal, opsjon=valg)


def kode(koder: type[K], tekst: str | None, valg: str) -> K | None:
    """Read a code, if one was typed."""
    return koder(les_kode(koder, tekst, valg)) if tekst else None


def krev_kode(okt: Okt, koder: type[K], tekst: str | None, sporsmal: str, valg: str) -> K:
    """Read a code, or let it be chosen; without a terminal, stop and name the option."""
    if lest := kode(koder, tekst, valg):
        return lest
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not dialog.mulig:
        raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} ({', '.join(m.value for m in koder)}).")
    return dialog.velg(sporsmal, [(m, m.tekst) for m in koder], opsjon=valg)


def les_vedlegg(stier: Sequence[str]) -> list[Fil]:
    """Read the attachments."""
    if not stier:
        return []
    from imdi_cli.filer.les import vedlegg

    return [Fil(*fil) for fil in vedlegg.les_vedlegg(stier)]


def bare_en(oppgitt: dict[str, object], neste: str) -> str:
    """Say which one of several ways was typed. Raises Bruksfeil when it is none, or several."""
    valgt = [navn for navn, verdi in oppgitt.items() if verdi]
    if len(valgt) != 1:
        hva = f"Både {' og '.join(valgt)}" if valgt else f"Ingen av {', '.join(oppgitt)}"
        raise Bruksfeil(f"{hva} er oppgitt. Velg én ting om gangen.", neste=neste)
    return valgt[0]
