"""When a case may be deleted (arkivlova § 13), and what stands in the way."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import pluss_aar, pluss_maaneder, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.regelverk import Regel
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel
from imdi_cli.tolk.innsyn.typer.rader import Slettegrunnlag

ARKIV = "arkivlova § 13"
OPPBEVARING = "oppbevaring.varslingssak"
IKKE_FASTSATT = "Oppbevaringstiden er ikke fastsatt. Hjemmelen for kassasjon må si at saken kan slettes nå."
BLIR = (
    "Sporet: nummer, datoer, koder og antall, hjemmelen, og hvem som ba om og godkjente slettingen",
    "Reaksjonene: på tolkenummeret, med datoer og koder, og dagen de ble mottatt",
    "Loggen: hvem som gjorde hva og når. Innholdet i radene om saken er fjernet; kjeden er hel",
    "Kopier av databasen som er tatt før i dag: til de blir slettet etter rutinen for sikkerhetskopier",
)
POSTGRES = (
    "PostgreSQL beholder slettede rader på disken til databasen er ryddet. Den som drifter den, må kjøre VACUUM FULL."
)
# The answer to who demands deletion: for the register (True: still there), and for the archive (True: needed).
I_REGISTERET = {
    Malform.BOKMAL: {
        True: "Du står i registeret. Registeret sletter opplysningene når de ikke lenger er nødvendige der. "
        "Det vurderer vi for seg. Så lenge en sak, en utestenging eller en advarsel gjelder, er de nødvendige.",
        False: "Vi har ingen opplysninger om deg i registeret.",
    },
    Malform.NYNORSK: {
        True: "Du står i registeret. Registeret slettar opplysningane når dei ikkje lenger er nødvendige der. "
        "Det vurderer vi for seg. Så lenge ei sak, ei utestenging eller ei åtvaring gjeld, er dei nødvendige.",
        False: "Vi har ingen opplysningar om deg i registeret.",
    },
}
I_ARKIVET = {
    Malform.BOKMAL: {
        True: "Dokumentene i saken kan ikke slettes nå:",
        False: "Dokumentene i saken kan bare slettes når noen med ansvar for arkivet har funnet en hjemmel for det:",
    },
    Malform.NYNORSK: {
        True: "Dokumenta i saka kan ikkje slettast no:",
        False: "Dokumenta i saka kan berre slettast når nokon med ansvar for arkivet har funne ein heimel for det:",
    },
}
INGEN_HINDRING = {
    Malform.BOKMAL: "det er ikke avgjort om arkivreglene tillater at saken slettes (arkivlova § 13)",
    Malform.NYNORSK: "det er ikkje avgjort om arkivreglane tillèt at saka blir sletta (arkivlova § 13)",
}


class KanIkkeSletteSak(Avslag):
    """Something needs the case still; says what, and until when."""


class KanIkkeGodkjenneSletting(Avslag):
    """Nobody has asked for the deletion, or somebody has asked already."""


def hindringer(g: Slettegrunnlag, i_dag: date) -> list[tuple[str, str]]:
    """List what stands in the way: (what, paragraph)."""
    if g.i_sak:
        return [(f"varselet er en del av {g.i_sak}, og slettes sammen med den", ARKIV)]
    ut: list[tuple[str, str]] = []
    if g.avsluttet is None:
        ut.append(("saken er ikke avsluttet", ARKIV))
    for hva, siste in g.advarsler:
        til = (
            f"teller til og med {vis_dato(siste)}"
            if siste
            else "er ikke registrert mottatt, og kan komme til å telle"
        )
        ut.append((f"{hva} {til}", "tolkeloven § 21 andre ledd"))
    ut += [(f"{hva} gjelder, og bygger på saken", "tolkeloven §§ 20 og 21") for hva in g.sperrer]
    ut += [(f"{hva} er ikke avgjort", "forvaltningsloven § 33") for hva in g.klager]
    ut += [(f"innsynskravet {nr} er ikke besvart", "forvaltningsloven § 18, offentleglova § 29") for nr in g.krav]
    if g.klagefrist and g.klagefrist >= i_dag:
        ut.append((f"klagefristen går ut {vis_dato(g.klagefrist)}", "forvaltningsloven § 29"))
    elif g.yttergrense and g.yttergrense >= i_dag:
        ut.append(
            (
                f"en for sen klage kan tas til behandling til og med {vis_dato(g.yttergrense)}",
                "forvaltningsloven § 31",
            )
        )
    if g.oppbevares_til and g.oppbevares_til >= i_dag:
        ut.append((f"saken skal oppbevares til og med {vis_dato(g.oppbevares_til)}", "arkivforskrifta § 3"))
    return ut


def krev_kan_slettes(g: Slettegrunnlag, i_dag: date) -> None:
    """Refuse deletion while something needs the case. Raises KanIkkeSletteSak with everything that does."""
    if grunner := hindringer(g, i_dag):
        annen = f"imdi sak slett {g.i_sak}" if g.i_sak else "imdi sak slett --oversikt"
        raise KanIkkeSletteSak(
            f"{g.gjelder} kan ikke slettes: {grunner[0][0]}.",
            hjemmel=grunner[0][1],
            neste=f"Se den andre saken:  {annen}" if g.i_sak else f"Se hva som kan slettes:  {annen}",
            fakta=[(hjemmel, hva) for hva, hjemmel in grunner[1:]],
        )


def oppbevares_til(regel: Regel, avsluttet: date) -> date | None:
    """Work out the last day a case is kept; None while nobody has set how long."""
    if regel.enhet == "år":
        return pluss_aar(avsluttet, regel.tall)
    return pluss_maaneder(avsluttet, regel.tall) if regel.enhet == "måneder" else None


def krev_hjemmel(hjemmel: Kassasjonshjemmel | None, tekst: str | None, henvisning: str | None) -> tuple[str, str]:
    """Give the text and the reference of what lets archive be destroyed, or stop.

    A duty to delete in another act is not enough by itself (arkivlova § 13).
    """
    if hjemmel is None:
        raise Bruksfeil(
            "Hva er hjemmelen for å slette arkivet?",
            neste="Oppgi --hjemmel forskrift, vedtak eller «annen lov».",
            fakta=[(h.value, h.tekst) for h in Kassasjonshjemmel],
        )
    if not (tekst and tekst.strip()):
        raise Bruksfeil("Hva sier hjemmelen?", neste="Oppgi --hjemmel-tekst TEKST.")
    if not (henvisning and henvisning.strip()):
        raise Bruksfeil("Hvor står hjemmelen?", neste="Oppgi --henvisning TEKST (paragraf, eller saksnummer).")
    return tekst.strip(), henvisning.strip()


def krev_ingen_bedt(gjelder: str, av: str | None) -> None:
    """Refuse to ask twice."""
    if av is not None:
        raise KanIkkeGodkjenneSletting(
            f"{av} har alt bedt om at {gjelder} slettes.",
            hjemmel=ARKIV,
            neste=f"En annen enn {av} kan godkjenne det:  imdi sak slett {gjelder} --godkjenn",
        )


def krev_bedt(gjelder: str, *, bedt: bool) -> None:
    """Refuse to answer what nobody has asked for."""
    if not bedt:
        raise KanIkkeGodkjenneSletting(
            f"Ingen har bedt om at {gjelder} slettes.",
            hjemmel=ARKIV,
            neste=f"Be om det først:  imdi sak slett {gjelder} --hjemmel forskrift …",
        )
