"""What is typed after `imdi bosetting`."""
