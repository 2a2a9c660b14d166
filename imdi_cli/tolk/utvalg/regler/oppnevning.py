"""Nomination and appointment (fag: tolkeloven §8). No act mentions the committee: what it rests on is the oppdrag."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag
from imdi_cli.kjerne.dato import kort_dato, pluss_aar
from imdi_cli.kjerne.regelverk import Regel
from imdi_cli.tolk.utvalg.typer.koder import Plass, Utvalgsrolle
from imdi_cli.tolk.utvalg.typer.rader import Medlem, Nominasjon, Sete

PERIODE, FRIST = "utvalg.periode", "utvalg.nominasjonsfrist"
OPPDRAG = "ingen lovbestemmelse; oppdrag 2021-046"


class KanIkkeOppnevne(Avslag):
    """The nomination is not ranked, or the seat or the person is taken in that time."""


def siste_dag(fra: date, periode: Regel) -> date:
    """Give the last day of a term that begins on a day."""
    return pluss_aar(fra, periode.tall) - timedelta(days=1)


def krev_rangert(n: Nominasjon) -> str:
    """Give the login of whoever ranked a nomination, or refuse to appoint from it."""
    if n.rangert_av is None:
        raise KanIkkeOppnevne(
            f"Nominasjon {n.id} ({n.navn}) er ikke rangert. IMDi rangerer de nominerte før lederen godkjenner.",
            hjemmel=OPPDRAG,
            neste=f"imdi utvalg nominer {n.id} --rang 1",
        )
    return n.rangert_av


def krev_annen_enn_den_som_rangerte(n: Nominasjon, login: str, ledere: Sequence[str]) -> None:
    """Stop whoever ranked a nomination from approving it. Raises AnnenPerson (exit code 4) that names the others."""
    if krev_rangert(n) == login:
        raise AnnenPerson(
            f"Du har rangert nominasjon {n.id}, og kan ikke godkjenne den: det må en annen leder gjøre.",
            hjemmel="fire øyne: den som forbereder en avgjørelse, treffer den ikke",
            neste=f"Be {' eller '.join(ledere) or 'en annen leder'} om det:  imdi utvalg oppnevn {n.id} --plass fast",
        )


def krev_ledig(n: Nominasjon, plass: Plass, fra: date, til: date, medlemmer: Iterable[Medlem], hjemmel: str) -> None:
    """Refuse a term that overlaps another in the same seat, or another of the same person."""
    for m in medlemmer:
        slutt = date.fromisoformat(m.til)
        if m.fratradt:
            slutt = min(slutt, date.fromisoformat(m.fratradt) - timedelta(days=1))
        if slutt < fra or date.fromisoformat(m.fra) > til:
            continue
        samme_sete = (m.rolle, m.plass) == (n.rolle, plass)
        if samme_sete or m.navn.casefold().split() == n.navn.casefold().split():
            hva = f"{m.plass.tekst} i rollen {m.rolle.value}"
            raise KanIkkeOppnevne(
                f"{m.navn} er {hva} fra {kort_dato(date.fromisoformat(m.fra))} til {kort_dato(slutt)}. "
                f"En periode fra {kort_dato(fra)} til {kort_dato(til)} overlapper.",
                hjemmel=hjemmel,
                neste=f"Går {m.navn} ut før tiden?  imdi utvalg medlem {m.id} --fratrer DATO --grunn-fil FIL",
            )


def seter(medlemmer: Sequence[Medlem], dag: str) -> tuple[Sete, ...]:
    """Give the eight seats as they are on an ISO day."""
    return tuple(
        Sete(
            rolle,
            plass,
            next((m for m in medlemmer if (m.rolle, m.plass) == (rolle, plass) and m.sitter(dag)), None),
        )
        for rolle in Utvalgsrolle
        for plass in Plass
    )


def tomme(alle: Iterable[Sete]) -> list[str]:
    """Name the seats that are empty: «fast medlem, bruker»."""
    return [f"{s.plass.tekst}, {s.rolle.value}" for s in alle if s.medlem is None]


def mangfold(medlemmer: Iterable[Medlem]) -> dict[str, dict[str, int]]:
    """Count those who sit by gender and fylke. It is shown, and never decides anything."""
    ut: dict[str, dict[str, int]] = {"kjonn": {}, "fylke": {}}
    for m in medlemmer:
        for navn, verdi in (("kjonn", m.kjonn), ("fylke", m.fylke)):
            ord_ = verdi or "ikke oppgitt"
            ut[navn][ord_] = ut[navn].get(ord_, 0) + 1
    return ut


def merknader(n: Nominasjon, andre: Iterable[Nominasjon], opptatt: Iterable[int], oppfort: bool) -> list[str]:
    """Say what a leader should know of an appointment that is allowed all the same.

    `opptatt` are the nominations that are appointed already; `oppfort` whether the person stands in the register.
    """
    ut = []
    over = [
        a
        for a in andre
        if (a.rolle, a.utlysning) == (n.rolle, n.utlysning)
        and a.id not in {n.id, *opptatt}
        and (a.rang or 0) < (n.rang or 0)
        and a.rang
    ]
    if over:
        ut.append(f"Nominasjon {over[0].id} ({over[0].navn}) er rangert foran.")
    if n.rolle is Utvalgsrolle.TOLK and not oppfort:
        ut.append("Rollen er for en tolk som står i Nasjonalt tolkeregister, og det gjør ikke denne.")
    return ut
