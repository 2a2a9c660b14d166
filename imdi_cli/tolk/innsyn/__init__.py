"""What the interpreter and the committee may see of a case, and what is kept from them."""
