"""What a complaint is: vocabularies, the decision it is over, and the rows that are kept (fag: tolkeloven §4.5)."""
