"""What an interpreter in Nasjonalt tolkeregister is, for us and for everyone.

`Tolk` is the whole person, for caseworkers. `OffentligTolk` and `Registerrad` are what the public sees:
types of their own, with no place for a birth date, for an address only by the interpreter's consent
(tolkeforskriften § 13 second paragraph), and for address, telephone and fylke only without adressesperre. No
type here has a place for a fødselsnummer. Applications have types of their own, in `soknad`.
"""

from typing import NamedTuple, NewType, Self

from imdi_cli.kjerne.kode import Kode


class Kvalifikasjon(Kode):
    """A formal qualification, for one language and kind of interpreting."""

    STATSAUTORISASJON = "statsautorisasjon", "statsautorisasjon i tolking", "tolkeforskriften § 11 og tolkeloven § 18"
    BACHELOR = "bachelor", "bachelorgrad i tolking", "tolkeforskriften § 11"
    GRUNNEMNE = "grunnemne", "grunnemne i tolking i offentlig sektor (30 studiepoeng)", "tolkeforskriften § 11"
    TOSPRAKTEST = "tospråktest", "tospråktest", "tolkeforskriften § 11"
    TAO = "tao", "kurs i tolkens ansvarsområde", "tolkeforskriften § 11"
    TRANSLATOR = "translatør", "statsautorisert translatør", "tolkeforskriften § 11"
    FAGOVERSETTER = "fagoversetter", "fagoversetter", "tolkeforskriften § 11"
    TEGN_BACHELOR = (
        "bachelor-tegnspråk",
        "bachelor i tegnspråk og tolking (180 studiepoeng)",
        "tolkeforskriften § 11, slik IMDi bruker den",
    )
    TEGN_ELDRE = (
        "eldre-tolkeutdanning",
        "tolkeutdanning fullført før bachelor i tegnspråk og tolking ble innført",
        "tolkeforskriften § 11, slik IMDi bruker den",
    )
    SKRIVETOLK = "skrivetolkutdanning", "utdanning som skrivetolk", "tolkeforskriften § 11, slik IMDi bruker den"
    UTENLANDSK = "utenlandsk", "godkjent kvalifikasjon fra en annen stat", "tolkeforskriften § 12"


class Tolketype(Kode):
    """What kind of interpreting an entry is for."""

    TALESPRAK = "talespråk"
    TEGNSPRAK = "norsk tegnspråk"
    SKRIVETOLKING = "norsk skrivetolking"
    DOVBLINDE = "tolking for døvblinde"


class Kategori(Kode):
    """Category of qualification, the highest first; A is before B also when compared."""

    A = "A", "statsautorisasjon og bachelorgrad i tolking", "tolkeforskriften § 11"
    B = "B", "bachelorgrad, eller statsautorisasjon og grunnemne i tolking", "tolkeforskriften § 11"
    C = "C", "statsautorisasjon i tolking", "tolkeforskriften § 11"
    D = "D", "grunnemne i tolking i offentlig sektor", "tolkeforskriften § 11"
    E = "E", "tospråktest, translatør eller fagoversetter, med kurs i ansvarsområdet", "tolkeforskriften § 11"


class Kapasitet(Kode):
    """How much the interpreter works."""

    HELTID = "heltid"
    DELTID = "deltid"
    SPORADISK = "sporadisk"


class Status(Kode):
    """Whether the interpreter stands in the register. What came of a case is no status here."""

    OPPFORT = "oppført"
    INAKTIV = "inaktiv", "inaktiv, etter eget ønske"
    IKKE_OPPFORT = "ikke oppført"


class Adressesperre(Kode):
    """Protected address in Folkeregisteret: it hides address, telephone and fylke."""

    FORTROLIG = "fortrolig", "fortrolig adresse (kode 7)"
    STRENGT = "strengt fortrolig", "strengt fortrolig adresse (kode 6)"


class Sluttgrunn(Kode):
    """Why a qualification no longer counts. It is never deleted: it ends."""

    TILBAKEKALT = "tilbakekalt", "bevillingen er tilbakekalt", "tolkeloven § 20"
    ANNULLERT = "annullert", "utdanningen eller prøven er annullert", "tolkeforskriften § 10 bokstav c"
    UTLOPT = "utløpt", "kvalifikasjonen gjaldt for en tid som er ute", "tolkeforskriften § 10 bokstav c"
    FEILFORT = "feilført", "den ble ført ved en feil", "tolkeforskriften § 14"
    IKKE_I_FILEN = "ikke i filen", "den sto ikke i en nyere fil", "tolkeforskriften § 14"


class Kjonn(Kode):
    """Gender, as the register holds it."""

    KVINNE = "kvinne"
    MANN = "mann"


class Oppnadd(NamedTuple):
    """A qualification and the ISO day it was reached, if that is known."""

    kvalifikasjon: Kvalifikasjon
    dato: str | None


class Kvalifikasjonsrad(NamedTuple):
    """A qualification as stored, also one that has ended. Dates are ISO text; invalid from `ugyldig_fra` on.

    `begrunnelse` is the caseworker's, where the choice is theirs. `kategori` is what a recognition says a foreign one
    answers to, and `godkjenning` that decision («G-2026-0001/1»).
    """

    sprak: str
    tolketype: Tolketype
    kvalifikasjon: Kvalifikasjon
    oppnadd: str | None
    gyldig_fra: str | None = None
    ugyldig_fra: str | None = None
    ugyldig_grunn: Sluttgrunn | None = None
    begrunnelse: str | None = None
    sist: int = 0
    kategori: Kategori | None = None
    godkjenning: str | None = None

    @property
    def oppforing(self) -> "Oppforing":
        """The language entry it belongs to."""
        return Oppforing(self.sprak, self.tolketype)


class Oppforing(NamedTuple):
    """A language and the kind of interpreting: what an entry, a bevilling and an application are for."""

    sprak: str
    tolketype: Tolketype

    def __str__(self) -> str:
        """Name the entry; the kind is said when it is not speech, and not the language itself."""
        if self.tolketype in (Tolketype.TALESPRAK, self.sprak):
            return self.sprak
        return f"{self.sprak} ({self.tolketype.value})"


class Tolkesprak(NamedTuple):
    """One language and kind of interpreting, with what the interpreter has reached in it.

    `kategori` is worked out from the qualifications; None when they give none. `antatt` says that it rests
    on a rule nobody has confirmed. Only qualifications that have not ended are here. `uten_oppforing` says that
    the interpreter is statsautorisert in it, and has not been entered.
    """

    sprak: str
    tolketype: Tolketype
    kategori: Kategori | None
    antatt: bool
    statsautorisert: bool
    kvalifikasjoner: tuple[Oppnadd, ...]
    uten_oppforing: bool = False

    @property
    def oppforing(self) -> Oppforing:
        """The language and the kind."""
        return Oppforing(self.sprak, self.tolketype)

    @property
    def gir_oppforing(self) -> bool:
        """Say whether it stands in the register: entered, and with a category or one that § 12 places."""
        if self.uten_oppforing:
            return False
        return self.kategori is not None or any(
            o.kvalifikasjon is Kvalifikasjon.UTENLANDSK for o in self.kvalifikasjoner
        )


class Tolk(NamedTuple):
    """One interpreter, all that is held. For caseworkers only; `OffentligTolk` is for everyone.

    `fylke` is a number with two digits or empty, dates are ISO text, `sist` the journal row that last
    changed the person.
    """

    tolkenummer: int
    fornavn: str
    mellomnavn: str
    etternavn: str
    kjonn: Kjonn | None
    fodselsdato: str | None
    fylke: str
    telefon: str
    epost: str
    adresse: str
    adresse_samtykke: bool
    kapasitet: Kapasitet | None
    oppfort: str | None
    status: Status
    sprak: tuple[Tolkesprak, ...] = ()
    sist: int = 0
    adressesperre: Adressesperre | None = None

    @property
    def navn(self) -> str:
        """The name in full."""
        return " ".join(filter(None, (self.fornavn, self.mellomnavn, self.etternavn)))


DeltAdresse = NewType("DeltAdresse", str)
Delt = NewType("Delt", str)


def delt_adresse(tolk: Tolk) -> DeltAdresse | None:
    """Give the address if the interpreter has consented to sharing it: the only way to a `DeltAdresse`."""
    if tolk.adressesperre is not None:
        return None
    return DeltAdresse(tolk.adresse) if tolk.adresse_samtykke and tolk.adresse else None


def delt(verdi: str, adressesperre: str | None) -> Delt:
    """Give a telephone number or fylke, '' under adressesperre: the only way to a `Delt`."""
    return Delt("" if adressesperre else verdi)


def skjermet(tolk: Tolk) -> Tolk:
    """Give the interpreter as everyone but the one who opens the register's own card may see them."""
    if tolk.adressesperre is None:
        return tolk
    return tolk._replace(adresse="", telefon="", fylke="")


class OffentligTolk(NamedTuple):
    """What everyone may see of an interpreter (tolkeforskriften § 13)."""

    tolkenummer: int
    navn: str
    kjonn: Kjonn | None
    fylke: Delt
    telefon: Delt
    epost: str
    adresse: DeltAdresse | None
    kapasitet: Kapasitet | None
    oppfort: str | None
    sprak: tuple[Tolkesprak, ...]

    @classmethod
    def av(cls, tolk: Tolk) -> Self:
        """Make the public view of an interpreter."""
        return cls(
            tolkenummer=tolk.tolkenummer,
            navn=tolk.navn,
            kjonn=tolk.kjonn,
            fylke=delt(tolk.fylke, tolk.adressesperre),
            telefon=delt(tolk.telefon, tolk.adressesperre),
            epost=tolk.epost,
            adresse=delt_adresse(tolk),
            kapasitet=tolk.kapasitet,
            oppfort=tolk.oppfort,
            sprak=tuple(map(_offentlig, tolk.sprak)),
        )


def _offentlig(s: Tolkesprak) -> Tolkesprak:
    """Take away the title where it does not count: while a bevilling is temporarily called back."""
    if s.statsautorisert:
        return s
    har = tuple(o for o in s.kvalifikasjoner if o.kvalifikasjon is not Kvalifikasjon.STATSAUTORISASJON)
    return s._replace(kvalifikasjoner=har)


class Registerrad(NamedTuple):
    """One line of the list: an interpreter in one language. Holds nothing that is not public but `status`."""

    tolkenummer: int
    navn: str
    sprak: str
    tolketype: Tolketype
    kategori: Kategori | None
    antatt: bool
    statsautorisert: bool
    fylke: Delt
    kapasitet: Kapasitet | None
    telefon: Delt
    epost: str
    oppfort: str | None
    status: Status


class Funn(NamedTuple):
    """Something about one cell of a file: a fault that stops it, or a matter that someone should look into."""

    linje: int
    felt: str
    slag: str
    hva: str
    neste: str = ""


class Kategoriavvik(NamedTuple):
    """A category the file states, which is not the one the qualifications give."""

    linje: int
    tolkenummer: int
    sprak: str
    tolketype: Tolketype
    oppgitt: str
    beregnet: Kategori | None


class Kategoriendring(NamedTuple):
    """An interpreter whose category in a language became another by this file."""

    tolkenummer: int
    sprak: str
    tolketype: Tolketype
    fra: Kategori | None
    til: Kategori | None
