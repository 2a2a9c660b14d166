"""The base: opening, transactions, journal, numbers and attachments. The only place with database drivers."""

SISTE = 17  # the newest numbered file; a test holds it against the folder
