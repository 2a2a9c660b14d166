"""What a case is: its vocabularies and the rows that are kept (fag: tolkeloven §§ 2.2-2.8, 3.4, 4.2)."""
