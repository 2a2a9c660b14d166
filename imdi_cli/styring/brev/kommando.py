"""What is typed after `imdi brev`."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.brev import steg
from imdi_cli.styring.brev.typer import Brevformat, Brevrad, Dokument


@kommando(
    eksempler=[
        "imdi brev vis 12",
        "imdi brev vis 12 --format docx --ut brev.docx",
        "imdi brev vis 12 --format sendt --ut sendt.docx",
    ]
)
@click.argument("nr", metavar="ID", type=int)
@click.option(
    "--format",
    "format_",
    metavar="KODE",
    default="tekst",
    help="Hva du vil ha: tekst, docx, eller sendt (dokumentet slik det ble sendt).",
)
@click.option("--ut", metavar="FIL", help="Skriv brevet til en fil.")
@click.option("--overskriv", is_flag=True, help="Skriv over en fil som finnes.")
def vis(okt: Okt, nr: int, format_: str, ut: str | None, overskriv: bool) -> None:
    """Vis et brev, eller skriv det til en fil."""
    valgt = les_kode(Brevformat, format_, "--format")
    if valgt != Brevformat.TEKST and ut is None:
        raise Bruksfeil("Et dokument kan ikke vises på skjermen.", neste="Oppgi en fil med --ut FIL.")
    with okt.kontekst(*steg.ROLLER) as k:
        rad, innhold, dokument = steg.vis(k, nr, Brevformat(valgt))
    sti = _skriv(ut, dokument.innhold, overskriv) if ut else None
    tekst = dokument.innhold.decode() if valgt == Brevformat.TEKST else None
    antatt = [r.id for r in innhold.regler if r.antatt]
    okt.flate.resultat(_som_json(rad) | {"tekst": tekst, "fil": sti, "antatt": antatt})
    if sti:
        okt.flate.setning(f"Brev {rad.id} ligger i {sti}")
    else:
        okt.flate.avsnitt(tekst or "")
    if antatt:
        okt.flate.advarsel(f"Brevet bygger på regler som er antatt, ikke bekreftet: {', '.join(antatt)}.")
    okt.flate.neste(f"imdi brev sendt {rad.id}" if rad.sendt is None else f"imdi brev liste {rad.gjelder}")


@kommando(eksempler=["imdi brev liste R-2026-0001", "imdi brev liste V-2026-0001 --json"])
@click.argument("sak", metavar="SAKSNUMMER")
def liste(okt: Okt, sak: str) -> None:
    """List brevene i en sak."""
    with okt.kontekst(*steg.ROLLER) as k:
        rader = steg.liste(k, sak)
    okt.flate.tabell(
        ["Nr", "Dato", "Brev", "Målform", "Sendt"],
        [(r.id, _dag(r.dato), r.tittel, r.malform, _dag(r.sendt) if r.sendt else "ikke sendt") for r in rader],
        json_rader=[_som_json(r) for r in rader],
        tom=f"Det er ingen brev i {sak}.",
    )
    if rader:
        okt.flate.neste(f"imdi brev vis {rader[-1].id}")


@kommando(
    eksempler=[
        "imdi brev sendt 12",
        "imdi brev sendt 12 --dato 20.11.2026",
        "imdi brev sendt 12 --fil vedtak.pdf",
    ]
)
@click.argument("nr", metavar="ID", type=int)
@click.option("--dato", metavar="DATO", help="Dagen det ble sendt. I dag, om den ikke oppgis.")
@click.option("--fil", metavar="FIL", help="Dokumentet som ble sendt, når det er et annet enn det imdi lager.")
def sendt(okt: Okt, nr: int, dato: str | None, fil: str | None) -> None:
    """Registrer at et brev er sendt, slik det var."""
    dokument = _les(fil) if fil else None
    with okt.kontekst(*steg.ROLLER) as k:
        rad = steg.sendt(k, nr, les_dato(dato, i_dag=k.i_dag) if dato else k.i_dag, dokument)
    okt.flate.resultat(
        _som_json(rad),
        [f"Brev {rad.id} i {rad.gjelder} er journalført som sendt {_dag(rad.sendt or '')}.", ""],
    )
    okt.flate.fakta([("Brev", rad.tittel), ("Dokument", f"vedlegg {rad.vedlegg}"), ("SHA-256", rad.sha256)])
    okt.flate.melding("imdi sender ikke brev selv. Dokumentet er lagret slik det ble sendt, og lages ikke på nytt.")
    okt.flate.neste(f"imdi brev liste {rad.gjelder}")


def _les(fil: str) -> Dokument:
    import mimetypes

    from imdi_cli.filer.les.vedlegg import les_bytes

    return Dokument(mimetypes.guess_type(fil)[0] or "application/octet-stream", les_bytes(Path(fil)))


def _skriv(ut: str, data: bytes, overskriv: bool) -> str:
    from imdi_cli.filer.skriv.atomisk import skriv_fil

    return str(skriv_fil(Path(ut), data, overskriv=overskriv))


def _dag(dato: str) -> str:
    return kort_dato(date.fromisoformat(dato))


def _som_json(rad: Brevrad) -> dict[str, Any]:
    return {n: v for n, v in rad._asdict().items() if n != "sist"}
