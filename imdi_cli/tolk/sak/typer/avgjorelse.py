"""What is given to decide, to act temporarily, and to set aside."""

from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype
from imdi_cli.tolk.sak.typer.koder import Alvor, Godtatt, Grunnlag, Sakstatus, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd


class Bruddvurdering(NamedTuple):
    """What IMDi finds of one alleged breach, and why; a grave one must have its own reasons.

    `godtatt` is why the public body used a disqualified interpreter (§ 16 third paragraph): HAB-OPPDRAG is then none.
    """

    kode: Brudd
    vurdering: Vurdering
    alvor: Alvor | None = None
    begrunnelse: str | None = None
    godtatt: Godtatt | None = None


class NyBeslutning(NamedTuple):
    """A decision about to be made or proposed.

    `tilbakekall` asks for it together with an utestenging, `sprak` in which languages. `avvik` is why it departs
    from the committee's advice, `uten_utvalg` why there is none, `uten_nytt_brudd` why the third warning is enough.
    """

    utfall: Utfall
    begrunnelse: str
    brudd: tuple[Bruddvurdering, ...] = ()
    grunnlag: Grunnlag | None = None
    periode_til: date | None = None
    sprak: tuple[str, ...] = ()
    tilbakekall: bool = False
    avvik: str | None = None
    uten_utvalg: str | None = None
    uten_nytt_brudd: str | None = None


class Stand(NamedTuple):
    """What an interpreter is on the day of the decision.

    `oppfort` is false also for whoever is utestengt; a temporary utestenging does not end an entry. `autorisert`
    are the languages with a bevilling, also one that is temporarily called back.
    """

    oppfort: bool
    autorisert: tuple[str, ...]


class Grunnregler(NamedTuple):
    """What the guards of a decision need of the rule book and of the events.

    `nytt_brudd` is the setting that utestenging takes a breach after the third warning; `hendelser` the ISO days of
    what the varsler of the case are about; `lov` the forvaltningslov on the day the case was opened and on this day,
    and how cases that straddle are settled.
    """

    nytt_brudd: bool
    hendelser: tuple[str, ...]
    lov: tuple[str, str, str]


class Tiltak(Kode):
    """What may be done while a case is handled."""

    UTESTENG = "utesteng", "midlertidig utestenging", "tolkeloven § 21 tredje ledd"
    TILBAKEKALL = "tilbakekall", "midlertidig tilbakekall av bevilling", "tolkeloven § 20 andre ledd første punktum"
    OPPHEV = "opphev", "oppheving av midlertidige tiltak", "tolkeloven §§ 20 andre ledd og 21 tredje ledd"

    @property
    def reaksjon(self) -> Reaksjonstype:
        """The row it becomes."""
        if self is Tiltak.UTESTENG:
            return Reaksjonstype.UTESTENGT_MIDLERTIDIG
        return Reaksjonstype.TILBAKEKALT_MIDLERTIDIG


class Omgjoringsgrunn(Kode):
    """Why IMDi may set its own decision aside without a complaint (forvaltningsloven § 35 first paragraph)."""

    GUNST = (
        "til-gunst",
        "endringen er ikke til skade for noen som vedtaket retter seg mot eller tilgodeser",
        "forvaltningsloven § 35 første ledd bokstav a",
    )
    UGYLDIG = "ugyldig", "vedtaket må anses ugyldig", "forvaltningsloven § 35 første ledd bokstav c"


class Omgjoring(NamedTuple):
    """One asking to set a reaction aside. `svar` is «opphevet» or «opprettholdt», None while it waits."""

    reaksjon: int
    nr: int
    grunnlag: Omgjoringsgrunn
    begrunnelse: str
    bedt_av: str
    bedt: str
    svar: str | None
    svart_av: str | None
    svart: str | None
    svargrunn: str | None
    brev: int | None
    sist: int


class Retur(NamedTuple):
    """That a case was sent back: when, by whom, why."""

    nr: int
    dato: str
    av: str
    grunn: str


class Offentlig(NamedTuple):
    """A varsel from a public body: the exemption of offentleglova § 24 second paragraph ends with the decision."""

    varsel: str
    hjemmel: str = "offentleglova § 24 andre ledd"


class Avgjort(NamedTuple):
    """A case after a decision: the reactions it became, the categories that became others, the letter, and notes."""

    nr: str
    status: Sakstatus
    utfall: Utfall
    reaksjoner: tuple[Reaksjon, ...]
    endringer: tuple[str, ...]
    brev: int | None
    opphevet: tuple[Reaksjon, ...]
    offentlige: tuple[Offentlig, ...]
    merknader: tuple[str, ...]
