"""Which candidate is meant: names to places, and coordinates that need a place."""

from osint.resolve.locate import locate
from osint.resolve.plus_codes import place_coordinates

__all__ = ["locate", "place_coordinates"]
