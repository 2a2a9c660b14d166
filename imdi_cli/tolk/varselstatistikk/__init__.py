"""The annual figures of varsler (fag: tolkeloven §14)."""
