"""What a routine is drafted from, how it is told, and when it may be adopted."""
