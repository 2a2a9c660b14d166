"""Reads the dated rules of `regelverk.toml` into a Regelverk."""

from functools import cache
from pathlib import Path
from typing import Any

from imdi_cli.kjerne.regelverk import Regel, Regelverk


@cache
def regelverk() -> Regelverk:
    """Give the rule book that comes with the program, read once.

    Raises Regelverksfeil if a row is wrong.
    """
    return les((Path(__file__).parent / "regelverk.toml").read_text(encoding="utf-8"))


def les(tekst: str) -> Regelverk:
    """Read a rule book from TOML: `[overskrift]` and `[[regel]]`, as the head of `regelverk.toml` explains.

    Raises tomllib.TOMLDecodeError, TypeError for a field no rule has, and Regelverksfeil.
    """
    import tomllib  # 4 ms that a list of cases should not pay

    innhold = tomllib.loads(tekst)
    rader: list[dict[str, Any]] = [
        {felt: tuple(v) if isinstance(v, list) else v for felt, v in rad.items()} for rad in innhold["regel"]
    ]
    return Regelverk((Regel(**rad) for rad in rader), innhold.get("overskrift"))
