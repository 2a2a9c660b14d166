"""The written routine for varsler about interpreters (oppdrag 2021-046 nr. 1)."""
