"""IMDi's published settlement figures, as they stood in the files."""
