"""Help that is not about one command. It needs no database and no user."""
