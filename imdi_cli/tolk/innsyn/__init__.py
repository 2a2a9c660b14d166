"""Access to a case's documents, redaction, and lawful deletion (forvaltningsloven §§ 18-21, arkivlova § 13)."""
