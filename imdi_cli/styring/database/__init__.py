"""The database itself: make, find, check, back up, restore."""
