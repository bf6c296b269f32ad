"""What place names score on the shared corpora may only go up.

The figures are those of the published tables: a toponym counts as found when its span is exact,
and as right when it is also placed within 161 km (100 miles) of the gold point.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from osint.extract.coordinates import find
from osint.extract.masking import mask
from osint.gazetteer import Gazetteer
from osint.model import Document, Point
from osint.resolve import locate
from osint.resolve.evidence import distance_km

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("OSINT_SHARED", ROOT.parent / "shared"))
FLOORS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)["places"]
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
    path = SHARED / "corpora" / "places" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    data = path.read_bytes()
    floor = FLOORS[name]
    assert hashlib.sha256(data).hexdigest() == floor["sha256"], "another corpus: measure anew"
    reached = figures([json.loads(line) for line in data.decode("utf-8").splitlines()])
    for figure in ("f1", "end_to_end", "accuracy"):
        assert reached[figure] >= floor[figure], (figure, reached)
