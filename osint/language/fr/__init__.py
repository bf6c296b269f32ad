"""French words, as data."""
