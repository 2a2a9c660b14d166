"""The law of the committee: appointment, calling in, habilitet, quorum and votes, and what its papers say."""
