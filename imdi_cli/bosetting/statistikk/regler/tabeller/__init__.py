"""The tables of the month: rows of persons across measures, cell by cell."""
