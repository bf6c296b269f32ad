"""Ordinary news raises no alarm: containment, coordinates, travel times, twin units, figures."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("OSINT_SHARED", ROOT.parent / "shared"))
FLOORS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
).get("quiet_news", {})
CHECKS = ("containment", "coordinates", "travel-time", "twin-units", "figures")


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_alarms_in_ordinary_news(name: str) -> None:
    path = SHARED / "corpora" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    data = path.read_bytes()
    floor = FLOORS[name]
    assert hashlib.sha256(data).hexdigest() == floor["sha256"], "another corpus: measure anew"
    counts: Counter[str] = Counter()
    for line in data.decode("utf-8").splitlines():
        row = json.loads(line)
        document = Document(row["id"], row["text"], title=row.get("title"))
        found = pipeline.geocheck(document, world(), CHECKS)
        counts.update(finding.verdict for finding in found)
    assert counts["inconsistent"] <= floor["most_inconsistent"], counts
    assert counts["doubtful"] <= floor["most_doubtful"], counts
    assert counts["consistent"] >= floor["consistent"], counts
