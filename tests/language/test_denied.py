"""In every language: what a sentence denies, asks or only imagines is not called; its true twin is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from osint import pipeline
from osint.language.pack import codes
from osint.model import Document
from osint.world import world

ROWS = tomllib.loads((Path(__file__).parent / "denied.toml").read_text(encoding="utf-8"))
LEAST_DENIED, LEAST_STILL = 8, 2


def called(text: str, language: str) -> list[str]:
    """The checks that accuse a sentence."""
    document = Document(id="denied", text=text, language=language)
    return [
        finding.claim.check
        for finding in pipeline.geocheck(document, world())
        if finding.verdict in ("inconsistent", "doubtful")
    ]


def test_every_language_has_its_rows() -> None:
    assert set(ROWS) == set(codes())
    for code, row in ROWS.items():
        assert len(row["denied"]) >= LEAST_DENIED, code
        assert len(row["still"]) >= LEAST_STILL, code


@pytest.mark.parametrize("code", ROWS)
def test_what_is_stated_is_called(code: str) -> None:
    row = ROWS[code]
    assert [text for text in (row["stated"], *row["still"]) if not called(text, code)] == []


@pytest.mark.parametrize("code", ROWS)
def test_what_is_taken_back_is_not_called(code: str) -> None:
    assert [text for text in ROWS[code]["denied"] if called(text, code)] == []
