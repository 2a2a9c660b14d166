"""`imdi varsel statistikk`."""

from datetime import date
from typing import Any

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.statistikk.typer import MERKE
from imdi_cli.tolk.varselstatistikk import steg
from imdi_cli.tolk.varselstatistikk.steg.arbeidsbok import nokkeltall
from imdi_cli.tolk.varselstatistikk.typer import Statistikk, Tid


@kommando(
    eksempler=["imdi varsel statistikk --internt", "imdi varsel statistikk --år 2025 --internt --ut varsler.xlsx"],
)
@click.option("--år", "aar", type=int, metavar="ÅÅÅÅ", help="Året det telles for. I år, om det ikke oppgis.")
@click.option(
    "--internt", is_flag=True, help="Lag en arbeidskopi, merket «Ikke for publisering». Den skjuler ingenting."
)
@click.option("--ut", metavar="FIL", help="Skriv en arbeidsbok (.xlsx) med tabeller og figurer.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def statistikk(okt: Okt, aar: int | None, internt: bool, ut: str | None, overskriv: bool) -> None:
    """Tell varsler, saker, reaksjoner og klager i ett år.

    Det telles fra loggen. Uten --internt lages ingenting ennå: tall for publisering må gjennom et vern mot at små
    tall peker på personer, og det finnes ikke her.
    """
    if ut and not ut.lower().endswith(".xlsx"):
        raise Bruksfeil(f"«{ut}» er ikke navnet på en arbeidsbok.", neste="La navnet slutte på .xlsx i --ut.")
    with okt.kontekst(*steg.ROLLER) as k:
        s = steg.lag(k, internt=internt, aar=aar)
        sti = None
        if ut:
            data = steg.arbeidskopi(s)
            sti = skriv_fil(ut, data, overskriv=overskriv)
            try:
                steg.noter_kopi(k, s, data)
            except BaseException:
                sti.unlink(missing_ok=True)  # no figures leave the house without a trace
                raise
    okt.flate.advarsel(f"{MERKE}. Små tall er ikke skjult.")
    okt.flate.resultat(
        _som_json(s, str(sti) if sti else None),
        [f"Varsler om tolker i {s.aar}, til og med {vis_dato(date.fromisoformat(s.til))}.", ""],
    )
    if sti:
        okt.flate.fakta([("Fil", sti)])
        return
    okt.flate.fakta(nokkeltall(s))
    okt.flate.overskrift("Saksbehandlingstid i dager")
    okt.flate.fakta([("Varsel til avgjørelse", _tid(s.tid_varsel)), ("Sak til avgjørelse", _tid(s.tid_sak))])
    for tittel, rader in (
        ("Varsler etter virkeområde", s.virkeomrade),
        ("Varsler etter hvem som varslet", s.varslertype),
        ("Saker etter utfall", s.utfall),
        ("Reaksjoner", s.reaksjoner),
        ("Klager etter utfall", s.klageutfall),
    ):
        okt.flate.overskrift(tittel)
        okt.flate.tabell(["Hva", Kolonne("Antall", hoyre=True)], [(a.navn, a.antall) for a in rader], topp=False)
    okt.flate.overskrift("IMDis egne frister")
    okt.flate.tabell(
        ["Frist", *(Kolonne(n, hoyre=True) for n in ("Holdt", "Brutt", "Ikke nødvendig"))],
        [r[1:] for r in s.frister],
        tom="Ingen frister gikk ut.",
    )
    okt.flate.neste(f"imdi varsel statistikk --år {s.aar} --internt --ut varsler.xlsx")


def _tid(t: Tid) -> str:
    if t.median is None:
        return "ingen er avgjort"
    return f"median {str(t.median).replace('.', ',')} (fra {t.korteste} til {t.lengste}, {t.antall} i alt)"


def _som_json(s: Statistikk, fil: str | None) -> dict[str, Any]:
    def verdi(x: Any) -> Any:
        if hasattr(x, "_asdict"):
            return {n: verdi(v) for n, v in x._asdict().items()}
        return [verdi(v) for v in x] if isinstance(x, tuple) else x

    return {"merke": MERKE, "fil": fil, **verdi(s)}
