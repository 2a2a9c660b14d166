"""Varsler about interpreters (tolkeloven § 19)."""
