"""`imdi tolk statistikk`."""

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.flate.sortering import nokkel
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.statistikk import steg
from imdi_cli.tolk.statistikk.typer import KATEGORIER, MERKE, Antall, Statistikk


@kommando(
    eksempler=["imdi tolk statistikk --internt", "imdi tolk statistikk --internt --ut tolker.xlsx --få 5"],
)
@click.option(
    "--internt", is_flag=True, help="Lag en arbeidskopi, merket «Ikke for publisering». Den skjuler ingenting."
)
@click.option(
    "--få",
    "faa",
    type=int,
    default=steg.FAA,
    metavar="TALL",
    help=f"Så få tolker er få. {steg.FAA}, om det ikke oppgis.",
)
@click.option("--ut", metavar="FIL", help="Skriv en arbeidsbok (.xlsx) med tabeller og figurer.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def statistikk(okt: Okt, internt: bool, faa: int, ut: str | None, overskriv: bool) -> None:
    """Tell tolkene i registeret etter språk, kategori, fylke og kapasitet.

    Uten --internt lages ingenting ennå: tall for publisering må gjennom et vern mot at små tall peker på
    personer, og det finnes ikke her.
    """
    if ut and not ut.lower().endswith(".xlsx"):
        raise Bruksfeil(f"«{ut}» er ikke navnet på en arbeidsbok.", neste="La navnet slutte på .xlsx.")
    with okt.kontekst(*steg.ROLLER) as k:
        s = steg.lag(k, internt=internt, grense=faa)
        sti = None
        if ut:
            data = steg.arbeidskopi(s)
            sti = skriv_fil(ut, data, overskriv=overskriv)
            try:
                steg.noter_kopi(k, data)
            except BaseException:
                sti.unlink(missing_ok=True)  # no figures leave the house without a trace
                raise
    okt.flate.advarsel(f"{MERKE}. Små tall er ikke skjult.")
    okt.flate.resultat(
        _som_json(s, str(sti) if sti else None), [f"{s.tolker} tolker er oppført i {len(s.sprak)} språk.", ""]
    )
    if sti:
        okt.flate.fakta([("Fil", sti)])
        return
    okt.flate.tabell(
        [Kolonne("Språk"), Kolonne("Tolker", hoyre=True), *(Kolonne(k or "uten", hoyre=True) for k in KATEGORIER)],
        [
            (
                r.sprak if r.tolketype in ("talespråk", r.sprak) else f"{r.sprak} ({r.tolketype})",
                r.tolker,
                *r.kategorier,
            )
            for r in s.sprak
        ],
        tom="Ingen tolker er oppført.",
    )
    for tittel, rader in (
        ("Høyeste kategori", s.kategorier),
        ("Fylke", sorted(s.fylker, key=lambda a: nokkel(a.navn))),
        ("Kapasitet", s.kapasitet),
        (f"Språk med {s.grense} eller færre tolker", sorted(s.faa, key=lambda a: nokkel(a.navn))),
    ):
        okt.flate.overskrift(tittel)
        okt.flate.fakta([(a.navn, a.tolker) for a in rader])
    okt.flate.overskrift("Språk uten tolker")
    okt.flate.setning("; ".join(sorted(s.ingen, key=nokkel)) or "Ingen.")  # a bundle has commas in its name
    okt.flate.neste("imdi tolk statistikk --internt --ut tolker.xlsx")


def _som_json(s: Statistikk, fil: str | None) -> dict[str, object]:
    def antall(rader: tuple[Antall, ...]) -> list[dict[str, object]]:
        return [a._asdict() for a in rader]

    def etter_kategori(verdier: tuple[int, ...]) -> dict[str, int]:
        return dict(zip((k or "uten" for k in KATEGORIER), verdier, strict=True))

    return {
        "merke": MERKE,
        "dato": s.dato,
        "fil": fil,
        "tolker": s.tolker,
        "oppforinger": s.oppforinger,
        "sprak": [{**r._asdict(), "kategorier": etter_kategori(r.kategorier)} for r in s.sprak],
        "kategorier": antall(s.kategorier),
        "fylker": antall(s.fylker),
        "kapasitet": antall(s.kapasitet),
        "oppfort": antall(s.oppfort),
        "over_tid": [{**b._asdict(), "kategorier": etter_kategori(b.kategorier)} for b in s.over_tid],
        "grense": s.grense,
        "faa": antall(s.faa),
        "ingen": list(s.ingen),
    }
