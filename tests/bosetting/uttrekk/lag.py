"""Small extracts: the person of the note's example, with what a test wants otherwise."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from imdi_cli.bosetting.uttrekk.regler.felter import HODE
from imdi_cli.bosetting.uttrekk.steg import innlesing
from imdi_cli.bosetting.uttrekk.typer import Funn, Uttrekk
from imdi_cli.kjerne.kontekst import Kontekst

DATO = date(2026, 11, 6)
PERSON = {
    "person_id": "P01",
    "husstand_id": "H01",
    "fodselsdato": "1990-05-01",
    "statsborgerskap": "564",
    "er_enslig_mindrearig": "nei",
    "skjermet_identitet": "nei",
    "sakstype": "mottaksbeboer",
    "husstandstype": "enslig_voksen",
    "ansvarlig_etat": "IMDi",
    "boform": "ordinart_mottak",
    "tillatelse_hjemmel": "utl28",
    "soknadsdato": "2025-11-02",
    "vedtaksdato": "2026-03-10",
    "innreisedato": "",
    "kartlagt_dato": "2026-04-02",
    "fordelingsklar_dato": "2026-04-10",
    "fordelt_dato": "2026-06-01",
    "tildelt_dato": "2026-08-15",
    "tildelt_kommune": "3401",
    "bosettingsdato": "2026-10-05",
    "bosatt_kommune": "3401",
    "avsluttet_dato": "",
    "avslutningsgrunn": "",
}
VENTER = dict.fromkeys(
    (
        *("kartlagt_dato", "fordelingsklar_dato", "fordelt_dato", "tildelt_dato", "tildelt_kommune"),
        *("bosettingsdato", "bosatt_kommune"),
    ),
    "",
)
EM = {"er_enslig_mindrearig": "ja", "husstandstype": "enslig_mindrearig", "fodselsdato": "2010-06-01"}
OVERFORING = {"sakstype": "overforingsflyktning", "innreisedato": "2026-09-01"}
BARN = {"husstandstype": "familie_med_barn"}


def person(nr: int = 1, **felt: str) -> dict[str, str]:
    """A person without a fault, in a household of their own."""
    return PERSON | {"person_id": f"P{nr:02}", "husstand_id": f"H{nr:02}"} | felt


def csv(*rader: Mapping[str, str], hode: list[str] | None = None) -> str:
    """The file of these persons, with the columns they have."""
    kolonner = hode or list(dict.fromkeys([*HODE, *(felt for rad in rader for felt in rad)]))
    return "\n".join(";".join(rad) for rad in [kolonner, *([r.get(k, "") for k in kolonner] for r in rader)]) + "\n"


def fil(mappe: Path, tekst: str | bytes, navn: str = "personer.csv") -> Path:
    sti = mappe / navn
    sti.write_bytes(tekst if isinstance(tekst, bytes) else tekst.encode())
    return sti


def kilder(mappe: Path, *rader: Mapping[str, str], dato: date = DATO, **andre: Any) -> innlesing.Kilder:
    return innlesing.Kilder(fil(mappe, csv(*rader), f"personer-{dato}.csv"), dato, **andre)


def funn(k: Kontekst, mappe: Path, *rader: Mapping[str, str], **andre: Any) -> list[Funn]:
    """What the rules find in these persons."""
    return innlesing.les(k, kilder(mappe, *rader, **andre)).funn


def les_inn(k: Kontekst, mappe: Path, *rader: Mapping[str, str], dato: date = DATO, **andre: Any) -> Uttrekk:
    """Read these persons in as an extract."""
    return innlesing.importer(k, kilder(mappe, *rader, dato=dato, **andre))
