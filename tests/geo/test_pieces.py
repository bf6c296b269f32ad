"""Small islands, groups of them and strips of land, drawn by the rings of their country."""

from __future__ import annotations

import pytest

from osint.geo.outlines import Outline
from osint.model import Place, Point
from osint.world import world


def outline(name: str, kind: str) -> Outline | None:
    found = world().gazetteer.lookup(name)
    place: Place = next(p for p in found if p.kind == kind)
    return world().shapes.of(place)


@pytest.mark.parametrize(
    ("name", "kind", "inside", "outside"),
    [
        ("Fogo", "island", (14.93, -24.38), (15.1, -23.6)),  # Santiago beside it
        ("Newfoundland", "island", (48.95, -54.61), (52.94, -66.91)),  # Labrador City
        ("Capri", "island", (40.55, 14.23), (40.63, 14.38)),  # Sorrento
        ("Imbros", "island", (40.17, 25.85), (40.1, 26.4)),
        ("Gaza Strip", "disputed", (31.5, 34.46), (31.67, 34.57)),  # Ashkelon
        ("West Bank", "disputed", (31.9, 35.2), (32.08, 34.78)),
        ("Nakhichevan", "disputed", (39.21, 45.41), (40.4, 49.87)),
        ("Canary Islands", "island", (28.3, -16.6), (28.3, -15.0)),  # Tenerife; the sea
    ],
)
def test_a_piece_is_drawn(
    name: str, kind: str, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    found = outline(name, kind)
    assert found is not None
    assert found.holds(Point(latitude=inside[0], longitude=inside[1]))
    assert not found.holds(Point(latitude=outside[0], longitude=outside[1]))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Northern Cyprus", "disputed"),  # a part of an island is not drawn as all of it
        ("Transnistria", "disputed"),  # no border of a country runs round it
    ],
)
def test_what_lies_not_apart_is_not_drawn(name: str, kind: str) -> None:
    assert outline(name, kind) is None
