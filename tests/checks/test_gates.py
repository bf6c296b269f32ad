"""What stops a text before its names are told apart stops nothing that would
have been found: with the gates held open, the findings are the same."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from osint import pipeline
from osint.ends import areas
from osint.extract.sentences import starts
from osint.language.pack import load
from osint.model import Document, Finding
from osint.world import world

FILLER = (
    " The committee met again in the old hall, and those who came had little to say of what was "
    "decided there before them."
)


def findings(text: str, *names: str) -> list[Finding]:
    document = Document("one", text, published=date(2021, 6, 9))
    return pipeline.geocheck(document, world(), names)


def test_most_ordinary_sentences_are_stopped() -> None:
    quiet = (
        "Prices rose in March, the bank said on Tuesday; 300 people in 12 towns were asked in 2019."
        + FILLER * 2
    )
    extraction = pipeline.extract(Document("one", quiet), world())
    assert not list(areas.hits(extraction.spans_of_places, quiet, load("en")))


def texts() -> list[str]:
    path = Path(__file__).parent.parent / "acceptance" / "statements.jsonl"
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in rows if row["check"] == "containment"]


def test_no_statement_of_containment_is_stopped() -> None:
    every = texts()
    assert len(every) > 150
    found = [findings(text, "containment") for text in every]
    assert sum(map(bool, found)) > 0.9 * len(every)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(areas, "hits", lambda _spans, text, _pack: iter(starts(text)))
        opened = [findings(text, "containment") for text in every]
    assert [[f.verdict for f in one] for one in opened] == [
        [f.verdict for f in one] for one in found
    ]
