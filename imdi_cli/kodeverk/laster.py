"""Read a table of this folder: UTF-8, «;» between fields, «#» before a comment, the first row the header.

No field holds «;» or a quote, so a row is one `split`. This is the hot path of many commands: `csv` and
`importlib.resources` cost more than the reading itself.
"""

from pathlib import Path

MAPPE = Path(__file__).parent


def les_rader(fil: str) -> list[list[str]]:
    """Read the rows of a table without comments and header, all fields as text.

    Raises OSError when the file is missing from the installation.
    """
    linjer = (MAPPE / fil).read_text(encoding="utf-8").splitlines()
    return [linje.split(";") for linje in linjer if not linje.startswith("#")][1:]


def flerspraklig(navn: str, samisk: str) -> str:
    """Put the Norwegian name before the Sámi and Kven ones: «Røyrvik – Raarvihke»."""
    return f"{navn} – {samisk}" if samisk else navn
