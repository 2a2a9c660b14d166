"""Steps with complaints: one function, one transaction."""
