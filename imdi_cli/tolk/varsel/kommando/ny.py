"""`imdi varsel ny`."""

from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando, med_felter, samle
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import registrering
from imdi_cli.tolk.varsel.typer import Anonymitet, Identitet, NyttVarsel


@kommando(
    eksempler=[
        "imdi varsel ny",
        "imdi varsel ny --fil varsel.txt --tolk 10482 --kanal e-post --brudd GT-NØYAKTIG",
        "imdi varsel ny --fil varsel.txt --tolk 'Amina Yusuf' --kanal e-post --ønsker-anonymitet",
    ]
)
@click.option("--fil", metavar="FIL", help="Teksten i varselet, fra en fil (- for standard inn).")
@med_felter(NyttVarsel)
@click.option(
    "--varsler-fil", metavar="FIL", help="Hvem som varsler: navn på første linje, så kontakt. Ligger for seg."
)
@click.option("--ønsker-anonymitet", "onsker_anonymitet", is_flag=True, help="Den som varsler, vil være anonym.")
@click.option("--varsler-ukjent", is_flag=True, help="Ingen vet hvem som varsler. Da sendes ikke svar.")
@click.option("--vedlegg", metavar="FIL", multiple=True, help="Legg ved en fil. Kan oppgis flere ganger.")
def ny(
    okt: Okt,
    fil: str | None,
    varsler_fil: str | None,
    onsker_anonymitet: bool,
    varsler_ukjent: bool,
    vedlegg: tuple[str, ...],
    **oppgitt: Any,
) -> None:
    """Registrer et varsel om en tolk."""
    if onsker_anonymitet and varsler_ukjent:
        raise Bruksfeil(
            "En ukjent avsender kan ikke ønske å være anonym.",
            neste="Bruk enten --ønsker-anonymitet (vi vet hvem det er) eller --varsler-ukjent (ingen vet det).",
        )
    oppgitt["beskrivelse"] = felles.les_fil(fil)
    filer = felles.les_vedlegg(vedlegg)
    identitet = felles.les_identitet(varsler_fil)
    with okt.kontekst(felles.ROLLE) as k:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        satt_naa = not oppgitt["mottatt"] and not dialog.mulig
        if satt_naa:
            oppgitt["mottatt"] = felles.til_minuttet(k.naa)
        nytt = NyttVarsel(
            **samle(okt, NyttVarsel, oppgitt, k.i_dag),
            anonymitet=_anonymitet(dialog, onsker_anonymitet, varsler_ukjent, identitet),
        )
        if identitet is None and dialog.mulig and nytt.anonymitet != Anonymitet.UKJENT:
            identitet = _sporr_identitet(dialog)
        bilde = registrering.registrer(k, nytt, _velg_tolk(k, dialog, nytt.tolk), identitet=identitet, vedlegg=filer)
    felles.kort(okt, bilde, f"{bilde.varsel.nr} er registrert.")
    if satt_naa:
        okt.flate.advarsel(
            "Mottatt er satt til nå, og fristene regnes fra i dag. Kom varselet før?  "
            f"imdi varsel endre {bilde.varsel.nr} --mottatt DATO"
        )


def _anonymitet(dialog: Dialog, onsker: bool, ukjent: bool, identitet: Identitet | None) -> Anonymitet:
    if onsker or ukjent:
        return Anonymitet.ONSKER if onsker else Anonymitet.UKJENT
    if not dialog.mulig or identitet is not None:
        return Anonymitet.IKKE_BEDT_OM
    return dialog.velg(
        "Vil den som varsler, være anonym?",
        [
            (Anonymitet.IKKE_BEDT_OM, "Har ikke bedt om det"),
            (Anonymitet.ONSKER, "Ja, ønsker å være anonym"),
            (Anonymitet.UKJENT, "Ingen vet hvem som varsler"),
        ],
        opsjon="--ønsker-anonymitet",
    )


def _sporr_identitet(dialog: Dialog) -> Identitet | None:
    navn = dialog.tekst(
        "Hva heter den som varsler?",
        opsjon="--varsler-fil",
        hjelp="Navnet ligger for seg, og vises bare når noen oppgir en grunn.",
        valgfri=True,
    )
    if not navn:
        return None
    return Identitet(navn, dialog.tekst("Hvordan når vi den som varsler?", opsjon="--varsler-fil", valgfri=True))


def _velg_tolk(k: Kontekst, dialog: Dialog, oppgitt: str) -> registrering.Tolkevalg:
    """Look the interpreter up; of several with the same name, the caseworker chooses."""
    valg = registrering.finn_tolk(k, oppgitt)
    if not valg.kandidater or not dialog.mulig:
        return valg
    valgt = dialog.velg(
        f"Hvem i registeret er «{valg.oppgitt}»?",
        [*((t, felles.tolk_i_ord(t)) for t in valg.kandidater), (None, "Ingen av disse, eller vet ikke ennå")],
        opsjon="--tolk",
    )
    return registrering.Tolkevalg(valg.oppgitt, valgt, ())
