"""Portuguese words, as data."""
