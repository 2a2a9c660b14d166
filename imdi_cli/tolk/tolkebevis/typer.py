"""What a tolkebevis is, and what checking one may answer."""

from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.typer import OffentligTolk

SERIE = "T"


class Svar(Kode):
    """The four answers of a check."""

    GYLDIG = "gyldig"
    SPERRET = "sperret"
    UKJENT = "ukjent"
    FORFALSKET = "forfalsket"


class Sperregrunn(Kode):
    """Why a card itself was blocked. That its interpreter is not oppført is asked live, and is not here."""

    ERSTATTET = "erstattet", "et nyere bevis er utstedt"
    SPERRET = "sperret", "IMDi har sperret det"


class Nokkel(NamedTuple):
    """The public half of a key, 64 hex digits, and the first and last ISO day it signs; `til` None: it still does."""

    id: str
    offentlig: str
    fra: str
    til: str | None
    sist: int


class Bevis(NamedTuple):
    """One card, as stored. Days are ISO text, `signatur` is base32 without padding."""

    aar: int
    lopenr: int
    tolkenummer: int
    utstedt: str
    nokkel: str
    signatur: str
    sperret: str | None = None
    sperregrunn: Sperregrunn | None = None
    begrunnelse: str | None = None
    sist: int = 0

    @property
    def nr(self) -> str:
        """The number of the card, «T-2026-0001»."""
        return f"{SERIE}-{self.aar}-{self.lopenr:04d}"


class Kort(NamedTuple):
    """What everyone may know of a valid card (tolkeforskriften § 13 first paragraph letter j): number, ISO day."""

    nr: str
    utstedt: str


class Lest(NamedTuple):
    """What a card's text says, before anything is believed: `signert` is the part the signature is of."""

    signert: str
    tolkenummer: int
    aar: int
    lopenr: int
    utstedt: str
    nokkel: str
    signatur: str


class Hinder(NamedTuple):
    """Why an interpreter cannot have a valid card: the end of a sentence, the paragraph, whether it is a reaction."""

    hva: str
    hjemmel: str
    utestengt: bool = False


class Kontrollsvar(NamedTuple):
    """What a check answered, and no more than everyone may see.

    Only a signed text is quoted: `nr` and `tolkenummer` are None for `forfalsket`. `tolk` is there for `gyldig`
    only. `antatt` are the ids of assumed rules it rests on. Why a card is sperret is not said: a reaction is not
    public.
    """

    svar: Svar
    nr: str | None = None
    tolkenummer: int | None = None
    tolk: OffentligTolk | None = None
    fylke: str = ""
    antatt: tuple[str, ...] = ()


class Bevisbilde(NamedTuple):
    """A card for caseworkers: the row, the text of its QR code, the interpreter's name, what bars it now.

    `gyldighet` is what the rule book says of how long a card is valid. `erstattet` is the number of the card that
    this one took the place of, when it was just issued.
    """

    bevis: Bevis
    tekst: str
    navn: str
    hinder: Hinder | None
    gyldighet: str
    erstattet: str | None = None


class NyNokkel(NamedTuple):
    """A key that was made: its id, the file of the private half, and the id of the one before it."""

    id: str
    fil: str
    forrige: str | None
