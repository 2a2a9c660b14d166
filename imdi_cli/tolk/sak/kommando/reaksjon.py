"""What is typed after `imdi reaksjon`. Lifting a reaction works out the register anew, so it is the case's room."""

from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato, vis_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.kommando import valg
from imdi_cli.tolk.sak.kommando.inndata import MALFORM, krev_tekst, les_malform
from imdi_cli.tolk.sak.steg import oppheving as steg
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn


@kommando(eksempler=["imdi reaksjon liste", "imdi reaksjon liste --tolk 10482 --alle"])
@click.option("--tolk", type=int, metavar="TOLKENUMMER", help="Bare denne tolken.")
@click.option("--alle", is_flag=True, help="Ta med dem som er opphevet eller over.")
def liste(okt: Okt, tolk: int | None, alle: bool) -> None:
    """List advarsler, utestengelser og tilbakekall som gjelder."""
    with okt.kontekst(*steg.LESEROLLER) as k:
        rader = steg.liste(k, tolk=tolk, alle=alle)
    okt.flate.tabell(
        [
            Kolonne("Nr", hoyre=True),
            Kolonne("Tolk", hoyre=True),
            *map(Kolonne, ("Navn", "Reaksjon", "Språk", "Besluttet", "Mottatt", "Til", "Opphevet", "Sak")),
        ],
        [
            (
                r.id,
                r.tolkenummer,
                linje.tolk,
                r.type.tekst,
                r.sprak,
                valg.kort(r.beslutningsdato),
                valg.kort(r.mottatt_av_tolk),
                valg.kort(r.periode_til),
                valg.kort(r.opphevet),
                r.sak,
            )
            for linje in rader
            for r in [linje.reaksjon]
        ],
        json_rader=[
            valg.reaksjon_json(linje.reaksjon) | {"navn": linje.tolk, "gjelder": linje.gjelder} for linje in rader
        ],
        tom="Ingen reaksjoner." if alle else "Ingen reaksjoner gjelder nå.",
    )


@kommando(eksempler=["imdi reaksjon tell 10482", "imdi reaksjon tell 10482 --dato 01.06.2029"])
@click.argument("tolk", metavar="TOLKENUMMER", type=int)
@click.option("--dato", metavar="DATO", help="Dagen det skal telles for. I dag, om den ikke oppgis.")
def tell(okt: Okt, tolk: int, dato: str | None) -> None:
    """Tell advarslene til en tolk, og vis når hver av dem faller ut."""
    with okt.kontekst(*steg.LESEROLLER) as k:
        b = steg.tell(k, tolk, les_dato(dato, i_dag=k.i_dag) if dato else None)
    t = b.telling
    dag = vis_dato(date.fromisoformat(t.dato))
    svar = "åpen" if t.apen else "stengt"
    okt.flate.resultat(
        {
            "tolkenummer": tolk,
            "navn": b.tolk,
            "dato": t.dato,
            "teller": len(t.teller),
            "kreves": t.kreves,
            "port": svar,
            "apnet": t.apnet,
            "krever_nytt_brudd": b.nytt_brudd,
            "samme_dag": t.samme_dag,
            "antatt": list(t.antatt),
            "advarsler": [
                valg.reaksjon_json(linje.reaksjon) | {"stilling": linje.stilling.value, "faller_ut": linje.faller_ut}
                for linje in t.linjer
            ],
        },
        [
            f"Tolk {tolk}{' ' + b.tolk if b.tolk else ''}: {len(t.teller)} av {t.kreves} advarsler teller {dag}.",
            "",
        ],
    )
    okt.flate.fakta(
        [
            *_samlet(steg.telling_fakta(t)),
            ("Utestenging", f"{svar} etter tolkeloven § 21 andre ledd første alternativ"),
            *([("Nå", steg.reaksjon_i_ord(b.sperre.register))] if b.sperre and b.sperre.register else []),
        ]
    )
    if t.apen and b.nytt_brudd:
        okt.flate.melding("Utestenging krever likevel et nytt brudd etter den siste advarselen (antatt).")
    if t.antatt:
        okt.flate.melding(f"Tellingen bygger på noe antatt: {', '.join(t.antatt)}.")
    okt.flate.neste(f"imdi reaksjon liste --tolk {tolk} --alle")


@kommando(
    eksempler=[
        "imdi reaksjon opphev 12 --grunn-fil grunn.txt",
        "imdi reaksjon opphev 12 --godkjenn",
        "imdi reaksjon opphev 12 --behold --grunn-fil grunn.txt",
    ]
)
@click.argument("id_", metavar="NR", type=int)
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor den skal oppheves, eller hvorfor den blir stående.")
@click.option(
    "--grunnlag",
    metavar="KODE",
    default=Omgjoringsgrunn.GUNST.value,
    help=f"Etter forvaltningsloven § 35 ({', '.join(g.value for g in Omgjoringsgrunn)}).",
)
@click.option("--godkjenn", is_flag=True, help="Opphev den, slik en annen har bedt om.")
@click.option("--behold", is_flag=True, help="La den bli stående, med grunn.")
@MALFORM
def opphev(
    okt: Okt, id_: int, grunn_fil: str | None, grunnlag: str, godkjenn: bool, behold: bool, malform: str | None
) -> None:
    """Gjør om en reaksjon uten klage: én ber om det, en annen avgjør."""
    if godkjenn and behold:
        raise Bruksfeil("Velg enten --godkjenn eller --behold.", neste="Se:  imdi reaksjon opphev --help")
    if godkjenn:
        with okt.kontekst(steg.BESLUTTER) as k:
            s = steg.godkjenn(k, id_, malform=les_malform(malform))
        forst = f"Reaksjon {id_} er opphevet, og teller ikke lenger."
    elif behold:
        grunn = krev_tekst(okt, grunn_fil, "Hvorfor blir den stående?", "--grunn-fil") or ""
        with okt.kontekst(steg.BESLUTTER) as k:
            s = steg.behold(k, id_, grunn)
        forst = f"Reaksjon {id_} blir stående. Grunnen er lagret."
    else:
        valgt = Omgjoringsgrunn(les_kode(Omgjoringsgrunn, grunnlag, "--grunnlag"))
        grunn = krev_tekst(okt, grunn_fil, "Hvorfor skal den oppheves?", "--grunn-fil") or ""
        with okt.kontekst(steg.ROLLE, steg.BESLUTTER) as k:
            s = steg.be_om(k, id_, valgt, grunn)
        forst = f"Du har bedt om at reaksjon {id_} blir opphevet. En annen avgjør."
    okt.flate.resultat(
        {
            "reaksjon": valg.reaksjon_json(s.reaksjon),
            "grunnlag": s.omgjoring.grunnlag.value if s.omgjoring else None,
            "svar": s.omgjoring.svar if s.omgjoring else None,
            "vurderes": [valg.reaksjon_json(r) for r in s.vurderes],
            "kategoriendringer": list(s.endringer),
            "oppfort_igjen": s.oppfort,
            "brev": s.brev,
        },
        [forst, ""],
    )
    okt.flate.fakta(
        [
            (navn, verdi)
            for navn, verdi in (
                ("Reaksjon", steg.reaksjon_i_ord(s.reaksjon)),
                ("Register", "tolken er oppført igjen" if s.oppfort else ""),
                ("Kategori", list(s.endringer)),
                ("Brev", f"imdi brev vis {s.brev}" if s.brev is not None else ""),
            )
            if verdi
        ]
    )
    for r in s.vurderes:
        okt.flate.advarsel(
            f"Reaksjon {r.id} i {r.sak} bygger på denne advarselen: {steg.reaksjon_i_ord(r)}. Vurder om den skal "
            "omgjøres (forvaltningsloven § 35)."
        )
    okt.flate.neste(
        f"imdi reaksjon tell {s.reaksjon.tolkenummer}"
        if godkjenn or behold
        else f"imdi reaksjon opphev {id_} --godkjenn",
        ledetekst="Neste steg" if godkjenn or behold else "En annen godkjenner",
    )


def _samlet(fakta: list[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Put the lines without a name of their own below the one before."""
    ut: list[tuple[str, list[str]]] = []
    for navn, linje in fakta:
        if navn or not ut:
            ut.append((navn, [linje]))
        else:
            ut[-1][1].append(linje)
    return ut
