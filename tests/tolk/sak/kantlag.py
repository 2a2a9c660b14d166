"""A case walked from varsel to reaction by its own steps, for the edge cases: no row is written by the tests."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from tolk.sak.lag import HABIL, folk, forelagt, sak, som, varsel
from tolk.sak.saklag import paa
from tolk.varsel import lag as varsler

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.sak.steg import behandling, beslutning, horing, midlertidig, underretning
from imdi_cli.tolk.sak.typer.avgjorelse import Avgjort, Bruddvurdering, NyBeslutning, Tiltak
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd

BEGGE, BARE_AUTORISERT, BARE_OPPFORT, INGEN, DOVBLINDE = (
    *(varsler.BEGGE, varsler.BARE_AUTORISERT, varsler.BARE_OPPFORT, varsler.INGEN, varsler.DOVBLINDE),
)
BRUDD = Brudd.GT_NOYAKTIG
JA = (Bruddvurdering(BRUDD, Vurdering.BRUDD),)
NEI = (Bruddvurdering(BRUDD, Vurdering.IKKE_BRUDD),)
VESENTLIG = (Bruddvurdering(BRUDD, Vurdering.BRUDD, Alvor.VESENTLIG, "Tolken fant på svar for brukeren."),)
PORT: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG}


def verden(k: Kontekst, mappe: Path) -> Kontekst:
    """Make the interpreters, and Kari, Dag who leads her and Ole, and Per whom Ole leads."""
    varsler.tolker(k, mappe)
    folk(k)
    return k


def om(k: Kontekst, tolk: int = BEGGE, **felt: Any) -> Saksnummer:
    """Register a varsel that came this day; give its number."""
    return varsel(k, **{"tolk": str(tolk), "mottatt": Tidspunkt(k.i_dag), **felt})


def hort(k: Kontekst, tolk: int = BEGGE, *numre: Saksnummer, svar: bool = True, **felt: Any) -> Saksnummer:
    """Take a case through the hearing: opened, habilitet, laid before the interpreter, who answers."""
    nr = sak(k, *(numre or (om(k, tolk, **felt),)))
    forelagt(k, nr)
    if svar:
        horing.uttalelse(k, nr, k.i_dag, "Det stemmer ikke.")
    return nr


def ny(utfall: Utfall, vurderinger: Sequence[Bruddvurdering] = JA, **felt: Any) -> NyBeslutning:
    """Make a decision without the committee, unless it says otherwise."""
    ekstra = {"uten_utvalg": "Utvalget er ikke oppnevnt."} if utfall.er_reaksjon else {}
    return NyBeslutning(utfall, "Slik er det vurdert.", tuple(vurderinger), **(ekstra | felt))


def avgjor(
    k: Kontekst, nr: Saksnummer, utfall: Utfall, vurderinger: Sequence[Bruddvurdering] = JA, **felt: Any
) -> Avgjort:
    """Let Ole say that he is habil, and decide."""
    habil(k, nr)
    return beslutning.beslutt(som(k, "ole"), nr, ny(utfall, vurderinger, **felt))


def habil(k: Kontekst, nr: Saksnummer, login: str = "ole") -> None:
    """Let somebody say that they are habil."""
    behandling.svar_habilitet(som(k, login), nr, HABIL)


def tiltak(k: Kontekst, nr: Saksnummer, hva: Tiltak = Tiltak.UTESTENG) -> midlertidig.Midlertidig:
    """Let Ole set a temporary measure."""
    habil(k, nr)
    return midlertidig.sett(
        som(k, "ole"), nr, hva, begrunnelse="Nye brudd ventes.", forholdsmessig="Vernet veier tyngst."
    )


def mottatt(k: Kontekst, nr: Saksnummer, dag: date | None = None) -> underretning.Underrettet:
    """Record that the decision was handed over, today when no day is given."""
    return underretning.underrett(k, nr, Tider(Kanal.PERSONLIG, mottatt=dag or k.i_dag))


def advarsel(k: Kontekst, dag: str, tolk: int = BEGGE, *, ta_imot: bool = True) -> Saksnummer:
    """Give an advarsel on a day in a case of its own, received the same day."""
    k = paa(k, dag)
    nr = hort(k, tolk)
    avgjor(k, nr, Utfall.ADVARSEL)
    if ta_imot:
        mottatt(k, nr)
    return nr


def tre(k: Kontekst, *dager: str, tolk: int = BEGGE) -> None:
    """Give three warnings."""
    for dag in dager or ("2026-12-01", "2027-01-01", "2027-02-01"):
        advarsel(k, dag, tolk)
