"""`imdi tolk inaktiver`, `slett` and `historikk`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import lokal_tid
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.kommando import felles


@kommando(eksempler=["imdi tolk inaktiver 10482 --bedt-om 'i går'", "imdi tolk inaktiver 10482 --opphev"])
@click.argument("tolkenummer")
@click.option("--opphev", is_flag=True, help="Gjør tolken synlig igjen.")
@click.option("--bedt-om", metavar="DATO", help="Dagen tolken ba om det. I dag, om den ikke oppgis.")
@felles.med_brev(underrettet=False)
def inaktiver(okt: Okt, tolkenummer: str, opphev: bool, bedt_om: str | None, malform: str | None) -> None:
    """Gjør en tolk usynlig i registeret, etter tolkens eget ønske."""
    from imdi_cli.tolk.register.steg import liv  # the journal: not for a search

    nr = felles.les_tolkenummer(tolkenummer)
    with okt.kontekst(*oppslag.ROLLER) as k:
        tolk, brev = liv.inaktiver(
            k,
            nr,
            synlig=opphev,
            bedt_om=felles.les_dag(bedt_om, k.i_dag),
            malform=felles.les_malform(malform),
        )
    okt.flate.resultat(
        {"tolkenummer": nr, "status": tolk.status.value, "brev": brev}, [f"Tolk {nr} er nå {tolk.status.tekst}."]
    )
    if brev:
        okt.flate.setning(f"Brevet er laget: imdi brev vis {brev}")
    okt.flate.neste(f"imdi tolk vis {nr} --internt")


@kommando(eksempler=["imdi tolk slett 10482 --grunn-fil grunn.txt --bekreft 10482"])
@click.argument("tolkenummer")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor opplysningene ikke lenger trengs.")
@click.option("--bekreft", metavar="NUMMER", help="Tolkenummeret en gang til: slettingen kan ikke angres.")
@felles.med_brev(underrettet=False)
def slett(okt: Okt, tolkenummer: str, grunn_fil: str | None, bekreft: str | None, malform: str | None) -> None:
    """Slett alt registeret har om en tolk.

    Saker og brev blir liggende i arkivet (arkivlova § 13).
    """
    from imdi_cli.tolk.register.steg import liv  # the journal: not for a search

    nr = felles.les_tolkenummer(tolkenummer)
    with okt.kontekst(*oppslag.ROLLER) as k:  # refuse before anyone writes a reason
        liv.kan_slettes(k, nr)
    grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor trengs ikke opplysningene lenger?", "--grunn-fil")
    if bekreft is None:
        Dialog(okt.flate, uten_dialog=okt.uten_dialog).bekreft_nummer(str(nr))
    elif bekreft.strip() != str(nr):
        raise Bruksfeil(f"«{bekreft}» er ikke {nr}. Ingenting er slettet.", neste=f"imdi tolk slett {nr}")
    with okt.kontekst(*oppslag.ROLLER) as k:
        s = liv.slett(k, nr, grunn, malform=felles.les_malform(malform))
    okt.flate.resultat(s._asdict(), [f"Oppføringen av tolk {nr} er slettet.", ""])
    okt.flate.fakta(
        [
            (
                "Slettet",
                f"{s.sprak} språk, {s.kvalifikasjoner} kvalifikasjoner, {s.rettelser} rettelser, "
                f"innholdet i {s.journalrader} loggrader",
            ),
            ("Blir liggende", list(s.blir)),
            ("Kopier som har det", [f"tatt {dag}" for dag in s.kopier] or "ingen er laget med imdi"),
        ]
    )
    okt.flate.neste(f"imdi brev vis {s.brev}")


@kommando(eksempler=["imdi tolk historikk 10482"])
@click.argument("tolkenummer")
def historikk(okt: Okt, tolkenummer: str) -> None:
    """Vis hva som har skjedd med en oppføring: når, hva og hvem."""
    from imdi_cli.tolk.register.steg import historikk as steg  # the journal: not for a search

    nr = felles.les_tolkenummer(tolkenummer)
    with okt.kontekst(*oppslag.ROLLER) as k:
        hendelser = steg.historikk(k, nr)
    okt.flate.tabell(
        ["Når", "Hvem", "Gjelder", "Hva"],
        [
            (f"{tid:%d.%m.%Y %H.%M}", h.hvem, h.gjelder.replace(":", " "), tekst)
            for h in hendelser
            for tid in [lokal_tid(h.tid)]
            for tekst in ("; ".join([h.hva, *h.endringer]),)
        ],
        json_rader=[h._asdict() for h in hendelser],
        tom="Ingenting er logget.",
    )
