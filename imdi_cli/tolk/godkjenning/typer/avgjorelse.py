"""The vocabularies of assessment, decision and measures (fag §§ 3.5–3.7, 4.5, 4.6)."""

from imdi_cli.kjerne.kode import Kode


class Forskjell(Kode):
    """What a difference is in (yrkeskvalifikasjonsforskriften § 3-4 second paragraph)."""

    KUNNSKAP = "kunnskap"
    FERDIGHETER = "ferdigheter"
    GENERELL_KOMPETANSE = "generell-kompetanse", "generell kompetanse"


class Forskjellsgrunn(Kode):
    """By which letter of § 3-4 first paragraph (§ 11-5 for the United Kingdom)."""

    INNHOLD = (
        "a",
        "innholdet i utdanningen er vesentlig forskjellig",
        "yrkeskvalifikasjonsforskriften § 3-4 bokstav a",
    )
    AKTIVITETER = (
        "b",
        "yrket omfatter aktiviteter som ikke inngår i hjemstaten, og utdanningen er vesentlig forskjellig",
        "yrkeskvalifikasjonsforskriften § 3-4 bokstav b",
    )


class Utligning(Kode):
    """How far experience or lifelong learning makes up for a difference (§ 3-6 first paragraph)."""

    HELT = "helt"
    DELVIS = "delvis"
    IKKE = "ikke"


class Kategorisvar(Kode):
    """The category a qualification answers to; INGEN when none."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    INGEN = "ingen"


class Vedtakstype(Kode):
    """What is decided (fag §4.6)."""

    GODKJENT = "godkjent", "godkjent", "yrkeskvalifikasjonsloven § 8"
    GODKJENT_LAVERE_KATEGORI = (
        "godkjent-lavere-kategori",
        "godkjent i en lavere kategori enn søkt",
        "yrkeskvalifikasjonsloven § 8 og tolkeforskriften § 12",
    )
    PALAGT_UTLIGNINGSTILTAK = "utligningstiltak", "pålagt utligningstiltak", "yrkeskvalifikasjonsforskriften § 3-4"
    DELVIS_ADGANG = "delvis-adgang", "delvis adgang til yrket", "yrkeskvalifikasjonsforskriften § 3-7"
    AVSLAG = "avslag", "avslag", "yrkeskvalifikasjonsloven § 8"
    AVVIST = "avvist", "avvist", "forvaltningsloven § 2 tredje ledd"
    OMGJORT = "omgjort", "omgjort", "forvaltningsloven § 35"
    KLAGE_MEDHOLD = "klage-medhold", "medhold i klage", "forvaltningsloven § 33 andre ledd"
    SPRAAKKONTROLL = "språkkontroll", "språkkontroll", "yrkeskvalifikasjonsforskriften § 8-3"
    VARSLING_IMI = "varsling-imi", "varsling i IMI", "yrkeskvalifikasjonsloven § 20"


class Tiltakstype(Kode):
    """A measure that makes up for a difference (yrkeskvalifikasjonsloven § 3 g and h)."""

    EGNETHETSPROVE = "egnethetsprøve", "egnethetsprøve", "yrkeskvalifikasjonsforskriften § 8-8"
    PROVEPERIODE = "prøveperiode", "prøveperiode", "yrkeskvalifikasjonsforskriften § 8-7"
    BEGGE = "begge", "både prøveperiode og egnethetsprøve", "yrkeskvalifikasjonsforskriften § 3-5 andre ledd"
    KOMPLETTERENDE_UTDANNING = (
        "kompletterende-utdanning",
        "kompletterende utdanning",
        "yrkeskvalifikasjonsforskriften § 3-4 tredje ledd",
    )


class Valgrett(Kode):
    """Who chooses between the measures (§ 3-5, § 11-5 third paragraph)."""

    SOKER = "søker", "søkeren velger", "yrkeskvalifikasjonsforskriften § 3-5 første ledd"
    IMDI = "imdi", "IMDi bestemmer", "yrkeskvalifikasjonsforskriften §§ 3-5 og 11-5"


class Tiltaksresultat(Kode):
    """What came of a measure."""

    BESTATT = "bestått"
    IKKE_BESTATT = "ikke-bestått", "ikke bestått"
    IKKE_MOTT = "ikke-møtt", "møtte ikke"
    AVBRUTT = "avbrutt"
    NEKTET = "nektet", "nektet å gjennomføre det", "yrkeskvalifikasjonsforskriften § 11-6 bokstav a"


class UkAvslagsgrunn(Kode):
    """The only grounds for refusing a qualification from the United Kingdom (§ 11-6)."""

    TILTAK_IKKE_GJENNOMFORT = (
        "a",
        "utlikningstiltaket er ikke gjennomført, eller nektet",
        "yrkeskvalifikasjonsforskriften § 11-6 bokstav a",
    )
    HELE_UTDANNINGEN = (
        "b",
        "tiltaket ville tilsvare hele den norske utdanningen",
        "yrkeskvalifikasjonsforskriften § 11-6 bokstav b",
    )
    ANDRE_VILKAR = (
        "c",
        "andre vilkår for yrket enn kvalifikasjoner er ikke oppfylt",
        "yrkeskvalifikasjonsforskriften § 11-6 bokstav c",
    )
