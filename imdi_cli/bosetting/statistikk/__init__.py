"""Statistics of settlement, counted from the published figures: tables, workbook and data file."""
