"""A field is said once: a noun's input is a frozen dataclass whose fields carry their face.

From `kanal: Annotated[Kanal, Felt("Hvordan kom varselet?")]` come the option `--kanal`, the question at the
prompt, the check with its message, the line in `vis`, the JSON key, the JSON Schema and the handbook row.
"""

import types
from dataclasses import MISSING, dataclass, fields
from datetime import date, time
from functools import cache
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato, les_tidspunkt, vis_dato, vis_tidspunkt
from imdi_cli.kjerne.kode import Kode, les_kode


class Tidspunkt(NamedTuple):
    """A local day and, when it is known, the time of day."""

    dag: date
    klokke: time | None = None


@dataclass(frozen=True)
class Felt:
    """The face of a field: question, option name (else the field's own), help, paragraph.

    `sensitiv` fields get no plain option (they would end in the shell's history): their text comes from a
    file, standard input, the editor or a prompt. `sporres` says whether `ny` asks for it when it is missing.
    """

    sporsmal: str
    valg: str = ""
    hjelp: str = ""
    hjemmel: str = ""
    sensitiv: bool = False
    sporres: bool = True
    kolonne: str = ""


class Feltrad(NamedTuple):
    """One field, worked out: its name, type and face."""

    navn: str
    slag: str  # tekst, heltall, dato, tidspunkt, ja_nei, kode, koder
    koder: type[Kode] | None
    paakrevd: bool
    felt: Felt

    @property
    def valg(self) -> str:
        """The option as it is typed, «--kanal»."""
        return "--" + (self.felt.valg or self.navn.replace("_", "-"))

    @property
    def navnelapp(self) -> str:
        """The label in `vis` and the handbook."""
        return self.felt.kolonne or self.navn.replace("_", " ").capitalize()


@cache
def felter(klasse: type) -> tuple[Feltrad, ...]:
    """Work out the fields of a dataclass, in order. Fields without a `Felt` are not part of its face."""
    hint = get_type_hints(klasse, include_extras=True)
    ut = []
    for f in fields(klasse):
        if get_origin(hint[f.name]) is not Annotated:
            continue
        type_, felt = get_args(hint[f.name])[:2]
        paakrevd = f.default is MISSING and f.default_factory is MISSING
        ut.append(Feltrad(f.name, *_slag(type_), paakrevd, felt))
    return tuple(ut)


def _slag(type_: Any) -> tuple[str, type[Kode] | None]:
    if get_origin(type_) in (Union, types.UnionType):
        type_ = next(a for a in get_args(type_) if a is not type(None))
    if get_origin(type_) is tuple:
        return "koder", get_args(type_)[0]
    if isinstance(type_, type) and issubclass(type_, Kode):
        return "kode", type_
    return {str: "tekst", int: "heltall", bool: "ja_nei", date: "dato", Tidspunkt: "tidspunkt"}[type_], None


def les_verdi(rad: Feltrad, tekst: Any, i_dag: date) -> Any:
    """Turn what was typed for a field into its value; None and '' stay None.

    Raises Bruksfeil that names the option and says how to write it.
    """
    if rad.slag == "koder":
        deler = [d for t in (tekst or ()) for d in str(t).replace(",", " ").split()]
        assert rad.koder is not None
        return tuple(dict.fromkeys(les_kode(rad.koder, d, rad.valg) for d in deler))
    if tekst is None or (isinstance(tekst, str) and not tekst.strip()):
        return None
    if not isinstance(tekst, str):
        return tekst
    tekst = tekst.strip()
    if rad.slag == "kode":
        assert rad.koder is not None
        return les_kode(rad.koder, tekst, rad.valg)
    if rad.slag == "dato":
        return les_dato(tekst, i_dag=i_dag)
    if rad.slag == "tidspunkt":
        return Tidspunkt(*les_tidspunkt(tekst, i_dag=i_dag))
    if rad.slag == "heltall":
        if not (tekst.isascii() and tekst.isdigit() and len(tekst) <= 18):  # what 64 bits hold
            raise Bruksfeil(f"«{tekst}» er ikke et helt tall ({rad.valg}).", neste="Skriv bare sifre.")
        return int(tekst)
    if rad.slag == "ja_nei":
        svar = {"ja": True, "j": True, "yes": True, "y": True, "nei": False, "n": False, "no": False}
        if tekst.casefold() not in svar:
            raise Bruksfeil(f"«{tekst}» er verken ja eller nei ({rad.valg}).", neste="Svar ja eller nei.")
        return svar[tekst.casefold()]
    return tekst


def som_tekst(verdi: object) -> str:
    """Show a value to a person: words for codes, Norwegian dates, ja and nei, '' for what is not given."""
    if verdi is None:
        return ""
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    if isinstance(verdi, Kode):
        return verdi.tekst
    if isinstance(verdi, date):
        return vis_dato(verdi)
    if isinstance(verdi, Tidspunkt):
        return vis_tidspunkt(*verdi)
    if isinstance(verdi, tuple):
        return ", ".join(som_tekst(v) for v in verdi)
    return str(verdi)


def som_json(verdi: object) -> Any:
    """Give a value as JSON has it: codes and ISO dates."""
    if isinstance(verdi, Kode):
        return verdi.value
    if isinstance(verdi, date):
        return verdi.isoformat()
    if isinstance(verdi, Tidspunkt):
        return verdi.dag.isoformat() + (f"T{verdi.klokke:%H:%M}" if verdi.klokke else "")
    if isinstance(verdi, tuple | list):
        return [som_json(v) for v in verdi]
    return verdi


def json_skjema(klasse: type, tittel: str) -> dict[str, Any]:
    """Make the JSON Schema of a dataclass's input."""

    def type_(r: Feltrad) -> dict[str, Any]:
        koder: dict[str, Any] = {"enum": [m.value for m in r.koder or ()]}
        return {
            "tekst": {"type": "string"},
            "heltall": {"type": "integer"},
            "ja_nei": {"type": "boolean"},
            "dato": {"type": "string", "format": "date"},
            "tidspunkt": {"type": "string", "description": "2026-11-23 or 2026-11-23T10:15"},
            "kode": koder,
            "koder": {"type": "array", "items": koder, "uniqueItems": True},
        }[r.slag]

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": tittel,
        "type": "object",
        "properties": {r.navn: {"description": r.felt.sporsmal, **type_(r)} for r in felter(klasse)},
        "required": [r.navn for r in felter(klasse) if r.paakrevd],
        "additionalProperties": False,
    }
