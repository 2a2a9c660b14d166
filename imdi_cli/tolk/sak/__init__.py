"""Varslingssaken: from varsler about one interpreter to a lawful decision (tolkeloven §§ 19-22)."""
