"""What a varsel is: its vocabularies, its input, and the row that is kept (fag: tolkeloven §§ 14-16, 19)."""
