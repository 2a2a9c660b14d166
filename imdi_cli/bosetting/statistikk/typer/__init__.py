"""What statistics are made of: `aar` for the published figures of a year, `maaned` for the month made of persons."""
