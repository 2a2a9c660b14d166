"""The static table of commands: every noun and verb, where it lies, and its help line. Loads none of them."""

from collections.abc import Mapping
from typing import NamedTuple


class Gruppe(NamedTuple):
    """One noun: its help line, its verbs, and the command that the noun alone means, if any."""

    hjelp: str
    verb: Mapping[str, tuple[str, str]]
    alene: str = ""


_V = "imdi_cli.tolk.varsel.kommando"
_R = "imdi_cli.tolk.register.kommando"
_B = "imdi_cli.tolk.bevilling.kommando"
_I = "imdi_cli.tolk.innspill.kommando"
_T = "imdi_cli.tolk.tolkebevis.kommando"
_SAK = "imdi_cli.tolk.sak.kommando"
_INN = "imdi_cli.tolk.innsyn.kommando"
_K = "imdi_cli.tolk.klage.kommando"
_U = "imdi_cli.tolk.utvalg.kommando"
_P = "imdi_cli.tolk.rutine.kommando"
_G = "imdi_cli.tolk.godkjenning.kommando"
_S = "imdi_cli.styring"
_STAT = "imdi_cli.bosetting.statistikk.kommando"
_UT = "imdi_cli.bosetting.uttrekk.kommando"
KOMMANDOER: dict[str, Gruppe] = {
    "varsel": Gruppe(
        "Varsler om tolker",
        {
            "ny": (f"{_V}.ny:ny", "Registrer et varsel om en tolk."),
            "liste": (f"{_V}.liste:liste", "List varslene."),
            "vis": (f"{_V}.vis:vis", "Vis alt om ett varsel."),
            "endre": (f"{_V}.endre:endre", "Rett eller legg til opplysninger i et varsel."),
            "identifiser": (f"{_V}.endre:identifiser", "Knytt varselet til en tolk i registeret."),
            "kvitter": (f"{_V}.svar:kvitter", "Lag kvitteringen til den som varslet."),
            "foreløpig-svar": (f"{_V}.svar:forelopig_svar", "Lag et foreløpig svar til den som varslet."),
            "identitet": (f"{_V}.identitet:identitet", "Vis hvem som varslet, med en grunn som logges."),
            "statistikk": (
                "imdi_cli.tolk.varselstatistikk.kommando:statistikk",
                "Tell varsler, saker, reaksjoner og klager i ett år.",
            ),
            "avslutt": (f"{_V}.avslutt:avslutt", "Avslutt et varsel som IMDi ikke skal vurdere."),
        },
    ),
    "sak": Gruppe(
        "Varslingssaker om tolker",
        {
            "ny": (f"{_SAK}.ny:ny", "Opprett en sak om én tolk, av ett eller flere varsler."),
            "liste": (f"{_SAK}.liste:liste", "List sakene om tolker, de nyeste først."),
            "vis": (f"{_SAK}.vis:vis", "Vis alt om én sak, og hva som hindrer neste steg."),
            "ta": (f"{_SAK}.behandling:ta", "Ta en sak som ingen har."),
            "overta": (
                f"{_SAK}.behandling:overta",
                "Overta en sak som en annen har, eller alle sakene til en som slutter.",
            ),
            "legg-tilbake": (f"{_SAK}.behandling:legg_tilbake", "Legg en sak tilbake, så en annen kan ta den."),
            "vent": (f"{_SAK}.behandling:vent", "Sett en sak på vent, med grunn."),
            "gjenoppta": (f"{_SAK}.behandling:gjenoppta", "Ta opp igjen en sak som er på vent."),
            "habilitet": (
                f"{_SAK}.behandling:habilitet",
                "Før om du er habil i saken, eller avgjør det for en du er leder for.",
            ),
            "koble": (f"{_SAK}.ny:koble", "Koble varsler og påståtte brudd til en sak som ikke er ferdig utredet."),
            "innhent": (f"{_SAK}.utredning:innhent", "Krev eller be om opplysninger, eller før svaret."),
            "forelegg": (f"{_SAK}.horing:forelegg", "Varsle tolken om saken, og legg fram det vi har fått vite."),
            "uttalelse": (f"{_SAK}.horing:uttalelse", "Registrer hva tolken svarer, også etter fristen."),
            "til-utvalg": (f"{_SAK}.utredning:til_utvalg", "Klargjør en sak som er godt nok opplyst, for utvalget."),
            "midlertidig": (f"{_SAK}.slutt:midlertidig", "Sett i verk eller opphev et midlertidig tiltak i en sak."),
            "beslutt": (f"{_SAK}.beslutt:beslutt", "Avgjør en sak, eller legg avgjørelsen fram for en annen."),
            "underrett": (f"{_SAK}.slutt:underrett", "Før hvordan og når tolken ble underrettet."),
            "avslutt": (f"{_SAK}.slutt:avslutt", "Avslutt en sak når klagefristen er ute."),
            "innsyn": (f"{_INN}.innsyn:innsyn", "Registrer og besvar et krav om innsyn i en sak."),
            "slett": (
                f"{_INN}.slett:slett",
                "Slett en avsluttet sak eller et avsluttet varsel, når arkivreglene tillater det.",
            ),
        },
    ),
    "reaksjon": Gruppe(
        "Advarsler, utestengelser og tilbakekall",
        {
            "liste": (f"{_SAK}.reaksjon:liste", "List advarsler, utestengelser og tilbakekall som gjelder."),
            "tell": (f"{_SAK}.reaksjon:tell", "Tell advarslene til en tolk, og vis når hver av dem faller ut."),
            "opphev": (f"{_SAK}.reaksjon:opphev", "Gjør om en reaksjon uten klage: én ber om det, en annen avgjør."),
        },
    ),
    "klage": Gruppe(
        "Klager på avgjørelser",
        {
            "ny": (f"{_K}.ny:ny", "Registrer en klage på en avgjørelse, med nummeret på den."),
            "liste": (f"{_K}.liste:liste", "List klagene, de nyeste først, med utfall."),
            "vis": (f"{_K}.liste:vis", "Vis alt om én klage, og hva som hindrer neste steg."),
            "habilitet": (
                f"{_K}.behandle:habilitet",
                "Før om du er habil i klagesaken, eller avgjør det for en du er leder for.",
            ),
            "behandle": (f"{_K}.behandle:behandle", "Forbered og avgjør en klage i IMDi."),
            "utsett": (f"{_K}.tillegg:utsett", "Før at klageren ber om utsatt iverksetting, eller svar på det."),
            "oversend": (
                f"{_K}.instansen:oversend",
                "Send en klage til klageinstansen, med kopi av uttalelsen til parten.",
            ),
            "avgjør": (f"{_K}.instansen:avgjor", "Før hva klageinstansen bestemte, og gjennomfør det."),
            "underrett": (f"{_K}.instansen:underrett", "Før hvordan og når klageren ble underrettet om utfallet."),
            "kostnader": (f"{_K}.tillegg:kostnader", "Opplys om, før eller avgjør krav om sakskostnader."),
            "forleng": (
                f"{_K}.ny:forleng",
                "Forleng klagefristen før den er ute, eller gi en uke til å gjenta en klage som ikke kom fram.",
            ),
        },
    ),
    "godkjenning": Gruppe(
        "Godkjenning av kvalifikasjoner fra utlandet",
        {
            "ny": (f"{_G}.ny:ny", "Registrer en søknad om godkjenning av kvalifikasjoner fra utlandet."),
            "liste": (f"{_G}.liste:liste", "List søknadene om godkjenning, den nærmeste fristen først."),
            "vis": (
                f"{_G}.vis:vis",
                "Vis alt om én søknad: sporet, fristene, hva du kan gjøre, og hvorfor resten er stengt.",
            ),
            "behandle": (
                f"{_G}.gang:behandle",
                "Bli ført gjennom en søknad: hva du kan gjøre nå, og hvorfor resten er stengt.",
            ),
            "endre": (
                f"{_G}.ny:endre",
                "Rett eller legg til opplysninger i en søknad.",
            ),
            "ta": (f"{_G}.behandling:ta", "Ta en søknad som ingen har."),
            "overta": (
                f"{_G}.behandling:overta",
                "Overta en søknad som en annen har, eller alle søknadene til en som slutter.",
            ),
            "legg-tilbake": (f"{_G}.behandling:legg_tilbake", "Legg en søknad tilbake, så en annen kan ta den."),
            "vent": (f"{_G}.behandling:vent", "Sett en søknad på vent, med grunn."),
            "gjenoppta": (f"{_G}.behandling:gjenoppta", "Ta opp igjen en søknad som er på vent."),
            "bekreft": (f"{_G}.svar:bekreft", "Bekreft at søknaden er mottatt, og si hva som mangler."),
            "dokument": (f"{_G}.dokument:dokument", "Krev et dokument, før at det er kommet, eller bedøm det."),
            "kvalifikasjon": (
                f"{_G}.dokument:kvalifikasjon",
                "Før en kvalifikasjon søkeren har, eller rett en som er ført.",
            ),
            "komplett": (f"{_G}.svar:komplett", "Meld at alt som er krevd, er kommet."),
            "imi": (f"{_G}.imi:imi", "Spør en myndighet i en annen stat, eller før svaret."),
            "forelegg": (
                f"{_G}.imi:forelegg",
                "Legg opplysninger fra andre fram for søkeren, eller før hva søkeren svarer.",
            ),
            "vurder": (
                f"{_G}.vurdering:vurder",
                "Vurder et språk: nivået, hva som godtas, og hvilken kategori det tilsvarer.",
            ),
            "forskjell": (
                f"{_G}.vurdering:forskjell",
                "Før en vesentlig forskjell, eller hva erfaring og livslang læring utligner.",
            ),
            "vedtak": (
                f"{_G}.vedtak:vedtak",
                "Treff et vedtak, gjør det om, eller før at søkeren er underrettet.",
            ),
            "tiltak": (
                f"{_G}.tiltak:tiltak",
                "Før hva søkeren har valgt, kall inn til prøve, begynn prøveperioden, eller før resultatet.",
            ),
            "oppfør": (
                f"{_G}.etterpaa:oppfor",
                "Før en godkjenning inn i registeret, i kategorien den tilsvarer.",
            ),
            "språkkontroll": (
                f"{_G}.etterpaa:sprakkontroll",
                "Vedta en kontroll av norskkunnskaper, eller før hva den viste.",
            ),
            "varsling": (
                f"{_G}.etterpaa:varsling",
                "Før en dom for bruk av falske dokumenter, varsle de andre EØS-statene i IMI, eller før at "
                "varselet er "
                "slettet.",
            ),
            "avslutt": (
                f"{_G}.etterpaa:avslutt",
                "Avslutt en søknad som er avgjort, når klagefristen er ute.",
            ),
            "forleng": (f"{_G}.svar:forleng", "Forleng fristen for vedtaket med en måned."),
            "trekk": (f"{_G}.behandling:trekk", "Før at søkeren har trukket søknaden."),
            "statistikk": (
                "imdi_cli.tolk.godkjenningsstatistikk.kommando:statistikk",
                "Tell søknader, vedtak, tiltak, tider og klager i ett år, for EU-basen og nasjonalt.",
            ),
            "oversend": (f"{_G}.behandling:oversend", "Send søknaden til rett organ, når det ikke er IMDi."),
        },
    ),
    "vedlegg": Gruppe(
        "Vedlegg og sendte brev",
        {"hent": (f"{_S}.vedlegg.kommando:hent", "Skriv et vedlegg eller et sendt brev til en fil.")},
    ),
    "tolk": Gruppe(
        "Nasjonalt tolkeregister",
        {
            "ny": (f"{_R}.ny:ny", "Registrer en søknad om oppføring i Nasjonalt tolkeregister."),
            "liste": (f"{_R}.liste:liste", "List tolkene i registeret, de best kvalifiserte først."),
            "søk": (f"{_R}.liste:sok", "Finn tolker på navn eller nummer, også når navnet er skrevet annerledes."),
            "vis": (f"{_R}.vis:vis", "Vis én tolk, slik alle kan se den, eller en søknad."),
            "endre": (f"{_R}.endre:endre", "Rett eller legg til opplysninger om en tolk eller en søknad."),
            "kvalifikasjon": (
                f"{_R}.kvalifikasjon:kvalifikasjon",
                "Før en kvalifikasjon, eller at den ikke gjelder lenger.",
            ),
            "oppfør": (
                f"{_R}.vedtak:oppfor",
                "Før søkeren opp i registeret.",
            ),
            "avslå": (f"{_R}.vedtak:avsla", "Avslå søknaden, med begrunnelse og opplysning om klage."),
            "inaktiver": (f"{_R}.liv:inaktiver", "Gjør en tolk usynlig i registeret, etter tolkens eget ønske."),
            "slett": (
                f"{_R}.liv:slett",
                "Slett alt registeret har om en tolk.",
            ),
            "slå-sammen": (f"{_R}.sammen:sla_sammen", "Slå sammen to numre som gjelder samme person."),
            "historikk": (f"{_R}.liv:historikk", "Vis hva som har skjedd med en oppføring: når, hva og hvem."),
            "importer": (f"{_R}.importer:importer", "Les inn tolker fra en CSV-fil eller en Excel-arbeidsbok."),
            "eksport": (
                "imdi_cli.tolk.eksport.kommando:eksport",
                "Skriv hele det offentlige registeret til en fil.",
            ),
            "statistikk": (
                "imdi_cli.tolk.statistikk.kommando:statistikk",
                "Tell tolkene i registeret etter språk, kategori, fylke og kapasitet.",
            ),
        },
    ),
    "bevilling": Gruppe(
        "Bevilling som statsautorisert tolk",
        {
            "gi": (f"{_B}:gi", "Gi bevilling som statsautorisert tolk i ett språk."),
            "tilbakekall": (f"{_B}:tilbakekall", "Kall tilbake en bevilling når vilkårene for den ikke er oppfylt."),
            "liste": (f"{_B}:liste", "List bevillingene som gjelder."),
        },
    ),
    "utvalg": Gruppe(
        "Partssammensatt utvalg",
        {
            "nominer": (f"{_U}.oppnevning:nominer", "Kunngjør, registrer eller ranger nominasjoner til utvalget."),
            "oppnevn": (f"{_U}.oppnevning:oppnevn", "Godkjenn en nominasjon, og oppnevn til utvalget."),
            "medlem": (
                f"{_U}.oppnevning:medlem",
                "Vis et medlem, eller før taushetserklæring, tilknytninger eller at medlemmet går ut.",
            ),
            "møte": (f"{_U}.mote:mote", "Sett et møte, eller endre tid, sted, leder og saksliste."),
            "innkall": (f"{_U}.mote:innkall", "Innkall medlemmene med sladdede papirer, eller en vara."),
            "habilitet": (
                f"{_U}.mote:habilitet",
                "Før hva et medlem sier om sin habilitet i en sak, eller hva utvalget avgjør.",
            ),
            "råd": (f"{_U}.raad:raad", "Før utvalgets råd i en sak: hvert brudd, alvoret, reaksjonen og stemmene."),
            "protokoll": (f"{_U}.raad:protokoll", "Vis, signer eller legg til i protokollen fra et møte."),
            "liste": (f"{_U}.les:liste", "List møtene, medlemmene eller nominasjonene."),
            "vis": (
                f"{_U}.les:vis",
                "Vis et møte, med hva som mangler før utvalget kan gi råd, eller et saksframlegg.",
            ),
        },
    ),
    "tolkebevis": Gruppe(
        "Tolkebevis med QR-kode",
        {
            "utsted": (f"{_T}:utsted", "Utsted tolkebevis til en tolk som er oppført."),
            "sperr": (f"{_T}:sperr", "Sperr et tolkebevis."),
            "kontroller": (f"{_T}:kontroller", "Kontroller et tolkebevis: gyldig, sperret, ukjent eller forfalsket."),
            "vis": (f"{_T}:vis", "Vis et tolkebevis, og skriv QR-koden på nytt."),
            "nøkkel": (f"{_T}:nokkel", "Lag nøkkelen som signerer tolkebevis, eller bytt den."),
        },
    ),
    "innspill": Gruppe(
        "Innspill fra fagmiljøer og andre",
        {
            "be-om": (f"{_I}.skriv:be_om", "Registrer at en instans er bedt om innspill."),
            "ny": (f"{_I}.skriv:ny", "Registrer et innspill som er kommet."),
            "vurder": (f"{_I}.skriv:vurder", "Vurder et innspill: om det tas til følge, og hvorfor."),
            "liste": (f"{_I}.les:liste", "List forespørsler og innspill."),
            "vis": (f"{_I}.les:vis", "Vis alt om en forespørsel og svarene på den."),
            "endre": (f"{_I}.skriv:endre", "Rett en forespørsel eller hvem et innspill er fra."),
            "avslutt": (f"{_I}.skriv:avslutt", "Avslutt en forespørsel som ingen svarte på."),
            "rapport": (
                f"{_I}.les:rapport",
                "Vis hvem som er spurt, hvem som har svart, og hva vi har gjort med svarene.",
            ),
        },
    ),
    "rutine": Gruppe(
        "Rutinen for varsler om tolker",
        {
            "utkast": (
                f"{_P}:utkast",
                "Skriv et utkast til rutine fra maskinen og reglene slik de er i dag.",
            ),
            "vedta": (f"{_P}:vedta", "Vedta et utkast, slik at nye saker følger det."),
            "vis": (f"{_P}:vis", "Vis rutinen som gjelder, eller en annen versjon, og hva som er endret siden."),
            "liste": (f"{_P}:liste", "List versjonene av rutinen."),
        },
    ),
    "brev": Gruppe(
        "Brev i sakene",
        {
            "vis": (f"{_S}.brev.kommando:vis", "Vis et brev, eller skriv det til en fil."),
            "liste": (f"{_S}.brev.kommando:liste", "List brevene i en sak."),
            "sendt": (f"{_S}.brev.kommando:sendt", "Registrer at et brev er sendt, slik det var."),
        },
    ),
    "bosetting": Gruppe(
        "Tall om bosetting",
        {
            "importer": (
                f"{_UT}.importer:importer",
                "Les inn et uttrekk med personer, eller IMDis publiserte tall for kommunene.",
            ),
            "uttrekk": (f"{_UT}.uttrekk:uttrekk", "List uttrekkene, vis ett av dem, eller sammenlign to."),
            "demo": (f"{_UT}.demo:demo", "Lag et oppdiktet uttrekk, til øvelse, prøve og måling."),
            "valider": (
                f"{_UT}.valider:valider",
                "Kontroller et uttrekk: hva er feil, hva bør sjekkes, og hva må gjøres med det.",
            ),
        },
    ),
    "statistikk": Gruppe(
        "Statistikk om bosetting",
        {
            "vis": (
                f"{_STAT}.vis:vis",
                "Vis en tabell for én måned, med endring fra forrige måned og fra samme måned i fjor.",
            ),
            "eksport": (f"{_STAT}.eksport:eksport", "Lag en arbeidsbok eller datafil av tallene om bosetting."),
            "liste": (f"{_STAT}.forklar:liste", "List tabellene og målene."),
            "forklar": (
                f"{_STAT}.forklar:forklar",
                "Forklar et mål: hvem som telles, hvordan, av hva, og etter hvilke regler.",
            ),
        },
    ),
    "frister": Gruppe(
        "Fristene som løper",
        {
            "liste": (f"{_S}.frister.kommando:liste", "List fristene som løper, de som er over først."),
            "beregn": (f"{_S}.frister.kommando:beregn", "Regn ut en frist."),
        },
        alene="liste",
    ),
    "regelverk": Gruppe(
        "Reglene imdi regner med",
        {
            "liste": (f"{_S}.regelverk.kommando:liste", "List reglene."),
            "vis": (f"{_S}.regelverk.kommando:vis", "Vis en regel med hjemmel og kilde."),
        },
    ),
    "bruker": Gruppe(
        "Brukere og roller",
        {
            "ny": (f"{_S}.bruker.kommando:ny", "Registrer en bruker."),
            "liste": (f"{_S}.bruker.kommando:liste", "List brukerne."),
            "endre": (f"{_S}.bruker.kommando:endre", "Endre en bruker."),
            "slutt": (f"{_S}.bruker.kommando:slutt", "Avslutt en brukers tilgang."),
        },
    ),
    "database": Gruppe(
        "Databasen",
        {
            "opprett": (f"{_S}.database.kommando:opprett", "Lag databasen, med deg som første bruker."),
            "sti": (f"{_S}.database.kommando:sti", "Vis hvor databasen ligger."),
            "kontroll": (f"{_S}.database.kommando:kontroll", "Kontroller at databasen er hel."),
            "sikkerhetskopi": (f"{_S}.database.kommando:sikkerhetskopi", "Lag en kontrollert sikkerhetskopi."),
            "gjenopprett": (f"{_S}.database.kommando:gjenopprett", "Hent tilbake en sikkerhetskopi."),
        },
    ),
    "logg": Gruppe(
        "Loggen over alt som er gjort",
        {
            "vis": (f"{_S}.logg.kommando:vis", "Vis loggen."),
            "kontroller": (f"{_S}.logg.kommando:kontroller", "Kontroller at ingen har endret loggen."),
        },
    ),
    "hjelp": Gruppe(
        "Hjelp om miljø, avslutningskoder og formater",
        {
            "miljø": (f"{_S}.hjelp.kommando:miljo", "Miljøvariablene imdi leser."),
            "avslutningskoder": (f"{_S}.hjelp.kommando:avslutningskoder", "Hva avslutningskodene betyr."),
            "formater": (f"{_S}.hjelp.kommando:formater", "Filene imdi leser og skriver."),
            "fullføring": (f"{_S}.hjelp.kommando:fullforing", "Fullføring med tabulator i skallet."),
        },
    ),
}
