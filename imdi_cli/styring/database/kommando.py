"""What is typed after `imdi database`."""

from pathlib import Path
from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import i_skallet
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.dato import vis_tidspunkt
from imdi_cli.kjerne.kontekst import lokal_tid
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.database import steg
from imdi_cli.styring.database.typer import FORSTE_ROLLER, Gjenopprettet, Kladd, Tap, Utfall

BEKREFT = "GJENOPPRETT"


@kommando(
    eksempler=[
        "imdi database opprett --navn 'Kari Nordmann'",
        "imdi database opprett --øvelse --navn 'Kari Nordmann'",
    ]
)
@click.option("--øvelse", "ovelse", is_flag=True, help="Lag en base å øve i. Ingenting i den gjelder.")
@med_felter(NyBruker, utelat=("leder", "fra", "til"))
def opprett(okt: Okt, ovelse: bool, **oppgitt: Any) -> None:
    """Lag databasen, med deg som første bruker.

    Du får rollene saksbehandler, statistiker og leder når du ikke oppgir andre.
    """
    sti = okt.sti()
    steg.krev_ledig(sti)
    login, naa = okt.hvem_og_naar(ovelse)
    oppgitt["rolle"] = oppgitt["rolle"] or [r.value for r in FORSTE_ROLLER]
    ny = NyBruker(**samle(okt, NyBruker, oppgitt, naa.date(), utelat=("leder", "fra", "til")))
    svar = steg.opprett(sti, login, naa, ny, ovelse=ovelse)
    okt.flate.resultat(
        {
            "sti": str(svar.sti),
            "ovelse": svar.ovelse,
            "login": svar.bruker.login,
            "navn": svar.bruker.navn,
            "roller": list(svar.bruker.roller),
            "ser_identitet": svar.bruker.ser_identitet,
        },
        ["Øvelsesbasen er klar." if ovelse else "Databasen er klar.", ""],
    )
    okt.flate.fakta(
        [
            ("Database", svar.sti),
            ("Første bruker", f"{svar.bruker.navn} ({svar.bruker.login})"),
            ("Roller", ", ".join(svar.bruker.roller)),
            ("Kan be om å se hvem som har varslet", svar.bruker.ser_identitet),
        ]
    )
    if okt.database:
        okt.flate.melding(f"Sett IMDI_DATABASE={svar.sti}, så slipper du å skrive --database hver gang.")
    okt.flate.neste("imdi varsel ny")


@kommando(eksempler=["imdi database sti", "imdi database sti --json"])
def sti(okt: Okt) -> None:
    """Vis hvor databasen ligger."""
    fil = okt.sti()
    valgt = "--database" if okt.database else "IMDI_DATABASE" if okt.miljo.get("IMDI_DATABASE") else "standard"
    finnes = steg.finnes(fil)
    okt.flate.resultat({"sti": str(fil), "finnes": finnes, "valgt_av": valgt}, [str(fil)])
    if okt.flate.terminal and not okt.flate.json:
        hvorfor = {"standard": "standardplassen på denne maskinen"}.get(valgt, f"valgt med {valgt}")
        okt.flate.setning(f"({hvorfor}{'' if finnes else '; den finnes ikke ennå'})")
        if not finnes:
            okt.flate.neste("imdi database opprett")


@kommando(eksempler=["imdi database kontroll", "imdi database kontroll --json"])
def kontroll(okt: Okt) -> None:
    """Kontroller at databasen er hel.

    Filen, skjemaet, loggen, og at innholdet er det loggen sier. Fristene regnes ut på nytt med dagens
    regelverk, og forskjeller vises. Ingenting endres.
    """
    with okt.kontekst() as k:
        svar = steg.kontroller(k)
    punkter = [{"kontroll": p.hva, "svar": p.utfall.value, "funn": list(p.funn)} for p in svar.punkter]
    okt.flate.resultat({"hel": svar.hel, "kontroller": punkter, "sjekkpunkt": svar.sjekkpunkt})
    rader = [(p.utfall.value, p.hva, funn) for p in svar.punkter for funn in (p.funn or ("",))]
    if okt.flate.terminal:
        okt.flate.fakta([(p.utfall.value, [p.hva, *(f"– {funn}" for funn in p.funn)]) for p in svar.punkter])
    else:
        okt.flate.tabell(("Svar", "Kontroll", "Funn"), rader)
    if not svar.hel:
        antall = sum(len(p.funn) for p in svar.punkter if p.utfall is Utfall.FEIL)
        raise Basefeil(
            f"Databasen er ikke hel: {antall} feil.",
            neste="Ta vare på filen som den er, og vis den til den som drifter imdi. Siste gode kopi hentes slik:  "
            "imdi database gjenopprett FIL",
        )
    if okt.flate.terminal:
        okt.flate.linjer(["", "Databasen er hel."])
        okt.flate.neste(svar.sjekkpunkt, ledetekst="Sjekkpunkt")


@kommando(eksempler=["imdi database sikkerhetskopi", "imdi database sikkerhetskopi --ut /sikker/mappe/"])
@click.option("--ut", metavar="FIL", help="Hvor kopien skal ligge. Mappen sikkerhetskopier ved databasen, ellers.")
def sikkerhetskopi(okt: Okt, ut: str | None) -> None:
    """Lag en kontrollert sikkerhetskopi."""
    with okt.kontekst("leder") as k:
        kopi = steg.lag_kopi(k, okt.sti(), Path(ut).expanduser() if ut else None)
    okt.flate.resultat(
        {"fil": str(kopi.fil), "sjekkpunkt": kopi.sjekkpunkt, "byte": kopi.byte},
        ["Sikkerhetskopien er laget og kontrollert.", ""],
    )
    okt.flate.fakta([("Fil", kopi.fil), ("Størrelse", _storrelse(kopi.byte))])
    okt.flate.neste(kopi.sjekkpunkt, ledetekst="Sjekkpunkt")
    if okt.flate.terminal:
        okt.flate.setning(
            "Ta vare på sjekkpunktet et annet sted enn databasen. Med det kan imdi logg kontroller --mot SJEKKPUNKT "
            "vise at ingen har endret loggen siden."
        )
    okt.flate.neste(f"imdi database gjenopprett {i_skallet(kopi.fil)}", ledetekst="Slik hentes den tilbake")


@kommando(
    eksempler=[
        "imdi database gjenopprett sikkerhetskopier/imdi-2026-11-23-101500.db",
        "imdi database gjenopprett imdi-2026-11-23-101500.db --ja",
    ]
)
@click.argument("fil", metavar="FIL", type=click.Path(path_type=Path))
@click.option("--ja", is_flag=True, help="Bekreft uten å bli spurt.")
def gjenopprett(okt: Okt, fil: Path, ja: bool) -> None:
    """Hent tilbake en sikkerhetskopi.

    Kopien kontrolleres først, og databasen som den er nå, kopieres før den erstattes.
    """
    with (
        steg.kladd(okt.sti(), fil.expanduser(), okt.naa) as kladd,
        # Without a usable database the users are those of the copy.
        okt.kontekst("leder", sti=None if kladd.hel_fra_for else kladd.fil) as k,
    ):
        tap = steg.vurder(k, kladd)
        if not ja:
            _si_hva_som_skjer(okt, fil, kladd, tap)
            Dialog(okt.flate, uten_dialog=okt.uten_dialog).bekreft_nummer(BEKREFT, opsjon="--ja")
        svar = steg.gjenopprett(k, kladd)
    _vis_gjenopprettet(okt, svar)


def _si_hva_som_skjer(okt: Okt, fil: Path, kladd: Kladd, tap: Tap | None) -> None:
    """Say before the question what is about to be replaced, and by what."""
    if not okt.flate.terminal:
        return
    par: list[tuple[str, object]] = [
        ("Kopien", [str(fil), f"{_rader(kladd.innhold.rader)} i loggen, {_sist(kladd.innhold.siste)}"])
    ]
    if tap is None:
        hva = "en fil som ikke kan leses; den flyttes til side" if kladd.skadd else "ingen database"
        par.append(("Nå", [str(kladd.sti), hva]))
    else:
        par.append(("Nå", [str(kladd.sti), f"{_rader(tap.naa.rader)} i loggen, {_sist(tap.naa.siste)}"]))
        if tap.rader is None:
            par.append(("Tapes", "alt som er gjort etter at de to skilte lag"))
        else:
            par.append(
                ("Tapes", f"{_rader(tap.rader)} i loggen, med det som ble endret" if tap.rader else "ingenting")
            )
    okt.flate.fakta(par)
    if tap is not None:
        okt.flate.setning("Databasen som den er nå, kopieres først.")
    okt.flate.linjer()


def _vis_gjenopprettet(okt: Okt, svar: Gjenopprettet) -> None:
    gammel = str(svar.gammel) if svar.gammel else None
    okt.flate.resultat(
        {"sti": str(svar.sti), "sjekkpunkt": svar.sjekkpunkt, "gammel": gammel},
        ["Sikkerhetskopien er hentet tilbake.", ""],
    )
    okt.flate.fakta([("Database", svar.sti), *([("Den gamle", gammel)] if gammel else [])])
    okt.flate.neste(svar.sjekkpunkt, ledetekst="Sjekkpunkt")
    okt.flate.neste("imdi database kontroll")


def _rader(antall: int) -> str:
    return f"{antall} {'rad' if antall == 1 else 'rader'}"


def _sist(tid: str) -> str:
    naar = lokal_tid(tid) if tid else None
    return f"sist endret {vis_tidspunkt(naar.date(), naar.time())}" if naar else "aldri brukt"


def _storrelse(antall: int) -> str:
    return f"{antall / 1_000_000:.1f} MB".replace(".", ",")
