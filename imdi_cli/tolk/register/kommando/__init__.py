"""What is typed after `imdi tolk`."""
