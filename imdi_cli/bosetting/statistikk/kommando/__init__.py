"""What is typed after `imdi statistikk`."""
