"""What the register's commands share."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import click

from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.flate.sortering import nokkel
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Filformat, Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register.typer import Kategori, Registerrad, Tolketype
from imdi_cli.tolk.register.typer.utvalg import Sokesvar

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

# The keys of `linje_json`, with the headings they have in a workbook.
FILKOLONNER = (
    ("tolkenummer", "Tolkenummer"),
    ("navn", "Navn"),
    ("sprak", "Språk"),
    ("tolketype", "Tolketype"),
    ("kategori", "Kategori"),
    ("kategori_antatt", "Kategorien er antatt"),
    ("statsautorisert", "Statsautorisert"),
    ("fylke", "Fylke"),
    ("kapasitet", "Kapasitet"),
    ("telefon", "Telefon"),
    ("epost", "E-post"),
)
INTERNE_FILKOLONNER = (("status", "Status"), ("oppfort", "Oppført"))

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


def linje(r: Registerrad, fylker: Mapping[str, str], internt: bool) -> list[str]:
    """Give the cells of one line of the list, as text: a long list is written much faster so."""
    felles = [
        kategori_i_ord(r.kategori, r.antatt),
        str(r.tolkenummer),
        r.navn,
        spraknavn(r.sprak, r.tolketype),
        "ja" if r.statsautorisert else "nei",
        fylker.get(r.fylke, r.fylke),
    ]
    return [*felles, r.status.value, kort(r.oppfort) if r.oppfort else ""] if internt else felles


def linje_json(r: Registerrad, fylker: Mapping[str, str], internt: bool) -> dict[str, object]:
    """Give one line of the list as JSON and files have it."""
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


def vis_rader(
    okt: Okt, svar: Sokesvar, fylker: Mapping[str, str], *, navn: str | None = None, internt: bool = False
) -> list[Registerrad]:
    """Show lines of the list in the order they are read, and give them in it.

    Says it when they only look like the `navn` that was asked for, and when one rests on what nobody has confirmed.
    """
    rader = sortert(svar.rader)
    if svar.naere and rader:
        okt.flate.melding(f"Ingen som passer, heter «{navn}». Navn som likner:")
    okt.flate.tabell(
        [*KOLONNER, *INTERNT] if internt else KOLONNER,
        (linje(r, fylker, internt) for r in rader),
        json_rader=(linje_json(r, fylker, internt) for r in rader),
        tom="Ingen tolker passer.",
    )
    if any(r.antatt for r in rader):
        okt.flate.melding(ANTATT)
    return rader


def sortert(rader: Sequence[Registerrad]) -> list[Registerrad]:
    """Put lines in order: the best qualified first, then by name in Norwegian, then by number."""
    nokler = {navn: nokkel(navn) for navn in {r.navn for r in rader}}
    return sorted(rader, key=lambda r: (r.kategori or "Z", nokler[r.navn], r.tolkenummer))


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


def les_tolkenummer(tekst: str) -> int:
    """Read a tolkenummer. Raises Bruksfeil when it is none."""
    ren = tekst.strip()
    if not (ren.isascii() and ren.isdigit() and len(ren) <= 10):
        raise Bruksfeil(f"«{tekst}» er ikke et tolkenummer.", neste="Finn nummeret:  imdi tolk søk NAVN")
    return int(ren)


def les_format(sti: str) -> Filformat:
    """Read from a file's name what it shall be written as. Raises Bruksfeil for another ending."""
    ende = sti.rpartition(".")[2].lower()
    if ende not in set(Filformat):
        raise Bruksfeil(
            f"Navnet «{sti}» sier ikke hva slags fil det skal bli (--ut).",
            neste="La navnet slutte på .xlsx, .csv eller .json.",
        )
    return Filformat(ende)
