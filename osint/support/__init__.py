"""What speeds up or shortens code anywhere: late patterns, caches, frozen values."""
