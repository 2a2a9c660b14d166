"""How a decision was told to the party, and when it counts as received (forvaltningsloven § 27, EFV §§ 8-11)."""
