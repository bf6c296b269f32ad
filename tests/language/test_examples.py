"""The examples of each language, beside its words: what is read of them, and the verdict."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint import pipeline
from osint.language.pack import codes
from osint.model import Document
from osint.support.folders import LANGUAGE
from osint.world import world

LEAST = 30
"""Examples of each language: what is right, what is wrong, and what is denied or asked."""
FILES = sorted(Path(LANGUAGE).glob("*/examples.tsv"))


def rows(path: Path) -> list[tuple[str, str, str]]:
    """(Sentence, check, verdict) of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and line[0] != "#"]  # type: ignore[misc]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_examples(path: Path) -> None:
    wrong = []
    for text, check, verdict in rows(path):
        document = Document(id="example", text=text)
        found = [f.verdict for f in pipeline.geocheck(document, world()) if f.claim.check == check]
        if (verdict == "none" and found) or (verdict != "none" and verdict not in found):
            wrong.append((text, check, verdict, found))
    assert wrong == []


def test_every_language_has_examples_right_and_wrong() -> None:
    assert {path.parent.name for path in FILES} == set(codes())
    for path in FILES:
        verdicts = {verdict for _, _, verdict in rows(path)}
        assert {"consistent", "inconsistent", "none"} <= verdicts, path
        assert len(rows(path)) >= LEAST, path
