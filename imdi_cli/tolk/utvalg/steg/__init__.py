"""Steps of the committee: one function, one transaction."""
