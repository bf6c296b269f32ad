"""Which candidate is meant: names to places; coordinates that need a place are in plus_codes."""

from osint.resolve.found_names import Named
from osint.resolve.locate import homes_of, locate, named, resolved

__all__ = ["Named", "homes_of", "locate", "named", "resolved"]
