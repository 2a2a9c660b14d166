"""Decisions of recognition, and a deadline for one that was missed (yrkeskvalifikasjonsloven § 18)."""

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.steg import avgjorelse as steg
from imdi_cli.tolk.klage.regler.frist import FRIST
from imdi_cli.tolk.klage.typer.koder import Endringsslag
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endrer, Endring, Virkning

les = steg.les


def fakta(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of a decision, or of a deadline that was missed. Raises KanIkkePaaklagesHer."""
    p = steg.fakta(k, nr)
    return Avgjorelse(
        nr=p.nr,
        slag="godkjenning",
        gjelder=p.gjelder,
        hva=p.hva,
        dato=p.dato,
        part=p.part,
        adresse=p.adresse,
        tolkenummer=p.tolkenummer,
        mottatt=p.mottatt,
        frist=p.frist,
        fristregel=FRIST,
        endringer=(Endringsslag.NY_BEHANDLING,),
        kan_gjores_om=p.kan_oppheves,
        beslutter=p.beslutter,
    )


def endre(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Set a decision aside, so that its language is decided anew; where a deadline was missed there is none."""
    if a.kan_gjores_om:
        steg.opphev(k, a.nr, av.klage)
    return Virkning(merknader=(f"Søknaden skal avgjøres:  imdi godkjenning behandle {a.gjelder}",))


def paaklaget(k: Kontekst, a: Avgjorelse) -> None:
    """Let the application wait for the complaint; one over a missed deadline stops nothing."""
    steg.paaklaget(k, a.nr)


ferdig = steg.ferdig
