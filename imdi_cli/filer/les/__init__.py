"""Reading files that others made, and trusting none of them."""
