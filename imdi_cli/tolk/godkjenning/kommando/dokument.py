"""`imdi godkjenning dokument | kvalifikasjon`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import dokumenter as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.godkjenning.typer.koder import Dokumentkategori, Dokumentkrav, Kopitype, Oversettelse
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyKvalifikasjon, NyttDokument

_TALL = click.IntRange(1, 10**6)


@kommando(
    eksempler=[
        "imdi godkjenning dokument G-2026-0001 --krev b --hva 'emneliste med omfang'",
        "imdi godkjenning dokument G-2026-0001 --nr 2 --mottatt 'i dag' --utstedt 15.6.2019 --vedlegg vitnemal.pdf",
        "imdi godkjenning dokument G-2026-0001 --godta 2",
        "imdi godkjenning dokument G-2026-0001 --kan-ikke 3 --grunn-fil grunn.txt",
        "imdi godkjenning dokument G-2026-0001 --krev b --form bekreftet-kopi --hva vitnemål --tvil-fil tvil.txt "
        "--nødvendig-fil hvorfor.txt",
    ]
)
@inndata.SAK
@click.option("--krev", metavar="KATEGORI", help="Krev et dokument av kategori a eller b (vedlegg 2).")
@click.option("--hva", metavar="TEKST", default="", help="Hvilket dokument det er.")
@click.option("--form", "form", metavar="KODE", help=f"Formen det kreves i ({', '.join(Dokumentkrav)}).")
@click.option("--tvil-fil", metavar="FIL", help="Den begrunnede tvilen, når den trengs.")
@click.option("--nødvendig-fil", "nodvendig_fil", metavar="FIL", help="Hvorfor det er strengt nødvendig.")
@click.option("--mottatt", metavar="DATO", help="Dagen dokumentet kom.")
@click.option("--nr", "dokument_nr", metavar="NR", type=_TALL, help="Dokumentet som kom, når det var krevd.")
@click.option("--kategori", metavar="KATEGORI", help="Kategorien til et dokument som kom uten å være krevd.")
@click.option("--utstedt", metavar="DATO", help="Dagen dokumentet er utstedt.")
@click.option("--kopi", metavar="KODE", help=f"Slik kom det ({', '.join(Kopitype)}).")
@click.option("--oversettelse", metavar="KODE", help=f"Oversettelsen ({', '.join(Oversettelse)}).")
@click.option("--godta", metavar="NR", type=_TALL, help="Godta et dokument som er kommet.")
@click.option("--avvis", metavar="NR", type=_TALL, help="Avvis et dokument som er kommet, med grunn.")
@click.option("--kan-ikke", metavar="NR", type=_TALL, help="Før at søkeren ikke kan skaffe dokumentet.")
@click.option("--dato", metavar="DATO", help="Dagen søkeren sa det. I dag, om den ikke oppgis.")
@click.option("--frafall", metavar="NR", type=_TALL, help="Frafall et krav, med grunn.")
@inndata.GRUNN
@inndata.VEDLEGG
def dokument(okt: Okt, nr: str, **v: Any) -> None:
    """Krev et dokument, før at det er kommet, eller bedøm det.

    Det som ikke kreves av tolker med norsk utdanning, kan ikke kreves (forskriften § 8-1 og vedlegg 2).
    """
    sak = les_nr(nr)
    gjor = inndata.bare_en(
        {f"--{n.replace('_', '-')}": v[n] for n in ("krev", "mottatt", "godta", "avvis", "kan_ikke", "frafall")},
        f"imdi godkjenning dokument {sak} --nr NR --mottatt DATO",
    )
    grunn = inndata.les_fil(v["grunn_fil"])
    with okt.kontekst(ROLLE) as k:
        if gjor == "--krev":
            steg.krev(k, sak, _nytt(v, v["krev"], "--krev"))
            hva = "Dokumentet er krevd, og skal med i neste brev om mangler."
        elif gjor == "--mottatt":
            _motta(k, sak, v)
            hva = "Dokumentet er ført som mottatt."
        elif gjor == "--godta":
            steg.bedom(k, sak, v["godta"], godtatt=True)
            hva = f"Dokument {v['godta']} er godtatt."
        elif gjor == "--avvis":
            steg.bedom(k, sak, v["avvis"], avvist=grunn)
            hva = f"Dokument {v['avvis']} er avvist, og mangler igjen."
        elif gjor == "--kan-ikke":
            dag = les_dato(v["dato"], i_dag=k.i_dag) if v["dato"] else k.i_dag
            steg.kan_ikke(k, sak, v["kan_ikke"], dag, grunn)
            hva = f"Det er ført at søkeren ikke kan skaffe dokument {v['kan_ikke']}."
        else:
            steg.frafall(k, sak, v["frafall"], grunn)
            hva = f"Kravet om dokument {v['frafall']} er frafalt."
        b = bilde(k, sak)
    visning.kort(okt, b, hva)


def _nytt(v: dict[str, Any], kategori: str, valg: str) -> NyttDokument:
    return NyttDokument(
        Dokumentkategori(les_kode(Dokumentkategori, kategori, valg)),
        v["hva"],
        inndata.kode(Dokumentkrav, v["form"], "--form") or Dokumentkrav.KOPI,
        inndata.les_fil(v["tvil_fil"]),
        inndata.les_fil(v["nodvendig_fil"]),
    )


def _motta(k: Kontekst, sak: Any, v: dict[str, Any]) -> None:
    if (v["dokument_nr"] is None) == (v["kategori"] is None):
        raise Bruksfeil(
            "Hvilket dokument kom?",
            neste="Oppgi --nr NR når det var krevd, ellers --kategori KATEGORI og --hva TEKST.",
        )
    m = Mottatt(
        les_dato(v["mottatt"], i_dag=k.i_dag),
        inndata.les_dag(v["utstedt"], k.i_dag),
        inndata.kode(Kopitype, v["kopi"], "--kopi") or Kopitype.ELEKTRONISK,
        inndata.kode(Oversettelse, v["oversettelse"], "--oversettelse") or Oversettelse.INGEN,
    )
    hvilket = v["dokument_nr"] or _nytt(v, v["kategori"], "--kategori")
    steg.motta(k, sak, hvilket, m, vedlegg=inndata.les_vedlegg(v["vedlegg"]))


@kommando(
    eksempler=[
        "imdi godkjenning kvalifikasjon G-2026-0001 --type bachelor --betegnelse 'BA i tolking' --stat Danmark "
        "--språk-fra arabisk --språk-til norsk --modalitet talespråk --nivå D --rett-i-hjemstat ja",
        "imdi godkjenning kvalifikasjon G-2026-0001 --nr 1 --rett-i-hjemstat nei",
    ]
)
@inndata.SAK
@click.option("--nr", "kvalifikasjon_nr", metavar="NR", type=_TALL, help="Rett denne, i stedet for å føre en ny.")
@med_felter(NyKvalifikasjon)
def kvalifikasjon(okt: Okt, nr: str, kvalifikasjon_nr: int | None, **oppgitt: Any) -> None:
    """Før en kvalifikasjon søkeren har, eller rett en som er ført."""
    sak = les_nr(nr)
    with okt.kontekst(ROLLE) as k:
        if kvalifikasjon_nr is None:
            steg.ny_kvalifikasjon(k, sak, NyKvalifikasjon(**samle(okt, NyKvalifikasjon, oppgitt, k.i_dag)))
            hva = "Kvalifikasjonen er ført."
        else:
            gitt = {rad.navn: les_verdi(rad, oppgitt.get(rad.navn), k.i_dag) for rad in felter(NyKvalifikasjon)}
            steg.endre_kvalifikasjon(k, sak, kvalifikasjon_nr, {n: x for n, x in gitt.items() if x is not None})
            hva = f"Kvalifikasjon {kvalifikasjon_nr} er rettet."
        b = bilde(k, sak)
    visning.kort(okt, b, hva)
