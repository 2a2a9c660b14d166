"""The law of access: what is taken out of a copy (fag: tolkeloven §11)."""
