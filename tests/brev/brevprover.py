"""A whole set of fields for every template, and the rule book: what tests of letters are made of."""

from datetime import date
from functools import cache
from pathlib import Path

import imdi_cli
from imdi_cli import kodeverk
from imdi_cli.brev.innhold import Brevinnhold, Mottaker, sett_sammen
from imdi_cli.brev.mal import Mal, les_mal
from imdi_cli.kjerne.dokument import Malform

PAKKE = Path(imdi_cli.__file__).parent
DATO = date(2026, 11, 23)
MOTTAKER = Mottaker("Åse Ødegård", ("Fjordgata 1 A", "8514 Narvik"))
GRUNN = (
    "Du har lagt fram et vitnemål fra 2014.\nVitnemålet viser ikke tolkeemner.\n\nVi har derfor ikke kunnet "
    "legge det til grunn."
)
VEDTAK = {"faktum": "Du søkte med vitnemål og attester.", "begrunnelse": GRUNN}
FELT: dict[str, dict[str, str | tuple[str, ...]]] = {
    "register/vedtak_oppforing": {
        "mottatt": "2. november 2026",
        "gjelder_fra": "23. november 2026",
        "tolkenummer": "10231",
        "oppforinger": ("arabisk, kategori C", "norsk tegnspråk, kategori B"),
        "kvalifikasjoner": ("statsautorisasjon i arabisk, 14. juni 2024", "bachelor i tegnspråk og tolking, 2021"),
    },
    "register/vedtak_avslag": {
        **VEDTAK,
        "mottatt": "2. november 2026",
        "sprak": ("dari", "pashto"),
        "vilkar": ("dokumentasjon på tolkefaglige kvalifikasjoner (tolkeforskriften § 10 første ledd bokstav c)",),
    },
    "register/vedtak_kategori": {
        **VEDTAK,
        "gjelder_fra": "23. november 2026",
        "tolkenummer": "10231",
        "endringer": ("arabisk: fra kategori D til kategori B", "dari: fra kategori E til ingen kategori"),
        "forhandsvarsel": "Vi varslet deg 1. november 2026. Du har ikke uttalt deg.",
        "ute_av_registeret": ("dari",),
    },
    "register/bevilling_gitt": {
        "mottatt": "2. november 2026",
        "sprak": "arabisk",
        "gjelder_fra": "23. november 2026",
        "bevilling": "B-2026-0007",
        "prove": "14. oktober 2026",
    },
    "register/bevilling_tilbakekall": {
        **VEDTAK,
        "sprak": "arabisk",
        "bevilling": "B-2026-0007",
        "gjelder_fra": "23. november 2026",
        "forhandsvarsel": "Vi varslet deg 1. november 2026. Du har ikke uttalt deg.",
        "kategori": "D",
    },
    "register/mangelbrev": {
        "mottatt": "2. november 2026",
        "mangler": ("kopi av vitnemål for tolkeutdanningen", "bekreftelse på oppholdstillatelse"),
        "frist": "14. desember 2026",
    },
    "register/bekreftelse_inaktiv": {
        "bedt_om": "20. november 2026",
        "gjelder_fra": "23. november 2026",
        "tolkenummer": "10231",
    },
    "register/bekreftelse_sletting": {
        "slettet": "23. november 2026",
        "tolkenummer": "10231",
        "grunn": "Du ba om det, og vi trenger ikke lenger opplysningene i registeret.",
        "beholdes": ("søknaden og vedtaket fra 2022, i IMDis arkiv",),
    },
    "godkjenning/bekreftelse": {"mottatt": "2. november 2026", "eos": "ja"},
    "godkjenning/mangelliste": {
        "mottatt": "2. november 2026",
        "uk": "ja",
        "mangler": ("bekreftet kopi av BA Interpreting", "Certificate of Sponsorship"),
        "frist": "14. desember 2026",
    },
    "godkjenning/forelopig_svar": {"mottatt": "2. november 2026", "grunn": GRUNN, "ventes": "31. januar 2027"},
    "godkjenning/paminnelse": {
        "bedt": "2. november 2026",
        "mangler": ("BA Interpreting",),
        "frist": "14. desember 2026",
    },
    "godkjenning/forlenget_frist": {"gammel": "12. februar 2027", "ny": "12. mars 2027", "grunn": GRUNN},
    "godkjenning/foresporsel_myndighet": {
        "soker": "Åse Ødegård",
        "grunn": "om et bevis er ekte",
        "sporsmal": "Har dere utstedt vedlagte bevis?",
        "tvil": GRUNN,
        "kunne_ikke": "Læresteder er nedlagt.",
        "imi": "ja",
        "frist": "14. desember 2026",
    },
    "godkjenning/forelegging": {"fra": "Kammarkollegiet", "fakta": GRUNN, "frist": "14. desember 2026"},
    "godkjenning/oversendelse": {"soker": "Åse Ødegård", "mottatt": "2. november 2026", "grunn": GRUNN},
    "godkjenning/vedtak_godkjenning": {
        "mottatt": "2. november 2026",
        "sprak": "arabisk",
        "modalitet": "talespråk",
        "kategori": "B",
        "godtatt": ("Professionsbachelor i tolkning (Danmark), som bachelorgrad i tolking",),
        "vurdering": GRUNN,
        "bevilling": "ja",
    },
    "godkjenning/vedtak_lavere_kategori": {
        "mottatt": "2. november 2026",
        "sprak": "arabisk",
        "modalitet": "talespråk",
        "kategori": "B",
        "sokt": "A",
        "godtatt": ("Professionsbachelor i tolkning (Danmark), som bachelorgrad i tolking",),
        "begrunnelse": GRUNN,
        "bevilling": "ja",
    },
    "godkjenning/vedtak_utligningstiltak": {
        "mottatt": "2. november 2026",
        "sprak": "arabisk",
        "niva_krevd": "nivå D (høyere utdanning på tre til fire år)",
        "niva_soker": "nivå C (annen utdanning over videregående, minst ett år)",
        "forskjeller": ("tolking i retten (kunnskap, § 3-4 første ledd bokstav a): Faget inngår ikke.",),
        "utligning": ("tolking i retten er ikke utlignet: Erfaringen er fra helsetjenesten.",),
        "begrunnelse": GRUNN,
        "hjemmel": "Vedtaket er gjort etter yrkeskvalifikasjonsforskriften §§ 3-4, 3-5 og 3-6.",
        "arrangor": "OsloMet",
        "velger": "ja",
        "valgfrist": "15. januar 2027",
        "bestemt": "egnethetsprøve",
        "hvorfor_imdi": GRUNN,
        "prove": "ja",
        "tilbudt": "1. april 2027",
        "fag": ("tolking i retten",),
        "periode": "3",
        "forsok": "3",
    },
    "godkjenning/innkalling_egnethetsprove": {
        "sprak": "arabisk",
        "dato": "1. april 2027",
        "arrangor": "OsloMet",
        "fag": ("tolking i retten",),
        "forsok": "1 av 3",
    },
    "godkjenning/vilkar_proveperiode": {
        "sprak": "arabisk",
        "start": "1. februar 2027",
        "slutt": "1. februar 2028",
        "veileder": "Ola Nordmann",
        "arrangor": "OsloMet",
    },
    "godkjenning/resultat_tiltak": {
        "sprak": "arabisk",
        "tiltak": "egnethetsprøve",
        "dato": "1. april 2027",
        "resultat": "bestått",
        "vurdering": GRUNN,
        "bestatt": "ja",
        "igjen": "ja",
        "slutt": "ja",
    },
    "godkjenning/vedtak_delvis": {
        "mottatt": "2. november 2026",
        "sprak": "arabisk",
        "aktivitet": "skrivetolking i møter",
        "tittel": "skrivtolk",
        "vilkar": (
            "Søkeren er fullt kvalifisert.",
            "Hele utdanningen måtte tas på nytt.",
            "Aktiviteten kan skilles.",
        ),
        "begrunnelse": GRUNN,
    },
    "godkjenning/vedtak_avslag": {
        **VEDTAK,
        "mottatt": "2. november 2026",
        "sprak": "arabisk",
        "grunn": "kvalifikasjonen er ikke dokumentert (yrkeskvalifikasjonsloven § 12)",
        "hjemmel": "Vedtaket er gjort etter yrkeskvalifikasjonsloven § 8.",
        "niva_krevd": "nivå D (høyere utdanning på tre til fire år)",
        "niva_soker": "nivå A (kursbevis)",
        "tiltak": GRUNN,
    },
    "godkjenning/vedtak_avvisning": {
        "mottatt": "2. november 2026",
        "mangler": ("kopi av vitnemål",),
        "bedt": ("23. november 2026 (15. desember 2026)",),
        "begrunnelse": GRUNN,
        "hjemmel": "Vedtaket er gjort etter forvaltningsloven § 2 tredje ledd.",
    },
    "godkjenning/vedtak_sprakkontroll": {"begrunnelse": GRUNN, "forholdsmessig": GRUNN, "uk": ""},
    "godkjenning/vedtak_omgjoring": {
        "gammelt": "G-2026-0001/1",
        "truffet": "23. november 2026",
        "grunn": "vedtaket må anses ugyldig (forvaltningsloven § 35)",
        "begrunnelse": GRUNN,
        "godkjenning": "ja",
    },
    "godkjenning/underretning_imi_varsel": {
        "domstol": "Oslo tingrett",
        "dom": "2. november 2026",
        "omfang": "forbud mot å utøve yrket",
        "fra": "2. november 2026",
        "til": "2. november 2028",
    },
    "godkjenning/veiledning_midlertidig": {"stat": "Sverige", "forhandsmelding": ""},
    "sak/advarsel": {
        **VEDTAK,
        "forhandsvarsel": "Vi varslet deg 2. november 2026. Du uttalte deg 9. november 2026.",
        "brudd": ("endret, holdt tilbake eller la til innhold (tolkeforskriften § 4 første ledd)",),
        "telling": "Dette er den første.",
        "tidligere": ("mottatt 1. mars 2026",),
        "uavklart": "ja",
        "avvik": "Utvalget og vi ser ulikt på alvoret.",
    },
    "sak/advarsel_vedtak": {
        **VEDTAK,
        "forhandsvarsel": "Vi varslet deg 2. november 2026.",
        "brudd": ("brøt taushetsplikten (tolkeloven § 15 første og andre ledd)",),
        "telling": "Dette er den første.",
    },
    "sak/utestenging": {
        **VEDTAK,
        "forhandsvarsel": "Vi varslet deg 2. november 2026.",
        "brudd": ("brøt taushetsplikten (tolkeloven § 15 første og andre ledd)",),
        "periode": "for alltid",
        "vilkar": "Bruddene er vesentlige.",
        "advarsler": ("mottatt 1. mars 2026",),
        "ny_soknad": "ja",
        "tilbakekall": ("arabisk",),
        "kategorier": ("arabisk: fra kategori A til kategori B",),
    },
    "sak/tilbakekall": {
        **VEDTAK,
        "forhandsvarsel": "Vi varslet deg 2. november 2026.",
        "brudd": ("brøt taushetsplikten (tolkeloven § 15 første og andre ledd)",),
        "sprak": ("arabisk",),
        "vilkar": "Bruddene er vesentlige.",
        "kategorier": ("arabisk: fra kategori A til kategori B",),
    },
    "sak/midlertidig": {
        **VEDTAK,
        "forhandsvarsel": "Vi varslet deg 2. november 2026.",
        "forholdsmessig": "Hensynet til brukerne veier tyngst.",
        "utestenging": "ja",
        "tilbakekall": "arabisk",
        "kategorier": ("arabisk: fra kategori A til kategori B",),
        "taushetsrett": "ja",
    },
    "sak/avslutning": {
        "utfall": "avsluttet, ikke brudd",
        "begrunnelse": GRUNN,
        "brudd": "ja",
        "tiltak": ("midlertidig utestenging, fra 1. november 2026",),
        "sanksjon": "ja",
    },
    "sak/veiledning": {
        "utfall": "veiledning til tolken",
        "begrunnelse": GRUNN,
        "brudd": ("brøt taushetsplikten (tolkeloven § 15 første og andre ledd)",),
        "sanksjon": "ja",
    },
    "sak/avslutning_varsler": {"mottatt": "2. november 2026"},
    "klage/mangelbrev": {
        "mottatt": "23. november 2026",
        "mangler": ("Klagen er ikke undertegnet eller autentisert.", "Klagen sier ikke hvilken endring du ønsker."),
        "frist": "7. desember 2026",
    },
    "klage/avvisning": {
        **VEDTAK,
        "grunn": "klagen kom etter fristen (forvaltningsloven §§ 29 og 31)",
        "rettslig": "Loven sier ikke om en advarsel er et enkeltvedtak.",
        "ett_aar": "ja",
    },
    "klage/omgjoring": {
        **VEDTAK,
        "vedtaket": "utestenging (S-2026-0001)",
        "endring": "siste dag er 1. februar 2027",
        "virkning": ("arabisk: fra kategori D til kategori B",),
        "oppfort": "ja",
        "delvis": "ja",
    },
    "klage/oversendelse": {
        "klager": "Åse Ødegård",
        "fremsatt": "23. november 2026",
        "mottatt": "23. november 2026",
        "vedtaket": "vedtaket om utestenging (S-2026-0001)",
        "vedtatt": "2. november 2026",
        "rettidig": "i tide",
        "pastand": "Vedtaket må oppheves.",
        "uttalelse": GRUNN,
    },
    "klage/orientering": {
        "fremsatt": "23. november 2026",
        "vedtaket": "vedtaket om utestenging (S-2026-0001)",
        "uttalelse": GRUNN,
    },
    "klage/utsettelse": {
        "bedt": "23. november 2026",
        "vedtaket": "utestenging (S-2026-0001)",
        "innvilget": "ja",
        "vilkar": "Du melder fra om hvert oppdrag.",
        "begrunnelse": GRUNN,
    },
    "klage/kostnader_opplysning": {"vedtaket": "utestenging (S-2026-0001)"},
    "klage/kostnader_vedtak": {
        **VEDTAK,
        "krevd": "18000",
        "mottatt": "23. november 2026",
        "tilkjent": "12000",
        "delvis": "ja",
    },
    "klage/avgjort": {
        "vedtaket": "vedtaket om utestenging (S-2026-0001)",
        "instans": "Arbeids- og inkluderingsdepartementet",
        "dato": "23. november 2026",
        "utfall": "vedtaket er endret",
        "grunn": GRUNN,
        "endring": "siste dag er 1. februar 2027",
        "oppfort": "ja",
        "kostnader": "ja",
    },
    "klage/forelopig_svar": {"mottatt": "23. november 2026", "grunn": GRUNN, "ventes": "31. januar 2027"},
    "sak/omgjoring": {
        **VEDTAK,
        "opphevet": "advarsel, fra 1. november 2026",
        "grunnlag": "endringen er ikke til skade (bokstav a)",
        "oppfort": "ja",
        "kategorier": ("arabisk: fra kategori B til kategori A",),
    },
    "innsyn/innsynssvar": {
        "krav": "S-2026-0001",
        "mottatt": "20. november 2026",
        "gitt": ("Varsel V-2026-0001, 18. november 2026 (delvis)", "Tolkens uttalelse, 20. november 2026"),
        "holdt_tilbake": ("Varsel V-2026-0001: deler av dokumentet. forvaltningsloven § 19 andre ledd bokstav b.",),
        "uttalefrist": "7. desember 2026",
    },
    "innsyn/innsynssvar_offentlig": {
        "krav": "S-2026-0001",
        "mottatt": "20. november 2026",
        "gitt": ("IMDis avgjørelse, 20. november 2026 (delvis)",),
        "holdt_tilbake": ("Varsel V-2026-0001: hele dokumentet. offentleglova § 24 andre ledd.",),
    },
    "innsyn/slettesvar": {
        "krav": "S-2026-0001",
        "mottatt": "20. november 2026",
        "register": "Du står i registeret.",
        "arkiv": "Dokumentene i saken kan ikke slettes nå:",
        "hvorfor": ("utestenging for alltid gjelder (tolkeloven §§ 20 og 21)",),
    },
    "varsel/kvittering": {"mottatt": "23. november 2026 kl. 10.15", "anonym": ""},
    "varsel/veiledning_utenfor": {
        "mottatt": "23. november 2026",
        "hvorfor": "tolken er 30 (tolkeloven § 19 andre ledd)",
        "rett_organ": ("Barneombudet", "politiet"),
    },
    "sak/forhandsvarsel": {
        "brudd": ("tolka, tolkeforskriften § 5",),
        "faktum": GRUNN,
        "reaksjoner": ("advarsel (tolkeloven § 21 første ledd)",),
        "frist": "7. desember 2026",
        "taushetsrett": "ja",
    },
    "sak/opplysningskrav": {
        "tolk": "Amina Yusuf (tolkenummer 10482)",
        "hva": GRUNN,
        "nodvendig": GRUNN,
        "frist": "7. desember 2026",
        "klage_siste": "26. november 2026",
        "begrensning": "§ 1",
        "for_organ": "ja",
    },
    "sak/opplysningsonske": {
        "tolk": "Amina Yusuf (tolkenummer 10482)",
        "hva": GRUNN,
        "nodvendig": GRUNN,
        "frist": "7. desember 2026",
    },
    "varsel/forelopig_svar": {"mottatt": "23. november 2026", "grunn": GRUNN, "ventes": "31. januar 2027"},
}


def mal(navn: str, malform: Malform = Malform.BOKMAL) -> Mal:
    """Read one of the program's own templates: «register/mangelbrev»."""
    substantiv, _, fil = navn.partition("/")
    return les_mal(PAKKE / "tolk" / substantiv / "maler", fil, malform)


@cache
def bok():
    return kodeverk.regelverk()


def brev(navn: str = "register/vedtak_avslag", malform: Malform = Malform.BOKMAL, **endret: object) -> Brevinnhold:
    """Put together one of the program's own letters; `endret` are fields that are other, None those left out."""
    felt = {n: v for n, v in {**FELT[navn], **endret}.items() if v is not None}
    return sett_sammen(
        mal(navn, malform),
        bok=bok(),
        mottaker=MOTTAKER,
        dato=DATO,
        sak="R-2026-0014",
        saksbehandler="Kari Nordmann",
        beslutter="Ole Hansen",
        felt=felt,
    )
