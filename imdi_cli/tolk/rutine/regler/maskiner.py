"""The machines a routine is drafted from. A noun whose transitions the routine tells, has its line in `MASKINER`."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.klage.regler import maskin as klage
from imdi_cli.tolk.rutine.regler.egne_trinn import SAKENS_TILLEGG, TILTAK, VARSEL
from imdi_cli.tolk.rutine.typer import Trinn, Vilkarsrad
from imdi_cli.tolk.sak.regler import maskin as sak


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


def trinn_av(
    navn: str, overganger: Sequence[Overgang], tillegg: Mapping[str, Sequence[Vilkarsrad]]
) -> tuple[Trinn, ...]:
    """Give the rows of a machine as steps. `tillegg` are conditions that are held, but not by the table."""
    return tuple(
        Trinn(
            navn,
            o.handling,
            o.verb,
            tuple(s.value for s in o.fra),
            o.til.value if o.til is not None else None,
            o.hvem,
            (*(Vilkarsrad(v.tekst, v.hjemmel) for v in o.vilkar), *tillegg.get(o.handling, ())),
            o.hjemmel,
            tuple(o.frister),
        )
        for o in overganger
    )


MASKINER = (
    Maskin("varsel", "Varselet", "varselet", VARSEL, {}),
    Maskin(
        "sak",
        "Saken",
        "saken",
        trinn_av("sak", sak.OVERGANGER, SAKENS_TILLEGG),
        {
            "påklag": "Registrer at avgjørelsen er påklaget",
            "gi råd": "Utvalget gir råd",
            "beslutt": "Avgjør saken",
            "send tilbake": "Send saken tilbake",
            "legg tilbake": "Legg saken tilbake",
            "sett på vent": "Sett saken på vent",
            "koble varsel": "Koble et varsel til saken",
        },
    ),
    Maskin("tiltak", "Midlertidige tiltak, og å gjøre om uten klage", "saken", TILTAK, {}),
    Maskin(
        "klage",
        "Klagen",
        "klagen",
        trinn_av("klage", klage.OVERGANGER, {}),
        {
            "underrett": "Underrett klageren",
            "beslutt": "Avgjør klagen i IMDi",
            "send tilbake": "Send forslaget tilbake",
        },
    ),
)
