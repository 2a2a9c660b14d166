"""The journal as people read it, and its check."""
