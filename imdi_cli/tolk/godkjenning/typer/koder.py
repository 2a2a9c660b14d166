"""The vocabularies of a recognition case that the intake uses; those of a decision are in `avgjorelse`."""

from imdi_cli.kjerne.kode import Kode


class Spor(Kode):
    """Which rules an application follows. Worked out from facts (`regler/spor.py`), or chosen with reasons."""

    ETABLERING_EOS = (
        "etablering-eøs",
        "EØS-etablering",
        "yrkeskvalifikasjonsloven § 2 første ledd",
    )
    ETABLERING_EOS_3LANDSBEVIS = (
        "etablering-eøs-3landsbevis",
        "EØS-etablering med bevis fra et tredjeland",
        "yrkeskvalifikasjonsforskriften § 8-6 første ledd",
    )
    ETABLERING_2004_38 = (
        "etablering-2004-38",
        "etablering for familie til en EØS-borger (direktiv 2004/38/EF)",
        "yrkeskvalifikasjonsforskriften § 8-6 andre ledd",
    )
    ETABLERING_TREDJELAND = (
        "etablering-tredjeland",
        "etablering med kvalifikasjon fra et tredjeland",
        "yrkeskvalifikasjonsloven § 2 tredje ledd og yrkeskvalifikasjonsforskriften § 1-1 andre ledd",
    )
    ETABLERING_UK = (
        "etablering-uk",
        "etablering med kvalifikasjon fra Storbritannia",
        "yrkeskvalifikasjonsforskriften §§ 1-1 tredje ledd og 11-2 første ledd",
    )
    ETABLERING_UK_OVERGANG = (
        "etablering-uk-overgang",
        "etablering med kvalifikasjon fra Storbritannia etter overgangsreglene",
        "yrkeskvalifikasjonsforskriften § 11-2 andre ledd og yrkeskvalifikasjonsloven § 2 a",
    )
    MIDLERTIDIG = (
        "midlertidig",
        "midlertidig tjenesteyting, ingen sak om godkjenning",
        "yrkeskvalifikasjonsloven § 4",
    )
    UAVKLART = (
        "uavklart",
        "ikke avklart: må vurderes av en saksbehandler",
        "yrkeskvalifikasjonsloven § 2 og tolkeforskriften § 12",
    )


class Regelsett(Kode):
    """Which chapters the case is handled by: the tracks differ in rights, deadlines and documents."""

    EOS = "eøs", "yrkeskvalifikasjonsforskriften kapittel 3 og 8", "yrkeskvalifikasjonsforskriften § 1-1"
    TREDJELAND = (
        "tredjeland",
        "yrkeskvalifikasjonsforskriften kapittel 3 og §§ 8-1, 8-3, 8-4, 8-5, 8-7 og 8-8",
        "yrkeskvalifikasjonsforskriften § 1-1 andre ledd",
    )
    UK = "uk", "yrkeskvalifikasjonsforskriften kapittel 11", "yrkeskvalifikasjonsforskriften § 1-1 tredje ledd"
    UAVKLART = "uavklart", "ikke avklart; de strengeste fristene holdes", "yrkeskvalifikasjonsforskriften § 1-1"
    INGEN = "ingen", "ingen sak om godkjenning", "yrkeskvalifikasjonsloven § 4"


REGELSETT = {
    Spor.ETABLERING_EOS: Regelsett.EOS,
    Spor.ETABLERING_EOS_3LANDSBEVIS: Regelsett.EOS,
    Spor.ETABLERING_2004_38: Regelsett.EOS,
    Spor.ETABLERING_UK_OVERGANG: Regelsett.EOS,
    Spor.ETABLERING_TREDJELAND: Regelsett.TREDJELAND,
    Spor.ETABLERING_UK: Regelsett.UK,
    Spor.UAVKLART: Regelsett.UAVKLART,
    Spor.MIDLERTIDIG: Regelsett.INGEN,
}


class Formal(Kode):
    """What the applicant wants (fag §3.1)."""

    GODKJENNING_OG_OPPFORING = "godkjenning-og-oppføring", "godkjenning og oppføring i Nasjonalt tolkeregister"
    KUN_GODKJENNING = "kun-godkjenning", "bare godkjenning"
    HOYERE_KATEGORI = "høyere-kategori", "høyere kategori for en som står i registeret"


class Kanal(Kode):
    """How the application came (yrkeskvalifikasjonsloven § 17: the applicant chooses)."""

    TOLKEREGISTERET_IDPORTEN = "tolkeregisteret", "digitalt, i Tolkeregisteret (ID-porten)"
    POST = "post", "papirpost"
    KONTAKTPUNKT_ALTINN = "kontaktpunkt", "kontaktpunktet i Altinn", "yrkeskvalifikasjonsloven § 17"


class Tjeneste(Kode):
    """Whether the applicant wants to settle as an interpreter in Norway, or to work here now and then."""

    ETABLERING = "etablering", "skal etablere seg som tolk i Norge", "yrkeskvalifikasjonsloven § 8"
    MIDLERTIDIG = (
        "midlertidig",
        "skal tolke midlertidig i Norge, og er etablert i en annen stat",
        "yrkeskvalifikasjonsforskriften § 2-1",
    )
    UAVKLART = "uavklart", "kan være det ene eller det andre", "yrkeskvalifikasjonsforskriften § 2-1 andre ledd"


class Oppholdsgrunnlag(Kode):
    """On what the applicant stays in Norway (fag §3.2; tolkeforskriften § 10, forskriften § 3-4 third paragraph)."""

    EOS_OPPHOLDSRETT = "eøs-oppholdsrett", "oppholdsrett etter EØS-avtalen"
    OPPHOLDSTILLATELSE_ARBEID = "oppholdstillatelse-arbeid", "oppholdstillatelse som gir rett til arbeid"
    OPPHOLDSTILLATELSE_UTEN_ARBEID = "oppholdstillatelse-uten-arbeid", "oppholdstillatelse uten rett til arbeid"
    INGEN = "ingen", "verken oppholdstillatelse eller oppholdsrett"
    NORSK_NORDISK = "norsk-nordisk", "norsk eller nordisk statsborger"

    @property
    def er_tillatelse(self) -> bool:
        """True for an oppholdstillatelse: with it comes the duty to tell of measures (§ 3-4 third paragraph)."""
        return self in (
            Oppholdsgrunnlag.OPPHOLDSTILLATELSE_ARBEID,
            Oppholdsgrunnlag.OPPHOLDSTILLATELSE_UTEN_ARBEID,
        )


class Status(Kode):
    """Where a case stands (fag §5). What may be done from each stands in the table of transitions."""

    MOTTATT = "mottatt"
    VENTER_DOKUMENTASJON = "venter på dokumentasjon"
    KOMPLETT = "komplett"
    UNDER_VURDERING = "under vurdering"
    VENTER_IMI = "venter på utenlandsk myndighet"
    VENTER_SAKKYNDIG = "venter på sakkyndig"
    VENTER_UTTALELSE = "venter på uttalelse"
    VEDTAK_GODKJENT = "godkjent"
    VEDTAK_UTLIGNINGSTILTAK = "pålagt utligningstiltak"
    VEDTAK_DELVIS = "gitt delvis adgang"
    VEDTAK_AVSLAG = "avslått"
    VEDTAK_AVVIST = "avvist"
    VENTER_VALG = "venter på valg av tiltak"
    EGNETHETSPROVE = "egnethetsprøve"
    PROVEPERIODE = "prøveperiode"
    TILTAK_BEDOMT = "tiltak bedømt"
    KLAGE_MOTTATT = "klage mottatt"
    KLAGE_UNDERINSTANS = "klage hos IMDi"
    OMGJORT = "omgjort"
    OVERSENDT_KLAGEINSTANS = "oversendt klageinstansen"
    KLAGE_AVGJORT = "klage avgjort"
    SPRAAKKONTROLL = "språkkontroll"
    NTR_OPPFORT = "oppført i registeret"
    KUN_GODKJENT = "bare godkjent"
    LUKKET = "lukket"
    TRUKKET = "trukket"
    OVERSENDT_RETT_ORGAN = "oversendt rett organ"


class Kvalifikasjonstype(Kode):
    """What a qualification is (fag §3.3)."""

    TOLKEUTDANNING_BACHELOR = "bachelor", "bachelorgrad i tolking"
    TOLKEUTDANNING_MASTER = "master", "mastergrad i tolking"
    TOLKEEMNE_30SP = "tolkeemne", "emne i tolking, 30 studiepoeng"
    TOLKEUTDANNING_ANNEN = "tolkeutdanning-annen", "annen tolkeutdanning"
    AUTORISASJON_STATLIG_PROVE = "autorisasjon", "autorisasjon etter statlig prøve"
    SPRAAKTEST = "språktest", "språktest"
    KURS_TOLKENS_ANSVAR = "tao-kurs", "kurs i tolkens ansvarsområde"
    TRANSLATOR_AUTORISASJON = "translatør", "autorisasjon som translatør"
    FAGOVERSETTERUTDANNING = "fagoversetter", "utdanning som fagoversetter"
    YRKESERFARING = "yrkeserfaring", "yrkeserfaring som tolk"
    LIVSLANG_LAERING = "livslang-læring", "livslang læring", "yrkeskvalifikasjonsforskriften § 1-2"

    @property
    def gir_adgang(self) -> bool:
        """True for what may give the right to practise; experience and lifelong learning only offset a difference."""
        return self not in (Kvalifikasjonstype.YRKESERFARING, Kvalifikasjonstype.LIVSLANG_LAERING)


class Modalitet(Kode):
    """What kind of interpreting a qualification is for."""

    TALESPRAAK = "talespråk"
    TEGNSPRAAK = "tegnspråk"
    SKRIVETOLKING = "skrivetolking"
    DOVBLINDETOLKING = "døvblindetolking"


class Niva(Kode):
    """Level of qualification (yrkeskvalifikasjonsforskriften § 3-1); A is the lowest."""

    A = "A", "kursbevis", "yrkeskvalifikasjonsforskriften § 3-1 nivå A"
    B = "B", "fullført videregående opplæring", "yrkeskvalifikasjonsforskriften § 3-1 nivå B"
    C = "C", "annen utdanning over videregående, minst ett år", "yrkeskvalifikasjonsforskriften § 3-1 nivå C"
    D = "D", "høyere utdanning på tre til fire år", "yrkeskvalifikasjonsforskriften § 3-1 nivå D"
    E = "E", "høyere utdanning på minst fire år", "yrkeskvalifikasjonsforskriften § 3-1 nivå E"


class Ekthet(Kode):
    """What is thought of a document's authenticity. Only a judgment alerts other states (§ 20)."""

    IKKE_VURDERT = "ikke-vurdert", "ikke vurdert"
    OK = "ok", "ingen tvil"
    BEGRUNNET_TVIL = "begrunnet-tvil", "begrunnet tvil", "yrkeskvalifikasjonsforskriften § 8-1 andre ledd"
    BEKREFTET = "bekreftet", "bekreftet ekte"
    FALSK_MISTANKE = "falsk-mistanke", "mistanke om forfalskning"
    FALSK_DOM = "falsk-dom", "dømt for bruk av falsk dokument", "yrkeskvalifikasjonsloven § 20 andre ledd"


class Dokumentkategori(Kode):
    """Annex 2 of the regulation (annex VII of the directive), by letter."""

    STATSBORGERSKAP = "a", "bevis på statsborgerskap", "yrkeskvalifikasjonsforskriften vedlegg 2"
    KVALIFIKASJON = (
        "b",
        "kompetanse- eller kvalifikasjonsbevis, attest for yrkeserfaring, opplysninger om utdanningen",
        "yrkeskvalifikasjonsforskriften vedlegg 2",
    )
    ERFARING_KAP4 = "c", "attest for automatisk godkjenning på erfaring", "yrkeskvalifikasjonsforskriften kapittel 4"
    VANDEL = (
        "d",
        "bevis på god vandel, hederlighet eller at en ikke er konkurs",
        "yrkeskvalifikasjonsforskriften § 8-1",
    )
    HELSE = "e", "helseattest", "yrkeskvalifikasjonsforskriften § 8-1"
    FINANSIELL = "f", "bevis på finansiell stilling eller forsikring", "yrkeskvalifikasjonsforskriften § 8-1"
    RETT_TIL_UTOVELSE = (
        "g",
        "bevis for at retten til å utøve yrket ikke er tapt, eller for at en ikke er dømt",
        "yrkeskvalifikasjonsforskriften § 8-1",
    )


class Dokumentkrav(Kode):
    """In what form a document is demanded."""

    KOPI = "kopi", "kopi, elektronisk eller på papir"
    BEKREFTET_KOPI = "bekreftet-kopi", "bekreftet kopi"
    ORIGINAL = "original", "original"
    EKTHETSBEKREFTELSE = "ekthetsbekreftelse", "bekreftelse på ekthet, innhentet av søkeren"


class Kopitype(Kode):
    """In what form a document came."""

    ELEKTRONISK = "elektronisk"
    KOPI = "kopi"
    BEKREFTET_KOPI = "bekreftet-kopi", "bekreftet kopi"
    ORIGINAL = "original"


class Oversettelse(Kode):
    """Whether a document came with a translation."""

    INGEN = "ingen"
    FRI = "fri", "fri oversettelse"
    AUTORISERT = "autorisert", "autorisert oversettelse"


class Dokumentstatus(Kode):
    """Where a document stands."""

    MANGLER = "mangler"
    MOTTATT = "mottatt"
    GODTATT = "godtatt"
    AVVIST = "avvist"


class ImiGrunn(Kode):
    """Why another state's authority is asked."""

    EKTHET = (
        "ekthet",
        "om en attest eller et kvalifikasjonsbevis er ekte",
        "yrkeskvalifikasjonsforskriften § 8-1 andre ledd",
    )
    LOVLIG_ETABLERT = (
        "lovlig-etablert",
        "om søkeren er lovlig etablert og har rett til å utøve yrket",
        "yrkeskvalifikasjonsloven § 19 første ledd",
    )
    UTDANNINGSINNHOLD = (
        "utdanningsinnhold",
        "hva utdanningen inneholder, når søkeren ikke kan legge det fram",
        "yrkeskvalifikasjonsforskriften vedlegg 2 bokstav b",
    )
    SANKSJONER = (
        "sanksjoner",
        "om retten til å utøve yrket er begrenset eller forbudt",
        "yrkeskvalifikasjonsforskriften § 8-1 fjerde ledd",
    )
    FRANCHISE_OPPLAERING = (
        "franchise-opplæring",
        "om opplæring tatt i en annen EØS-stat er formelt godkjent",
        "yrkeskvalifikasjonsforskriften § 8-1 tredje ledd",
    )

    @property
    def krever_tvil(self) -> bool:
        """True when the law asks for begrunnet tvil: § 8-1 second to fourth paragraph."""
        return self in (ImiGrunn.EKTHET, ImiGrunn.SANKSJONER, ImiGrunn.FRANCHISE_OPPLAERING)


class Retning(Kode):
    """Who asks whom."""

    UT = "ut", "fra IMDi"
    INN = "inn", "til IMDi"


class Kontaktvei(Kode):
    """How an authority is asked: by IMI, or by letter where IMI does not reach."""

    IMI = "imi", "IMI", "yrkeskvalifikasjonsforskriften § 8-1 femte ledd"
    BREV = "brev", "brev"


class Svar(Kode):
    """The answer to a question of fact."""

    JA = "ja"
    NEI = "nei"
    IKKE_AVKLART = "ikke-avklart", "ikke avklart"


class Fullmakt(Kode):
    """By what a representative acts (forvaltningsloven § 12)."""

    SKRIFTLIG = "skriftlig", "skriftlig fullmakt er lagt fram", "forvaltningsloven § 12 tredje ledd"
    ADVOKAT = "advokat", "advokat, uten krav om fullmakt", "forvaltningsloven § 12 tredje ledd"


class Venter(Kode):
    """What a case waits for. The clock keeps running."""

    SAKKYNDIG = "sakkyndig", "uttalelse fra en sakkyndig"
    ANNET = "annet", "noe annet"
