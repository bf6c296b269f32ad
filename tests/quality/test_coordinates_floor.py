"""What coordinates score on the shared corpora may only go up."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from osint.extract.coordinates import find
from osint.model import CoordinateMention

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("OSINT_SHARED", ROOT.parent / "shared"))
FLOORS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)["coordinates"]
DEGREES = 0.005


def right(mentions: tuple[CoordinateMention, ...], gold: dict[str, Any]) -> bool:
    """Whether a mention lies within 0.005 degrees of the gold point."""
    for point in (m.point for m in mentions if m.point is not None):
        east = (point.longitude - gold["longitude"] + 180) % 360 - 180
        if abs(point.latitude - gold["latitude"]) <= DEGREES and abs(east) <= DEGREES:
            return True
    return False


def figures(documents: list[dict[str, Any]]) -> dict[str, float]:
    """The shares found, right and left alone, of those documents that can have them."""
    counts: dict[str, list[bool]] = {"found": [], "right": [], "left_alone": []}
    for document in documents:
        mentions = find(document["text"])
        if not document["gold"]:
            counts["left_alone"].append(not mentions)
            continue
        counts["found"].append(bool(mentions))
        gold = document["gold"][0]
        if gold.get("latitude") is not None:
            counts["right"].append(right(mentions, gold))
    return {name: sum(values) / len(values) for name, values in counts.items() if values}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_floor(name: str) -> None:
    path = SHARED / "corpora" / "coordinates" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    data = path.read_bytes()
    floor = FLOORS[name]
    assert hashlib.sha256(data).hexdigest() == floor["sha256"], "another corpus: measure anew"
    reached = figures([json.loads(line) for line in data.decode("utf-8").splitlines()])
    for figure in ("found", "right", "left_alone"):
        if figure in floor:
            assert reached[figure] >= floor[figure], (figure, reached)
