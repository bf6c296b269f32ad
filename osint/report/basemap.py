"""What lies under a map: land, lakes, borders and the names of countries.

The vector data comes with the package. Where it is missing a map shows a bare grid: the findings
stand on the data of the checks, never on this drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from osint.model import Point
from osint.report.mapview import XY, View

Line = Sequence[XY]
"""Positions as (longitude, latitude) in degrees."""


class Basemap:
    """The embedded world; this one is empty, for reports without data."""

    def land(self, view: View) -> Iterable[Line]:
        """Rings of land in and around the view."""
        return ()

    def lakes(self, view: View) -> Iterable[Line]:
        """Rings of lakes."""
        return ()

    def borders(self, view: View) -> Iterable[Line]:
        """Land borders in and around the view."""
        return ()

    def border(self, one: str, other: str) -> Iterable[Line]:
        """The land border of two countries (ISO 3166-1 alpha-2) at full detail."""
        return ()

    def countries(self) -> Iterable[tuple[str, Point]]:
        """Names of countries, and where to write them."""
        return ()

    @property
    def credit(self) -> str:
        """Whom the drawing is owed to."""
        return ""


def embedded() -> Basemap:
    """The base map that comes with the package."""
    return Basemap()
