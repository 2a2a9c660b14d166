"""Steps with users: looking them up (every command does), and changing them."""
