"""Patterns that are compiled when first used behave as compiled ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from osint.support.patterns import lazily


def test_it_finds_what_a_compiled_pattern_finds() -> None:
    lazy, plain = lazily(r"(\d+) km", re.IGNORECASE), re.compile(r"(\d+) km", re.IGNORECASE)
    text = "from 5 km to 12 KM"
    assert lazy.findall(text) == plain.findall(text)
    assert [m.span() for m in lazy.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert lazy.sub("x", text) == plain.sub("x", text)
    assert lazy.fullmatch("5 km") and not lazy.match("a 5 km")
    assert lazy.pattern == plain.pattern


def test_a_wrong_pattern_is_noticed_at_first_use() -> None:
    wrong = lazily("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_it_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError):
        lazily("a").groups  # noqa: B018


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Python before 3.11.5 finds wrong spans there, or fails (its issues 101955 and 106052); of a
    single character or set it is sound."""
    root = Path(__file__).parent.parent / "osint"
    repeated = re.compile(r"\)(?:[?*+]|\{[\d,{}]{1,9}\})\+|\(\?>")
    found = [
        f"{path.relative_to(root)}:{number}"
        for path in sorted(root.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if repeated.search(line) and ("lazily(" in line or 'r"' in line)
    ]
    assert found == []
