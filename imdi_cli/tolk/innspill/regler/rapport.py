"""The report: what is counted, and its words in Markdown."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.tolk.innspill.typer import Rapport, Sak, Status, Temarad, Utfall

TEMAKOLONNER = (
    "Tema",
    "Spurt",
    "Besvart",
    "Ubesvart",
    "Etter fristen",
    "Uoppfordret",
    "Ikke vurdert",
    "Tas til følge",
    "Delvis",
    "Ikke til følge",
)
SAKSKOLONNER = (
    "Nr",
    "Tema",
    "Instans",
    "Spurt",
    "Svarfrist",
    "Mottatt",
    "Status",
    "Vurdering",
    "Vurdert",
    "Begrunnelse",
    "Førte til",
)


def tell(saker: Sequence[Sak]) -> tuple[Temarad, ...]:
    """Count each theme, in the order they came up."""
    temaer: dict[str, list[Sak]] = {}
    for sak in saker:
        temaer.setdefault(sak.innspill.tema, []).append(sak)
    return tuple(_tell(tema, rekke) for tema, rekke in temaer.items())


def saksrader(rapport: Rapport) -> list[tuple[str | None, ...]]:
    """Give one row a case, for a data file. The contact is left out: the report is for others to read."""
    ut: list[tuple[str | None, ...]] = []
    for sak in rapport.saker:
        i, v = sak.innspill, sak.vurdering
        mottatt = sak.svar[-1].mottatt if sak.svar else None
        funn = (v.utfall.tekst, v.dato, v.begrunnelse, v.endring) if v else (None, None, None, None)
        ut.append((i.nr, i.tema, i.instans, i.spurt, i.frist, mottatt, sak.status.tekst, *funn))
    return ut


def som_markdown(rapport: Rapport) -> list[str]:
    """Write the report as lines of Markdown."""
    linjer = ["# Innspill: hvem som er spurt, og hva vi har gjort med svarene", ""]
    linjer += [f"Laget {vis_dato(date.fromisoformat(rapport.dato))}.", ""]
    if not rapport.temaer:
        return [*linjer, "Ingen innspill er registrert."]
    for tema in rapport.temaer:
        linjer += [f"## {_celle(tema.tema)}", "", "| Telling | Antall |", "|---|---:|"]
        linjer += [f"| {navn} | {antall} |" for navn, antall in zip(TEMAKOLONNER[1:], tema[1:], strict=True)]
        for sak in rapport.saker:
            if sak.innspill.tema == tema.tema:
                linjer += ["", f"### {sak.innspill.nr} {_celle(sak.innspill.instans)}", "", *_om(sak)]
        linjer.append("")
    return linjer[:-1]


def _tell(tema: str, saker: Sequence[Sak]) -> Temarad:
    spurt = [s for s in saker if s.innspill.spurt]
    besvart = sum(bool(s.svar) for s in spurt)
    utfall = [s.vurdering.utfall for s in saker if s.vurdering]
    return Temarad(
        tema=tema,
        spurt=len(spurt),
        besvart=besvart,
        ubesvart=len(spurt) - besvart,
        etter_fristen=sum(s.for_sent for s in spurt),
        uoppfordret=len(saker) - len(spurt),
        ikke_vurdert=sum(s.status is Status.IKKE_VURDERT for s in saker),
        til_folge=utfall.count(Utfall.TAS_TIL_FOLGE),
        delvis=utfall.count(Utfall.DELVIS),
        ikke=utfall.count(Utfall.IKKE),
    )


def _om(sak: Sak) -> list[str]:
    """Tell one case as a list, with our reason as a quotation after it."""
    i, v = sak.innspill, sak.vurdering
    frist = f", svarfrist {_dag(i.frist)}" if i.frist else ""
    fakta = [f"Spurt {_dag(i.spurt)}{frist}"] if i.spurt else []
    fakta += [f"Innspill {_dag(s.mottatt)}{'' if i.spurt else ', uoppfordret'}" for s in sak.svar]
    if sak.for_sent:
        fakta.append("Svaret kom etter fristen")
    fakta.append(f"Vurdert {_dag(v.dato)}: **{v.utfall.tekst}**" if v else sak.status.tekst.capitalize())
    if v and v.endring:
        fakta.append(f"Førte til: {_celle(v.endring)}")
    grunn = ["", *(f"> {linje}".rstrip() for linje in v.begrunnelse.splitlines())] if v else []
    return [*(f"* {f}" for f in fakta), *grunn]


def _celle(tekst: str) -> str:
    """Give a text on one line, harmless in a table."""
    return " ".join(tekst.split()).replace("|", "\\|")


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))
