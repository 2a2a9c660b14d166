"""An application for entry: its vocabularies, its input, and the row that is kept (tolkeforskriften § 10)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.felt import Felt
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.typer import Adressesperre, Kapasitet, Kjonn, Oppforing


class Kanal(Kode):
    """How the application came. Only an electronic one must be acknowledged (eForvaltningsforskriften § 6)."""

    DIGITALT = "digitalt", "digitalt (skjema eller e-post)"
    PAPIR = "papirpost", "papirpost"


class Svar(Kode):
    """The answer to a condition."""

    JA = "ja"
    NEI = "nei"
    IKKE_AVKLART = "ikke avklart"


class Soknadsstatus(Kode):
    """Where an application stands (fag §4.3)."""

    MOTTATT = "mottatt"
    MANGLER = "mangler dokumentasjon"
    INNVILGET = "innvilget"
    AVSLATT = "avslått"
    TRUKKET = "trukket"


class Utfall(Kode):
    """What was decided for one language."""

    INNVILGET = "innvilget"
    AVSLATT = "avslått"


@dataclass(frozen=True)
class NySoknad:
    """The input of `imdi tolk ny`; `imdi tolk endre` takes the same, but who it is in the register."""

    fornavn: Annotated[str, Felt("Fornavn?")]
    etternavn: Annotated[str, Felt("Etternavn?")]
    sprak: Annotated[
        str,
        Felt(
            "Hvilket språk søkes det om? Skill flere med semikolon",
            valg="språk",
            kolonne="Språk",
            hjelp="Språket det søkes om, slik registeret fører det.",
        ),
    ]
    kanal: Annotated[Kanal, Felt("Hvordan kom søknaden?")]
    mottatt: Annotated[date, Felt("Når kom søknaden?")]
    mellomnavn: Annotated[str | None, Felt("Mellomnavn?", sporres=False)] = None
    fodselsdato: Annotated[
        date | None, Felt("Fødselsdato?", valg="fødselsdato", kolonne="Fødselsdato", hjemmel="tolkeforskriften § 10")
    ] = None
    kjonn: Annotated[Kjonn | None, Felt("Kjønn?", valg="kjønn", kolonne="Kjønn", sporres=False)] = None
    fylke: Annotated[str | None, Felt("Hvilket fylke bor søkeren i? Nummer eller navn")] = None
    telefon: Annotated[str | None, Felt("Telefon?")] = None
    epost: Annotated[str | None, Felt("E-post?", valg="e-post", kolonne="E-post")] = None
    adresse: Annotated[str | None, Felt("Folkeregistrert adresse?")] = None
    adresse_samtykke: Annotated[
        bool | None,
        Felt(
            "Samtykker søkeren i at adressen vises offentlig?",
            kolonne="Adressen kan vises offentlig",
            hjemmel="tolkeforskriften § 13 andre ledd",
        ),
    ] = None
    kapasitet: Annotated[Kapasitet | None, Felt("Hvor mye kan søkeren tolke?")] = None
    adressesperre: Annotated[
        Adressesperre | None, Felt("Har søkeren adressesperre (kode 6 eller 7)?", sporres=False)
    ] = None
    tolk: Annotated[
        int | None, Felt("Står søkeren i registeret fra før? Tolkenummer", sporres=False, kolonne="Tolk")
    ] = None


PERSON = (
    *("fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "fylke", "telefon", "epost", "adresse"),
    *("adresse_samtykke", "kapasitet", "adressesperre"),
)


class Vilkarssvar(NamedTuple):
    """The answer to one condition: what, on which day, by whom."""

    svar: Svar
    dato: str | None
    av: str | None


class Soknadssprak(NamedTuple):
    """One language asked for, and what was decided."""

    oppforing: Oppforing
    utfall: Utfall | None
    begrunnelse: str | None
    sist: int


class Soknad(NamedTuple):
    """One application, as stored; but for the fødselsnummer, which no type has a place for."""

    aar: int
    lopenr: int
    fornavn: str
    mellomnavn: str
    etternavn: str
    kjonn: str | None
    fodselsdato: str | None
    fylke: str
    telefon: str
    epost: str
    adresse: str
    adresse_samtykke: int
    adressesperre: str | None
    kapasitet: str | None
    mottatt: str
    kanal: str
    status: Soknadsstatus
    myndig: Vilkarssvar
    opphold: Vilkarssvar
    dokumentasjon: Vilkarssvar
    tolkenummer: int | None
    avgjort: str | None
    underrettet: str | None
    saksbehandler: str
    sist: int
    sprak: tuple[Soknadssprak, ...]

    @property
    def nr(self) -> str:
        """The case number, «R-2026-0001»."""
        return f"R-{self.aar}-{self.lopenr:04d}"

    @property
    def navn(self) -> str:
        """The name in full."""
        return " ".join(filter(None, (self.fornavn, self.mellomnavn, self.etternavn)))

    @property
    def venter_underretning(self) -> bool:
        """Whether something is decided that the applicant is not known to have been told of."""
        return self.avgjort is not None and self.underrettet is None

    @property
    def apne(self) -> list[Oppforing]:
        """The languages that are not decided."""
        return [s.oppforing for s in self.sprak if s.utfall is None]


class Soknadslinje(NamedTuple):
    """One line of the list of applications."""

    aar: int
    lopenr: int
    mottatt: str
    navn: str
    sprak: str
    status: str
    tolkenummer: int | None
    saksbehandler: str
