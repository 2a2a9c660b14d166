"""Files in and out: they know tables and text, and nothing of a case."""
