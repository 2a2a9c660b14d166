"""What is typed after `imdi statistikk`."""

from datetime import date

import click

from imdi_cli.bosetting.statistikk import steg
from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import les_kode


@kommando(eksempler=["imdi statistikk eksport", "imdi statistikk eksport --periode 2022 --format csv --ut 2022.csv"])
@click.option("--periode", metavar="ÅR", help="Hvilket år. Det nyeste med tall, om det ikke oppgis.")
@click.option(
    "--format", "som", metavar="FORMAT", default="xlsx", help="xlsx (arbeidsbok), csv eller json (datafil)."
)
@click.option("--ut", metavar="FIL", help="Hvor filen skal ligge. Ellers imdi-statistikk-ÅR i mappen du står i.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def eksport(okt: Okt, periode: str | None, som: str, ut: str | None, overskriv: bool) -> None:
    """Lag en arbeidsbok eller datafil av tallene om bosetting.

    Tabeller for landet, fylkene og kommunene: anmodet, vedtatt, bosatt og hva kommunene svarte. Tall som er
    skjult i IMDis fil, er skjult her også.
    """
    format_ = Filformat(les_kode(Filformat, som, "--format"))
    with okt.kontekst(*steg.ROLLER) as k:
        ferdig = steg.lag(k, periode, format_)
        sti = skriv_fil(ut or ferdig.filnavn, ferdig.data, overskriv=overskriv)
        try:
            steg.noter_eksport(k, ferdig)
        except BaseException:
            sti.unlink(missing_ok=True)  # no figures leave the house without a trace
            raise
    kilde = ferdig.kilde
    okt.flate.resultat(
        {
            "fil": str(sti),
            "periode": str(ferdig.aar),
            "format": format_.value,
            "sha256": ferdig.sha256,
            "innlesing": kilde.nr,
            "kilde": kilde.filnavn,
            "merknader": list(ferdig.merknader),
        },
        [f"Statistikk for {ferdig.aar} er skrevet.", ""],
    )
    okt.flate.fakta(
        [
            ("Fil", sti),
            ("Slag", format_.tekst),
            ("Kilde", f"{kilde.filnavn}, lest inn {kort_dato(date.fromisoformat(kilde.dato))}"),
            ("Merk", ferdig.merknader),
        ]
    )
