"""The SQL of the register's figures: only the journal, which is the register's history."""

from imdi_cli.kjerne.kontekst import Base


def historie(base: Base) -> list[tuple[str, str]]:
    """Fetch the journal rows that may have changed the register, oldest first: (time in UTC, content as JSON)."""
    rader = base.hent(
        "SELECT j.tid, i.json FROM journal j JOIN journal_innhold i ON i.nr = j.nr "
        "WHERE i.json LIKE '%tolkenummer%' ORDER BY j.nr"
    )
    return [(tid, tekst) for tid, tekst in rader]
