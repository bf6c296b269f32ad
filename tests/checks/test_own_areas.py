"""Places in areas that the user gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint import pipeline
from osint.model import Document
from osint.reading.layers import read_layer
from osint.world import World

RING = [[29.5, 51.2], [30.6, 51.2], [30.6, 51.5], [29.5, 51.5], [29.5, 51.2]]


def _world(tmp_path: Path, geometry: dict[str, object]) -> World:
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path = tmp_path / "own.geojson"
    path.write_text(json.dumps(feature), encoding="utf8")
    return World((read_layer(path, "exclusion zone"),))


def _said(text: str, world: World) -> list[str]:
    found = pipeline.geocheck(Document(id="a", text=text), world, ("containment",))
    return [finding.verdict for finding in found]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Prypiat is in the exclusion zone.", "consistent"),
        ("Kyiv is in the exclusion zone.", "inconsistent"),
        ("Lviv lies within the exclusion zone.", "inconsistent"),
        ("Two looters were caught in Prypiat, in the exclusion zone.", "consistent"),
    ],
)
def test_in_an_area(text: str, verdict: str, tmp_path: Path) -> None:
    world = _world(tmp_path, {"type": "Polygon", "coordinates": [RING]})
    assert _said(text, world) == [verdict]


def test_a_line_holds_nothing(tmp_path: Path) -> None:
    world = _world(tmp_path, {"type": "LineString", "coordinates": RING[:3]})
    assert _said("Kyiv is in the exclusion zone.", world) == ["unresolved"]


def test_without_the_area_nothing_is_said() -> None:
    assert _said("Kyiv is in the border area.", World()) == []


def test_the_article_of_a_layer(tmp_path: Path) -> None:
    world = _world(tmp_path, {"type": "LineString", "coordinates": RING[:3]})
    document = Document(id="a", text="Kyiv lies 300 km from the exclusion zone.")
    (finding,) = pipeline.geocheck(document, world, ("distance",))
    assert "from the exclusion zone in a straight line" in finding.why
