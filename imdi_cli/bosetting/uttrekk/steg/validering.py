"""What the rules say, of a file before it is read in or of an extract that is."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from imdi_cli.base.journal import noter
from imdi_cli.bosetting.uttrekk import lager
from imdi_cli.bosetting.uttrekk.regler.tabell import regel
from imdi_cli.bosetting.uttrekk.steg import ROLLER, ett, velg
from imdi_cli.bosetting.uttrekk.steg.innlesing import Kilder, Lest, les
from imdi_cli.bosetting.uttrekk.typer import Alvor, Funn, Rapportlinje, Valideringsrapport
from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.filer.skriv.datafil import Datafil, Datakolonne, datafil_bytes
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst

_KOLONNER = (
    Datakolonne("regel", "Regel"),
    Datakolonne("alvor", "Alvor", 16),
    Datakolonne("rad", "Rad", hva="Raden i filen; tom når funnet ikke gjelder én rad."),
    Datakolonne("felt", "Felt", 22, "Kolonnen det gjelder."),
    Datakolonne("verdi", "Verdi", 22, "Det som står der."),
    Datakolonne("melding", "Hva som er galt", 70),
    Datakolonne("gjor", "Hva du kan gjøre", 50),
    Datakolonne(
        "virkning", "Hva det betyr", 40, "Om filen stoppes, personen utelates, eller det bare er en melding."
    ),
    Datakolonne("antall", "Antall", hva="Hvor mange raden står for, når det er flere enn én."),
)


def valider_fil(k: Kontekst, kilder: Kilder, meld: Callable[[int], None] = lambda _: None) -> Valideringsrapport:
    """Hold a file to the rules without storing it. Raises as `innlesing.les`."""
    return rapport_av(les(k, kilder, meld))


def rapport_av(lest: Lest) -> Valideringsrapport:
    """Make the report of what was read."""
    antall, ute = (len(lest.personer), len(lest.personer.ute)) if lest.personer else (0, 0)
    return Valideringsrapport(
        lest.kilder.personer.name, lest.kilder.dato.isoformat(), 0, antall, ute, _linjer(lest.funn)
    )


def valider_uttrekk(k: Kontekst, nr: int | None = None) -> Valideringsrapport:
    """Give what the rules said when an extract was read in, by default the newest. Raises as `ett` and `velg`."""
    k.krev_rolle(*ROLLER)
    u = velg(k, None) if nr is None else ett(k, nr)
    return Valideringsrapport(u.filnavn, u.dato, u.nr, u.personer, u.utelatt, _linjer(lager.funn(k.base, u.nr)))


def antall_funn(k: Kontekst, nr: int) -> dict[Alvor, int]:
    """Count what the rules said of an extract, by weight."""
    ut = dict.fromkeys(Alvor, 0)
    for nummer, form, antall in lager.regeltreff(k.base, nr):
        ut[regel(nummer, form).alvor] += antall
    return ut


def skriv_rapport(k: Kontekst, rapport: Valideringsrapport, ut: str, *, overskriv: bool) -> Path:
    """Write the report to a file, for whoever must correct the data; that it was taken from an extract is logged.

    Raises Bruksfeil for a name that does not end as one of the forms, Feil as `skriv_fil`.
    """
    formater = {f".{f.value}": f for f in Filformat}
    slag = formater.get(Path(ut).suffix.lower())
    if slag is None:
        raise Bruksfeil(f"«{ut}» er ikke navnet på en rapport.", neste="La navnet slutte på .xlsx, .csv eller .json.")
    tatt = date.fromisoformat(rapport.dato)
    data = datafil_bytes(
        Datafil(
            tittel=f"Kontroll av {rapport.navn}",
            emne="Bosetting",
            fane="Funn",
            om=(
                f"Kontroll av uttrekket {rapport.navn}, tatt {kort_dato(tatt)}.",
                "Listen inneholder opplysninger om enkeltpersoner, og er bare til den som skal rette dem.",
            ),
            kolonner=_KOLONNER,
            rader=[_rad(linje) for linje in rapport.linjer],
            dato=k.i_dag,
            hode={"fil": rapport.navn, "uttrekk_dato": rapport.dato, "personer": rapport.personer},
            radnavn="funn",
        ),
        slag,
    )
    sti = skriv_fil(ut, data, overskriv=overskriv)
    if rapport.nr:
        noter(k, "uttrekk.kontrolliste", f"uttrekk:{rapport.nr}", funn=len(rapport.linjer))
    return sti


def _rad(linje: Rapportlinje) -> list[object]:
    return [
        *(linje.regel, linje.alvor.value, linje.rad or None, linje.felt, linje.verdi, linje.melding, linje.gjor),
        *(linje.virkning.tekst, linje.antall),
    ]


def _linjer(funn: Iterable[Funn]) -> tuple[Rapportlinje, ...]:
    """Join the findings to their rules: the gravest first, then by rule and row."""
    ut = [
        Rapportlinje(f.regel, r.alvor, r.virkning, f.rad, f.felt, f.verdi, f.melding, r.rett, f.antall)
        for f in funn
        for r in (regel(f.regel, f.form),)
    ]
    vekt = list(Alvor)
    return tuple(sorted(ut, key=lambda linje: vekt.index(linje.alvor)))
