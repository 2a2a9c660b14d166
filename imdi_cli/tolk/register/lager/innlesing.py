"""The SQL of an import: what must be known of the register before a file is compared with it."""

from collections.abc import Collection

from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.register.lager import KVALIFIKASJON, SPRAK, TOLK
from imdi_cli.tolk.register.typer.innlesing import PERSON

# The rows of a file, as they are put in.
RADER = (
    (TOLK, (*PERSON, "sok")),
    (SPRAK, (*SPRAK.nokkel, "kategori", "kategori_antatt", "statsautorisert", "uten_oppforing")),
    (KVALIFIKASJON, (*KVALIFIKASJON.nokkel, "oppnadd")),
)


def hode(base: Base) -> int:
    """Fetch the number of the last journal row: the same as before means that nothing has happened."""
    return int(base.hent("SELECT coalesce(max(nr), 0) FROM journal")[0][0])


def brukte(base: Base) -> tuple[dict[int, str], dict[int, int]]:
    """Fetch the numbers that are not to be used again: deleted, by day, and joined into another."""
    slettet = base.hent("SELECT tolkenummer, dato FROM tolk_slettet")
    sammen = base.hent("SELECT tolkenummer, beholdt FROM tolk_sammenslatt")
    return {r[0]: r[1] for r in slettet}, {r[0]: r[1] for r in sammen}


def kjente(base: Base) -> dict[tuple[str, str], int]:
    """Fetch whose name, in search form, and birth date it is; of two alike the lowest number."""
    rader = base.hent(
        "SELECT sok, fodselsdato, tolkenummer FROM tolk WHERE fodselsdato IS NOT NULL ORDER BY tolkenummer DESC"
    )
    return {(r[0], r[1]): r[2] for r in rader}


def oppforinger_i(base: Base, sprak: Collection[str]) -> list[tuple[int, str, str]]:
    """Fetch the language entries in some languages: (number, language as it stands, kind)."""
    navn = {f"s{nr}": s for nr, s in enumerate(sorted(sprak))}
    rader = base.hent(
        "SELECT tolkenummer, sprak, tolketype FROM tolk_sprak "
        f"WHERE {' OR '.join(['1 = 0', *(f'sprak = :{n}' for n in navn)])}",
        **navn,
    )
    return [(r[0], r[1], r[2]) for r in rader]
