"""The SQL of the annual figures: only the journal, which is the history of varsler and cases."""

from imdi_cli.kjerne.kontekst import Base

# The beginning of the names of the tables that are counted, as a row of the content begins with its table.
TABELLER = ("varsel", "sak", "reaksjon", "klage", "slettet", "frist")


def historie(base: Base) -> list[str]:
    """Fetch the content of the journal rows that may have changed a varsel or a case, oldest first, as JSON."""
    hvor = " OR ".join(f"""json LIKE '%["{tabell}%'""" for tabell in TABELLER)
    return [tekst for (tekst,) in base.hent(f"SELECT json FROM journal_innhold WHERE {hvor} ORDER BY nr")]
