"""What the register's commands share."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import click

from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register.typer import Kategori, Registerrad, Tolketype

# What fits in a window of 80; the rest stands in `vis` and in JSON.
KOLONNER = (
    Kolonne("Kategori"),
    Kolonne("Nr.", hoyre=True),
    Kolonne("Navn"),
    Kolonne("Språk"),
    Kolonne("Autorisert"),
    Kolonne("Fylke"),
)
INTERNT = (Kolonne("Status"), Kolonne("Oppført"))

ANTATT = "Kategorier merket «antatt» bygger på en praksis som ikke er bekreftet (imdi regelverk liste)."


def kategori_i_ord(kategori: Kategori | None, antatt: bool) -> str:
    """Say a category, and that it is assumed; '' for none."""
    return f"{kategori.value} antatt" if kategori and antatt else kategori.value if kategori else ""


def spraknavn(sprak: str, tolketype: Tolketype) -> str:
    """Name a language entry; the kind is said when it is not speech, and not the language itself."""
    return sprak if tolketype in (Tolketype.TALESPRAK, sprak) else f"{sprak} ({tolketype.value})"


def kort(dato: str) -> str:
    """Show an ISO day in a table."""
    return kort_dato(date.fromisoformat(dato))


def linje(r: Registerrad, fylker: Mapping[str, str], internt: bool) -> list[object]:
    """Give the cells of one line of the list."""
    felles = [
        kategori_i_ord(r.kategori, r.antatt),
        str(r.tolkenummer),
        r.navn,
        spraknavn(r.sprak, r.tolketype),
        r.statsautorisert,
        fylker.get(r.fylke, r.fylke),
    ]
    return [*felles, r.status.value, r.oppfort and kort(r.oppfort)] if internt else felles


def linje_json(r: Registerrad, fylker: Mapping[str, str], internt: bool) -> dict[str, object]:
    """Give one line of the list as JSON has it."""
    felles: dict[str, object] = {
        "tolkenummer": r.tolkenummer,
        "navn": r.navn,
        "sprak": r.sprak,
        "tolketype": r.tolketype.value,
        "kategori": r.kategori,
        "kategori_antatt": r.antatt,
        "statsautorisert": r.statsautorisert,
        "fylke": fylker.get(r.fylke, r.fylke),
        "kapasitet": r.kapasitet,
        "telefon": r.telefon,
        "epost": r.epost,
    }
    return felles | {"status": r.status.value, "oppfort": r.oppfort} if internt else felles


def vis_rader(okt: Okt, rader: Sequence[Registerrad], fylker: Mapping[str, str], internt: bool, tom: str) -> None:
    """Show lines of the list; say it when one rests on what nobody has confirmed."""
    okt.flate.tabell(
        [*KOLONNER, *INTERNT] if internt else KOLONNER,
        [linje(r, fylker, internt) for r in rader],
        json_rader=[linje_json(r, fylker, internt) for r in rader],
        tom=tom,
    )
    if any(r.antatt for r in rader):
        okt.flate.melding(ANTATT)


def les_fil(kilde: str | None) -> str | None:
    """Read a free text from a file or `-`, or give None when no file was named."""
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    return les_fritekst(kilde).strip() or None


def krev_tekst(okt: Okt, kilde: str | None, sporsmal: str, valg: str) -> str | None:
    """Give the free text of a file, or ask for it; without a terminal the step says that it is missing."""
    tekst = les_fil(kilde)
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    return dialog.langtekst(sporsmal, opsjon=valg) if tekst is None and dialog.mulig else tekst


def les_dag(tekst: str | None, i_dag: date) -> date | None:
    """Read a day, if one was typed."""
    return les_dato(tekst, i_dag=i_dag) if tekst else None


def les_ja(tekst: str | None, valg: str) -> bool | None:
    """Read ja or nei, if it was typed."""
    if tekst is None:
        return None
    if tekst.strip().casefold() not in ("ja", "j", "nei", "n"):
        raise Bruksfeil(f"«{tekst}» er verken ja eller nei ({valg}).", neste="Skriv ja eller nei.")
    return tekst.strip().casefold()[0] == "j"


def les_malform(tekst: str | None) -> Malform:
    """Read the written language of a letter; bokmål when none was typed."""
    return Malform(les_kode(Malform, tekst, "--målform")) if tekst else Malform.BOKMAL


def med_brev(*, underrettet: bool = True) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a command the options of a decision with a letter."""

    def pynt(funksjon: Callable[..., Any]) -> Callable[..., Any]:
        if underrettet:
            funksjon = click.option(
                "--underrettet", metavar="DATO", help="Dagen underretningen kom fram. Da begynner klagefristen."
            )(funksjon)
        return click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")(funksjon)

    return pynt


def si_brev(okt: Okt, brev: int | None, underrettet: bool) -> None:
    """Say where the letter is, and what starts the deadline for complaint."""
    if brev is not None:
        okt.flate.setning(f"Brevet er laget og lagt på saken: imdi brev vis {brev}")
        if not underrettet:
            okt.flate.melding("Klagefristen begynner når du fører dagen underretningen kom fram (--underrettet).")
