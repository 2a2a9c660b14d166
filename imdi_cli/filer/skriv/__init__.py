"""Writing files that others will read."""
