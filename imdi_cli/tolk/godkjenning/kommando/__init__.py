"""The commands `imdi godkjenning …`."""
