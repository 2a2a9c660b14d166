"""Extracts of the case system: the persons that the monthly statistics are counted from (oppdrag 2021-044)."""
