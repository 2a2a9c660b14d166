"""`imdi varsel ny`."""

from collections.abc import Sequence
from typing import Any

import click

from imdi_cli.base.arkiv import Fil
from imdi_cli.flate.feltvalg import med_felter, samle, sporr_om
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil
from imdi_cli.kjerne.felt import felter
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import registrering
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Varslertype
from imdi_cli.tolk.varsel.typer.nytt import NyttVarsel, UmuligVerdi
from imdi_cli.tolk.varsel.typer.rader import Identitet

NOK = ("kanal", "tolk", "beskrivelse")  # with these given, nothing is asked: the rest may come later
FELT = {rad.navn: rad for rad in felter(NyttVarsel)}


@kommando(
    eksempler=[
        "imdi varsel ny",
        "imdi varsel ny --fil varsel.txt --tolk 10482 --kanal e-post --brudd GT-NØYAKTIG",
        "imdi varsel ny --fil varsel.txt --tolk 'Amina Yusuf' --kanal e-post --ønsker-anonymitet",
    ]
)
@click.option("--fil", metavar="FIL", help="Teksten i varselet, fra en fil (- for standard inn).")
@med_felter(NyttVarsel, utelat=["anonymitet"])
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
    _krev_en_form(onsker_anonymitet, varsler_ukjent, varsler_fil)
    oppgitt["beskrivelse"] = felles.les_fil(fil)
    filer = felles.les_vedlegg(vedlegg)
    identitet = felles.les_identitet(varsler_fil)
    with okt.kontekst(felles.ROLLE) as k:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        sporr = dialog.mulig and not all(oppgitt[navn] for navn in NOK)
        satt_naa = not oppgitt["mottatt"] and not sporr
        if satt_naa:
            oppgitt["mottatt"] = felles.til_minuttet(k.naa)
        felt = samle(okt, NyttVarsel, oppgitt, k.i_dag, utelat=["anonymitet"], sporr_om_alt=sporr)
        valg = _velg_tolk(k, dialog, felt["tolk"])
        felt["anonymitet"] = _anonymitet(
            dialog if sporr else None, onsker_anonymitet, varsler_ukjent, felt.get("varsler_type"), identitet
        )
        if sporr:
            _sporr_om_mer(dialog, felt, k)
            if identitet is None and _har_avsender(felt):
                identitet = _sporr_identitet(dialog)
        bilde = _registrer(okt, k, dialog, sporr, felt, valg, identitet, filer)
    felles.kort(okt, bilde, f"{bilde.varsel.nr} er registrert.")
    if satt_naa:
        okt.flate.advarsel(
            "Mottatt er satt til nå, og fristene regnes fra i dag. Kom varselet før?  "
            f"imdi varsel endre {bilde.varsel.nr} --mottatt DATO"
        )


def _registrer(
    okt: Okt,
    k: Kontekst,
    dialog: Dialog,
    sporr: bool,
    felt: dict[str, Any],
    valg: registrering.Tolkevalg,
    identitet: Identitet | None,
    filer: Sequence[Fil],
) -> Varselbilde:
    """Register; what cannot be is asked for again, so that nothing else that was typed is lost."""
    while True:
        try:
            return registrering.registrer(k, NyttVarsel(**felt), valg, identitet=identitet, vedlegg=filer)
        except UmuligVerdi as feil:
            if not sporr:
                raise
            okt.flate.setning(feil.hva)
            for navn in feil.felt:
                felt[navn] = sporr_om(dialog, FELT[navn], k.i_dag)
        except Basefeil as feil:
            if not sporr:
                raise
            okt.flate.setning(feil.hva)
            if not dialog.bekreft("Vil du prøve en gang til?", standard=True, opsjon=""):
                raise


def _krev_en_form(onsker: bool, ukjent: bool, varsler_fil: str | None) -> None:
    """Stop when more than one of the three forms of anonymity is typed."""
    if ukjent and (onsker or varsler_fil):
        raise Bruksfeil(
            "En ukjent avsender kan verken ønske å være anonym eller ha et navn.",
            neste="Bruk enten --varsler-ukjent (ingen vet hvem det er) eller --ønsker-anonymitet (vi vet det).",
        )


def _har_avsender(felt: dict[str, Any]) -> bool:
    return felt["anonymitet"] != Anonymitet.UKJENT and felt.get("varsler_type") != Varslertype.EGET


def _anonymitet(
    dialog: Dialog | None, onsker: bool, ukjent: bool, type_: Varslertype | None, identitet: Identitet | None
) -> Anonymitet:
    """Tell which of the three forms it is; asked for when there is a dialogue and it is not given already."""
    if onsker or ukjent:
        return Anonymitet.ONSKER if onsker else Anonymitet.UKJENT
    if dialog is None or type_ == Varslertype.EGET:
        return Anonymitet.IKKE_BEDT_OM
    if type_ == Varslertype.ANONYM and identitet is None:
        return Anonymitet.UKJENT
    valg = [
        (Anonymitet.IKKE_BEDT_OM, "Har ikke bedt om det"),
        (Anonymitet.ONSKER, "Ja, ønsker å være anonym"),
        (Anonymitet.UKJENT, "Ingen vet hvem som varsler"),
    ]
    return dialog.velg(
        FELT["anonymitet"].felt.sporsmal,
        valg[:2] if identitet else valg,
        opsjon="--ønsker-anonymitet eller --varsler-ukjent",
    )


def _sporr_om_mer(dialog: Dialog, felt: dict[str, Any], k: Kontekst) -> None:
    """Ask for what is seldom known at once, if the caseworker wants to give it now."""
    resten = [rad for rad in felter(NyttVarsel) if not rad.felt.sporres and rad.navn not in felt]
    valg = ", ".join(rad.valg for rad in resten)
    om = ", ".join(rad.valg.strip("-").replace("-", " ") for rad in resten)
    if dialog.bekreft("Vil du legge inn flere opplysninger nå?", opsjon=valg, hjelp=f"Alt dette kan vente: {om}."):
        for rad in resten:
            felt[rad.navn] = sporr_om(dialog, rad, k.i_dag)


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
