"""`imdi tolk liste`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sortering import nokkel
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register import steg
from imdi_cli.tolk.register.kommando import felles
from imdi_cli.tolk.register.typer import Kapasitet, Kategori


@kommando(
    eksempler=[
        "imdi tolk liste --språk somali",
        "imdi tolk liste --kategori A --fylke Oslo",
        "imdi tolk liste --internt",
    ]
)
@click.option("--språk", "sprak", metavar="SPRÅK", help="Bare dem som tolker dette språket.")
@click.option("--kategori", metavar="A–E", help="Bare denne kategorien.")
@click.option("--fylke", metavar="FYLKE", help="Bare dem som bor i dette fylket; nummer eller navn.")
@click.option("--kapasitet", metavar="KODE", help=f"Bare denne kapasiteten ({', '.join(Kapasitet)}).")
@click.option("--internt", is_flag=True, help="Ta med dem som ikke er oppført, og vis status.")
@click.option("--søknader", "soknader", is_flag=True, help="List søknadene om oppføring som ikke er avgjort.")
@click.option("--alle", is_flag=True, help="Ta med søknader som er avgjort.")
def liste(
    okt: Okt,
    sprak: str | None,
    kategori: str | None,
    fylke: str | None,
    kapasitet: str | None,
    internt: bool,
    soknader: bool,
    alle: bool,
) -> None:
    """List tolkene i registeret, de best kvalifiserte først."""
    if soknader:
        _soknader(okt, alle)
        return
    valgt = les_kode(Kategori, kategori, "--kategori") if kategori else None
    hvor_mye = les_kode(Kapasitet, kapasitet, "--kapasitet") if kapasitet else None
    with okt.kontekst() as k:
        rader = steg.liste(
            k,
            sprak,
            Kategori(valgt) if valgt else None,
            fylke,
            internt,
            kapasitet=Kapasitet(hvor_mye) if hvor_mye else None,
        )
        navn = steg.fylkesnavn(k)
        naere = steg.naere_sprak(k, sprak) if sprak and not rader else []
    rader.sort(key=lambda r: (r.kategori or "Z", nokkel(r.navn), r.tolkenummer))
    tom = "Ingen tolker passer." + (f" Mente du {' eller '.join(naere)}?" if naere else "")
    felles.vis_rader(okt, rader, navn, internt, tom)


def _soknader(okt: Okt, alle: bool) -> None:
    from imdi_cli.tolk.register.steg import soknad  # the journal and the letters: not for the public list

    with okt.kontekst() as k:
        rader = soknad.liste(k, alle=alle)
    okt.flate.tabell(
        ["Nr", "Mottatt", "Navn", "Språk", "Status", "Tolkenummer", "Saksbehandler"],
        [(f"R-{r.aar}-{r.lopenr:04d}", felles.kort(r.mottatt), *r[3:]) for r in rader],
        json_rader=[{"nr": f"R-{r.aar}-{r.lopenr:04d}", **dict(list(r._asdict().items())[2:])} for r in rader],
        tom="Ingen søknader.",
    )
