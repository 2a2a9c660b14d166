"""Steps of access and deletion."""
