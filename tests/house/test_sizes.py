"""Files and functions that can be read in one go, each saying what it is for."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(
    path
    for folder in ("osint", "tools")
    for path in (ROOT / folder).rglob("*.py")
    if not path.stem.startswith("compiled")
)
MOST_LINES = 350
MOST_LINES_OF_A_FUNCTION = 60
TABLES = {"tools"}
"""Functions that are a table: what each tool of the assistants takes."""
LEAST_OF_A_DOCSTRING = 8
"""Characters; "." is none."""


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=_named)
def test_a_file_is_short_and_says_what_it_holds(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert len(source.splitlines()) <= MOST_LINES
    if source:
        assert len(ast.get_docstring(tree) or "") >= LEAST_OF_A_DOCSTRING
    long = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.body[0].lineno > MOST_LINES_OF_A_FUNCTION
    }
    assert long <= TABLES
