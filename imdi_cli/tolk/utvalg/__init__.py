"""Partssammensatt utvalg: who sits in it, its meetings, and its advice in the cases (oppdrag 2021-046 punkt 1)."""
