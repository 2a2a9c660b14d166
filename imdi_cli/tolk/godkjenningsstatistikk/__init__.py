"""Annual figures of recognition: what the EU asks for, and the national ones (fag: godkjenning § 12)."""
