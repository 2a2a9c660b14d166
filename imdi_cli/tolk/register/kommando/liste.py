"""`imdi tolk liste` and `imdi tolk søk`: one search, in two ways of typing it."""

from collections.abc import Mapping, Sequence
from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register import steg
from imdi_cli.tolk.register.kommando import felles
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, Registerrad, Tolketype
from imdi_cli.tolk.register.typer.utvalg import Utvalg


@kommando(
    eksempler=[
        "imdi tolk liste --språk somali",
        "imdi tolk liste --kategori A --fylke Oslo",
        "imdi tolk liste --navn aase --språk 'nordsamisk'",
        "imdi tolk liste --språk arabisk --ut arabisk.xlsx",
        "imdi tolk liste --internt",
    ]
)
@click.option("--språk", "sprak", metavar="SPRÅK", help="Bare dem som tolker dette språket; navn eller ISO-kode.")
@click.option("--navn", metavar="NAVN", help="Bare dem som heter dette, også når det er skrevet annerledes.")
@click.option("--tolkenummer", metavar="NUMMER", help="Bare denne tolken.")
@click.option("--fylke", metavar="FYLKE", help="Bare dem som bor i dette fylket; nummer eller navn.")
@click.option("--kategori", metavar="A–E", help="Bare denne kategorien.")
@click.option("--kapasitet", metavar="KODE", help=f"Bare denne kapasiteten ({', '.join(Kapasitet)}).")
@click.option("--tolketype", metavar="KODE", help=f"Bare denne typen tolking ({', '.join(Tolketype)}).")
@click.option("--internt", is_flag=True, help="Ta med dem som ikke er oppført, og vis status.")
@click.option("--søknader", "soknader", is_flag=True, help="List søknadene om oppføring som ikke er avgjort.")
@click.option("--alle", is_flag=True, help="Ta med søknader som er avgjort.")
@click.option("--ut", metavar="FIL", help="Skriv listen til en fil: .xlsx, .csv eller .json.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def liste(
    okt: Okt,
    sprak: str | None,
    navn: str | None,
    tolkenummer: str | None,
    fylke: str | None,
    kategori: str | None,
    kapasitet: str | None,
    tolketype: str | None,
    internt: bool,
    soknader: bool,
    alle: bool,
    ut: str | None,
    overskriv: bool,
) -> None:
    """List tolkene i registeret, de best kvalifiserte først.

    Valgene kan settes sammen. --ut skriver utvalget slik det listes. Hele det offentlige registeret, med alle
    opplysninger som er offentlige og et JSON-skjema, gir  imdi tolk eksport.
    """
    format_ = felles.les_format(ut) if ut else None
    if soknader:
        _soknader(okt, alle)
        return
    utvalg = Utvalg(
        sprak=sprak,
        navn=navn,
        tolkenummer=felles.les_tolkenummer(tolkenummer) if tolkenummer else None,
        fylke=fylke,
        kategori=Kategori(les_kode(Kategori, kategori, "--kategori")) if kategori else None,
        kapasitet=Kapasitet(les_kode(Kapasitet, kapasitet, "--kapasitet")) if kapasitet else None,
        tolketype=tolketype,
    )
    if ut and format_:
        _til_fil(okt, utvalg, internt, ut, format_, overskriv)
    else:
        _vis(okt, utvalg, internt)


@kommando(eksempler=["imdi tolk søk aase", "imdi tolk søk 'Amina Yusuf'", "imdi tolk søk 10482"])
@click.argument("tekst", nargs=-1, required=True)
@click.option("--internt", is_flag=True, help="Ta med dem som ikke er oppført, og vis status.")
def sok(okt: Okt, tekst: tuple[str, ...], internt: bool) -> None:
    """Finn tolker på navn eller nummer, også når navnet er skrevet annerledes.

    Det samme som  imdi tolk liste --navn  eller  --tolkenummer,  når du bare har det noen har sagt eller skrevet.
    """
    sokt = " ".join(tekst)
    er_nummer = sokt.strip().isascii() and sokt.strip().isdigit()
    _vis(okt, Utvalg(tolkenummer=felles.les_tolkenummer(sokt)) if er_nummer else Utvalg(navn=sokt), internt)


def _vis(okt: Okt, utvalg: Utvalg, internt: bool) -> None:
    with okt.kontekst() as k:
        svar = steg.sok(k, utvalg, internt=internt)
        fylker = steg.fylkesnavn(k)
    felles.vis_rader(okt, svar, fylker, navn=utvalg.navn, internt=internt)


def _til_fil(okt: Okt, utvalg: Utvalg, internt: bool, ut: str, format_: Filformat, overskriv: bool) -> None:
    from imdi_cli.filer.skriv.atomisk import skriv_fil  # a list on the screen writes no file

    with okt.kontekst() as k:
        svar = steg.sok(k, utvalg, internt=internt)
        fylker, dag = steg.fylkesnavn(k), k.i_dag
    if svar.naere and svar.rader:
        raise Bruksfeil(
            f"Ingen som passer, heter «{utvalg.navn}». Ingen fil er skrevet.",
            neste="Se navn som likner: kjør kommandoen uten --ut.",
        )
    rader = felles.sortert(svar.rader)
    sti = skriv_fil(ut, _fil(rader, fylker, internt, dag, format_), overskriv=overskriv)
    okt.flate.resultat({"fil": str(sti), "rader": len(rader)}, [f"{len(rader)} rader er skrevet til {sti}."])


def _fil(
    rader: Sequence[Registerrad], fylker: Mapping[str, str], internt: bool, dag: date, format_: Filformat
) -> bytes:
    from imdi_cli.filer.skriv.datafil import Datafil, Datakolonne, datafil_bytes
    from imdi_cli.kjerne.dato import vis_dato

    kolonner = felles.FILKOLONNER + (felles.INTERNE_FILKOLONNER if internt else ())
    return datafil_bytes(
        Datafil(
            tittel=f"Tolker i Nasjonalt tolkeregister {vis_dato(dag)}",
            emne="Nasjonalt tolkeregister",
            fane="Tolker",
            om=(
                f"Utvalg fra Nasjonalt tolkeregister {vis_dato(dag)}: {len(rader)} rader, én for hver tolk og hvert "
                "språk, de best kvalifiserte først.",
                *(["Til intern bruk: listen har også dem som ikke er oppført."] if internt else []),
            ),
            kolonner=[Datakolonne(*k) for k in kolonner],
            rader=[list(felles.linje_json(r, fylker, internt).values()) for r in rader],
            dato=dag,
        ),
        format_,
    )


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
