"""What is typed after `imdi sak innsyn` and `imdi sak slett`."""
