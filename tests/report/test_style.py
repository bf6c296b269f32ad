"""The mechanical part of docs/style.md: sentences of findings, and the words of error messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import osint
from osint import checks

ROOT = Path(__file__).resolve().parents[2] / "osint"
EXAMPLE = re.compile(r"^\s*(?:PASS|FAIL): (.+)$", re.MULTILINE)
BANNED = re.compile(
    r"\b(?:blanks?|mend(?:ed|s)?|anew|left aside|None|nearest such day|so said of)\b"
    r"|(?<!there )\b(?:is|are) no (?!longer|such|sea|more|place of|cases?\b)(?:\w+ ){0,2}"
    r"(?:coordinate|date|export|file|GeoJSON|place|point)\b|exchanged|\d %|  |\.\.$|,,| ,"
)
CODES = re.compile(r"\b(?:between|in|border of|to) [A-Z]{2}(?: and [A-Z]{2})?\b(?!\))")
HEADS = re.compile(r"[A-Z0-9“«('\"-]|[^\W\d_]")
NOT_CODES = ("UTC", "GMT", "US", "UK", "UN", "EU", "KM")


def reasons() -> Iterator[tuple[str, str]]:
    """Every sentence that the examples of the manuals get, with its check."""
    for name, module in checks.ALL.items():
        for text in EXAMPLE.findall(module.__doc__ or ""):
            for finding in osint.geocheck(text, published="2024-03-02"):
                yield name, finding.why


SENTENCES = sorted({why for _, why in reasons()})


def test_there_is_something_to_read() -> None:
    assert len(SENTENCES) > 20


@pytest.mark.parametrize("why", SENTENCES)
def test_a_finding_is_a_sentence(why: str) -> None:
    assert why.endswith(".") and not why.endswith(".."), why
    assert why[0].isupper() or not why[0].isalpha(), why
    assert not BANNED.search(why), why
    for code in CODES.findall(why):
        assert code.split()[-1] in NOT_CODES, why


def _name(node: ast.Call) -> str:
    return str(getattr(node.func, "id", getattr(node.func, "attr", "")))


def _tells(node: ast.Call) -> bool:
    return _name(node).endswith(("Error", "_error")) or _name(node) in ("note", "fail", "Skipped")


def messages() -> Iterator[tuple[str, str]]:
    """The texts given to errors and notes, or kept as a message for one, with their place."""
    for path in sorted(ROOT.rglob("*.py")):
        if "language" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "message":
                said: ast.expr = node.value
            elif isinstance(node, ast.Call) and node.args and _tells(node):
                said = node.args[-1] if _name(node) == "_error" else node.args[0]
            else:
                continue
            for part in ast.walk(said):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", part.value


def test_error_messages_use_the_words_that_people_use() -> None:
    found = list(messages())
    assert len(found) > 100
    wrong = [f"{where}: {text}" for where, text in found if BANNED.search(text.strip())]
    assert wrong == []
