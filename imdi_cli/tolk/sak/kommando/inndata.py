"""What the commands of a case share: reading what was typed."""

from collections.abc import Sequence
from datetime import date

import click

from imdi_cli.base.arkiv import Fil
from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode

MALFORM = click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
VEDLEGG = click.option("--vedlegg", metavar="FIL", multiple=True, help="Legg ved en fil. Kan oppgis flere ganger.")
VARSEL = click.option("--varsel", metavar="V-…", multiple=True, help="Et varsel. Kan oppgis flere ganger.")


def les_fil(kilde: str | None) -> str | None:
    """Read a free text from a file or `-`, or give None when no file was named."""
    if kilde is None:
        return None
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


def les_malform(tekst: str | None) -> Malform:
    """Read the written language of a letter; bokmål when none was typed."""
    return Malform(les_kode(Malform, tekst, "--målform")) if tekst else Malform.BOKMAL


def les_vedlegg(stier: Sequence[str]) -> list[Fil]:
    """Read the attachments."""
    if not stier:
        return []
    from imdi_cli.filer.les import vedlegg

    return [Fil(*fil) for fil in vedlegg.les_vedlegg(stier)]
