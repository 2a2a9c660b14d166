"""The law of a case: which transitions there are, and what each demands (tolkeloven §§ 19-22)."""
