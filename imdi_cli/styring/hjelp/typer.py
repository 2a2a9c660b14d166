"""What the help pages say. Tests hold each against the program."""

from typing import NamedTuple


class Emne(NamedTuple):
    """One line of a help page: a word, what it means, and (in a few) an example."""

    ord: str
    betyr: str
    eksempel: str = ""


MILJO = (
    Emne("IMDI_DATABASE", "Hvilken databasefil imdi bruker. --database går foran.", "/data/imdi.db"),
    Emne("IMDI_TILGJENGELIG", "1 gir nummererte valg og ingen bevegelse på skjermen. Laget for skjermlesere."),
    Emne("IMDI_KLOKKE", "Stiller klokken. Virker bare i en øvelsesbase.", "2022-03-01T10:00"),
    Emne("IMDI_BRUKER", "Gjør deg til en annen bruker. Virker bare i en øvelsesbase."),
    Emne("IMDI_FEILSOK", "1 viser alle detaljer når det er en feil i imdi. For den som drifter programmet."),
    Emne("NO_COLOR", "1 slår av uthevet skrift."),
    Emne("COLUMNS", "Hvor bredt vinduet er, i tegn. Terminalen sier det selv."),
    Emne("TERM", "dumb gir ren tekst uten menyer."),
    Emne("VISUAL", "Tekstredigereren du skriver lange tekster i. Går foran EDITOR."),
    Emne("EDITOR", "Tekstredigereren, når VISUAL ikke er satt."),
)

AVSLUTNINGSKODER = (
    Emne("0", "Det gikk bra."),
    Emne("1", "En feil: en fil som ikke kan leses, en full disk, eller en feil i imdi selv."),
    Emne("2", "Kommandoen er skrevet feil, eller noe mangler."),
    Emne("3", "En regel sier nei. Hjemmelen og neste lovlige steg er skrevet ut."),
    Emne("4", "En annen person kan gjøre akkurat dette. Du har ikke rollen eller retten."),
    Emne("5", "Vernekontrollen fant noe som kan regnes ut."),
    Emne("6", "Databasen er låst, nyere enn programmet, skadet, eller finnes ikke."),
    Emne("130", "Du avbrøt."),
)

FORMATER = (
    Emne(
        "imdi tolk importer FIL",
        "CSV, eller en Excel-arbeidsbok (.xlsx) med én fane, med disse kolonnene: tolkenummer, fornavn, "
        "mellomnavn, etternavn, kjonn, fodselsdato, "
        "fylke, telefon, epost, adresse, adresse_samtykke, sprak, tolketype, kvalifikasjon, oppnadd, kapasitet, "
        "oppfort, status. Én rad for hver tolk, språk og kvalifikasjon.",
    ),
    Emne(
        "imdi bosetting importer FIL --uttrekk-dato DATO",
        "CSV, eller en Excel-arbeidsbok (.xlsx) med én fane, med én rad for hver person, etter skjemaet "
        "uttrekk-personer.schema.json. Filene med --kommuner og --hendelser følger uttrekk-kommuner.schema.json og "
        "uttrekk-hendelser.schema.json. Datoer står som 2026-11-06 eller 06.11.2026.",
    ),
    Emne(
        "imdi bosetting importer FIL",
        "IMDis publiserte CSV-filer om anmodet, vedtatt og bosatt, både den lange formen og krysstabellen. "
        "Tegnsettet finnes av seg selv.",
    ),
    Emne("--fil FIL", "Ren tekst. En strek (-) leser det som kommer inn fra en annen kommando."),
    Emne(
        "imdi tolk eksport",
        "xlsx (arbeidsbok), csv (semikolon; en apostrof foran det Excel kan ta for en formel, også +47) eller json, "
        "som følger skjemaet tolkeregister.schema.json.",
    ),
    Emne(
        "imdi tolk liste --ut FIL",
        "Det samme utvalget som på skjermen. Navnet sier om det blir xlsx, csv eller json.",
    ),
    Emne("imdi statistikk eksport", "xlsx (arbeidsbok), csv (semikolon, desimalkomma) eller json."),
    Emne("imdi database sikkerhetskopi", "En hel databasefil (SQLite). Den hentes tilbake med gjenopprett."),
    Emne("--json", "Ett JSON-objekt eller én liste på standard ut, med faste nøkler. Ingen treff er []."),
    Emne(
        "| eller > FIL",
        "Når svaret ikke går til et terminalvindu: tabulatordelt tekst i full bredde, uten farger.",
    ),
    Emne("Datoer inn", "23.11.2026, 2026-11-23, 23. november 2026, i dag, i går."),
    Emne("Datoer i JSON og filer", "2026-11-23. Tidspunkter i JSON er UTC: 2026-11-23T09:15:00.000000Z."),
)


class Skall(NamedTuple):
    """A shell that can complete: its name, and how to load the script each time it starts."""

    navn: str
    oppsett: str


SKALL = (
    Skall("bash", "imdi hjelp fullføring bash > ~/.imdi-fullfor.bash; echo '. ~/.imdi-fullfor.bash' >> ~/.bashrc"),
    Skall("zsh", "imdi hjelp fullføring zsh > ~/.imdi-fullfor.zsh; echo '. ~/.imdi-fullfor.zsh' >> ~/.zshrc"),
    Skall("fish", "imdi hjelp fullføring fish > ~/.config/fish/completions/imdi.fish"),
    Skall("powershell", "imdi hjelp fullføring powershell >> $PROFILE"),
)
