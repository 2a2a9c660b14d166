"""What the committee is: its roles, what is typed, and the rows that are kept (fag: tolkeloven §§ 2.8, 3.6, 8)."""
