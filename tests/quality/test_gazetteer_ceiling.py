"""The share of gold toponyms that the gazetteer has a candidate for, within 161 km, may only
go up: the resolution of places cannot be better than this."""

from __future__ import annotations

import hashlib
import json
import math
import os
from pathlib import Path
from typing import Any

import pytest

from osint.gazetteer import Gazetteer
from osint.model import Place

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("OSINT_SHARED", ROOT.parent / "shared"))
FLOORS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)["gazetteer_ceiling"]
NEAR_KM = 161.0


def near(place: Place, gold: dict[str, Any]) -> bool:
    """Whether a place lies within 161 km of the gold point, by great circle."""
    a, b = math.radians(place.point.latitude), math.radians(gold["latitude"])
    east = math.radians(place.point.longitude - gold["longitude"])
    x = math.sin((a - b) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(east / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(x))) < NEAR_KM


def candidates(gazetteer: Gazetteer, text: str) -> tuple[Place, ...]:
    """Every place that a toponym or demonym may mean."""
    people = gazetteer.demonym(text)
    return (*gazetteer.lookup(text), *((people,) if people else ()))


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_ceiling(name: str) -> None:
    path = SHARED / "corpora" / "places" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    data = path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == FLOORS[name]["sha256"], "another corpus"
    gazetteer = Gazetteer.open()
    found = [
        any(near(place, gold) for place in candidates(gazetteer, gold["text"]))
        for line in data.decode("utf-8").splitlines()
        for gold in json.loads(line)["gold"]
        if gold.get("latitude") is not None
    ]
    assert sum(found) / len(found) >= FLOORS[name]["share"]
