"""What is typed after `imdi logg`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.dato import les_dato, vis_tidspunkt
from imdi_cli.kjerne.kontekst import lokal_tid
from imdi_cli.styring.logg import steg

KOLONNER = (
    Kolonne("Rad", hoyre=True, nokkel="nr"),
    Kolonne("Tid"),
    Kolonne("Bruker"),
    Kolonne("Hva"),
    Kolonne("Gjelder"),
)


@kommando(eksempler=["imdi logg vis", "imdi logg vis --gjelder V-2026-0001", "imdi logg vis --fra 01.11.2026"])
@click.option("--gjelder", metavar="SAKSNUMMER", help="Bare det som gjelder denne saken.")
@click.option("--bruker", metavar="LOGIN", help="Bare det denne brukeren har gjort.")
@click.option("--fra", metavar="DATO", help="Bare det som er gjort fra og med denne dagen.")
@click.option("--siste", type=click.IntRange(min=1), default=50, metavar="ANTALL", help="Så mange, 50 ellers.")
def vis(okt: Okt, gjelder: str | None, bruker: str | None, fra: str | None, siste: int) -> None:
    """Vis loggen.

    En leder kan lese alt. Den som arbeider med saker, kan lese det som gjelder én sak.
    """
    with okt.kontekst() as k:
        dag = les_dato(fra, i_dag=k.i_dag) if fra else None
        svar = steg.vis(k, gjelder=gjelder, bruker=bruker, fra=dag, antall=siste)
    okt.flate.tabell(
        KOLONNER,
        [(r.nr, lokal_tid(r.tid).strftime("%d.%m.%Y %H.%M"), r.navn, r.hva, r.gjelder) for r in svar.rader],
        json_rader=[r._asdict() for r in svar.rader],
        tom="Ingenting i loggen passer.",
    )
    if svar.alle > len(svar.rader):
        hvilke = f"de {len(svar.rader)} siste" if len(svar.rader) > 1 else "den siste"
        okt.flate.melding(f"Dette er {hvilke} av {svar.alle}. Flere:  --siste {svar.alle}")


@kommando(
    eksempler=[
        "imdi logg kontroller",
        "imdi logg kontroller --mot sikkerhetskopier/imdi-2026-11-23-101500.db",
    ]
)
@click.option("--mot", metavar="SJEKKPUNKT", help="Sjekkpunkt å holde loggen opp mot, eller en fil med det.")
def kontroller(okt: Okt, mot: str | None) -> None:
    """Kontroller at ingen har endret loggen.

    Hver rad bærer avtrykket av raden før. Med --mot kontrolleres det også at ingen har kuttet slutten av den.
    """
    with okt.kontekst("leder") as k:
        svar = steg.kontroller(k, mot)
    hva = f"Loggen er {'ikke hel' if svar.feil else 'hel'}: {svar.antall} {'rad' if svar.antall == 1 else 'rader'}"
    stemmer = ", og den stemmer med sjekkpunktet" if mot and not svar.merknader else ""
    okt.flate.resultat(
        {
            "hel": not svar.feil,
            "antall": svar.antall,
            "sjekkpunkt": svar.sjekkpunkt,
            "feil": list(svar.feil),
            "merknader": list(svar.merknader),
        },
        [] if svar.feil else [hva + stemmer + ".", ""],
    )
    naar = lokal_tid(svar.siste) if svar.siste else None
    okt.flate.fakta(
        [
            *(("Feil", feil) for feil in svar.feil),
            *(("Merk", merknad) for merknad in svar.merknader),
            *([("Siste rad", vis_tidspunkt(naar.date(), naar.time()))] if naar else []),
        ]
    )
    okt.flate.neste(svar.sjekkpunkt, ledetekst="Sjekkpunkt")
    if svar.feil:
        raise Basefeil(
            f"{hva}, {len(svar.feil)} feil.",
            neste="Ta vare på filen som den er, og vis den til den som drifter imdi. Se også:  "
            "imdi database kontroll",
        )
