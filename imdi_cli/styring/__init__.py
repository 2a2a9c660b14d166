"""The wing of oppdrag 01 and of the house itself: users, deadlines, database, log, rule book, help."""
