"""Letters of every case: kept when decided, shown, and kept as they were sent."""
