"""`imdi tolk eksport`."""

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.eksport import steg


@kommando(eksempler=["imdi tolk eksport", "imdi tolk eksport --format json --ut register.json"])
@click.option("--format", "som", metavar="FORMAT", help="xlsx (arbeidsbok), csv eller json (datafil). Ellers xlsx.")
@click.option("--ut", metavar="FIL", help="Hvor filen skal ligge. Ellers tolkeregisteret-DATO i mappen du står i.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def eksport(okt: Okt, som: str | None, ut: str | None, overskriv: bool) -> None:
    """Skriv hele det offentlige registeret til en fil.

    Alt som er offentlig etter tolkeforskriften § 13, én rad for hver tolk og hvert språk. JSON-filen følger
    skjemaet tolkeregister.schema.json. Bare et utvalg gir  imdi tolk liste --ut.  Eksporten logges ikke:
    dette kan alle slå opp.
    """
    ende = (ut or "").rpartition(".")[2].lower()
    format_ = Filformat(les_kode(Filformat, som or (ende if ende in set(Filformat) else "xlsx"), "--format"))
    with okt.kontekst() as k, okt.flate.fremdrift("Skriver registeret"):
        ferdig = steg.lag(k, format_)
    sti = skriv_fil(ut or ferdig.filnavn, ferdig.data, overskriv=overskriv)
    okt.flate.resultat(
        {
            "fil": str(sti),
            "format": format_.value,
            "dato": ferdig.dato,
            "tolker": ferdig.tolker,
            "rader": ferdig.rader,
            "kategori_antatt": ferdig.antatt,
        },
        [f"Det offentlige registeret er skrevet: {ferdig.tolker} tolker, {ferdig.rader} rader.", ""],
    )
    okt.flate.fakta([("Fil", sti), ("Slag", format_.tekst)])
    if ferdig.antatt:
        okt.flate.melding(f"{ferdig.antatt} kategorier bygger på en praksis som ikke er bekreftet, og er merket.")
