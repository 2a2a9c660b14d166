"""Statistics: tables counted from the figures, and their publication."""
