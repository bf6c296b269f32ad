"""What dates score on the shared corpora may only go up."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from osint.extract.dates import find
from osint.model import DateMention
from tests.quality.shared import corpus

FLOORS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
).get("dates", {})
DIGITS = {"minute": 16, "hour": 13, "day": 10, "week": 10, "month": 7, "quarter": 7, "year": 4}


def same(gold: dict[str, Any], mention: DateMention) -> bool:
    """Whether a mention means what the corpus says, by value or by the day it begins."""
    earliest = mention.earliest.isoformat() if mention.earliest else ""
    if "timex" in gold:
        stated = {v.get("value") or v.get("start") for v in gold.get("values", [])}
        stated.add(gold["timex"])
        return mention.value in stated or earliest[:10] in {str(s)[:10] for s in stated}
    digits = DIGITS.get(gold["grain"], 19)
    return earliest[:digits] == (gold.get("value") or gold["earliest"])[:digits]


def figures(documents: list[dict[str, Any]]) -> dict[str, float]:
    """Shares of the gold found and valued rightly, and of the mentions that are gold."""
    gold = found = right = mentions = true = 0
    for document in documents:
        published = document.get("published")
        guesses = find(document["text"], datetime.fromisoformat(published) if published else None)
        mentions += len(guesses)
        spans = [
            {**g, "start": 0, "end": len(document["text"])} if g.get("start") is None else g
            for g in document["gold"]
        ]
        gold += len(spans)
        for span in spans:
            near = [m for m in guesses if m.start < span["end"] and span["start"] < m.end]
            found += bool(near)
            right += any(same(span, mention) for mention in near)
        true += sum(any(m.start < s["end"] and s["start"] < m.end for s in spans) for m in guesses)
    return {"recall": found / gold, "value_recall": right / gold, "precision": true / mentions}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_floor(name: str) -> None:
    floor = FLOORS[name]
    documents = corpus(f"dates/{name}.jsonl", floor["sha256"])
    reached = figures(documents)
    for figure in ("recall", "value_recall", "precision"):
        assert reached[figure] >= floor[figure], (figure, reached)
