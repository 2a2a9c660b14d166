"""Steps with varsler: one function, one transaction."""
