"""What a reaction is, and what it bars (tolkeloven §§ 20 and 21)."""

from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Reaksjonstype(Kode):
    """What was decided (fag §3.4: the statutory six), and the row that sets one of them aside."""

    ADVARSEL = "advarsel", "advarsel", "tolkeloven § 21 første ledd"
    UTESTENGT_PERIODE = (
        "utestenging for en begrenset periode",
        "utestenging for en begrenset periode",
        "tolkeloven § 21 andre ledd",
    )
    UTESTENGT_ALLTID = "utestenging for alltid", "utestenging for alltid", "tolkeloven § 21 andre ledd"
    UTESTENGT_MIDLERTIDIG = "midlertidig utestenging", "midlertidig utestenging", "tolkeloven § 21 tredje ledd"
    TILBAKEKALT_MIDLERTIDIG = (
        "midlertidig tilbakekall av bevilling",
        "midlertidig tilbakekall av bevilling",
        "tolkeloven § 20 andre ledd",
    )
    TILBAKEKALT = "tilbakekall av bevilling", "tilbakekall av bevilling", "tolkeloven § 20 første ledd"
    OPPHEVING = "oppheving", "oppheving av en tidligere reaksjon", "forvaltningsloven §§ 33–35"


class Enkeltvedtak(Kode):
    """Whether a reaction is an enkeltvedtak; the act is silent about advarsel."""

    JA = "ja"
    NEI = "nei"
    MA_AVKLARES = "må avklares"


class NyReaksjon(NamedTuple):
    """A reaction about to be recorded. Dates are ISO text; both ends of the period are within it.

    `sprak` is None when it is for all languages, `opphever` the id of the one that is set aside.
    """

    tolkenummer: int
    type: Reaksjonstype
    beslutningsdato: str
    er_enkeltvedtak: Enkeltvedtak
    sprak: str | None = None
    mottatt_av_tolk: str | None = None
    periode_fra: str | None = None
    periode_til: str | None = None
    opphever: int | None = None
    grunnlag: str | None = None
    sak: str | None = None


class Reaksjon(NamedTuple):
    """One reaction, as stored. `opphevet` is the day a later row set it aside, and that row's id `opphevet_av`.

    `mottatt_av_tolk` is the day it counts as received: told with the row, else by the notice of its case.
    """

    id: int
    tolkenummer: int
    type: Reaksjonstype
    sprak: str | None
    beslutningsdato: str
    mottatt_av_tolk: str | None
    periode_fra: str | None
    periode_til: str | None
    er_enkeltvedtak: Enkeltvedtak
    grunnlag: str | None
    sak: str | None
    opphevet: str | None
    opphevet_av: int | None
    utsatt_fra: str | None = None
    utsatt_til: str | None = None


class Sperre(NamedTuple):
    """What bars an interpreter in a language on a day; at least one of the two is there.

    `register` bars the entry (utestenging), `bevilling` the title while a case is handled (§ 20 second
    paragraph): statsautorisasjon then does not count.
    """

    register: Reaksjon | None
    bevilling: Reaksjon | None


class Stilling(Kode):
    """Whether a warning counts on a day, and if not, why (tolkeloven § 21 second paragraph)."""

    TELLER = "teller", "teller"
    FALT_UT = "falt ut", "mottatt for mer enn fem år siden"
    IKKE_MOTTATT = "ikke registrert mottatt", "ikke registrert mottatt, teller ikke"
    OPPHEVET = "opphevet", "opphevet, teller ikke"
    SAMME_SAK = "samme sak", "gitt i den saken som avgjøres nå"
    SENERE = "senere", "mottatt etter dagen det telles for"


class Tellelinje(NamedTuple):
    """One warning in a count. `faller_ut` is the first ISO day it does not count; None for one not received."""

    reaksjon: Reaksjon
    stilling: Stilling
    faller_ut: str | None


class Telling(NamedTuple):
    """The count of warnings on a day. `kreves` is how many open the gate, `antatt` the assumed rules it rests on."""

    dato: str
    linjer: tuple[Tellelinje, ...]
    kreves: int
    antatt: tuple[str, ...] = ()

    @property
    def teller(self) -> list[Reaksjon]:
        """The warnings that count, in the order they were received."""
        return [linje.reaksjon for linje in self.linjer if linje.stilling is Stilling.TELLER]

    @property
    def apen(self) -> bool:
        """True when there are enough of them for utestenging."""
        return len(self.teller) >= self.kreves

    @property
    def apnet(self) -> str | None:
        """The ISO day the last needed warning was received; None while there are too few."""
        return self.teller[self.kreves - 1].mottatt_av_tolk if self.apen else None

    @property
    def samme_dag(self) -> list[str]:
        """The ISO days on which more than one of them was decided: that they came as one should be looked at."""
        dager = [r.beslutningsdato for r in self.teller]
        return sorted({d for d in dager if dager.count(d) > 1})
