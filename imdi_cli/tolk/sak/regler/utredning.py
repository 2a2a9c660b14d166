"""What may be demanded, what must be laid before the interpreter, and what may be said to come of it."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.sak.typer.koder import Kilde, Kravutfall, Utfall
from imdi_cli.tolk.sak.typer.rader import Krav

KLAGE = "opplysningskrav.klage"
SVAR = "opplysningskrav.svar"
UTTALEFRIST = "forhandsvarsel.uttalefrist"
UTTALEFRIST_SATT = "forhandsvarsel.uttalefrist.satt"
TAUSHETSRETT = "reaksjon.brev.taushetsrett"
VENT = "saksbehandling.vent"


class KanIkkeKreveOpplysninger(Avslag):
    """§ 19 third paragraph reaches public bodies only, and only what is necessary."""


class KanIkkeRegistrereSvar(Avslag):
    """The question is answered already, or the answer says nothing."""


class KanIkkeVarsleReaksjon(Avslag):
    """The letter would name a reaction that the law does not open for this interpreter."""


class KanIkkeForelegge(Avslag):
    """There is nothing to lay before the interpreter, or the exception is not reasoned."""


class KanIkkeUtenGrunn(Avslag):
    """The step must have a reason, and has none."""


def krev_grunn(grunn: str | None, hva: str, hjemmel: str, neste: str) -> str:
    """Give the reason without blanks around it, or refuse a step that must have one."""
    if not (grunn and grunn.strip()):
        raise KanIkkeUtenGrunn(f"{hva} krever en grunn.", hjemmel=hjemmel, neste=neste)
    return grunn.strip()


def krev_kan_kreves(kilde: Kilde, *, frivillig: bool, nr: str) -> None:
    """Refuse to demand information of whoever is no public body (tolkeloven § 19 third paragraph, § 2 third)."""
    if kilde is Kilde.PRIVAT and not frivillig:
        raise KanIkkeKreveOpplysninger(
            "IMDi kan bare kreve opplysninger av offentlige organer, og av private som utfører tjenester for et "
            "offentlig organ eller treffer enkeltvedtak.",
            hjemmel="tolkeloven § 19 tredje ledd, jf. § 2 tredje ledd",
            neste=f"Du kan be om dem:  imdi sak innhent {nr} --til NAVN --kilde privat --frivillig",
        )


def krev_nodvendig(hva: str | None, nodvendig: str | None, nr: str) -> None:
    """Refuse to ask without saying for what, and why it is needed."""
    mangler = [
        valg for valg, tekst in (("--hva-fil", hva), ("--nødvendig-fil", nodvendig)) if not (tekst or "").strip()
    ]
    if mangler:
        raise KanIkkeKreveOpplysninger(
            "Kravet må si hvilke opplysninger det gjelder, og hvorfor de er nødvendige for å vurdere saken.",
            hjemmel="tolkeloven § 19 tredje ledd",
            neste=f"imdi sak innhent {nr} --til NAVN " + " ".join(f"{valg} FIL" for valg in mangler),
        )


def krev_svarfrist(frist: date, i_dag: date, valg: str) -> None:
    """Stop a deadline that has passed before the letter is sent. Raises Bruksfeil."""
    if frist <= i_dag:
        raise Bruksfeil(f"Fristen {kort_dato(frist)} må være etter i dag.", neste=f"Rett {valg}.")


def krev_apent(krav: Krav | None, nr: str, kravnr: int) -> Krav:
    """Give the question that is to be answered, or refuse when it is not open."""
    if krav is None:
        raise Bruksfeil(f"{nr} har ikke noe krav {kravnr}.", neste=f"Se kravene:  imdi sak vis {nr}")
    if krav.utfall is not None:
        raise KanIkkeRegistrereSvar(
            f"Krav {krav.nr} i {nr} er besvart: {krav.utfall.tekst}.",
            hjemmel="arkivforskrifta § 11: det som er ført, overskrives ikke",
            neste=f"Kom det mer, be om det på nytt:  imdi sak innhent {nr} --til NAVN",
        )
    return krav


def krev_svar(utfall: Kravutfall, tekst: str | None, *, vedlegg: bool, nr: str, kravnr: int) -> None:
    """Refuse an answer that says nothing: what came in, which law it was refused by, or why it is dropped."""
    if (tekst or "").strip() or (vedlegg and utfall is Kravutfall.MOTTATT):
        return
    hva = {
        Kravutfall.MOTTATT: "Hva kom inn? Det må ligge ved, eller stå i en tekst.",
        Kravutfall.NEKTET: "Hvorfor nekter organet, og etter hvilken lov? Begrensninger i en tilsynsmyndighets "
        "innsynsrett gjelder også IMDi.",
        Kravutfall.FRAFALT: "Hvorfor trengs ikke opplysningene lenger?",
    }[utfall]
    raise KanIkkeRegistrereSvar(
        hva,
        hjemmel="tolkeloven § 19 tredje ledd, jf. forvaltningsloven § 17 første ledd",
        neste=f"imdi sak innhent {nr} --krav {kravnr} --{utfall.value} DATO --svar-fil FIL",
    )


def krev_dag(hva: str, dag: date, tidligst: str, i_dag: date, valg: str) -> None:
    """Stop a day before what it answers, or after today. Raises Bruksfeil."""
    if not tidligst <= dag.isoformat() <= i_dag.isoformat():
        raise Bruksfeil(
            f"{hva} kan ikke være {kort_dato(dag)}: det må være fra {kort_dato(date.fromisoformat(tidligst))} til i "
            f"dag, {kort_dato(i_dag)}.",
            neste=f"Rett {valg}.",
        )


def mulige(*, oppfort: bool, statsautorisert: bool) -> tuple[Utfall, ...]:
    """List the reactions the law opens for an interpreter (tolkeloven §§ 20 and 21).

    Advarsel and utestenging need an entry in the register; tilbakekall a bevilling, entry or not.
    """
    register = (Utfall.ADVARSEL, Utfall.UTESTENGING, Utfall.UTESTENGING_ALLTID) if oppfort else ()
    return (*register, *((Utfall.TILBAKEKALL,) if statsautorisert else ()))


def velg_reaksjoner(onsket: Sequence[Utfall], *, oppfort: bool, statsautorisert: bool, nr: str) -> tuple[Utfall, ...]:
    """Give the reactions the letter names: those that were chosen, else all that are possible.

    Raises KanIkkeVarsleReaksjon for one that the law does not open.
    """
    kan = mulige(oppfort=oppfort, statsautorisert=statsautorisert)
    for u in onsket:
        if u.er_reaksjon and u not in kan:
            mangler = "ikke er statsautorisert" if u is Utfall.TILBAKEKALL else "ikke står i registeret"
            raise KanIkkeVarsleReaksjon(
                f"{u.tekst[0].upper()}{u.tekst[1:]} er ikke mulig: tolken {mangler} i dag.",
                hjemmel=u.hjemmel,
                neste=f"Utelat --reaksjon {u.value}:  imdi sak forelegg {nr} --fakta-fil FIL",
            )
    return tuple(dict.fromkeys(onsket)) or kan


def krev_fakta(fakta: str | None, nr: str) -> str:
    """Give the facts as the interpreter will read them, or refuse a letter that tells nothing (§§ 16 and 17)."""
    if not (fakta and fakta.strip()):
        raise KanIkkeForelegge(
            "Tolken må få vite hva saken gjelder, og hva IMDi har fått opplyst.",
            hjemmel="forvaltningsloven §§ 16 andre ledd og 17 andre ledd",
            neste=f"Skriv det uten navn på andre:  imdi sak forelegg {nr} --fakta-fil FIL",
        )
    return fakta.strip()
