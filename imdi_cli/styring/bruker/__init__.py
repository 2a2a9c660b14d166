"""Users: who they are, what they may do, from when to when."""
