"""What a user is."""
