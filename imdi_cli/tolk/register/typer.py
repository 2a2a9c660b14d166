"""What an interpreter in Nasjonalt tolkeregister is, for us and for everyone.

`Tolk` is the whole person, for caseworkers. `OffentligTolk` and `Registerrad` are what the public sees:
types of their own, with no place for a birth date, and for an address only by the interpreter's consent
(tolkeforskriften § 13 second paragraph). No type here has a place for a fødselsnummer.
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


class Kjonn(Kode):
    """Gender, as the register holds it."""

    KVINNE = "kvinne"
    MANN = "mann"


class Oppnadd(NamedTuple):
    """A qualification and the ISO day it was reached, if that is known."""

    kvalifikasjon: Kvalifikasjon
    dato: str | None


class Tolkesprak(NamedTuple):
    """One language and kind of interpreting, with what the interpreter has reached in it.

    `kategori` is worked out from the qualifications; None when they give none. `antatt` says that it rests
    on a rule nobody has confirmed.
    """

    sprak: str
    tolketype: Tolketype
    kategori: Kategori | None
    antatt: bool
    statsautorisert: bool
    kvalifikasjoner: tuple[Oppnadd, ...]


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

    @property
    def navn(self) -> str:
        """The name in full."""
        return " ".join(filter(None, (self.fornavn, self.mellomnavn, self.etternavn)))


DeltAdresse = NewType("DeltAdresse", str)


def delt_adresse(tolk: Tolk) -> DeltAdresse | None:
    """Give the address if the interpreter has consented to sharing it: the only way to a `DeltAdresse`."""
    return DeltAdresse(tolk.adresse) if tolk.adresse_samtykke and tolk.adresse else None


class OffentligTolk(NamedTuple):
    """What everyone may see of an interpreter (tolkeforskriften § 13)."""

    tolkenummer: int
    navn: str
    kjonn: Kjonn | None
    fylke: str
    telefon: str
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
            fylke=tolk.fylke,
            telefon=tolk.telefon,
            epost=tolk.epost,
            adresse=delt_adresse(tolk),
            kapasitet=tolk.kapasitet,
            oppfort=tolk.oppfort,
            sprak=tolk.sprak,
        )


class Registerrad(NamedTuple):
    """One line of the list: an interpreter in one language. Holds nothing that is not public but `status`."""

    tolkenummer: int
    navn: str
    sprak: str
    tolketype: Tolketype
    kategori: Kategori | None
    antatt: bool
    statsautorisert: bool
    fylke: str
    kapasitet: Kapasitet | None
    telefon: str
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


class Lest(NamedTuple):
    """A file that has been read and checked, and not yet stored."""

    rader: int
    tolker: dict[int, Tolk]
    feil: list[Funn]
    merknader: list[Funn]
    avvik: list[Kategoriavvik]


class Importrapport(NamedTuple):
    """What an import did. `ikke_i_filen` are interpreters who stood there before and were left as they are."""

    filnavn: str
    rader: int
    nye: list[int]
    endret: list[int]
    uendret: int
    ikke_i_filen: list[int]
    kategorier: dict[str, int]
    kategoriendringer: list[Kategoriendring]
    avvik: list[Kategoriavvik]
    merknader: list[Funn]
