"""What may be demanded, what must be laid before the interpreter, and what may be said to come of it."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.sak.typer.koder import Kilde, Kravutfall, Utfall
from imdi_cli.tolk.sak.typer.rader import Krav, Saksbrudd
from imdi_cli.tolk.varsel.typer.koder import Brudd

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


# --- the words of the letters ------------------------------------------------------------------------------------

_BRUDD_NYNORSK = {
    Brudd.GT_KOMP: "mangla tilstrekkeleg tolkefagleg kompetanse",
    Brudd.GT_NOYAKTIG: "endra, heldt tilbake eller la til innhald",
    Brudd.GT_ANDRE: "utførte andre oppgåver enn å tolke",
    Brudd.GT_FEIL: "sa ikkje frå om ein feil eller ei utelating av betydning",
    Brudd.GT_PARTISK: "opptredde ikkje upartisk",
    Brudd.GT_MISBRUK: "misbrukte informasjon",
    Brudd.GT_FORSVARLIG: "sikra ikkje, eller sa ikkje frå om, uforsvarlege forhold",
    Brudd.GT_TITTEL: "brukte tittelen statsautorisert tolk på skriftleg omsetjing",
    Brudd.TP_BRUDD: "braut teieplikta",
    Brudd.TP_MATERIALE: "sikra ikkje, leverte ikkje tilbake eller øydela ikkje materiale",
    Brudd.HAB_OPPDRAG: "tok oppdraget som inhabil",
    Brudd.HAB_OPPLYS: "sa ikkje frå om mogleg inhabilitet",
}
_UTFALL_NYNORSK = {
    Utfall.ADVARSEL: "åtvaring",
    Utfall.UTESTENGING: "utestenging frå Nasjonalt tolkeregister for ein avgrensa periode",
    Utfall.UTESTENGING_ALLTID: "utestenging frå Nasjonalt tolkeregister for alltid",
    Utfall.TILBAKEKALL: "tilbakekall av bevilling som statsautorisert tolk",
    Utfall.VEILEDNING: "rettleiing",
}
_UTFALL_BOKMAL = {
    Utfall.UTESTENGING: "utestenging fra Nasjonalt tolkeregister for en begrenset periode",
    Utfall.UTESTENGING_ALLTID: "utestenging fra Nasjonalt tolkeregister for alltid",
    Utfall.TILBAKEKALL: "tilbakekall av bevilling som statsautorisert tolk",
}


def hjemmel_i_ord(hjemmel: str, malform: Malform) -> str:
    """Write a paragraph in the language of a letter."""
    if malform is Malform.NYNORSK:
        return hjemmel.replace("loven", "lova").replace("forskriften", "forskrifta")
    return hjemmel


def brudd_i_ord(b: Saksbrudd, malform: Malform) -> str:
    """Say an alleged breach in a letter, with its paragraph and its language."""
    ord_ = _BRUDD_NYNORSK[b.kode] if malform is Malform.NYNORSK else b.kode.tekst
    sprak = f" ({b.sprak.replace(';', ', ')})" if b.sprak else ""
    return f"{ord_}{sprak}, {hjemmel_i_ord(b.kode.hjemmel, malform)}"


def utfall_i_ord(u: Utfall, malform: Malform) -> str:
    """Say an outcome in a letter, with its paragraph."""
    ord_ = _UTFALL_NYNORSK.get(u) if malform is Malform.NYNORSK else _UTFALL_BOKMAL.get(u)
    return f"{ord_ or u.tekst} ({hjemmel_i_ord(u.hjemmel, malform)})"
