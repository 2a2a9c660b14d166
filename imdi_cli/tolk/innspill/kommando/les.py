"""`imdi innspill liste | vis | rapport`."""

from pathlib import Path

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.bruker.typer.rader import LESEROLLER
from imdi_cli.tolk.innspill.kommando import felles
from imdi_cli.tolk.innspill.steg import bilde as steg
from imdi_cli.tolk.innspill.steg import vurdering
from imdi_cli.tolk.innspill.typer import Status

KOLONNER = tuple(map(Kolonne, ("Nr", "Tema", "Instans", "Svarfrist", "Kom", "Status")))
FILSLAG = (".md", ".csv", ".xlsx")


@kommando(eksempler=["imdi innspill liste", "imdi innspill liste --status venter --json"])
@click.option("--tema", metavar="TEKST", help="Bare dette temaet.")
@click.option("--status", metavar="KODE", help=f"Bare disse ({', '.join(s.value for s in Status)}).")
def liste(okt: Okt, tema: str | None, status: str | None) -> None:
    """List forespørsler og innspill."""
    kode = Status(les_kode(Status, status, "--status")) if status else None
    with okt.kontekst(*LESEROLLER) as k:
        saker = steg.liste(k, tema=tema, status=kode)
    okt.flate.tabell(
        KOLONNER,
        [
            (
                s.innspill.nr,
                s.innspill.tema,
                s.innspill.instans,
                felles.dag(s.innspill.frist),
                felles.dag(s.svar[-1].mottatt) if s.svar else "",
                s.vurdering.utfall.tekst if s.vurdering else s.status.tekst,
            )
            for s in saker
        ],
        json_rader=[felles.sak_json(s) for s in saker],
        tom="Ingen innspill.",
    )


@kommando(eksempler=["imdi innspill vis N-2026-0001"])
@click.argument("nr")
def vis(okt: Okt, nr: str) -> None:
    """Vis alt om en forespørsel og svarene på den."""
    with okt.kontekst(*LESEROLLER) as k:
        b = steg.vis(k, nr)
    flate = okt.flate
    flate.resultat(felles.som_json(b))
    flate.fakta(felles.fakta(b))
    if b.sporsmal:
        flate.overskrift("Dette spurte vi om")
        flate.avsnitt(b.sporsmal)
    for svar, tekst in zip(b.sak.svar, b.tekster, strict=True):
        flate.overskrift(f"Innspillet som kom {felles.dag(svar.mottatt)}")
        flate.avsnitt(tekst)
    for v in b.sak.vurderinger:
        flate.overskrift(f"Vurdert {felles.dag(v.dato)} av {v.av}: {v.utfall.tekst}")
        flate.avsnitt(v.begrunnelse)
    if b.vedlegg:
        flate.overskrift("Vedlegg")
        flate.tabell(["Nr", "Navn", "Byte"], [(id_, navn, byte) for id_, _, navn, byte, _ in b.vedlegg], innrykk=2)
    if b.rettelser:
        flate.overskrift("Rettelser")
        flate.tabell(
            ["Tid (UTC)", "Felt", "Fra", "Til", "Av"],
            [(tid[:16].replace("T", " "), felt, fra, til, hvem) for felt, fra, til, tid, hvem in b.rettelser],
            innrykk=2,
        )
    flate.neste(felles.neste_steg(b.sak))


@kommando(eksempler=["imdi innspill rapport", "imdi innspill rapport --ut innspill.xlsx"])
@click.option("--tema", metavar="TEKST", help="Bare dette temaet.")
@click.option("--ut", metavar="FIL", help="Skriv rapporten til en fil: .md, .csv eller .xlsx.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def rapport(okt: Okt, tema: str | None, ut: str | None, overskriv: bool) -> None:
    """Vis hvem som er spurt, hvem som har svart, og hva vi har gjort med svarene."""
    slag = Path(ut).suffix.lower() if ut else ""
    if ut and slag not in FILSLAG:
        raise Bruksfeil(
            f"Kan ikke lage en rapport av slaget «{slag}».", neste="La navnet slutte på .md, .csv eller .xlsx."
        )
    with okt.kontekst(*LESEROLLER) as k:
        r = vurdering.rapporter(k, tema=tema)
    tekst = vurdering.markdown(r)
    sti = None
    if ut:
        if slag == ".md":
            data = ("\n".join(tekst) + "\n").encode()
        else:
            data = vurdering.csv(r) if slag == ".csv" else vurdering.arbeidsbok(r)
        sti = str(skriv_fil(ut, data, overskriv=overskriv))
    okt.flate.resultat(
        {
            "dato": r.dato,
            "fil": sti,
            "temaer": [t._asdict() for t in r.temaer],
            "saker": [felles.sak_json(s) for s in r.saker],
        },
        [f"Rapporten er skrevet: {sti}"] if sti else tekst,
    )
