"""What is typed after `imdi klage`."""
