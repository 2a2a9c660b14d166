"""What is typed after `imdi innspill`."""
