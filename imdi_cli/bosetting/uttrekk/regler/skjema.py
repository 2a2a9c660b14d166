"""The JSON Schemas of the three files, made from the columns: what one row must be, by the names of the header."""

from typing import Any

from imdi_cli.bosetting.uttrekk.regler.felter import (
    DATO,
    HENDELSESHODE,
    JA_NEI,
    KOLONNER,
    KOMMUNE,
    KOMMUNEFELT,
    KOMMUNEHODE,
    KOMMUNETALL,
    LAND,
    Kolonne,
)
from imdi_cli.bosetting.uttrekk.regler.kommuner import SVAR
from imdi_cli.bosetting.uttrekk.typer import Hendelsestype

_DAG: dict[str, Any] = {"type": "string", "format": "date"}
_KOMMUNENUMMER: dict[str, Any] = {"type": "string", "pattern": "^[0-9]{4}$"}
_TEKST: dict[str, Any] = {"type": "string"}


def skjemaene() -> dict[str, dict[str, Any]]:
    """Give the schema of each file by its name in schemas/utveksling."""
    return {
        "uttrekk-personer": _skjema(
            "Uttrekk om bosetting: én person",
            {k.navn: _person(k) for k in KOLONNER},
            [k.navn for k in KOLONNER if k.hode],
        ),
        "uttrekk-kommuner": _skjema(
            "Uttrekk om bosetting: en kommune i et år", {f: _kommune(f) for f in KOMMUNEFELT}, list(KOMMUNEHODE)
        ),
        "uttrekk-hendelser": _skjema(
            "Uttrekk om bosetting: en hendelse", {f: _hendelse(f) for f in HENDELSESHODE}, list(HENDELSESHODE)
        ),
    }


def _skjema(tittel: str, felter: dict[str, dict[str, Any]], paakrevd: list[str]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": tittel,
        "type": "object",
        "properties": felter,
        "required": paakrevd,
        "additionalProperties": False,
    }


def _person(k: Kolonne) -> dict[str, Any]:
    former: dict[object, dict[str, Any]] = {
        DATO: _DAG,
        JA_NEI: {"enum": ["ja", "nei"]},
        KOMMUNE: _KOMMUNENUMMER,
        LAND: {"type": "string", "pattern": "^[0-9]{1,3}$"},
    }
    ut = {"enum": [m.value for m in k.slag]} if isinstance(k.slag, type) else former.get(k.slag, _TEKST)
    return ut if k.verdi else _eller_tom(ut)


def _kommune(felt: str) -> dict[str, Any]:
    if felt == "aar" or felt in KOMMUNETALL:
        tall = {"type": "string", "pattern": "^[0-9]+$"}
        return tall if felt == "aar" else _eller_tom(tall)
    andre = {"kommunenummer": _eller_tom(_KOMMUNENUMMER), "vedtak_dato": _eller_tom(_DAG)}
    return {"enum": [*SVAR, ""]} if felt == "svarstatus" else andre.get(felt, _TEKST)


def _hendelse(felt: str) -> dict[str, Any]:
    former: dict[str, dict[str, Any]] = {
        "type": {"enum": [m.value for m in Hendelsestype]},
        "dato": _DAG,
        "kommune": _eller_tom(_KOMMUNENUMMER),
    }
    return former.get(felt, _TEKST)


def _eller_tom(ut: dict[str, Any]) -> dict[str, Any]:
    """Let a cell be empty too."""
    return {"enum": [*ut["enum"], ""]} if "enum" in ut else ut if ut == _TEKST else {"anyOf": [ut, {"const": ""}]}
