"""`imdi statistikk eksport`."""

from datetime import date
from pathlib import Path

import click

from imdi_cli.bosetting.statistikk import steg
from imdi_cli.bosetting.statistikk.kommando.felles import INTERNT, SLIK_DET_VAR, bestilling, les_maaned
from imdi_cli.bosetting.statistikk.typer.maaned import TABELLER
from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.statistikk.typer import MERKE


@kommando(
    eksempler=[
        "imdi statistikk eksport",
        "imdi statistikk eksport --periode 2022 --format csv --ut 2022.csv",
        "imdi statistikk eksport --periode 2021-11 --internt",
        "imdi statistikk eksport --periode 2021-11 --slik-det-var 10.12.2021 --internt",
    ]
)
@click.option(
    "--periode",
    metavar="ÅR|MÅNED",
    help="Et år (2022) eller en måned (2021-11). Det nyeste året med tall, om det ikke oppgis.",
)
@click.option(
    "--format", "som", metavar="FORMAT", default="xlsx", help="xlsx (arbeidsbok), csv eller json (datafil)."
)
@INTERNT
@SLIK_DET_VAR
@click.option("--ut", metavar="FIL", help="Hvor filen skal ligge. Ellers imdi-statistikk-… i mappen du står i.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def eksport(
    okt: Okt,
    periode: str | None,
    som: str,
    internt: bool,
    slik_det_var: str | None,
    ut: str | None,
    overskriv: bool,
) -> None:
    """Lag en arbeidsbok eller datafil av tallene om bosetting.

    Et år lages av IMDis publiserte fil: tabeller for landet, fylkene og kommunene, der tall som er skjult i filen, er
    skjult her også. En måned lages av uttrekket fra fagsystemet, skjuler ingenting og krever --internt.
    """
    format_ = Filformat(les_kode(Filformat, som, "--format"))
    dag = les_maaned(periode) if periode else None
    if dag is None and slik_det_var:
        raise Bruksfeil(
            "--slik-det-var gjelder en måned, ikke et år.", neste="Oppgi måneden slik: --periode 2021-11."
        )
    if dag is None:
        _aar(okt, periode, format_, ut, overskriv)
    else:
        _maaned(okt, dag, format_, internt, slik_det_var, ut, overskriv)


def _aar(okt: Okt, periode: str | None, format_: Filformat, ut: str | None, overskriv: bool) -> None:
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


def _maaned(
    okt: Okt,
    dag: date,
    format_: Filformat,
    internt: bool,
    slik_det_var: str | None,
    ut: str | None,
    overskriv: bool,
) -> None:
    from imdi_cli.bosetting.statistikk.steg import maaned as maanedssteg

    with okt.kontekst(*steg.ROLLER) as k:
        b = bestilling(k, "imdi statistikk eksport", dag, slik_det_var, internt)
        with okt.flate.fremdrift(f"Beregner {len(TABELLER)} tabeller", len(TABELLER)) as f:
            ferdig = maanedssteg.fil(k, b, format_, f.steg)
        sti: Path = skriv_fil(ut or ferdig.filnavn, ferdig.data, overskriv=overskriv)
        try:
            maanedssteg.noter_fil(k, ferdig)
        except BaseException:
            sti.unlink(missing_ok=True)  # no figures leave the house without a trace
            raise
    m = ferdig.maaned
    mangler = [f"{t.fane}: {t.mangler}" for t in m.tabeller.values() if t.mangler]
    okt.flate.advarsel(f"{MERKE}. Små tall er ikke skjult.")
    okt.flate.resultat(
        {
            "fil": str(sti),
            "merke": MERKE,
            "periode": m.kode,
            "format": format_.value,
            "sha256": ferdig.sha256,
            "uttrekk": m.uttrekk.nr,
            "slik_det_var": m.slik_det_var or None,
            "tabeller": len(m.tabeller) - len(mangler),
            "ikke_beregnet": mangler,
            "endret_siden": None if m.revisjon is None else len(m.revisjon),
            "antatt": list(ferdig.antatt),
        },
        [f"Statistikk for {m.kode} er skrevet: {len(m.tabeller) - len(mangler)} tabeller.", ""],
    )
    fakta: list[tuple[str, object]] = [
        ("Fil", sti),
        ("Slag", format_.tekst),
        ("Kilde", maanedssteg.om_uttrekket(m.uttrekk)),
    ]
    if m.revisjon is not None:
        fakta.append(("Endret siden", f"{len(m.revisjon)} tall"))
    fakta += [
        ("Mangler", mangler),
        ("Antatt", f"{len(ferdig.antatt)} forhold; de står i merknadene til tabellene" if ferdig.antatt else ""),
    ]
    okt.flate.fakta([(navn, verdi) for navn, verdi in fakta if verdi])
