"""What is typed after `imdi vedlegg`."""

from pathlib import Path

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.styring.vedlegg import steg


@kommando(eksempler=["imdi vedlegg hent 3", "imdi vedlegg hent 3 --ut kvittering.txt"])
@click.argument("nr", type=click.IntRange(1, 2**31 - 1))
@click.option("--ut", metavar="FIL", help="Skriv hit. Ellers i mappen du står i, med vedleggets eget navn.")
@click.option("--overskriv", is_flag=True, help="Skriv over en fil som finnes.")
def hent(okt: Okt, nr: int, ut: str | None, overskriv: bool) -> None:
    """Skriv et vedlegg eller et sendt brev til en fil.

    Numrene står i saken, for eksempel i imdi varsel vis. At du har hentet det, logges.
    """
    with okt.kontekst() as k:
        vedlegg = steg.hent(k, nr)
    sti = skriv_fil(Path(ut or vedlegg.navn), vedlegg.innhold, overskriv=overskriv)
    okt.flate.resultat(
        {
            "nr": nr,
            "gjelder": vedlegg.gjelder,
            "fil": str(sti),
            "type": vedlegg.type,
            "storrelse": len(vedlegg.innhold),
            "sha256": vedlegg.sha256,
        },
        [f"Vedlegg {nr} i {vedlegg.gjelder} er skrevet.", ""],
    )
    okt.flate.fakta([("Fil", str(sti)), ("Byte", len(vedlegg.innhold)), ("SHA-256", vedlegg.sha256)])
