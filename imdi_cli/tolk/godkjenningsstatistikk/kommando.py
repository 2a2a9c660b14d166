"""`imdi godkjenning statistikk`."""

from datetime import date
from typing import Any

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.godkjenningsstatistikk import steg
from imdi_cli.tolk.godkjenningsstatistikk.typer import Overholdt, Statistikk
from imdi_cli.tolk.statistikk.typer import MERKE
from imdi_cli.tolk.varselstatistikk.typer import Antall, Tid


@kommando(
    eksempler=[
        "imdi godkjenning statistikk --internt",
        "imdi godkjenning statistikk --år 2026 --internt --ut godkjenning.xlsx",
        "imdi godkjenning statistikk --år 2026 --internt --format csv --ut godkjenning.csv",
    ],
)
@click.option("--år", "aar", type=int, metavar="ÅÅÅÅ", help="Året det telles for. I år, om det ikke oppgis.")
@click.option(
    "--internt", is_flag=True, help="Lag en arbeidskopi, merket «Ikke for publisering». Den skjuler ingenting."
)
@click.option("--format", "som", metavar="FORMAT", help="xlsx (arbeidsbok), csv eller json (datafil), til --ut.")
@click.option("--ut", metavar="FIL", help="Skriv en fil med én rad for hvert vedtak.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def statistikk(okt: Okt, aar: int | None, internt: bool, som: str | None, ut: str | None, overskriv: bool) -> None:
    """Tell søknader, vedtak, tiltak, tider og klager i ett år, for EU-basen og nasjonalt.

    Uten --internt lages ingenting ennå: tall for publisering må gjennom et vern mot at små tall peker på personer,
    og det finnes ikke her.
    """
    if som and not ut:
        raise Bruksfeil("Hvor skal filen ligge?", neste="Oppgi --ut FIL sammen med --format.")
    ende = (ut or "").rpartition(".")[2].lower()
    format_ = Filformat(les_kode(Filformat, som or (ende if ende in set(Filformat) else "xlsx"), "--format"))
    with okt.kontekst(*steg.ROLLER) as k:
        s = steg.lag(k, internt=internt, aar=aar)
        sti = None
        if ut:
            data = steg.arbeidskopi(s, format_)
            sti = skriv_fil(ut, data, overskriv=overskriv)
            try:
                steg.noter_kopi(k, s, data)
            except BaseException:
                sti.unlink(missing_ok=True)  # no figures leave the house without a trace
                raise
    okt.flate.advarsel(f"{MERKE}. Små tall er ikke skjult.")
    okt.flate.resultat(
        _som_json(s, str(sti) if sti else None),
        [f"Godkjenning av yrkeskvalifikasjoner i {s.aar}, til og med {vis_dato(date.fromisoformat(s.til))}.", ""],
    )
    if sti:
        okt.flate.fakta([("Fil", sti), ("Slag", format_.tekst), ("Vedtak", len(s.rader))])
        return
    _vis(okt, s)
    okt.flate.neste(f"imdi godkjenning statistikk --år {s.aar} --internt --ut godkjenning.xlsx")


def _vis(okt: Okt, s: Statistikk) -> None:
    flate = okt.flate
    flate.fakta(
        [
            ("Søknader mottatt", s.mottatt),
            ("Mottak bekreftet", s.bekreftet),
            ("Søknader komplette", s.komplett),
            ("Frister forlenget", s.forlenget),
            ("Vedtak", s.vedtak),
            ("Klager mottatt", s.klager),
            ("Godkjenninger ført inn i registeret", s.oppfort),
            ("Veiledet om midlertidig tolking", s.veiledning),
            ("Søknader uten avgjørelse ved slutten", s.uavgjort),
            ("Søknader ikke avsluttet ved slutten", s.apne),
        ]
    )
    flate.overskrift("Tid i dager")
    flate.fakta(
        [
            ("Mottatt til bekreftet", _tid(s.tid_bekreftet)),
            ("Mottatt til komplett", _tid(s.tid_komplett)),
            ("Komplett til vedtak", _tid(s.tid_vedtak)),
            *((f"{o.frist}, {o.navn}", _andel(o)) for o in s.overholdt),
        ]
    )
    for tittel, rader in (
        ("Søknader etter spor", s.spor),
        ("Søknader etter utdanningsland", s.utdanningsland),
        ("Søknader etter statsborgerskap", s.statsborgerskap),
        ("Språk det er søkt om", s.sprak),
        ("Slag tolking det er søkt om", s.modalitet),
        ("Kategori det er søkt om", s.kategori_sokt),
        ("Kategori som er godkjent", s.kategori),
        ("Vedtak etter utfall", s.utfall),
        ("Tiltak som er bedømt", s.tiltak),
        ("Klager etter utfall", s.klageutfall),
    ):
        flate.overskrift(tittel)
        flate.tabell(["Hva", Kolonne("Antall", hoyre=True)], _rader(rader), topp=False, tom="Ingen.")
    flate.overskrift("Til EU-basen: vedtak om etablering, kvalifikasjoner fra EØS og Sveits")
    flate.tabell(
        ["Fra", "Type vedtak", "Utfall", "Nivå", Kolonne("Antall", hoyre=True)],
        [
            (
                r.origin_country_name,
                r.type_of_decision + ("" if r.navn_bekreftet else " (navnet er ikke bekreftet)"),
                r.pos_neg_neutral,
                r.qualification_level,
                r.total,
            )
            for r in s.eu
        ],
        tom="Ingen vedtak.",
    )
    flate.overskrift("IMDis egne frister")
    flate.tabell(
        ["Frist", *(Kolonne(n, hoyre=True) for n in ("Holdt", "Brutt", "Ikke nødvendig"))],
        [r[1:] for r in s.frister],
        tom="Ingen frister gikk ut.",
    )


def _rader(rader: tuple[Antall, ...]) -> list[tuple[str, int]]:
    """Give the counted codes, with a letter said before its words."""
    return [(f"{a.kode}  {a.navn}" if len(a.kode) == 1 else a.navn, a.antall) for a in rader]


def _tid(t: Tid) -> str:
    if t.median is None:
        return "ingen"
    return f"median {str(t.median).replace('.', ',')} (fra {t.korteste} til {t.lengste}, {t.antall} i alt)"


def _andel(o: Overholdt) -> str:
    if o.andel is None:
        return "ingen frist gikk ut"
    return f"{str(o.andel).replace('.', ',')} prosent ({o.holdt} holdt, {o.brutt} brutt)"


def _som_json(s: Statistikk, fil: str | None) -> dict[str, Any]:
    def verdi(x: Any) -> Any:
        if hasattr(x, "_asdict"):
            return {n: verdi(v) for n, v in x._asdict().items()}
        return [verdi(v) for v in x] if isinstance(x, tuple) else x

    return {"merke": MERKE, "fil": fil, **verdi(s)}
