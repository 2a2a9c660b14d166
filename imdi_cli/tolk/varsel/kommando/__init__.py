"""What is typed after `imdi varsel`."""
