"""Assessing an answer, and the report of it all."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innspill import lager, regler
from imdi_cli.tolk.innspill.regler import rapport as ord_
from imdi_cli.tolk.innspill.steg.bilde import ROLLER, Bilde, bilde, krev, les_nr, liste
from imdi_cli.tolk.innspill.typer import Rapport, Utfall, Vurdering


def vurder(k: Kontekst, nr: str, utfall: Utfall, grunn: str, endring: str | None = None) -> Bilde:
    """Store our assessment of the newest answer, why, and what it changed.

    Once more is a correction: the newest counts, and those before it are kept. Refuses when there is no answer
    or no reason.
    """
    k.krev_rolle(*ROLLER)
    nummer = les_nr(nr)
    with k.base.atomisk():
        sak = krev(k, nummer)
        regler.krev_kan_vurderes(sak, grunn)
        rad = Vurdering(
            nr=len(sak.vurderinger) + 1,
            svar=len(sak.svar),
            utfall=utfall,
            begrunnelse=grunn.strip(),
            endring=endring,
            dato=k.i_dag.isoformat(),
            av=k.bruker.navn,
        )
        with skritt(k, "innspill.vurdert", str(nummer)) as s:
            lager.sett_vurdering(s, nummer, rad)
        return bilde(k, nummer)


def rapporter(k: Kontekst, *, tema: str | None = None) -> Rapport:
    """Count who was asked, who answered and what we made of it, for each theme or one."""
    saker = liste(k, tema=tema)
    return Rapport(k.i_dag.isoformat(), ord_.tell(saker), tuple(saker))


def markdown(rapport: Rapport) -> list[str]:
    """Give the report as lines of Markdown."""
    return ord_.som_markdown(rapport)


def csv(rapport: Rapport) -> bytes:
    """Give the cases as a CSV file."""
    from imdi_cli.filer.skriv.csv import csv_bytes

    return csv_bytes(ord_.SAKSKOLONNER, ord_.saksrader(rapport))


def arbeidsbok(rapport: Rapport) -> bytes:
    """Give the report as a workbook: one sheet for the themes, one for the cases."""
    from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Kolonne
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    def tekstkolonner(navn: Sequence[str]) -> list[Kolonne]:
        return [Kolonne(n) for n in navn]

    tema, *tall = ord_.TEMAKOLONNER
    bok = Arbeidsbok(
        tittel="Innspill: hvem som er spurt, og hva vi har gjort med svarene",
        emne="Innspill til IMDi",
        forside=("Besvart og ubesvart gjelder dem som er spurt. De øvrige tallene gjelder alle innspill.",),
        ark=[
            Ark(
                fane="Temaer",
                tittel="Innspill etter tema",
                tabellnavn="Temaer",
                kolonner=[Kolonne(tema), *(Kolonne(n, "heltall") for n in tall)],
                rader=rapport.temaer,
            ),
            Ark(
                fane="Saker",
                tittel="Hver forespørsel og hvert innspill",
                tabellnavn="Saker",
                kolonner=tekstkolonner(ord_.SAKSKOLONNER),
                rader=ord_.saksrader(rapport),
                forklaring=("En tom celle er noe som ikke har skjedd.",),
            ),
        ],
    )
    return arbeidsbok_bytes(bok, date.fromisoformat(rapport.dato))
