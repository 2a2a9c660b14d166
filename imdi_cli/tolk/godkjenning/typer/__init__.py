"""What a recognition case is: its vocabularies, what is given, the rows that are kept (fag: godkjenning §§ 2–5)."""
