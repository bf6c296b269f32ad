"""What words mean as the end of a statement: a place, a border, a coast, "the city"."""
