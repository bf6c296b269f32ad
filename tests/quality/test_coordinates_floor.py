"""What coordinates score on the shared corpora may only go up."""

from __future__ import annotations

from typing import Any

import pytest

from osint.extract.coordinates import find
from osint.model import CoordinateMention
from tests.quality.shared import corpus, floors

FLOORS = floors("coordinates")
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
    floor = FLOORS[name]
    documents = corpus(f"coordinates/{name}.jsonl", floor["sha256"])
    reached = figures(documents)
    for figure in ("found", "right", "left_alone"):
        if figure in floor:
            assert reached[figure] >= floor[figure], (figure, reached)
