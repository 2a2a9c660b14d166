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
    "godkjenning/veiledning_midlertidig": {"stat": "Sverige", "forhandsmelding": ""},
    "varsel/kvittering": {"mottatt": "23. november 2026 kl. 10.15", "anonym": ""},
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
