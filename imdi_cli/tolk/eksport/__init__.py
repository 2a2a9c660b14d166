"""The public register as a file: CSV, JSON with a schema, and a workbook."""
