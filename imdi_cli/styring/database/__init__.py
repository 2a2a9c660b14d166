"""The database as a thing: making it, finding it, checking it, copying it and getting a copy back."""
