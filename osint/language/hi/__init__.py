"""Hindi words, as data."""
