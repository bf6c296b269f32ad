"""A stated interval against a computed one; never sees text."""
