"""The journal as people read it: what was done, by whom, and whether anyone has touched it since."""
