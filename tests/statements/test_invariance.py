"""A statement is read the same alone, behind another sentence, and between paragraphs."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import osint

ROWS = Path(__file__).parents[1] / "acceptance" / "statements.jsonl"
CHECKS = ("distance", "direction", "proximity")
LEAD = "The committee met again in the old hall. "
SHARE = 0.97


@cache
def rows() -> list[dict[str, Any]]:
    every = [json.loads(line) for line in ROWS.read_text(encoding="utf-8").splitlines()]
    return [row for row in every if row["check"] in CHECKS and "title" not in row][::3]


def verdicts(row: dict[str, Any], text: str) -> list[tuple[str, str]]:
    published = date.fromisoformat(row["published"]) if "published" in row else None
    found = osint.geocheck(text, published=published)
    return sorted((f.claim.check, f.verdict) for f in found if f.claim.check in CHECKS)


@cache
def alone(text: str) -> list[tuple[str, str]]:
    return verdicts(next(row for row in rows() if row["text"] == text), text)


FRAMES = {
    "second": lambda text: LEAD + text,
    "after a paragraph": lambda text: LEAD + "\n\n" + text,
    "before a paragraph": lambda text: text + "\n\n" + LEAD,
}


@pytest.mark.parametrize("frame", FRAMES)
def test_a_statement_is_the_same_in_another_place(frame: str) -> None:
    changed = [row["text"] for row in rows() if verdicts(row, FRAMES[frame](row["text"])) != alone(row["text"])]  # fmt: skip
    assert len(rows()) > 100
    assert len(changed) <= (1 - SHARE) * len(rows()), changed


def test_an_unrelated_place_does_not_move_a_statement() -> None:
    text = "A student from Ohio won the prize.\n\nDonetsk, about 1,600 km from Athens, was shelled."
    assert [f.verdict for f in osint.geocheck(text, only=("distance",))] != ["inconsistent"]
