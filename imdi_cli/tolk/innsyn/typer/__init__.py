"""What a demand for access, a document of a case and a deletion are."""
