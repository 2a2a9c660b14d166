"""The law of access, redaction and deletion."""
