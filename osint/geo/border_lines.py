"""Spots along the border that two countries share on land."""

from __future__ import annotations

from osint.geo.border_file import ON_LAND
from osint.geo.borders import Borders
from osint.model import Point

MOST_SPOTS = 40


def spots_between(borders: Borders, country_a: str, country_b: str) -> list[Point]:
    """Spots all along the border on land of two countries (ISO 3166-1 alpha-2); none where they
    share none."""
    store, sides = borders.store, {country_a, country_b}
    vertices = [
        vertex
        for pair in store.pairs
        if pair.is_international and {pair.left[:2], pair.right[:2]} == sides
        for run in pair.all_runs
        if store.kind(run) in ON_LAND
        for vertex in store.vertices(run)
    ]
    step = -(-len(vertices) // MOST_SPOTS) or 1
    return [Point(latitude=lat, longitude=lon) for lon, lat in vertices[::step]]
