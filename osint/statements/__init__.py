"""Who is said to lie where, how far and which way."""
