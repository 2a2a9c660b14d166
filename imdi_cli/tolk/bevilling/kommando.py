"""What is typed after `imdi bevilling`."""

from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.bevilling import steg
from imdi_cli.tolk.bevilling.typer import Bevillingslinje, Grunnlag, NyBevilling, Tilbakekall
from imdi_cli.tolk.register.typer.horing import Horing, Varsling

_MALFORM = click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
_UNDERRETTET = click.option(
    "--underrettet", metavar="DATO", help="Dagen underretningen kom fram. Da begynner klagefristen."
)


@kommando(
    eksempler=[
        "imdi bevilling gi 10482 --språk somali --bestått 12.06.2026 --myndig ja --mottatt 01.07.2026",
        "imdi bevilling gi R-2026-0001 --språk somali --bestått 12.06.2026",
    ]
)
@click.argument("nr", metavar="TOLK|SØKNAD")
@click.option("--språk", "sprak", metavar="SPRÅK", required=True, help="Språket bevillingen gjelder.")
@click.option("--bestått", "bestatt", metavar="DATO", required=True, help="Dagen prøven ble bestått.")
@click.option("--myndig", metavar="JA|NEI", help="Er personen myndig etter norsk lov?")
@click.option("--mottatt", metavar="DATO", help="Dagen søknaden om bevilling kom.")
@click.option("--gitt", metavar="DATO", help="Dagen den er gitt. I dag, om den ikke oppgis; ellers lages ikke brev.")
@click.option(
    "--begrunnelse-fil",
    metavar="FIL",
    help="Hvorfor prøven regnes som tilbudt i språket, der det ikke er avklart (- for standard inn).",
)
@_MALFORM
@_UNDERRETTET
def gi(
    okt: Okt,
    nr: str,
    sprak: str,
    bestatt: str,
    myndig: str | None,
    mottatt: str | None,
    gitt: str | None,
    begrunnelse_fil: str | None,
    malform: str | None,
    underrettet: str | None,
) -> None:
    """Gi bevilling som statsautorisert tolk i ett språk."""
    hvem = steg.les_nr(nr)
    begrunnelse = _les_fil(begrunnelse_fil)
    with okt.kontekst(*steg.ROLLER) as k:

        def dag(tekst: str | None) -> date | None:
            return les_dato(tekst, i_dag=k.i_dag) if tekst else None

        ny = NyBevilling(sprak, les_dato(bestatt, i_dag=k.i_dag), _ja(myndig), dag(mottatt), dag(gitt), begrunnelse)
        u = steg.gi(k, hvem, ny, malform=_malform(malform), underrettet=dag(underrettet))
    _vis(okt, u, f"Bevillingen {u.bevilling.nr} er gitt: tolk {u.tolk.tolkenummer}, {u.bevilling.oppforing}.")


@kommando(
    eksempler=[
        "imdi bevilling tilbakekall B-2026-0001 --grunnlag prøve-annullert --varslet 1.11.2026 --grunn-fil grunn.txt",
        "imdi bevilling tilbakekall 10482 --språk somali --grunnlag prøve-annullert --varslet 01.11.2026 "
        "--uttalelse 10.11.2026 --grunn-fil grunn.txt",
        "imdi bevilling tilbakekall B-2026-0001 --underrettet 'i dag'",
    ]
)
@click.argument("nr", metavar="BEVILLING|TOLK")
@click.option("--språk", "sprak", metavar="SPRÅK", help="Språket, når du oppgir tolkenummeret.")
@click.option("--grunnlag", metavar="KODE", help=f"Hvorfor ({', '.join(g.value for g in Grunnlag)}).")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen i vedtaket, fra en fil (- for standard inn).")
@click.option("--varslet", metavar="DATO", help="Dagen forhåndsvarselet ble sendt.")
@click.option("--uttalelse", metavar="DATO", help="Dagen tolken uttalte seg, om det er før fristen gikk ut.")
@click.option(
    "--uten-varsel",
    "uten",
    metavar="KODE",
    help=f"Hvorfor det ikke ble varslet ({', '.join(v.value for v in Varsling)}).",
)
@_MALFORM
@_UNDERRETTET
def tilbakekall(
    okt: Okt,
    nr: str,
    sprak: str | None,
    grunnlag: str | None,
    grunn_fil: str | None,
    varslet: str | None,
    uttalelse: str | None,
    uten: str | None,
    malform: str | None,
    underrettet: str | None,
) -> None:
    """Kall tilbake en bevilling når vilkårene for den ikke er oppfylt."""
    hvem = steg.les_bevilling(nr)
    if grunnlag is None and underrettet is None:
        raise Bruksfeil("Hvorfor kalles den tilbake?", neste=f"Oppgi --grunnlag ({', '.join(Grunnlag)}).")
    with okt.kontekst(*steg.ROLLER) as k:

        def dag(tekst: str | None) -> date | None:
            return les_dato(tekst, i_dag=k.i_dag) if tekst else None

        dato = dag(underrettet)
        if grunnlag is None and dato is not None:
            if isinstance(hvem, int):
                raise Bruksfeil("Oppgi bevillingen, B-2026-0001.", neste="imdi bevilling liste --alle")
            b = steg.underrett(k, hvem, dato)
            okt.flate.resultat({"nr": b.nr, "underrettet": b.underrettet}, [f"Underretningen om {b.nr} er ført."])
            okt.flate.neste("imdi frister")
            return
        t = Tilbakekall(
            Grunnlag(les_kode(Grunnlag, grunnlag or "", "--grunnlag")),
            _les_fil(grunn_fil),
            Horing(
                dag(varslet), dag(uttalelse), Varsling(les_kode(Varsling, uten, "--uten-varsel")) if uten else None
            ),
        )
        u = steg.tilbakekall(k, hvem, t, sprak=sprak, malform=_malform(malform), underrettet=dato)
    _vis(okt, u, f"Bevillingen {u.bevilling.nr} er kalt tilbake: tolk {u.tolk.tolkenummer}, {u.bevilling.oppforing}.")


@kommando(eksempler=["imdi bevilling liste", "imdi bevilling liste --tolk 10482 --alle"])
@click.option("--tolk", type=int, metavar="TOLKENUMMER", help="Bare denne tolken.")
@click.option("--alle", is_flag=True, help="Ta med dem som er tilbakekalt.")
def liste(okt: Okt, tolk: int | None, alle: bool) -> None:
    """List bevillingene som gjelder."""
    with okt.kontekst() as k:
        rader = steg.liste(k, tolk=tolk, alle=alle)
    okt.flate.tabell(
        ["Nr", "Tolk", "Navn", "Språk", "Gitt", "Status", "Tilbakekalt"],
        [
            (b.nr, b.tolkenummer, r.tolk, str(b.oppforing), _kort(b.gitt), b.status.value, _kort(b.tilbakekalt))
            for r in rader
            for b in [r.bevilling]
        ],
        json_rader=[_som_json(r) for r in rader],
        tom="Ingen bevillinger.",
    )


def _vis(okt: Okt, u: steg.Utfall, forst: str) -> None:
    linjer = steg.endringer_i_ord(u.endringer)
    okt.flate.resultat(
        _som_json(Bevillingslinje(u.bevilling, u.tolk.navn))
        | {"kategoriendringer": [e._asdict() for e in u.endringer], "brev": u.brev},
        [forst, ""],
    )
    okt.flate.fakta([("Kategori", linjer)] if linjer else [])
    if u.brev is not None:
        okt.flate.setning(f"Brevet er laget og lagt på saken: imdi brev vis {u.brev}")
    if u.bevilling.underrettet is None and u.brev is not None:
        okt.flate.melding("Klagefristen begynner når du fører dagen underretningen kom fram (--underrettet).")
    okt.flate.neste(f"imdi tolk vis {u.tolk.tolkenummer} --internt")


def _som_json(r: Bevillingslinje) -> dict[str, object]:
    b = r.bevilling
    return {
        "nr": b.nr,
        "tolkenummer": b.tolkenummer,
        "navn": r.tolk,
        "sprak": b.oppforing.sprak,
        "tolketype": b.oppforing.tolketype.value,
        "bestatt": b.bestatt,
        "gitt": b.gitt,
        "status": b.status.value,
        "tilbakekalt": b.tilbakekalt,
        "grunnlag": b.grunnlag,
        "underrettet": b.underrettet,
    }


def _ja(tekst: str | None) -> bool:
    if tekst is not None and tekst.strip().casefold() not in ("ja", "j", "nei", "n"):
        raise Bruksfeil(f"«{tekst}» er verken ja eller nei (--myndig).", neste="Skriv ja eller nei.")
    return tekst is not None and tekst.strip().casefold().startswith("j")


def _malform(tekst: str | None) -> Malform:
    return Malform(les_kode(Malform, tekst, "--målform")) if tekst else Malform.BOKMAL


def _les_fil(kilde: str | None) -> str | None:
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    return les_fritekst(kilde).strip() or None


def _kort(dato: str | None) -> str:
    return kort_dato(date.fromisoformat(dato)) if dato else ""
