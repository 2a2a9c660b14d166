"""What a bevilling is (tolkeloven §§ 18 and 20)."""

from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.typer import Oppforing
from imdi_cli.tolk.register.typer.horing import Horing


class Bevillingsstatus(Kode):
    """Whether the bevilling holds. A temporary tilbakekall is a reaction, and no status here."""

    GITT = "gitt"
    TILBAKEKALT = "tilbakekalt"


class Grunnlag(Kode):
    """Why a bevilling is called back. The first three are the duty, the last is a choice that needs a case."""

    ANNULLERT = "prøve-annullert", "prøven er annullert", "tolkeloven § 20 første ledd første punktum"
    IKKE_BESTATT = (
        "prøve-ikke-bestått",
        "prøven er likevel ikke bestått (etter klage eller retting)",
        "tolkeloven § 20 første ledd første punktum",
    )
    IKKE_MYNDIG = "ikke-myndig", "tolken er ikke myndig", "tolkeloven § 20 første ledd første punktum"
    BRUDD = (
        "brudd",
        "forhold som kan medføre utestenging fra registeret",
        "tolkeloven § 20 første ledd andre punktum",
    )


class NyBevilling(NamedTuple):
    """A bevilling about to be given. `gitt` is earlier than today for one that is only recorded.

    `begrunnelse` is why the exam is taken to have been held in the language, where nobody has confirmed that.
    """

    sprak: str
    bestatt: date
    myndig: bool
    mottatt: date | None = None
    gitt: date | None = None
    begrunnelse: str | None = None


class Tilbakekall(NamedTuple):
    """A tilbakekall about to be decided, and how the interpreter was heard."""

    grunnlag: Grunnlag
    begrunnelse: str | None
    horing: Horing = Horing()


class Bevilling(NamedTuple):
    """One bevilling, as stored. `gitt` is None for one from before imdi whose day is not known."""

    aar: int
    lopenr: int
    tolkenummer: int
    oppforing: Oppforing
    bestatt: str | None
    gitt: str | None
    status: Bevillingsstatus
    tilbakekalt: str | None
    grunnlag: Grunnlag | None
    underrettet: str | None
    sist: int

    @property
    def nr(self) -> str:
        """The case number, «B-2026-0001»."""
        return f"B-{self.aar}-{self.lopenr:04d}"


class Bevillingslinje(NamedTuple):
    """One line of the list; `tolk` is '' when the entry is deleted."""

    bevilling: Bevilling
    tolk: str
