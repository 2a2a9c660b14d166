"""The wing of oppdrag 044-045: settlement figures and statistics."""
