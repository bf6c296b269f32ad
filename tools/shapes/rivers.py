"""Courses of rivers and straits, coarse ones of our own: osint/data/curated/rivers.tsv."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import shapely

from osint.model import Place
from osint.support.fold import fold
from tools.gazetteer.text import lines


def courses(path: Path, named: Sequence[Place]) -> dict[int, Any]:
    """The course of each line's river, by the id of the river that the gazetteer has nearest to
    it. Columns: name, then "latitude longitude" from source to mouth, divided by commas; a bar
    divides branches."""
    by_name: dict[str, list[Place]] = {}
    for place in named:
        by_name.setdefault(_core(place.name), []).append(place)
    found = {}
    for name, course in lines(path, 2):
        line = shapely.multilinestrings(
            [
                shapely.linestrings([_point(point) for point in branch.split(",")])
                for branch in course.split("|")
            ]
        )
        near = [
            (line.distance(shapely.Point(place.point.longitude, place.point.latitude)), place.id)
            for place in by_name.get(_core(name), ())
        ]
        if not near or min(near)[0] > 5.0:
            raise SystemExit(f"{path.name}: the gazetteer has no {name} there")
        found[min(near)[1]] = line
    return found


def _core(name: str) -> str:
    return " ".join(word for word in fold(name).split() if word != "river")


def _point(text: str) -> tuple[float, float]:
    latitude, longitude = map(float, text.split())
    return longitude, latitude
