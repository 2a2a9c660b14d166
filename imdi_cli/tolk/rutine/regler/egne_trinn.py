"""Steps and conditions that no table of transitions has, and that the routine tells all the same.

A varsel and a temporary measure have rules, but no table. What stands here is held by the rules of those nouns, and a
change there must be told here too.
"""

from collections.abc import Sequence

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.rutine.typer import Trinn, Vilkarsrad
from imdi_cli.tolk.sak.regler.maskin import BESLUTTER, ROLLE
from imdi_cli.tolk.sak.regler.slutt import UAVGJORT
from imdi_cli.tolk.varsel import regler as varsel
from imdi_cli.tolk.varsel.typer.koder import Varselstatus as S

_ALLE = "saksbehandler, beslutter eller leder"
_SKREVET = Vilkarsrad("Det er skrevet hvorfor", "forvaltningsloven § 25")
_OMRAADE = Vilkarsrad("Varselet er ikke innenfor det IMDi skal vurdere", "tolkeloven § 19 andre ledd")
_IKKE_FORBEREDT = Vilkarsrad(
    "Den som avgjør, har ikke forberedt saken", "fire øyne: den som forbereder en avgjørelse, treffer den ikke"
)
_HABIL = Vilkarsrad(
    "Den som avgjør, er habil, og er ikke direkte underordnet en leder som er inhabil", "forvaltningsloven § 6"
)


def _trinn(
    maskin: str,
    handling: str,
    verb: str,
    fra: Sequence[Kode],
    til: Kode | None,
    hjemmel: str,
    *,
    vilkar: tuple[Vilkarsrad, ...] = (),
    hvem: str = ROLLE,
    frister: tuple[str, ...] = (),
) -> Trinn:
    fra_, til_ = tuple(s.value for s in fra), til.value if til else None
    return Trinn(maskin, handling, verb, fra_, til_, hvem, vilkar, hjemmel, frister)


VARSEL = (
    _trinn(
        "varsel",
        "registrer varselet",
        "varsel ny",
        (),
        S.JOURNALFORT,
        "tolkeloven § 19 første ledd, arkivforskrifta §§ 14 og 15",
        frister=(varsel.KVITTERING, varsel.FORELOPIG_SVAR),
    ),
    _trinn(
        "varsel",
        "kvitter til den som varslet",
        "varsel kvitter",
        (),
        None,
        "eForvaltningsforskriften § 6",
        vilkar=(
            Vilkarsrad("Varselet kom elektronisk", "eForvaltningsforskriften § 6 første ledd"),
            Vilkarsrad("Avsenderen er kjent, og er ikke IMDi selv", "eForvaltningsforskriften §§ 6 og 7 tredje ledd"),
        ),
    ),
    _trinn(
        "varsel",
        "finn ut hvem tolken er",
        "varsel identifiser",
        (),
        None,
        "forvaltningsloven § 11 fjerde ledd",
        vilkar=(
            Vilkarsrad(
                "Tolken er funnet med tolkenummer, eller med noe annet enn navnet: flere kan hete det samme",
                "arkivforskrifta § 11",
            ),
        ),
    ),
    _trinn(
        "varsel",
        "ta stilling til om IMDi skal vurdere varselet",
        "varsel vis",
        (),
        None,
        "tolkeloven §§ 2, 19 andre ledd og 23",
    ),
    _trinn(
        "varsel",
        "gi foreløpig svar",
        "varsel foreløpig-svar",
        (),
        None,
        "forvaltningsloven § 11 a",
        vilkar=(
            Vilkarsrad("Avsenderen er kjent, og er ikke IMDi selv", "forvaltningsloven § 11 a andre ledd"),
            Vilkarsrad("Varselet er ikke besvart innen fristen", "forvaltningsloven § 11 a andre og tredje ledd"),
        ),
    ),
    _trinn(
        "varsel",
        "be om at varselet avsluttes uten sak",
        "varsel avslutt",
        (S.JOURNALFORT,),
        S.TIL_GODKJENNING,
        "tolkeloven § 19 andre ledd, forvaltningsloven § 11",
        vilkar=(
            _OMRAADE,
            Vilkarsrad("Varselet er ikke med i en sak", "tolkeloven § 19 andre ledd"),
            Vilkarsrad("Er det ikke klart hvem tolken er, er avsenderen spurt", "forvaltningsloven § 11 fjerde ledd"),
            Vilkarsrad("Det er skrevet hvorfor, og hvem som er rett organ", "forvaltningsloven § 11 fjerde ledd"),
        ),
    ),
    _trinn(
        "varsel",
        "godkjenn at varselet avsluttes",
        "varsel avslutt",
        (S.TIL_GODKJENNING,),
        S.AVSLUTTET,
        "tolkeloven § 19 andre ledd, forvaltningsloven § 11",
        vilkar=(
            Vilkarsrad("En annen enn den som ba om det, godkjenner", "fire øyne, tolkeloven § 19 andre ledd"),
            _OMRAADE,
        ),
        hvem=_ALLE,
    ),
    _trinn(
        "varsel",
        "send avslutningen tilbake",
        "varsel avslutt",
        (S.TIL_GODKJENNING,),
        S.JOURNALFORT,
        "tolkeloven § 19 andre ledd",
        vilkar=(_SKREVET,),
        hvem=_ALLE,
    ),
)

TILTAK = (
    _trinn(
        "tiltak",
        "sett i verk et midlertidig tiltak",
        "sak midlertidig",
        UAVGJORT,
        None,
        "tolkeloven §§ 20 andre ledd og 21 tredje ledd",
        vilkar=(
            Vilkarsrad(
                "Tolken er oppført når det er utestenging, og har bevilling i språket når det er tilbakekall",
                "tolkeloven §§ 20 andre ledd og 21 tredje ledd",
            ),
            Vilkarsrad(
                "Tolken er varslet og har fått uttale seg, eller et unntak er skrevet ned", "forvaltningsloven § 16"
            ),
            Vilkarsrad("Det er skrevet hvorfor tiltaket er forholdsmessig", "forvaltningsloven § 25 tredje ledd"),
            _IKKE_FORBEREDT,
            _HABIL,
        ),
        hvem=BESLUTTER,
    ),
    _trinn(
        "tiltak",
        "opphev et midlertidig tiltak",
        "sak midlertidig",
        (),
        None,
        "tolkeloven §§ 20 andre ledd og 21 tredje ledd",
        vilkar=(Vilkarsrad("Et midlertidig tiltak gjelder i saken", "tolkeloven § 21 tredje ledd"), _SKREVET),
        hvem=BESLUTTER,
    ),
    _trinn(
        "tiltak",
        "be om at en reaksjon gjøres om",
        "reaksjon opphev",
        (),
        None,
        "forvaltningsloven § 35",
        vilkar=(
            Vilkarsrad(
                "Reaksjonen er bestemt i en varslingssak, og er ikke opphevet", "forvaltningsloven § 35 første ledd"
            ),
            _SKREVET,
        ),
        hvem="saksbehandler eller beslutter",
    ),
    _trinn(
        "tiltak",
        "svar på om en reaksjon skal gjøres om",
        "reaksjon opphev",
        (),
        None,
        "forvaltningsloven § 35",
        vilkar=(
            Vilkarsrad(
                "Den som svarer, er en annen enn den som ba om det",
                "fire øyne: den som forbereder en avgjørelse, treffer den ikke",
            ),
            _HABIL,
        ),
        hvem=BESLUTTER,
    ),
)

# Handling → the conditions of a case's step that its rules hold beside the table.
SAKENS_TILLEGG = {
    "legg fram forslag": (
        Vilkarsrad("Utfallet er et som loven gir adgang til den dagen", "tolkeloven §§ 20 og 21"),
        Vilkarsrad("Går forslaget imot utvalgets råd, er det skrevet hvorfor", "oppdrag 2021-046 punkt 1"),
    ),
    "beslutt": (
        _IKKE_FORBEREDT,
        _HABIL,
        Vilkarsrad("Utfallet er et som loven gir adgang til den dagen", "tolkeloven §§ 20 og 21"),
        Vilkarsrad("Før en reaksjon er tolken varslet og har fått uttale seg", "forvaltningsloven §§ 16 og 17"),
        Vilkarsrad("Går avgjørelsen imot utvalgets råd, er det skrevet hvorfor", "oppdrag 2021-046 punkt 1"),
    ),
    "send tilbake": (_SKREVET,),
    "avslutt": (
        Vilkarsrad("Klagefristen er ute, når avgjørelsen kan påklages", "forvaltningsloven §§ 29 og 30"),
        Vilkarsrad("En advarsel er registrert mottatt", "tolkeloven § 21 andre ledd"),
    ),
}
