"""Case files: sources, claims by hand, expectations, custody."""
