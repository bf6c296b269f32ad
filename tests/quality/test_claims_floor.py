"""What the claims score on statements with known ends may only go up.

A share of the corpus, every sixth document, so that it takes seconds.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from osint import pipeline
from osint.geo.geodesic import haversine_km
from osint.judging.verdict import KM
from osint.model import Document, Finding, Interval, Party, Point
from osint.world import world

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("OSINT_SHARED", ROOT.parent / "shared"))
FLOORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)["claims"]
EVERY, RIGHT_KM = 6, 30.0


def stated_km(stated: Interval | None) -> float:
    """The middle of what was stated; NaN where nothing was."""
    if stated is None or stated.unit not in KM:
        return math.nan
    ends = [end * KM[stated.unit] for end in (stated.low, stated.high) if end is not None]
    return sum(ends) / len(ends) if ends else math.nan


def is_right(party: Party | None, gold: dict[str, Any], end: str) -> bool:
    """Whether an end was put within 30 km of where it is."""
    if party is None or party.point is None:
        return False
    there = Point(latitude=gold[f"{end}_latitude"], longitude=gold[f"{end}_longitude"])
    return haversine_km(party.point, there) <= RIGHT_KM


def score(document: dict[str, Any], counts: Counter[str]) -> None:
    """Adds what one document shows."""
    gold = document["gold"][0]
    text = Document(id="d", text=document["text"], title=document.get("title"))
    near = [
        finding
        for finding in pipeline.geocheck(text, world(), ("distance", "direction"))
        if finding.claim.start < gold["end"] and gold["start"] < finding.claim.end
    ]
    same = [finding for finding in near if _is_stated(finding, gold)]
    planted = document["variant"] != "as written"
    if not planted and not gold["consistent"]:
        return
    kind = "planted" if planted else "true"
    counts[kind] += 1
    looked_at = same if planted and document["variant"] != "opposite" else near
    counts[f"{kind} alarm"] += any(f.verdict == "inconsistent" for f in looked_at)
    if same and not planted:
        counts["found"] += 1
        claim = same[0].claim
        counts["right"] += is_right(claim.subject, gold, "subject") and is_right(
            claim.object, gold, "object"
        )


def _is_stated(finding: Finding, gold: dict[str, Any]) -> bool:
    off = abs(stated_km(finding.claim.stated) - gold["stated_km"])
    return finding.claim.check == "distance" and off <= 0.12 * gold["stated_km"] + 0.5


def test_floor() -> None:
    path = SHARED / "corpora" / "claims" / "wikipedia_distances.jsonl"
    if not path.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    data = path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == FLOORS["sha256"], "another corpus: measure anew"
    counts: Counter[str] = Counter()
    for line in data.decode("utf-8").splitlines()[::EVERY]:
        score(json.loads(line), counts)
    reached = {
        "found": counts["found"] / counts["true"],
        "right": counts["right"] / counts["found"],
        "caught": counts["planted alarm"] / counts["planted"],
    }
    for figure, value in reached.items():
        assert value >= FLOORS[figure], reached
    assert counts["true alarm"] / counts["true"] <= FLOORS["false_alarms"], counts
