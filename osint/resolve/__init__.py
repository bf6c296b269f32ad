"""Which candidate is meant: names to places, and coordinates that need a place."""

from osint.resolve.locate import Named, homes_of, locate, named, resolved
from osint.resolve.plus_codes import place_coordinates

__all__ = ["Named", "homes_of", "locate", "named", "place_coordinates", "resolved"]
