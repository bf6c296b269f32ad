"""Italian words, as data."""
