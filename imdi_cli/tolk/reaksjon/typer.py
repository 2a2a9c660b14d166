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
    """One reaction, as stored. `opphevet` is the day a later row set it aside, and that row's id `opphevet_av`."""

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


class Sperre(NamedTuple):
    """What bars an interpreter in a language on a day; at least one of the two is there.

    `register` bars the entry (utestenging), `bevilling` the title while a case is handled (§ 20 second
    paragraph): statsautorisasjon then does not count.
    """

    register: Reaksjon | None
    bevilling: Reaksjon | None
