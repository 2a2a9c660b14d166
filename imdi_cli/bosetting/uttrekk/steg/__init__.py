"""What the extracts are asked for: which there are, and the persons who matter for a day."""

from datetime import date

from imdi_cli.bosetting.uttrekk import lager
from imdi_cli.bosetting.uttrekk.typer import Arbeidsrad, Hendelse, Kommuneaar, Uttrekk
from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kontekst import Kontekst

ROLLER = ("statistiker",)
_NESTE = "imdi bosetting importer PERSONER.csv --uttrekk-dato DATO"


def alle(k: Kontekst) -> list[Uttrekk]:
    """Give every extract, by number."""
    return lager.alle(k.base)


def ett(k: Kontekst, nr: int) -> Uttrekk:
    """Give one extract. Raises Bruksfeil when there is none of that number."""
    funnet = lager.uttrekk(k.base, nr)
    if funnet is None:
        raise Bruksfeil(f"Uttrekk {nr} finnes ikke.", neste="Se hvilke som finnes:  imdi bosetting uttrekk liste")
    return funnet


def velg(k: Kontekst, slik_det_var: date | None) -> Uttrekk:
    """Give the newest extract taken on or before a day; without a day, the newest of all. Raises Feil for none."""
    alle_ = lager.alle(k.base)
    if not alle_:
        raise Feil("Ingen uttrekk er lest inn.", neste=f"Les inn et:  {_NESTE}")
    if slik_det_var is not None:
        dag = slik_det_var.isoformat()
        tatt = [u for u in alle_ if u.dato <= dag]
        if not tatt:
            eldste = date.fromisoformat(min(u.dato for u in alle_))
            raise Feil(
                f"Ingen uttrekk er tatt {kort_dato(slik_det_var)} eller før. Det eldste er fra {kort_dato(eldste)}.",
                neste="Se hvilke som finnes:  imdi bosetting uttrekk liste",
            )
        alle_ = tatt
    return max(alle_, key=lambda u: (u.dato, u.nr))


def arbeidssett(k: Kontekst, nr: int, ref: date) -> list[Arbeidsrad]:
    """Give the persons of an extract who matter for a reference day, as tuples in the order of Arbeidsrad.

    They are settled from 1 January of the year before on to `ref`; or wait on `ref`, on the last day of the month
    before or on the last day of the same month last year; or had their case closed in the month. Persons left out
    for an error are not there. The rows are plain tuples: a NamedTuple for each would cost as much as fetching them.
    Raises Bruksfeil as `ett`.
    """
    return lager.arbeidssett(k.base, nr, ref.toordinal(), **_dager(ett(k, nr), ref))  # type: ignore[return-value]  # see above


def kommuneaar(k: Kontekst, nr: int, aar: int) -> list[Kommuneaar]:
    """Give what the kommuner were asked for and decided for a year, as the extract has it."""
    return lager.kommuneaar(k.base, nr, aar)


def hendelser(k: Kontekst, nr: int, fra: date, til: date) -> list[Hendelse]:
    """Give the events of a span of days. `person` is the place of the person in `arbeidssett(k, nr, til)`.

    It is -1 for a person who is not there. Raises Bruksfeil as `ett`.
    """
    numre = lager.arbeidsnumre(k.base, nr, til.toordinal(), **_dager(ett(k, nr), til))
    plass = {person: i for i, person in enumerate(numre)}
    alle_ = lager.hendelser(k.base, nr, fra.toordinal(), til.toordinal())
    return [h._replace(person=plass.get(h.person, -1)) for h in alle_]


def _dager(u: Uttrekk, ref: date) -> dict[str, int]:
    return {
        "fra": date(ref.year - 1, 1, 1).toordinal(),
        "forrige": date(ref.year, ref.month, 1).toordinal() - 1,
        "ifjor": date(ref.year - 1 + ref.month // 12, ref.month % 12 + 1, 1).toordinal() - 1,
        "lengst": ref.toordinal() + u.lengste_ventetid,
    }
