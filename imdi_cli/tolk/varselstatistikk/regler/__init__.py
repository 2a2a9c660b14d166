"""Playing the journal of varsler and cases forward, and counting a year of it."""
