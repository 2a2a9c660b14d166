"""What is typed after `imdi sak` and `imdi reaksjon`."""
