"""`imdi sak slett`: deletion that one asks for and another approves."""

from datetime import date
from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innsyn.steg import sletting as steg
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel


@kommando(
    eksempler=[
        "imdi sak slett --oversikt",
        "imdi sak slett S-2026-0001 --hjemmel vedtak --hjemmel-tekst 'Tillatelse til kassasjon' --henvisning 2032/17",
        "imdi sak slett S-2026-0001 --godkjenn --bekreft S-2026-0001",
        "imdi sak slett S-2026-0001 --svar-på-krav --krav-fra 'Amina Yusuf' --mottatt 20.11.2026",
    ]
)
@click.argument("nr", metavar="[SAK|VARSEL]", required=False)
@click.option("--oversikt", is_flag=True, help="List det som er avsluttet, og hva som hindrer sletting.")
@click.option("--hjemmel", metavar="KODE", help="Be om sletting. Hjemmelen: forskrift, vedtak eller «annen lov».")
@click.option("--hjemmel-tekst", metavar="TEKST", help="Hva hjemmelen sier.")
@click.option("--henvisning", metavar="TEKST", help="Hvor hjemmelen står: paragraf, eller saksnummer.")
@click.option("--godkjenn", is_flag=True, help="Slett. En annen må ha bedt om det.")
@click.option("--bekreft", metavar="NUMMER", help="Saksnummeret en gang til: slettingen kan ikke angres.")
@click.option("--avslå", "avsla", is_flag=True, help="Si nei til slettingen, eller trekk den du selv har bedt om.")
@click.option("--svar-på-krav", "svar", is_flag=True, help="Lag svaret til en som krever at saken slettes.")
@click.option("--krav-fra", metavar="TEKST", help="Hvem som krever sletting.")
@click.option("--mottatt", metavar="DATO", help="Dagen kravet om sletting kom. I dag, om den ikke oppgis.")
@click.option("--målform", "malform", metavar="KODE", default="bokmål", help="bokmål eller nynorsk i svaret.")
def slett(okt: Okt, nr: str | None, **valg: Any) -> None:
    """Slett en avsluttet sak eller et avsluttet varsel, når arkivreglene tillater det.

    Én ber om det og oppgir hjemmelen, en annen godkjenner. Et spor uten innhold blir igjen, og reaksjonene står.
    """
    if valg["oversikt"]:
        with okt.kontekst(*steg.ROLLER) as k:
            _oversikt(okt, k)
        return
    if nr is None:
        raise Bruksfeil("Hvilken sak gjelder det?", neste="Se hva som kan slettes:  imdi sak slett --oversikt")
    nummer = steg.les_nr(nr)
    if valg["godkjenn"]:
        _godkjenn(okt, nummer, valg["bekreft"])
        return
    with okt.kontekst(*steg.ROLLER) as k:
        if valg["svar"]:
            _svar(okt, k, nummer, valg)
        elif valg["avsla"]:
            steg.avsla(k, nummer)
            okt.flate.resultat({"nr": str(nummer), "svar": "avslått"}, [f"{nummer} blir ikke slettet."])
            okt.flate.neste("imdi sak slett --oversikt")
        else:
            _be_om(okt, k, nummer, valg)


def _be_om(okt: Okt, k: Kontekst, nummer: Any, valg: dict[str, Any]) -> None:
    kode = valg["hjemmel"]
    hjemmel = Kassasjonshjemmel(les_kode(Kassasjonshjemmel, kode, "--hjemmel")) if kode else None
    s = steg.be_om(k, nummer, hjemmel, valg["hjemmel_tekst"], valg["henvisning"])
    okt.flate.resultat(
        {"nr": str(nummer), "sletting": s.id, "hjemmel": s.hjemmel.value, "bedt": s.bedt, "bedt_av": s.bedt_av},
        [f"Du har bedt om at {nummer} slettes. Ingenting er slettet ennå."],
    )
    okt.flate.fakta([("Hjemmel", f"{s.hjemmel.tekst} ({s.hjemmel.hjemmel})"), ("Henvisning", s.henvisning)])
    if not steg.tid_er_satt(k):
        okt.flate.advarsel(steg.IKKE_FASTSATT)
    okt.flate.setning("En annen må godkjenne det.")
    okt.flate.neste(f"imdi sak slett {nummer} --godkjenn")


def _godkjenn(okt: Okt, nummer: Any, bekreft: str | None) -> None:
    with okt.kontekst(*steg.GODKJENNERE) as k:  # refuse before anyone types the number
        apen = steg.kan_godkjennes(k, nummer)
    okt.flate.melding(f"{nummer} slettes etter {apen.hjemmel.tekst}: {apen.henvisning}. Det kan ikke angres.")
    if bekreft is None:
        Dialog(okt.flate, uten_dialog=okt.uten_dialog).bekreft_nummer(str(nummer), opsjon="--bekreft")
    elif bekreft.strip().upper() != str(nummer):
        raise Bruksfeil(
            f"«{bekreft}» er ikke {nummer}. Ingenting er slettet.", neste=f"imdi sak slett {nummer} --godkjenn"
        )
    with okt.kontekst(*steg.GODKJENNERE) as k:
        s = steg.godkjenn(k, nummer)
    okt.flate.resultat(s._asdict(), [f"{nummer} er slettet.", ""])
    okt.flate.fakta(
        [
            ("Slettet", f"{', '.join(s.numre)}: {s.rader} rader, og innholdet i {s.journalrader} loggrader"),
            ("Blir liggende", list(s.blir)),
            ("Kopier som har det", [f"tatt {dag}" for dag in s.kopier] or "ingen er laget med imdi"),
        ]
    )
    if s.etterarbeid:
        okt.flate.advarsel(s.etterarbeid)
    okt.flate.neste("imdi database kontroll")


def _svar(okt: Okt, k: Kontekst, nummer: Any, valg: dict[str, Any]) -> None:
    mottatt = les_dato(valg["mottatt"], i_dag=k.i_dag) if valg["mottatt"] else k.i_dag
    malform = Malform(les_kode(Malform, valg["malform"], "--målform"))
    brev = steg.svar_paa_krav(k, nummer, valg["krav_fra"] or "", mottatt, malform=malform)
    okt.flate.resultat({"nr": str(nummer), "brev": brev}, [f"Svaret er laget og lagt på {nummer}."])
    okt.flate.neste(f"imdi brev vis {brev}")


def _oversikt(okt: Okt, k: Kontekst) -> None:
    rader = steg.oversikt(k)
    okt.flate.tabell(
        ["Nr", "Avsluttet", "Bedt om av", "Hindrer sletting"],
        [(r.gjelder, kort_dato(date.fromisoformat(r.avsluttet)), r.bedt_av, "; ".join(r.hindringer)) for r in rader],
        json_rader=[r._asdict() for r in rader],
        tom="Ingen saker eller varsler er avsluttet.",
    )
    if not steg.tid_er_satt(k):
        okt.flate.melding(steg.IKKE_FASTSATT)
