"""What an extract must be: its columns, its cells, and the rules it is held to. Pure."""
