"""What is typed after `imdi utvalg`."""
