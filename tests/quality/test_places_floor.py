"""What place names score on the shared corpora may only go up.

The figures are those of the published tables: a toponym counts as found when its span is exact,
and as right when it is also placed within 161 km (100 miles) of the gold point.
"""

from __future__ import annotations

from typing import Any

import pytest

from osint.extract.coordinates import find
from osint.extract.masking import mask
from osint.gazetteer import Gazetteer
from osint.model import Document, Point
from osint.resolve import locate
from osint.resolve.evidence import distance_km
from tests.quality.shared import corpus, floors

FLOORS = floors("places")
NEAR_KM = 161.0


def figures(documents: list[dict[str, Any]]) -> dict[str, float]:
    """Recognition F1, end-to-end F1 within 161 km, and the share of found that is right."""
    gazetteer = Gazetteer.open()
    predicted = gold_count = found = right = 0
    for row in documents:
        gold = {(g["start"], g["end"]): g for g in row["gold"] if g.get("latitude") is not None}
        coordinates = find(row["text"])
        document = Document(id=row["id"], text=row["text"], title=row.get("title"))
        mentions = locate(document, mask(row["text"], coordinates), coordinates, gazetteer)
        predicted += len(mentions)
        gold_count += len(gold)
        for mention in mentions:
            expected = gold.get((mention.start, mention.end))
            if expected is None:
                continue
            found += 1
            there = Point(latitude=expected["latitude"], longitude=expected["longitude"])
            if mention.place and distance_km(mention.place.point, there) <= NEAR_KM:
                right += 1
    total = predicted + gold_count
    return {"f1": 2 * found / total, "end_to_end": 2 * right / total, "accuracy": right / found}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_floor(name: str) -> None:
    floor = FLOORS[name]
    documents = corpus(f"places/{name}.jsonl", floor["sha256"])
    reached = figures(documents)
    for figure in ("f1", "end_to_end", "accuracy"):
        assert reached[figure] >= floor[figure], (figure, reached)
