"""The law of recognition, as pure functions (fag: godkjenning §§ 2, 5–6, 9)."""
