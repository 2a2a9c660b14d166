"""The wing of oppdrag 046: everything about interpreters."""
