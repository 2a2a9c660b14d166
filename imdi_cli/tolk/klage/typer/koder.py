"""The vocabularies of a complaint."""

from imdi_cli.kjerne.kode import Kode


class Klagestatus(Kode):
    """Where a complaint stands. What may be done from each stands in the table of transitions."""

    MANGLER = "venter på retting", "venter på at klageren retter en mangel"
    FOR_SEN = "for sen", "for sen: det er ikke tatt stilling til § 31"
    BEHANDLES = "under behandling"
    TIL_BESLUTNING = "til beslutning"
    OPPRETTHOLDT = "opprettholdt", "vedtaket er opprettholdt, og klagen skal til klageinstansen"
    DELVIS = "omgjort delvis", "omgjort delvis: resten skal til klageinstansen"
    OVERSENDT = "oversendt", "oversendt klageinstansen"
    AVVIST = "avvist", "avvist av IMDi"
    OMGJORT = "omgjort", "omgjort av IMDi, klageren fikk helt medhold"
    AVGJORT = "avgjort", "avgjort av klageinstansen"
    TRUKKET = "trukket", "trukket av klageren"

    @property
    def er_slutt(self) -> bool:
        """True when nothing more is to be decided in the complaint itself."""
        return self in (Klagestatus.AVVIST, Klagestatus.OMGJORT, Klagestatus.AVGJORT, Klagestatus.TRUKKET)


class Kanal(Kode):
    """How the complaint came; it decides which day counts."""

    PAPIR = "papir", "i posten: dagen den ble levert til posttilbyderen", "forvaltningsloven § 30"
    ELEKTRONISK = (
        "elektronisk",
        "elektronisk: dagen den var kommet fram til oppgitt adresse",
        "eForvaltningsforskriften § 11 femte ledd",
    )
    OVERLEVERT = (
        "overlevert",
        "overlevert: dagen den ble gitt til en som kan ta imot den",
        "forvaltningsloven § 30",
    )
    MUNTLIG = "muntlig", "muntlig: dagen den ble framsatt", "forvaltningsloven § 14"


class Signatur(Kode):
    """Whether it is signed (§ 32 first paragraph letter b)."""

    UNDERTEGNET = "undertegnet"
    AUTENTISERT = "autentisert", "autentisert elektronisk", "forvaltningsloven § 32 første ledd bokstav b, jf. § 15 a"
    MANGLER = "mangler", "verken undertegnet eller autentisert"


class Fullmakt(Kode):
    """What a representative has shown (§ 12 fourth paragraph)."""

    ADVOKAT = "advokat", "advokat: trenger ikke å legge fram fullmakt", "forvaltningsloven § 12 fjerde ledd"
    FRAMLAGT = "framlagt", "skriftlig fullmakt er lagt fram", "forvaltningsloven § 12 fjerde ledd"
    MANGLER = "mangler", "skriftlig fullmakt er ikke lagt fram", "forvaltningsloven § 12 fjerde ledd"


class Mangel(Kode):
    """What may be wrong with the form. Each is mended within a short time, and is no ground for rejection at once."""

    UNDERSKRIFT = (
        "underskrift",
        "Klagen er ikke undertegnet eller autentisert.",
        "forvaltningsloven § 32 første ledd bokstav b",
    )
    VEDTAK = "vedtak", "Klagen sier ikke hvilket vedtak den gjelder.", "forvaltningsloven § 32 første ledd bokstav c"
    ENDRING = "endring", "Klagen sier ikke hvilken endring du ønsker.", "forvaltningsloven § 32 første ledd bokstav d"
    FULLMAKT = "fullmakt", "Fullmektigen har ikke lagt fram skriftlig fullmakt.", "forvaltningsloven § 12 fjerde ledd"


class Rettidig(Kode):
    """What came of the control of the deadline."""

    I_TIDE = "i tide"
    FOR_SEN = "for sen", "for sen, men ikke mer enn ett år etter vedtaket", "forvaltningsloven § 31 første ledd"
    ETT_AAR = "mer enn ett år", "for sen, og mer enn ett år etter vedtaket", "forvaltningsloven § 31 tredje ledd"


class Opptak(Kode):
    """By which letter of § 31 first paragraph a late complaint is taken up."""

    A = (
        "a",
        "parten eller fullmektigen kan ikke lastes for at fristen ble oversittet, eller for å ha drøyd etterpå",
        "forvaltningsloven § 31 første ledd bokstav a",
    )
    B = (
        "b",
        "det er av særlige grunner rimelig at klagen blir prøvd",
        "forvaltningsloven § 31 første ledd bokstav b",
    )


class Utfall(Kode):
    """What IMDi decides as underinstans."""

    AVVIS = "avvis", "klagen avvises", "forvaltningsloven § 33 andre ledd tredje punktum"
    OMGJOR = "omgjør-helt", "vedtaket gjøres om, klageren får helt medhold", "forvaltningsloven § 33 andre ledd"
    DELVIS = "omgjør-delvis", "vedtaket gjøres delvis om", "forvaltningsloven § 33 andre ledd"
    OPPRETTHOLD = (
        "oppretthold",
        "vedtaket opprettholdes, og klagen sendes klageinstansen",
        "forvaltningsloven § 33 fjerde ledd",
    )

    @property
    def omgjor(self) -> bool:
        """True when the decision is changed."""
        return self in (Utfall.OMGJOR, Utfall.DELVIS)


class Avvisningsgrunn(Kode):
    """Which condition for treating the complaint is not met (§ 33 second paragraph)."""

    FOR_SEN = "for-sen", "klagen kom etter fristen", "forvaltningsloven §§ 29 og 31"
    ETT_AAR = "ett-år", "det er gått mer enn ett år siden vedtaket ble truffet", "forvaltningsloven § 31 tredje ledd"
    IKKE_RETTET = "ikke-rettet", "mangelen ble ikke rettet innen fristen", "forvaltningsloven § 32"
    IKKE_KLAGERETT = (
        "ikke-klagerett",
        "klageren er ikke part og har ikke rettslig klageinteresse",
        "forvaltningsloven § 28 første ledd",
    )
    IKKE_ENKELTVEDTAK = (
        "ikke-enkeltvedtak",
        "avgjørelsen er ikke et enkeltvedtak",
        "forvaltningsloven § 28 første ledd, jf. § 2",
    )


class Instansutfall(Kode):
    """What the klageinstans decided (§ 34)."""

    STADFESTET = "stadfestet", "vedtaket er stadfestet", "forvaltningsloven § 34 andre ledd"
    ENDRET = "endret", "vedtaket er endret", "forvaltningsloven § 34 fjerde ledd"
    OPPHEVET = "opphevet", "vedtaket er opphevet, og saken er sendt tilbake", "forvaltningsloven § 34 fjerde ledd"
    AVVIST = "avvist", "klagen er avvist", "forvaltningsloven § 34 første ledd"


class Endringsslag(Kode):
    """What a change does to the decision."""

    OPPHEVES = "oppheves", "avgjørelsen oppheves, og ingenting kommer i stedet"
    NY_BEHANDLING = "ny-behandling", "avgjørelsen oppheves, og saken tas opp til ny behandling"
    OPPFORES = "oppføres", "søkeren føres opp i registeret"
    KATEGORI = "kategori", "en kvalifikasjon godtas, og kategorien regnes ut på nytt"
    PERIODE = "periode", "utestengingen får en annen siste dag"
    ALLTID = "for-alltid", "utestengingen gjelder for alltid"
    ADVARSEL = "advarsel", "utestengingen blir en advarsel"
    BELOP = "beløp", "et annet beløp dekkes"


class Utsettelsessvar(Kode):
    """The answer to a request for postponement (§ 42)."""

    INNVILGET = "innvilget"
    AVSLATT = "avslått"


class Kostnadssvar(Kode):
    """The answer to a claim for costs (§ 36)."""

    TILKJENT = "tilkjent"
    DELVIS = "delvis", "delvis tilkjent"
    AVSLATT = "avslått"
