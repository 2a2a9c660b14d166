"""What input from others is: its vocabularies, what is typed, and the rows that are kept."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.felt import Felt
from imdi_cli.kjerne.kode import Kode

SERIE = "N"


class Utfall(Kode):
    """What we made of an answer."""

    TAS_TIL_FOLGE = "tas-til-følge", "tas til følge"
    DELVIS = "delvis", "tas delvis til følge"
    IKKE = "ikke", "tas ikke til følge"


class Status(Kode):
    """How a request or an answer stands."""

    VENTER = "venter", "venter på svar"
    UTEN_SVAR = "uten-svar", "avsluttet uten svar"
    IKKE_VURDERT = "ikke-vurdert", "besvart, ikke vurdert"
    VURDERT = "vurdert"


@dataclass(frozen=True)
class Henvendelse:
    """Who it is, and about what: common to those who are asked and those who write of their own accord."""

    tema: Annotated[str, Felt("Hva gjelder innspillet? (tema)", hjelp="Tema. Det samme ordet samles i rapporten.")]
    instans: Annotated[str, Felt("Hvilken instans?", hjelp="Organisasjon, fagmiljø eller organ.")]
    kontakt: Annotated[
        str | None, Felt("Hvem er kontakt der?", hjelp="Navn og e-post. Står bare i vis.", sporres=False)
    ] = None


@dataclass(frozen=True)
class Foresporsel(Henvendelse):
    """The input of `imdi innspill be-om`."""

    spurt: Annotated[
        date | None, Felt("Hvilken dag ble det spurt?", hjelp="Dagen det ble spurt. I dag, om den ikke oppgis.")
    ] = None
    frist: Annotated[date | None, Felt("Hvilken svarfrist er satt?", hjelp="Siste dag for svar.")] = None


@dataclass(frozen=True)
class Svar:
    """The input of `imdi innspill ny`, beside who it is from."""

    tekst: Annotated[str, Felt("Hva står i innspillet?", sensitiv=True)]
    mottatt: Annotated[
        date | None, Felt("Hvilken dag kom det?", hjelp="Dagen det kom. I dag, om den ikke oppgis.")
    ] = None
    datert: Annotated[
        date | None, Felt("Hvilken dag er det datert?", hjelp="Datoen i innspillet. Ellers dagen det kom.")
    ] = None


class Innspill(NamedTuple):
    """One body and theme, as stored; `spurt` is None when nobody asked. Dates are ISO text."""

    aar: int
    lopenr: int
    tema: str
    instans: str
    kontakt: str | None
    spurt: str | None
    frist: str | None
    avsluttet: str | None
    grunn: str | None
    saksbehandler: str
    sist: int

    @property
    def nr(self) -> str:
        """The number, «N-2026-0001»."""
        return f"{SERIE}-{self.aar}-{self.lopenr:04d}"


class Svarrad(NamedTuple):
    """One answer, without its text."""

    nr: int
    mottatt: str
    datert: str


class Vurdering(NamedTuple):
    """One assessment, of the answer with number `svar`."""

    nr: int
    svar: int
    utfall: Utfall
    begrunnelse: str
    endring: str | None
    dato: str
    av: str


class Sak(NamedTuple):
    """A body and theme with its answers and assessments, oldest first."""

    innspill: Innspill
    svar: tuple[Svarrad, ...]
    vurderinger: tuple[Vurdering, ...]

    @property
    def vurdering(self) -> Vurdering | None:
        """The assessment that counts, if the newest answer has one."""
        gjelder = [v for v in self.vurderinger if v.svar == len(self.svar)]
        return gjelder[-1] if gjelder else None

    @property
    def status(self) -> Status:
        """How it stands."""
        if self.svar:
            return Status.VURDERT if self.vurdering else Status.IKKE_VURDERT
        return Status.UTEN_SVAR if self.innspill.avsluttet else Status.VENTER

    @property
    def for_sent(self) -> bool:
        """True when the first answer came after the day that was set."""
        return bool(self.svar and self.innspill.frist and self.svar[0].mottatt > self.innspill.frist)


class Temarad(NamedTuple):
    """What is counted for a theme. `besvart` and `ubesvart` are of those asked; the rest of all answers."""

    tema: str
    spurt: int
    besvart: int
    ubesvart: int
    etter_fristen: int
    uoppfordret: int
    ikke_vurdert: int
    til_folge: int
    delvis: int
    ikke: int


class Rapport(NamedTuple):
    """The report: the count for each theme, the cases behind it, and the ISO day it was made."""

    dato: str
    temaer: tuple[Temarad, ...]
    saker: tuple[Sak, ...]
