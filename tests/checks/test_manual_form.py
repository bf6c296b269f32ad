"""The manuals of the checks: one form for all, and lines of the terminal's width."""

from __future__ import annotations

import pytest

from osint import checks
from osint.checks.manuals import manual_of, wrapped

HEADS = ["What it recognises", "How it is computed", "Error model", "Examples"]


@pytest.mark.parametrize("name", checks.ALL)
def test_every_manual_has_the_same_sections(name: str) -> None:
    manual = manual_of(checks.ALL[name])
    heads = [line for line in manual.split("\n")[1:] if line and not line.startswith(" ")]
    assert heads == HEADS
    assert manual[0].isupper() and " %" not in manual


@pytest.mark.parametrize("name", checks.ALL)
@pytest.mark.parametrize("width", [60, 80, 100])
def test_a_manual_is_wrapped_without_losing_a_word(name: str, width: int) -> None:
    manual = manual_of(checks.ALL[name])
    shown = wrapped(manual, width, is_prose=True)
    assert shown.split() == manual.split()
    for line in shown.split("\n"):
        assert len(line) <= width or "https://" in line, line
    for line in manual.split("\n"):
        if line.strip().startswith(("PASS", "FAIL")) and len(line) <= width:
            assert line in shown.split("\n")
