"""Tolkebevis: the card that shows that an interpreter stands in the register (tolkeforskriften § 13 letter j)."""
