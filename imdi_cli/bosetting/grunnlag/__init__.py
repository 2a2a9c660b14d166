"""The figures that statistics are made from: IMDi's published files, as they stood."""
