"""`imdi godkjenning ta | overta | legg-tilbake | vent | gjenoppta | trekk | oversend`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import behandling as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import les_nr
from imdi_cli.tolk.godkjenning.typer.koder import Venter
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning


@kommando(eksempler=["imdi godkjenning ta G-2026-0001"])
@inndata.SAK
def ta(okt: Okt, nr: str) -> None:
    """Ta en søknad som ingen har."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.ta(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"Du har {sak}.")


@kommando(
    eksempler=[
        "imdi godkjenning overta G-2026-0001",
        "imdi godkjenning overta --alle-fra kari",
        "imdi godkjenning overta --alle-fra kari --til ole --ja",
    ]
)
@click.argument("nr", metavar="SAK", required=False)
@click.option("--alle-fra", metavar="LOGIN", help="Alle søknadene til en som slutter. Vises først, flyttes med --ja.")
@click.option("--til", metavar="LOGIN", help="Hvem som skal ha dem. Deg, om den ikke oppgis.")
@click.option("--ja", is_flag=True, help="Flytt søknadene.")
def overta(okt: Okt, nr: str | None, alle_fra: str | None, til: str | None, ja: bool) -> None:
    """Overta en søknad som en annen har, eller alle søknadene til en som slutter.

    Fristene i søknaden følger med.
    """
    if (nr is None) == (alle_fra is None):
        raise Bruksfeil("Hvilken søknad?", neste="Oppgi ett saksnummer, eller --alle-fra LOGIN.")
    if nr is not None:
        sak = les_nr(nr)
        with okt.kontekst() as k:
            steg.overta(k, sak, til)
            b = bilde(k, sak)
        visning.kort(okt, b, f"{b.saksbehandler} har {sak}.")
        return
    assert alle_fra is not None
    with okt.kontekst() as k:
        saker = steg.hos(k, alle_fra)
        hvem = til or k.bruker.login
        flytt = bool(saker) and (ja or _bekreft(okt, saker, alle_fra, hvem))
        if flytt:
            saker = steg.overta_alle(k, alle_fra, til)
    _vis_flyttede(okt, saker, alle_fra, hvem, flytt, til)


def _bekreft(okt: Okt, saker: list[Godkjenning], fra: str, til: str) -> bool:
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not dialog.mulig:
        return False
    okt.flate.linjer(f"  {s.nr}  {s.status.tekst}" for s in saker)
    return dialog.bekreft(f"Skal {til} overta {len(saker)} søknader fra {fra}?", opsjon="--ja")


def _vis_flyttede(okt: Okt, saker: list[Godkjenning], fra: str, hvem: str, flyttet: bool, til: str | None) -> None:
    setning = f"{hvem} har overtatt {len(saker)} søknader fra {fra}."
    if not flyttet:
        setning = f"{fra} har {len(saker)} søknader."
    okt.flate.resultat(
        {"flyttet": flyttet, "fra": fra, "til": hvem, "saker": [s.nr for s in saker]},
        [setning, *(f"  {s.nr}  {s.status.tekst}" for s in saker)],
    )
    if saker and not flyttet:
        valgt = f" --til {til}" if til else ""
        neste = f"imdi godkjenning overta --alle-fra {fra}{valgt} --ja"
        okt.flate.neste(neste, ledetekst="Ingenting er flyttet. Flytt dem")
    elif saker:
        okt.flate.neste("imdi godkjenning liste --mine" if til is None else "imdi godkjenning liste")


@kommando(eksempler=["imdi godkjenning legg-tilbake G-2026-0001"])
@inndata.SAK
def legg_tilbake(okt: Okt, nr: str) -> None:
    """Legg en søknad tilbake, så en annen kan ta den."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.legg_tilbake(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"Ingen har {sak} nå.")


@kommando(
    eksempler=[
        "imdi godkjenning vent G-2026-0001 --til 15.01.2027 --grunn-fil grunn.txt",
        "imdi godkjenning vent G-2026-0001 --på sakkyndig --til 15.01.2027 --grunn-fil grunn.txt",
    ]
)
@inndata.SAK
@click.option("--til", metavar="DATO", help="Dagen søknaden skal tas opp igjen.")
@click.option("--på", "paa", metavar="KODE", help=f"Hva den venter på ({', '.join(m.value for m in Venter)}).")
@inndata.GRUNN
def vent(okt: Okt, nr: str, til: str | None, paa: str | None, grunn_fil: str | None) -> None:
    """Sett en søknad på vent, med grunn.

    Fristen for vedtaket løper videre.
    """
    sak = les_nr(nr)
    with okt.kontekst() as k:
        dag = inndata.krev_dag(okt, til, k.i_dag, "Når skal søknaden tas opp igjen?", "--til")
        grunn = inndata.krev_tekst(okt, grunn_fil, "Hvorfor må søknaden vente?", "--grunn-fil")
        steg.vent(k, sak, dag, grunn, inndata.kode(Venter, paa, "--på") or Venter.ANNET)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er på vent.")


@kommando(eksempler=["imdi godkjenning gjenoppta G-2026-0001"])
@inndata.SAK
def gjenoppta(okt: Okt, nr: str) -> None:
    """Ta opp igjen en søknad som er på vent."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.gjenoppta(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er tatt opp igjen.")


@kommando(eksempler=["imdi godkjenning trekk G-2026-0001", "imdi godkjenning trekk G-2026-0001 --dato 'i går'"])
@inndata.SAK
@click.option("--dato", metavar="DATO", help="Dagen søkeren trakk den. I dag, om den ikke oppgis.")
def trekk(okt: Okt, nr: str, dato: str | None) -> None:
    """Før at søkeren har trukket søknaden."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.trekk(k, sak, les_dato(dato, i_dag=k.i_dag) if dato else k.i_dag)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er trukket.")


@kommando(
    eksempler=[
        "imdi godkjenning oversend G-2026-0001 --organ 'Norges Handelshøyskole' --grunn-fil grunn.txt",
    ]
)
@inndata.SAK
@click.option("--organ", metavar="NAVN", help="Det rette organet.")
@click.option("--adresse", metavar="TEKST", default="", help="Adressen dit, med komma mellom linjene.")
@inndata.GRUNN
def oversend(okt: Okt, nr: str, organ: str | None, adresse: str, grunn_fil: str | None) -> None:
    """Send søknaden til rett organ, når det ikke er IMDi."""
    sak = les_nr(nr)
    hvem = inndata.krev_ord(okt, organ, "Hvilket organ er det rette?", "--organ")
    grunn = inndata.krev_tekst(okt, grunn_fil, "Hvorfor hører søknaden til der?", "--grunn-fil")
    with okt.kontekst() as k:
        _, brev = steg.oversend(k, sak, hvem, grunn, adresse)
        b = bilde(k, sak)
    visning.med_brev(okt, b, f"{sak} er sendt til {hvem}.", brev)
