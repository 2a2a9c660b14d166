"""The machines a routine is drafted from: the table of the case, and the steps of a varsel.

A noun whose transitions the routine tells, has its line in `MASKINER`; a varsel has no table of its own, so its steps
stand here.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.rutine.typer import Trinn, Vilkarsrad
from imdi_cli.tolk.sak.regler import maskin as sak
from imdi_cli.tolk.varsel import regler as varsel

SAKSBEHANDLER = "saksbehandler"
_JOURNALFORT = (varsel.STATUS_JOURNALFORT,)
_TIL_GODKJENNING, _AVSLUTTET = "til godkjenning", "avsluttet"
_UTENFOR = Vilkarsrad("Varselet er utenfor det IMDi skal vurdere", "tolkeloven § 19 andre ledd")


class Vilkar(Protocol):
    """What is read of a condition."""

    @property
    def tekst(self) -> str:
        """Its words."""

    @property
    def hjemmel(self) -> str:
        """Its paragraph."""


class Overgang(Protocol):
    """What is read of a row of a machine, whichever noun's it is."""

    @property
    def handling(self) -> str:
        """What is done."""

    @property
    def verb(self) -> str:
        """The command."""

    @property
    def fra(self) -> Sequence[Kode]:
        """The states it may be done in."""

    @property
    def til(self) -> Kode | None:
        """The state after."""

    @property
    def hvem(self) -> str:
        """The role."""

    @property
    def vilkar(self) -> Sequence[Vilkar]:
        """What it demands."""

    @property
    def hjemmel(self) -> str:
        """The paragraph."""

    @property
    def frister(self) -> Sequence[str]:
        """The rules whose clocks it starts."""


class Maskin(NamedTuple):
    """A machine: its noun, the heading of its chapter, what one of its cases is called, and its steps in order.

    `titler` are headings of steps whose own name does not read well alone; a name of one word gets `ting` after it.
    """

    navn: str
    kapittel: str
    ting: str
    trinn: tuple[Trinn, ...]
    titler: Mapping[str, str]


def trinn_av(navn: str, overganger: Sequence[Overgang]) -> tuple[Trinn, ...]:
    """Give the rows of a machine as steps."""
    return tuple(
        Trinn(
            navn,
            o.handling,
            o.verb,
            tuple(s.value for s in o.fra),
            o.til.value if o.til is not None else None,
            o.hvem,
            tuple(Vilkarsrad(v.tekst, v.hjemmel) for v in o.vilkar),
            o.hjemmel,
            tuple(o.frister),
        )
        for o in overganger
    )


def _varseltrinn(
    handling: str,
    verb: str,
    fra: tuple[str, ...],
    til: str | None,
    hjemmel: str,
    *,
    vilkar: tuple[Vilkarsrad, ...] = (),
    hvem: str = SAKSBEHANDLER,
    frister: tuple[str, ...] = (),
) -> Trinn:
    return Trinn("varsel", handling, verb, fra, til, hvem, vilkar, hjemmel, frister)


VARSEL = (
    _varseltrinn(
        "registrer varselet",
        "varsel ny",
        (),
        varsel.STATUS_JOURNALFORT,
        "tolkeloven § 19 første ledd, arkivforskrifta §§ 14 og 15",
        frister=(varsel.KVITTERING, varsel.FORELOPIG_SVAR),
    ),
    _varseltrinn(
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
    _varseltrinn(
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
    _varseltrinn(
        "ta stilling til om IMDi skal vurdere varselet",
        "varsel vis",
        (),
        None,
        "tolkeloven §§ 2, 19 andre ledd og 23",
    ),
    _varseltrinn(
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
    _varseltrinn(
        "be om at varselet avsluttes uten sak",
        "varsel avslutt",
        _JOURNALFORT,
        _TIL_GODKJENNING,
        "tolkeloven § 19 andre ledd, forvaltningsloven § 11",
        vilkar=(
            _UTENFOR,
            Vilkarsrad("Det er skrevet hvorfor, og hvem som er rett organ", "forvaltningsloven § 11 fjerde ledd"),
        ),
    ),
    _varseltrinn(
        "godkjenn at varselet avsluttes",
        "varsel avslutt",
        (_TIL_GODKJENNING,),
        _AVSLUTTET,
        "tolkeloven § 19 andre ledd, forvaltningsloven § 11",
        vilkar=(
            Vilkarsrad("En annen enn den som ba om det, godkjenner", "tolkeloven § 19 andre ledd (fire øyne)"),
            _UTENFOR,
        ),
        hvem="saksbehandler, beslutter eller leder",
    ),
    _varseltrinn(
        "send avslutningen tilbake",
        "varsel avslutt",
        (_TIL_GODKJENNING,),
        varsel.STATUS_JOURNALFORT,
        "tolkeloven § 19 andre ledd",
        vilkar=(Vilkarsrad("Det er skrevet hvorfor", "forvaltningsloven § 11"),),
        hvem="saksbehandler, beslutter eller leder",
    ),
)

MASKINER = (
    Maskin("varsel", "Varselet", "varselet", VARSEL, {}),
    Maskin(
        "sak",
        "Saken",
        "saken",
        trinn_av("sak", sak.OVERGANGER),
        {
            "påklag": "Registrer at avgjørelsen er påklaget",
            "gi råd": "Utvalget gir råd",
            "beslutt": "Avgjør saken",
            "send tilbake": "Send saken tilbake",
        },
    ),
)
