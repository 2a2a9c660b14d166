"""The words of the committee's papers that are composed, in both written languages."""

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.styring.habilitet.typer import Tilknytning
from imdi_cli.tolk.register.regler.brevord import paragraf
from imdi_cli.tolk.sak.typer.koder import Unntak
from imdi_cli.tolk.utvalg.typer.koder import Utvalgsrolle

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
ROLLE: dict[Malform, dict[Utvalgsrolle, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Utvalgsrolle.TOLK: "tolk med tolkeutdanning, oppført i Nasjonalt tolkeregister",
        Utvalgsrolle.UTDANNING: "tilsett i undervisnings- og forskingsstilling ved ei tolkeutdanning",
        Utvalgsrolle.BRUKER: "brukarrepresentant frå den minoritetsspråklege befolkninga",
        Utvalgsrolle.BESTILLER: "tolkebestillar tilsett i offentleg verksemd",
    },
}
TILKNYTNING: dict[Malform, dict[Tilknytning, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Tilknytning.PART: "er sjølv part i saka",
        Tilknytning.SLEKT: "er i slekt eller svogerskap med ein part, i opp- eller nedstigande line eller så nær som "
        "sysken",
        Tilknytning.EKTESKAP: "er eller har vore gift med, er forlova med, eller er fosterforelder eller fosterbarn "
        "til ein part",
        Tilknytning.VERGE: "er verje eller fullmektig for ein part, eller har vore det etter at saka tok til",
        Tilknytning.LEDER: "leier, har leiande stilling i eller er styremedlem i ei verksemd som er part",
        Tilknytning.SAEREGNE: "andre særeigne forhold som er eigna til å svekkje tilliten til at ein er upartisk",
    },
}
UNNTAK: dict[Malform, dict[Unntak, str]] = {
    Malform.BOKMAL: {},
    Malform.NYNORSK: {
        Unntak.IKKE_MULIG: "varsling er ikkje praktisk mogleg, eller fører med seg fare for at vedtaket ikkje kan "
        "gjennomførast",
        Unntak.UKJENT_ADRESSE: "tolken har ikkje kjend adresse, og ettersporing krev for mykje",
        Unntak.UNODVENDIG: "tolken veit alt at vedtak skal gjerast og har hatt tid til å uttale seg, eller varsel er "
        "openbert unødvendig",
        Unntak.BEKREFTET: "opplysningane blir stadfesta av det tolken sjølv har lagt fram, eller tolken har ikkje "
        "kjend opphaldsstad",
        Unntak.HASTER: "rask avgjerd er påkravd av omsyn til andre partar eller offentlege interesser",
        Unntak.UTEN_BETYDNING: "opplysningane har ikkje avgjerande betydning for vedtaket, eller underretning er "
        "unødvendig eller uføremålstenleg av omsyn til tolken sjølv",
    },
}


def tilknytning(t: Tilknytning, malform: Malform) -> str:
    """Say a tie with its paragraph."""
    return f"{TILKNYTNING[malform].get(t, t.tekst)} ({paragraf(t.hjemmel, malform)})"


def unntak(u: Unntak, malform: Malform) -> str:
    """Say why the interpreter was not heard, of whom the committee reads, with the paragraph."""
    return f"{UNNTAK[malform].get(u, u.tekst)} ({paragraf(u.hjemmel, malform)})"


def liste(deler: list[str], malform: Malform) -> str:
    """Say several in a sentence: «a, b og c»."""
    *forst, sist = deler
    return f"{', '.join(forst)} {ORD[malform]['og']} {sist}" if forst else sist
