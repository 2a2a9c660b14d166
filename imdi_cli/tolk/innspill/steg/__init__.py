"""Steps with input from others."""
