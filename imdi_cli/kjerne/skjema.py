"""Where the files of `schemas/` are: inside the installed package, or beside it in a checkout."""

from pathlib import Path


def skjemamappe(pakke: Path = Path(__file__).parents[1]) -> Path:
    """Find the folder `schemas`; the one function that knows both places.

    Raises FileNotFoundError when neither is there: the installation is then broken.
    """
    for mappe in (pakke / "schemas", pakke.parent / "schemas"):
        if (mappe / "database" / "0001_grunnmur.sql").is_file():
            return mappe
    raise FileNotFoundError(f"schemas/ mangler i {pakke} og {pakke.parent}")
