"""The words of the committee's papers that are composed, in both written languages."""

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.sak.typer.koder import Alvor, Utfall, Vurdering
from imdi_cli.tolk.utvalg.typer.koder import Utvalgsrolle
from imdi_cli.tolk.varsel.typer.koder import Brudd

ORD = {
    Malform.BOKMAL: {
        "forelagt": "Dette ble lagt fram for tolken {dag}:",
        "ikke_forelagt": "Ikke lagt fram for tolken {dag}:",
        "uttalt": "Tolken uttalte seg {dag}:",
        "ikke_uttalt": "Tolken har ikke uttalt seg.",
        "skjerm": "Møtet holdes på skjerm.",
        "sted": "Møtet holdes her: {sted}.",
        "holdt_skjerm": "Møtet ble holdt på skjerm.",
        "holdt_sted": "Møtet ble holdt her: {sted}.",
        "sak": "Sak {sak}",
        "deltok": "Deltok: {navn}.",
        "i_stedet": "{vara} i stedet for {fast}",
        "inhabil": "Inhabil: {navn}.",
        "avgjort": "Spørsmålet om {navn} er habil, ble avgjort av {hvem}: {svar}.",
        "alle": "Utvalget var ikke vedtaksført uten dem spørsmålet gjaldt, og alle som møtte, deltok.",
        "ikke_behandlet": "Saken ble ikke behandlet i møtet.",
        "brudd": "{kode}: {vurdering}.",
        "alvor": "Bruddene er {alvor}.",
        "raad": "Råd om reaksjon: {utfall}.",
        "stemmer": "Stemmer: {stemmer}.",
        "likt": "Stemmene var like, og møtelederens syn avgjorde.",
        "enstemmig": "Rådet er enstemmig.",
        "dissens": "Dissens fra {navn}: {tekst}",
        "saken": "{sak}: {sprak}",
        "oppdrag": "oppdragsgiver {hvem}",
        "ukjent": "språket er ikke oppgitt",
        "habil": "habil",
        "ikke_habil": "inhabil",
        "og": "og",
    },
    Malform.NYNORSK: {
        "forelagt": "Dette blei lagt fram for tolken {dag}:",
        "ikke_forelagt": "Ikkje lagt fram for tolken {dag}:",
        "uttalt": "Tolken uttalte seg {dag}:",
        "ikke_uttalt": "Tolken har ikkje uttalt seg.",
        "skjerm": "Møtet blir halde på skjerm.",
        "sted": "Møtet blir halde her: {sted}.",
        "holdt_skjerm": "Møtet blei halde på skjerm.",
        "holdt_sted": "Møtet blei halde her: {sted}.",
        "sak": "Sak {sak}",
        "deltok": "Deltok: {navn}.",
        "i_stedet": "{vara} i staden for {fast}",
        "inhabil": "Inhabil: {navn}.",
        "avgjort": "Spørsmålet om {navn} er habil, blei avgjort av {hvem}: {svar}.",
        "alle": "Utvalet var ikkje vedtaksført utan dei spørsmålet gjaldt, og alle som møtte, deltok.",
        "ikke_behandlet": "Saka blei ikkje behandla i møtet.",
        "brudd": "{kode}: {vurdering}.",
        "alvor": "Brota er {alvor}.",
        "raad": "Råd om reaksjon: {utfall}.",
        "stemmer": "Røyster: {stemmer}.",
        "likt": "Røystene var like, og synet til møteleiaren avgjorde.",
        "enstemmig": "Rådet er samrøystes.",
        "dissens": "Dissens frå {navn}: {tekst}",
        "saken": "{sak}: {sprak}",
        "oppdrag": "oppdragsgivar {hvem}",
        "ukjent": "språket er ikkje oppgitt",
        "habil": "habil",
        "ikke_habil": "inhabil",
        "og": "og",
    },
}
# What is not here is the same in both, and stands in the vocabulary itself.
UTFALL: dict[Malform, dict[Utfall, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Utfall.IKKE_BEHANDLET: "ikkje teke til behandling",
        Utfall.HENLAGT: "lagt bort, ikkje tilstrekkeleg opplyst",
        Utfall.IKKE_BRUDD: "avslutta, ikkje brot",
        Utfall.UTEN_REAKSJON: "avslutta, brot utan reaksjon",
        Utfall.VEILEDNING: "rettleiing til tolken",
        Utfall.ADVARSEL: "åtvaring",
        Utfall.UTESTENGING: "utestenging for ein avgrensa periode",
        Utfall.UTESTENGING_ALLTID: "utestenging for alltid",
        Utfall.TILBAKEKALL: "tilbakekalling av løyve",
    },
}
VURDERING: dict[Malform, dict[Vurdering, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Vurdering.BRUDD: "brot",
        Vurdering.IKKE_BRUDD: "ikkje brot",
        Vurdering.IKKE_OPPLYST: "ikkje tilstrekkeleg opplyst",
    },
}
ALVOR: dict[Malform, dict[Alvor, str]] = {  # in the plural, since it is said of the breaches
    Malform.BOKMAL: {Alvor.VESENTLIG: "vesentlige", Alvor.IKKE_VESENTLIG: "ikke vesentlige"},
    Malform.NYNORSK: {Alvor.VESENTLIG: "vesentlege", Alvor.IKKE_VESENTLIG: "ikkje vesentlege"},
}
ROLLE: dict[Malform, dict[Utvalgsrolle, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Utvalgsrolle.TOLK: "tolk med tolkeutdanning, oppført i Nasjonalt tolkeregister",
        Utvalgsrolle.UTDANNING: "tilsett i undervisnings- og forskingsstilling ved ei tolkeutdanning",
        Utvalgsrolle.BRUKER: "brukarrepresentant frå den minoritetsspråklege befolkninga",
        Utvalgsrolle.BESTILLER: "tolkebestillar tilsett i offentleg verksemd",
    },
}
BRUDD: dict[Malform, dict[Brudd, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Brudd.GT_KOMP: "mangla tilstrekkeleg tolkefagleg kompetanse",
        Brudd.GT_NOYAKTIG: "endra, heldt tilbake eller la til innhald",
        Brudd.GT_ANDRE: "utførte andre oppgåver enn å tolke",
        Brudd.GT_FEIL: "sa ikkje frå om ein feil eller noko utelate av betydning",
        Brudd.GT_PARTISK: "opptredde ikkje upartisk",
        Brudd.GT_MISBRUK: "misbrukte informasjon",
        Brudd.GT_FORSVARLIG: "sikra ikkje, eller sa ikkje frå om, uforsvarlege forhold",
        Brudd.GT_TITTEL: "brukte tittelen statsautorisert tolk på skriftleg omsetjing",
        Brudd.TP_BRUDD: "braut teieplikta",
        Brudd.TP_MATERIALE: "sikra ikkje, leverte ikkje tilbake eller øydela ikkje materiale",
        Brudd.HAB_OPPDRAG: "tok oppdraget som inhabil",
        Brudd.HAB_OPPLYS: "sa ikkje frå om mogleg inhabilitet",
    },
}


def liste(deler: list[str], malform: Malform) -> str:
    """Say several in a sentence: «a, b og c»."""
    *forst, sist = deler
    return f"{', '.join(forst)} {ORD[malform]['og']} {sist}" if forst else sist
