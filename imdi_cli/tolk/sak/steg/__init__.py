"""Steps with a case."""
