"""All that belongs to a human language, as data: one folder a language."""
