"""The steps of recognition: one function = one step = one transaction."""
