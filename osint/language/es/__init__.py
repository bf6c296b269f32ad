"""Spanish words, as data."""
