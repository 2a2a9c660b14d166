"""The base: opening, transactions, journal, numbers and attachments. The only place with database drivers."""
