"""What an extract holds: its vocabularies (integreringsforskriften §§ 46, 51), and the rows as the measures see them.

A date is the number of its day (`date.toordinal()`), a code is its number, a kommune its four digits as a number.
A measure compares integers; nothing else is handed to it. The numbers are stored, so a new word gets a new number.
"""

from typing import NamedTuple, Self

from imdi_cli.kjerne.kode import Kode

# The day number of a date that is not there: after every day there is, so that «on or before T» is false of it.
ALDRI = 4_000_000
# The code of a word that is not there.
UKJENT = 0


class Tallkode(Kode):
    """A vocabulary whose members are stored by number: 1, 2, 3 … in the order they came to be, never reused."""

    @property
    def nummer(self) -> int:
        """The number it is stored by."""
        return [*type(self)].index(self) + 1

    @classmethod
    def fra_nummer(cls, nummer: int) -> Self | None:
        """Give the member with a number, None for UKJENT."""
        return [*cls][nummer - 1] if nummer else None


class Sakstype(Tallkode):
    """How a person came to be settled (oppdrag 2021-044)."""

    OVERFORINGSFLYKTNING = "overforingsflyktning", "overføringsflyktninger", "integreringsloven § 6"
    MOTTAKSBEBOER = "mottaksbeboer", "mottaksbeboere"
    PRIVATBOENDE = "privatboende", "privatboende"


class Husstandstype(Tallkode):
    """How the household is recorded; what a measure groups by is `Persontype`."""

    ENSLIG_VOKSEN = "enslig_voksen", "enslig voksen"
    FAMILIE_UTEN_BARN = "familie_uten_barn", "familie uten barn"
    FAMILIE_MED_BARN = "familie_med_barn", "familie med barn"
    ENSLIG_MINDREARIG = "enslig_mindrearig", "enslig mindreårig"


class Persontype(Tallkode):
    """The groups of the ministry's letter; the two last are told apart by the age at the application."""

    VOKSEN = "voksen", "voksne"
    BARNEFAMILIE = "barnefamilie", "barnefamilier"
    EM_OVER15 = "em_over15", "enslige mindreårige 15–17 år", "barnevernsloven § 11-1 tredje ledd"
    EM_UNDER15 = "em_under15", "enslige mindreårige under 15 år", "barnevernsloven § 11-1 tredje ledd"


class Tillatelse(Tallkode):
    """The permit, by its paragraph in utlendingsloven."""

    UTL28 = "utl28", "flyktningstatus", "utlendingsloven § 28"
    UTL34 = "utl34", "kollektiv beskyttelse", "utlendingsloven § 34"
    UTL35_3 = "utl35_3", "overføringsflyktning", "utlendingsloven § 35 tredje ledd"
    UTL38_1 = "utl38_1", "sterke menneskelige hensyn", "utlendingsloven § 38 første ledd"
    UTL38_5AB = "utl38_5ab", "barnefamilie som må dokumentere identiteten", "utlendingsloven § 38 femte ledd a og b"
    UTL_KAP6 = "utl_kap6", "familieinnvandring", "utlendingsloven kapittel 6"
    UTL53 = "utl53", "selvstendig opphold", "utlendingsloven § 53"


class Etat(Tallkode):
    """Who settles the person."""

    IMDI = "IMDi", "IMDi"
    BUFETAT = "Bufetat", "Bufetat"


class Boform(Tallkode):
    """Where the person lives while waiting."""

    ORDINART_MOTTAK = "ordinart_mottak", "ordinært mottak"
    EM_MOTTAK = "em_mottak", "mottak for enslige mindreårige"
    OMSORGSSENTER = "omsorgssenter", "omsorgssenter"
    AMOT = "amot", "alternativ mottaksplassering"
    TILRETTELAGT_AVDELING = "tilrettelagt_avdeling", "tilrettelagt avdeling"
    INSTITUSJON = "institusjon", "institusjon"
    PRIVAT = "privat", "privat"
    UTLANDET = "utlandet", "i utlandet"


class Kjonn(Tallkode):
    """Sex, where the extract has it; no measure asks."""

    KVINNE = "K", "kvinne"
    MANN = "M", "mann"
    UOPPGITT = "U", "uoppgitt"


class Avslutningsgrunn(Tallkode):
    """Why a case ended without settlement."""

    TRUKKET = "trukket", "trukket"
    SELVBOSATT = "selvbosatt_uten_avtale", "bosatt uten avtale"
    AVSLATT_TILBUD = "avslatt_tilbud", "avslått tilbud"
    UTREIST = "utreist", "reist ut"
    DOD = "dod", "død"
    TILBAKEKALT = "tillatelse_tilbakekalt", "tillatelsen er tilbakekalt"
    FAMILIEGJENFORENT = "familiegjenforent_direkte", "familiegjenforent direkte"
    FEILREGISTRERT = "feilregistrert", "feilregistrert"


class Status(Tallkode):
    """Where a case stands on a day; the four first are those of the letter."""

    UNDER_KARTLEGGING = "under_kartlegging", "under kartlegging"
    FORDELINGSKLAR = "fordelingsklar", "fordelingsklare"
    FORDELT = "fordelt", "fordelt"
    TILDELT_KOMMUNE = "tildelt_kommune", "tildelt kommune"
    BOSATT = "bosatt", "bosatt"
    AVSLUTTET = "avsluttet", "avsluttet"


class Hendelsestype(Tallkode):
    """What happened in a case."""

    VEDTAK_OPPHOLD = "vedtak_opphold", "vedtak om opphold"
    KARTLEGGING_FERDIG = "kartlegging_ferdig", "kartleggingen er ferdig"
    SATT_PA_FORDELINGSLISTE = "satt_pa_fordelingsliste", "satt på fordelingsliste"
    KOMMUNE_NEI = "kommune_nei", "kommunen sa nei"
    KOMMUNE_JA = "kommune_ja", "kommunen sa ja"
    VEDTAK_BOSETTINGSKOMMUNE = "vedtak_bosettingskommune", "vedtak om bosettingskommune", "integreringsloven § 46"
    AVTALE_TRUKKET = "avtale_trukket", "avtalen er trukket"
    INNREIST = "innreist", "innreist"
    BOSATT = "bosatt", "bosatt"
    AVSLUTTET = "avsluttet", "avsluttet"
    KORRIGERT_FEIL = "korrigert_feil", "bosettingen var feil registrert"


class Arbeidsrad(NamedTuple):
    """One person as a measure sees them: integers only, in this order. Dates that are not there are ALDRI.

    `husstand` numbers the households of the extract, `yngste` is the birth of the youngest in the household (those
    recorded by mistake left out), `kommune` is the four digits as a number, 0 where there is none. `opprinnelse`,
    `boform`, `etat` and `grunn` are UKJENT where not given. `em`, `skjermet`, `selvbosetting` and `hastesak` are 0
    or 1.
    """

    husstand: int
    fodt: int
    yngste: int
    statsborgerskap: int
    opprinnelse: int
    em: int
    skjermet: int
    sakstype: int
    tillatelse: int
    etat: int
    boform: int
    soknad: int
    vedtak: int
    innreise: int
    soknad_bosetting: int
    kartlagt: int
    fordelingsklar: int
    fordelt: int
    fordelt_kommune: int
    tildelt: int
    tildelt_kommune: int
    bosatt: int
    bosatt_kommune: int
    selvbosetting: int
    hastesak: int
    avsluttet: int
    grunn: int


class Kommuneaar(NamedTuple):
    """What one kommune was asked for and decided for one year; None where nothing is recorded, which is not 0."""

    aar: int
    kommune: str
    navn: str
    anmodning_opprinnelig: int | None
    anmodning: int | None
    anmodning_em_o15: int | None
    anmodning_em_u15: int | None
    vedtak: int | None
    vedtak_em_o15: int | None
    vedtak_em_u15: int | None
    vedtak_dato: str | None
    svarstatus: str | None


class Hendelse(NamedTuple):
    """One event of a case: day numbers, the number of its type, who it is about (as the row in the working set)."""

    person: int
    type: int
    dag: int
    kommune: int
    registrert: int
    svar: str
    nei_grunn: str


class Uttrekk(NamedTuple):
    """One extract: its number, the day it was taken, its file and what came with it.

    `lengste_ventetid` is the longest wait in it, in days: the bound that finds the stock of an old month.
    `sha256_opprinnelig` differs from `sha256` when persons have been deleted from it (integreringsforskriften § 60).
    `utelatt` of the `personer` have an error that must be corrected, and are in no working set.
    """

    nr: int
    dato: str
    filnavn: str
    sha256: str
    sha256_opprinnelig: str
    personer: int
    lengste_ventetid: int
    har_kommuner: bool
    har_hendelser: bool
    innlest: str
    utelatt: int = 0


class Alvor(Kode):
    """How much a finding weighs: F, A and I of the note."""

    FEIL = "feil", "feil"
    SJEKK = "bør sjekkes", "bør sjekkes"
    INFO = "til orientering", "til orientering"


class Virkning(Kode):
    """What a finding does to the import."""

    STOPPER = "stopper", "filen leses ikke inn"
    UTELATER = "utelater", "personen er utelatt fra tallene til det er rettet"
    MERKES = "merkes", "leses inn som det står"


class Funn(NamedTuple):
    """One thing that a rule found: where, what, in the words of the rule. `antall` is how many like it it stands for.

    `rad` is the line of the file, 0 where the finding is about no single one; `form` says which of the rule's rows in
    the table it is, for those that have more than one.
    """

    regel: int
    rad: int
    felt: str
    verdi: str
    melding: str
    person: str = ""
    antall: int = 1
    form: int = 0


class Rapportlinje(NamedTuple):
    """A finding with what the table says of its rule."""

    regel: int
    alvor: Alvor
    virkning: Virkning
    rad: int
    felt: str
    verdi: str
    melding: str
    gjor: str
    antall: int


class Valideringsrapport(NamedTuple):
    """What the rules say of a file or an extract: `nr` is 0 when the file is not read in."""

    navn: str
    dato: str
    nr: int
    personer: int
    utelatt: int
    linjer: tuple[Rapportlinje, ...]

    def antall(self, alvor: Alvor) -> int:
        """Count what was found of a weight."""
        return sum(linje.antall for linje in self.linjer if linje.alvor is alvor)


class Kommunerad(NamedTuple):
    """One row of the file of kommuner as it stood: where, and its cells by the name of the column."""

    linje: int
    celler: dict[str, str]


class Maanedsendring(NamedTuple):
    """What two extracts say of one month: settled in it, and the stock on its last day."""

    maaned: str
    bosatt_for: int
    bosatt_na: int
    klare_for: int
    klare_na: int


class Sammenligning(NamedTuple):
    """One extract against an older one: who is new, gone and changed, by field, and what it does to the months."""

    nr: int
    forrige: int
    nye: int
    borte: int
    endret: int
    felter: tuple[tuple[str, int], ...]
    maaneder: tuple[Maanedsendring, ...]
