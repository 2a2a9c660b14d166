"""Deadlines: one list over all nouns."""
