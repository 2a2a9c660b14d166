"""What is typed after `imdi sak`."""
